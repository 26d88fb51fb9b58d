// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

namespace Standoff {

// What our Web Annotations say in terms of our own, which stand in the second context under their
// own prefix: processors that do not know them keep or drop them.
namespace WebAnnotationKeys {

inline constexpr auto context = "http://www.w3.org/ns/anno.jsonld";
inline constexpr auto prefix = "standoff:";
inline constexpr auto terms = "urn:x-standoff:";

inline constexpr auto article = "standoff:article"; // of a collection
inline constexpr auto source = "standoff:source"; // the file with the text of the article
inline constexpr auto roles = "standoff:roles";
inline constexpr auto paragraph = "standoff:paragraph";
inline constexpr auto role = "standoff:role";
inline constexpr auto pages = "standoff:pages";
inline constexpr auto tags = "standoff:tags"; // of a collection: the tagset
inline constexpr auto name = "standoff:name";
inline constexpr auto label = "standoff:label";
inline constexpr auto layer = "standoff:layer";
inline constexpr auto kind = "standoff:kind";
inline constexpr auto parent = "standoff:parent";
inline constexpr auto color = "standoff:color";
inline constexpr auto key = "standoff:key";
inline constexpr auto attributes = "standoff:attributes";
inline constexpr auto values = "standoff:values";

inline constexpr auto attribute = "standoff:attribute"; // of a body: which attribute it is
inline constexpr auto record = "standoff:record"; // of a body: the record's UUID
inline constexpr auto references = "standoff:references";
inline constexpr auto stance = "standoff:stance";
inline constexpr auto status = "standoff:status";
inline constexpr auto origin = "standoff:origin";
inline constexpr auto joint = "standoff:joint"; // the targets are one annotation in pieces
inline constexpr auto attribution = "standoff:attribution";
inline constexpr auto type = "standoff:type";
inline constexpr auto sources = "standoff:sources";
inline constexpr auto cue = "standoff:cue";
inline constexpr auto contents = "standoff:contents";
inline constexpr auto records = "standoff:records";
inline constexpr auto form = "standoff:form";
inline constexpr auto attitude = "standoff:attitude";
inline constexpr auto polarity = "standoff:polarity";
inline constexpr auto determinacy = "standoff:determinacy";
inline constexpr auto channel = "standoff:channel";

} // namespace WebAnnotationKeys

} // namespace Standoff

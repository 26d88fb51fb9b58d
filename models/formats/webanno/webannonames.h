// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/webanno/webannoschema.h"
#include "project/tagset.h"

#include <QMap>

namespace Standoff {

// How names and types of ours stand in WebAnno TSV, and the other way round. Layers that came from
// there have their UIMA type as name, which stays as it is.

// The UIMA type of a layer: its name where that is one, else a custom type that tells the kind.
QString webAnnoTypeOf(const Layer &layer);
struct WebAnnoLayerName
{
    QString name;
    LayerKind kind = LayerKind::Other;
    bool isOurs = false; // not a UIMA type
};
WebAnnoLayerName webAnnoLayerOf(const QString &type);
// Whether that is a UIMA type in a package.
bool isWebAnnoType(const QString &name);

// A name of an attribute as a feature, whose name has letters, digits and "_" only.
QString webAnnoFeatureOf(const QString &attribute);
QString webAnnoAttributeOf(const QString &feature);

// The feature that makes a tag, and its value; without feature the tag says nothing beyond the
// type.
struct WebAnnoTag
{
    QString feature;
    QString value;
};
// Of a tag in a layer of that type. A tag's code is "feature=value" where the value alone does not
// say enough.
WebAnnoTag webAnnoTagOf(const QString &type, const QString &code);
QString webAnnoCodeOf(const QString &type, const WebAnnoTag &tag);
// Whether a value can be a tag: it is short, and on one line.
bool isWebAnnoTag(const QString &value);

// A relation's type: what a person calls it, and in parentheses whatever else brings it back:
// "nsubj (webanno.custom.Relation|flavor=basic)", "agent (slot links|LINKTYPE|TARGETTYPE)",
// "next (chain)".
struct WebAnnoLink
{
    enum class Kind : quint8 { Relation, Slot, Chain };

    Kind kind = Kind::Relation;
    QString type; // of the relation, or of the links of a slot
    QString feature; // of a slot
    QString target; // type of what a slot links to
    QMap<QString, QString> features; // of a relation; of a slot "role", where it has one

    // Which feature is said first: "value" or "DependencyType" or the first.
    QString primary() const;
    QString name() const;
    static WebAnnoLink fromName(const QString &name);
};
// The relation layer for types that came from elsewhere.
inline constexpr QStringView webAnnoPlainRelation = u"webanno.custom.StandoffRelation";

// The layer of attributions, and the types of the links of its slots: on the cue, or else on
// another part, with slots for the parts.
inline constexpr QStringView webAnnoAttribution = u"webanno.custom.StandoffAttribution";
inline constexpr QStringView webAnnoAttributionLink = u"webanno.custom.StandoffAttributionLink";

// What has a place of its own in annotations, as features and as attributes.
inline constexpr QStringView webAnnoZeroWidth = u"zero-width at"; // characters from the begin
inline constexpr QStringView webAnnoChain = u"chain"; // the number of it
inline constexpr QStringView webAnnoItself = u"to itself"; // relation that begins and ends there

} // namespace Standoff

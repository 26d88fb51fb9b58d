// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// The text after what programs write above it, if that is there: YAML between "---" and "---" or
// "...", TOML between two "+++", an object of JSON, or the title block of pandoc ("% title",
// "% authors", "% date"). Its keys, as site generators, clippers and pandoc name them, give title,
// byline, publisher, dates, address, section, labels and language; subtitles are added to
// `standfirst`; others are told by name. What only looks like it is returned as it is: a rule with
// a blank line below it, or lines with colons of which no program knows the keys. What is no good
// YAML is read key by key; bad TOML stays in the text, with a remark. Front matter beyond 64 KB is
// text. O(size).
QString takeFrontMatter(const QString &text, IncomingArticle &article, QStringList &standfirst);

// Whether the text begins with an object of JSON that has something other than JSON behind it.
bool hasJsonFrontMatter(const QString &head);

} // namespace Standoff

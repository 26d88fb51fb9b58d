// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// The text after what programs write above it, if that is there: YAML between "---" and "---" or
// "...", TOML between two "+++", or the title block of pandoc ("% title", "% authors", "% date").
// Its keys, as site generators, clippers and pandoc name them, give title, byline, publisher,
// dates, address, section, labels and language; other keys are passed over. A text that only begins
// with a rule is returned as it is. What is no good YAML is read key by key; bad TOML stays in the
// text, with a remark. Front matter beyond 64 KB is text. O(size).
QString takeFrontMatter(const QString &text, IncomingArticle &article);

} // namespace Standoff

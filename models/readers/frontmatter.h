// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// The text after the YAML front matter, the lines between "---" at the very top and the next "---"
// or "...". Simple keys give metadata: title, author, byline, publisher, source, date, published,
// url, link, language, lang. Values may be quoted; authors may be a list. Other keys are passed
// over. A text that only begins with a rule is returned as it is.
QString takeFrontMatter(const QString &text, IncomingArticle &article);

} // namespace Standoff

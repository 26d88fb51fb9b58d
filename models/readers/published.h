// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

namespace Standoff {

// Sets when the article was published, where that is not known yet, from ISO 8601 (extended or
// basic, with "T" or a space) or as people write it: see writtenDate(). Another text gives a
// remark.
void takePublished(const QString &date, IncomingArticle &article);
// The same date alone; "" where the text is none.
QString isoDate(QString text);

} // namespace Standoff

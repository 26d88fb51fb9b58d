// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/rolelines.h"
#include "readers/tables/columnmap.h"

#include <QStringList>

namespace Standoff {

// What fields of tables hold, as crawlers, services and people write it.

// The paragraphs of a text: HTML is read as such where its tags say so, also within lines; the
// entities of other text ("&amp;") become their characters. See linesOfHtml() for the errors.
Result<QList<RoleLine>> linesOfField(
    const QString &text, ColumnMap::Texts texts, QStringList &remarks);
// A title or a name on one line, without tags, entities as their characters.
QString lineOfField(const QString &text, ColumnMap::Texts texts);
// Its letters and digits outside of tags, case folded, to compare texts with. O(length).
QString lettersOfField(const QString &text);
// Whether it is a whole page of HTML, with all that stands beside an article.
bool isPageOfHtml(const QString &text);

// ISO 8601 of what takePublished() knows, of "3/4/2024" where the order is known, and of the
// seconds or milliseconds since 1970; "" where it is no date.
QString dateOfField(const QString &text, ColumnMap::Dates dates);
// What "31/12/2024" says of the order of the others; FoundOut where it could be either.
ColumnMap::Dates orderOfDate(const QString &text);

// The items of a list in one cell: of JSON or as Python prints it, else parted by ";", "|" or ",".
QStringList itemsOfField(const QString &text);
// BCP 47: "eng" is "en".
QString languageOfField(const QString &text);

} // namespace Standoff

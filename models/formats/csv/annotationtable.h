// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QStringList>

namespace Standoff {

// The table of annotations that spreadsheets and statistics get, a row each, as CSV and as a sheet
// of a workbook, and what its cells hold. TableReader reads it again.
//
// Offsets are code points; "begin" and "end" are the annotation's extent, "fragments" has them all
// ("4-9;15-18"), "text" joins their texts with " … ". "attributes" is a JSON object.

// The names of the columns. Those that came later stand behind those that programs know.
QStringList annotationColumns();
QStringList annotationRow(
    const Project &project, const OpenArticle &article, const Annotation &annotation);
// The row of an article alone: its title and its id.
QStringList articleOnlyRow(const Article &article);

// What is in cells.
QString uuidCell(QUuid uuid);
QString wordCell(std::string_view word);
// A JSON array; "" of none.
QString listCell(const QStringList &texts);
QString listCell(const QList<QUuid> &uuids);
QStringList textsOfCell(const QString &cell);

} // namespace Standoff

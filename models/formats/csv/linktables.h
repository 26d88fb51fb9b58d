// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/interchange/foreignrecords.h"

#include <QStringList>
#include <functional>

namespace Standoff {

// The tables of a workbook beside that of the annotations (annotationtable.h): articles with what
// is known of them, relations, attributions, records. Annotations, articles and records are named
// by their UUIDs.

QStringList articleColumns();
// A text that is too long for a cell goes on in further rows, numbered in "part".
QList<QStringList> articleRows(
    const Article &header, const OpenArticle &article, bool hasText, qsizetype longestCell);
// The metadata and the roles of paragraphs, by the names of columns.
struct ArticleCells
{
    Article article;
    QList<std::pair<int, ParagraphRole>> roles;
};
ArticleCells articleOfCells(const std::function<QString(const QString &column)> &cell);

QStringList relationColumns();
QStringList relationRow(
    const Project &project, const OpenArticle &article, const Relation &relation);

QStringList attributionColumns();
QStringList attributionRow(
    const Project &project, const OpenArticle &article, const Attribution &attribution);

// The fields of all registers; "register" says which it is: "entity", "source", "claim".
QStringList recordColumns();
QStringList recordRow(const Project &project, const Entity &entity);
QStringList recordRow(const Project &project, const Source &source);
QStringList recordRow(const Project &project, const Claim &claim);
// False where the register is none.
bool putRecord(ForeignRecords &records, const std::function<QString(const QString &column)> &cell);

} // namespace Standoff

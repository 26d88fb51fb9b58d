// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace Standoff {

// What a column of a table tells of an article.
enum class ColumnRole : quint8 {
    LeftOut,
    Title,
    Standfirst, // goes before the text
    Text,
    Byline,
    Publisher,
    Published,
    Modified,
    Section,
    Labels,
    Url,
    Language,
};

// What a person, or a guess, says of a table of articles: CSV, a spreadsheet, JSON. What is not
// said is found out. Columns have the names of the first row, else "1", "2" …; in JSON they are
// members, "fields.body" that of an object within. Several columns may have a role: they are joined
// in their order, each text as paragraphs of its own.
struct ColumnMap
{
    struct Column
    {
        QString name;
        ColumnRole role = ColumnRole::LeftOut;
        bool operator==(const Column &) const = default;
    };
    // How "3/4/2024" is meant.
    enum class Dates : quint8 { FoundOut, DayFirst, MonthFirst };
    // HTML is found out by its tags; Plain takes all text as it stands, entities too.
    enum class Texts : quint8 { FoundOut, Plain, Html };

    QList<Column> columns;
    std::optional<QChar> separator; // of CSV
    std::optional<bool> hasNames; // in the first row
    Dates dates = Dates::FoundOut;
    Texts texts = Texts::FoundOut;

    bool operator==(const ColumnMap &) const = default;

    // One that says nothing has all of it found out.
    bool isEmpty() const { return *this == ColumnMap(); }
    // None where nothing is said of the column. Names are compared as shapeOf() has them.
    std::optional<ColumnRole> roleOf(const QString &name) const;

    // As it is typed: "headline=title, body=text, outlet=publisher, score=-, @dates=day-first". A
    // name with a comma or "=" is in quotes, as in CSV. Options: @separator=comma, semicolon, tab,
    // pipe or a character; @names=yes, no; @dates=day-first, month-first; @text=plain, html.
    QString toText() const;
    // The error says which word is wrong, and which there are.
    static Result<ColumnMap> fromText(const QString &text);
    // As it is kept in a file.
    QByteArray toJson() const;
    static Result<ColumnMap> fromJson(const QByteArray &json);

    // By which a map is found again for another table of the kind: the names in their order, in
    // lower case, nothing but letters and digits, parted by "|".
    static QString shapeOf(const QStringList &names);
    QString shape() const;
    // Of maps as text, the first of the shape that a table with these columns has.
    static std::optional<ColumnMap> ofShape(const QStringList &maps, const QStringList &names);
};

// "title", "text" …, "-": as it is typed, and what stands for it in JSON.
QString wordOf(ColumnRole role);
// In words for a person: "Title", "left out".
QString nameOf(ColumnRole role);
// In the order in which they are offered.
QList<ColumnRole> columnRoles();
// Lower case, nothing but letters and digits: "Publish-Date" is "publishdate".
QString plainColumnName(const QString &name);

} // namespace Standoff

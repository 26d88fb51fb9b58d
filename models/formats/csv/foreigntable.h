// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace Standoff {

// What a column of a table of annotations, or of what belongs to them, holds.
enum class TableColumn : quint8 {
    Document,
    DocumentId,
    Id,
    Layer,
    LayerKind,
    Tag,
    TagCode,
    Begin,
    End,
    Fragments,
    Unit,
    Quotation,
    Record,
    RecordId,
    RecordType,
    Wikidata,
    Attributes,
    Note,
    Stance,
    Status,
    Annotator,
    Created,
    ArticleText,
    Part, // of a text that is in several rows
    None,
};

// A table as text, whose first row names its columns; the names are found by what programs call
// them.
class ForeignTable
{
public:
    enum class Kind : quint8 { Annotations, Articles, Relations, Attributions, Records, Unknown };
    struct Row
    {
        qint64 number = 0; // from 1, as a spreadsheet counts
        QStringList cells;
    };

    // Cells of texts that were written for spreadsheets may be defused.
    enum class Cells : quint8 { AsTheyAre, MaybeDefused };
    ForeignTable(const QString &file, const QString &sheet, const QString &text, QChar separator,
        Cells cells);
    // The separator of a table of text; a comma where nothing parts the first rows.
    static QChar separatorIn(const QString &text);

    const QString &file() const { return m_file; }
    const QString &sheet() const { return m_sheet; }
    Kind kind() const { return m_kind; }
    const QList<Row> &rows() const { return m_rows; }
    // Whether we wrote it.
    bool isOurs() const { return m_isOurs; }
    bool has(TableColumn column) const { return m_columns.contains(column); }
    // "" where there is no such column, or nothing in it.
    QString cell(const Row &row, TableColumn column) const;
    QString cell(const Row &row, const QString &name) const;
    // Of columns that nothing is known of.
    QStringList unknownColumns() const;
    // For remarks: "row 12", with the sheet.
    QString placeOf(const Row &row) const;

private:
    void nameColumns();
    void chooseKind();
    void undoDefusing();
    bool hasTextsInQuotations() const;

    QString m_file;
    QString m_sheet;
    Kind m_kind = Kind::Unknown;
    bool m_isOurs = false;
    QStringList m_names;
    QHash<TableColumn, qsizetype> m_columns;
    QHash<QString, qsizetype> m_byName;
    QList<Row> m_rows;
};

} // namespace Standoff

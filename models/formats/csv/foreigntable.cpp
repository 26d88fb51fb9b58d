// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/foreigntable.h"

#include "formats/csv/csvrow.h"
#include "readers/tables/columnmap.h"
#include "readers/tables/csvrows.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Names as plainColumnName() has them, the best first.
const QList<std::pair<TableColumn, QStringList>> &namesOfColumns()
{
    using enum TableColumn;
    static const QList<std::pair<TableColumn, QStringList>> names{
        {Document,
            {u"article"_s, u"document"_s, u"doc"_s, u"documentname"_s, u"docname"_s, u"file"_s,
                u"filename"_s, u"sourcefile"_s, u"documenttitle"_s, u"title"_s}},
        {DocumentId, {u"articleid"_s, u"docid"_s, u"documentid"_s, u"fileid"_s, u"textid"_s}},
        {Id, {u"annotation"_s, u"annotationid"_s, u"annid"_s, u"spanid"_s, u"uuid"_s, u"id"_s}},
        {Layer, {u"layer"_s, u"annotationlayer"_s, u"tier"_s}},
        {LayerKind, {u"layerkind"_s}},
        {Tag,
            {u"tag"_s, u"label"_s, u"code"_s, u"codename"_s, u"entitytype"_s, u"entitylabel"_s,
                u"category"_s, u"class"_s, u"type"_s, u"ner"_s}},
        {TagCode, {u"tagcode"_s}},
        {Begin,
            {u"begin"_s, u"start"_s, u"from"_s, u"beginoffset"_s, u"startoffset"_s, u"startchar"_s,
                u"startposition"_s, u"startpos"_s, u"beginchar"_s, u"offsetstart"_s, u"pos0"_s,
                u"selfirst"_s}},
        {End,
            {u"end"_s, u"stop"_s, u"to"_s, u"endoffset"_s, u"stopoffset"_s, u"endchar"_s,
                u"endposition"_s, u"endpos"_s, u"offsetend"_s, u"pos1"_s}},
        {Fragments, {u"fragments"_s}},
        {Unit, {u"unit"_s}},
        {Quotation,
            {u"quote"_s, u"quotation"_s, u"span"_s, u"spantext"_s, u"coveredtext"_s, u"exact"_s,
                u"segment"_s, u"mention"_s, u"phrase"_s, u"seltext"_s, u"codedtext"_s,
                u"selection"_s, u"surface"_s, u"text"_s}},
        {Record, {u"record"_s, u"recordname"_s, u"entityname"_s}},
        {RecordId, {u"recordid"_s}},
        {RecordType, {u"recordtype"_s}},
        {Wikidata, {u"wikidata"_s, u"wikidataid"_s, u"qid"_s}},
        {Attributes, {u"attributes"_s}},
        {Note, {u"note"_s, u"notes"_s, u"memo"_s, u"comment"_s, u"comments"_s}},
        {Stance, {u"stance"_s}},
        {Status, {u"status"_s}},
        {Annotator,
            {u"annotator"_s, u"coder"_s, u"user"_s, u"username"_s, u"annotatorname"_s,
                u"codername"_s, u"createdby"_s, u"owner"_s}},
        {Created, {u"created"_s, u"createdat"_s, u"date"_s, u"timestamp"_s}},
        {ArticleText,
            {u"articletext"_s, u"documenttext"_s, u"doctext"_s, u"fulltext"_s, u"body"_s,
                u"content"_s}},
        {Part, {u"part"_s}},
    };
    return names;
}

// What our tables have, and nothing is read of.
bool isTableColumnOfOurs(const QString &name)
{
    static const QStringList names{u"page"_s, u"origin"_s, u"modified"_s};
    return names.contains(name);
}

// Line ends of rows become LF, those in quotes stay. O(n).
QString withRowEnds(const QString &text)
{
    if (!text.contains(u'\r'))
        return text;
    const bool onlyReturns = !text.contains(u'\n');
    QString result;
    result.reserve(text.size());
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"')
            isQuoted = !isQuoted;
        const bool isPair = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (isPair && !isQuoted)
            continue;
        result += c == u'\r' && onlyReturns && !isQuoted ? u'\n' : c;
    }
    // A quote that never ends is a sign of the text.
    return isQuoted ? QString(text).replace("\r\n"_L1, "\n"_L1) : result;
}

QString withoutMark(const QString &text)
{
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
}

} // namespace

QChar ForeignTable::separatorIn(const QString &text)
{
    const QString head = withoutMark(text.left(64 << 10));
    return declaredSeparator(head).or_else([&head] { return separatorOf(head); }).value_or(u',');
}

ForeignTable::ForeignTable(
    const QString &file, const QString &sheet, const QString &text, QChar separator, Cells cells)
    : m_file(file)
    , m_sheet(sheet)
{
    const QString table = withRowEnds(withoutMark(text));
    CsvRows rows(table, separator);
    const bool isDeclared = declaredSeparator(table).has_value();
    while (auto row = rows.next()) {
        if (isDeclared && row->number == 1)
            continue;
        if (m_names.isEmpty())
            m_names = row->cells;
        else
            m_rows.append({row->number, std::move(row->cells)});
    }
    nameColumns();
    chooseKind();
    if (m_isOurs && cells == Cells::MaybeDefused)
        undoDefusing();
}

void ForeignTable::nameColumns()
{
    QHash<QString, qsizetype> plain;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names[i] = m_names[i].trimmed();
        // Of columns of one name, the first.
        if (!m_byName.contains(m_names[i]))
            m_byName.insert(m_names[i], i);
        if (const QString name = plainColumnName(m_names[i]); !plain.contains(name))
            plain.insert(name, i);
    }
    m_isOurs = m_byName.contains(u"article_id"_s)
        && (m_byName.contains(u"fragments"_s) || !m_sheet.isEmpty());
    for (const auto &[column, names] : namesOfColumns()) {
        const auto found = std::ranges::find_if(
            names, [&plain](const QString &name) { return plain.contains(name); });
        if (found != names.end())
            m_columns.insert(column, plain.value(*found));
    }
    // A text beside quotations is the document's.
    const qsizetype text = plain.value(u"text"_s, -1);
    const bool isQuotation = m_columns.value(TableColumn::Quotation, -1) == text;
    if (text < 0 || m_isOurs || has(TableColumn::ArticleText))
        return;
    if (!isQuotation) {
        m_columns.insert(TableColumn::ArticleText, text);
    } else if (hasTextsInQuotations()) {
        m_columns.insert(TableColumn::ArticleText, text);
        m_columns.remove(TableColumn::Quotation);
    }
}

// Whether what could be quotations are longer than their offsets say, as whole texts are.
bool ForeignTable::hasTextsInQuotations() const
{
    constexpr qsizetype lookedAt = 100; // rows
    int texts = 0;
    int quotations = 0;
    for (const Row &row : m_rows.first(std::min(lookedAt, m_rows.size()))) {
        const qsizetype size = cell(row, TableColumn::Quotation).size();
        const double length =
            cell(row, TableColumn::End).toDouble() - cell(row, TableColumn::Begin).toDouble();
        if (size == 0 || length <= 0)
            continue;
        const bool isText =
            double(size) >= cell(row, TableColumn::End).toDouble() && double(size) > length + 1;
        ++(isText ? texts : quotations);
    }
    return texts > quotations;
}

void ForeignTable::chooseKind()
{
    using enum TableColumn;
    const auto hasAll = [this](const QStringList &names) {
        return std::ranges::all_of(
            names, [this](const QString &name) { return m_byName.contains(name); });
    };
    const bool hasPlace = has(Fragments) || (has(Begin) && has(End)) || has(Quotation);
    if (hasAll({u"record_id"_s, u"register"_s}))
        m_kind = Kind::Records;
    else if (hasAll({u"attribution"_s, u"sources"_s, u"contents"_s}))
        m_kind = Kind::Attributions;
    else if (hasAll({u"relation"_s, u"type"_s, u"from"_s, u"to"_s}))
        m_kind = Kind::Relations;
    else if (has(Tag) && hasPlace)
        m_kind = Kind::Annotations;
    else if ((has(Document) || has(DocumentId)) && (has(ArticleText) || has(Quotation)))
        m_kind = Kind::Articles;
}

// Where a cell begins as a formula does, nothing was defused.
void ForeignTable::undoDefusing()
{
    const auto isDefusable = [](const QString &cell) {
        return cell != withoutFormula(cell) && !cell.startsWith(u'\'');
    };
    for (const Row &row : std::as_const(m_rows)) {
        if (std::ranges::any_of(row.cells, isDefusable))
            return;
    }
    for (Row &row : m_rows) {
        for (QString &cell : row.cells) {
            if (cell.startsWith(u'\'') && cell.sliced(1) != withoutFormula(cell.sliced(1)))
                cell.remove(0, 1);
        }
    }
}

QString ForeignTable::cell(const Row &row, TableColumn column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.cend() ? QString() : row.cells.value(*found);
}

QString ForeignTable::cell(const Row &row, const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? QString() : row.cells.value(*found);
}

QStringList ForeignTable::unknownColumns() const
{
    QStringList unknown;
    const QList<qsizetype> known = m_columns.values();
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (!known.contains(i) && !m_names[i].isEmpty() && !isTableColumnOfOurs(m_names[i]))
            unknown.append(m_names[i]);
    }
    return unknown;
}

QString ForeignTable::placeOf(const Row &row) const
{
    return m_sheet.isEmpty()
        ? QCoreApplication::translate("Standoff::TableReader", "row %1").arg(row.number)
        //: %1 is the name of a sheet of a workbook
        : QCoreApplication::translate("Standoff::TableReader", "%1, row %2")
              .arg(m_sheet, QString::number(row.number));
}

} // namespace Standoff

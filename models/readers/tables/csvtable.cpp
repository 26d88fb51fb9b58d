// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/csvtable.h"

#include "readers/tables/csvrows.h"
#include "readers/tables/linebytes.h"
#include "readers/tables/rowarticle.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QCborArray>
#include <QCborValue>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Reads a piece, row by row.
class CsvReading
{
public:
    CsvReading(const Input &input, const ReadOptions &options, int mostRows)
        : m_input(input)
        , m_options(options)
        , m_mostRows(mostRows)
    {
    }

    Result<CsvTable> read();

private:
    Result<> begin(const QString &text);
    void noteAbove(const QList<QStringList> &rows);
    void takeRow(const CsvRow &row, const LineBytes &lines);
    void finish();

    const Input &m_input;
    ReadOptions m_options;
    const int m_mostRows;
    CsvTable m_table;
    CsvState m_state;
    bool m_isFirst = true;
    int m_above = 0; // rows that are passed over
};

QStringList numbered(const QStringList &cells)
{
    QStringList names;
    QHash<QString, int> counts;
    for (const QString &cell : cells) {
        const QString own =
            cell.trimmed().isEmpty() ? QString::number(names.size() + 1) : cell.simplified();
        const int count = ++counts[own];
        names.append(count == 1 ? own : u"%1 (%2)"_s.arg(own).arg(count));
    }
    return names;
}

Result<CsvTable> CsvReading::read()
{
    const QByteArray bytes = wholeLines(m_input.bytes, m_input.hasMore);
    if (bytes.isEmpty())
        return m_table;
    if (const auto state = CsvState::fromBytes(m_input.state)) {
        m_state = *state;
        m_isFirst = false;
        m_table.table.isFirst = false;
        m_options.encoding = m_state.encoding;
    }
    IncomingArticle &common = m_table.table.common;
    ASSIGN_OR_RETURN(const auto text, textOfBytes(bytes, m_options, common));
    m_table.table.remarks = std::exchange(common.remarks, {});
    m_state.encoding = common.encoding;
    RETURN_IF_ERROR(begin(text));
    const LineBytes lines(bytes, common.encoding);
    CsvRows rows(text, *m_table.map.separator);
    std::optional<qint64> passed;
    m_table.table.used = bytes.size();
    while (const auto row = rows.next()) {
        const bool mayGoOn = row->isUnclosed && m_input.hasMore; // its end may be in the next piece
        if (mayGoOn || m_table.table.rows.size() == m_mostRows) {
            m_table.table.used = lines.begin(row->firstLine);
            passed = row->number - 1;
            break;
        }
        if (m_isFirst && m_above > 0)
            --m_above;
        else if (m_isFirst && m_state.head.isEmpty() && *m_table.map.hasNames)
            m_state.head = lines.of(row->firstLine, row->lines);
        else
            takeRow(*row, lines);
    }
    m_state.rows += passed.value_or(rows.count());
    finish();
    return std::move(m_table);
}

// What holds for all rows.
Result<> CsvReading::begin(const QString &text)
{
    constexpr int lookedAt = 20;
    constexpr qsizetype mostColumns = 1'000;
    ASSIGN_OR_RETURN(m_table.map, ColumnMap::fromText(m_isFirst ? m_options.columns : m_state.map));
    m_table.table.names = m_state.names;
    if (!m_isFirst)
        return {};
    const std::optional<QChar> declared = declaredSeparator(text);
    if (!m_table.map.separator)
        m_table.map.separator = declared ? *declared : separatorOf(text).value_or(u',');
    CsvRows rows(text, *m_table.map.separator);
    QList<QStringList> first;
    while (first.size() <= lookedAt) {
        const auto row = rows.next();
        if (!row)
            break;
        if (!(declared && first.isEmpty() && m_above == 0))
            first.append(row->cells);
        else
            m_above = 1;
    }
    if (first.isEmpty())
        return failure(Readers::tr("There is no row in it"));
    if (m_table.map.hasNames.value_or(true)) {
        const int above = rowsAboveNames(first);
        noteAbove(first.first(above));
        first = first.sliced(above);
        m_above += above;
    }
    const QStringList names = first.takeFirst();
    if (names.size() > mostColumns)
        return failure(Readers::tr("It has more columns than can be read"));
    qsizetype columns = names.size();
    for (const QStringList &cells : std::as_const(first))
        columns = std::max(columns, std::min(mostColumns, cells.size()));
    const auto isNamed = [this](
                             const QString &cell) { return m_table.map.roleOf(cell).has_value(); };
    if (!m_table.map.hasNames) {
        m_table.map.hasNames = std::ranges::any_of(names, isNamed) || hasNames(names, first);
    }
    m_table.table.names = numbered(*m_table.map.hasNames ? names : QStringList(columns, QString()));
    m_state.names = m_table.table.names;
    if (m_options.columns.isEmpty()) {
        const auto known = ColumnMap::ofShape(m_options.rememberedColumns, m_state.names);
        m_table.map.columns = known ? known->columns : QList<ColumnMap::Column>();
        m_table.map.dates = known ? known->dates : m_table.map.dates;
        m_table.map.texts = known ? known->texts : m_table.map.texts;
    }
    return {};
}

// Tells what stands above the names of the columns.
void CsvReading::noteAbove(const QList<QStringList> &rows)
{
    QStringList said;
    for (const QStringList &cells : rows) {
        const QString line = cells.join(u' ').simplified();
        if (!line.isEmpty())
            said.append(line);
    }
    if (!said.isEmpty()) {
        m_table.table.remarks.append(
            //: of a table of articles
            Readers::tr("Above the names of the columns: “%1”").arg(said.join(u"”, “"_s)));
    }
}

void CsvReading::takeRow(const CsvRow &row, const LineBytes &lines)
{
    Table &table = m_table.table;
    const QString part = Readers::tr("row %1").arg(m_state.rows + row.number);
    const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
    if (!std::ranges::all_of(
            row.cells.sliced(std::min(table.names.size(), row.cells.size())), isBlank)) {
        table.leaveOut({part,
            Readers::tr("It has %1 cells, but there are %2 columns; a cell that has the separator "
                        "in it needs quotes")
                .arg(row.cells.size())
                .arg(table.names.size())});
        return;
    }
    TableRow taken{.part = part, .original = lines.of(row.firstLine, row.lines)};
    if (*m_table.map.hasNames)
        taken.original.prepend(m_state.head);
    if (row.isUnclosed) {
        taken.remarks.append(
            Readers::tr("A quote in it has no end, and was taken as a sign like others"));
    }
    for (qsizetype i = 0; i < std::min(table.names.size(), row.cells.size()); ++i) {
        if (!isBlank(row.cells[i]))
            taken.fields.append({int(i), {row.cells[i]}, {}});
    }
    table.rows.append(std::move(taken));
}

void CsvReading::finish()
{
    if (m_isFirst) {
        m_table.table.remarks += missingColumns(m_table.table.names, m_table.map);
        m_table.map = guessedMap(m_table.table, m_table.map);
        const RowReader reader(planOf(m_table.table.names, m_table.map), m_table.map);
        if (m_table.map.dates == ColumnMap::Dates::FoundOut)
            m_table.map.dates = orderOfDates(m_table.table.rows, reader);
        m_state.map = m_table.map.toText();
    }
    m_table.table.state = m_state.toBytes();
}

} // namespace

QByteArray CsvState::toBytes() const
{
    return QCborArray{map, encoding, QCborArray::fromStringList(names), head, rows}
        .toCborValue()
        .toCbor();
}

std::optional<CsvState> CsvState::fromBytes(const QByteArray &bytes)
{
    const QCborArray values = QCborValue::fromCbor(bytes).toArray();
    if (values.size() != 5)
        return std::nullopt;
    CsvState state{.map = values[0].toString(),
        .encoding = values[1].toString(),
        .names = {},
        .head = values[3].toByteArray(),
        .rows = values[4].toInteger()};
    const QCborArray names = values[2].toArray();
    for (const auto &name : names)
        state.names.append(name.toString());
    return state;
}

Result<CsvTable> csvTable(const Input &input, const ReadOptions &options, int mostRows)
{
    return CsvReading(input, options, mostRows).read();
}

} // namespace Standoff

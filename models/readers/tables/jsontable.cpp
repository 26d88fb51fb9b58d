// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/jsontable.h"

#include "readers/tables/jsonfields.h"
#include "readers/tables/jsonscan.h"
#include "readers/tables/jsonstate.h"
#include "readers/tables/linebytes.h"
#include "readers/tables/rowarticle.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A person, a picture, a comment … of schema.org.
bool isOtherThing(const ReadJson &json)
{
    static const QRegularExpression text(
        u"(Article|Posting|Report|Review|CreativeWork|Newspaper|Blog|WebPage)$"_s);
    const auto type = json.is_object() ? json.find("@type") : json.end();
    return type != json.end() && type->is_string()
        && !text.match(QString::fromStdString(type->get<std::string>())).hasMatch();
}

class JsonReading
{
public:
    JsonReading(const Input &input, const ReadOptions &options, int mostRows)
        : m_input(input)
        , m_options(options)
        , m_mostRows(mostRows)
    {
    }

    Result<JsonTable> read();

private:
    // How deep lists and objects may wrap what has a text.
    static constexpr int deepest = 6;

    bool areLines() const;
    void readLines(const QByteArray &bytes);
    Result<> readAll();
    // What has a text in the value: itself, else what is in it. Summaries count only when nothing
    // else is there.
    void take(const JsonSlice &slice, const QString &part, int depth);
    void takeList(const JsonSlice &slice, const QString &part, int depth);
    bool takeObject(const JsonSlice &slice, const QString &part, bool isTold);
    Result<ReadJson> parsed(const JsonSlice &slice, QStringList &remarks);
    bool hasText(const TableRow &row);
    void leaveOut(const QString &part, const QString &why);
    QByteArray bytesOf(const JsonSlice &slice) const;

    const Input &m_input;
    ReadOptions m_options;
    const int m_mostRows;
    JsonTable m_table;
    JsonState m_state;
    JsonFields m_fields;
    ColumnPlan m_plan; // of its names
    QByteArray m_text; // UTF-8
    bool m_isAsItWas = false; // the input has the same bytes
    bool m_withSummaries = false;
    qint64 m_line = 1; // at the place
    qsizetype m_place = 0;
    qsizetype m_lineBegin = 0; // of that line
    QByteArray m_lineBytes; // of the line that is read
};

Result<JsonTable> JsonReading::read()
{
    const QByteArray bytes = wholeLines(m_input.bytes, m_input.hasMore);
    if (bytes.isEmpty())
        return m_table;
    const auto state = JsonState::fromBytes(m_input.state);
    if (state) {
        m_state = *state;
        m_table.table.isFirst = false;
        m_options.encoding = state->encoding;
        m_options.columns = state->map;
    }
    ASSIGN_OR_RETURN(m_table.map, ColumnMap::fromText(m_options.columns));
    IncomingArticle &common = m_table.table.common;
    ASSIGN_OR_RETURN(const auto text, textOfBytes(bytes, m_options, common));
    m_table.table.remarks = std::exchange(common.remarks, {});
    m_text = text.toUtf8();
    m_isAsItWas = m_text == bytes;
    m_state.encoding = common.encoding;
    if (state || areLines()) {
        readLines(bytes);
    } else {
        if (m_input.hasMore)
            return m_table; // all of it has to be there
        RETURN_IF_ERROR(readAll());
        m_table.table.used = bytes.size();
    }
    m_table.table.names = m_fields.names();
    if (m_table.map.dates == ColumnMap::Dates::FoundOut) {
        const RowReader reader(planOf(m_table.table.names, m_table.map), m_table.map);
        m_table.map.dates = orderOfDates(m_table.table.rows, reader);
    }
    m_state.map = m_table.map.toText();
    m_table.table.state = m_state.toBytes();
    return std::move(m_table);
}

// A value on the first line, and more behind it.
bool JsonReading::areLines() const
{
    const JsonSlice first = jsonValueAt(m_text, 0);
    if (first.end < 0 || !(first.isObject || first.isList)
        || QByteArrayView(m_text).sliced(first.begin, first.end - first.begin).contains('\n'))
        return false;
    const qsizetype lineEnd = m_text.indexOf('\n', first.end);
    const auto rest = lineEnd < 0 ? QByteArrayView() : QByteArrayView(m_text).sliced(lineEnd);
    const auto between = lineEnd < 0
        ? QByteArrayView()
        : QByteArrayView(m_text).sliced(first.end, lineEnd - first.end);
    return between.trimmed().isEmpty() && (!rest.trimmed().isEmpty() || m_input.hasMore);
}

void JsonReading::readLines(const QByteArray &bytes)
{
    const LineBytes lines(bytes, m_table.table.common.encoding);
    Table &table = m_table.table;
    table.used = bytes.size();
    qsizetype at = 0;
    for (qsizetype line = 0; at < m_text.size(); ++line) {
        if (table.rows.size() >= m_mostRows) {
            table.used = lines.begin(line);
            m_state.lines += line;
            return;
        }
        const qsizetype found = m_text.indexOf('\n', at);
        const qsizetype end = found < 0 ? m_text.size() : found;
        m_line = m_state.lines + line + 1;
        m_place = at;
        m_lineBegin = at;
        const QString part = Readers::tr("line %1").arg(m_line);
        JsonSlice slice = jsonValueAt(QByteArrayView(m_text).first(end), at);
        const bool isBlank = slice.begin == end;
        slice.end = end;
        m_lineBytes = lines.contentOf(line, 1);
        if (!isBlank && (slice.isObject || slice.isList))
            take(slice, part, 0);
        else if (!isBlank)
            leaveOut(part, Readers::tr("It is not a JSON object"));
        at = end + 1;
    }
    m_lineBytes.clear();
    m_state.lines += m_text.count('\n');
}

Result<> JsonReading::readAll()
{
    const JsonSlice all = jsonValueAt(m_text, 0);
    if (!all.isList) { // broken in one place, it is broken as a whole
        QStringList remarks;
        const auto json = parsedJson(m_text, remarks);
        if (!json)
            return std::unexpected(json.error());
    } else if (partsOfJson(m_text, all).values.isEmpty() && partsOfJson(m_text, all).isWhole) {
        return failure(Readers::tr("It is an empty list"));
    }
    take(all, QString(), 0);
    if (m_table.table.rows.isEmpty() && all.isList && all.end < 0) {
        QStringList remarks;
        const auto json = parsedJson(m_text, remarks);
        return json ? Result<>() : std::unexpected(json.error());
    }
    if (m_table.table.rows.isEmpty()) {
        m_withSummaries = true;
        m_table.table.leftOut.clear();
        m_table.table.leftOutBeyond = 0;
        m_line = 1;
        m_place = 0;
        m_lineBegin = 0;
        take(all, QString(), 0);
    }
    if (m_table.table.rows.size() == 1) {
        m_table.table.rows[0].part.clear();
        m_table.table.rows[0].original = QByteArray();
    } else if (!m_isAsItWas) {
        m_table.table.common.encoding = u"UTF-8"_s; // that of the originals
    }
    return {};
}

void JsonReading::take(const JsonSlice &slice, const QString &part, int depth)
{
    if (depth > deepest || m_table.table.rows.size() > m_mostRows)
        return;
    if (slice.isList)
        return takeList(slice, part, depth);
    if (!slice.isObject || takeObject(slice, part, false))
        return;
    const qsizetype before = m_table.table.rows.size();
    const JsonParts parts = partsOfJson(m_text, slice);
    for (const JsonSlice &value : parts.values) {
        if (value.isList || value.isObject)
            take(value, part, depth + 1);
    }
    if (depth == 0 && !part.isEmpty() && m_table.table.rows.size() == before)
        leaveOut(part, Readers::tr("There is no text in it"));
}

void JsonReading::takeList(const JsonSlice &slice, const QString &part, int depth)
{
    const JsonParts parts = partsOfJson(m_text, slice);
    const qsizetype before = m_table.table.rows.size();
    const QList<LeftOut> leftOutBefore = m_table.table.leftOut;
    const int beyondBefore = m_table.table.leftOutBeyond;
    const auto partOf = [&part](qsizetype index) {
        //: an article in a list
        const QString own = Readers::tr("item %1").arg(index + 1);
        return part.isEmpty() ? own : u"%1, %2"_s.arg(part, own);
    };
    for (qsizetype i = 0; i < parts.values.size(); ++i) {
        if (parts.values[i].isObject)
            takeObject(parts.values[i], partOf(i), true);
    }
    if (m_table.table.rows.size() == before) { // they wrap the articles
        m_table.table.leftOut = leftOutBefore;
        m_table.table.leftOutBeyond = beyondBefore;
        for (qsizetype i = 0; i < parts.values.size(); ++i) {
            if (parts.values[i].isObject || parts.values[i].isList)
                take(parts.values[i], partOf(i), depth + 1);
        }
    }
    if (!parts.isWhole && (parts.values.size() > 1 || m_table.table.rows.size() > before)) {
        m_table.table.leaveOut({partOf(parts.values.size()),
            Readers::tr("The list is broken off or damaged here; what follows was not read")});
    }
}

// Whether the object was an article, or is one that cannot be read.
bool JsonReading::takeObject(const JsonSlice &slice, const QString &part, bool isTold)
{
    QStringList remarks;
    const auto json = parsed(slice, remarks);
    if (!json) {
        leaveOut(part, json.error().text);
        return true;
    }
    if (isOtherThing(*json))
        return false;
    TableRow row = m_fields.row(*json);
    if (m_table.firstNames.isEmpty())
        m_table.firstNames = m_fields.names();
    if (!hasText(row)) {
        if (isTold && !part.isEmpty())
            leaveOut(part, Readers::tr("There is no text in it"));
        return false;
    }
    row.part = part;
    row.original = bytesOf(slice);
    row.remarks = remarks + row.remarks;
    m_table.table.rows.append(std::move(row));
    return true;
}

// Of a large object that wraps others, lists of objects are not parsed here: their items are.
Result<ReadJson> JsonReading::parsed(const JsonSlice &slice, QStringList &remarks)
{
    constexpr qsizetype large = 256 << 10;
    const qsizetype end = slice.end < 0 ? m_text.size() : slice.end;
    const QByteArrayView text = QByteArrayView(m_text).sliced(slice.begin, end - slice.begin);
    if (text.size() > large) {
        const JsonParts parts = partsOfJson(m_text, slice);
        const auto isLong = [&](const JsonSlice &value) {
            return value.isList && value.end - value.begin > large
                && jsonValueAt(m_text, value.begin + 1).isObject;
        };
        if (parts.isWhole && std::ranges::any_of(parts.values, isLong)) {
            QByteArray shorter = "{";
            for (qsizetype i = 0; i < parts.values.size(); ++i) {
                const JsonSlice &value = parts.values[i];
                if (isLong(value))
                    continue;
                shorter += (shorter.size() > 1 ? ",\"" : "\"") + parts.keys[i]
                    + "\":" + m_text.sliced(value.begin, value.end - value.begin);
            }
            return parsedJson(shorter + '}', remarks);
        }
    }
    if (slice.begin > m_place) {
        const auto passed = QByteArrayView(m_text).sliced(m_place, slice.begin - m_place);
        m_line += passed.count('\n');
        if (const qsizetype last = passed.lastIndexOf('\n'); last >= 0)
            m_lineBegin = m_place + last + 1;
        m_place = slice.begin;
    }
    return parsedJson(text, remarks, m_line, slice.begin - m_lineBegin + 1);
}

bool JsonReading::hasText(const TableRow &row)
{
    if (m_plan.names.size() != m_fields.names().size())
        m_plan = planOf(m_fields.names(), m_table.map);
    const auto &text = m_plan[ColumnRole::Text];
    return std::ranges::any_of(row.fields, [&](const TableField &field) {
        const qsizetype at = text.columns.indexOf(field.column);
        const bool isSummary = m_plan.firstSummary >= 0 && at >= m_plan.firstSummary;
        return at >= 0 && (m_withSummaries || !isSummary);
    });
}

void JsonReading::leaveOut(const QString &part, const QString &why)
{
    m_table.table.leaveOut({part, why});
}

QByteArray JsonReading::bytesOf(const JsonSlice &slice) const
{
    if (!m_lineBytes.isEmpty())
        return m_lineBytes;
    return m_text.sliced(slice.begin, slice.end - slice.begin);
}

} // namespace

Result<JsonTable> jsonTable(const Input &input, const ReadOptions &options, int mostRows)
{
    return JsonReading(input, options, mostRows).read();
}

} // namespace Standoff

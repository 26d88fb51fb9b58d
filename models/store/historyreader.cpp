// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/historyreader.h"

#include "store/file/changejson.h"
#include "store/file/historyrows.h"
#include "store/projectstore.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A condition of a query, with the values for its question marks.
class Condition
{
public:
    void add(const QString &words, const QVariantList &values)
    {
        m_words.append(words);
        m_values += values;
    }
    template <typename Value, typename Function>
    void addAnyOf(const QString &words, const QList<Value> &list, Function &&toValues)
    {
        QStringList parts;
        QVariantList values;
        for (const Value &value : list) {
            parts.append(words);
            values += toValues(value);
        }
        if (!parts.isEmpty())
            add(u'(' + parts.join(u" OR "_s) + u')', values);
    }

    QString words() const { return m_words.isEmpty() ? u"true"_s : m_words.join(u" AND "_s); }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_words;
    QVariantList m_values;
};

Condition conditionOf(const HistoryFilter &filter)
{
    Condition condition;
    condition.add(u"change.id > ?"_s, {filter.after});
    if (filter.before > 0)
        condition.add(u"change.id < ?"_s, {filter.before});
    condition.addAnyOf(u"status = ?"_s, filter.statuses,
        [](HistoryStatus status) { return QVariantList{toSql(status)}; });
    if (!filter.annotator.isEmpty())
        condition.add(u"annotator.name = ?"_s, {filter.annotator});
    condition.addAnyOf(
        u"verb = ?"_s, filter.verbs, [](const QString &verb) { return QVariantList{verb}; });
    // As changeToJson() writes them; a longer number that begins alike is looked at in vain.
    condition.addAnyOf(u"instr(changes, ?) > 0 OR instr(changes, ?) > 0 OR instr(changes, ?) > 0"_s,
        filter.articles, [](qint64 number) {
            return QVariantList{u"\"id\":%1"_s.arg(number), u"\"article\":%1"_s.arg(number),
                u"\"version\":%1"_s.arg(number)};
        });
    return condition;
}

} // namespace

Result<HistoryReader::Size> HistoryReader::size() const
{
    Size size;
    return m_store
        .forEachRow(u"SELECT count(*), (SELECT at FROM change ORDER BY id LIMIT 1) FROM change"_s,
            {},
            [&size](const Query &row) {
                size.steps = row.number(0);
                size.begin = fromIsoTime(row.text(1));
            })
        .transform([&size] { return size; });
}

Result<qint64> HistoryReader::last() const
{
    qint64 id = 0;
    return m_store
        .forEachRow(
            u"SELECT max(id) FROM change"_s, {}, [&id](const Query &row) { id = row.number(0); })
        .transform([&id] { return id; });
}

Result<QList<HistoryEntry>> HistoryReader::entries(
    const HistoryFilter &filter, Order order, int most) const
{
    const Condition condition = conditionOf(filter);
    const QString direction = order == Order::NewestFirst ? u"DESC"_s : u"ASC"_s;
    QList<HistoryEntry> entries;
    return m_store
        .forEachRow(selectSteps
                + u"WHERE %1 ORDER BY change.id %2 LIMIT ?"_s.arg(condition.words(), direction),
            condition.values() + QVariantList{most},
            [&entries](const Query &row) { entries.append(stepOf(row)); })
        .transform([&entries] { return std::move(entries); });
}

Result<int> HistoryReader::doneAfter(qint64 id) const
{
    int count = 0;
    return m_store
        .forEachRow(u"SELECT count(*) FROM change WHERE status = 'done' AND id > ?"_s, {id},
            [&count](const Query &row) { count = int(row.number(0)); })
        .transform([&count] { return count; });
}

Result<std::optional<HistoryEntry>> HistoryReader::entry(qint64 id) const
{
    std::optional<HistoryEntry> entry;
    return m_store
        .forEachRow(selectSteps + u"WHERE change.id = ?"_s, {id},
            [&entry](const Query &row) { entry = stepOf(row); })
        .transform([&entry] { return std::move(entry); });
}

Result<ChangeSet> HistoryReader::changesOf(const HistoryEntry &entry) const
{
    return textWhere(u"SELECT changes FROM change WHERE id = ?"_s, entry.id)
        .and_then([&entry](const QString &json) { return changeFromJson(json, entry.verb); })
        .transform_error([this](const Error &error) { return m_store.explained(error); });
}

Result<> HistoryReader::forEachPart(
    qint64 step, const std::function<Result<>(const ChangeSet &part)> &take) const
{
    QList<qint64> positions;
    RETURN_IF_ERROR(
        m_store.forEachRow(u"SELECT position FROM change_part WHERE owner = ? ORDER BY position"_s,
            {step}, [&positions](const Query &row) { positions.append(row.number(0)); }));
    for (const qint64 position : std::as_const(positions)) {
        QString json;
        RETURN_IF_ERROR(m_store.forEachRow(
            u"SELECT changes FROM change_part WHERE owner = ? AND position = ?"_s, {step, position},
            [&json](const Query &row) { json = row.text(0); }));
        RETURN_IF_ERROR(m_store.explained(changeFromJson(json, {})).and_then(take));
    }
    return {};
}

Result<qint64> HistoryReader::bytesOfParts(qint64 step) const
{
    qint64 bytes = 0;
    return m_store
        .forEachRow(
            u"SELECT coalesce(sum(octet_length(changes)), 0) FROM change_part WHERE owner = ?"_s,
            {step}, [&bytes](const Query &row) { bytes = row.number(0); })
        .transform([&bytes] { return bytes; });
}

Result<QString> HistoryReader::textWhere(const QString &select, qint64 number) const
{
    QString text;
    return m_store.forEachRow(select, {number}, [&text](const Query &row) { text = row.text(0); })
        .transform([&text] { return std::move(text); });
}

Result<HistoryReader::TagLook> HistoryReader::tag(TagId tag) const
{
    TagLook look;
    return m_store
        .forEachRow(u"SELECT name, color FROM tag WHERE id = ?"_s, {tag.number},
            [&look](const Query &row) { look = {row.text(0), row.text(1)}; })
        .transform([&look] { return std::move(look); });
}

Result<HistoryReader::ArticleTitle> HistoryReader::articleOf(VersionId version) const
{
    ArticleTitle article;
    return m_store
        .forEachRow(u"SELECT article.id, title FROM version JOIN article "
                    "ON article.id = version.article WHERE version.id = ?"_s,
            {version.number},
            [&article](const Query &row) { article = {{row.number(0)}, row.text(1)}; })
        .transform([&article] { return std::move(article); });
}

Result<QString> HistoryReader::recordName(RecordRef record) const
{
    switch (record.kind) {
    case Register::Entities:
        return textWhere(u"SELECT name FROM entity WHERE id = ?"_s, record.number);
    case Register::Claims:
        return textWhere(u"SELECT text FROM claim WHERE id = ?"_s, record.number);
    case Register::Sources:
        return textWhere(u"SELECT label FROM source WHERE id = ?"_s, record.number);
    }
    return QString();
}

Result<QString> HistoryReader::wordsOf(AnnotationId annotation) const
{
    return m_store.annotation(annotation).transform([](const auto &found) {
        return found ? found->text() : QString();
    });
}

} // namespace Standoff

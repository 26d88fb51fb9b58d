// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/changejson.h"

#include "project/annotator.h"
#include "project/valuejson.h"
#include "store/file/rows.h"
#include "store/file/translation.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

template <typename Value>
bool isOfOneValue(const Change<Value> &change)
{
    const auto &[before, after] = change;
    return (before || after) && change.either().id.number > 0
        && (!before || !after || before->id == after->id);
}

Result<ChangeSet::Tally> readUnlisted(const ReadJson &json)
{
    const auto wrong =
        failure(Store::tr("An entry of the history does not say how many annotations it is about"));
    if (!json.is_object())
        return wrong;
    ChangeSet::Tally unlisted;
    for (const auto &[key, value] : json.items()) {
        bool isNumber = false;
        const qint64 subject = QString::fromStdString(key).toLongLong(&isNumber);
        int annotations = 0;
        if (!isNumber || !fromJson(value, annotations) || annotations < 0)
            return wrong;
        unlisted.insert(subject, annotations);
    }
    return unlisted;
}

} // namespace

QString changeToJson(
    const ChangeSet &changes, const std::function<QString(const QString &table, qint64 id)> &uuidOf)
{
    std::string text = "{"; // a step may be large: never more than a row is in memory as JSON
    QMap<qint64, QString> referred; // id to table
    const auto reference = [&referred]<typename Value>(Id<Value> id) -> Json {
        if (id)
            referred.insert(id.number, QLatin1StringView(Describe<Value>::name));
        return id.number;
    };
    changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        if (list.isEmpty())
            return;
        text += '"' + std::string(Describe<Value>::name) + "\":";
        char before = '[';
        for (const Change<Value> &change : list) {
            Json row = Json::object();
            if (change.before)
                row["before"] = valueToJson(*change.before, reference);
            if (change.after)
                row["after"] = valueToJson(*change.after, reference);
            referred.remove(change.either().id.number); // it carries its own
            text += std::exchange(before, ',') + row.dump();
        }
        text += "],";
    });
    Json uuids = Json::object();
    // The ids differ; to have each looked for among the others would take quadratic time.
    auto &entries = uuids.get_ref<Json::object_t &>();
    for (const auto &[id, table] : referred.asKeyValueRange()) {
        if (const QString uuid = uuidOf(table, id); !uuid.isEmpty())
            entries.push_back({std::to_string(id), uuid.toStdString()});
    }
    if (!changes.unlisted().isEmpty()) {
        Json unlisted = Json::object();
        auto &counts = unlisted.get_ref<Json::object_t &>();
        QList<qint64> subjects = changes.unlisted().keys();
        std::ranges::sort(subjects);
        for (const qint64 subject : std::as_const(subjects))
            counts.push_back({std::to_string(subject), changes.unlisted().value(subject)});
        text += "\"unlisted\":" + unlisted.dump() + ',';
    }
    text += "\"uuids\":" + uuids.dump() + '}';
    return QString::fromStdString(text);
}

Result<ChangeSet> changeFromJson(const QString &text, const QString &verb)
{
    const ReadJson json = ReadJson::parse(text.toStdString(), nullptr, false);
    if (!json.is_object())
        return failure(Store::tr("An entry of the history cannot be read"));
    ChangeSet changes(verb);
    Result<> result;
    const auto reference = []<typename Value>(const ReadJson &number, Id<Value> &id) {
        return fromJson(number, id.number);
    };
    const auto read = [&]<typename Value>(
                          const ReadJson &row, const char *key, std::optional<Value> &value) {
        const auto found = row.find(key);
        if (found == row.end())
            return;
        const Result<> done = valueFromJson(*found, value.emplace(), reference);
        if (!done)
            result = done;
    };
    ChangeSet().forEachList([&]<typename Value>(const QList<Change<Value>> &) {
        const auto rows = json.find(Describe<Value>::name);
        if (rows == json.end())
            return;
        QSet<qint64> ids;
        for (const ReadJson &row : *rows) {
            Change<Value> change;
            read(row, "before", change.before);
            read(row, "after", change.after);
            if (!isOfOneValue(change) || ids.contains(change.either().id.number)) {
                result =
                    failure(Store::tr("An entry of the history does not say what was changed"));
                return;
            }
            ids.insert(change.either().id.number);
            changes.append(change);
        }
    });
    if (const auto unlisted = json.find("unlisted"); result && unlisted != json.end())
        result = readUnlisted(*unlisted).transform(
            [&changes](const ChangeSet::Tally &read) { changes.setUnlisted(read); });
    RETURN_IF_ERROR(result);
    return changes;
}

} // namespace Standoff

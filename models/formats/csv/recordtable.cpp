// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/annotationtable.h"
#include "formats/csv/linktables.h"
#include "project/claim.h"

using namespace Qt::StringLiterals;

// The registers as one table: each field of a record is a column, fields of one name share it.

namespace Standoff {

namespace {

using RecordCell = std::function<QString(const QString &column)>;

QString columnOfField(const char *field)
{
    const QString name = QString::fromLatin1(field);
    return name == "uuid"_L1 ? u"record_id"_s : name;
}

template <typename Record>
void addRecordColumns(QStringList &columns)
{
    const Record none;
    forEachField(none, [&columns](const char *field, const auto &) {
        const QString column = columnOfField(field);
        if (column != "id"_L1 && !columns.contains(column))
            columns.append(column);
    });
}

template <typename Value>
QUuid uuidOfRecord(const Project &project, Id<Value> id)
{
    const Value *value = project.find(id);
    return value ? value->uuid : QUuid();
}

template <typename Record>
QStringList rowOfRecord(const Project &project, const Record &record)
{
    QHash<QString, QString> cells{{u"register"_s, QString::fromLatin1(Describe<Record>::name)}};
    forEachField(record, [&](const char *field, const auto &member) {
        using Member = std::decay_t<decltype(member)>;
        QString &cell = cells[columnOfField(field)];
        if constexpr (std::is_same_v<Member, QString>)
            cell = member;
        else if constexpr (std::is_same_v<Member, QStringList>)
            cell = listCell(member);
        else if constexpr (std::is_same_v<Member, QUuid>)
            cell = uuidCell(member);
        else if constexpr (std::is_same_v<Member, int>)
            cell = member < 0 ? QString() : QString::number(member);
        else if constexpr (WordedEnum<Member>)
            cell = wordCell(wordOf(member));
        else if constexpr (!std::is_same_v<Member, Id<Record>>)
            cell = uuidCell(uuidOfRecord(project, member));
    });
    QStringList row;
    for (const QString &column : recordColumns())
        row.append(cells.value(column));
    return row;
}

void takeReference(ForeignRecords &records, QUuid uuid, EntityId &member)
{
    if (!uuid.isNull())
        member = records.entity({.uuid = uuid});
}

void takeReference(ForeignRecords &records, QUuid uuid, SourceId &member)
{
    if (!uuid.isNull())
        member = records.source({.uuid = uuid});
}

template <typename Record>
Record recordOfCells(ForeignRecords &records, const RecordCell &cellOf)
{
    Record record;
    forEachField(record, [&](const char *field, auto &member) {
        using Member = std::decay_t<decltype(member)>;
        const QString cell = cellOf(columnOfField(field));
        if constexpr (std::is_same_v<Member, QString>)
            member = cell;
        else if constexpr (std::is_same_v<Member, QStringList>)
            member = textsOfCell(cell);
        else if constexpr (std::is_same_v<Member, QUuid>)
            member = QUuid(cell);
        else if constexpr (std::is_same_v<Member, int>)
            member = cell.isEmpty() ? -1 : int(cell.toDouble());
        else if constexpr (WordedEnum<Member>)
            fromWord(cell.toStdString(), member);
        else if constexpr (!std::is_same_v<Member, Id<Record>>)
            takeReference(records, QUuid(cell), member);
    });
    return record;
}

} // namespace

QStringList recordColumns()
{
    QStringList columns{u"record_id"_s, u"register"_s};
    addRecordColumns<Entity>(columns);
    addRecordColumns<Source>(columns);
    addRecordColumns<Claim>(columns);
    return columns;
}

QStringList recordRow(const Project &project, const Entity &entity)
{
    return rowOfRecord(project, entity);
}

QStringList recordRow(const Project &project, const Source &source)
{
    return rowOfRecord(project, source);
}

QStringList recordRow(const Project &project, const Claim &claim)
{
    return rowOfRecord(project, claim);
}

bool putRecord(ForeignRecords &records, const RecordCell &cell)
{
    const QString which = cell(u"register"_s);
    if (which == "entity"_L1) {
        const auto entity = recordOfCells<Entity>(records, cell);
        records.put(entity,
            entity.wikidata.isEmpty() ? QStringList()
                                      : QStringList{u"Wikidata:"_s + entity.wikidata});
    } else if (which == "source"_L1) {
        records.put(recordOfCells<Source>(records, cell));
    } else if (which == "claim"_L1) {
        records.put(recordOfCells<Claim>(records, cell));
    } else {
        return false;
    }
    return true;
}

} // namespace Standoff

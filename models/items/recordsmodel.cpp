// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordsmodel.h"

#include "items/fieldlabels.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString detailOf(const Entity &entity)
{
    return entity.aliases.join(u" · "_s);
}

QString detailOf(const Claim &claim)
{
    QStringList types;
    for (const QString &type : claim.types)
        types.append(termLabel(u"claim.types"_s, type));
    return types.join(u" · "_s);
}

QString detailOf(const Source &source)
{
    QStringList words;
    if (!source.identification.isEmpty() && source.identification != "named"_L1)
        words.append(termLabel(u"source.identification"_s, source.identification));
    if (!source.description.isEmpty() && source.description != source.label)
        words.append(source.description);
    return words.join(u" · "_s);
}

QStringList aliasesOf(const Entity &entity)
{
    return entity.aliases;
}
QStringList aliasesOf(const Claim &claim)
{
    return {claim.shortText};
}
QStringList aliasesOf(const Source &source)
{
    return {source.description};
}

} // namespace

RecordsModel::RecordsModel(const Session &session, Register kind, QObject *parent)
    : RowsModel(session, parent)
    , m_kind(kind)
    , m_groupField(withRecordType(kind,
          []<typename Record> { return QString::fromLatin1(RegisterFields<Record>::groupField); }))
{
    load();
}

QModelIndex RecordsModel::indexOf(qint64 number) const
{
    const Group *group = m_places.value(number);
    return group ? index(find(group->rows, number), 0, indexOf(*group)) : QModelIndex();
}

QModelIndex RecordsModel::indexOf(const Group &group) const
{
    const auto found = std::ranges::find(m_groups, &group, &std::unique_ptr<Group>::get);
    return createIndex(int(found - m_groups.begin()), 0);
}

// A record's index points to its group, a group's index to nothing.
QModelIndex RecordsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[parent.row()].get() : nullptr);
}

QModelIndex RecordsModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return group ? indexOf(*group) : QModelIndex();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalPointer() ? 0 : int(m_groups[parent.row()]->rows.size());
}

int RecordsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalPointer() ? flags | Qt::ItemIsEditable : flags;
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    if (!group)
        return groupData(*m_groups[index.row()], role);
    const RecordRow &row = group->rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case CountRole:
        return row.mentions;
    case NumberRole:
        return row.number;
    case FilterRole:
        return (QStringList{row.name, row.detail} + row.aliases).join(u'\n');
    default:
        return {};
    }
}

QVariant RecordsModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        if (group.value.isEmpty())
            return tr(
                "Not known yet", "group of records whose type, state or affiliation is unknown");
        QString label = termLabel(m_groupField, group.value);
        label.front() = label.front().toUpper();
        return label;
    }
    case CountRole:
        return int(group.rows.size());
    case NumberRole:
        return qint64(0);
    case OrderRole:
        return group.order;
    default:
        return {};
    }
}

template <typename Record>
RecordRow RecordsModel::rowFor(const Record &record) const
{
    return {record.id.number, record.*RegisterFields<Record>::group,
        record.*RegisterFields<Record>::name, detailOf(record), aliasesOf(record),
        project().annotationCount(record.id.number)};
}

RecordsModel::Group *RecordsModel::groupFor(const QString &value, bool announce)
{
    const auto found =
        std::ranges::find(m_groups, value, [](const auto &group) { return group->value; });
    if (found != m_groups.end())
        return found->get();
    const int row = int(m_groups.size());
    if (announce)
        beginInsertRows({}, row, row);
    m_groups.push_back(std::make_unique<Group>(value, 0, Rows()));
    Group *group = m_groups.back().get();
    const auto place = project().terms(m_groupField).indexOf(value);
    group->order = place < 0 ? std::numeric_limits<int>::max() : int(place);
    if (announce)
        endInsertRows();
    return group;
}

template <typename Record>
void RecordsModel::loadRecords()
{
    for (const Record &record : project().all<Record>()) {
        const RecordRow row = rowFor(record);
        Group *group = groupFor(row.group, false);
        group->rows.append(row);
        m_places.insert(row.number, group);
    }
}

void RecordsModel::load()
{
    m_groups.clear();
    m_places.clear();
    withRecordType(m_kind, [this]<typename Record> { loadRecords<Record>(); });
}

void RecordsModel::follow(const ChangeSet &changes)
{
    withRecordType(m_kind, [&]<typename Record> { followRecords<Record>(changes); });
    if (!changes.of<Term>().isEmpty())
        sortGroups();
}

template <typename Record>
void RecordsModel::followRecords(const ChangeSet &changes)
{
    QSet<Id<Record>> concerned;
    for (const auto &change : changes.of<Record>())
        concerned.insert(change.either().id);
    for (const auto &[number, difference] : tallyDifference(changes).asKeyValueRange()) {
        if (m_places.contains(number))
            concerned.insert(Id<Record>{number});
    }
    QHash<QString, Rows> changed; // by group, so that many new records come in one go
    for (const Id<Record> id : std::as_const(concerned)) {
        const Record *record = project().find(id);
        if (!record) {
            remove(id.number);
            continue;
        }
        const RecordRow row = rowFor(*record);
        Group *old = m_places.value(id.number);
        if (old && old->value != row.group)
            move(*old, row);
        else
            changed[row.group].append(row);
    }
    for (const auto &[value, rows] : std::as_const(changed).asKeyValueRange()) {
        Group *group = groupFor(value, true);
        for (const RecordRow &row : rows)
            m_places.insert(row.number, group);
        put(group->rows, rows, indexOf(*group));
        emitChanged(indexOf(*group).row());
    }
}

void RecordsModel::move(Group &from, const RecordRow &row)
{
    Group &to = *groupFor(row.group, true);
    const int at = find(from.rows, row.number);
    const int place = placeFor(to.rows, row);
    beginMoveRows(indexOf(from), at, at, indexOf(to), place);
    from.rows.removeAt(at);
    to.rows.insert(place, row);
    m_places.insert(row.number, &to);
    endMoveRows();
    emitChanged(place, indexOf(to));
    emitChanged(indexOf(to).row());
    emitChanged(indexOf(from).row());
    dropIfEmpty(from);
}

void RecordsModel::remove(qint64 number)
{
    Group *group = m_places.value(number);
    if (!group)
        return; // made and removed before this model was told of it
    m_places.remove(number);
    take(group->rows, find(group->rows, number), indexOf(*group));
    emitChanged(indexOf(*group).row());
    dropIfEmpty(*group);
}

void RecordsModel::dropIfEmpty(Group &group)
{
    if (!group.rows.isEmpty())
        return;
    const int row = indexOf(group).row();
    beginRemoveRows({}, row, row);
    m_groups.erase(m_groups.begin() + row);
    endRemoveRows();
}

void RecordsModel::sortGroups()
{
    const QStringList terms = project().terms(m_groupField);
    for (size_t row = 0; row < m_groups.size(); ++row) {
        const auto place = terms.indexOf(m_groups[row]->value);
        m_groups[row]->order = place < 0 ? std::numeric_limits<int>::max() : int(place);
        emitChanged(int(row));
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordsmodel.h"

#include "items/fieldlabels.h"
#include "items/fieldvalues.h"
#include "text/oneline.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Sources are sorted by them; the others have none.
template <typename Record>
NewestGrades gradesFor(const Project &project)
{
    if constexpr (std::is_same_v<Record, Source>)
        return newestGrades(project);
    else
        return {};
}

} // namespace

RecordsModel::RecordsModel(const OpenProject &session, Register kind, QObject *parent)
    : RowsModel(session, parent)
    , m_kind(kind)
    , m_groupField(withRecordType(kind, []<typename Record> {
        return QString::fromLatin1(RegisterFields<Record>::groupings[0]);
    }))
{
    load();
}

void RecordsModel::setGrouping(const QString &field)
{
    if (field == m_groupField)
        return;
    beginResetModel();
    m_groupField = field;
    load();
    endResetModel();
}

bool RecordsModel::accepts(const RecordQuery &query, qint64 number) const
{
    return withRecordType(m_kind, [&]<typename Record> {
        const Record *record = project().find(Id<Record>{number});
        return record && query.accepts(*record, project());
    });
}

RecordKey RecordsModel::keyOf(const QModelIndex &record, RecordOrder order) const
{
    const auto *group = static_cast<const Group *>(record.constInternalPointer());
    return Standoff::keyOf(group->rows[record.row()], order, m_states);
}

QModelIndex RecordsModel::indexOf(qint64 number) const
{
    const Group *group = m_places.value(number);
    return group ? index(find(group->rows, number), 0, indexOf(*group)) : QModelIndex();
}

QModelIndex RecordsModel::indexOf(const Group &group) const
{
    if (isFlat())
        return {};
    const auto found = std::ranges::find(m_groups, &group, &std::unique_ptr<Group>::get);
    return createIndex(int(found - m_groups.begin()), 0);
}

// A record's index points to its group, a group's index to nothing. A list has one group, which is
// not shown.
QModelIndex RecordsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const size_t group = isFlat() ? 0 : size_t(parent.row());
    return createIndex(row, column, isFlat() || parent.isValid() ? m_groups[group].get() : nullptr);
}

QModelIndex RecordsModel::parent(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    return group ? indexOf(*group) : QModelIndex();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid() && isFlat())
        return m_groups.empty() ? 0 : int(m_groups.front()->rows.size());
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
    if (!index.isValid() || !index.internalPointer())
        return flags;
    // A view remembers of what may have children whether it is expanded, of each one by itself.
    return flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
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
    case Qt::EditRole:
        return row.name;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return onOneLine(row.name);
    case DetailRole:
        return onOneLine(row.detail);
    case CountRole:
        return row.mentions;
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

QVariant RecordsModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return onOneLine(groupLabel(group.value));
    case CountRole:
        return int(group.rows.size());
    case NumberRole:
        return qint64(0);
    case PlaceRole:
        return group.place;
    case ValueRole:
        return group.value;
    default:
        return {};
    }
}

QString RecordsModel::groupLabel(const QString &value) const
{
    if (value.isEmpty())
        return tr("Not known yet", "group of records whose type, state or affiliation is unknown");
    if (m_groupField == "claim.claimant"_L1) {
        const Source *source = project().find(SourceId{value.toLongLong()});
        return source ? source->label : QString();
    }
    QString label = termLabel(m_groupField, value);
    label.front() = label.front().toUpper();
    return label;
}

template <typename Record>
RecordRow RecordsModel::rowFor(const Record &record, const NewestGrades &grades) const
{
    const QVariant group = fieldValue(record, m_groupField);
    const bool unknown = group.typeId() == QMetaType::LongLong && group.toLongLong() == 0;
    RecordRow row = rowOf(project(), record, grades);
    row.group = unknown ? QString() : group.toString();
    return row;
}

qint64 RecordsModel::placeOf(const QString &value) const
{
    const auto place = project().terms(m_groupField).indexOf(value);
    const bool isName = m_groupField == "claim.claimant"_L1 && !value.isEmpty();
    return place >= 0 || isName ? qint64(place) : std::numeric_limits<qint64>::max();
}

RecordsModel::Group *RecordsModel::groupFor(const QString &value, bool announce)
{
    const auto found =
        std::ranges::find(m_groups, value, [](const auto &group) { return group->value; });
    if (found != m_groups.end())
        return found->get();
    const int row = int(m_groups.size());
    announce = announce && !isFlat();
    if (announce)
        beginInsertRows({}, row, row);
    m_groups.push_back(std::make_unique<Group>(value, placeOf(value), Rows()));
    if (announce)
        endInsertRows();
    return m_groups.back().get();
}

void RecordsModel::load()
{
    m_groups.clear();
    m_places.clear();
    m_states = project().terms(u"claim.state"_s);
    withRecordType(m_kind, [this]<typename Record> {
        const NewestGrades grades = gradesFor<Record>(project());
        for (const Record &record : project().all<Record>()) {
            const RecordRow row = rowFor(record, grades);
            Group *group = groupFor(row.group, false);
            group->rows.append(row);
            m_places.insert(row.number, group);
        }
    });
}

void RecordsModel::follow(const ChangeSet &changes)
{
    // By the vocabulary, or by the names of claimants: all at once, before any is put among them.
    const bool isByName = m_groupField == "claim.claimant"_L1;
    if (!changes.of<Term>().isEmpty() || (isByName && !changes.of<Source>().isEmpty()))
        sortGroups();
    withRecordType(m_kind, [&]<typename Record> { followRecords<Record>(changes); });
}

template <typename Record>
void RecordsModel::followRecords(const ChangeSet &changes)
{
    const QSet<Id<Record>> records = recordsConcerned<Record>(project(), changes);
    if (records.isEmpty())
        return;
    const NewestGrades grades = gradesFor<Record>(project());
    QHash<QString, Rows> changed; // by group, so that many records come and go at once
    QHash<Group *, QSet<qint64>> gone;
    for (const Id<Record> id : records) {
        const Record *record = project().find(id);
        Group *old = m_places.value(id.number);
        if (!record) {
            if (old) // else it was made and removed before, or is of another register
                gone[old].insert(id.number);
            continue;
        }
        const RecordRow row = rowFor(*record, grades);
        if (old && old->value != row.group)
            move(*old, row);
        else
            changed[row.group].append(row);
    }
    for (const auto &[group, numbers] : gone.asKeyValueRange())
        remove(*group, numbers);
    putRows(changed);
}

// Also a row that is the same tells that it changed: what it is filtered by may have.
void RecordsModel::putRows(const QHash<QString, Rows> &rowsByGroup)
{
    for (const auto &[value, rows] : rowsByGroup.asKeyValueRange()) {
        Group *group = groupFor(value, true);
        const QModelIndex parent = indexOf(*group);
        const Places places(group->rows, rows.size());
        for (const RecordRow &row : rows) {
            m_places.insert(row.number, group);
            if (const int at = places.of(row.number); at >= 0 && group->rows[at] == row)
                emitChanged(at, parent);
        }
        put(group->rows, rows, parent);
        groupChanged(*group);
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
    groupChanged(to);
    groupChanged(from);
    dropIfEmpty(from);
}

void RecordsModel::remove(Group &group, const QSet<qint64> &numbers)
{
    m_places.removeIf([&](const auto &place) { return numbers.contains(place.key()); });
    take(group.rows, numbers, indexOf(group));
    groupChanged(group);
    dropIfEmpty(group);
}

void RecordsModel::dropIfEmpty(Group &group)
{
    if (!group.rows.isEmpty() || isFlat())
        return;
    const int row = indexOf(group).row();
    beginRemoveRows({}, row, row);
    m_groups.erase(m_groups.begin() + row);
    endRemoveRows();
}

void RecordsModel::groupChanged(const Group &group)
{
    if (!isFlat())
        emitChanged(indexOf(group).row());
}

void RecordsModel::sortGroups()
{
    m_states = project().terms(u"claim.state"_s);
    for (const auto &group : m_groups)
        group->place = placeOf(group->value);
    if (!isFlat() && !m_groups.empty())
        emit dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
    for (const auto &group : m_groups) {
        const QModelIndex parent = indexOf(*group);
        if (!group->rows.isEmpty())
            emit dataChanged(index(0, 0, parent), index(int(group->rows.size()) - 1, 0, parent));
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/concordance/concordancemodel.h"

#include "search/searchmatcher.h"
#include "text/oneline.h"

#include <QSet>
#include <map>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What tells hits apart, whenever they are found.
using Place = std::tuple<ArticleId, VersionId, SearchField, AnnotationId, CodePointRange>;

Place placeOf(const SearchHit &hit)
{
    return {hit.article, hit.version, hit.field, hit.annotation, hit.range};
}

} // namespace

ConcordanceModel::ConcordanceModel(const OpenProject &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &OpenProject::changed, this, &ConcordanceModel::follow);
    connect(&session, &OpenProject::reloaded, this, &ConcordanceModel::removeOutdated);
}

void ConcordanceModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    m_checked = 0;
    m_next = 0;
    endResetModel();
    emit checkedCountChanged();
}

void ConcordanceModel::append(const QList<SearchHit> &given)
{
    const QList<SearchHit> hits = upToDate(given);
    if (hits.isEmpty())
        return;
    const int before = m_checked;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + hits.size()) - 1);
    for (const SearchHit &hit : hits)
        addRow(hit, m_next++);
    endInsertRows();
    if (m_order != Order::Place)
        reorder();
    if (m_checked != before)
        emit checkedCountChanged();
}

void ConcordanceModel::addRow(const SearchHit &hit, int number)
{
    m_rows.append({hit, number, keyFor(hit)});
    setChecked(int(m_rows.size()) - 1, m_checksNew && canBeChecked(hit));
}

bool ConcordanceModel::isOutdated(const SearchHit &hit) const
{
    const Article *article = m_session.project().find(hit.article);
    return !article || article->version != hit.version;
}

QList<SearchHit> ConcordanceModel::upToDate(QList<SearchHit> hits) const
{
    hits.removeIf([this](const SearchHit &hit) { return isOutdated(hit); });
    return hits;
}

// Whatever comes and goes where: what goes is taken to the end before, and what comes from there
// after, so that it takes no more signals than for one row.
void ConcordanceModel::replace(const QList<SearchHit> &given)
{
    const QList<SearchHit> hits = upToDate(given);
    std::map<Place, int> numbers; // of those that have no row
    for (int i = 0; i < hits.size(); ++i)
        numbers.emplace(placeOf(hits[i]), i);
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const auto found = numbers.find(placeOf(row.hit));
        row.isGone = found == numbers.end();
        row.number = row.isGone ? -1 - row.number : found->second;
        if (row.isGone)
            continue;
        row.hit = hits[row.number];
        row.key = keyFor(row.hit);
        setChecked(i, row.isChecked && canBeChecked(i));
        numbers.erase(found);
    }
    removeGone();
    m_next = int(hits.size());
    const int kept = int(m_rows.size());
    if (!numbers.empty()) {
        beginInsertRows({}, kept, kept + int(numbers.size()) - 1);
        for (const auto &[place, number] : numbers)
            addRow(hits[number], number);
        endInsertRows();
    }
    reorder();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit checkedCountChanged();
}

void ConcordanceModel::removeGone()
{
    reorder();
    const int first = int(std::ranges::count(m_rows, false, &Row::isGone));
    if (first == m_rows.size())
        return;
    beginRemoveRows({}, first, int(m_rows.size()) - 1);
    for (int row = first; row < m_rows.size(); ++row)
        setChecked(row, false);
    m_rows.resize(first);
    endRemoveRows();
}

void ConcordanceModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    for (Row &row : m_rows)
        row.key = keyFor(row.hit);
    reorder();
}

void ConcordanceModel::reorder()
{
    const auto order = [](const Row &row) { return std::tie(row.isGone, row.key, row.number); };
    if (std::ranges::is_sorted(m_rows, {}, order))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> numbers;
    for (const QModelIndex &index : before)
        numbers.append(m_rows[index.row()].number);
    std::ranges::sort(m_rows, {}, order);
    QHash<int, int> rows;
    for (int row = 0; row < m_rows.size() && !before.isEmpty(); ++row)
        rows.insert(m_rows[row].number, row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(numbers[i]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QString ConcordanceModel::keyFor(const SearchHit &hit) const
{
    switch (m_order) {
    case Order::Place:
        break;
    case Order::Left:
        return sortKeyBefore(hit.left);
    case Order::Right:
        return sortKeyBehind(hit.match, hit.right);
    }
    return {};
}

int ConcordanceModel::articleCount() const
{
    QSet<ArticleId> articles;
    for (const Row &row : m_rows)
        articles.insert(row.hit.article);
    return int(articles.size());
}

int ConcordanceModel::checkableCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return canBeChecked(row.hit); }));
}

void ConcordanceModel::setChecked(int row, bool isChecked)
{
    if (m_rows[row].isChecked == isChecked)
        return;
    m_rows[row].isChecked = isChecked;
    m_checked += isChecked ? 1 : -1;
}

void ConcordanceModel::checkAll(bool isChecked)
{
    if (m_rows.isEmpty())
        return;
    for (int row = 0; row < m_rows.size(); ++row)
        setChecked(row, isChecked && canBeChecked(row));
    emit dataChanged(
        index(0, Context), index(int(m_rows.size()) - 1, Context), {Qt::CheckStateRole});
    emit checkedCountChanged();
}

MarkTarget ConcordanceModel::placeAt(int row) const
{
    return {m_rows[row].hit.version, {m_rows[row].hit.range}};
}

QList<MarkTarget> ConcordanceModel::checkedPlaces() const
{
    QList<MarkTarget> places;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isChecked)
            places.append(placeAt(row));
    }
    return places;
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConcordanceModel::titleOf(ArticleId id) const
{
    const Article *article = m_session.project().find(id);
    return !article || article->title.isEmpty() ? tr("Untitled") : onOneLine(article->title);
}

QString ConcordanceModel::heading(const SearchHit &hit) const
{
    QString title = titleOf(hit.article);
    switch (hit.field) {
    case SearchField::Text:
        return title;
    case SearchField::Title:
        return tr("Title of: %1").arg(title);
    case SearchField::Byline:
        return tr("Byline of: %1").arg(title);
    case SearchField::Publisher:
        return tr("Publisher of: %1").arg(title);
    case SearchField::Note:
        return tr("Note in: %1").arg(title);
    }
    return title;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const SearchHit &hit = row.hit;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? heading(hit) : onOneLine(hit.left + hit.match + hit.right);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return index.column() == Title ? heading(hit)
            : hit.hasTag               ? tr("This has the tag already.")
                                       : QVariant();
    case Qt::AccessibleTextRole:
        //: What is read aloud of a hit of a search: the words found, the words around, the article
        return index.column() == Title
            ? heading(hit)
            : tr("%1, in “%2”, %3")
                  .arg(onOneLine(hit.match), onOneLine(hit.left + hit.match + hit.right),
                      heading(hit));
    case Qt::CheckStateRole:
        if (index.column() != Context || !canBeChecked(index.row()))
            return {};
        return row.isChecked ? Qt::Checked : Qt::Unchecked;
    case LeftRole:
        return onOneLine(hit.left);
    case MatchRole:
        return onOneLine(hit.match);
    case RightRole:
        return onOneLine(hit.right);
    case RightToLeftRole:
        return (hit.left + hit.match + hit.right).isRightToLeft();
    default:
        return {};
    }
}

bool ConcordanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Context || !canBeChecked(index.row()))
        return false;
    setChecked(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkedCountChanged();
    return true;
}

Qt::ItemFlags ConcordanceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Context && canBeChecked(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    if (index.isValid() && m_rows[index.row()].hit.hasTag)
        flags &= ~Qt::ItemIsEnabled;
    return flags;
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Context ? tr("Words in context") : tr("Article");
}

void ConcordanceModel::follow(const ChangeSet &changes)
{
    if (changes.of<Article>().isEmpty() || m_rows.isEmpty())
        return;
    removeOutdated();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void ConcordanceModel::removeOutdated()
{
    for (int end = int(m_rows.size()); end > 0;) {
        int begin = end;
        while (begin > 0 && isOutdated(m_rows[begin - 1].hit))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, begin, end - 1);
        for (int row = begin; row < end; ++row)
            setChecked(row, false);
        m_rows.remove(begin, end - begin);
        endRemoveRows();
        end = begin;
    }
    emit checkedCountChanged();
}

} // namespace Standoff

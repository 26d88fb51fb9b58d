// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/history/historymodel.h"

#include <QLocale>
#include <algorithm>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int pageSize = 100; // steps

QString dayText(QDate day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return HistoryModel::tr("Today");
    if (day == today.addDays(-1))
        return HistoryModel::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QDate dayOf(const HistoryLine &line)
{
    return line.entry.at.toLocalTime().date();
}

} // namespace

HistoryModel::HistoryModel(const OpenProject &session, BackgroundReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_reader(reader)
{
    connect(&session, &OpenProject::changed, this, &HistoryModel::follow);
    connect(&session, &OpenProject::reloaded, this, [this] {
        m_isOutdated = true;
        if (m_isWanted)
            reset();
    });
}

void HistoryModel::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (isWanted && m_isOutdated)
        reset();
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_isOutdated = true;
    if (m_isWanted)
        reset();
}

void HistoryModel::reset()
{
    m_news.cancel();
    beginResetModel();
    m_rows.clear();
    m_steps = 0;
    m_newest = 0;
    m_next = std::numeric_limits<qint64>::max();
    m_isOutdated = false;
    const auto &undo = m_session.nextUndo();
    const auto &redo = m_session.nextRedo();
    m_last = std::max(undo ? undo->id : 0, redo ? redo->id : 0);
    endResetModel();
    readPage();
}

void HistoryModel::readPage()
{
    HistoryQuery query = m_query;
    query.filter.before = m_next;
    m_reader.ask<HistoryLines>(
        m_page,
        [query](const BackgroundFile<HistoryLines> &file) {
            return readHistory(file.store, query, pageSize, file.isWanted, file.tell);
        },
        [this](const HistoryLines &part) { append(part); },
        [this](const Result<qint64> &next) {
            m_next = next.value_or(0);
            if (!next)
                emit failed(next.error().text);
            emit read();
        });
}

void HistoryModel::readNews()
{
    HistoryQuery query = m_query;
    query.filter.after = m_newest;
    m_reader.ask<HistoryLines>(
        m_news,
        [query](const BackgroundFile<HistoryLines> &file) {
            HistoryLines all;
            return readHistory(file.store, query, std::numeric_limits<int>::max(), file.isWanted,
                [&all](const HistoryLines &part) {
                    all.lines += part.lines;
                    all.last = part.last;
                })
                .transform([&all](qint64) { return std::move(all); });
        },
        [](const HistoryLines &) {},
        [this](const Result<HistoryLines> &news) {
            if (news)
                prepend(*news);
            else
                emit failed(news.error().text);
            emit read();
        });
}

void HistoryModel::append(const HistoryLines &part)
{
    if (m_newest == 0) { // else what came since is not in it
        m_newest = part.last;
        m_last = std::max(m_last, part.last);
    }
    if (part.lines.isEmpty())
        return;
    QList<Row> rows;
    QDate day = m_rows.isEmpty() ? QDate() : dayOf(m_rows.last().line);
    for (const HistoryLine &line : part.lines) {
        if (dayOf(line) != day)
            rows.append({.day = dayOf(line), .line = {}});
        day = dayOf(line);
        rows.append({.day = {}, .line = line});
        HistoryEntry &entry = rows.last().line.entry;
        entry.status = statusOf(entry);
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    m_steps += int(part.lines.size());
    endInsertRows();
    emit read();
}

void HistoryModel::prepend(const HistoryLines &part)
{
    m_newest = std::max(m_newest, part.last);
    m_last = std::max(m_last, part.last);
    const qint64 known = m_rows.size() > 1 ? m_rows[1].line.entry.id : 0;
    for (const HistoryLine &line : part.lines | std::views::reverse) {
        if (line.entry.id <= known)
            continue; // it came while the others were read
        if (m_rows.isEmpty() || m_rows.first().day != dayOf(line)) {
            beginInsertRows({}, 0, 0);
            m_rows.prepend({.day = dayOf(line), .line = {}});
            endInsertRows();
        }
        beginInsertRows({}, 1, 1);
        m_rows.insert(1, {.day = {}, .line = line});
        HistoryEntry &entry = m_rows[1].line.entry;
        entry.status = statusOf(entry);
        ++m_steps;
        endInsertRows();
    }
}

// What is read may be of before the step that was told last, or of after the one that will be.
HistoryStatus HistoryModel::statusOf(const HistoryEntry &entry) const
{
    const qint64 done = m_session.nextUndo() ? m_session.nextUndo()->id : 0;
    if (entry.status == HistoryStatus::Done && entry.id > done)
        return HistoryStatus::Undone;
    if (entry.status == HistoryStatus::Undone && entry.id <= done)
        return HistoryStatus::Done;
    return entry.status;
}

// What was undone is abandoned once something else is done: that has a later id than all.
void HistoryModel::follow()
{
    if (!m_isWanted || m_isOutdated) {
        m_isOutdated = true;
        return;
    }
    const auto &undo = m_session.nextUndo();
    if (undo && undo->id > m_last) {
        m_last = undo->id;
        if (m_newest == 0)
            return reset(); // nothing is there yet
        for (Row &row : m_rows) {
            if (row.line.entry.status == HistoryStatus::Undone)
                row.line.entry.status = HistoryStatus::Abandoned;
        }
        if (m_page.isRunning() && !m_rows.isEmpty()) { // it may be of before
            m_next = m_rows.last().line.entry.id;
            readPage();
        }
        readNews();
    }
    takeStatuses();
}

void HistoryModel::takeStatuses()
{
    for (Row &row : m_rows)
        row.line.entry.status = statusOf(row.line.entry);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const HistoryLine *HistoryModel::lineAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].day.isNull() ? &m_rows[row].line
                                                                       : nullptr;
}

int HistoryModel::rowOf(qint64 step) const
{
    const auto found = std::ranges::find_if(
        m_rows, [step](const Row &row) { return row.day.isNull() && row.line.entry.id == step; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::wordsAt(const Row &row, int column) const
{
    if (!row.day.isNull())
        return column == What ? dayText(row.day) : QString();
    const HistoryEntry &entry = row.line.entry;
    switch (column) {
    case What:
        return entry.status == HistoryStatus::Undone || entry.status == HistoryStatus::Abandoned
            ? tr("Undone: %1", "what was done").arg(row.line.text)
            : row.line.text;
    case Where:
        return row.line.place;
    case Who:
        return entry.annotator;
    case When:
        return QLocale().toString(entry.at.toLocalTime().time(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QString HistoryModel::spoken(const HistoryLine &line) const
{
    const Row row{.day = {}, .line = line};
    QStringList parts;
    for (const int column : {What, Where, Who, When})
        parts.append(wordsAt(row, column).toString());
    parts.removeAll(QString());
    return QLocale().createSeparatedList(parts);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const HistoryEntry &entry = row.line.entry;
    const bool isHead = !row.day.isNull();
    switch (role) {
    case Qt::DisplayRole:
        return wordsAt(row, index.column());
    case Qt::ToolTipRole:
        return isHead ? QVariant()
                      : tr("%1\n%2", "what was done, and when")
                            .arg(spoken(row.line),
                                QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat));
    case Qt::AccessibleTextRole:
        return isHead || index.column() != What ? wordsAt(row, index.column()) : spoken(row.line);
    case IsHeadRole:
        return isHead;
    case StepRole:
        return entry.id;
    case SignRole:
        return row.line.sign;
    case ColorRole:
        return row.line.color;
    case IsUndoneRole:
        return !isHead
            && (entry.status == HistoryStatus::Undone || entry.status == HistoryStatus::Abandoned);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Step", "of the history");
    case Where:
        return tr("Article");
    case Who:
        return tr("Who", "made a step");
    case When:
        return tr("When", "a step was made");
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return lineAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemNeverHasChildren;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next != 0 && !m_page.isRunning();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage();
}

} // namespace Standoff

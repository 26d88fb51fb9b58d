// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/incoming/incomingmodel.h"

#include "intake/intake.h"
#include "items/fieldchecks.h"
#include "readers/kinds/reader.h"
#include "readers/writtendate.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::array members{&IncomingArticle::title, &IncomingArticle::byline,
    &IncomingArticle::publisher, &IncomingArticle::published, &IncomingArticle::section,
    &IncomingArticle::language};

} // namespace

IncomingModel::IncomingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const ReaderKind &kind : readerKinds())
        m_kinds.insert(kind.mediaType, kind.name);
}

void IncomingModel::append(const QList<Candidate> &candidates)
{
    QList<Row> rows;
    for (const Candidate &candidate : candidates)
        rows.append(rowOf(candidate, {}));
    insert(int(m_rows.size()), rows);
    recount();
}

// With what a person had said of the same.
IncomingModel::Row IncomingModel::rowOf(const Candidate &candidate, const Row &said)
{
    Row row{.candidate = candidate,
        .read = candidate.article,
        .typed = said.typed,
        .labels = said.labels,
        .hasOwnLabels = said.hasOwnLabels,
        .wanted = said.wanted};
    if (candidate.hasArticle())
        row.candidate.isWanted = said.wanted.value_or(candidate.isWanted);
    return row;
}

void IncomingModel::insert(int first, QList<Row> rows)
{
    if (rows.isEmpty())
        return;
    for (Row &row : rows)
        compose(row);
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(first, rows.size(), {});
    std::ranges::move(rows, m_rows.begin() + first);
    endInsertRows();
}

int IncomingModel::replaceFile(const QString &file, const QList<Candidate> &candidates)
{
    int place = int(m_rows.size());
    QHash<QString, Row> before; // by part
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (m_rows[last].candidate.file != file)
            continue;
        int first = last;
        while (first > 0 && m_rows[first - 1].candidate.file == file)
            --first;
        for (int i = first; i <= last; ++i)
            before.insert(m_rows[i].candidate.article.part, m_rows[i]);
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        place = first;
        last = first;
    }
    QList<Row> rows;
    for (const Candidate &candidate : candidates)
        rows.append(rowOf(candidate, before.value(candidate.article.part)));
    m_isChanged = true;
    insert(place, rows);
    recount();
    return place;
}

int IncomingModel::replacePart(const Candidate &candidate)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Candidate &own = m_rows[i].candidate;
        if (!own.hasArticle() || own.file != candidate.file
            || own.article.part != candidate.article.part)
            continue;
        m_rows[i] = rowOf(candidate, m_rows[i]);
        compose(m_rows[i]);
        m_isChanged = true;
        tellOf({i});
        return i;
    }
    return -1;
}

QList<Candidate> IncomingModel::candidates() const
{
    QList<Candidate> candidates;
    for (const Row &row : m_rows)
        candidates.append(row.candidate);
    return candidates;
}

void IncomingModel::setWanted(const QList<int> &rows, bool wanted)
{
    for (const int row : rows) {
        if (!m_rows[row].candidate.hasArticle())
            continue;
        m_rows[row].candidate.isWanted = wanted;
        m_rows[row].wanted = wanted;
        m_isChanged = true;
    }
    tellOf(rows);
}

void IncomingModel::setFact(const QList<int> &rows, IncomingFact fact, const QString &value)
{
    for (const int row : rows) {
        if (m_rows[row].candidate.article.*members[size_t(fact)] == value)
            continue;
        m_rows[row].typed[fact] = value;
        m_isChanged = true;
        compose(m_rows[row]);
    }
    tellOf(rows);
}

void IncomingModel::addLabels(const QList<int> &rows, const QStringList &labels)
{
    for (const int row : rows) {
        m_rows[row].labels += labels;
        m_rows[row].labels.removeDuplicates();
        m_isChanged = m_isChanged || !labels.isEmpty();
        compose(m_rows[row]);
    }
    tellOf(rows);
}

void IncomingModel::setLabels(int row, const QStringList &labels)
{
    if (m_rows[row].candidate.article.labels == labels)
        return;
    m_rows[row].labels = labels;
    m_rows[row].hasOwnLabels = true;
    m_isChanged = true;
    compose(m_rows[row]);
    tellOf({row});
}

void IncomingModel::setPattern(const std::optional<FileNamePattern> &pattern)
{
    m_pattern = pattern;
    for (Row &row : m_rows)
        compose(row);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    recount();
}

void IncomingModel::setText(int row, qint64 place, const IncomingArticle &article)
{
    Candidate &candidate = m_rows[row].candidate;
    candidate.place = place;
    measure(candidate, article.text);
    for (IncomingArticle *own : {&candidate.article, &m_rows[row].read}) {
        own->kept = article.kept;
        own->doubts = article.doubts;
    }
    judge(candidate);
    m_isChanged = true;
    tellOf({row});
}

void IncomingModel::compose(Row &row) const
{
    IncomingArticle &article = row.candidate.article;
    article = row.read;
    row.fits = m_pattern && row.candidate.hasArticle() && m_pattern->fill(article);
    for (const auto &[fact, value] : row.typed)
        article.*members[size_t(fact)] = value;
    if (row.hasOwnLabels)
        article.labels.clear();
    article.labels += row.labels;
    article.labels.removeDuplicates();
}

void IncomingModel::recount()
{
    m_counts.fill(0);
    m_wanted = 0;
    m_fitting = 0;
    m_named = 0;
    for (const Row &row : std::as_const(m_rows)) {
        ++m_counts[size_t(row.candidate.standing)];
        m_wanted += row.candidate.isWanted ? 1 : 0;
        m_named += row.candidate.hasArticle() ? 1 : 0;
        m_fitting += row.fits ? 1 : 0;
    }
    emit countsChanged();
}

void IncomingModel::tellOf(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const auto [first, last] = std::ranges::minmax(rows);
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1)); // one for all of them
    recount();
}

int IncomingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IncomingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IncomingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == Published ? QVariant(row.candidate.article.published)
                                           : display(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Title || !row.candidate.hasArticle())
            return {};
        return int(row.candidate.isWanted ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return (QStringList{row.candidate.file, row.candidate.article.part} + row.candidate.remarks)
            .filter(QRegularExpression(u"."_s))
            .join(u'\n');
    case Qt::TextAlignmentRole:
        if (index.column() == Words || index.column() == Size)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Title ? QVariant(tr("%1, %2").arg(display(row, Title).toString(),
                                             standingName(row.candidate.standing)))
                                       : display(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case StandingRole:
        return int(row.candidate.standing);
    case KeptRole:
        return row.candidate.hasArticle() ? QVariant(row.candidate.article.kept) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags IncomingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_rows[index.row()].candidate.hasArticle())
        return flags;
    const int column = index.column();
    flags.setFlag(Qt::ItemIsUserCheckable, column == Title);
    flags.setFlag(Qt::ItemIsEditable, column == Title || (column >= Published && column <= Labels));
    return flags;
}

bool IncomingModel::isDate(const QString &typed)
{
    return typed.trimmed().isEmpty() || writtenDate(typed.simplified()).isAlone;
}

bool IncomingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole) {
        setWanted({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().simplified();
    switch (index.column()) {
    case Title:
        setFact({index.row()}, IncomingFact::Title, text);
        return true;
    case Publisher:
        setFact({index.row()}, IncomingFact::Publisher, text);
        return true;
    case Section:
        setFact({index.row()}, IncomingFact::Section, text);
        return true;
    case Language:
        setFact({index.row()}, IncomingFact::Language, text);
        return true;
    case Labels:
        if (text != display(m_rows[index.row()], Labels))
            setLabels(index.row(), labelsIn(text));
        return true;
    case Published: {
        if (!isDate(text))
            return false;
        setFact({index.row()}, IncomingFact::Published, writtenDate(text).iso);
        return true;
    }
    default:
        return false;
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/incoming/incomingmodel.h"

#include "readers/kinds/reader.h"
#include "readers/writtendate.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::array members{&IncomingArticle::title, &IncomingArticle::byline,
    &IncomingArticle::publisher, &IncomingArticle::published, &IncomingArticle::section,
    &IncomingArticle::language};

QString shownDate(const QString &iso)
{
    const QDate date =
        QDate::fromString(iso.first(std::min<qsizetype>(10, iso.size())), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : iso;
}

} // namespace

IncomingModel::IncomingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const ReaderKind &kind : readerKinds())
        m_kinds.insert(kind.mediaType, kind.name);
}

void IncomingModel::append(const QList<Candidate> &candidates)
{
    insert(int(m_rows.size()), candidates);
    recount();
}

void IncomingModel::insert(int first, const QList<Candidate> &candidates)
{
    if (candidates.isEmpty())
        return;
    beginInsertRows({}, first, first + int(candidates.size()) - 1);
    for (int i = 0; i < candidates.size(); ++i) {
        Row row{
            .candidate = candidates[i], .read = candidates[i].article, .typed = {}, .labels = {}};
        compose(row);
        m_rows.insert(first + i, row);
    }
    endInsertRows();
}

int IncomingModel::replaceFile(const QString &file, const QList<Candidate> &candidates)
{
    int place = int(m_rows.size());
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (m_rows[last].candidate.file != file)
            continue;
        int first = last;
        while (first > 0 && m_rows[first - 1].candidate.file == file)
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        place = first;
        last = first;
    }
    insert(place, candidates);
    recount();
    return place;
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
    for (const int row : rows)
        m_rows[row].candidate.isWanted = wanted && m_rows[row].candidate.hasArticle();
    tellOf(rows);
}

void IncomingModel::setFact(const QList<int> &rows, IncomingFact fact, const QString &value)
{
    for (const int row : rows) {
        if (value.isEmpty())
            m_rows[row].typed.erase(fact);
        else
            m_rows[row].typed[fact] = value;
        compose(m_rows[row]);
    }
    tellOf(rows);
}

void IncomingModel::addLabels(const QList<int> &rows, const QStringList &labels)
{
    for (const int row : rows) {
        m_rows[row].labels += labels;
        m_rows[row].labels.removeDuplicates();
        compose(m_rows[row]);
    }
    tellOf(rows);
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

void IncomingModel::setText(int row, qint64 place, int words, int characters)
{
    Candidate &candidate = m_rows[row].candidate;
    candidate.place = place;
    candidate.words = words;
    candidate.characters = characters;
    tellOf({row});
}

void IncomingModel::compose(Row &row) const
{
    IncomingArticle &article = row.candidate.article;
    article = row.read;
    if (m_pattern && row.candidate.hasArticle())
        m_pattern->fill(article);
    for (const auto &[fact, value] : row.typed)
        article.*members[size_t(fact)] = value;
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
        m_fitting += m_pattern && row.candidate.hasArticle()
                && m_pattern->factsIn(row.candidate.article.fileName)
            ? 1
            : 0;
    }
    emit countsChanged();
}

void IncomingModel::tellOf(const QList<int> &rows)
{
    for (const int row : rows)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
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

QString IncomingModel::kindOf(const Row &row) const
{
    const QString &type = row.candidate.article.mediaType;
    return m_kinds.value(type, type);
}

QVariant IncomingModel::display(const Row &row, int column) const
{
    const Candidate &candidate = row.candidate;
    const QLocale locale;
    switch (column) {
    case Title:
        if (candidate.hasArticle())
            return candidate.article.title;
        return candidate.file.isEmpty() ? candidate.remarks.value(0) : candidate.article.fileName;
    case Kind:
        return kindOf(row);
    case Published:
        return shownDate(candidate.article.published);
    case Publisher:
        return candidate.article.publisher;
    case Remark:
        return candidate.file.isEmpty() ? QString() : candidate.remarks.join(u"; "_s);
    default:
        break;
    }
    if (!candidate.hasArticle())
        return {};
    if (column == Words)
        return locale.toString(candidate.words);
    if (column == Size)
        return locale.formattedDataSize(candidate.bytes, 0, QLocale::DataSizeTraditionalFormat);
    //: a share of the text
    return tr("%1 %").arg(int(candidate.article.kept * 100));
}

QVariant IncomingModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Published:
        return row.candidate.article.published;
    case Kept:
        return row.candidate.hasArticle() ? row.candidate.article.kept : -1.0;
    case Words:
        return row.candidate.words;
    case Size:
        return row.candidate.bytes;
    case Remark:
        return u"%1%2"_s.arg(int(row.candidate.standing)).arg(row.candidate.remarks.value(0));
    default:
        return display(row, column);
    }
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

QVariant IncomingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case Published:
        return tr("Published");
    case Publisher:
        return tr("Publisher");
    case Kept:
        //: how much of a page's text was taken for the article
        return tr("Kept of the text");
    case Words:
        return tr("Words");
    case Size:
        return tr("Size");
    case Remark:
        return tr("Remark");
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
    flags.setFlag(
        Qt::ItemIsEditable, column == Title || column == Published || column == Publisher);
    return flags;
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
    case Published: {
        const WrittenDate date = writtenDate(text);
        if (!text.isEmpty() && !date.isAlone)
            return false;
        setFact({index.row()}, IncomingFact::Published, date.iso);
        return true;
    }
    default:
        return false;
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlesmodel.h"

#include "project/isotime.h"
#include "text/oneline.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Of a note that is shown in passing.
constexpr qsizetype longestTip = 500;

QString titleOf(const Article &article)
{
    return article.title.isEmpty() ? ArticlesModel::tr("Untitled") : onOneLine(article.title);
}

QString tagsOf(int count)
{
    return count == 0
        ? ArticlesModel::tr("no tags")
        : ArticlesModel::tr("%Ln annotation(s)", "how often an article is annotated", count);
}

} // namespace

ArticlesModel::ArticlesModel(const OpenProject &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &OpenProject::changed, this, &ArticlesModel::follow);
    connect(&session, &OpenProject::reloaded, this, [this] {
        emit aboutToRearrange();
        beginResetModel();
        load();
        endResetModel();
        emit rearranged();
    });
    load();
}

void ArticlesModel::load()
{
    m_sequence.clear();
    m_added = datesOfAdding(m_session.project());
    QList<QueuedArticle> all;
    for (const Article &article : m_session.project().all<Article>())
        all.append(queuedFor(article));
    m_sequence.put(all);
    m_sequence.arrange();
    m_rows = m_sequence.rows();
}

QueuedArticle ArticlesModel::queuedFor(const Article &article) const
{
    return {article, m_added.value(article.id),
        m_session.project().annotationCount(article.version.number), m_problems.value(article.id)};
}

void ArticlesModel::follow(const ChangeSet &changes)
{
    const Project &project = m_session.project();
    QSet<ArticleId> concerned;
    bool isNew = false;
    for (const auto &change : changes.of<Article>()) {
        concerned.insert(change.either().id);
        isNew = isNew || !change.before;
    }
    for (const auto &[number, difference] : changes.tally().asKeyValueRange()) {
        if (const Version *version = project.find(VersionId{number}))
            concerned.insert(version->article);
    }
    if (isNew)
        m_added = datesOfAdding(project);
    QList<QueuedArticle> put;
    QSet<qint64> gone;
    for (const ArticleId id : std::as_const(concerned)) {
        if (const Article *article = project.find(id))
            put.append(queuedFor(*article));
        else
            gone.insert(id.number);
    }
    m_sequence.take(gone);
    const QSet<qint64> changed = m_sequence.put(put);
    if (!changed.isEmpty() || !gone.isEmpty())
        rearrange(changed);
}

void ArticlesModel::setQuery(const ArticleQuery &query)
{
    if (query == m_sequence.query())
        return;
    m_sequence.setQuery(query);
    rearrange();
}

void ArticlesModel::setStates(const QSet<ArticleState> &states)
{
    m_sequence.setStates(states);
    rearrange();
}

void ArticlesModel::setOrder(ArticleOrder order, bool reversed)
{
    m_sequence.setOrder(order, reversed);
    rearrange();
}

void ArticlesModel::setGrouping(ArticleGrouping grouping)
{
    m_sequence.setGrouping(grouping);
    rearrange();
}

void ArticlesModel::setProblems(const QHash<ArticleId, int> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    QList<QueuedArticle> all;
    for (const Article &article : m_session.project().all<Article>()) {
        if (m_sequence.find(article.id.number))
            all.append(queuedFor(article));
    }
    if (const QSet<qint64> changed = m_sequence.put(all); !changed.isEmpty())
        rearrange(changed);
}

void ArticlesModel::fold(const QModelIndex &head, bool folded)
{
    if (!isHead(head))
        return;
    m_sequence.setFolded(m_rows[head.row()].group, folded);
    rearrange();
}

bool ArticlesModel::isHead(const QModelIndex &index) const
{
    return index.isValid() && m_rows[index.row()].number == 0;
}

ArticleId ArticlesModel::articleAt(const QModelIndex &index) const
{
    return index.isValid() ? ArticleId{m_rows[index.row()].number} : ArticleId();
}

QModelIndex ArticlesModel::indexOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_rows, article.number, &QueueRow::number);
    return !article || found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

ArticleId ArticlesModel::neighbour(const QModelIndex &of, int step) const
{
    qsizetype row = of.isValid() ? of.row() + step : 0;
    const int way = step < 0 ? -1 : 1;
    while (row >= 0 && row < m_rows.size() && m_rows[row].number == 0)
        row += way;
    return row >= 0 && row < m_rows.size() ? ArticleId{m_rows[row].number} : ArticleId();
}

ArticleId ArticlesModel::nextToDo(ArticleId after) const
{
    const QModelIndex at = indexOf(after);
    const qsizetype begin = at.isValid() ? at.row() + 1 : 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qint64 number = m_rows[(begin + i) % m_rows.size()].number;
        const QueuedArticle *queued = m_sequence.find(number);
        if (queued && number != after.number && queued->article.state != ArticleState::Done)
            return {number};
    }
    return {};
}

int ArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

// A head can be gone to, to fold it, but is nothing to be selected.
Qt::ItemFlags ArticlesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return isHead(index) ? flags & ~Qt::ItemIsSelectable : flags;
}

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow &row = m_rows[index.row()];
    if (role == NumberRole)
        return row.number;
    if (row.number == 0)
        return headData(m_sequence.groups().value(row.group), role);
    // One that is about to go is not known any more.
    const QueuedArticle *queued = m_sequence.find(row.number);
    return queued ? articleData(*queued, role) : QVariant();
}

QVariant ArticlesModel::headData(const QueueGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.label;
    case CountsRole:
        return QLocale().toString(group.count);
    case FoldedRole:
        return group.isFolded;
    case Qt::AccessibleTextRole:
        return group.isFolded
            ? tr("%1, %Ln article(s), folded", "a group in the list", group.count).arg(group.label)
            : tr("%1, %Ln article(s)", "a group in the list", group.count).arg(group.label);
    default:
        return {};
    }
}

QVariant ArticlesModel::articleData(const QueuedArticle &queued, int role) const
{
    const Article &article = queued.article;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(article);
    case Qt::ToolTipRole:
        return article.note.isEmpty()
            ? onOneLine(article.title)
            : onOneLine(article.title) + u"\n\n"_s + article.note.left(longestTip);
    case StateRole:
        return int(article.state);
    case PublisherRole:
        return onOneLine(article.publisher);
    case PublishedRole:
        return displayDate(article.published);
    case CountsRole:
        return tagsOf(queued.tags);
    case ProblemsRole:
        return queued.problems;
    case LabelsRole:
        return article.labels;
    case Qt::AccessibleTextRole:
        return spokenText(queued);
    default:
        return {};
    }
}

QString ArticlesModel::spokenText(const QueuedArticle &queued)
{
    const Article &article = queued.article;
    QStringList parts{titleOf(article), stateLabel(article.state), onOneLine(article.publisher),
        displayDate(article.published), tagsOf(queued.tags)};
    if (queued.problems > 0)
        parts.append(tr("%Ln problem(s)", nullptr, queued.problems));
    parts += article.labels;
    parts.removeAll(QString());
    return QLocale().createSeparatedList(parts);
}

} // namespace Standoff

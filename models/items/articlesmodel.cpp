// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/articlesmodel.h"

#include "items/fieldlabels.h"
#include "project/isotime.h"
#include "text/oneline.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

ArticlesModel::ArticlesModel(const OpenProject &session, QObject *parent)
    : RowsModel(session, parent)
{
    load();
}

ArticleId ArticlesModel::articleAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].article.id : ArticleId();
}

QModelIndex ArticlesModel::indexOf(ArticleId article) const
{
    const int row = find(m_rows, article.number);
    return row < 0 ? QModelIndex() : index(row, 0);
}

int ArticlesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Publisher:
        return tr("Publisher");
    case Published:
        return tr("Published");
    case State:
        return tr("State", "of the work on an article");
    case Annotations:
        return tr("Annotations");
    default:
        return {};
    }
}

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case NumberRole:
        return row.number;
    case FilterRole:
        return QStringList{row.article.title, row.article.publisher, row.article.byline}.join(
            u'\n');
    case CountsRole:
        return tr("%Ln annotation(s)", "how often an article is annotated", row.annotations);
    case StateRole:
        return int(row.article.state);
    case Qt::ToolTipRole:
        return onOneLine(row.article.title);
    default:
        return {};
    }
}

QVariant ArticlesModel::display(const ArticleRow &row, int column) const
{
    switch (column) {
    case Title:
        return row.article.title.isEmpty() ? tr("Untitled") : onOneLine(row.article.title);
    case Publisher:
        return onOneLine(row.article.publisher);
    case Published:
        return displayDate(row.article.published);
    case State:
        return wordLabel(u"article.state"_s, row.article.state);
    case Annotations:
        return row.annotations;
    default:
        return {};
    }
}

ArticleRow ArticlesModel::rowFor(const Article &article) const
{
    return {article.id.number, article, project().annotationCount(article.version.number)};
}

void ArticlesModel::load()
{
    m_rows.clear();
    for (const Article &article : project().all<Article>())
        m_rows.append(rowFor(article));
}

void ArticlesModel::follow(const ChangeSet &changes)
{
    QSet<ArticleId> concerned;
    for (const auto &change : changes.of<Article>())
        concerned.insert(change.either().id);
    for (const auto &[number, difference] : changes.tally().asKeyValueRange()) {
        if (const Version *version = project().find(VersionId{number}))
            concerned.insert(version->article);
    }
    Rows changed;
    QSet<qint64> gone;
    for (const ArticleId id : std::as_const(concerned)) {
        if (const Article *article = project().find(id))
            changed.append(rowFor(*article));
        else
            gone.insert(id.number);
    }
    take(m_rows, gone);
    put(m_rows, changed);
}

} // namespace Standoff

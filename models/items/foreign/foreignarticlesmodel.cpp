// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/foreign/foreignarticlesmodel.h"

#include "project/project.h"
#include "text/oneline.h"

#include <QLocale>
#include <QSet>

namespace Standoff {

ForeignArticlesModel::ForeignArticlesModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_counting(&ImportSurvey::Article::annotations)
{
}

void ForeignArticlesModel::show(const ImportSurvey &survey, const Project &project)
{
    QSet<QString> texts;
    for (const Version &version : project.all<Version>())
        texts.insert(version.sha256);
    QSet<QUuid> articles;
    for (const Article &article : project.all<Article>())
        articles.insert(article.uuid);
    beginResetModel();
    m_articles = survey.articles;
    m_isThere.clear();
    m_fresh = 0;
    for (const ImportSurvey::Article &article : survey.articles) {
        const bool hasText = std::ranges::any_of(
            article.texts, [&texts](const QString &text) { return texts.contains(text); });
        m_isThere.append(hasText || articles.contains(article.uuid));
        m_fresh += m_isThere.last() ? 0 : 1;
    }
    endResetModel();
}

void ForeignArticlesModel::setCounting(const Counting &counting)
{
    m_counting = counting;
    if (!m_articles.isEmpty())
        emit dataChanged(index(0, Annotations), index(rowCount() - 1, Standing));
}

int ForeignArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

int ForeignArticlesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ForeignArticlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Annotations ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    switch (section) {
    case Title:
        return tr("Title");
    case Annotations:
        return tr("Annotations");
    case Standing:
        return tr("In the project");
    default:
        return {};
    }
}

QVariant ForeignArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            (index.column() == Annotations ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportSurvey::Article &article = m_articles[index.row()];
    switch (index.column()) {
    case Title:
        return onOneLine(article.title);
    case Annotations:
        return QLocale().toString(m_counting(article));
    case Standing:
        if (!m_isThere[index.row()])
            return tr("new");
        return tr("is there: up to %Ln annotation(s) are added", nullptr, m_counting(article));
    default:
        return {};
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/article.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Standoff {

class ArticlesModel;
class OpenProject;

// The left side of the window: the project's articles, with a filter.
class ArticlesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlesPanel(const OpenProject &session, QWidget *parent = nullptr);

    // In the list: those that are selected, the current one last.
    QList<ArticleId> selectedArticles() const;
    void setCurrentArticle(ArticleId article);
    // The one that is `step` further down in the list; none at its ends.
    ArticleId neighbour(int step) const;

signals:
    void currentArticleChanged(Standoff::ArticleId article);
    void contextMenuRequested(QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ArticleId articleAt(const QModelIndex &index) const;

    ArticlesModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_filterText;
    QListView *m_list;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/article.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace Standoff {

class ArticlesModel;
class ArticlesView;
class CompletingLine;
class DayBar;
class KeyedButton;
class OpenProject;
class QueueArrangement;
class StateChips;

// The left side of the window: the queue, the project's articles as a day's work. Above the list
// stand what filters, sorts and groups it, and how far the work is; below it what leads on.
class ArticlesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlesPanel(const OpenProject &session, QWidget *parent = nullptr);

    // In the list: those that are selected, each once; the current one last.
    QList<ArticleId> selectedArticles() const;
    // The one that is shown in the window. It is current in the list as long as it is there.
    void setCurrentArticle(ArticleId article);
    // The one that is `step` further down in the list; none at its ends.
    ArticleId neighbour(int step) const;
    // The next one in the list that is not done; none where all others are.
    ArticleId nextToDo(ArticleId after) const;
    // How many problems articles have.
    void setProblems(const QHash<ArticleId, int> &problems);

    // How the list is sorted and grouped and which states it shows, to be taken up the next time.
    QStringList arrangement() const;
    void arrange(const QStringList &choices);

signals:
    void currentArticleChanged(Standoff::ArticleId article);
    void contextMenuRequested(QPoint globalPosition);
    void nextRequested();
    void addRequested();

private:
    void makeParts(const OpenProject &session);
    void layOut();
    QWidget *makeFoot();
    void connectParts();
    void filter();
    void restoreCurrent();
    void showCounts();

    const OpenProject &m_session;
    ArticlesModel *m_model;
    StateChips *m_chips = nullptr;
    CompletingLine *m_filterText = nullptr;
    QLabel *m_hint = nullptr;
    QueueArrangement *m_arrangement = nullptr;
    QWidget *m_arrangementLine = nullptr;
    QLabel *m_shownCount = nullptr;
    DayBar *m_bar = nullptr;
    ArticlesView *m_list = nullptr;
    KeyedButton *m_next = nullptr;
    ArticleId m_current; // that is shown in the window
    int m_rowBefore = 0; // where it was, while the list is rearranged
    bool m_wasAtHead = false; // the current row of the list
    bool m_isRearranging = false;
};

} // namespace Standoff

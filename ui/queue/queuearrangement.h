// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/queue/articleorder.h"

#include <QObject>

class QAbstractButton;
class QActionGroup;
class QMenu;
class QToolButton;

namespace Standoff {

// How the queue is sorted and grouped, as two flat menus that show what was chosen.
class QueueArrangement : public QObject
{
    Q_OBJECT

public:
    QueueArrangement(QToolButton &order, QToolButton &grouping, QObject *parent);

    ArticleOrder order() const { return m_order; }
    bool isReversed() const { return m_isReversed; }
    ArticleGrouping grouping() const { return m_grouping; }
    void set(ArticleOrder order, bool reversed, ArticleGrouping grouping);

signals:
    void orderChanged(Standoff::ArticleOrder order, bool reversed);
    void groupingChanged(Standoff::ArticleGrouping grouping);

private:
    void makeOrderMenu();
    void makeGroupingMenu();
    void show();

    QToolButton &m_orderButton;
    QToolButton &m_groupingButton;
    QActionGroup *m_orders;
    QActionGroup *m_groupings;
    QAction *m_reverse = nullptr;
    ArticleOrder m_order = ArticleOrder::Added;
    bool m_isReversed = false;
    ArticleGrouping m_grouping = ArticleGrouping::None;
};

} // namespace Standoff

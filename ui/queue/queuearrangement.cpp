// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/queuearrangement.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

QueueArrangement::QueueArrangement(QToolButton &order, QToolButton &grouping, QObject *parent)
    : QObject(parent)
    , m_orderButton(order)
    , m_groupingButton(grouping)
    , m_orders(new QActionGroup(this))
    , m_groupings(new QActionGroup(this))
{
    for (QToolButton *button : {&m_orderButton, &m_groupingButton})
        button->setPopupMode(QToolButton::InstantPopup);
    m_orderButton.setObjectName(u"queueOrder"_s);
    m_groupingButton.setObjectName(u"queueGrouping"_s);
    makeOrderMenu();
    makeGroupingMenu();
    show();
}

void QueueArrangement::makeOrderMenu()
{
    auto *menu = new QMenu(&m_orderButton);
    for (size_t i = 0; i < EnumWords<ArticleOrder>::words.size(); ++i) {
        QAction *action = menu->addAction(orderLabel(ArticleOrder(i)), this,
            [this, i] { set(ArticleOrder(i), m_isReversed, m_grouping); });
        action->setCheckable(true);
        action->setData(int(i));
        m_orders->addAction(action);
    }
    menu->addSeparator();
    m_reverse = menu->addAction(tr("The other way round", "how a list is sorted"), this,
        [this](bool reversed) { set(m_order, reversed, m_grouping); });
    m_reverse->setCheckable(true);
    m_orderButton.setMenu(menu);
}

void QueueArrangement::makeGroupingMenu()
{
    auto *menu = new QMenu(&m_groupingButton);
    for (size_t i = 0; i < EnumWords<ArticleGrouping>::words.size(); ++i) {
        QAction *action = menu->addAction(groupingLabel(ArticleGrouping(i)), this,
            [this, i] { set(m_order, m_isReversed, ArticleGrouping(i)); });
        action->setCheckable(true);
        action->setData(int(i));
        m_groupings->addAction(action);
    }
    m_groupingButton.setMenu(menu);
}

void QueueArrangement::set(ArticleOrder order, bool reversed, ArticleGrouping grouping)
{
    const bool isOrderNew = order != m_order || reversed != m_isReversed;
    const bool isGroupingNew = grouping != m_grouping;
    m_order = order;
    m_isReversed = reversed;
    m_grouping = grouping;
    show();
    if (isOrderNew)
        emit orderChanged(order, reversed);
    if (isGroupingNew)
        emit groupingChanged(grouping);
}

void QueueArrangement::show()
{
    const auto check = [](const QActionGroup &group, int chosen) {
        for (QAction *action : group.actions())
            action->setChecked(action->data().toInt() == chosen);
    };
    check(*m_orders, int(m_order));
    check(*m_groupings, int(m_grouping));
    m_reverse->setChecked(m_isReversed);
    const auto tell = [](QToolButton &button, const QString &text, const QString &what) {
        button.setText(text);
        button.setToolTip(what.arg(text));
        button.setAccessibleName(what.arg(text));
    };
    //: %1 is how the list is sorted, such as "Added, newest first".
    tell(m_orderButton, orderLabel(m_order, m_isReversed), tr("Sorted: %1"));
    //: %1 is how the list is grouped, such as "By state".
    tell(m_groupingButton, groupingLabel(m_grouping), tr("Grouped: %1"));
}

} // namespace Standoff

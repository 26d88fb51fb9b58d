// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articleorder.h"

#include <QCoreApplication>

namespace Standoff {

namespace {

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticleOrder)
};

} // namespace

QString orderLabel(ArticleOrder order)
{
    switch (order) {
    case ArticleOrder::Added:
        return OrderWords::tr("Date added", "order of the articles");
    case ArticleOrder::Title:
        return OrderWords::tr("Title", "order of the articles");
    case ArticleOrder::Published:
        return OrderWords::tr("Date published", "order of the articles");
    case ArticleOrder::Publisher:
        return OrderWords::tr("Publisher", "order of the articles");
    case ArticleOrder::State:
        return OrderWords::tr("State", "order of the articles");
    case ArticleOrder::Tags:
        return OrderWords::tr("Number of tags", "order of the articles");
    case ArticleOrder::Problems:
        break;
    }
    return OrderWords::tr("Number of problems", "order of the articles");
}

QString orderLabel(ArticleOrder order, bool reversed)
{
    switch (order) {
    case ArticleOrder::Added:
        return reversed ? OrderWords::tr("Added, newest first")
                        : OrderWords::tr("Added, oldest first");
    case ArticleOrder::Title:
        return reversed ? OrderWords::tr("Title, from the end") : OrderWords::tr("Title");
    case ArticleOrder::Published:
        return reversed ? OrderWords::tr("Published, oldest first")
                        : OrderWords::tr("Published, newest first");
    case ArticleOrder::Publisher:
        return reversed ? OrderWords::tr("Publisher, from the end") : OrderWords::tr("Publisher");
    case ArticleOrder::State:
        return reversed ? OrderWords::tr("State, done first")
                        : OrderWords::tr("State, in progress first");
    case ArticleOrder::Tags:
        return reversed ? OrderWords::tr("Fewest tags first") : OrderWords::tr("Most tags first");
    case ArticleOrder::Problems:
        break;
    }
    return reversed ? OrderWords::tr("Fewest problems first")
                    : OrderWords::tr("Most problems first");
}

QString groupingLabel(ArticleGrouping grouping)
{
    switch (grouping) {
    case ArticleGrouping::None:
        return OrderWords::tr("Not grouped", "grouping of the articles");
    case ArticleGrouping::State:
        return OrderWords::tr("By state", "grouping of the articles");
    case ArticleGrouping::Publisher:
        return OrderWords::tr("By publisher", "grouping of the articles");
    case ArticleGrouping::Published:
        return OrderWords::tr("By date", "grouping of the articles");
    case ArticleGrouping::Label:
        break;
    }
    return OrderWords::tr("By label", "grouping of the articles");
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "queue/titlemeasure.h"

#include <QStyledItemDelegate>

namespace Standoff {

// Paints a row of the queue. An article: the sign of its state, its title on up to two lines, below
// what is known of it, how many tags and problems it has, and its labels. The head of a group: its
// name and how many articles it has.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Publisher and date; the publisher gives way where there is no room for both.
    static QString lineBelow(const QModelIndex &index, const QFontMetrics &metrics, int width);

private:
    // What the height of a row was worked out from.
    struct Height
    {
        QString title;
        int width = 0;
        bool isDone = false;
        bool hasLabels = false;
        int height = 0;
    };

    int heightOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool titleFits(const QString &title, const QFont &font, int width) const;
    void paintHead(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintArticle(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable TitleMeasure m_bold;
    mutable TitleMeasure m_plain;
    mutable QFont m_font; // of which the heights are
    mutable QHash<qint64, Height> m_heights;
};

} // namespace Standoff

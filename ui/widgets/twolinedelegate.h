// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStyledItemDelegate>

namespace Standoff {

// Paints a cell on two lines: its text, and below, smaller and of second rank, a detail. Where the
// detail is a warning, it looks like one.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 100, IsWarningRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Standoff

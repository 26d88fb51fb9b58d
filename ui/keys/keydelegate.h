// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QKeySequence>
#include <QStyledItemDelegate>

namespace Standoff {

// Paints what can be done with its keys as on a keyboard, and has a key pressed to change one:
// keyChosen() tells which, nothing is set by it.
class KeyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    void keyChosen(const QModelIndex &index, const QKeySequence &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

// The keys that are pressed together: "Ctrl", "Shift", "L".
QStringList partsOfKey(const QString &key);

} // namespace Standoff

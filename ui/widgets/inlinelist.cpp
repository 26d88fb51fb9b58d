// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/inlinelist.h"

#include "widgets/shortcutguard.h"

#include <QAction>
#include <QKeyEvent>

namespace Standoff {

InlineList::InlineList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setAutoFillBackground(false);
    new ShortcutGuard(this);
    connect(this, &QListView::clicked, this, &InlineList::chosen);
}

void InlineList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { resized(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { resized(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { resized(); });
}

QAction *InlineList::makeAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void InlineList::resized()
{
    updateGeometry();
    emit countChanged(model()->rowCount());
}

QSize InlineList::sizeHint() const
{
    const int lines = std::clamp(model() ? model()->rowCount() : 0, 1, maximumLines);
    const int line = std::max(sizeHintForRow(0), fontMetrics().height());
    return {fontMetrics().averageCharWidth() * 16, lines * line};
}

void InlineList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace Standoff

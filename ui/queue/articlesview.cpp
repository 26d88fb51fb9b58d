// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/articlesview.h"

#include "items/queue/articlesmodel.h"
#include "queue/articledelegate.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Standoff {

ArticlesView::ArticlesView(ArticlesModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ArticleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Articles"));
}

void ArticlesView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void ArticlesView::toggle(const QModelIndex &head)
{
    m_model.fold(head, !head.data(ArticlesModel::FoldedRole).toBool());
}

bool ArticlesView::foldByKey(int key)
{
    const QModelIndex current = currentIndex();
    const bool isHead = m_model.isHead(current);
    const bool isForward = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (isHead && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        toggle(current);
    else if (isHead && (isForward || isBack))
        m_model.fold(current, isBack);
    else if (current.isValid() && isBack) {
        QModelIndex above = current;
        while (above.isValid() && !m_model.isHead(above))
            above = above.siblingAtRow(above.row() - 1);
        if (above.isValid())
            setCurrentIndex(above);
    } else
        return false;
    return true;
}

void ArticlesView::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        return QListView::focusInEvent(event);
    // QListView's would make the first article the current one.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void ArticlesView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || !foldByKey(event->key()))
        QListView::keyPressEvent(event);
}

void ArticlesView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model.isHead(index))
        toggle(index);
    else
        QListView::mousePressEvent(event);
}

// The empty list tells what to do next.
void ArticlesView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::mutedText(palette()));
    painter.drawText(viewport()->rect().adjusted(16, 24, -16, -16),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/splitter.h"

#include <QKeyEvent>
#include <QPainter>

namespace Standoff {

namespace {

constexpr int step = 24; // pixels

class Handle : public QSplitterHandle
{
public:
    Handle(Qt::Orientation orientation, QSplitter *splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        // The handle may be broader than the gap, so that a mouse can catch it.
        const int at =
            (across ? x() + width() / 2 : y() + height() / 2) - splitter()->handleWidth() / 2;
        if (event->key() == (across ? Qt::Key_Left : Qt::Key_Up))
            moveSplitter(at - step);
        else if (event->key() == (across ? Qt::Key_Right : Qt::Key_Down))
            moveSplitter(at + step);
        else
            QSplitterHandle::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (hasFocus())
            QPainter(this).fillRect(rect(), palette().color(QPalette::Text));
    }
};

} // namespace

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(orientation(), this);
}

void Splitter::setHandleName(int part, const QString &name)
{
    handle(part)->setAccessibleName(name);
}

} // namespace Standoff

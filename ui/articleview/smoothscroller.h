// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QScrollBar>
#include <QVariantAnimation>

namespace Standoff {

// Moves a scroll bar over a short time, so that the eye can follow; at once where the desktop's
// style wants no animation.
class SmoothScroller : public QObject
{
    Q_OBJECT

public:
    explicit SmoothScroller(QScrollBar *bar);

    // Further by so many pixels, in addition to what is still under way.
    void scrollBy(int distance);
    // The value that the bar comes to rest at.
    int target() const { return m_bar->value() + m_rest; }
    void stop();

private:
    void advance(int to);

    QScrollBar *m_bar;
    QVariantAnimation m_animation; // of the distance, so that the bar may be corrected meanwhile
    int m_done = 0;
    int m_rest = 0;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/smoothscroller.h"

#include <QStyle>

namespace Standoff {

namespace {
constexpr int longest = 140; // ms
}

SmoothScroller::SmoothScroller(QScrollBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { advance(value.toInt()); });
}

void SmoothScroller::scrollBy(int distance)
{
    distance += m_rest;
    stop();
    const int duration =
        m_bar->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_bar);
    if (duration <= 0 || !m_bar->isVisible()) {
        m_bar->setValue(m_bar->value() + distance);
        return;
    }
    m_rest = distance;
    m_animation.setDuration(std::min(duration, longest));
    m_animation.setStartValue(0);
    m_animation.setEndValue(distance);
    m_animation.start();
}

void SmoothScroller::stop()
{
    m_animation.stop();
    m_done = 0;
    m_rest = 0;
}

void SmoothScroller::advance(int to)
{
    const int step = to - m_done;
    m_done = to;
    m_rest -= step;
    m_bar->setValue(m_bar->value() + step);
}

} // namespace Standoff

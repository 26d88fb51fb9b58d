// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace Standoff {

// How long nothing else is done by this thread, at the longest.
class PauseWatch
{
public:
    PauseWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }

    void begin()
    {
        m_longest = 0;
        m_clock.start();
    }
    double longest()
    {
        look();
        return m_longest;
    }

private:
    void look()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace Standoff

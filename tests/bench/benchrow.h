// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <algorithm>
#include <functional>
#include <optional>

namespace Standoff {

// One measurement beside its baseline from the same run.
struct BenchRow
{
    enum Kind { TimesFaster, TimesAsMuch };

    QString name;
    QString unit;
    double value = 0;
    double baseline = 0;
    Kind kind = TimesFaster; // what the ratio and its goal say
    double goal = 1; // at least so many times faster, or at most so many times as much
    std::optional<double> limit = {}; // that the value may not exceed, in the unit

    double ratio() const { return kind == TimesFaster ? baseline / value : value / baseline; }
    bool met() const
    {
        const bool near = kind == TimesFaster ? ratio() >= goal : ratio() <= goal;
        return near && value <= limit.value_or(value);
    }
};

inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// How long it takes, in milliseconds: the median of so many runs.
inline double medianTime(int runs, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace Standoff

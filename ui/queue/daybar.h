// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QWidget>

namespace Standoff {

// How far the day's work is, as a thin bar: done solid, in progress striped, the rest a rule.
class DayBar : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(QWidget *parent = nullptr);

    void setCounts(int done, int inProgress, int all);

    QSize sizeHint() const override { return {40, 3}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_inProgress = 0;
    int m_all = 0;
};

} // namespace Standoff

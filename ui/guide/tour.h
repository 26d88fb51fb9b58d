// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>

class QLabel;
class QPushButton;

namespace Standoff {

// Leads through a window: a frame around one part after the other, and beside it what a person does
// there. Enter and the right arrow go on, the left arrow goes back, Escape ends it.
class Tour : public QFrame
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString text;
        std::function<QWidget *()> part; // nullptr, or one that is not seen: the step is left out
    };

    Tour(const QList<Step> &steps, QWidget &window);
    ~Tour() override;

    int step() const { return m_step; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int step, int direction);
    void place();
    void end();
    bool takeKey(int key);

    const QList<Step> m_steps;
    QWidget &m_window;
    QPointer<QWidget> m_ring; // around the part; a child of the window, too
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_step = -1;
};

} // namespace Standoff

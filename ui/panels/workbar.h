// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace Standoff {

class LongWork;

// What is being done that takes long: how far it is, and a button that cancels it. It is seen only
// when it does take long.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(LongWork &work, QWidget *parent = nullptr);

    // "Reading the articles… 3 of 20". Without a total nobody knows yet of how many.
    static QString readingText(int done, int total);

private:
    void appear();
    void showProgress();

    LongWork &m_work;
    QLabel *m_label;
    QProgressBar *m_progress;
    QTimer *m_moment; // before it is seen
    QTimer *m_follow;
};

} // namespace Standoff

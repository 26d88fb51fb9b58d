// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/workbar.h"

#include "session/longwork.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Standoff {

namespace {

constexpr int steps = 1000;
constexpr int barWidth = 160;

} // namespace

WorkBar::WorkBar(LongWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_moment(new QTimer(this))
    , m_follow(new QTimer(this))
{
    setObjectName(u"workBar"_s);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter); // beside what it names
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(barWidth);
    m_progress->setMaximumHeight(m_label->sizeHint().height());
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(u"cancelWork"_s);
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    cancel->setFocusPolicy(Qt::TabFocus);
    cancel->setShortcut(Qt::CTRL | Qt::Key_Period);
    cancel->setToolTip(
        tr("Cancel (%1)").arg(cancel->shortcut().toString(QKeySequence::NativeText)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    m_moment->setSingleShot(true);
    m_moment->setInterval(300ms);
    m_follow->setInterval(100ms);
    connect(&work, &LongWork::begun, m_moment, qOverload<>(&QTimer::start));
    connect(&work, &LongWork::ended, this, [this] {
        m_moment->stop();
        m_follow->stop();
        hide();
    });
    connect(m_moment, &QTimer::timeout, this, &WorkBar::appear);
    connect(m_follow, &QTimer::timeout, this, &WorkBar::showProgress);
    connect(cancel, &QToolButton::clicked, this, [this] {
        m_work.cancel();
        showProgress();
    });
    hide();
    if (work.isRunning())
        m_moment->start();
}

QString WorkBar::readingText(int done, int total)
{
    return total > 0 ? tr("Reading the articles… %1 of %2").arg(done).arg(total)
                     : tr("Reading the articles…");
}

void WorkBar::appear()
{
    showProgress();
    m_follow->start();
    show();
}

// Without a share nobody knows yet how long it takes.
void WorkBar::showProgress()
{
    m_label->setText(m_work.isCancelled() ? tr("Cancelling…") : m_work.label());
    m_progress->setAccessibleName(m_work.label());
    m_progress->setRange(0, m_work.share() > 0 ? steps : 0);
    m_progress->setValue(int(m_work.share() * steps));
}

} // namespace Standoff

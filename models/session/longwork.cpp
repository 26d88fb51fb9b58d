// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/longwork.h"

#include "session/session.h"

#include <QDeadlineTimer>
#include <chrono>

using namespace std::chrono_literals;

namespace Standoff {

namespace {

constexpr auto moment = 30ms; // two frames, for which the window may wait

} // namespace

LongWork::LongWork(Session &session)
    : QObject(&session) // wherever that goes
    , m_session(session)
{
}

// The session goes, too: it is not told any more.
LongWork::~LongWork()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void LongWork::giveUp()
{
    if (!isRunning())
        return;
    cancel();
    m_thread->wait();
    m_thread.reset();
    takeBack();
    emit ended();
}

double LongWork::share() const
{
    const int total = m_total;
    return total > 0 ? std::clamp(double(m_done) / total, 0.0, 1.0) : 0.0;
}

Result<> LongWork::checkFree() const
{
    if (isRunning())
        return failure(tr("Wait until this is done: %1").arg(m_label));
    return {};
}

Result<> LongWork::prepare(std::optional<Lending> lending, const QString &label)
{
    m_wasCancelled = false;
    RETURN_IF_ERROR(checkFree());
    if (lending) {
        ASSIGN_OR_RETURN(m_lent, m_session.lend(*lending, label));
    }
    m_label = label;
    m_done = m_total = 0;
    m_isCancelled = false;
    m_isReloaded = false;
    if (!m_lent)
        return {};
    // Both are told on the thread on which they happen.
    connect(
        m_lent.get(), &Session::changed, m_lent.get(),
        [this](const ChangeSet &changes) { m_steps.append(changes); }, Qt::DirectConnection);
    connect(
        m_lent.get(), &Session::reloaded, m_lent.get(),
        [this] {
            m_isReloaded = true;
            m_steps.clear(); // they are in what is loaded
        },
        Qt::DirectConnection);
    m_lent->m_store->setProgress(progress());
    return {};
}

void LongWork::begin(const std::function<void()> &there, const std::function<void()> &here)
{
    m_thread.reset(QThread::create(there));
    connect(
        m_thread.get(), &QThread::finished, this,
        [this, here, number = ++m_number] { end(number, here); }, Qt::QueuedConnection);
    m_thread->start();
    if (m_thread->wait(QDeadlineTimer(moment)))
        end(m_number, here);
    else
        emit begun();
}

// Once, whether the thread was waited for or tells.
void LongWork::end(int number, const std::function<void()> &here)
{
    if (!m_thread || number != m_number)
        return;
    m_thread->wait();
    m_thread.reset();
    takeBack();
    m_wasCancelled = m_isCancelled;
    emit ended();
    here();
}

OpenProject &LongWork::lent()
{
    return m_lent ? *m_lent : m_session;
}

void LongWork::takeBack()
{
    if (!m_lent)
        return;
    m_lent->m_store->setProgress({});
    const auto taken =
        m_session.takeBack(std::move(m_lent), std::exchange(m_steps, {}), m_isReloaded);
    if (!taken)
        emit failed(taken.error().text);
}

Progress LongWork::progress()
{
    return [this](int done, int total) {
        m_done = done;
        m_total = total;
        return !m_isCancelled;
    };
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "text/progress.h"

#include <QPointer>
#include <QThread>
#include <atomic>

namespace Standoff {

class OpenProject;
class Session;

// Whether a project that is lent to another thread is changed there.
enum class Lending : quint8 { ToRead, ToWrite };

// Work on a session's project that a person waits for, on a thread of its own: one piece at a
// time, with progress and cancel, while the window goes on. What is done in a moment is done when
// the call returns, so that keys that are typed meanwhile find it done.
class LongWork : public QObject
{
    Q_OBJECT

public:
    explicit LongWork(Session &session);
    ~LongWork() override;

    bool isRunning() const { return m_thread != nullptr; }
    // What is done, such as "Importing…".
    QString label() const { return m_label; }
    // How much of it is done, from 0 to 1.
    double share() const;
    // What runs fails as soon as it asks whether to go on; what is done by then stays done.
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    // Whether that was done to what ended last; not of what was refused.
    bool wasCancelled() const { return m_wasCancelled; }
    // Fails while something is running.
    Result<> checkFree() const;
    // Cancels, and waits until what runs has noticed. Nobody takes what came of it.
    void giveUp();

    // Calls work(OpenProject &there, const Progress &) on the other thread, which gives a Result,
    // then take(that) on this one, unless the receiver is gone. What is changed there is in the
    // project file when the work is done, and told by the session before take is called; until then
    // the session can only be read. Fails at once where it cannot be changed, or something else is
    // running.
    template <typename Work, typename Take>
    void change(const QString &label, QObject *receiver, Work work, const Take &take)
    {
        start(Lending::ToWrite, label, receiver, work, take);
    }
    // The same for work that changes nothing in `there`, also where the session can only be read.
    template <typename Work, typename Take>
    void read(const QString &label, QObject *receiver, Work work, const Take &take)
    {
        start(Lending::ToRead, label, receiver, work, take);
    }
    // The same for work(const Progress &), which has all that it needs: the session can be changed
    // meanwhile.
    template <typename Work, typename Take>
    void run(const QString &label, QObject *receiver, Work work, const Take &take)
    {
        const auto alone = [work](
                               OpenProject &, const Progress &progress) { return work(progress); };
        start({}, label, receiver, alone, take);
    }

signals:
    // Of what is not done in a moment.
    void begun();
    void ended();
    // Of what nobody is left to take, or else could tell.
    void failed(const QString &text);

private:
    template <typename Work, typename Take>
    void start(std::optional<Lending> lending, const QString &label, QObject *receiver, Work work,
        const Take &take);
    // Lends the project to the other thread, where it is wanted there.
    Result<> prepare(std::optional<Lending> lending, const QString &label);
    void begin(const std::function<void()> &there, const std::function<void()> &here);
    void end(int number, const std::function<void()> &here);
    void takeBack();
    OpenProject &lent();
    Progress progress();

    Session &m_session;
    std::unique_ptr<QThread> m_thread;
    QString m_label;
    int m_number = 0; // of what runs, or ran last
    std::atomic_int m_done = 0;
    std::atomic_int m_total = 0;
    std::atomic_bool m_isCancelled = false;
    bool m_wasCancelled = false;
    // The other thread's as long as it runs.
    std::unique_ptr<Session> m_lent;
    QList<ChangeSet> m_steps; // that were made there
    bool m_isReloaded = false; // there
};

template <typename Work, typename Take>
void LongWork::start(std::optional<Lending> lending, const QString &label, QObject *receiver,
    Work work, const Take &take)
{
    using Outcome = std::invoke_result_t<Work, OpenProject &, const Progress &>;
    if (const auto ready = prepare(lending, label); !ready)
        return take(Outcome(std::unexpected(ready.error())));
    const auto outcome = std::make_shared<std::optional<Outcome>>();
    OpenProject &there = lent(); // which work that runs alone does not touch
    begin([this, work, outcome, &there] { outcome->emplace(work(there, progress())); },
        [this, take, outcome, to = QPointer(receiver)] {
            if (to)
                take(**outcome);
            else if (!**outcome)
                emit failed((*outcome)->error().text);
        });
}

} // namespace Standoff

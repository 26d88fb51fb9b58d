// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "faults.h"

#include "killedwork.h"
#include "session/session.h"
#include "shim.h"
#include "states.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

// The command line, a session and the window are killed: the first at each of its calls of the
// system, the others at random moments while they work. What they have told is done must be there.

namespace Standoff {

namespace {

// Kills each verb of the command line before calls, and in the middle of writes.
class CommandKills
{
public:
    explicit CommandKills(const Effort &effort)
        : m_effort(effort)
        , m_random(effort.seed)
    {
        qputenv("XDG_DATA_HOME", (m_there + u"/data"_s).toUtf8());
        faults_watch(m_there.toUtf8().constData());
    }

    Figures run()
    {
        const auto files = filesForVerbs();
        for (const Verb &verb : allVerbs(files)) {
            const VerbTrial trial(m_there, files, verb);
            for (long nth = 1; nth <= trial.calls().size(); ++nth) {
                if (m_effort.isShort && m_random.bounded(trial.calls().size()) > 0)
                    continue;
                kill(trial, nth, FAULT_KILL);
                const int call = trial.calls().at(nth - 1);
                if (call == FAULT_PWRITE || call == FAULT_WRITE)
                    kill(trial, nth, FAULT_KILL_WITHIN);
            }
        }
        return {{{u"kills of the command line"_s, m_kills}}, m_findings};
    }

private:
    void kill(const VerbTrial &trial, long nth, fault_action how)
    {
        trial.prepare();
        const fault_plan plan{~0U, nth, how, 0, 0};
        const Ended ended = trial.run(plan);
        const QString name = u"%1, killed at call %2"_s.arg(trial.verb().name).arg(nth);
        if (ended.signal != SIGKILL)
            return m_findings.append({Harm::Crash, name + u": "_s + ended.text()});
        ++m_kills;
        const auto state = trial.look();
        if (!state)
            return m_findings.append({Harm::Damaged, name + u": "_s + state.error().text});
        for (const auto &[path, now] : state->asKeyValueRange()) {
            if (now != trial.before().value(path) && now != trial.after().value(path))
                m_findings.append({Harm::HalfWritten, name + u": "_s + path});
        }
        if (*state != trial.before())
            return;
        // Once more: what was left lying about is not in the way.
        const Ended again = trial.run();
        if (again.status != 0 || trial.look().value_or(FolderState()) != trial.after())
            m_findings.append({Harm::Blocked, name + u", then again: "_s + again.text()});
    }

    const QTemporaryDir m_folder;
    const QString m_there = m_folder.filePath(u"there"_s);
    Effort m_effort;
    QRandomGenerator m_random;
    QList<Finding> m_findings;
    qint64 m_kills = 0;
};

// Lets a process work on a project and kills it, again and again.
class WorkKills
{
public:
    WorkKills(const QString &option, const Effort &effort)
        : m_option(option)
        , m_random(effort.seed)
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
    }

    void run(int kills)
    {
        for (int kill = 0; kill < kills && findings.size() < 20; ++kill) {
            if (kill % 25 == 0) { // else opening would take longer and longer
                m_path = m_folder.filePath(u"p%1.standoff"_s.arg(kill));
                makeFullProject(m_path);
                m_known = stateOfProject(m_path).value();
            }
            workUntilKilled();
            look(kill);
        }
    }

    QList<Finding> findings;
    qint64 silent = 0; // killed before the first step
    qint64 beyond = 0; // killed between a step and its telling

private:
    void workUntilKilled()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
            {m_option, m_path, QString::number(m_random.generate())});
        // Mostly while it works, now and then while it opens the project.
        if (m_random.bounded(10) > 0)
            child.waitForReadyRead(60'000);
        QElapsedTimer timer;
        timer.start();
        const qint64 moment = m_random.bounded(120'000);
        while (timer.nsecsElapsed() / 1000 < moment)
            ::usleep(200);
        child.kill();
        child.waitForFinished();
        if (child.exitStatus() != QProcess::CrashExit)
            findings.append({Harm::Crash, u"it ended by itself: %1"_s.arg(child.exitCode())});
        // A line that is not whole was not said.
        QByteArrayList lines = child.readAllStandardOutput().split('\n');
        lines.removeLast();
        silent += lines.isEmpty() ? 1 : 0;
        if (!lines.isEmpty())
            m_known = lines.last();
    }

    // The state is the one that was told last, or one step further: the one on which it was killed
    // before it could tell. Then the history takes that back.
    void look(int kill)
    {
        const QString name = u"%1, kill %2: "_s.arg(m_option).arg(kill);
        const auto state = stateOfProject(m_path);
        if (!state)
            return findings.append({Harm::Damaged, name + state.error().text});
        if (*state == m_known)
            return;
        ++beyond;
        const auto opened = Session::open(m_path);
        Session &session = **opened;
        const bool canUndo = session.canUndo();
        (void)session.undo();
        if (stateOf(session) != m_known) {
            if (canUndo)
                (void)session.redo();
            (void)session.redo(); // it was an undo
        }
        if (stateOf(session) != m_known)
            findings.append({Harm::Lost, name + u"the last step that was told is not there"_s});
        m_known = stateOf(session);
    }

    QString m_option;
    QRandomGenerator m_random;
    const QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_known;
};

} // namespace

Figures tryKills(const Effort &effort)
{
    Figures figures = CommandKills(effort).run();
    const int kills = effort.of(10, 300);
    for (const auto &[option, name] : {std::pair(killedSession, u"kills of a session"_s),
             std::pair(killedWindow, u"kills of the window"_s)}) {
        tellWhatIsTried(name);
        WorkKills work(option, effort);
        work.run(kills);
        figures.findings += work.findings;
        figures.done += {{name, kills}, {u"– before its first step"_s, work.silent},
            {u"– between a step and its telling"_s, work.beyond}};
    }
    return figures;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "disk.h"
#include "faults.h"

#include "child.h"
#include "cli/cli.h"
#include "session/session.h"
#include "states.h"
#include "store/backups/backupfiles.h"
#include "support/randomworker.h"
#include "triedformats.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

// A program works, and each of its calls goes into a log. Then the power is cut at each of them,
// and what a disk may show then is opened. What had been acknowledged has to be there.

namespace Standoff {

namespace {

// The work, in a process of its own: every verb that writes, and many steps of a session. After
// each it marks in the log what has been acknowledged.
class PowerCutWorker
{
public:
    PowerCutWorker(const QString &folder, quint32 seed)
        : m_folder(folder)
        , m_project(folder + u"/p.standoff"_s)
        , m_random(seed)
    {
    }

    int work(int steps)
    {
        run({u"new"_s, m_project}, m_project);
        run({u"import"_s, m_project, u"--format"_s, u"standoff-json"_s,
                m_folder + u".in/sample.json"_s},
            m_project);
        run({u"add"_s, m_project, m_folder + u".in/article.txt"_s}, m_project);
        for (int round = 0; round * 20 < steps; ++round) {
            steps20();
            exportAll(round);
        }
        return m_status;
    }

private:
    void mark(const QString &path, const QByteArray &state)
    {
        faults_mark(QFile::encodeName(path).constData(), state.constData());
    }

    void markBackups()
    {
        QMap<QString, QByteArray> now;
        const auto files = filesIn(m_folder + u"/data"_s);
        for (const auto &[name, bytes] : files.asKeyValueRange()) {
            const QString path = m_folder + u"/data/"_s + name;
            if (name.endsWith(u".standoff"_s))
                now.insert(path, stateOfOutput(path));
        }
        for (const QString &path : m_backups.keys()) {
            if (!now.contains(path))
                mark(path, {});
        }
        for (const auto &[path, state] : now.asKeyValueRange()) {
            if (m_backups.value(path) != state)
                mark(path, state);
        }
        m_backups = now;
    }

    void run(const QStringList &words, const QString &output)
    {
        if (const int status = runCommandLine(words); status != 0)
            m_status = status;
        markBackups();
        mark(output,
            output == m_project ? stateOfProject(output).value_or("wrong") : stateOfOutput(output));
    }

    void steps20()
    {
        const auto session = Session::open(m_project);
        if (!session) {
            m_status = 1;
            return;
        }
        (*session)->setAnnotator(u"Ada"_s);
        RandomWorker worker(**session, m_random.generate());
        for (int step = 0; step < 20; ++step) {
            (void)worker.step(); // a refusal changes nothing
            mark(m_project, stateOf(**session));
        }
        if (!(*session)->backUp(BackupReason::Removal))
            m_status = 1;
        markBackups();
    }

    void exportAll(int round)
    {
        for (const auto &format : triedFormats()) {
            // A file takes the place of the one before it.
            const QString target = m_folder + u"/out."_s + format->info().id
                + (format->info().ending().isEmpty() ? QString::number(round) : QString());
            run({u"export"_s, m_project, u"--format"_s, format->info().id, u"--to"_s, target},
                target);
        }
    }

    QString m_folder;
    QString m_project;
    QRandomGenerator m_random;
    QMap<QString, QByteArray> m_backups;
    int m_status = 0;
};

// What was acknowledged, one after the other, of one path.
struct Promise
{
    qsizetype at; // in the log
    QByteArray state;
};
using Promises = QMap<QString, QList<Promise>>;

Promises promisesIn(const QList<LoggedCall> &calls, const QString &folder)
{
    Promises promises;
    for (qsizetype at = 0; at < calls.size(); ++at) {
        if (calls[at].call == FAULT_MARK) {
            const QString path = QFile::decodeName(calls[at].first).mid(folder.size() + 1);
            promises[path].append({at, calls[at].second});
        }
    }
    return promises;
}

// The states that a path may have when so many calls have been made: the one that was acknowledged
// last, or the one on which the program was working.
QList<QByteArray> allowed(const QList<Promise> &promises, qsizetype made)
{
    const auto next = std::ranges::find_if(
        promises, [made](const Promise &promise) { return promise.at >= made; });
    QList<QByteArray> states{next == promises.begin() ? QByteArray() : std::prev(next)->state};
    if (next != promises.end())
        states.append(next->state);
    return states;
}

class PowerCuts
{
public:
    PowerCuts(const QString &folder, const QList<LoggedCall> &calls, const Effort &effort)
        : m_folder(folder)
        , m_there(folder + u"/after"_s)
        , m_calls(calls)
        , m_promises(promisesIn(calls, folder + u"/work"_s))
        , m_effort(effort)
    {
    }

    Figures run()
    {
        Disk disk(QFile::encodeName(m_folder + u"/work"_s));
        constexpr qsizetype batch = 64;
        Figures figures;
        qint64 states = 0;
        for (qsizetype from = 0; from < m_calls.size(); from += batch) {
            const qsizetype to = std::min(from + batch, m_calls.size());
            // A state on which the program crashes ends only this process.
            const Ended ended = inChild([&] { return cutAt(disk, from, to); }, 3'000);
            for (const QByteArray &line : ended.out.split('\n')) {
                if (line.startsWith("finding "))
                    figures.findings.append(
                        {Harm(line.mid(8, 1).toInt()), QString::fromUtf8(line.mid(10))});
                states += line.startsWith("state") ? 1 : 0;
            }
            if (ended.signal != 0)
                figures.findings.append({Harm::Crash,
                    ended.text() + QString::fromUtf8(ended.out.trimmed().split('\n').last())});
            for (qsizetype at = from; at < to; ++at)
                disk.apply(m_calls[at]);
        }
        QRandomGenerator random(1);
        if (disk.afterPowerCut(Disk::Kept::All, random) != filesIn(m_folder + u"/work"_s))
            qFatal("the log does not tell all that was written");
        qint64 acknowledged = 0;
        for (const auto &promises : std::as_const(m_promises))
            acknowledged += promises.size();
        figures.done = {{u"calls in the log"_s, m_calls.size()},
            {u"acknowledged steps, exports and backups"_s, acknowledged},
            {u"different states after a power cut"_s, states}};
        return figures;
    }

private:
    // In the child; what it finds goes to standard output.
    int cutAt(Disk &disk, qsizetype from, qsizetype to)
    {
        qputenv("XDG_DATA_HOME", (m_there + u"/data"_s).toUtf8());
        QSet<QByteArray> seen;
        for (qsizetype at = from; at < to; ++at) {
            disk.apply(m_calls[at]);
            if (m_calls[at].call == FAULT_MARK)
                seen.clear(); // more is promised of the same states now
            QRandomGenerator random(m_effort.seed + quint32(at));
            if (m_effort.isShort && random.bounded(12) > 0)
                continue;
            for (const Disk::Kept kept : Disk::kinds) {
                const auto files = disk.afterPowerCut(kept, random);
                QCryptographicHash hash(QCryptographicHash::Sha1);
                for (const auto &[name, bytes] : files.asKeyValueRange()) {
                    hash.addData(name.toUtf8());
                    hash.addData(bytes);
                }
                if (const QByteArray key = hash.result(); !seen.contains(key)) {
                    seen.insert(key);
                    std::printf("state at %lld kept %d\n", qlonglong(at), int(kept));
                    putFiles(m_there, files);
                    judge(at + 1, int(kept));
                }
                if (disk.isAllSynced())
                    break;
            }
        }
        return 0;
    }

    void find(Harm harm, qsizetype made, int kept, const QString &what)
    {
        std::printf("finding %d seed %u after %lld calls, kept %d: %s\n", int(harm), m_effort.seed,
            qlonglong(made), kept, qUtf8Printable(what));
    }

    void judge(qsizetype made, int kept)
    {
        // Projects last: opening one makes a backup.
        QStringList paths = m_promises.keys();
        std::ranges::stable_partition(
            paths, [](const QString &path) { return path != u"p.standoff"_s; });
        for (const QString &path : std::as_const(paths)) {
            const QList<QByteArray> states = allowed(m_promises[path], made);
            const QString there = m_there + u'/' + path;
            const bool isProject = path == u"p.standoff"_s && QFile::exists(there);
            const auto state =
                isProject ? stateOfProject(there) : Result<QByteArray>(stateOfOutput(there));
            if (!state) {
                const bool isReadable = state.error().text.startsWith(u"read-only"_s);
                find(isReadable ? Harm::Blocked : Harm::Damaged, made, kept, state.error().text);
            } else if (!states.contains(*state)) {
                const bool isHalf = !isProject && !state->isEmpty();
                find(isHalf ? Harm::HalfWritten : Harm::Lost, made, kept, path);
            }
        }
    }

    QString m_folder;
    QString m_there;
    QList<LoggedCall> m_calls;
    Promises m_promises;
    Effort m_effort;
};

// Lets a process work, and gives what it has logged.
QList<LoggedCall> logOfWork(const QTemporaryDir &folder, const Effort &effort)
{
    const QString work = folder.filePath(u"work"_s);
    QDir().mkpath(work);
    QDir().mkpath(work + u".in"_s);
    const QString sample = work + u".in/sample.standoff"_s;
    makeFullProject(sample);
    const Ended made = runInChild({u"export"_s, sample, u"--format"_s, u"standoff-json"_s,
        u"--to"_s, work + u".in/sample.json"_s});
    QFile article(work + u".in/article.txt"_s);
    if (made.status != 0 || !article.open(QIODevice::WriteOnly)
        || article.write("Kim met Putin in Pyongyang.\n\nThe pact holds, he said.\n") < 0)
        qFatal("%ls", qUtf16Printable(made.text()));
    article.close();
    QProcess worker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, work + u"/data"_s);
    environment.insert(u"STANDOFF_FAULTS_ROOT"_s, work);
    environment.insert(u"STANDOFF_FAULTS_LOG"_s, folder.filePath(u"log"_s));
    worker.setProcessEnvironment(environment);
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.setStandardOutputFile(QProcess::nullDevice());
    worker.start(QCoreApplication::applicationFilePath(),
        {u"--work-powercuts"_s, work, QString::number(effort.seed),
            QString::number(effort.of(20, 40))}); // all that was made is looked at in each state
    if (!worker.waitForFinished(-1) || worker.exitCode() != 0)
        qFatal("the work that is to be cut off was not done");
    return readLog(folder.filePath(u"log"_s));
}

} // namespace

std::optional<int> workForPowerCuts(const QStringList &words)
{
    if (words.value(0) != u"--work-powercuts"_s)
        return {};
    return PowerCutWorker(words.value(1), words.value(2).toUInt()).work(words.value(3).toInt());
}

Figures tryPowerCuts(const Effort &effort)
{
    const QTemporaryDir folder;
    return PowerCuts(folder.path(), logOfWork(folder, effort), effort).run();
}

} // namespace Standoff

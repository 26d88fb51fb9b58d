// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "child.h"
#include "cli/cli.h"
#include "faults.h"
#include "mutations.h"
#include "session/session.h"
#include "states.h"
#include "support/randomworker.h"
#include "triedformats.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <ctime>
#include <sys/mman.h>

using namespace Qt::StringLiterals;

// Projects that are damaged, or that say what cannot be: each verb answers in time, by its result
// or by one clear line, and does not crash.

namespace Standoff {

namespace {

constexpr qint64 mostMilliseconds = 5'000;
constexpr qint64 mostKilobytes = 500'000;

// What a child was doing, for when it does not come back.
struct Progress
{
    int verb;
    qint64 slowestMilliseconds;
    int slowest;
};

qint64 processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
}

class MutatedProjects
{
public:
    explicit MutatedProjects(const Effort &effort)
        : m_effort(effort)
        , m_progress(static_cast<Progress *>(::mmap(nullptr, sizeof(Progress),
              PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
        makeBase();
        m_verbs = {{u"info"_s, m_path}, {u"info"_s, m_path, u"--json"_s},
            {u"check"_s, m_path, u"--json"_s}, {u"search"_s, m_path, u"the"_s},
            {u"list"_s, m_path, u"annotations"_s}};
        for (const QString &what :
            {u"annotations"_s, u"articles"_s, u"entities"_s, u"claims"_s, u"sources"_s})
            m_verbs.append({u"list"_s, m_path, what, u"--json"_s});
        for (const auto &format : triedFormats()) {
            m_verbs.append({u"export"_s, m_path, u"--format"_s, format->info().id, u"--to"_s,
                m_folder.filePath(u"out/"_s + format->info().id)});
        }
        m_verbs.append({u"add"_s, m_path, m_folder.filePath(u"article.txt"_s)});
    }
    ~MutatedProjects() { ::munmap(m_progress, sizeof(Progress)); }
    Q_DISABLE_COPY_MOVE(MutatedProjects)

    Figures run(int count)
    {
        for (int i = 0; i < count; ++i)
            tryOne(m_effort.seed * 1'000'000 + quint32(i));
        return {{{u"mutated projects"_s, count}, {u"– that were refused"_s, m_refused},
                    {u"verbs run on them"_s, count * (m_verbs.size() + 1)}},
            m_findings};
    }

private:
    // A project with one of everything, and a history.
    void makeBase()
    {
        makeFullProject(m_path);
        {
            const auto session = Session::open(m_path);
            (*session)->setAnnotator(u"Ada"_s);
            RandomWorker worker(**session, 7);
            for (int i = 0; i < 60; ++i)
                (void)worker.step();
        }
        m_base = filesIn(m_folder.path()).value(u"p.standoff"_s);
    }

    void tryOne(quint32 seed)
    {
        QRandomGenerator random(seed);
        QByteArray bytes = m_base;
        QString what;
        if (seed % 3 == 0)
            what = mutateBytes(bytes, random);
        putFiles(m_folder.path(),
            {{u"p.standoff"_s, bytes}, {u"out/"_s, {}},
                {u"article.txt"_s, "Kim met Putin in Pyongyang.\n"}});
        if (seed % 3 != 0)
            what = seed % 3 == 1 ? mutateRows(m_path, random) : mutateMeaning(m_path, random);
        *m_progress = {};
        const Ended ended = inChild([this] { return work(); });
        judge(u"seed %1 (%2)"_s.arg(QString::number(seed), what.left(300)), ended);
    }

    // Every verb, then a person at work.
    int work()
    {
        int refused = 0;
        for (const QStringList &words : std::as_const(m_verbs)) {
            const int status = timed([&] { return runCommandLine(words); });
            if (status != 0 && status != 1)
                return 2;
            refused += status;
        }
        timed([this] {
            if (const auto session = Session::open(m_path)) {
                (*session)->setAnnotator(u"Ada"_s);
                RandomWorker worker(**session, 7);
                for (int i = 0; i < 15; ++i)
                    (void)worker.step();
            }
            return 0;
        });
        return refused == m_verbs.size() ? 1 : 0;
    }

    int timed(const std::function<int()> &verb)
    {
        const qint64 begin = processorTime();
        const int status = verb();
        const qint64 taken = processorTime() - begin;
        if (taken > m_progress->slowestMilliseconds) {
            m_progress->slowestMilliseconds = taken;
            m_progress->slowest = m_progress->verb;
        }
        ++m_progress->verb;
        return status;
    }

    QString verbName(int verb) const
    {
        return verb < m_verbs.size() ? m_verbs[verb].join(u' ').remove(m_folder.path() + u'/')
                                     : u"working in it"_s;
    }

    void judge(const QString &name, const Ended &ended)
    {
        m_refused += ended.status == 1 ? 1 : 0;
        const auto find = [&](Harm harm, int verb, const QString &what) {
            m_findings.append({harm, u"%1: %2: %3"_s.arg(name, verbName(verb), what)});
        };
        if (ended.signal != 0 || ended.status > 1)
            return find(
                ended.isLate() ? Harm::TooSlow : Harm::Crash, m_progress->verb, ended.text());
        if (m_progress->slowestMilliseconds > mostMilliseconds)
            find(Harm::TooSlow, m_progress->slowest,
                u"%1 ms"_s.arg(m_progress->slowestMilliseconds));
#ifndef __SANITIZE_ADDRESS__
        if (ended.kilobytes > mostKilobytes)
            find(Harm::TooSlow, m_progress->slowest, u"%1 KB"_s.arg(ended.kilobytes));
#endif
        for (const QByteArray &line : ended.error.split('\n')) {
            const bool isClean =
                std::ranges::none_of(line, [](char c) { return (c >= 0 && c < 32) || c == 127; });
            if (!line.isEmpty() && (!isClean || !line.startsWith("standoff: ")))
                return find(Harm::Untrue, m_progress->slowest,
                    u"says on standard error: "_s + QString::fromUtf8(line.left(200)));
        }
    }

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"p.standoff"_s);
    Effort m_effort;
    Progress *m_progress;
    QByteArray m_base;
    QList<QStringList> m_verbs;
    QList<Finding> m_findings;
    qint64 m_refused = 0;
};

} // namespace

Figures tryMutatedProjects(const Effort &effort)
{
    return MutatedProjects(effort).run(effort.of(60, 10'000));
}

} // namespace Standoff

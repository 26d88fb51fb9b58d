// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "faults.h"

#include "session/session.h"
#include "states.h"
#include "support/randomworker.h"
#include "support/sameproject.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Random steps, undone and redone, with the project closed and opened again in between. What was
// closed is what is opened; undone to the end, the project is what it was at first.

namespace Standoff {

namespace {

class Soak
{
public:
    Soak(const QString &path, quint32 seed)
        : m_path(path)
        , m_seed(seed)
    {
    }

    QList<Finding> findings;

    void run(int steps)
    {
        if (!reopen())
            return;
        if (!undoAll())
            return;
        const QByteArray first = stateOf(*m_session);
        while (m_session->canRedo()) {
            if (const auto redone = m_session->redo(); !redone)
                return find(Harm::Lost, redone.error().text);
        }
        for (int step = 0; step < steps; ++step) {
            (void)m_worker->step(); // a refusal changes nothing
            if (step % 250 == 249 && !(check() && reopen()))
                return;
        }
        if (!undoAll())
            return;
        if (stateOf(*m_session) != first)
            find(Harm::Lost, u"undone to the end, it is not what it was"_s);
        check();
    }

private:
    void find(Harm harm, const QString &what)
    {
        findings.append({harm, u"seed %1: %2"_s.arg(QString::number(m_seed), what)});
    }

    // The project comes with a step of its own, which the worker may take back, too.
    bool undoAll()
    {
        while (m_session->canUndo()) {
            if (const auto undone = m_session->undo(); !undone) {
                find(Harm::Lost, undone.error().text);
                return false;
            }
        }
        return true;
    }

    bool reopen()
    {
        const QByteArray before = m_session ? stateOf(*m_session) : QByteArray();
        m_worker.reset();
        m_session.reset();
        auto opened = Session::open(m_path);
        if (!opened) {
            find(Harm::Damaged, opened.error().text);
            return false;
        }
        m_session = std::move(*opened);
        m_session->setAnnotator(u"Ada"_s);
        m_worker = std::make_unique<RandomWorker>(*m_session, m_seed++);
        const bool isSame = before.isEmpty() || stateOf(*m_session) == before;
        if (!isSame)
            find(Harm::Lost, u"what was opened is not what was closed"_s);
        return isSame;
    }

    bool check()
    {
        const QString differs = differenceToFile(*m_session);
        const auto problems = m_session->store().verify();
        if (!differs.isEmpty())
            find(Harm::Lost, u"memory is not the file: "_s + differs);
        if (!problems || !problems->isEmpty())
            find(Harm::Damaged, problems ? problems->first().message : problems.error().text);
        return findings.isEmpty();
    }

    QString m_path;
    quint32 m_seed;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RandomWorker> m_worker;
};

} // namespace

Figures trySoak(const Effort &effort)
{
    Figures figures;
    const int rounds = effort.of(1, 10);
    const int steps = effort.of(500, 2'000);
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
        const QString path = folder.filePath(u"p.standoff"_s);
        makeFullProject(path);
        Soak soak(path, effort.seed + quint32(round) * 1'000);
        soak.run(steps);
        figures.findings += soak.findings;
    }
    figures.done = {{u"random steps"_s, qint64(rounds) * steps}};
    return figures;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "faults.h"
#include "shim.h"
#include "verbs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cerrno>
#include <iterator>

using namespace Qt::StringLiterals;

// Each call of the system that a verb makes fails once, or from then on. The exit status and the
// message have to be true all the same, and what was there has to be there.

namespace Standoff {

namespace {

struct Case
{
    fault_plan plan;
    QString text; // "the 3rd pwrite gives ENOSPC, for good"
};

QString nameOf(int call)
{
    static const QStringList names{u"open"_s, u"pwrite"_s, u"write"_s, u"ftruncate"_s,
        u"fdatasync"_s, u"fsync"_s, u"unlink"_s, u"rename"_s, u"mkdir"_s};
    return names.value(call);
}

// For the call at each place: alone, all of its kind from then on, and everything from then on.
QList<Case> casesOf(const QByteArray &calls)
{
    QList<Case> cases;
    QMap<int, long> ofKind;
    for (long at = 1; at <= calls.size(); ++at) {
        const int kind = calls.at(at - 1);
        const long nth = ++ofKind[kind];
        const unsigned bit = 1U << kind;
        const QString place = u"%1 %2"_s.arg(nameOf(kind)).arg(nth);
        for (const auto &[error, name] :
            {std::pair(EIO, u"EIO"_s), std::pair(ENOSPC, u"ENOSPC"_s)}) {
            const QString gives = place + u" gives "_s + name;
            cases.append({{bit, nth, FAULT_FAIL, error, 0}, gives});
            cases.append({{bit, nth, FAULT_FAIL, error, 1}, gives + u" for good"_s});
            cases.append({{~0U, at, FAULT_FAIL, error, 1}, gives + u", and everything after it"_s});
        }
        if (kind == FAULT_PWRITE || kind == FAULT_WRITE) {
            cases.append({{bit, nth, FAULT_SHORT, ENOSPC, 0}, place + u" is short"_s});
            cases.append(
                {{bit, nth, FAULT_SHORT, ENOSPC, 1}, place + u" is short, then no room is left"_s});
        }
    }
    return cases;
}

// Backups are named by the time.
QByteArray withoutNumbers(QByteArray text)
{
    return text.removeIf([](char c) { return c >= '0' && c <= '9'; });
}

// What `info` says of whether the project can be changed, which depends on the disk.
QByteArrayList linesOnChanges(QByteArrayList &lines)
{
    const auto isOnChanges = [](const QByteArray &line) { return line.startsWith("Changes "); };
    QByteArrayList found;
    std::ranges::copy_if(lines, std::back_inserter(found), isOnChanges);
    lines.removeIf(isOnChanges);
    return found;
}

// What was kept aside has to be named when it cannot be replaced then: also the short version
// tries.
bool isAlwaysTried(const Verb &verb, const Case &tried)
{
    return verb.name.startsWith(u"restore"_s) && tried.plan.calls == 1U << FAULT_RENAME
        && tried.text.endsWith(u"EIO for good"_s);
}

class Judge
{
public:
    Judge(const VerbTrial &trial, const Case &tried, QList<Finding> &findings)
        : m_trial(trial)
        , m_case(tried)
        , m_findings(findings)
    {
    }

    void judge(const Ended &ended)
    {
        m_said = ended.text();
        // Where the disk no longer answers, that is what can be said.
        m_saysSo = ended.error.contains("was written") || ended.error.contains("was restored")
            || ended.error.contains("is not known");
        const qsizetype left = ended.error.indexOf("could not be removed");
        m_saidLeft = left < 0 ? QByteArray() : ended.error.mid(left);
        if (ended.signal != 0 || ended.status > 1)
            return find(ended.isLate() ? Harm::TooSlow : Harm::Crash, {});
        const auto state = m_trial.look();
        if (!state) {
            const bool isReadable = state.error().text.startsWith(u"read-only"_s);
            return find(isReadable ? Harm::Blocked : Harm::Damaged, state.error().text);
        }
        for (const auto &[name, now] : state->asKeyValueRange())
            compare(ended.status, name, now);
        if (ended.status == 0 && !saysAsMuch(ended))
            find(Harm::Untrue, u"another standard output: "_s + QString::fromUtf8(ended.out));
        if (ended.status != 0)
            judgeMessage(ended.error);
        // What cannot be removed stays, as does what a person is told of.
        QStringList leftOver = m_trial.leftOvers();
        leftOver.removeIf([&ended](const QString &file) {
            return ended.out.contains(file.toUtf8()) || ended.error.contains(file.toUtf8());
        });
        if (!leftOver.isEmpty() && (m_case.plan.calls & (1U << FAULT_UNLINK)) == 0)
            find(Harm::LeftOver, leftOver.join(u", "_s));
    }

private:
    void find(Harm harm, const QString &what)
    {
        m_findings.append(
            {harm, u"%1: %2: %3 (%4)"_s.arg(m_trial.verb().name, m_case.text, what, m_said)});
    }

    void compare(int status, const QString &name, const QByteArray &now)
    {
        const bool isBefore = now == m_trial.before().value(name);
        const bool isAfter = now == m_trial.after().value(name);
        const auto isPart = [&](const FolderState &partly) { return now == partly.value(name); };
        if (!isBefore && !isAfter && status != 0 && std::ranges::any_of(m_trial.partly(), isPart))
            return; // the message is judged by itself
        if (!isBefore && !isAfter)
            find(name.endsWith(u".standoff"_s) ? Harm::Damaged : Harm::HalfWritten,
                name + u" is neither as before nor as it should be"_s);
        else if (status == 0 && !isAfter)
            find(Harm::Lost, name + u" is as before"_s);
        else if (status != 0 && !isBefore && !m_saysSo && !m_saidLeft.contains(name.toUtf8()))
            find(Harm::Untrue, name + u" is as it should be, though it failed"_s);
    }

    // What could not be looked at, or is missing in the list of backups, is told there; and where
    // what was there before is, if it could not become a backup.
    bool saysAsMuch(const Ended &ended) const
    {
        const QString verb = m_trial.verb().name;
        if (verb.startsWith(u"backups"_s)
            && (!ended.error.isEmpty() || ended.out.contains("damaged: ")))
            return true;
        if (verb.startsWith(u"restore"_s) && ended.out.contains(" is kept as "))
            return true;
        QByteArrayList now = withoutNumbers(ended.out).split('\n');
        QByteArrayList before = withoutNumbers(m_trial.said()).split('\n');
        const QByteArrayList changes = linesOnChanges(now);
        const bool isTrue = changes == linesOnChanges(before)
            || (changes.size() == 1 && changes.first().contains("not possible: ")
                && !namesAnotherReason(changes.first()));
        return isTrue && now == before;
    }

    bool namesAnotherReason(const QByteArray &text) const
    {
        const bool saysFull = text.contains("no room") || text.contains("No space");
        const bool saysBroken = text.contains("Input/output error");
        return m_case.plan.error == EIO ? saysFull : saysBroken;
    }

    void judgeMessage(const QByteArray &error)
    {
        const QByteArrayList lines = error.trimmed().split('\n');
        if (!lines.last().startsWith("standoff: ") || lines.last().size() < 20)
            find(Harm::Untrue, u"no message"_s);
        if (namesAnotherReason(error))
            find(Harm::Untrue, u"another reason"_s);
    }

    const VerbTrial &m_trial;
    const Case &m_case;
    QList<Finding> &m_findings;
    QString m_said;
    bool m_saysSo = false; // that it may be done all the same
    QByteArray m_saidLeft; // the files that could not be removed
};

} // namespace

Figures tryFailingCalls(const Effort &effort)
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"there"_s);
    qputenv("XDG_DATA_HOME", (there + u"/data"_s).toUtf8());
    faults_watch(there.toUtf8().constData());
    const auto files = filesForVerbs();
    QRandomGenerator random(effort.seed);
    Figures figures;
    qint64 tried = 0;
    qint64 made = 0;
    const QList<Verb> verbs = allVerbs(files);
    for (const Verb &verb : verbs) {
        tellWhatIsTried(u"calls of "_s + verb.name);
        const VerbTrial trial(there, files, verb);
        const QList<Case> cases = casesOf(trial.calls());
        for (const Case &each : cases) {
            if (effort.isShort && random.bounded(cases.size()) >= 5 && !isAlwaysTried(verb, each))
                continue;
            trial.prepare();
            const Ended ended = trial.run(each.plan);
            ++tried;
            made += faults_made();
            Judge(trial, each, figures.findings).judge(ended);
        }
    }
    figures.done = {{u"verbs"_s, verbs.size()}, {u"runs with a failing call"_s, tried},
        {u"calls that failed"_s, made}};
    return figures;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/dump.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "session/verbs/relations.h"
#include "session/verbs/settings.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QSignalSpy>
#include <QTest>
#include <functional>

// Each verb: one transaction, one signal; undone, the project is what it was; redone, what it was
// made; and memory is always what the file holds.

namespace Standoff {

using namespace Qt::StringLiterals;

inline const QString pactText =
    u"\U0001F600 Kim met Putin in Pyongyang.\n\nKim said: “The pact holds,” and "
    "officials agreed.\nPutin smiled.\n"_s;

// A project in which there is something for each verb.
struct VerbBench : Workbench
{
    VerbBench()
    {
        article = add(u"Pact"_s, pactText);
        other = add(u"Other"_s, u"Kim again.\n"_s);
        kim = markPerson(article, u"Kim"_s);
        kimAgain = markPerson(article, u"Kim"_s, 20);
        putin = markPerson(article, u"Putin"_s);
        content = mark(article, tag(LayerKind::Claim, u"Position"_s), u"The pact holds"_s);
        claim = annotation(article, content).claim;
        otherClaim = expect(put(session(), Claim{.text = u"It does not hold"_s}));
        official = mark(article, tag(LayerKind::Source, u"Described"_s), u"officials"_s);
        source = annotation(article, official).source;
        cue = mark(article, tag(LayerKind::Cue, u"Cue"_s), u"said"_s);
        otherSource = expect(put(session(), Source{.label = u"Kim"_s, .entity = entityOf(kim)}));
        grade = expect(put(session(), Grade{.source = source, .reliability = u"B"_s}));
        evidence = expect(put(session(),
            Evidence{.claim = claim,
                .question = u"Does it?"_s,
                .annotation = putin,
                .note = u"Ask again"_s}));
        link = expect(
            put(session(), ClaimLink{.from = claim, .to = otherClaim, .kind = u"contradicts"_s}));
        verdict = expect(put(session(), Verdict{.claim = claim, .conclusion = u"supported"_s}));
        attribution = expect(put(session(),
            Attribution{.version = versionOf(article),
                .sources = {official},
                .records = {source, otherSource},
                .cue = cue,
                .contents = {content}}));
        relation = expect(relate(session(), article, putin, kim, u"visits"_s));
        noted = markPerson(article, u"Pyongyang"_s);
        expect(setAttributeValue(session(), article, noted, u"form"_s, u"name"_s));
        waiver = expect(
            put(session(), Waiver{.check = u"c"_s, .problem = u"p"_s, .reason = u"It is so"_s}));
        expect(setSetting(session(), u"organisation"_s, u"The Daily"_s));
    }

    VersionId versionOf(ArticleId id) const { return project().find(id)->version; }
    EntityId entityOf(AnnotationId id) const { return annotation(article, id).entity; }
    template <typename Value>
    Value edited(Id<Value> id, QString Value::*member) const
    {
        Value value = *project().find(id);
        value.*member = u"Edited, with an astral \U0001D11E"_s;
        return value;
    }

    ArticleId article, other;
    AnnotationId kim, kimAgain, putin, content, official, cue, noted;
    ClaimId claim, otherClaim;
    SourceId source, otherSource;
    GradeId grade;
    EvidenceId evidence;
    ClaimLinkId link;
    VerdictId verdict;
    AttributionId attribution;
    RelationId relation;
    WaiverId waiver;
};

using Verb = std::function<Result<>(VerbBench &)>;
using Verbs = QList<std::pair<QString, Verb>>;

template <typename Value>
Result<> plain(const Result<Value> &result)
{
    return result.transform([](const auto &) { });
}

inline void addRows(const Verbs &verbs)
{
    QTest::addColumn<Verb>("verb");
    for (const auto &[name, verb] : verbs)
        QTest::newRow(qPrintable(name)) << verb;
}

inline void openAll(Session &session)
{
    for (const ArticleId id : session.project().all<Article>().keys())
        Workbench::expect(session.openArticle(id));
}

// For a row of a test's data.
inline void checkDoneUndoneRedone()
{
    QFETCH(Verb, verb);
    VerbBench bench;
    Session &session = bench.session();
    const auto steps = [&] { return Workbench::expect(session.store().history(-1)).size(); };
    const auto text = [&] { return Workbench::expect(dump(session)); };
    const Project before = session.project();
    const QString textBefore = text();
    const qsizetype stepsBefore = steps();
    QSignalSpy changed(&session, &Session::changed);

    const Result<> done = verb(bench);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(steps(), stepsBefore + 1);
    openAll(session);
    const Project after = session.project();
    const QString textAfter = text();
    QVERIFY(textBefore != textAfter);
    QCOMPARE(differenceToFile(session), QString());
    QCOMPARE(Workbench::expect(session.store().verify()).size(), 0);

    for (int round = 0; round < 2; ++round) {
        Workbench::expect(session.undo());
        openAll(session);
        QCOMPARE(difference(session.project(), before), QString());
        QCOMPARE(text(), textBefore);
        QCOMPARE(differenceToFile(session), QString());
        QCOMPARE(Workbench::expect(session.store().verify()).size(), 0);

        Workbench::expect(session.redo());
        openAll(session);
        QCOMPARE(difference(session.project(), after), QString());
        QCOMPARE(text(), textAfter);
        QCOMPARE(differenceToFile(session), QString());
    }
    QCOMPARE(changed.size(), 5);
    QCOMPARE(steps(), stepsBefore + 1);
}

inline void checkNothingToDo()
{
    QFETCH(Verb, verb);
    VerbBench bench;
    Session &session = bench.session();
    const Project before = session.project();
    const qsizetype stepsBefore = Workbench::expect(session.store().history(-1)).size();
    QSignalSpy changed(&session, &Session::changed);
    const Result<> done = verb(bench);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(Workbench::expect(session.store().history(-1)).size(), stepsBefore);
    QCOMPARE(difference(session.project(), before), QString());
}

} // namespace Standoff

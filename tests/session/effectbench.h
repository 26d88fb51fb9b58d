// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/effecttext.h"
#include "session/verbbench.h"
#include "session/verbs/records.h"
#include "session/verbs/relations.h"
#include "support/importvalues.h"

#include <QFile>

// What each verb does, as text: a file a test, in which "== NAME" begins what the step of that name
// makes, or why it is refused. After a change that is meant, STANDOFF_REFRESH=1 writes the file
// anew; read the difference.

namespace Standoff {

// Two and more of everything that can be referred to, and everything that can refer to it.
struct EffectBench : VerbBench
{
    EffectBench()
    {
        Entity known = *project().find(entityOf(kim));
        known.aliases = {u"Kim Jong-un"_s};
        known.sameAs = {u"https://k.example/"_s};
        known.note = u"leader"_s;
        expect(put(session(), known));
        known = *project().find(entityOf(putin));
        known.aliases = {u"Vladimir"_s, u"Kim Jong-un"_s};
        known.wikidata = u"Q7747"_s;
        known.sameAs = {u"https://p.example/"_s, u"https://k.example/"_s};
        known.note = u"president"_s;
        expect(put(session(), known));
        third = expect(put(session(),
            Source{.label = u"Tass"_s,
                .entity = entityOf(putin),
                .identification = u"named"_s,
                .reason = u"none given"_s,
                .note = u"agency"_s}));
        fillClaims();
        relateRecords();

        agreed = mark(article, tag(LayerKind::Claim, u"Causal"_s), u"officials agreed"_s);
        smiled = mark(article, tag(LayerKind::Claim, u"Position"_s), u"Putin smiled"_s);
        const VersionId version = versionOf(article);
        outer = expect(put(
            session(), Attribution{.version = version, .contents = {agreed}, .note = u"outer"_s}));
        Attribution middle = attributionAt(article, attribution);
        middle.parent = outer;
        middle.note = u"middle"_s;
        expect(put(session(), middle));
        inner = expect(put(session(),
            Attribution{.version = version,
                .sources = {official, kim},
                .contents = {smiled, content},
                .parent = attribution,
                .note = u"inner"_s}));
        elsewhere = expect(put(session(),
            Attribution{.version = versionOf(other),
                .records = {otherSource, source, third},
                .note = u"elsewhere"_s}));
        kimElsewhere = markPerson(other, u"Kim"_s);
        expect(relate(session(), article, kim, content, u"holds"_s));
        expect(relate(session(), article, kimAgain, content, u"holds"_s));
    }
    Attribution attributionAt(ArticleId id, AttributionId number) const
    {
        return project().openArticle(id)->attributions().value(number);
    }
    TextRange at(const QString &words, int from = 0) const
    {
        const int begin = int(pactText.indexOf(words, from));
        Q_ASSERT(begin >= 0);
        return {begin, begin + int(words.size())};
    }
    TagId entityTag(const QString &name) const { return tag(LayerKind::Entity, name); }
    TagId claimTag(const QString &name) const { return tag(LayerKind::Claim, name); }
    TagId sourceTag(const QString &name) const { return tag(LayerKind::Source, name); }
    TagId cueTag() const { return tag(LayerKind::Cue, u"Cue"_s); }

    AnnotationId agreed, smiled, kimElsewhere;
    AttributionId outer, inner, elsewhere;
    SourceId third;
    ClaimId thirdClaim;
    VerdictId otherVerdict;
    EvidenceId otherEvidence;

private:
    void fillClaims()
    {
        Claim edited = *project().find(claim);
        edited.claimant = source;
        edited.note = u"one"_s;
        edited.types.append(u"causal"_s);
        edited.harm = 3;
        expect(put(session(), edited));
        edited = *project().find(otherClaim);
        edited.claimant = otherSource;
        edited.note = u"two"_s;
        edited.date = u"2024-06-20"_s;
        edited.types = {u"causal"_s, u"numerical"_s};
        edited.publicInterest = 2;
        expect(put(session(), edited));
        thirdClaim = expect(put(session(), Claim{.text = u"It may hold"_s, .claimant = source}));
        expect(put(session(), ClaimLink{.from = otherClaim, .to = claim, .kind = u"same"_s}));
        expect(put(session(), ClaimLink{.from = thirdClaim, .to = claim, .kind = u"supports"_s}));
        otherEvidence = expect(put(session(),
            Evidence{.claim = otherClaim, .question = u"And?"_s, .annotation = content}));
        otherVerdict =
            expect(put(session(), Verdict{.claim = otherClaim, .conclusion = u"refuted"_s}));
        expect(put(session(), Grade{.source = otherSource, .reliability = u"C"_s}));
    }
    // No verb makes a relation between records: it comes with an import.
    void relateRecords()
    {
        ChangeSet values;
        qint64 number = 0;
        const auto provisional = [&]<typename Record>(Id<Record> id) {
            Record record = *project().find(id);
            record.id = {++number};
            if constexpr (requires { record.entity; })
                record.entity = {};
            values.create(record);
            return record.id;
        };
        const EntityId one = provisional(entityOf(kim));
        const EntityId two = provisional(entityOf(putin));
        const EntityId place = provisional(entityOf(noted));
        const SourceId first = provisional(source);
        const SourceId second = provisional(otherSource);
        const SourceId last = provisional(third);
        const auto relate = [&](Relation relation) {
            relation.id = {++number};
            values.create(relation);
        };
        relate({.type = u"knows"_s, .fromEntity = one, .toEntity = two});
        relate({.type = u"lives in"_s, .fromEntity = one, .toEntity = place});
        relate({.type = u"visits"_s, .fromEntity = two, .toEntity = place});
        relate({.type = u"rests on"_s, .fromSource = first, .toSource = second});
        relate({.type = u"quotes"_s, .fromSource = last, .toSource = first});
        expect(importValues(session(), values, {}));
    }
};

using Effect = std::function<Result<>(EffectBench &)>;
using Effects = QList<std::pair<QString, Effect>>;

class EffectGoldens
{
public:
    explicit EffectGoldens(const QString &name)
        : m_path(qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/session/effects/"_s + name)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QString section;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith("== "_L1))
                section = line.sliced(3);
            else if (!section.isEmpty() && !line.isEmpty())
                m_texts[section] += line + u'\n';
        }
    }
    ~EffectGoldens()
    {
        QFile file(m_path);
        if (!isRefreshed() || !file.open(QIODevice::WriteOnly))
            return;
        for (const auto &[name, text] : m_made)
            file.write((u"== "_s + name + u'\n' + text + u'\n').toUtf8());
    }
    static bool isRefreshed() { return qEnvironmentVariableIsSet("STANDOFF_REFRESH"); }

    static void addRows(const Effects &effects)
    {
        QTest::addColumn<Effect>("effect");
        for (const auto &[name, effect] : effects)
            QTest::newRow(qPrintable(name)) << effect;
    }
    // For a row of a test's data.
    void check()
    {
        QFETCH(Effect, effect);
        EffectBench bench;
        const Project before = bench.project();
        QTest::qSleep(2); // times are kept to the millisecond
        const QDateTime begin = QDateTime::currentDateTimeUtc();
        QString text = u"nothing\n"_s;
        QObject::connect(
            &bench.session(), &Session::changed, &bench.session(), [&](const ChangeSet &changes) {
                text = EffectText(before, bench.project(), changes, begin).text();
            });
        const Result<> done = effect(bench);
        if (!done)
            text = u"refused: "_s + done.error().text + u'\n';
        else if (text != u"nothing\n"_s)
            text.prepend(u"undo “%1”: "_s.arg(bench.session().undoText()));
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        m_made.append({name, text});
        if (!isRefreshed())
            QCOMPARE(text, m_texts.value(name));
    }

private:
    const QString m_path;
    QHash<QString, QString> m_texts;
    QList<std::pair<QString, QString>> m_made;
};

} // namespace Standoff

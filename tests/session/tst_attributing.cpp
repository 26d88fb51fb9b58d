// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/attributions.h"
#include "session/verbs/records.h"
#include "support/sameproject.h"
#include "support/workbench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Marking who says what, in one step.
class AttributingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void allPartsAreMarkedInOneStep();
    void partsOfTheContentAreOneAnnotation();
    void whatIsMarkedIsTaken();
    void cueAndSourceMayBeMissing();
    void aKnownSourceIsLinked();
    void aKnownSourceNeedsNoWords();
    void theWordingTellsHowASourceIsKnown();
    void aPronounIsOfTheNamedSource();
    void theClaimantIsFilledIn();
    void aClaimantThatIsThereStays();
    void aClaimGoesWithItsLastMention();
    void theInnerOneHangsOnTheOuter();
    void theInnerOnesHangOnAnOuterThatComesLater();
    void contentIsNeeded();
    void aPartIsOfWholeCharacters();

private:
    Session &session() { return m_bench->session(); }
    const OpenArticle &article() { return *m_bench->project().openArticle(m_article); }
    TextRange at(const QString &words)
    {
        const int begin = int(article().text().string().indexOf(words));
        Q_ASSERT(begin >= 0);
        return {begin, begin + int(words.size())};
    }
    Attribution made(const AttributionDraft &draft)
    {
        const AttributionId id = Workbench::expect(attribute(session(), m_article, draft));
        return article().attributions().value(id);
    }
    QString words(AnnotationId id) { return article().find(id)->text(); }

    std::unique_ptr<Workbench> m_bench;
    ArticleId m_article;
};

void AttributingTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_article = m_bench->add(u"Pact"_s,
        u"\U0001F600 The firm said the pact says that arms will be sent.\n"
        u"“We hold,” said Kim, “to it.”\n"_s);
}

void AttributingTest::allPartsAreMarkedInOneStep()
{
    const Project before = m_bench->project();
    QSignalSpy spy(&session(), &Session::changed);
    const Attribution attribution =
        made({.content = {at(u"the pact says that arms will be sent"_s)},
            .cue = at(u"said"_s),
            .source = at(u"The firm"_s)});
    QCOMPARE(spy.count(), 1);
    QCOMPARE(words(attribution.contents.first()), u"the pact says that arms will be sent"_s);
    QCOMPARE(words(attribution.cue), u"said"_s);
    QCOMPARE(words(attribution.sources.first()), u"The firm"_s);
    QVERIFY(attribution.records.isEmpty()); // the annotation tells it
    QCOMPARE(m_bench->project().all<Claim>().size(), 1);
    QCOMPARE(m_bench->project().all<Source>().size(), 1);
    const Project after = m_bench->project();
    QCOMPARE(differenceToFile(session()), QString());
    Workbench::expect(session().undo());
    QCOMPARE(difference(m_bench->project(), before), QString());
    QCOMPARE(differenceToFile(session()), QString());
    Workbench::expect(session().redo());
    QCOMPARE(difference(m_bench->project(), after), QString());
    QCOMPARE(differenceToFile(session()), QString());
}

void AttributingTest::partsOfTheContentAreOneAnnotation()
{
    const Attribution attribution =
        made({.content = {at(u"to it"_s), at(u"We hold"_s)}, .cue = at(u"said Kim"_s)});
    QCOMPARE(attribution.contents.size(), 1);
    QCOMPARE(article().find(attribution.contents.first())->fragments.size(), 2);
    QCOMPARE(words(attribution.contents.first()), u"We hold … to it"_s);
}

void AttributingTest::whatIsMarkedIsTaken()
{
    const AnnotationId claim = m_bench->mark(
        m_article, m_bench->tag(LayerKind::Claim, u"Prediction"_s), u"arms will be sent"_s);
    const AnnotationId source =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Source, u"Document"_s), u"the pact"_s);
    const qsizetype count = article().annotations().size();
    const Attribution attribution = made({.content = {at(u"arms will be sent"_s)},
        .cue = at(u"says"_s),
        .source = at(u"the pact"_s)});
    QCOMPARE(attribution.contents, QList{claim});
    QCOMPARE(attribution.sources, QList{source});
    QCOMPARE(article().annotations().size(), count + 1); // the cue
}

void AttributingTest::cueAndSourceMayBeMissing()
{
    const Attribution attribution = made({.content = {at(u"We hold"_s)}});
    QVERIFY(!attribution.cue);
    QVERIFY(attribution.sources.isEmpty());
    QVERIFY(attribution.records.isEmpty());
}

void AttributingTest::aKnownSourceIsLinked()
{
    const SourceId kim = Workbench::expect(put(session(), Source{.label = u"Kim Jong Un"_s}));
    const Attribution attribution =
        made({.content = {at(u"We hold"_s)}, .source = at(u"Kim"_s), .record = kim});
    QCOMPARE(article().find(attribution.sources.first())->source, kim);
    QCOMPARE(m_bench->project().all<Source>().size(), 1);
}

void AttributingTest::aKnownSourceNeedsNoWords()
{
    const SourceId kim = Workbench::expect(put(session(), Source{.label = u"Kim Jong Un"_s}));
    const Attribution attribution = made({.content = {at(u"We hold"_s)}, .record = kim});
    QCOMPARE(attribution.records, QList{kim});
    QVERIFY(attribution.sources.isEmpty());
}

void AttributingTest::theWordingTellsHowASourceIsKnown()
{
    const auto sourceOf = [this](const QString &identification) {
        const Attribution attribution = made({.content = {at(u"We hold"_s)},
            .source = at(u"The firm"_s),
            .identification = identification});
        return *article().find(attribution.sources.first());
    };
    const auto tagName = [this](const Annotation &annotation) {
        return m_bench->project().find(annotation.tag)->name;
    };
    const Annotation described = sourceOf(u"described"_s);
    QCOMPARE(tagName(described), u"Described"_s);
    const Source *record = m_bench->project().find(described.source);
    QCOMPARE(record->identification, u"described"_s);
    QCOMPARE(record->description, u"The firm"_s);
    Workbench::expect(session().undo());
    QVERIFY(m_bench->project().all<Source>().isEmpty());
    const Annotation collective = sourceOf(u"collective"_s);
    QCOMPARE(tagName(collective), u"Described"_s);
    record = m_bench->project().find(collective.source);
    QCOMPARE(record->identification, u"collective"_s);
    QCOMPARE(differenceToFile(session()), QString());
    Workbench::expect(session().undo());
    QVERIFY(m_bench->project().all<Source>().isEmpty());
    QCOMPARE(tagName(sourceOf(u"named"_s)), u"Named"_s);
}

void AttributingTest::aPronounIsOfTheNamedSource()
{
    const Attribution first = made({.content = {at(u"We hold"_s)},
        .source = at(u"it.”"_s),
        .name = u"Kim Jong Un"_s,
        .identification = u"named"_s});
    const SourceId source = article().find(first.sources.first())->source;
    QCOMPARE(m_bench->project().find(source)->label, u"Kim Jong Un"_s);
    const Attribution second = made({.content = {at(u"arms will be sent"_s)},
        .source = at(u"The firm"_s),
        .name = u"Kim Jong Un"_s,
        .identification = u"named"_s});
    QCOMPARE(article().find(second.sources.first())->source, source);
    QCOMPARE(m_bench->project().all<Source>().size(), 1);
}

void AttributingTest::theClaimantIsFilledIn()
{
    const Project before = m_bench->project();
    const Attribution attribution =
        made({.content = {at(u"We hold"_s)}, .cue = at(u"said Kim"_s), .source = at(u"Kim"_s)});
    const Claim claim = m_bench->project().all<Claim>().first();
    QVERIFY(claim.claimant);
    QCOMPARE(claim.claimant, article().find(attribution.sources.first())->source);
    const Project after = m_bench->project();
    QCOMPARE(differenceToFile(session()), QString());
    Workbench::expect(session().undo());
    QCOMPARE(difference(m_bench->project(), before), QString());
    Workbench::expect(session().redo());
    QCOMPARE(difference(m_bench->project(), after), QString());
    // So is that of a claim that was marked before, and from a source without words.
    const AnnotationId mark = m_bench->mark(
        m_article, m_bench->tag(LayerKind::Claim, u"Prediction"_s), u"arms will be sent"_s);
    const SourceId known = Workbench::expect(put(session(), Source{.label = u"Pact"_s}));
    made({.content = {at(u"arms will be sent"_s)}, .record = known});
    QCOMPARE(m_bench->project().find(article().find(mark)->claim)->claimant, known);
}

void AttributingTest::aClaimantThatIsThereStays()
{
    const SourceId first = Workbench::expect(put(session(), Source{.label = u"First"_s}));
    const AnnotationId mark = m_bench->mark(
        m_article, m_bench->tag(LayerKind::Claim, u"Prediction"_s), u"arms will be sent"_s);
    Claim claim = *m_bench->project().find(article().find(mark)->claim);
    claim.claimant = first;
    Workbench::expect(put(session(), claim));
    made({.content = {at(u"arms will be sent"_s)}, .source = at(u"the pact"_s)});
    QCOMPARE(m_bench->project().find(claim.id)->claimant, first);
}

void AttributingTest::aClaimGoesWithItsLastMention()
{
    const Attribution attribution = made({.content = {at(u"We hold"_s)}, .source = at(u"Kim"_s)});
    Workbench::expect(removeAnnotations(session(), m_article, attribution.contents));
    QVERIFY(m_bench->project().all<Claim>().isEmpty());
}

void AttributingTest::theInnerOneHangsOnTheOuter()
{
    const Attribution outer = made({.content = {at(u"the pact says that arms will be sent"_s)},
        .cue = at(u"said"_s),
        .source = at(u"The firm"_s)});
    const Attribution inner = made({.content = {at(u"arms will be sent"_s)},
        .cue = at(u"says"_s),
        .source = at(u"the pact"_s)});
    const Attribution apart = made({.content = {at(u"We hold"_s)}});
    QCOMPARE(inner.parent, outer.id);
    QVERIFY(!outer.parent);
    QVERIFY(!apart.parent);
}

void AttributingTest::theInnerOnesHangOnAnOuterThatComesLater()
{
    const Attribution inner = made({.content = {at(u"arms will be sent"_s)},
        .cue = at(u"says"_s),
        .source = at(u"the pact"_s)});
    const Attribution outer = made({.content = {at(u"the pact says that arms will be sent"_s)},
        .cue = at(u"said"_s),
        .source = at(u"The firm"_s)});
    QCOMPARE(article().attributions().value(inner.id).parent, outer.id);
    Workbench::expect(session().undo());
    QVERIFY(!article().attributions().value(inner.id).parent);
}

void AttributingTest::contentIsNeeded()
{
    const auto done = attribute(session(), m_article, {.cue = at(u"said"_s)});
    QVERIFY(!done);
    QVERIFY(article().attributions().isEmpty());
    QVERIFY(article().annotations().isEmpty());
}

void AttributingTest::aPartIsOfWholeCharacters()
{
    const TextRange half{0, 1}; // of the smiley
    for (const AttributionDraft &draft :
        {AttributionDraft{.content = {at(u"arms will be sent"_s)}, .cue = half},
            AttributionDraft{.content = {at(u"arms will be sent"_s)}, .source = half}}) {
        const auto done = attribute(session(), m_article, draft);
        QVERIFY(!done);
        QCOMPARE(done.error().text, u"There is no text to tag; select some first"_s);
        QVERIFY(article().annotations().isEmpty());
    }
}

STANDOFF_TEST(QCoreApplication, AttributingTest)
#include "tst_attributing.moc"

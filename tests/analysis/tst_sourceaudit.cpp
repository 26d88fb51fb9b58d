// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/sourceaudit.h"
#include "program/testprogram.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Who speaks, and how much.
class SourceAuditTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachSourceHasWhatItSays();
    void whatNobodySaysIsCounted();
    void alikeSourcesAreGrouped();
    void namesWithoutARecordSpeakToo();
    void rejectedOnesDoNotCount();
    void aPartOfAnArticle();
    void claimsByStateAndVerdict();
    void randomOnesAgreeWithCounting();

private:
    AnnotationId say(const QString &words, ClaimId claim = {})
    {
        return m_make->annotate({words}, Annotation{.tag = m_claimTag, .claim = claim});
    }
    void attribute(const QString &words, const QList<SourceId> &records)
    {
        m_make->add(
            Attribution{.version = m_make->version, .records = records, .contents = {say(words)}});
    }
    SourceAudit audit(std::optional<CodePointRange> range = {})
    {
        const MemoryProject project(m_make->values, m_make->annotators);
        QList<ArticleAudit> articles;
        for (const Article &article : project.project().all<Article>()) {
            const OpenArticle open = *project.readArticle(article.id);
            articles.append(range ? articleAudit(open, *range) : articleAudit(open));
        }
        return sourceAudit(project.project(), articles);
    }

    std::unique_ptr<ValueMaker> m_make;
    TagId m_claimTag, m_sourceTag;
    SourceId m_minister, m_official;
};

void SourceAuditTest::init()
{
    m_make = std::make_unique<ValueMaker>();
    ValueMaker &make = *m_make;
    m_claimTag = make.add(Tag{
        .layer = make.add(Layer{.name = u"Claims"_s, .kind = LayerKind::Claim}), .name = u"c"_s});
    m_sourceTag = make.add(Tag{
        .layer = make.add(Layer{.name = u"Sources"_s, .kind = LayerKind::Source}), .name = u"s"_s});
    m_minister = make.add(Source{.label = u"The minister"_s,
        .kind = u"person"_s,
        .affiliation = u"government"_s,
        .identification = u"named"_s});
    m_official = make.add(Source{.label = u"An official"_s,
        .kind = u"person"_s,
        .affiliation = u"government"_s,
        .identification = u"unnamed"_s});
    make.addArticle(Article{.title = u"A"_s}, u"\U0001F600 alpha beta gamma delta\n"_s);
}

void SourceAuditTest::eachSourceHasWhatItSays()
{
    attribute(u"alpha beta"_s, {m_minister});
    attribute(u"beta gamma"_s, {m_minister, m_official});
    const SourceAudit made = audit();
    QCOMPARE(made.characters, 25);
    QCOMPARE(made.attributions, 2);
    QCOMPARE(made.attributed, 16); // "alpha beta gamma"
    QCOMPARE(made.voices,
        (QList<SourceAudit::Voice>{
            {m_minister, u"The minister"_s, 2, 16}, {m_official, u"An official"_s, 1, 10}}));
}

void SourceAuditTest::whatNobodySaysIsCounted()
{
    attribute(u"alpha"_s, {});
    const SourceAudit made = audit();
    QCOMPARE(made.unsourced, 1);
    QCOMPARE(made.attributed, 0);
    QCOMPARE(made.voices, (QList<SourceAudit::Voice>{{{}, {}, 1, 5}}));
    QVERIFY(made.groups.isEmpty());
}

void SourceAuditTest::alikeSourcesAreGrouped()
{
    attribute(u"alpha"_s, {m_minister});
    attribute(u"beta"_s, {m_official});
    attribute(u"gamma"_s, {m_make->add(Source{.label = u"A study"_s, .kind = u"document"_s})});
    const SourceAudit made = audit();
    QCOMPARE(made.groups,
        (QList<SourceAudit::Group>{{u"person"_s, u"government"_s, {}, {}, 2, 2, 9},
            {u"document"_s, {}, {}, {}, 1, 1, 5}}));
    QCOMPARE(made.unnamed, 1);
    QCOMPARE(made.unnamedWithReason, 0);
}

void SourceAuditTest::namesWithoutARecordSpeakToo()
{
    const AnnotationId name = m_make->annotate({u"delta"_s}, m_sourceTag);
    m_make->add(
        Attribution{.version = m_make->version, .sources = {name}, .contents = {say(u"alpha"_s)}});
    QCOMPARE(audit().voices, (QList<SourceAudit::Voice>{{{}, u"delta"_s, 1, 5}}));
}

void SourceAuditTest::rejectedOnesDoNotCount()
{
    const AnnotationId content =
        m_make->annotate({u"alpha"_s}, Annotation{.tag = m_claimTag, .status = Status::Rejected});
    m_make->add(
        Attribution{.version = m_make->version, .records = {m_minister}, .contents = {content}});
    const SourceAudit made = audit();
    QVERIFY(made.voices.isEmpty());
    QVERIFY(made.tags.isEmpty());
}

void SourceAuditTest::aPartOfAnArticle()
{
    attribute(u"alpha beta"_s, {m_minister});
    attribute(u"delta"_s, {m_official});
    const SourceAudit made = audit(CodePointRange{8, 18}); // "beta gamma"
    QCOMPARE(made.characters, 10);
    QCOMPARE(made.voices, (QList<SourceAudit::Voice>{{m_minister, u"The minister"_s, 1, 4}}));
    QCOMPARE(made.tags, (QList<SourceAudit::TagCount>{{m_make->article, m_claimTag, 1}}));
}

void SourceAuditTest::claimsByStateAndVerdict()
{
    const ClaimId checked = m_make->add(Claim{.text = u"a"_s, .state = u"published"_s});
    const ClaimId spotted = m_make->add(Claim{.text = u"b"_s, .state = u"spotted"_s});
    m_make->add(Claim{.text = u"in no article"_s, .state = u"spotted"_s});
    m_make->add(Verdict{.claim = checked, .conclusion = u"refuted"_s});
    say(u"alpha"_s, checked);
    say(u"beta"_s, checked);
    say(u"gamma"_s, spotted);
    const SourceAudit made = audit();
    QCOMPARE(made.claimStates, (QMap<QString, int>{{u"published"_s, 1}, {u"spotted"_s, 1}}));
    QCOMPARE(made.conclusions, (QMap<QString, int>{{u"refuted"_s, 1}, {u""_s, 1}}));
}

// Against a table of who says each character.
void SourceAuditTest::randomOnesAgreeWithCounting()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        init();
        const int length = 200;
        m_make->addArticle(Article{.title = u"B"_s}, QString(length, u'x'));
        QList<QSet<qint64>> who(length);
        for (int i = 0; i < 12; ++i) {
            const int begin = random.bounded(length - 20);
            const CodePointRange range{begin, begin + random.bounded(1, 20)};
            QList<SourceId> records;
            if (random.bounded(2))
                records.append(m_minister);
            if (random.bounded(2))
                records.append(m_official);
            Annotation annotation{.version = m_make->version,
                .tag = m_claimTag,
                .fragments = {{range, QString(range.length(), u'x')}}};
            m_make->add(Attribution{.version = m_make->version,
                .records = records,
                .contents = {m_make->add(annotation)}});
            for (int at = range.begin; at < range.end; ++at) {
                for (const SourceId record : std::as_const(records))
                    who[at].insert(record.number);
            }
        }
        const SourceAudit made = audit();
        QCOMPARE(made.attributed,
            std::ranges::count_if(who, [](const auto &each) { return !each.isEmpty(); }));
        for (const SourceId source : {m_minister, m_official}) {
            const auto voice = std::ranges::find(made.voices, source, &SourceAudit::Voice::source);
            const auto count = std::ranges::count_if(
                who, [source](const auto &each) { return each.contains(source.number); });
            QCOMPARE(voice == made.voices.end() ? 0 : voice->characters, count);
        }
    }
}

STANDOFF_TEST(QCoreApplication, SourceAuditTest)
#include "tst_sourceaudit.moc"

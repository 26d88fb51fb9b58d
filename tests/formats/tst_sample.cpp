// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/corroboration.h"
#include "analysis/projectproblems.h"
#include "formats/claimreview/claimreview.h"
#include "formats/standoff/standoffformat.h"
#include "program/testprogram.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The sample project that comes with the program, as a person meets it first: it must load without
// a remark, and be an example of how to annotate.
class TestSample : public QObject
{
    Q_OBJECT

private:
    static QString path(const QString &name)
    {
        return qEnvironmentVariable("STANDOFF_SOURCE") + u"/resources/samples/"_s + name;
    }

    template <typename Value>
    QList<Value> all() const
    {
        QList<Value> values;
        for (const Change<Value> &change : m_sample.values.of<Value>())
            values.append(*change.after);
        return values;
    }

    template <typename Value>
    std::optional<Value> find(Id<Value> id) const
    {
        for (const Value &value : all<Value>()) {
            if (value.id == id)
                return value;
        }
        return std::nullopt;
    }

    template <typename Record>
    void eachIsMentioned(Id<Record> Annotation::*reference) const
    {
        const QList<Annotation> annotations = all<Annotation>();
        for (const Record &record : all<Record>())
            QVERIFY(std::ranges::contains(annotations, record.id, reference));
    }

    // The one whose text begins so.
    Claim claim(const QString &beginning) const
    {
        const QList<Claim> claims = all<Claim>();
        const auto found = std::ranges::find_if(
            claims, [&beginning](const Claim &claim) { return claim.text.startsWith(beginning); });
        Q_ASSERT(found != claims.end());
        return *found;
    }
    Claim inForce() const { return claim(u"The treaty between Russia and North Korea has been"_s); }
    Claim alliance() const { return claim(u"The treaty restores the alliance"_s); }

    QStringList stancesOf(ClaimId claim) const
    {
        QStringList stances;
        for (const Annotation &annotation : all<Annotation>()) {
            if (annotation.claim == claim)
                stances.append(annotation.stance);
        }
        stances.sort();
        return stances;
    }

    QStringList missing(const Claim &claim) const
    {
        const QList<Annotation> annotations = all<Annotation>();
        QList<ArticleId> appearances;
        for (const Article &article : all<Article>()) {
            const bool appears =
                std::ranges::any_of(annotations, [&](const Annotation &annotation) {
                    return annotation.claim == claim.id && annotation.version == article.version;
                });
            if (appears)
                appearances.append(article.id);
        }
        return ClaimReview(m_project->project(), claim, appearances).missing();
    }

    ImportBatch m_sample;
    std::unique_ptr<MemoryProject> m_project;

private slots:
    void initTestCase()
    {
        Result<ImportBatch> read = readAll(StandoffFormat(), {path(u"seoul-weighs-arms.json"_s)});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        m_sample = std::move(*read);
        QCOMPARE(m_sample.remarks, QStringList());
        m_project = std::make_unique<MemoryProject>(m_sample.values, m_sample.annotators);
    }

    void isOfTheArticlesBesideIt()
    {
        QStringList names;
        for (const Version &version : all<Version>()) {
            names.append(version.fileName);
            QFile article(path(version.fileName));
            QVERIFY(article.open(QIODevice::ReadOnly));
            QCOMPARE(m_sample.values.originals.value(version.originalSha256), article.readAll());
        }
        QCOMPARE(names,
            (QStringList{u"seoul-weighs-arms.md"_s, u"pact-already-binds.md"_s,
                u"when-a-treaty-binds.md"_s}));
        QVERIFY(QFile(path(u"seoul-weighs-arms.json"_s)).size() < 200'000);
    }

    // That they are whole words, a problem would say.
    void fragmentsAreWords()
    {
        for (const Annotation &annotation : all<Annotation>()) {
            const Version version = find(annotation.version).value();
            const ArticleText text(m_sample.values.texts.value(version.sha256));
            for (const Fragment &fragment : annotation.fragments) {
                QCOMPARE(text.slice(text.fromCodePoints(fragment.range)), fragment.text);
                QCOMPARE(fragment.text.trimmed(), fragment.text);
                QVERIFY(!fragment.text.isEmpty() && !fragment.text.contains(u'\n'));
            }
        }
    }

    void showsWhatTheProgramIsFor()
    {
        QCOMPARE(all<Article>().size(), 3);
        QCOMPARE(all<Entity>().size(), 32);
        QCOMPARE(all<Source>().size(), 15);
        QCOMPARE(all<Claim>().size(), 11);
        QCOMPARE(all<Attribution>().size(), 24);
        QCOMPARE(all<ClaimLink>().size(), 3);
        QCOMPARE(all<Evidence>().size(), 6);
        QCOMPARE(all<Verdict>().size(), 3);
        QCOMPARE(all<Grade>().size(), 4);
        QCOMPARE(all<Setting>().size(), 4);
        QCOMPARE(all<Waiver>().size(), 1);
        QVERIFY(std::ranges::any_of(all<Annotation>(),
            [](const Annotation &annotation) { return annotation.fragments.size() > 1; }));
        const QList<Source> sources = all<Source>();
        for (const QString &each : {u"named"_s, u"described"_s, u"unnamed"_s, u"collective"_s})
            QVERIFY(std::ranges::contains(sources, each, &Source::identification));
        const QList<Attribution> attributions = all<Attribution>();
        for (const QString &form : {u"direct"_s, u"indirect"_s, u"mixed"_s})
            QVERIFY(std::ranges::contains(attributions, form, &Attribution::form));
    }

    // A says that B said: the agency quotes a diplomat, who is unnamed for a reason.
    void chainsLeadToTheSource()
    {
        int chains = 0;
        for (const Attribution &inner : all<Attribution>()) {
            const auto outer = find(inner.parent);
            if (!outer)
                continue;
            ++chains;
            QCOMPARE(inner.contents, outer->contents);
            const Source source = find(inner.records.first()).value();
            if (source.identification != "unnamed"_L1)
                continue;
            QCOMPARE(find(outer->records.first())->label, u"Meridian"_s);
            QVERIFY(!source.description.isEmpty() && !source.reason.isEmpty());
        }
        QCOMPARE(chains, 3);
    }

    void recordsAreMentioned()
    {
        eachIsMentioned<Entity>(&Annotation::entity);
        eachIsMentioned<Claim>(&Annotation::claim);
        eachIsMentioned<Source>(&Annotation::source);
    }

    void attributionsAreWhole()
    {
        for (const Attribution &attribution : all<Attribution>()) {
            QVERIFY(find(attribution.cue));
            QCOMPARE(attribution.sources.size(), 1);
            QCOMPARE(attribution.records.size(), 1);
            // The register's source is that of the words that name it.
            QCOMPARE(find(attribution.sources.first())->source, attribution.records.first());
            QCOMPARE(attribution.contents.size(), 1);
            QVERIFY(find(attribution.contents.first())->claim.number != 0);
        }
    }

    void claimsThatAreCheckedHaveEvidence()
    {
        QSet<ClaimId> checked;
        for (const Verdict &verdict : all<Verdict>())
            checked.insert(verdict.claim);
        QCOMPARE(checked, (QSet{inForce().id, alliance().id}));
        for (const ClaimId claim : std::as_const(checked)) {
            QSet<QString> bearings;
            for (const Evidence &evidence : all<Evidence>()) {
                if (evidence.claim == claim)
                    bearings.insert(evidence.bearing);
                QVERIFY(find(evidence.annotation) || !evidence.address.isEmpty());
            }
            QCOMPARE(bearings, (QSet{u"supports"_s, u"refutes"_s}));
        }
        QCOMPARE(stancesOf(alliance().id),
            (QStringList{u"deny"_s, u"deny"_s, u"support"_s, u"support"_s}));
        QCOMPARE(stancesOf(inForce().id),
            (QStringList{u"deny"_s, u"query"_s, u"support"_s, u"support"_s}));
    }

    void verdictsAreOnTheScale()
    {
        const Project &project = m_project->project();
        const QStringList scale = project.setting(u"rating.scale"_s).split(u'\n');
        for (const Verdict &verdict : all<Verdict>()) {
            QCOMPARE(scale.indexOf(verdict.rating) + 1, verdict.ratingValue);
            QCOMPARE(verdict.ratingWorst, 1);
            QCOMPARE(verdict.ratingBest, scale.size());
        }
        const Verdict *standing = project.verdictOn(inForce().id);
        QCOMPARE(standing->conclusion, u"refuted"_s);
        QCOMPARE(find(standing->supersedes)->conclusion, u"not enough evidence"_s);
    }

    void contradictingClaimsAreLinked()
    {
        const QList<ClaimLink> links = all<ClaimLink>();
        const auto link = std::ranges::find(links, u"contradicts"_s, &ClaimLink::kind);
        QVERIFY(link != links.end());
        QCOMPARE(link->from, claim(u"The treaty takes effect only"_s).id);
        QCOMPARE(link->to, inForce().id);
    }

    // Two newspapers that have it from one agency; and one that has it from the other, which has it
    // from the diplomat.
    void articlesWithOneSourceCountOnce()
    {
        QList<ArticleReport> reports;
        for (const Article &article : all<Article>())
            reports.append(reportOf(m_project->readArticle(article.id).value()));
        const SourceChains chains(m_project->project(), reports);
        const Corroboration found = chains.of({inForce().id});
        QCOMPARE(found.occurrences, 2);
        QCOMPARE(found.articles, 2);
        QCOMPARE(found.roots.size(), 1);
        QCOMPARE(find(EntityId{found.roots.first()})->name, u"Meridian"_s);
        QVERIFY(found.circles.isEmpty());
        const Corroboration relayed = chains.of({claim(u"South Korea sounded out"_s).id});
        QCOMPARE(relayed.articles, 2);
        QCOMPARE(relayed.roots.size(), 1);
        QCOMPARE(find(SourceId{relayed.roots.first()})->label, u"European diplomat in Seoul"_s);
        QCOMPARE(chains.of({claim(u"The treaty takes effect only"_s).id}).roots.size(), 2);
    }

    // What a person finds who opens the problems for the first time: one of each kind that such
    // texts have.
    void problemsAreThoseThatAreMeant()
    {
        const auto problems = allProblems(*m_project);
        QMap<QString, int> counts;
        for (const Problem &problem : problems)
            ++counts[problem.waived.isEmpty() ? problem.check : u"waived "_s + problem.check];
        QCOMPARE(counts,
            (QMap<QString, int>{{u"claim-on-one-source"_s, 2}, {u"claim-without-attribution"_s, 1},
                {u"evidence-after-claim"_s, 1}, {u"quotation-differs"_s, 1},
                {u"unnamed-source-without-reason"_s, 1},
                {u"waived claim-without-attribution"_s, 1}}));
    }

    // Our own article was published nowhere.
    void reviewsLackWhatIsMeant()
    {
        QCOMPARE(missing(inForce()), QStringList());
        QCOMPARE(
            missing(alliance()), QStringList{u"the address of an article in which it appears"_s});
    }

    void shortTextsAreShort()
    {
        for (const Claim &claim : all<Claim>())
            QVERIFY2(claim.shortText.size() <= 75, qPrintable(claim.shortText));
    }
};

STANDOFF_TEST(QCoreApplication, TestSample)
#include "tst_sample.moc"

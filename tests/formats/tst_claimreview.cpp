// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claimreview/claimreview.h"
#include "formats/claimreview/claimreviewformat.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

// Checked claims as schema.org ClaimReview.
class ClaimReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aWholeReviewLacksNothing();
    void claimantsArePersonsOrOrganizations();
    void whatIsMissingIsTold();
    void theScaleGivesTheRating();
    void theStandingVerdictIsTaken();
    void picturesHaveMediaReviews();
    void nothingEndsTheScript();
    void filesOfTheChosenArticles();
    void withoutVerdictsNothingIsWritten();
    void readBackByOthers();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    nlohmann::ordered_json json(const MemoryProject &project) const
    {
        const Project &values = project.project();
        return ClaimReview(values, *values.find(m_claim), {m_make->article}).json();
    }
    QStringList missing(const MemoryProject &project) const
    {
        const Project &values = project.project();
        return ClaimReview(values, *values.find(m_claim), {m_make->article}).missing();
    }
    MemoryProject project() const { return MemoryProject(m_make->values, m_make->annotators); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ValueMaker> m_make;
    ClaimId m_claim;
    TagId m_tag;
};

void ClaimReviewTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_make = std::make_unique<ValueMaker>();
    ValueMaker &make = *m_make;
    m_tag = make.add(Tag{
        .layer = make.add(Layer{.name = u"Claims"_s, .kind = LayerKind::Claim}), .name = u"t"_s});
    make.addArticle(Article{.title = u"Count <b>"_s,
                        .publisher = u"The Daily"_s,
                        .published = u"2024-06-20"_s,
                        .url = u"https://example.org/a"_s,
                        .language = u"en"_s},
        u"Twelve percent left. Nobody stayed.\n"_s);
    const EntityId zoe = make.add(Entity{.type = u"person"_s,
        .name = u"Zoë Müller"_s,
        .wikidata = u"Q42"_s,
        .sameAs = {u"https://example.org/zoe"_s}});
    const SourceId speaker =
        make.add(Source{.label = u"Müller"_s, .entity = zoe, .description = u"the minister"_s});
    m_claim = make.add(Claim{.text = u"Twelve percent left </script>."_s,
        .shortText = u"12 % left"_s,
        .claimant = speaker,
        .date = u"2024-06-19"_s,
        .place = u"Seoul"_s});
    make.annotate({u"Twelve percent left"_s}, Annotation{.tag = m_tag, .claim = m_claim});
    make.add(Evidence{.claim = m_claim,
        .question = u"How many?"_s,
        .answer = u"9 %"_s,
        .medium = u"table"_s,
        .address = u"https://example.org/table"_s,
        .archived = u"https://example.org/archived"_s,
        .published = u"2024-06-01"_s});
    make.add(Verdict{.claim = m_claim,
        .conclusion = u"refuted"_s,
        .rating = u"False"_s,
        .justification = u"The table says nine."_s});
    make.add(Setting{.name = u"organisation"_s, .value = u"The House"_s});
    make.add(Setting{.name = u"organisation.address"_s, .value = u"https://example.org/"_s});
    make.add(Setting{
        .name = u"claimreview.address"_s, .value = u"https://example.org/checks/{claim}"_s});
    make.add(Setting{.name = u"rating.scale"_s, .value = u"False\nMixed\nTrue"_s});
}

void ClaimReviewTest::aWholeReviewLacksNothing()
{
    const MemoryProject made = project();
    QCOMPARE(missing(made), QStringList());
    const auto review = json(made);
    QCOMPARE(review["@type"], "ClaimReview");
    QCOMPARE(review["claimReviewed"], "12 % left");
    QVERIFY(QString::fromStdString(review["url"]).startsWith(u"https://example.org/checks/0"_s));
    QCOMPARE(review["author"]["name"], "The House");
    QCOMPARE(review["itemReviewed"]["@type"], "Claim");
    QCOMPARE(review["itemReviewed"]["author"]["@type"], "Person");
    QCOMPARE(review["itemReviewed"]["author"]["name"], "Zoë Müller");
    QCOMPARE(review["itemReviewed"]["author"]["sameAs"][0], "https://www.wikidata.org/entity/Q42");
    QCOMPARE(review["itemReviewed"]["datePublished"], "2024-06-19");
    QCOMPARE(review["itemReviewed"]["firstAppearance"]["url"], "https://example.org/a");
    QCOMPARE(review["citation"][0]["archivedAt"], "https://example.org/archived");
}

void ClaimReviewTest::claimantsArePersonsOrOrganizations()
{
    const MemoryProject made = project();
    const Claim &claim = *made.project().find(m_claim);
    Source source = *made.project().find(claim.claimant);
    const QMap<QString, std::string> types{{u"person"_s, "Person"}, {u"journalist"_s, "Person"},
        {u"organisation"_s, "Organization"}, {u"media"_s, "Organization"},
        {u"unspecified group"_s, "Organization"}};
    for (const auto &[kind, type] : types.asKeyValueRange()) {
        source.kind = kind;
        MemoryProject other = made;
        ChangeSet changes(u"test"_s);
        changes.update(*made.project().find(claim.claimant), source);
        other.apply(changes);
        QCOMPARE(json(other)["itemReviewed"]["author"]["@type"], type);
    }
}

void ClaimReviewTest::whatIsMissingIsTold()
{
    ValueMaker make;
    m_claim = make.add(Claim{.text = u"A claim of many words that nobody has made any shorter, so "
                                     "that it is too long."_s});
    make.add(Verdict{.claim = m_claim, .conclusion = u"refuted"_s});
    const MemoryProject made(make.values, make.annotators);
    const Project &values = made.project();
    const ClaimReview review(values, *values.find(m_claim), {});
    QCOMPARE(review.missing().size(), 8);
    QCOMPARE(review.json()["reviewRating"]["alternateName"], "refuted");
    QVERIFY(!review.json()["reviewRating"].contains("ratingValue"));
    QVERIFY(!review.json().contains("url"));
}

void ClaimReviewTest::theScaleGivesTheRating()
{
    const auto rating = json(project())["reviewRating"];
    QCOMPARE(rating["ratingValue"], 1);
    QCOMPARE(rating["worstRating"], 1);
    QCOMPARE(rating["bestRating"], 3);
    QCOMPARE(rating["alternateName"], "False");
}

void ClaimReviewTest::theStandingVerdictIsTaken()
{
    const VerdictId first = m_make->values.of<Verdict>().first().after->id;
    m_make->add(Verdict{.claim = m_claim,
        .conclusion = u"supported"_s,
        .rating = u"Good"_s,
        .ratingValue = 4,
        .ratingWorst = 0,
        .ratingBest = 5,
        .supersedes = first});
    const auto rating = json(project())["reviewRating"];
    QCOMPARE(rating["alternateName"], "Good");
    QCOMPARE(rating["ratingValue"], 4);
    QCOMPARE(rating["worstRating"], 0);
}

void ClaimReviewTest::picturesHaveMediaReviews()
{
    QVERIFY(!json(project()).contains("associatedMediaReview"));
    m_make->add(Evidence{.claim = m_claim,
        .answer = u"It is from 2011."_s,
        .medium = u"image"_s,
        .address = u"https://example.org/p.jpg"_s});
    // Late in the day: where it is the next one already, the date is still that of UTC.
    m_make->time = QDateTime(QDate(2024, 6, 20), QTime(23, 30), QTimeZone::UTC);
    m_make->add(Verdict{.claim = m_claim, .conclusion = u"refuted"_s});
    const auto media = json(project())["associatedMediaReview"][0];
    QCOMPARE(media["datePublished"], "2024-06-20");
    QCOMPARE(media["@type"], "MediaReview");
    QCOMPARE(media["itemReviewed"]["mediaItemAppearance"]["@type"], "ImageObject");
    QCOMPARE(
        media["itemReviewed"]["mediaItemAppearance"]["contentUrl"], "https://example.org/p.jpg");
}

void ClaimReviewTest::nothingEndsTheScript()
{
    const MemoryProject made = project();
    const Project &values = made.project();
    const QString html = ClaimReview(values, *values.find(m_claim), {m_make->article}).html();
    QCOMPARE(html.count(u"</script>"_s), 1);
    QVERIFY(html.contains(u"Twelve percent left &lt;/script&gt;."_s));
    const qsizetype begin = html.indexOf(u"json\">\n"_s) + 7;
    const QString data = html.mid(begin, html.indexOf(u"</script>"_s) - begin);
    const auto parsed = nlohmann::ordered_json::parse(data.toStdString());
    QCOMPARE(parsed["itemReviewed"]["text"], "Twelve percent left </script>.");
}

void ClaimReviewTest::filesOfTheChosenArticles()
{
    const ArticleId first = m_make->article;
    m_make->addArticle(Article{.title = u"Other"_s}, u"Nothing is claimed.\n"_s);
    const ArticleId second = m_make->article;
    const MemoryProject made = project();
    QVERIFY(exportTo(path(u"first"_s), ClaimReviewFormat(), made, {first}));
    QCOMPARE(QDir(path(u"first"_s)).entryList(QDir::Files), QStringList{u"12-left.jsonld"_s});
    const auto none = exportTo(path(u"second"_s), ClaimReviewFormat(), made, {second});
    QVERIFY(!none);
    QVERIFY(!QFile::exists(path(u"second"_s)));
    QVERIFY(exportTo(path(u"all"_s), ClaimReviewFormat(), made, {}, {{u"files"_s, u"html"_s}}));
    QCOMPARE(QDir(path(u"all"_s)).entryList(QDir::Files), QStringList{u"12-left.html"_s});
}

void ClaimReviewTest::withoutVerdictsNothingIsWritten()
{
    ValueMaker make;
    make.add(Claim{.text = u"Unchecked"_s});
    const MemoryProject made(make.values, make.annotators);
    const auto losses = ClaimReviewFormat().losses(ExportSource(made));
    QVERIFY(losses);
    QCOMPARE(losses->last().item, u"Unchecked"_s);
    QVERIFY(!exportTo(path(u"none"_s), ClaimReviewFormat(), made, {}));
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

// By rdflib and a JSON-LD processor, against our schema and, where it is at hand, the shapes of
// schema.org; see check_claimreview.py.
void ClaimReviewTest::readBackByOthers()
{
    QVERIFY(exportTo(path(u"files"_s), ClaimReviewFormat(), project(), {}));
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    check.start(u"python3"_s,
        {source + u"/tests/formats/check_claimreview.py"_s, path(u"files"_s), source});
    QVERIFY(check.waitForFinished(60'000));
    const QByteArray said = check.readAll();
    if (check.exitCode() == 77)
        QSKIP(said.constData());
    QVERIFY2(check.exitCode() == 0, said.constData());
}

STANDOFF_TEST(QCoreApplication, ClaimReviewTest)
#include "tst_claimreview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claimreview/claimreviewformat.h"
#include "formats/claims/averitecformat.h"
#include "formats/claims/checkthatformat.h"
#include "formats/claims/feverformat.h"
#include "program/testprogram.h"
#include "project/valuejson.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include "flatdump.h"

#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

class ClaimFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesBack_data();
    void sampleComesBack();
    void averitec();
    void changedByOthers();
    void fever();
    void feverTitles();
    void checkThat();
    void checkThatWritten();
    void claimReview();
    void claimReviewPage();
    void claimReviewOfGoogle();
    void ownReviews();
    void losses();
    void left_data();
    void left();
    void corpora();

private:
    Result<ImportBatch> readText(
        const Format &format, const QByteArray &text, const QString &name = u"x.json"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return failure(u"no file"_s);
        file.close();
        return readAll(format, {path});
    }
    QByteArray written(const Format &format, const ImportBatch &batch)
    {
        const MemoryProject project(batch.values, batch.annotators);
        const QString path = m_folder.filePath(u"out"_s);
        QFile::remove(path);
        QFile file(path);
        const bool good =
            exportTo(path, format, project).has_value() && file.open(QIODevice::ReadOnly);
        return good ? file.readAll() : QByteArray();
    }
    // Claims with what is said of them, without ids.
    static QStringList dump(const ImportBatch &batch, bool hasUuids = true)
    {
        const MemoryProject reader(batch.values, batch.annotators);
        const Project &project = reader.project();
        const ClaimBundler bundler(project);
        QStringList lines;
        for (const Claim &claim : project.all<Claim>()) {
            ClaimBundle bundle = bundler.bundle(claim.id);
            if (!hasUuids) {
                bundle.claim.uuid = {};
                if (bundle.claimant)
                    bundle.claimant->uuid = {};
                if (bundle.entity)
                    bundle.entity->uuid = {};
                for (Evidence &evidence : bundle.evidence)
                    evidence.uuid = {};
                if (bundle.verdict)
                    bundle.verdict->uuid = {};
            }
            if (bundle.verdict)
                bundle.verdict->supersedes = {};
            lines.append(QString::fromStdString(bundleJson(bundle).dump(1)));
        }
        lines.sort();
        return lines;
    }

    AveritecFormat m_averitec;
    FeverFormat m_fever;
    CheckThatFormat m_checkThat;
    ClaimReviewFormat m_claimReview;
    QTemporaryDir m_folder;
};

void ClaimFilesTest::sampleComesBack_data()
{
    QTest::addColumn<bool>("isFever");
    QTest::newRow("AVeriTeC") << false;
    QTest::newRow("FEVER") << true;
}

void ClaimFilesTest::sampleComesBack()
{
    QFETCH(bool, isFever);
    const Format &format = isFever ? static_cast<const Format &>(m_fever) : m_averitec;
    const ValueMaker sample = sampleProject();
    const ImportBatch batch{sample.values, sample.annotators, {}};
    const QByteArray text = written(format, batch);
    const auto read = readText(format, text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY2(read->remarks.isEmpty(), qPrintable(read->remarks.join(u'\n')));
    QCOMPARE(differenceOf(dump(batch).join(u'\n'), dump(*read).join(u'\n')), QString());
    QCOMPARE(written(format, *read), text);
}

void ClaimFilesTest::averitec()
{
    const auto read =
        readText(m_averitec, R"([{"claim":"It \"rained\" 😀.","required_reannotation":true,
 "label":"Conflicting Evidence/Cherrypicking","justification":"See\nbelow.","claim_date":"5-1-2020",
 "speaker":"Ann","original_claim_url":"https://example.org/o","fact_checking_article":null,
 "reporting_source":"Radio","location_ISO_code":"GB","claim_types":["Numerical Claim","New Kind"],
 "fact_checking_strategies":["Written Evidence","Consultation"],"questions":[{"question":"Did it?",
 "answers":[{"answer":"Yes","answer_type":"Boolean","boolean_explanation":"Wet.","source_url":
 "https://example.org/s","source_medium":"Image/graphic","cached_source_url":"https://example.org/c"},
 {"answer":"No","answer_type":"Extractive","source_url":"","source_medium":""}]},
 {"question":"Why?","answers":[]}],"cached_original_claim_url":null,"mood":"bad"},
 {"claim":"No label.","claim_date":"31-2-2020"}])");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const MemoryProject reader(read->values, read->annotators);
    const auto claims = reader.project().all<Claim>().values();
    QCOMPARE(claims.size(), 2);
    const Claim &claim = claims[0];
    QCOMPARE(claim.text, u"It \"rained\" 😀."_s);
    QCOMPARE(claim.date, u"2020-01-05"_s);
    QCOMPARE(claim.place, u"GB"_s);
    QCOMPARE(claim.types, QStringList({u"numerical"_s, u"New Kind"_s}));
    QCOMPARE(reader.project().find(claim.claimant)->label, u"Ann"_s);
    QVERIFY(claim.note.contains(u"reporting_source: Radio\n"_s));
    const Verdict &verdict = *reader.project().verdictOn(claim.id);
    QCOMPARE(verdict.conclusion, u"conflicting evidence or cherry-picking"_s);
    QCOMPARE(verdict.justification, u"See\nbelow."_s);
    QVERIFY(!reader.project().verdictOn(claims[1].id));
    const auto evidence = reader.project().all<Evidence>().values();
    QCOMPARE(evidence.size(), 3);
    QCOMPARE(evidence[0].answerType, u"boolean"_s);
    QCOMPARE(evidence[0].medium, u"image"_s);
    QCOMPARE(evidence[0].note, u"Wet."_s);
    QCOMPARE(evidence[1].question, u"Did it?"_s);
    QCOMPARE(evidence[2].question, u"Why?"_s);
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(u"mood"_s) && remarks.contains(u"31-2-2020"_s), qPrintable(remarks));
    const QByteArray text = written(m_averitec, *read);
    for (const char *part : {"\"claim_date\": \"5-1-2020\"", "\"label\": \"Conflicting Evidence/",
             "\"required_reannotation\": true", "\"Numerical Claim\"", "\"Consultation\"",
             "\"original_claim_url\": \"https://example.org/o\"", "\"source_medium\": \"Image/g",
             "\"boolean_explanation\": \"Wet.\""})
        QVERIFY2(text.contains(part), part);
}

void ClaimFilesTest::changedByOthers()
{
    const ValueMaker sample = sampleProject();
    QByteArray text = written(m_averitec, {sample.values, sample.annotators, {}});
    QVERIFY(text.contains("\"label\": \"Refuted\""));
    text.replace("\"label\": \"Refuted\"", "\"label\": \"Supported\"");
    const auto read = readText(m_averitec, text);
    QVERIFY(read);
    QCOMPARE(read->values.of<Verdict>().size(), 1);
    QCOMPARE(read->values.of<Verdict>().first().after->conclusion, u"supported"_s);
    QVERIFY(read->remarks.join(u'\n').contains(u"another program has changed"_s));
    text.replace("\"claim\": {", "\"claim\": [{}], \"x\": {");
    const auto broken = readText(m_averitec, text);
    QVERIFY(broken && broken->remarks.join(u'\n').contains(u"“standoff”"_s));
}

void ClaimFilesTest::fever()
{
    const auto read = readText(m_fever,
        R"({"id":75397,"verifiable":"VERIFIABLE","label":"SUPPORTS","claim":"A.","evidence":[[[1,2,"Fox_-LRB-film-RRB-",7],[1,3,"B",0]],[[4,5,"C",1]]]})"
        "\n"
        R"({"id":2,"verifiable":"NOT VERIFIABLE","label":"NOT ENOUGH INFO","claim":"B.","evidence":[[[6,null,null,null]]]})"
        "\n{\"id\":3,\"claim\":\"C.\"}\n{broken\n{\"id\":4,\"label\":\"REFUTES\"}\n",
        u"x.jsonl"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const MemoryProject reader(read->values, read->annotators);
    QCOMPARE(reader.project().all<Claim>().size(), 3);
    const auto evidence = reader.project().all<Evidence>().values();
    QCOMPARE(evidence.size(), 4);
    QCOMPARE(evidence[0].address, u"https://en.wikipedia.org/wiki/Fox_(film)"_s);
    QCOMPARE(evidence[0].bearing, u"supports"_s);
    QCOMPARE(evidence[2].note, u"FEVER set 2, sentence 1, ids 4 5"_s);
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(u"line 4"_s) && remarks.contains(u"line 5"_s), qPrintable(remarks));
    const QByteArray text = written(m_fever, *read);
    for (const char *part :
        {R"({"id":75397,"verifiable":"VERIFIABLE","label":"SUPPORTS","claim":"A.","evidence":[[[1,2,"Fox_-LRB-film-RRB-",7],[1,3,"B",0]],[[4,5,"C",1]]],)",
            R"("claim":"B.","evidence":[[[6,null,null,null]]])", R"({"id":3,"claim":"C.",)"})
        QVERIFY2(text.contains(part), text.constData());
}

void ClaimFilesTest::feverTitles()
{
    for (const QString &title : {u"Nikolaj_Coster-Waldau"_s, u"Fox_-LRB-film-RRB-"_s,
             u"A-COLON-B_-LSB-c-RSB-"_s, u"50%_?#_é"_s, u"AC/DC"_s}) {
        QVERIFY(QUrl(addressOfFever(title), QUrl::StrictMode).isValid());
        QCOMPARE(feverTitle(addressOfFever(title)), title);
    }
    QCOMPARE(feverTitle(u"https://example.org/a"_s), QString());
}

void ClaimFilesTest::checkThat()
{
    const auto read = readText(m_checkThat,
        "Sentence_id\tText\tclass_label\textra\r\n"
        "17\t\"He said \"\"no\"\".\"\tYes\tx\r\n18\tAnd "
        "you?\tNo\t\r\n19\tHm.\tMaybe\t\n20\t\tNo\t\n",
        u"x.tsv"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const MemoryProject reader(read->values, read->annotators);
    const auto claims = reader.project().all<Claim>().values();
    QCOMPARE(claims.size(), 3);
    QCOMPARE(claims[0].text, u"He said \"no\"."_s);
    QCOMPARE(claims[0].factuality, u"check-worthy factual"_s);
    QCOMPARE(claims[0].note, u"Sentence_id: 17"_s);
    QCOMPARE(claims[2].factuality, QString());
    const QString remarks = read->remarks.join(u'\n');
    for (const char *said : {"extra", "“maybe”", "line 5", "unimportant factual"})
        QVERIFY2(remarks.contains(QString::fromUtf8(said)), qPrintable(remarks));
    const QByteArray text = written(m_checkThat, *read);
    QVERIFY(text.startsWith("Sentence_id\tText\tclass_label\n"));
    QVERIFY2(text.contains("\n17\t\"He said \"\"no\"\".\"\tYes\n"), text.constData());
    const auto tweets = readText(m_checkThat,
        "topic\ttweet_id\ttweet_url\ttweet_text\tclass_label\n"
        "covid\t1\thttps://example.org/1\tIt works 😀\t1\n",
        u"x.tsv"_s);
    QVERIFY(tweets);
    QCOMPARE(tweets->values.of<Claim>().first().after->note,
        u"Sentence_id: 1\ntweet_url: https://example.org/1"_s);
    QVERIFY(!readText(m_checkThat, "a\tb\n1\t2\n", u"x.tsv"_s));
}

void ClaimFilesTest::checkThatWritten()
{
    const ValueMaker sample = sampleProject();
    const ImportBatch batch{sample.values, sample.annotators, {}};
    const auto read = readText(m_checkThat, written(m_checkThat, batch), u"x.tsv"_s);
    QVERIFY(read);
    const auto of = [](const ImportBatch &values) {
        QStringList all;
        for (const auto &change : values.values.of<Claim>())
            all.append(
                change.after->uuid.toString() + change.after->text + change.after->factuality);
        all.sort();
        return all;
    };
    QCOMPARE(of(*read), of(batch));
}

void ClaimFilesTest::claimReview()
{
    const auto read = readText(m_claimReview, R"({"@context":"https://schema.org","@graph":[
 {"@type":"WebPage","review":[{"@type":["ClaimReview","Review"],"url":"https://example.org/r",
  "claimReviewed":"Short.","author":{"@type":"Organization","name":"House"},"datePublished":"2020-03-01T10:00:00Z",
  "reviewRating":{"@type":"Rating","ratingValue":"2","bestRating":5,"worstRating":"1","alternateName":"False",
   "ratingExplanation":"Because."},
  "itemReviewed":{"@type":"Claim","text":"The long one.","datePublished":"2020-02","author":{"@type":"Person",
   "name":"Ann","jobTitle":"Mayor","sameAs":["https://www.wikidata.org/entity/Q5","https://example.org/ann"]},
   "appearance":[{"@type":"CreativeWork","url":"https://example.org/a"},"https://example.org/b"]},
  "citation":[{"@type":"Dataset","name":"How many?","url":"https://example.org/d"}]}]},
 {"@type":"ClaimReview","claimReviewed":"Other.","reviewRating":{"ratingValue":2.5,"bestRating":"5",
  "alternateName":"Half true"},"itemReviewed":{"@type":"CreativeWork","author":{"@type":"Organization","name":"Co"}}}]})");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const MemoryProject reader(read->values, read->annotators);
    const Project &project = reader.project();
    const auto claims = project.all<Claim>().values();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0].text, u"The long one."_s);
    QCOMPARE(claims[0].shortText, u"Short."_s);
    QCOMPARE(claims[0].date, u"2020-02"_s);
    QCOMPARE(claims[0].note,
        u"appearance: https://example.org/a\nappearance: https://example.org/b\n"
        "review: https://example.org/r"_s);
    const Source &source = *project.find(claims[0].claimant);
    QCOMPARE(source.kind, u"person"_s);
    QCOMPARE(source.description, u"Mayor"_s);
    QCOMPARE(project.find(source.entity)->wikidata, u"Q5"_s);
    const Verdict &verdict = *project.verdictOn(claims[0].id);
    QCOMPARE(verdict.conclusion, u"refuted"_s);
    QCOMPARE(verdict.rating, u"False"_s);
    QCOMPARE(verdict.ratingValue, 2);
    QCOMPARE(verdict.ratingBest, 5);
    QCOMPARE(verdict.justification, u"Because."_s);
    QCOMPARE(verdict.at.date(), QDate(2020, 3, 1));
    QCOMPARE(project.annotatorName(verdict.annotator), u"House"_s);
    QCOMPARE(project.all<Evidence>().first().medium, u"table"_s);
    const Verdict &half = *project.verdictOn(claims[1].id);
    QCOMPARE(half.conclusion, QString());
    QCOMPARE(half.rating, u"Half true"_s);
    QCOMPARE(half.ratingBest, 0);
    QVERIFY(read->remarks.join(u'\n').contains(u"“2.5”"_s));
}

void ClaimFilesTest::claimReviewPage()
{
    const auto read = readText(m_claimReview,
        "<!DOCTYPE html><html><head><script>var x = '<b>';</script>\n"
        "<SCRIPT type='application/ld+json'>{\"@type\":\"Person\"}</SCRIPT>\n"
        "<script type=\"application/ld+json\">[{\"@type\":\"ClaimReview\",\"claimReviewed\":\"A "
        "<\\/b> "
        "claim.\",}]</script><script type=\"application/ld+json\">{no</script></head></html>",
        u"x.html"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.of<Claim>().size(), 1);
    QCOMPARE(read->values.of<Claim>().first().after->text, u"A </b> claim."_s);
    QCOMPARE(read->values.of<Verdict>().size(), 0);
    QVERIFY(read->remarks.join(u'\n').contains(u"line 3"_s));
    QVERIFY(!readText(m_claimReview, "<p>No data</p>", u"x.html"_s));
    QVERIFY(!readText(m_claimReview, "{\"@type\":\"Person\"}"));
    QCOMPARE(m_claimReview.probe(
                 "{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\"", u"a.json"_s),
        Likelihood::Certain);
}

// What we publish can be read again, by its UUIDs.
// As Google's tools answer; and text that says its language.
void ClaimFilesTest::claimReviewOfGoogle()
{
    const QByteArray answer =
        R"({"claims":[{"text":"It rains.","claimant":"X","claimDate":"2024-01-01T00:00:00Z",
"claimReview":[{"publisher":{"name":"House","site":"house.example"},"url":"https://house.example/1","title":"Does it?",
"reviewDate":"2024-01-02T00:00:00Z","textualRating":"Mostly dry","languageCode":"en"},
{"publisher":{"site":"other.example"},"url":"https://other.example/1","textualRating":"False"}]}],"nextPageToken":"CA"})";
    QCOMPARE(m_claimReview.probe(answer, u"a.json"_s), Likelihood::Certain);
    const auto read = readText(m_claimReview, answer);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY(!read->values.of<Claim>().isEmpty());
    const Claim claim = *read->values.of<Claim>().constFirst().after;
    QCOMPARE(claim.text, u"It rains."_s);
    QCOMPARE(claim.date, u"2024-01-01"_s);
    QVERIFY(claim.note.contains(u"review: https://house.example/1"_s));
    QCOMPARE(read->values.of<Source>().constFirst().after->label, u"X"_s);
    QStringList ratings;
    for (const Change<Verdict> &verdict : read->values.of<Verdict>())
        ratings.append(verdict.after->rating + u'/' + verdict.after->conclusion);
    QCOMPARE(ratings, (QStringList{u"Mostly dry/"_s, u"False/refuted"_s}));
    const auto worded = readText(m_claimReview,
        R"({"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":{"@value":"It rains.","@language":"en"},
"reviewRating":{"alternateName":{"@value":"False"}}})");
    QVERIFY2(worded, worded ? "" : qPrintable(worded.error().text));
    QCOMPARE(worded->values.of<Claim>().constFirst().after->text, u"It rains."_s);
}

void ClaimFilesTest::ownReviews()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    for (const QString &files : {u"json-ld"_s, u"html"_s}) {
        const QString path = m_folder.filePath(u"reviews-"_s + files);
        QVERIFY(exportTo(path, m_claimReview, project, {}, {{u"files"_s, files}}));
        const auto read = readAll(m_claimReview, {path});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->values.of<Claim>().size(), 1);
        const Claim &claim = *read->values.of<Claim>().first().after;
        const auto original = std::ranges::find_if(sample.values.of<Claim>(),
            [&](const auto &change) { return change.after->uuid == claim.uuid; });
        QVERIFY(original != sample.values.of<Claim>().end());
        QCOMPARE(claim.text, original->after->text);
        QCOMPARE(claim.shortText, original->after->shortText);
        QCOMPARE(claim.context, original->after->context);
        QCOMPARE(claim.place, original->after->place);
        QCOMPARE(read->values.of<Verdict>().first().after->conclusion, u"refuted"_s);
        QCOMPARE(read->values.of<Verdict>().first().after->rating, QString());
    }
}

void ClaimFilesTest::losses()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const auto count = [&](const Format &format, const QString &what) {
        const QList<Loss> losses = format.losses(ExportSource(project)).value();
        return std::ranges::count_if(
            losses, [&](const Loss &loss) { return loss.what.contains(what); });
    };
    QCOMPARE(count(m_averitec, u"everything but claims"_s), 1);
    QCOMPARE(count(m_averitec, u"an earlier verdict"_s), 1);
    QCOMPARE(count(m_averitec, u"which words of an article"_s), 1);
    QCOMPARE(count(m_fever, u"no such verdict"_s), 0);
    QCOMPARE(count(m_checkThat, u"all but its text"_s), 1);
    QCOMPARE(count(m_checkThat, u"evidence and verdicts"_s), 2);
    ValueMaker mixed;
    const ClaimId claim = mixed.add(Claim{.text = u"A."_s});
    mixed.add(Verdict{.claim = claim, .conclusion = u"conflicting evidence or cherry-picking"_s});
    const MemoryProject conflicting(mixed.values, mixed.annotators);
    const QList<Loss> losses = m_fever.losses(ExportSource(conflicting)).value();
    QVERIFY(std::ranges::any_of(
        losses, [](const Loss &loss) { return loss.what.contains(u"no such verdict"_s); }));
    ValueMaker noted;
    const ClaimId rain = noted.add(Claim{.text = u"It rains."_s});
    noted.add(Verdict{.claim = rain, .conclusion = u"refuted"_s});
    noted.add(Evidence{.claim = rain, .answer = u"No."_s, .note = u"by phone"_s});
    const MemoryProject withNote(noted.values, noted.annotators);
    const auto told = m_claimReview.losses(ExportSource(withNote)).value();
    QVERIFY(std::ranges::any_of(
        told, [](const Loss &loss) { return loss.what.contains(u"and its note"_s); }));
}

void ClaimFilesTest::left_data()
{
    QTest::addColumn<QByteArray>("member"); // of a claim of AVeriTeC
    QTest::addColumn<QString>("said");
    QTest::newRow("questions are numbers") << QByteArray("\"questions\":[1]") << u"a question"_s;
    QTest::newRow("answers are numbers")
        << QByteArray("\"questions\":[{\"answers\":[1]}]") << u"an answer"_s;
    QTest::newRow("date") << QByteArray("\"claim_date\":\"soon\"") << u"“soon”"_s;
    QTest::newRow("empty") << QByteArray("\"claim\":\" \"") << u"without text"_s;
}

void ClaimFilesTest::left()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, said);
    const auto read =
        readText(m_averitec, "[{\"claim\":\"A.\"},{\"claim\":\"B.\"," + member + "}]");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY2(read->remarks.join(u'\n').contains(said), qPrintable(read->remarks.join(u'\n')));
    QVERIFY(!readText(m_averitec, "[1]"));
    QVERIFY(!readText(m_fever, "7"));
}

void ClaimFilesTest::corpora()
{
    const QString folder = qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora/"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("no corpora");
    const auto read = readAll(m_averitec, {folder + u"averitec/dev-40.json"_s});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY2(read->remarks.isEmpty(), qPrintable(read->remarks.join(u'\n')));
    QCOMPARE(read->values.of<Claim>().size(), 40);
    QCOMPARE(read->values.of<Verdict>().size(), 40);
    QCOMPARE(read->values.of<Evidence>().size(), 99);
    const QByteArray text = written(m_averitec, *read);
    const auto again = readText(m_averitec, text);
    QVERIFY(again && again->remarks.isEmpty());
    QCOMPARE(dump(*again), dump(*read));
    // Without what is ours, too: AVeriTeC itself carries what came from it.
    QFile file(folder + u"averitec/dev-40.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ReadJson theirs = ReadJson::parse(file.readAll().toStdString());
    ReadJson ours = ReadJson::parse(text.toStdString());
    int same = 0;
    for (ReadJson &item : ours) {
        item.erase("standoff");
        same += std::ranges::any_of(theirs, [&](const ReadJson &each) { return each == item; });
    }
    QVERIFY2(same >= 20, qPrintable(QString::number(same)));
    const auto review = readAll(m_claimReview, {folder + u"claimreview/claimreview-1.jsonld"_s});
    QVERIFY2(review, review ? "" : qPrintable(review.error().text));
    QCOMPARE(review->values.of<Verdict>().first().after->ratingBest, 6);
}

STANDOFF_TEST(QCoreApplication, ClaimFilesTest)
#include "tst_claimfiles.moc"

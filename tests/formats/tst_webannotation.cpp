// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webannotation/webannotationformat.h"
#include "formats/webannotation/webannotationwriter.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/formats/markedlines.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

// One line a mark and a relation.
QStringList marksOf(const ImportBatch &batch)
{
    const MemoryProject reader(batch.values, batch.annotators);
    QStringList lines;
    const ExportSource source(reader);
    for (const ArticleId id : source.articles()) {
        const OpenArticle article = reader.readArticle(id).value();
        for (const Annotation *annotation : article.annotationsInOrder()) {
            const Entity *entity = reader.project().find(annotation->entity);
            QStringList words{
                u"%1 %2"_s.arg(reader.project().find(annotation->tag)->name, annotation->text())};
            words.append(u"at %1"_s.arg(annotation->extent().begin));
            if (!annotation->note.isEmpty())
                words.append(u"note "_s + annotation->note);
            if (entity)
                words.append(u"is "_s + entity->name + entity->wikidata);
            if (annotation->annotator)
                words.append(u"by "_s + reader.project().annotatorName(annotation->annotator));
            lines.append(words.join(u", "_s));
        }
        for (const Relation &relation : article.relations()) {
            lines.append(
                u"%1: %2 - %3"_s.arg(relation.type, article.find(relation.fromAnnotation)->text(),
                    article.find(relation.toAnnotation)->text()));
        }
    }
    return lines;
}

} // namespace

class WebAnnotationTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void nastyText();
    void pages();
    void losses();
    void reads_data();
    void reads();
    void tells_data();
    void tells();
    void staysInFolder();
    void manyFilesOfOneText();
    void mutants();
    void probes();
    void samples();
    void standardsAreKept();

private:
    Result<ImportBatch> readPair(const QByteArray &text, const QByteArray &json);
    void checkRoundTrip(const MemoryProject &project);

    WebAnnotationFormat m_format;
};

Result<ImportBatch> WebAnnotationTest::readPair(const QByteArray &text, const QByteArray &json)
{
    const QTemporaryDir folder;
    if (!writeBytes(folder.filePath(u"a.txt"_s), text)
        || !writeBytes(folder.filePath(u"a.jsonld"_s), json))
        return failure(u"the files cannot be written"_s);
    return readAll(m_format, {folder.filePath(u"a.jsonld"_s)});
}

void WebAnnotationTest::checkRoundTrip(const MemoryProject &project)
{
    const QTemporaryDir folder;
    QVERIFY(exportTo(folder.filePath(u"out"_s), m_format, project));
    const Result<ImportBatch> read = readAll(m_format, {folder.filePath(u"out"_s)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    const MemoryProject again(read->values, read->annotators);
    QCOMPARE(carriedLines(again), carriedLines(project));
}

void WebAnnotationTest::roundTrip()
{
    const ValueMaker sample = sampleProject();
    checkRoundTrip(MemoryProject(sample.values, sample.annotators));
}

void WebAnnotationTest::nastyText()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"L \"1\" & <x>"_s, .kind = LayerKind::Entity});
    const TagId tag = make.add(Tag{.layer = layer, .name = u"a\\b\"c"_s, .color = u"#112233"_s});
    const TagId coded =
        make.add(Tag{.layer = layer, .name = u"place"_s, .code = u"GPE"_s, .color = u"#112234"_s});
    make.addArticle(Article{.title = u"<&>\"'"_s, .language = u"ar"_s},
        u"😀👩‍👩‍👧 a\u00a0b\u2028c\u0085d\fe\tf <&>\"\\ e\u0301 قال é same same same\nx"_s);
    for (const QString &word : {u"👩‍👩‍👧"_s, u"a\u00a0b\u2028c\u0085d\fe\tf"_s,
             u"<&>\"\\"_s, u"e\u0301"_s, u"قال"_s, u"same\nx"_s})
        make.annotate({word}, coded);
    Annotation annotation;
    annotation.tag = tag;
    annotation.note = u"\"\\\n\u0001\u2028 {}"_s;
    annotation.attributes = {{u"@id"_s, u""_s}, {u"a:b"_s, u"<\\>"_s}};
    make.annotate({u"b\u2028c"_s}, annotation);
    make.annotate({u"b\u2028c"_s}, annotation);
    make.annotate({u"same"_s, u"same"_s, u"x"_s}, annotation);
    make.annotate({u"c\u0085d"_s, u"قال é same"_s}, annotation);
    // The two attributes become known of the tag when they are read.
    const QTemporaryDir folder;
    const MemoryProject project(make.values, make.annotators);
    QVERIFY(exportTo(folder.filePath(u"out"_s), m_format, project));
    const Result<ImportBatch> read = readAll(m_format, {folder.filePath(u"out"_s)});
    QVERIFY(read);
    QCOMPARE(read->remarks, QStringList());
    const auto withoutTags = [](QStringList lines) {
        lines.removeIf([](const QString &line) { return line.startsWith("a\\b\"c |  |"_L1); });
        return lines;
    };
    QCOMPARE(withoutTags(carriedLines(MemoryProject(read->values, read->annotators))),
        withoutTags(carriedLines(project)));
}

void WebAnnotationTest::pages()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    QStringList words;
    const int count = 2 * WebAnnotationWriter::itemsOfPage + 1;
    for (int i = 0; i < count; ++i)
        words.append(u"word%1"_s.arg(i));
    make.addArticle(Article{.title = u"A"_s}, words.join(u' '));
    for (const QString &word : std::as_const(words))
        make.annotate({word}, tag);
    const MemoryProject project(make.values, make.annotators);
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    QVERIFY(exportTo(out, m_format, project));
    QCOMPARE(QDir(out).entryList(QDir::Files),
        (QStringList{u"A.jsonld"_s, u"A.page2.jsonld"_s, u"A.page3.jsonld"_s, u"A.txt"_s}));
    const Result<ImportBatch> read = readAll(m_format, {out});
    QVERIFY(read);
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(read->values.of<Article>().size(), 1);
    QCOMPARE(read->values.of<Annotation>().size(), count);
}

void WebAnnotationTest::losses()
{
    ValueMaker make;
    make.addArticle(Article{.title = u"A"_s}, u"one"_s);
    make.add(Attribution{.version = make.version});
    const MemoryProject project(make.values, make.annotators);
    const auto losses = m_format.losses(ExportSource(project));
    QVERIFY(losses);
    QCOMPARE(losses->size(), 2);
    QCOMPARE(losses->last().what, u"an attribution without annotations"_s);
}

void WebAnnotationTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("marks");

    const QByteArray text = "\xf0\x9f\x98\x80 Anna met Bert, and Anna left.";
    const auto one = [](const QByteArray &body, const QByteArray &selector) {
        return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Annotation",)"
               R"("body":)"
            + body + R"(,"target":{"source":"a.txt","selector":)" + selector + "}}";
    };
    const QByteArray tag = R"({"type":"TextualBody","purpose":"tagging","value":"PER"})";
    QTest::newRow("position") << text
                              << one(tag, R"({"type":"TextPositionSelector","start":2,"end":6})")
                              << QStringList{u"PER Anna, at 2"_s};
    QTest::newRow("quote")
        << text
        << one(tag,
               R"({"type":"TextQuoteSelector","exact":"Anna","prefix":"and ","suffix":" left"})")
        << QStringList{u"PER Anna, at 21"_s};
    QTest::newRow("recogito, UTF-16")
        << text << R"([{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","id":"#a",
             "body":[{"type":"TextualBody","value":"PER","purpose":"tagging"},{"type":"TextualBody","value":"hm","purpose":"commenting"}],
             "target":{"selector":[{"type":"TextQuoteSelector","exact":"Anna"},{"type":"TextPositionSelector","start":3,"end":7}]}},
            {"type":"Annotation","id":"#b","body":[{"type":"TextualBody","value":"PER","purpose":"tagging"}],
             "target":{"selector":[{"type":"TextQuoteSelector","exact":"Bert"},{"type":"TextPositionSelector","start":12,"end":16}]}},
            {"type":"Annotation","id":"#r","motivation":"linking","body":[{"type":"TextualBody","value":"met","purpose":"tagging"}],
             "target":[{"id":"#a"},{"id":"#b"}]}])"_ba
        << QStringList{u"PER Anna, at 2, note hm"_s, u"PER Bert, at 11"_s, u"met: Anna - Bert"_s};
    QTest::newRow("hypothes.is")
        << text
        << R"({"total":1,"rows":[{"id":"abc","user":"acct:kim@hypothes.is","uri":"https://example.org/x","text":"why?","tags":["PER","who"],
             "target":[{"source":"https://example.org/x","selector":[{"type":"RangeSelector","startContainer":"/p[1]","startOffset":1},
             {"type":"TextPositionSelector","start":12,"end":16},{"type":"TextQuoteSelector","exact":"Bert","prefix":"met "}]}]}]})"_ba
        << QStringList{u"PER Bert, at 11, note why?, by kim@hypothes.is"_s,
               u"who Bert, at 11, by kim@hypothes.is"_s};
    QTest::newRow("JSON lines") << text
                                << one(tag, R"({"type":"TextPositionSelector","start":2,"end":6})")
            + '\n'
            + one(tag, R"({"type":"TextPositionSelector","start":11,"end":15})")
                  .replace("urn:x:1", "urn:x:2")
                                << QStringList{u"PER Anna, at 2"_s, u"PER Bert, at 11"_s};
    QTest::newRow("refined")
        << text
        << one(tag,
               R"({"type":"TextQuoteSelector","exact":"and Anna left","refinedBy":{"type":"TextPositionSelector","start":4,"end":8}})")
        << QStringList{u"PER Anna, at 21"_s};
    QTest::newRow("refined in markup")
        << text
        << one(tag,
               R"({"type":"XPathSelector","value":"/p[1]","refinedBy":{"type":"TextQuoteSelector","exact":"Bert"}})")
        << QStringList{u"PER Bert, at 11"_s};
    QTest::newRow("pieces in selectors")
        << text
        << one(tag,
               R"([{"type":"TextPositionSelector","start":2,"end":6},{"type":"TextPositionSelector","start":11,"end":15}])")
        << QStringList{u"PER Anna … Bert, at 2"_s};
    QTest::newRow("composite")
        << text
        << R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Annotation","bodyValue":"hm","motivation":"highlighting",
             "target":{"type":"oa:Composite","items":[{"source":"a.txt","selector":{"type":"FragmentSelector","value":"char=2,6"}},
             {"source":"a.txt","selector":{"type":"TextPositionSelector","start":11,"end":15}}]}})"_ba
        << QStringList{u"highlighting Anna … Bert, at 2, note hm"_s};
    QTest::newRow("two targets")
        << text
        << R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Annotation","body":"http://example.org/n",
             "target":[{"source":"a.txt","selector":{"type":"TextPositionSelector","start":2,"end":6}},
             {"source":"a.txt","selector":{"type":"TextPositionSelector","start":11,"end":15}}]})"_ba
        << QStringList{u"annotation Anna, at 2, note http://example.org/n"_s,
               u"annotation Bert, at 11, note http://example.org/n"_s};
    QTest::newRow("record")
        << text
        << one("[" + tag
                   + R"(,{"type":"SpecificResource","purpose":"identifying","source":{"id":"http://www.wikidata.org/entity/Q42","label":"Anna K"}}])",
               R"({"type":"TextPositionSelector","start":2,"end":6})")
        << QStringList{u"PER Anna, at 2, is Anna KQ42"_s};
    QTest::newRow("embedded page")
        << text
        << R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:c","type":"AnnotationCollection","total":1,"first":
             {"id":"urn:x:p","type":"AnnotationPage","items":[)"
            + one(tag, R"({"type":"TextPositionSelector","start":2,"end":6})") + "]}}"
        << QStringList{u"PER Anna, at 2"_s};
    QTest::newRow("reply") << text
                           << "[" + one(tag, R"({"type":"TextPositionSelector","start":2,"end":6})")
            + R"(,{"type":"Annotation","motivation":"replying","bodyValue":"no","target":"urn:x:1"}])"
                           << QStringList{u"PER Anna, at 2, note no"_s};
    QTest::newRow("cached")
        << text
        << R"({"type":"Annotation","body":"http://example.org/#PER","motivation":"tagging","target":
             {"source":"http://example.org/page","state":{"type":"TimeState","cached":"a.txt"},"selector":{"type":"TextQuoteSelector","exact":"Bert"}}})"_ba
        << QStringList{u"PER Bert, at 11"_s};
    QTest::newRow("text inside")
        << text << R"({"type":"Annotation","body":{"value":"X","purpose":"tagging"},"target":
             {"source":{"id":"http://example.org/page","value":"some words"},"selector":{"type":"TextPositionSelector","start":5,"end":10}}})"_ba
        << QStringList{u"X words, at 5"_s};
}

void WebAnnotationTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, marks);
    const Result<ImportBatch> read = readPair(text, json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(marksOf(*read), marks);
}

void WebAnnotationTest::tells_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("remark");

    const auto on = [](const QByteArray &target) {
        return R"({"type":"Annotation","id":"urn:x:1","body":{"value":"T","purpose":"tagging"},"target":)"
            + target + "}";
    };
    QTest::newRow("style only") << on(
        R"({"source":"a.txt","selector":{"type":"CssSelector","value":"p"}})")
                                << u"No selector says where in the text the annotation is"_s;
    QTest::newRow("whole text") << on(R"("a.txt")") << u"The annotation is of all of “a.txt”"_s;
    QTest::newRow("no target") << on("null") << u"The annotation is about nothing"_s;
    QTest::newRow("not there") << on(
        R"({"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"zzz"}})")
                               << u"“zzz” is nowhere in the text"_s;
    QTest::newRow("outside") << on(
        R"({"source":"a.txt","selector":{"type":"TextPositionSelector","start":2,"end":600}})")
                             << u"is not within the text"_s;
    QTest::newRow("negative") << on(
        R"({"source":"a.txt","selector":{"type":"TextPositionSelector","start":-2,"end":6}})")
                              << u"No selector says where"_s;
    QTest::newRow("address only") << R"({"type":"AnnotationPage","items":["urn:x:2"]})"_ba
                                  << u"only the address of an annotation"_s;
    QTest::newRow("number") << R"({"type":"AnnotationPage","items":[3]})"_ba
                            << u"item 1: This is not an annotation"_s;
    QTest::newRow("page elsewhere")
        << R"({"id":"urn:x:c","type":"AnnotationCollection","total":9,"first":"urn:x:p"})"_ba
        << u"The page “urn:x:p” of annotations is elsewhere"_s;
    QTest::newRow("next page elsewhere")
        << R"([{"id":"urn:x:c","type":"AnnotationCollection","first":"urn:x:p"},{"id":"urn:x:p","type":"AnnotationPage","next":"urn:x:q","items":[]}])"_ba
        << u"item 2: The page “urn:x:q” of annotations is elsewhere"_s;
    QTest::newRow("body")
        << R"({"type":"Annotation","body":[7,{"type":"Video"}],"target":{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"one"}}})"_ba
        << u"“body” of an annotation is not understood"_s;
}

void WebAnnotationTest::tells()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, remark);
    const Result<ImportBatch> read = readPair("one two", json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QVERIFY2(read->remarks.join(u'\n').contains(remark), qPrintable(read->remarks.join(u'\n')));
}

// A stranger's file does not get at files elsewhere.
void WebAnnotationTest::staysInFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"in"_s));
    QVERIFY(writeBytes(folder.filePath(u"secret.txt"_s), "one two"));
    for (const QByteArray &source :
        {QByteArray("../secret.txt"), folder.filePath(u"secret.txt"_s).toUtf8(),
            QUrl::fromLocalFile(folder.filePath(u"secret.txt"_s)).toEncoded(),
            QByteArray("..%2fsecret.txt")}) {
        const QString path = folder.filePath(u"in/a.jsonld"_s);
        QVERIFY(writeBytes(path,
            R"({"type":"Annotation","body":"x","target":{"source":")" + source
                + R"(","selector":{"type":"TextQuoteSelector","exact":"one"}}})"));
        const Result<ImportBatch> read = readAll(m_format, {path});
        QVERIFY(read);
        QVERIFY(read->values.of<Article>().isEmpty());
        QVERIFY2(read->remarks.value(0).contains(u"is not beside the file"_s),
            qPrintable(read->remarks.join(u'\n')));
    }
}

void WebAnnotationTest::manyFilesOfOneText()
{
    const QTemporaryDir folder;
    QVERIFY(writeBytes(folder.filePath(u"a.txt"_s), "one two"));
    QVERIFY(writeBytes(folder.filePath(u"unused.txt"_s), "one two"));
    for (const QByteArray &word : {QByteArray("one"), QByteArray("two")}) {
        QVERIFY(writeBytes(folder.filePath(QString::fromLatin1(word) + u".json"_s),
            R"({"type":"Annotation","body":"x","target":{"source":"http://h/a.txt?x=1#y","selector":{"type":"TextQuoteSelector","exact":")"
                + word + R"("}}})"));
    }
    QVERIFY(writeBytes(folder.filePath(u"bad.json"_s), "{"));
    const Result<ImportBatch> read = readAll(m_format, {folder.path()});
    QVERIFY(read);
    QCOMPARE(read->values.of<Article>().size(), 1);
    QCOMPARE(read->values.of<Annotation>().size(), 2);
    QCOMPARE(read->remarks.size(), 2); // the bad one, and the unused one
}

// What anybody changed in a file brings nothing down.
void WebAnnotationTest::mutants()
{
    const ValueMaker made = sampleProject();
    const MemoryProject project(made.values, made.annotators);
    MemoryDestination destination(1 << 20);
    QVERIFY(m_format.write(ExportSource(project), destination));
    const QByteArray bytes = destination.files().at(0).second;
    const QByteArray text = destination.files().at(1).second;
    QRandomGenerator random(3);
    int readable = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray mutant = bytes;
        for (int change = 0; change < 6; ++change) {
            const auto at = qsizetype(random.bounded(quint32(mutant.size())));
            const auto other = qsizetype(random.bounded(quint32(mutant.size())));
            if (change == 0)
                mutant[at] = mutant[other];
            else if (mutant[at] >= '0' && mutant[at] <= '9')
                mutant[at] = char('0' + random.bounded(10));
        }
        const Result<ImportBatch> read = readPair(text, mutant);
        QVERIFY(read || !read.error().text.isEmpty());
        readable += read ? 1 : 0;
    }
    QVERIFY(readable > 0);
}

void WebAnnotationTest::probes()
{
    QCOMPARE(
        m_format.probe(
            R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"})", u"a.json"_s),
        Likelihood::Certain);
    QCOMPARE(m_format.probe(R"([{"selector":{"type":"TextQuoteSelector"}}])", u"a.json"_s),
        Likelihood::Likely);
    QCOMPARE(m_format.probe("{}", u"a.jsonld"_s), Likelihood::Possible);
    QCOMPARE(m_format.probe("{}", u"a.json"_s), Likelihood::None);
}

void WebAnnotationTest::samples()
{
    const QString path =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora/w3c/samples"_s;
    if (!QFileInfo::exists(path))
        QSKIP("the samples of the W3C are not there");
    QDirIterator files(path, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString file = files.next();
        const Result<ImportBatch> read = readAll(m_format, {file});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QVERIFY2(!read->remarks.isEmpty() || file.contains(u"example41"_s), qPrintable(file));
    }
}

// Two JSON-LD processors expand what is written, offline, and find what is in it.
void WebAnnotationTest::standardsAreKept()
{
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    QVERIFY(exportTo(folder.filePath(u"out"_s), m_format, project));
    QProcess python;
    python.start(u"python3"_s,
        {source + u"/tests/formats/checks/check_webannotation.py"_s, folder.filePath(u"out"_s),
            source + u"/../shared"_s});
    if (!python.waitForStarted())
        QSKIP("there is no python3");
    QVERIFY(python.waitForFinished(120'000));
    if (python.exitCode() == 77)
        QSKIP(python.readAllStandardOutput().constData());
    QVERIFY2(python.exitCode() == 0,
        (python.readAllStandardOutput() + python.readAllStandardError()).constData());
}

STANDOFF_TEST(QCoreApplication, WebAnnotationTest)

#include "tst_webannotation.moc"

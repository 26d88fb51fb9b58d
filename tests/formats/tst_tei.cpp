// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teiformat.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/formats/markedlines.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
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
            for (const auto &[name, value] : annotation->attributes.asKeyValueRange())
                words.append(name + u'=' + value);
            if (annotation->annotator)
                words.append(u"by "_s + reader.project().annotatorName(annotation->annotator));
            lines.append(words.join(u", "_s));
        }
        for (const Attribution &attribution : article.attributions()) {
            QStringList words;
            for (const AnnotationId part : attribution.sources)
                words.append(article.find(part)->text());
            for (const SourceId record : attribution.records)
                words.append(reader.project().find(record)->label);
            words.append(u"says"_s);
            for (const AnnotationId part : attribution.contents)
                words.append(article.find(part)->text());
            lines.append(words.join(u' '));
        }
        for (const RoleMark &mark : article.roleMarks())
            lines.append(u"%1 is %2"_s.arg(mark.paragraph).arg(int(mark.role)));
        for (const Relation &relation : article.relations()) {
            lines.append(
                u"%1: %2 - %3"_s.arg(relation.type, article.find(relation.fromAnnotation)->text(),
                    article.find(relation.toAnnotation)->text()));
        }
    }
    return lines;
}

QStringList withoutTagLines(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.contains(" |  | #"_L1); });
    return lines;
}

// What trips programs up, in text and in names, with annotations that nest, cross and repeat.
ValueMaker nastyProject()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"L \"1\" & <x>"_s, .kind = LayerKind::Entity});
    const LayerId other = make.add(Layer{.name = u"O"_s, .position = 1});
    const TagId person =
        make.add(Tag{.layer = layer, .name = u"human"_s, .code = u"PER"_s, .color = u"#112234"_s});
    const TagId tag =
        make.add(Tag{.layer = other, .name = u"a\\b\"c <&>"_s, .color = u"#112233"_s});
    make.addArticle(Article{.title = u"<&>\"' ]]>"_s, .labels = {u"a b"_s, u"c"_s}},
        u"\n😀👩‍👩‍👧 a\u00a0b\u2028c\u0085d\fe\tf  <&>\"\\ ]]> \n \n\ne\u0301 قال "
        u"é "
        u"same "
        u"same "
        u"same\nx\u000b\ufffe y\n\n"_s);
    for (const QString &word : {u"👩‍👩‍👧"_s, u"a\u00a0b\u2028c\u0085d\fe\tf  "_s,
             u"<&>\"\\ ]]>"_s, u"e\u0301"_s, u"قال"_s, u"same\nx"_s, u"\n😀"_s, u" \n \n\ne"_s,
             u"x\u000b\ufffe y\n"_s, u"]]> \n"_s})
        make.annotate({word}, person);
    Annotation annotation;
    annotation.tag = tag;
    annotation.note = u"\"\n \u2028 {} ]]> <!-- \t "_s;
    annotation.attributes = {{u"@id x"_s, u""_s}, {u"a:b"_s, u"<\\>"_s}};
    make.annotate({u"b\u2028c"_s}, annotation);
    make.annotate({u"b\u2028c"_s}, annotation);
    make.annotate({u"same"_s, u"same"_s, u"x"_s}, annotation);
    make.annotate({u"c\u0085d"_s, u"قال é same"_s}, annotation);
    make.annotate({u"é same same"_s}, annotation);
    make.annotate({u"same same same"_s}, annotation);
    return make;
}

} // namespace

class TeiTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void nastyText_data();
    void nastyText();
    void randomOverlaps();
    void wholeText();
    void losses();
    void reads_data();
    void reads();
    void readsHeader();
    void tells_data();
    void tells();
    void mutants();
    void probes();
    void isValid();

private:
    Result<ImportBatch> readOne(const QByteArray &xml);
    void checkRoundTrip(const MemoryProject &project, const QString &style, bool withTags);

    TeiFormat m_format;
};

Result<ImportBatch> TeiTest::readOne(const QByteArray &xml)
{
    const QTemporaryDir folder;
    if (!writeBytes(folder.filePath(u"a.xml"_s), xml))
        return failure(u"the file cannot be written"_s);
    return readAll(m_format, {folder.filePath(u"a.xml"_s)});
}

void TeiTest::checkRoundTrip(const MemoryProject &project, const QString &style, bool withTags)
{
    const QTemporaryDir folder;
    QVERIFY(exportTo(folder.filePath(u"out"_s), m_format, project, {}, {{u"style"_s, style}}));
    const Result<ImportBatch> read = readAll(m_format, {folder.filePath(u"out"_s)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    const MemoryProject again(read->values, read->annotators);
    const QStringList there = carriedLines(again);
    const QStringList wanted = carriedLines(project);
    if (withTags)
        QCOMPARE(there, wanted);
    else
        QCOMPARE(withoutTagLines(there), withoutTagLines(wanted));
}

void TeiTest::roundTrip_data()
{
    QTest::addColumn<QString>("style");
    QTest::newRow("standoff") << u"standoff"_s;
    QTest::newRow("inline") << u"inline"_s;
}

void TeiTest::roundTrip()
{
    QFETCH(QString, style);
    const ValueMaker sample = sampleProject();
    checkRoundTrip(MemoryProject(sample.values, sample.annotators), style, true);
}

void TeiTest::nastyText_data()
{
    roundTrip_data();
}

void TeiTest::nastyText()
{
    QFETCH(QString, style);
    const ValueMaker made = nastyProject();
    checkRoundTrip(MemoryProject(made.values, made.annotators), style, false);
}

// Whatever overlaps is cut, and comes together again.
void TeiTest::randomOverlaps()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        ValueMaker make;
        const TagId tag = make.add(
            Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s, .color = u"#010203"_s});
        QString text;
        for (int i = 0; i < 60; ++i)
            text += random.bounded(9) == 0 ? u'\n' : QChar(u'a' + random.bounded(26));
        text += u'z';
        const ArticleText article = make.addArticle(Article{.title = u"A"_s}, text);
        for (int i = 0; i < 15; ++i) {
            const int begin = random.bounded(article.size());
            const int end = begin + 1 + random.bounded(article.size() - begin);
            const CodePointRange range = article.toCodePoints({begin, end});
            const QString there = article.slice({begin, end}).toString();
            if (there.trimmed().isEmpty()) // of nothing but line ends is none
                continue;
            make.add(
                Annotation{.version = make.version, .tag = tag, .fragments = {{range, there}}});
        }
        const MemoryProject project(make.values, make.annotators);
        for (const QString &style : {u"standoff"_s, u"inline"_s}) {
            const QTemporaryDir folder;
            QVERIFY(
                exportTo(folder.filePath(u"out"_s), m_format, project, {}, {{u"style"_s, style}}));
            const Result<ImportBatch> read = readAll(m_format, {folder.filePath(u"out"_s)});
            QVERIFY(read);
            QStringList there =
                withoutTagLines(carriedLines(MemoryProject(read->values, read->annotators)));
            QStringList wanted = withoutTagLines(carriedLines(project));
            QCOMPARE(there, wanted);
            QCOMPARE(read->remarks, QStringList());
        }
    }
}

// What no annotation is in reads as the text, for whatever program.
void TeiTest::wholeText()
{
    const ValueMaker made = nastyProject();
    const MemoryProject project(made.values, made.annotators);
    for (const QString &style : {u"standoff"_s, u"inline"_s}) {
        const auto preview =
            m_format.preview(ExportSource(project), {{u"style"_s, style}}, 1 << 20);
        QVERIFY(preview);
        const QString body = preview->text.section(u"<body xml:space=\"preserve\">"_s, 1)
                                 .section(u"</body>"_s, 0, 0);
        QString plain = body;
        plain.remove(QRegularExpression(u"<[^>]*>"_s));
        plain.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
        QString text = made.text.string();
        for (const QChar c : {QChar(u'\v'), QChar(u'\f'), QChar(u'\ufffe')})
            text.replace(c, QChar(QChar::ReplacementCharacter));
        QCOMPARE(plain, text);
    }
}

void TeiTest::losses()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle(Article{.title = u"A"_s}, u"one\u000b two"_s);
    Annotation annotation;
    annotation.tag = tag;
    annotation.note = u"a\u0001"_s;
    make.annotate({u"two"_s}, annotation);
    make.add(Attribution{.version = make.version});
    const MemoryProject project(make.values, make.annotators);
    const auto losses = m_format.losses(ExportSource(project));
    QVERIFY(losses);
    QStringList told;
    for (const Loss &loss : *losses)
        told.append(loss.item + u": "_s + loss.what);
    QCOMPARE(told.sliced(1),
        (QStringList{u"two: characters that XML has no place for"_s,
            u": an attribution without annotations"_s}));
}

void TeiTest::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QStringList>("marks");

    QTest::newRow("names") << QByteArray(
        R"(<standOff><listPerson><person xml:id="anna"><persName>Anna <hi>Kim</hi></persName><idno type="Wikidata">Q42</idno></person></listPerson></standOff>)")
                           << QByteArray("<body>\n  <p>So <persName ref=\"#anna\">Anna\n   "
                                         "Kim</persName> went to\n <placeName "
                                         "ref=\"http://www.wikidata.org/entity/Q8684\">Seoul</"
                                         "placeName>.</p>\n</body>")
                           << u"So Anna Kim went to Seoul."_s
                           << QStringList{u"person Anna Kim, at 3, is Anna KimQ42"_s,
                                  u"place Seoul, at 20, is SeoulQ8684"_s};
    QTest::newRow("types and dates")
        << QByteArray()
        << QByteArray(
               R"(<body><head>News</head><p><rs type="ship">It</rs> left on <date when="2024-06-20">Thursday</date>.</p><head>More</head><p>x</p></body>)")
        << u"News\nIt left on Thursday.\nMore\nx"_s
        << QStringList{u"ship It, at 5"_s, u"date Thursday, at 16, when=2024-06-20"_s, u"0 is 0"_s,
               u"2 is 5"_s};
    QTest::newRow("quotations")
        << QByteArray(
               R"(<standOff><listPerson><person xml:id="a"><persName>Anna</persName></person></listPerson></standOff>)")
        << QByteArray(
               R"(<body><p>She said <said who="#a">no</said>, <q who="#r">yes</q> <rs xml:id="r">they</rs> said.</p></body>)")
        << u"She said no, yes they said."_s
        << QStringList{u"said no, at 9"_s, u"q yes, at 13"_s, u"rs they, at 17"_s,
               u"Anna says no"_s, u"r says yes"_s};
    QTest::newRow("spans of words")
        << QByteArray()
        << QByteArray(
               R"(<body><p><w xml:id="w1">Anna</w> <w xml:id="w2">Kim</w> <w xml:id="w3">left</w></p><spanGrp type="ne" resp="#jo"><span from="#w1" to="#w2" ana="#PER"/><span target="#w1 #w3">odd</span></spanGrp></body>)")
        << u"Anna Kim left"_s
        << QStringList{u"PER Anna Kim, at 0, by jo"_s, u"ne Anna … left, at 0, note odd, by jo"_s};
    QTest::newRow("spans of anchors")
        << QByteArray()
        << QByteArray(
               R"(<body><p>So <anchor xml:id="a"/>Anna Kim<anchor xml:id="b"/> left</p><spanGrp><span from="#a" to="#b">person</span></spanGrp></body>)")
        << u"So Anna Kim left"_s << QStringList{u"person Anna Kim, at 3"_s};
    QTest::newRow("annotations, categories, links")
        << QByteArray(
               R"x(<teiHeader><encodingDesc><classDecl><taxonomy xml:id="t"><desc>Things</desc><category xml:id="c1"><catDesc>ship</catDesc></category></taxonomy></classDecl></encodingDesc></teiHeader>
            <standOff><listAnnotation><annotation xml:id="n1" target="#s1" ana="#c1"><note>big</note></annotation><annotation xml:id="n2" target="#string-range(s2,1,2)" motivation="highlighting"/></listAnnotation>
            <linkGrp type="near"><link target="#n1 #n2"/></linkGrp></standOff>)x")
        << QByteArray(
               R"(<body><p><seg xml:id="s1">Titanic</seg> <seg xml:id="s2">berg</seg></p></body>)")
        << u"Titanic berg"_s
        << QStringList{u"ship Titanic, at 0, note big"_s, u"highlighting er, at 9"_s,
               u"near: Titanic - er"_s};
    QTest::newRow("lists, quotes, lines")
        << QByteArray()
        << QByteArray("<body><byline>Kim</byline><p>a<lb/>b<lb "
                      "break=\"no\"/>c</p><quote><p>q</p></quote><list><item>1</item>\n "
                      "<item>2</item></list></body>")
        << u"Kim\na bc\nq\n1\n2"_s
        << QStringList{u"0 is 1"_s, u"2 is 7"_s, u"3 is 8"_s, u"4 is 8"_s};
    QTest::newRow("quotation in pieces")
        << QByteArray()
        << QByteArray(
               R"(<body><p><q xml:id="q1" next="#q2">No</q>, she said, <q xml:id="q2" prev="#q1">never</q>.</p></body>)")
        << u"No, she said, never."_s << QStringList{u"q No … never, at 0"_s};
    QTest::newRow("seg with ana")
        << QByteArray() << QByteArray(R"(<body><p>x <seg ana="#claim #odd">y z</seg></p></body>)")
        << u"x y z"_s << QStringList{u"claim y z, at 2"_s};
}

void TeiTest::reads()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, text);
    QFETCH(QString, plain);
    QFETCH(QStringList, marks);
    const Result<ImportBatch> read = readOne(
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + header + "<text>" + text + "</text></TEI>");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(read->values.texts.values(), QStringList{plain});
    QStringList there = marksOf(*read);
    there.sort();
    marks.sort();
    QCOMPARE(there, marks);
}

void TeiTest::readsHeader()
{
    const Result<ImportBatch> read = readOne(R"(<?xml version="1.0"?><!DOCTYPE TEI>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr"><teiHeader><fileDesc><titleStmt><title>Une  lettre</title><author>A. B.</author></titleStmt>
<publicationStmt><publisher>Maison</publisher><date when="1999-12">déc.</date></publicationStmt>
<sourceDesc><bibl><idno type="url">https://example.org/</idno></bibl></sourceDesc></fileDesc>
<profileDesc><textClass><keywords><term>guerre</term></keywords></textClass></profileDesc></teiHeader><text><body><p>x</p></body></text></TEI>)");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const Article article = *read->values.of<Article>().first().after;
    QCOMPARE(article.title, u"Une lettre"_s);
    QCOMPARE(article.byline, u"A. B."_s);
    QCOMPARE(article.publisher, u"Maison"_s);
    QCOMPARE(article.published, u"1999-12"_s);
    QCOMPARE(article.url, u"https://example.org/"_s);
    QCOMPARE(article.language, u"fr"_s);
    QCOMPARE(article.labels, QStringList{u"guerre"_s});
}

void TeiTest::tells_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("plain"); // the text; "" where there is an error
    QTest::addColumn<QString>("remark");

    QTest::newRow("note") << QByteArray("<p>a<note>foot</note> b</p>") << u"a b"_s
                          << u"<note> is not part of the text: “foot”"_s;
    QTest::newRow("choice") << QByteArray(
        "<p><choice><sic>teh</sic><corr>the</corr></choice> b</p>")
                            << u"the b"_s << u"“the” is instead of “teh”"_s;
    QTest::newRow("deleted") << QByteArray("<p>a <del>x</del>b</p>") << u"a b"_s << u"<del>"_s;
    QTest::newRow("no such id") << QByteArray("<p>a</p><spanGrp><span target=\"#zz\"/></spanGrp>")
                                << u"a"_s << u"There is no “zz” in the text"_s;
    QTest::newRow("elsewhere") << QByteArray(
        "<p>a</p><spanGrp><span target=\"b.xml#zz\"/></spanGrp>")
                               << u"a"_s << u"“b.xml#zz” is not in the document"_s;
    QTest::newRow("range outside") << QByteArray(
        "<p xml:id=\"p\">a</p><spanGrp><span target=\"#string-range(p,5,999999999)\"/></spanGrp>")
                                   << u"a"_s << u"is not within the text"_s;
    QTest::newRow("backwards") << QByteArray(
        "<p><w xml:id=\"a\">a</w> <w xml:id=\"b\">b</w></p><spanGrp><span from=\"#b\" "
        "to=\"#a\"/></spanGrp>")
                               << u"a b"_s << u"The span is of nothing"_s;
    QTest::newRow("link of one") << QByteArray("<p>a</p><linkGrp><link target=\"#a\"/></linkGrp>")
                                 << u"a"_s << u"The link is of less than two"_s;
    QTest::newRow("link of none") << QByteArray(
        "<p>a</p><linkGrp><link target=\"#a #b\"/></linkGrp>")
                                  << u"a"_s << u"there is no annotation"_s;
    QTest::newRow("annotation of nothing")
        << QByteArray("<p>a</p><listAnnotation><annotation/></listAnnotation>") << u"a"_s
        << u"The annotation is about nothing"_s;
    QTest::newRow("relation of people") << QByteArray(
        "<p>a</p><listRelation><relation name=\"x\" active=\"#a\" passive=\"#b\"/>"
        "</listRelation>") << u"a"_s << u"The relation “x” is not of two annotations"_s;
    QTest::newRow("empty") << QByteArray("<p> </p>") << u""_s << u"There is no text"_s;
    QTest::newRow("not closed") << QByteArray("<p>") << u""_s << u"a.xml"_s;
    QTest::newRow("deep") << QByteArray("<p>").repeated(300) << u""_s << u"nested more than"_s;
}

void TeiTest::tells()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, plain);
    QFETCH(QString, remark);
    const Result<ImportBatch> read = readOne(
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>" + body + "</body></text></TEI>");
    const QString told = read ? read->remarks.join(u'\n') : read.error().text;
    QVERIFY2(told.contains(remark), qPrintable(told));
    QCOMPARE(read ? read->values.texts.values().value(0) : QString(), plain);
}

// What anybody changed in a file brings nothing down.
void TeiTest::mutants()
{
    const ValueMaker made = sampleProject();
    const MemoryProject project(made.values, made.annotators);
    QRandomGenerator random(3);
    int readable = 0;
    for (const QString &style : {u"standoff"_s, u"inline"_s}) {
        const auto whole = m_format.preview(ExportSource(project), {{u"style"_s, style}}, 1 << 20);
        QVERIFY(whole);
        const QByteArray bytes = whole->text.section(u"</TEI>"_s, 0, 0).toUtf8() + "</TEI>";
        for (int i = 0; i < 150; ++i) {
            QByteArray mutant = bytes;
            for (int change = 0; change < 4; ++change) {
                const auto at = qsizetype(random.bounded(quint32(mutant.size())));
                const auto other = qsizetype(random.bounded(quint32(mutant.size())));
                if (change % 2 == 0)
                    mutant[at] = mutant[other];
                else if (mutant[at] >= '0' && mutant[at] <= '9')
                    mutant[at] = char('0' + random.bounded(10));
            }
            const Result<ImportBatch> read = readOne(mutant);
            QVERIFY(read || !read.error().text.isEmpty());
            readable += read ? 1 : 0;
        }
    }
    QVERIFY(readable > 0);
}

void TeiTest::probes()
{
    QCOMPARE(m_format.probe("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">", u"a.xml"_s),
        Likelihood::Certain);
    QCOMPARE(m_format.probe("<TEI.2><teiHeader>", u"a.xml"_s), Likelihood::Likely);
    QCOMPARE(m_format.probe("<html>", u"a.xml"_s), Likelihood::None);
}

// The schema of the TEI consortium takes what is written.
void TeiTest::isValid()
{
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    const QTemporaryDir folder;
    int number = 0;
    for (const ValueMaker &made : {sampleProject(), nastyProject()}) {
        const MemoryProject project(made.values, made.annotators);
        for (const QString &style : {u"standoff"_s, u"inline"_s}) {
            QVERIFY(exportTo(folder.filePath(QString::number(++number)), m_format, project, {},
                {{u"style"_s, style}}));
        }
    }
    QProcess python;
    python.start(u"python3"_s,
        {source + u"/tests/formats/checks/check_tei.py"_s, folder.path(),
            source + u"/../shared/corpora/tei/tei_all.rng"_s});
    if (!python.waitForStarted())
        QSKIP("there is no python3");
    QVERIFY(python.waitForFinished(120'000));
    if (python.exitCode() == 77)
        QSKIP(python.readAllStandardOutput().constData());
    QVERIFY2(python.exitCode() == 0,
        (python.readAllStandardOutput() + python.readAllStandardError()).constData());
}

STANDOFF_TEST(QCoreApplication, TeiTest)

#include "tst_tei.moc"

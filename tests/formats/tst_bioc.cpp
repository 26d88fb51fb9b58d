// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/biocformat.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/nastyproject.h"
#include "support/project/sampleproject.h"

#include "flatdump.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

const QString vt = u"\v\f"_s; // which XML has no place for

} // namespace

class BiocTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesBack_data() { formats(); }
    void sampleComesBack();
    void nastyComesBack_data() { formats(); }
    void nastyComesBack();
    void seedsComeBack_data() { formats(); }
    void seedsComeBack();
    void losses();
    void texts_data();
    void texts();
    void others();
    void sentences();
    void left_data();
    void left();
    void probes();
    void offsetsAreRight_data() { formats(); }
    void offsetsAreRight();

private:
    static void formats()
    {
        QTest::addColumn<bool>("isXml");
        QTest::newRow("JSON") << false;
        QTest::newRow("XML") << true;
    }
    const Format &format(bool isXml) const
    {
        return isXml ? static_cast<const Format &>(m_xml) : m_json;
    }
    Result<ImportBatch> readText(const QByteArray &text, bool isXml)
    {
        const QString path = m_folder.filePath(u"x"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return failure(u"no file"_s);
        file.close();
        return readAll(format(isXml), {path});
    }
    QString again(const ImportBatch &batch, bool isXml)
    {
        const MemoryProject project(batch.values, batch.annotators);
        const QString path = m_folder.filePath(u"out"_s);
        QFile::remove(path);
        if (const auto written = exportTo(path, format(isXml), project); !written)
            return written.error().text;
        const auto read = readAll(format(isXml), {path});
        return read ? read->remarks.join(u'\n') + flatDump(*read) : read.error().text;
    }

    BiocJsonFormat m_json;
    BiocXmlFormat m_xml;
    QTemporaryDir m_folder;
};

void BiocTest::sampleComesBack()
{
    QFETCH(bool, isXml);
    const ValueMaker sample = sampleProject();
    const ImportBatch batch{sample.values, sample.annotators, {}};
    QCOMPARE(differenceOf(flatDump(batch, isXml ? vt : QString()), again(batch, isXml)), QString());
}

void BiocTest::nastyComesBack()
{
    QFETCH(bool, isXml);
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"La \"yer\""_s, .kind = LayerKind::Other});
    const TagId tag = make.add(Tag{.layer = layer,
        .name = u"<t> & \\ 😀"_s,
        .color = u"#123456"_s,
        .attributes = {{u"identifier"_s, {}}, {u"standoff:note"_s, {}}, {u"type"_s, {}}}});
    make.addArticle(Article{.title = u"nasty"_s, .note = u"]]> \"&\" <"_s},
        u"\n\n😀👩‍👩‍👧 \"a\"\\ b\u00a0c\u2028d\u0085e\tf\n\n\n  العربية e\u0301 <x> & ]]>\n\n"_s);
    Annotation annotation;
    annotation.tag = tag;
    annotation.attributes = {{u"identifier"_s, u"Wikidata:Q1"_s}, {u"standoff:note"_s, u"x"_s},
        {u"type"_s, u"\u2028\\\"😀"_s}};
    annotation.note = u"\ttab\n\"quote\" \\ 😀 \r end "_s;
    make.annotate({u"a"_s, u"b"_s, u"العربية"_s}, annotation);
    make.annotate({u"👩‍👩‍👧 \"a\""_s}, tag);
    make.annotate({u"a\"\\ b"_s}, tag);
    make.annotate({u"a\"\\ b"_s}, tag);
    make.annotate({u"f\n\n\n  العربية e\u0301"_s}, tag);
    make.annotate({u"]]>\n"_s}, tag);
    const ImportBatch batch{make.values, make.annotators, {}};
    QCOMPARE(differenceOf(flatDump(batch), again(batch, isXml)), QString());
}

void BiocTest::seedsComeBack()
{
    QFETCH(bool, isXml);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const ValueMaker nasty = nastyProject(seed);
        const ImportBatch batch{nasty.values, nasty.annotators, {}};
        const QString difference =
            differenceOf(flatDump(batch, isXml ? vt : QString()), again(batch, isXml));
        QVERIFY2(difference.isEmpty(), qPrintable(u"%1%2"_s.arg(seed).arg(difference)));
    }
}

void BiocTest::losses()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const auto count = [&](const Format &format) {
        const QList<Loss> losses = format.losses(ExportSource(project)).value();
        return std::ranges::count_if(
            losses, [](const Loss &loss) { return loss.what.contains(u"U+FFFD"_s); });
    };
    QCOMPARE(count(m_json), 0);
    QCOMPARE(count(m_xml), 1);
}

void BiocTest::texts_data()
{
    QTest::addColumn<QByteArray>("passages");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // of the only annotation, in the last passage
    const auto row = [](const char *name, const QByteArray &first, int offset, int place,
                         const QString &text) {
        QTest::newRow(name) << "[{\"offset\":0,\"text\":\"" + first
                + "\"},{\"offset\":" + QByteArray::number(offset)
                + ",\"text\":\"Be "
                  "well.\",\"annotations\":[{\"id\":\"1\",\"infons\":{\"type\":\"A\"},"
                  "\"text\":\"well\",\"locations\":[{\"offset\":"
                + QByteArray::number(place) + ",\"length\":4}]}]}]"
                            << text << u"well"_s;
    };
    row("gap of one", "One.", 5, 8, u"One.\nBe well."_s);
    row("no gap", "One.", 4, 7, u"One.Be well."_s);
    row("gap of three", "One.", 7, 10, u"One.\n\n\nBe well."_s);
    row("code points", "O😀e.", 5, 8, u"O😀e.\nBe well."_s);
    row("bytes", "Ö\u00f6öö.", 10, 13, u"Öööö.\nBe well."_s);
    row("all at 0", "One.", 0, 3, u"One.\nBe well."_s);
    row("far away", "One.", 1'000'000, 1'000'003, u"One.\nBe well."_s);
    row("overlap", "One.", 2, 5, u"One.\nBe well."_s);
}

void BiocTest::texts()
{
    QFETCH(QByteArray, passages);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto read = readText(R"({"documents":[{"id":"d","passages":)" + passages + "}]}", false);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.texts.first(), text);
    QVERIFY2(read->values.of<Annotation>().size() == 1, qPrintable(read->remarks.join(u'\n')));
    QCOMPARE(read->values.of<Annotation>().first().after->text(), marked);
}

void BiocTest::others()
{
    const auto read = readText(R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE collection SYSTEM "BioC.dtd">
<collection><source>PubTator</source><date/><key>k</key><infon key="tool">x</infon>
<document><id>17</id><infon key="license">CC0</infon>
<passage><infon key="type">title</infon><infon key="year">1999</infon><offset>0</offset>
<text>Aspirin &amp; pain</text>
<annotation id="1"><infon key="identifier">MESH:D001241</infon><infon key="type">Chemical</infon>
<location offset="0" length="7"/><text>Aspirin</text></annotation></passage>
<passage><infon key="type">abstract</infon><offset>15</offset><text>It helps Bob.</text>
<annotation id="2"><infon key="type">Disease</infon><location offset="10" length="4"/>
<location offset="18" length="5"/><text>pain ... helps</text></annotation>
<annotation id="3"><location offset="24" length="3"/><text>Bob</text></annotation>
<new><inner/></new></passage>
<relation id="R1"><infon key="type">treats</infon><infon key="score">0.5</infon>
<node refid="1" role="Chemical"/><node refid="2" role="Disease"/><node refid="3" role="x"/>
</relation>
</document></collection>)",
        true);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.texts.first(), u"Aspirin & pain\nIt helps Bob."_s);
    const MemoryProject project(read->values, read->annotators);
    const Article article = *read->values.of<Article>().first().after;
    QCOMPARE(article.title, u"17"_s);
    const auto open = project.readArticle(article.id);
    QStringList seen;
    for (const Annotation *mark : open->annotationsInOrder()) {
        seen.append(project.project().find(mark->tag)->name + u'/' + mark->text() + u'/'
            + mark->attributes.value(u"identifier"_s));
    }
    QCOMPARE(seen.join(u'\n'),
        u"Chemical/Aspirin/MESH:D001241\nDisease/pain … helps/\nAnnotation/Bob/"_s);
    QCOMPARE(open->relations().size(), 2);
    QCOMPARE(open->roleMarks().first().role, ParagraphRole::Headline);
    const QString remarks = read->remarks.join(u'\n');
    for (const char *said : {"“tool”", "license, year", "“score”", "3 part", "elements: new"})
        QVERIFY2(remarks.contains(QString::fromUtf8(said)), qPrintable(remarks));
}

void BiocTest::sentences()
{
    const auto read = readText(R"({"documents":[{"id":"d","passages":[
 {"offset":0,"sentences":[{"offset":0,"text":"One two."},{"offset":9,"text":"Three.",
  "annotations":[{"id":"a","infons":{"type":"T"},"text":"Three","locations":[{"offset":9,"length":5}]}]}]},
 {"offset":16,"text":"Four.","sentences":[{"offset":16,"text":"Four.",
  "annotations":[{"id":"b","infons":{"type":"T"},"text":"Four","locations":[{"offset":16,"length":4}]}]}]}]}]})",
        false);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.texts.first(), u"One two. Three.\nFour."_s);
    QCOMPARE(read->values.of<Annotation>().size(), 2);
    QVERIFY(read->remarks.join(u'\n').contains(u"3 sentence(s)"_s));
}

void BiocTest::left_data()
{
    QTest::addColumn<QByteArray>("inside"); // of the passage
    QTest::addColumn<QString>("said");
    QTest::newRow("no location") << QByteArray(R"("annotations":[{"id":"1"}])") << u"not within"_s;
    QTest::newRow("outside") << QByteArray(
        R"("annotations":[{"id":"1","locations":[{"offset":3,"length":99}]}])")
                             << u"not within"_s;
    QTest::newRow("huge") << QByteArray(
        R"("annotations":[{"locations":[{"offset":9223372036854775807,"length":9223372036854775807}]}])")
                          << u"not within"_s;
    QTest::newRow("negative") << QByteArray(
        R"("annotations":[{"locations":[{"offset":-5,"length":-2}]}])")
                              << u"not within"_s;
    QTest::newRow("relation to nothing") << QByteArray(
        R"("relations":[{"id":"R","infons":{"type":"t"},"nodes":[{"refid":"a"},{"refid":"b"}]}])")
                                         << u"no annotation a"_s;
    QTest::newRow("relation of one")
        << QByteArray(R"("relations":[{"id":"R","infons":{"type":"t"},"nodes":[{"refid":"a"}]}])")
        << u"fewer than two"_s;
    QTest::newRow("annotation that is none")
        << QByteArray(R"("annotations":[7],"relations":[7])") << u"not within"_s;
}

void BiocTest::left()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, said);
    const auto read = readText(
        R"({"documents":[{"id":"d","passages":[{"offset":0,"text":"One.",)" + inside + "}]}]}",
        false);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(said), qPrintable(remarks));
}

void BiocTest::probes()
{
    QCOMPARE(m_json.probe("{\"documents\":[{\"infons\":{},\"passages\":[", u"a.json"_s),
        Likelihood::Certain);
    QCOMPARE(m_json.probe("{\"text\":1}", u"a.json"_s), Likelihood::None);
    QCOMPARE(m_xml.probe("<!DOCTYPE collection SYSTEM \"BioC.dtd\"><collection>", u"a.xml"_s),
        Likelihood::Certain);
    QCOMPARE(m_xml.probe("<collection><book/>", u"a.xml"_s), Likelihood::None);
    QVERIFY(!readText("{\"a\":1}", false));
    QVERIFY(!readText("<a/>", true));
    QVERIFY(!readText("<collection><document>", true));
    const auto half = readText("<collection><document><id>1</id><passage><offset>0</offset>"
                               "<text>One</text></passage></document><document>",
        true);
    QVERIFY(half && half->remarks.join(u'\n').contains(u"not XML"_s));
}

void BiocTest::offsetsAreRight()
{
    QFETCH(bool, isXml);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("no python3");
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QString path = m_folder.filePath(isXml ? u"sample.xml"_s : u"sample.json"_s);
    QVERIFY(exportTo(path, format(isXml), project));
    QProcess check;
    check.start(python,
        {qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/formats/checks/bioc.py"_s, path});
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
    QVERIFY2(check.exitCode() == 0, said.constData());
    QCOMPARE(said.trimmed(), "11 annotations");
}

STANDOFF_TEST(QCoreApplication, BiocTest)
#include "tst_bioc.moc"

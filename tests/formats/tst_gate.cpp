// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/gate/gateformat.h"
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

const QString notInXml = u"\v\f"_s;

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesBack();
    void seedsComeBack();
    void losses();
    void others();
    void legacy();
    void moved();
    void left_data();
    void left();
    void probes();
    void nodesAreRight();
    void corpus();

private:
    Result<ImportBatch> readText(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"x.xml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return failure(u"no file"_s);
        file.close();
        return readAll(GateFormat(), {path});
    }
    static QByteArray document(const QByteArray &inner)
    {
        return "<?xml version='1.0' encoding='UTF-8'?><GateDocument version=\"3\">"
               "<GateDocumentFeatures/><TextWithNodes><Node id=\"7\"/>One<Node id=\"3\"/> two."
               "<Node id=\"9\"/></TextWithNodes>"
            + inner + "</GateDocument>";
    }
    QString again(const ImportBatch &batch)
    {
        const MemoryProject project(batch.values, batch.annotators);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out"_s);
        if (const auto written = exportTo(path, GateFormat(), project); !written)
            return written.error().text;
        const auto read = readAll(GateFormat(), {path});
        return read ? read->remarks.join(u'\n') + flatDump(*read) : read.error().text;
    }

    QTemporaryDir m_folder;
};

void GateTest::sampleComesBack()
{
    const ValueMaker sample = sampleProject();
    const ImportBatch batch{sample.values, sample.annotators, {}};
    QCOMPARE(differenceOf(flatDump(batch, notInXml), again(batch)), QString());
}

void GateTest::seedsComeBack()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const ValueMaker nasty = nastyProject(seed);
        const ImportBatch batch{nasty.values, nasty.annotators, {}};
        const QString difference = differenceOf(flatDump(batch, notInXml), again(batch));
        QVERIFY2(difference.isEmpty(), qPrintable(u"%1%2"_s.arg(seed).arg(difference)));
    }
}

void GateTest::losses()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QList<Loss> losses = GateFormat().losses(ExportSource(project)).value();
    QCOMPARE(std::ranges::count_if(
                 losses, [](const Loss &loss) { return loss.what.contains(u"U+FFFD"_s); }),
        1);
}

void GateTest::others()
{
    const auto read = readText(R"(<?xml version='1.0' encoding='UTF-8'?>
<GateDocument version="3">
<GateDocumentFeatures>
<Feature><Name className="java.lang.String">gate.SourceURL</Name>
<Value className="java.lang.String">https://example.org/1</Value></Feature>
<Feature><Name className="java.lang.String">mood</Name><Value>good</Value></Feature>
</GateDocumentFeatures>
<TextWithNodes>😀 <Node id="50"/>Ann<Node id="2"/> &amp; <![CDATA[<]]><Node id="30"/>Bob<Node id="31"/>.
</TextWithNodes>
<AnnotationSet>
<Annotation Id="0" Type="Token" StartNode="50" EndNode="2"/>
<Annotation Id="1" Type="Person" StartNode="50" EndNode="2">
<Feature><Name className="java.lang.String">n</Name><Value className="java.lang.Integer">3</Value></Feature>
<Feature><Name>list</Name><Value className="java.util.ArrayList" itemClassName="java.lang.String">a;b</Value></Feature>
</Annotation>
</AnnotationSet>
<AnnotationSet Name="Key"><Annotation Id="1" Type="Person" StartNode="30" EndNode="31"/>
<Annotation Id="2" Type="Person" StartNode="50" EndNode="2"/></AnnotationSet>
<AnnotationSet Name="Original markups"><Annotation Id="9" Type="p" StartNode="50" EndNode="31"/></AnnotationSet>
<RelationSet Name="Key"><Relation Id="12" Type="knows" Members="1;2"><UserData>x</UserData>
<Feature><Name>sure</Name><Value>no</Value></Feature></Relation></RelationSet>
</GateDocument>)");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.texts.first(), u"😀 Ann & <Bob.\n"_s);
    const MemoryProject project(read->values, read->annotators);
    const Article article = *read->values.of<Article>().first().after;
    QCOMPARE(article.url, u"https://example.org/1"_s);
    const auto open = project.readArticle(article.id);
    QStringList seen;
    for (const Annotation *mark : open->annotationsInOrder()) {
        seen.append(mark->text() + u'/' + project.project().annotatorName(mark->annotator)
            + mark->attributes.values().join(u'|'));
    }
    QCOMPARE(seen.join(u' '), u"Ann/a;b|3 Ann/Key Bob/Key"_s);
    QCOMPARE(open->relations().size(), 1);
    QCOMPARE(open->find(open->relations().first().fromAnnotation)->text(), u"Bob"_s);
    const QString remarks = read->remarks.join(u'\n');
    for (const char *said :
        {"Token (1)", "Original markups", "p (1)", "mood", "data of another", "“sure”"})
        QVERIFY2(remarks.contains(QString::fromUtf8(said)), qPrintable(remarks));
}

void GateTest::legacy()
{
    const auto read = readText("<GateDocument><GateDocumentFeatures/><TextWithNodes>"
                               "<Node id=\"0\"/>One<Node id=\"3\"/> two.</TextWithNodes>"
                               "<AnnotationSet/><AnnotationSet><Annotation Type=\"A\" "
                               "StartNode=\"0\" EndNode=\"3\"/></AnnotationSet></GateDocument>");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.of<Annotation>().size(), 1);
    QVERIFY(read->remarks.join(u'\n').contains(u"early GATE"_s));
}

void GateTest::moved()
{
    const auto read = readText(document(
        R"(<AnnotationSet><Annotation Id="1" Type="A" StartNode="7" EndNode="3">
<Feature><Name>standoff:fragments</Name><Value>0-1;2-8</Value></Feature></Annotation>
<Annotation Id="2" Type="A" StartNode="7" EndNode="9">
<Feature><Name>standoff:fragments</Name><Value>0-1;2-8</Value></Feature></Annotation>
</AnnotationSet>)"));
    QVERIFY(read && read->values.of<Annotation>().size() == 2);
    QCOMPARE(read->values.of<Annotation>()[0].after->text(), u"One"_s);
    QCOMPARE(read->values.of<Annotation>()[1].after->text(), u"O … e two."_s);
    QVERIFY(read->remarks.join(u'\n').contains(u"that was moved"_s));
}

void GateTest::left_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *inner, const QString &said) {
        QTest::newRow(name) << QByteArray(inner) << said;
    };
    row("no node",
        R"(<AnnotationSet><Annotation Id="1" Type="A" StartNode="1" EndNode="3"/></AnnotationSet>)",
        u"not within"_s);
    row("backwards",
        R"(<AnnotationSet><Annotation Id="1" Type="A" StartNode="3" EndNode="7"/></AnnotationSet>)",
        u"not within"_s);
    row("empty",
        R"(<AnnotationSet><Annotation Id="1" Type="A" StartNode="3" EndNode="3"/></AnnotationSet>)",
        u"no character"_s);
    row("element", "<Other/>", u"“Other”"_s);
    row("element in a set", "<AnnotationSet><Other/></AnnotationSet>", u"“Other”"_s);
    row("relation", R"(<RelationSet><Relation Id="1" Type="t" Members="5;6"/></RelationSet>)",
        u"no annotation 5"_s);
    row("relation of one", R"(<RelationSet><Relation Id="1" Type="t" Members="5"/></RelationSet>)",
        u"fewer than two"_s);
    row("no end", "<AnnotationSet>", u"not XML"_s);
    row("id twice", R"(<AnnotationSet><Annotation Id="1" Type="A" StartNode="7" EndNode="3"/>
<Annotation Id="1" Type="B" StartNode="7" EndNode="3"/></AnnotationSet>)",
        u"another annotation already"_s);
}

void GateTest::left()
{
    QFETCH(QByteArray, inner);
    QFETCH(QString, said);
    const auto read = readText(document(inner));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.texts.first(), u"One two."_s);
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(said), qPrintable(remarks));
}

void GateTest::probes()
{
    const GateFormat format;
    QCOMPARE(format.probe(document({}), u"a.xml"_s), Likelihood::Certain);
    QCOMPARE(format.probe("<a/>", u"a.xml"_s), Likelihood::None);
    QVERIFY(!readText("<body><p>One.</p></body>"));
    QVERIFY(!readText("no XML"));
    QVERIFY(!readText("<GateDocument><TextWithNod"));
    QVERIFY(!readText("<GateDocument version=\"3\"><TextWithNodes>One <Node id=\"4\"/>tw"));
}

void GateTest::nodesAreRight()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("no python3");
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QString path = m_folder.filePath(u"sample"_s);
    QVERIFY(exportTo(path, GateFormat(), project));
    QProcess check;
    check.start(python,
        {qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/formats/checks/gate.py"_s, path});
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
    QVERIFY2(check.exitCode() == 0, said.constData());
    QCOMPARE(said.trimmed(), "11 annotations, 3 relations");
}

void GateTest::corpus()
{
    const QString folder = qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora/gate"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("no corpus");
    // It is XML that GATE reads, and no document of GATE.
    const auto read = readAll(GateFormat(), {folder + u"/gateTestSaveAsXML.xml"_s});
    QVERIFY(!read && read.error().text.contains(u"not a document of GATE"_s));
}

STANDOFF_TEST(QCoreApplication, GateTest)
#include "tst_gate.moc"

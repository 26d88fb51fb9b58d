// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/pubannotationformat.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/nastyproject.h"
#include "support/project/sampleproject.h"

#include "flatdump.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

class PubAnnotationTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesBack();
    void nastyComesBack();
    void seedsComeBack();
    void others();
    void left_data();
    void left();
    void probes();
    void corpus();

private:
    Result<ImportBatch> readText(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"x.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return failure(u"no file"_s);
        file.close();
        return readAll(PubAnnotationFormat(), {path});
    }
    // Written and read again.
    QString again(const ImportBatch &batch)
    {
        const MemoryProject project(batch.values, batch.annotators);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out"_s);
        const auto written = exportTo(path, PubAnnotationFormat(), project);
        if (!written)
            return written.error().text;
        const auto read = readAll(PubAnnotationFormat(), {path});
        return read ? read->remarks.join(u'\n') + flatDump(*read) : read.error().text;
    }

    QTemporaryDir m_folder;
};

void PubAnnotationTest::sampleComesBack()
{
    const ValueMaker sample = sampleProject();
    const ImportBatch batch{sample.values, sample.annotators, {}};
    QCOMPARE(differenceOf(flatDump(batch), again(batch)), QString());
}

void PubAnnotationTest::nastyComesBack()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"La \"yer\""_s, .kind = LayerKind::Other});
    const TagId tag = make.add(Tag{.layer = layer,
        .name = u"<t> & \\ 😀"_s,
        .color = u"#123456"_s,
        .attributes = {{u"identifier"_s, {}}, {u"standoff:note"_s, {}}, {u"type"_s, {}}}});
    make.addArticle(Article{.title = u"nasty"_s},
        u"\n\n😀👩‍👩‍👧 \"a\"\\ b\u00a0c\u2028d\u0085e\f\tf\n\n\nالعربية e\u0301 <x> & ]]>\n\n"_s);
    Annotation annotation;
    annotation.tag = tag;
    annotation.attributes = {{u"identifier"_s, u"Wikidata:Q1"_s}, {u"standoff:note"_s, u"x"_s},
        {u"type"_s, u"\u2028\\\"😀"_s}};
    annotation.note = u"\ttab\n\"quote\" \\ 😀"_s;
    make.annotate({u"a"_s, u"b"_s, u"العربية"_s}, annotation);
    make.annotate({u"👩‍👩‍👧 \"a\""_s}, tag);
    make.annotate({u"a\"\\ b"_s}, tag);
    make.annotate({u"a\"\\ b"_s}, tag);
    make.annotate({u"f\n\n\nالعربية e\u0301"_s}, tag);
    const ImportBatch batch{make.values, make.annotators, {}};
    QCOMPARE(differenceOf(flatDump(batch), again(batch)), QString());
}

void PubAnnotationTest::seedsComeBack()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const ValueMaker nasty = nastyProject(seed);
        const ImportBatch batch{nasty.values, nasty.annotators, {}};
        const QString difference = differenceOf(flatDump(batch), again(batch));
        QVERIFY2(difference.isEmpty(), qPrintable(u"%1%2"_s.arg(seed).arg(difference)));
    }
}

void PubAnnotationTest::others()
{
    const auto read = readText(R"([{"text":"😀 IRF-4 binds\nCD20 well.","sourcedb":"PubMed",
 "sourceid":"123","divid":2,"target":"https://example.org/1","project":"main",
 "denotations":[{"id":"T1","span":{"begin":2,"end":7},"obj":"Protein"},
  {"id":"T2","span":[{"begin":8,"end":13},{"begin":19,"end":23}],"obj":"Event"},
  {"span":{"begin":14,"end":18},"obj":"Protein"},
  {"id":"T1","span":{"begin":14,"end":18},"obj":"Protein"}],
 "blocks":[{"id":"B1","span":{"begin":0,"end":13},"obj":"Sentence"}],
 "attributes":[{"id":"A1","subj":"T1","pred":"score","obj":0.5},
  {"id":"A2","subj":"T1","pred":"flag","obj":true}],
 "modifications":[{"id":"M1","pred":"Negation","obj":"T2"}],
 "relations":[{"id":"R1","pred":"themeOf","subj":"T1","obj":"T2"}],
 "namespaces":[{"prefix":"x","uri":"http://x"}],
 "tracks":[{"project":"other","denotations":[{"id":"T1","span":{"begin":14,"end":18},"obj":"P"}]}]},
 {"no":"text"}])");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const MemoryProject project(read->values, read->annotators);
    const Article article = *read->values.of<Article>().first().after;
    QCOMPARE(article.title, u"PubMed 123 2"_s);
    QCOMPARE(article.url, u"https://example.org/1"_s);
    const auto open = project.readArticle(article.id);
    const auto marks = open->annotationsInOrder();
    QCOMPARE(marks.size(), 6);
    QStringList seen;
    for (const Annotation *mark : marks) {
        seen.append(project.project().find(mark->tag)->name + u'/' + mark->text() + u'/'
            + project.project().annotatorName(mark->annotator));
    }
    seen.sort();
    QCOMPARE(seen.join(u'\n'),
        u"Event/binds … well/main\nP/CD20/other\nProtein/CD20/main\nProtein/CD20/main\n"
        "Protein/IRF-4/main\nSentence/😀 IRF-4 binds/main"_s);
    const auto protein = std::ranges::find_if(
        marks, [](const Annotation *mark) { return mark->text() == "IRF-4"_L1; });
    QCOMPARE((*protein)->attributes,
        (QMap<QString, QString>{{u"flag"_s, u"true"_s}, {u"score"_s, u"0.5"_s}}));
    QCOMPARE(open->relations().size(), 1);
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(u"namespaces"_s), qPrintable(remarks));
    QVERIFY2(remarks.contains(u"T1 is another"_s), qPrintable(remarks));
    QVERIFY2(remarks.contains(u"item 2"_s), qPrintable(remarks));
}

void PubAnnotationTest::left_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *members, const QString &said) {
        QTest::newRow(name) << QByteArray("{\"text\":\"One two.\",") + members + "}" << said;
    };
    row("no list", R"("denotations":{"a":1})", u"not a list"_s);
    row("no object", R"("denotations":[7])", u"not an object"_s);
    row("outside", R"("denotations":[{"id":"T1","span":{"begin":2,"end":70},"obj":"P"}])",
        u"not within"_s);
    row("backwards", R"("denotations":[{"id":"T1","span":{"begin":4,"end":2},"obj":"P"}])",
        u"not within"_s);
    row("huge", R"("denotations":[{"span":{"begin":9e30,"end":18446744073709551615},"obj":"P"}])",
        u"not within"_s);
    row("no span", R"("denotations":[{"id":"T1","obj":"P"}])", u"not within"_s);
    row("relation to nothing", R"("relations":[{"id":"R","pred":"p","subj":"T1","obj":"T2"}])",
        u"no annotation T1"_s);
    row("attribute of nothing", R"("attributes":[{"subj":"T1","pred":"p","obj":"T2"}])",
        u"of T1, which is not there"_s);
    row("attribute without value", R"("attributes":[{"subj":"T1","pred":"p"}])",
        u"without subject"_s);
    row("second value",
        R"("denotations":[{"id":"T1","span":{"begin":0,"end":3},"obj":"P"}],)"
        R"("attributes":[{"subj":"T1","pred":"p","obj":"a"},{"subj":"T1","pred":"p","obj":"b"}])",
        u"a second value of “p”"_s);
    row("ours, wrong", R"("standoff":{"standoff:state":"over","attributions":["[["]})",
        u"a link that is not understood"_s);
    row("track", R"("tracks":[1])", u"a track"_s);
}

void PubAnnotationTest::left()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto read = readText(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.of<Article>().size(), 1);
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(said), qPrintable(remarks));
}

void PubAnnotationTest::probes()
{
    const PubAnnotationFormat format;
    QCOMPARE(format.probe("{\"text\":\"a\",\"denotations\":[]}", u"a.json"_s), Likelihood::Certain);
    QCOMPARE(format.probe("{\"text\":\"a\"}", u"a.json"_s), Likelihood::None);
    QVERIFY(!readText("{\"a\":1}"));
    QVERIFY(!readText("<a/>"));
}

void PubAnnotationTest::corpus()
{
    const QString folder =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora/pubannotation"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("no corpus");
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const auto read = readAll(PubAnnotationFormat(), {files.next()});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QVERIFY2(read->remarks.isEmpty(), qPrintable(read->remarks.join(u'\n')));
        QCOMPARE(read->values.of<Annotation>().size(), 9);
        QCOMPARE(differenceOf(flatDump(*read), again(*read)), QString());
        ++count;
    }
    QVERIFY(count > 0);
}

STANDOFF_TEST(QCoreApplication, PubAnnotationTest)
#include "tst_pubannotation.moc"

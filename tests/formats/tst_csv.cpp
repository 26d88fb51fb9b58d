// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvformat.h"
#include "formats/registry/formats.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void rows();
    void losses();
    void formatsAreTold();
    void options_data();
    void options();
    void dialects();
};

void CsvTest::cells_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("cell");

    QTest::newRow("plain") << u"plain 서울"_s << u"plain 서울"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quotes") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
    QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("formula in quotes") << u"=\"a\",b"_s << u"\"'=\"\"a\"\",b\""_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"''tis"_s;
    QTest::newRow("inner") << u"a=1"_s << u"a=1"_s;
}

void CsvTest::cells()
{
    QFETCH(QString, note);
    QFETCH(QString, cell);
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle(Article{.title = u"A"_s}, u"one two"_s);
    Annotation annotation;
    annotation.tag = tag;
    annotation.note = note;
    make.annotate({u"two"_s}, annotation);
    const MemoryProject project(make.values, make.annotators);
    const QString text =
        CsvFormat().preview(ExportSource(project, {make.article}), {}, 1 << 16)->text;
    QVERIFY(text.startsWith(
        u"article,article_id,annotation,layer,tag,begin,end,fragments,unit,page,text,"
        "record,record_id,attributes,note,stance,status,origin,annotator,"
        "created,modified,layer_kind,tag_code,record_type,wikidata\r\n"_s));
    const QString wanted = u",L,t,4,7,4-7,codepoint,,two,,,,%1,,accepted,manual,Ānna Kim,"
                           "2024-06-20T12:30:15.250Z,2024-06-20T12:30:15.251Z,other,,,\r\n"_s;
    QVERIFY2(text.endsWith(wanted.arg(cell)), qPrintable(text));
}

void CsvTest::rows()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const auto written = [&](const FormatOptions &options, const QList<ArticleId> &articles) {
        QFile file(folder.filePath(u"t.csv"_s));
        const bool good =
            exportTo(file.fileName(), CsvFormat(), project, articles, options).has_value()
            && file.open(QIODevice::ReadOnly);
        return good ? file.readAll() : QByteArray();
    };
    const QByteArray all = written({}, {});
    QCOMPARE(all.count("\r\n"), 1 + sample.values.of<Annotation>().size());
    QVERIFY(all.contains("40-56;59-68"));
    QVERIFY(all.contains(
        "\"{\"\"deceased\"\":\"\"true\"\",\"\"mention form\"\":\"\"common noun\"\"}\""));
    QCOMPARE(written({{u"byte-order-mark"_s, u"yes"_s}}, {}), "\xef\xbb\xbf" + all);
    QVERIFY(written({}, {sample.article}).count("\r\n") == 1 + 3);
}

void CsvTest::losses()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QList<Loss> losses = CsvFormat().losses(ExportSource(project)).value();
    const auto count = [&losses](const QString &what) {
        return std::ranges::count_if(
            losses, [&](const Loss &loss) { return loss.what.contains(what); });
    };
    QCOMPARE(count(u"an attribution"_s), 3);
    QCOMPARE(count(u"a relation to an annotation"_s), 1);
    QCOMPARE(count(u"a relation between records"_s), 2);
    QCOMPARE(count(u"a verdict"_s), 2);
    QCOMPARE(count(u"evidence"_s), 2);
    QCOMPARE(
        CsvFormat().losses(ExportSource(project, {sample.article}))->size() + 7, losses.size());

    ValueMaker twice = sample;
    Version earlier = *project.project().find(sample.version);
    earlier.number = 7;
    const VersionId id = twice.add(earlier);
    const auto article = project.readArticle(sample.article);
    Annotation old = *article->annotationsInOrder().first();
    old.version = id;
    twice.add(old);
    const MemoryProject again(twice.values, twice.annotators);
    const QList<Loss> more = CsvFormat().losses(ExportSource(again)).value();
    QCOMPARE(more.size(), losses.size() + 1);
    const auto told = std::ranges::find(more, u"version 7"_s, &Loss::item);
    QVERIFY(told != more.end());
    QCOMPARE(told->article, sample.article);
    QVERIFY(told->what.contains(u"an earlier text with 1 annotation(s)"_s));
}

void CsvTest::formatsAreTold()
{
    QStringList ids;
    QStringList readable;
    for (const auto &format : allFormats()) {
        const FormatInfo &info = format->info();
        ids.append(info.id);
        QVERIFY(!info.name.isEmpty() && !info.suffixes.isEmpty() && !info.mediaTypes.isEmpty());
        QCOMPARE(info.ending().isEmpty(), info.package == FormatInfo::Package::Folder);
        for (const FormatOption &option : info.options) {
            QVERIFY(option.values().contains(option.initial));
            QVERIFY(option.caption.contains(u'&'));
        }
        if (info.reads)
            readable.append(info.id);
        else
            QVERIFY(!readAll(*format, {u"x"_s}));
        QCOMPARE(formatNamed(info.id)->format->info().id, info.id);
        for (const FormatAlias &alias : info.aliases) {
            const auto named = formatNamed(alias.id);
            QCOMPARE(named->format->info().id, info.id);
            QCOMPARE(named->options, alias.options);
        }
    }
    for (const QString &id : {u"standoff-json"_s, u"brat"_s, u"csv"_s, u"claimreview"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    QVERIFY(readable.contains(u"csv"_s));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    const auto none = formatNamed(u"no"_s);
    QVERIFY(!none && none.error().text.contains(u"csv-excel"_s));
}

void CsvTest::options_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("said"); // part of the error; "" for none
    QTest::newRow("word") << u"separator=semicolon"_s << u""_s;
    QTest::newRow("flag") << u"defuse=no"_s << u""_s;
    QTest::newRow("no such word") << u"separator=colon"_s << u"comma, semicolon, tab"_s;
    QTest::newRow("no flag") << u"defuse=maybe"_s << u"yes, no"_s;
    QTest::newRow("no such option") << u"colour=red"_s << u"separator=comma|semicolon|tab"_s;
    QTest::newRow("no value") << u"separator"_s << u"defuse=yes|no"_s;
    QTest::newRow("nothing") << u"="_s << u"byte-order-mark"_s;
}

void CsvTest::options()
{
    QFETCH(QString, given);
    QFETCH(QString, said);
    FormatOptions options;
    const auto chosen = CsvFormat().info().choose(given, options);
    QCOMPARE(chosen.has_value(), said.isEmpty());
    if (!chosen) {
        QVERIFY2(chosen.error().text.contains(said), qPrintable(chosen.error().text));
        QVERIFY(options.isEmpty());
        return;
    }
    QCOMPARE(options.size(), 1);
    QCOMPARE(
        CsvFormat().info().valueOf(options, given.section(u'=', 0, 0)), given.section(u'=', 1));
}

void CsvTest::dialects()
{
    const QStringList cells{u"a,b"_s, u"c;d"_s, u"e\tf"_s, u"=g"_s, u"say \"h\""_s};
    QCOMPARE(csvRow(cells), u"\"a,b\",c;d,e\tf,'=g,\"say \"\"h\"\"\"\r\n"_s);
    QCOMPARE(csvRow(cells, {u';', true}), u"a,b;\"c;d\";e\tf;'=g;\"say \"\"h\"\"\"\r\n"_s);
    QCOMPARE(csvRow(cells, {u'\t', false}), u"a,b\tc;d\t\"e\tf\"\t=g\t\"say \"\"h\"\"\"\r\n"_s);
}

STANDOFF_TEST(QCoreApplication, CsvTest)
#include "tst_csv.moc"

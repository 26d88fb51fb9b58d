// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/bratsupport.h"
#include "program/testprogram.h"
#include "support/project/sampleproject.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

const QByteArray town = "The harbour authority of Kesten closed the pier.\n"
                        "Irma Valko said nothing.\nThe mayor, Oskar Brandt, left on Monday.\n";

QStringList linesIn(const BratTestFiles &files, const QString &name)
{
    return QString::fromUtf8(files.value(name)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

// What files of brat in the wild are like, and how they come back.
class BratCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void keeps_data();
    void keeps();
    void namesOfTags();
    void events();
    void attributionWithoutSource();
    void links();
    void configuration();
    void remarks_data();
    void remarks();
    void ourNotes();
    void nastyText();
    void checker();

private:
    static MemoryProject projectOf(const Result<ImportBatch> &batch)
    {
        return MemoryProject(batch->values, batch->annotators);
    }
};

void BratCasesTest::keeps_data()
{
    QTest::addColumn<QByteArray>("annotations");
    const auto row = [](const char *name, const QByteArray &lines) {
        QTest::newRow(name) << lines;
    };
    row("ids and order",
        "T7\tLOC 25 31\tKesten\nT3\tPER 49 59\tIrma Valko\nR9\tIn Arg1:T3 Arg2:T7\n");
    row("trailing space", "T1\tPER 49 59\tIrma Valko\nE1\tSay:T2 Who:T1 \nT2\tSay 60 64\tsaid\n");
    row("CR LF", "T1\tPER 49 59\tIrma Valko\r\nA1\tSure T1\r\n");
    row("no end", "T1\tPER 49 59\tIrma Valko");
    row("comment and blank line", "# by hand\n\nT1\tPER 49 59\tIrma Valko\n");
    row("inclusive",
        "T1\tPER 49 58\tIrma Valko\nT2\tLOC 25 30\tKesten\nT3\tPER 86 97\tOskar Brandt\n");
    row("no annotation", "");
}

// Byte by byte, and in what it means when it is written anew.
void BratCasesTest::keeps()
{
    QFETCH(QByteArray, annotations);
    const auto batch = readBratFiles({{u"a.b.txt"_s, town}, {u"a.b.ann"_s, annotations}});
    QVERIFY(batch);
    const BratTestFiles written = bratFilesOf(projectOf(batch));
    QCOMPARE(written.value(u"a.b.ann"_s), annotations);
    QCOMPARE(written.value(u"a.b.txt"_s), town);
    const ImportBatch bare = withoutCompanions(*batch);
    const BratTestFiles anew = bratFilesOf(MemoryProject(bare.values, bare.annotators));
    const auto again = readBratFiles(anew);
    QVERIFY(again);
    QCOMPARE(bratLinesOf(projectOf(again)), bratLinesOf(projectOf(batch)));
}

void BratCasesTest::namesOfTags()
{
    const auto batch = readBratFiles({{u"esp.train-doc-100.txt"_s, town},
        {u"esp.train-doc-100.ann"_s,
            "T1\tGPE 25 31\tKesten\nT2\tCue 60 64\tsaid\nT3\tPunct 47 48\t.\n"
            "T4\tB-PER.x 49 59\tIrma Valko\nT5\tAttribution 60 64\tsaid\n"
            "R1\tlives_in Arg1:T4 Arg2:T1\nA1\tlevel T4 very_high\n"},
        {u"annotation.conf"_s, "[entities]\nGPE\nCue\nPunct\n"},
        {u"visual.conf"_s,
            "[labels]\nGPE | Geo-political entity\nPunct | P\nlives_in | lives in\n"
            "very_high | very high\n"}});
    QVERIFY(batch);
    const ImportBatch bare = withoutCompanions(*batch);
    const MemoryProject project(bare.values);
    QStringList names;
    for (const Tag &tag : project.project().all<Tag>())
        names.append(tag.name + u'/' + tag.code);
    QCOMPARE(names,
        QStringList({u"Geo-political entity/GPE"_s, u"Cue/"_s, u"P/Punct"_s, u"B-PER.x/"_s,
            u"Attribution/"_s}));
    const BratTestFiles written = bratFilesOf(project);
    QCOMPARE(linesIn(written, u"esp.train-doc-100.ann"_s),
        QStringList({u"T1\tGPE 25 31\tKesten"_s, u"T2\tPunct 47 48\t."_s,
            u"T3\tB-PER.x 49 59\tIrma Valko"_s, u"A1\tlevel T3 very_high"_s,
            u"T4\tCue 60 64\tsaid"_s, u"T5\tAttribution 60 64\tsaid"_s,
            u"R1\tlives_in Arg1:T3 Arg2:T1"_s}));
    QVERIFY(written.contains(u"esp.train-doc-100.txt"_s));
    const auto again = readBratFiles(written);
    QCOMPARE(bratLinesOf(projectOf(again)), bratLinesOf(project));
}

void BratCasesTest::events()
{
    const QByteArray lines = "T1\tOrg 0 4\tAcme\nT2\tBuy 5 11\tbought\nT3\tOrg 12 15\tFoo\n"
                             "T4\tOrg 20 23\tBar\nT5\tGPE 27 33\tBerlin\nT6\tSay 35 38\tOne\n"
                             "T7\tSay 39 43\tsaid\n"
                             "E1\tBuy:T2 Buyer:T1 Bought:T3 Bought2:T4\n"
                             "E2\tBuy:T2 Buyer:T1 Bought:T4\nE3\tSay:T7 What:E1\n"
                             "A1\tNegation E2\n*\tEquiv T3 T4 T1\n*\tAlias T3 T4\n"
                             "#1\tLemma T2\tbuy\n#2\tAnnotatorNotes E2\twhy?\n"
                             "N1\tReference T5 Wikipedia:3354\tBerlin\n"
                             "R1\tIn Arg1:T2 Arg2:T5\nR2\tCausal Effect:E3 Cause:E1\n";
    const auto batch = readBratFiles(
        {{u"y.txt"_s, "Acme bought Foo and Bar in Berlin. One said so."}, {u"y.ann"_s, lines},
            {u"annotation.conf"_s,
                "[entities]\nOrg\nGPE\n[events]\nBuy Buyer:Org, Bought+:Org\nSay\n"
                "[attributes]\nNegation Arg:<EVENT>\n"}});
    QVERIFY(batch);
    QCOMPARE(batch->remarks, QStringList());
    const QStringList wanted{u"Alias | Foo | Bar | [*]"_s, u"Bought | bought | Bar | "_s,
        u"Bought | bought | Foo | "_s, u"Bought2 | bought | Bar | "_s,
        u"Buyer | bought | Acme | "_s, u"Buyer | bought | Acme | "_s,
        u"Causal | said | bought | [R Effect Cause]"_s, u"Equiv | Foo | Acme | "_s,
        u"Equiv | Foo | Bar | "_s, u"Events/Buy | 5-11 bought |  |  | 0 | [Lemma] buy"_s,
        u"Events/Buy | 5-11 bought |  |  | Negation=true | 0 | why?"_s,
        u"Events/Say | 39-43 said |  |  | 0 | "_s, u"GPE | 27-33 Berlin | Berlin |  | 0 | "_s,
        u"In | bought | Berlin | [R]"_s, u"Org | 0-4 Acme |  |  | 0 | "_s,
        u"Org | 12-15 Foo |  |  | 0 | "_s, u"Org | 20-23 Bar |  |  | 0 | "_s,
        u"Say | 35-38 One |  |  | 0 | "_s, u"What | said | bought | "_s};
    QCOMPARE(bratLinesOf(projectOf(batch)), wanted);
    QCOMPARE(bratFilesOf(projectOf(batch)).value(u"y.ann"_s), lines);

    const ImportBatch bare = withoutCompanions(*batch);
    const BratTestFiles written = bratFilesOf(MemoryProject(bare.values));
    QStringList anew = linesIn(written, u"y.ann"_s);
    anew.removeIf([](const QString &line) { return line.contains(u"Entity:"_s); });
    QCOMPARE(anew,
        QStringList({u"T1\tOrg 0 4\tAcme"_s, u"T2\tBuy 5 11\tbought"_s, u"T3\tOrg 12 15\tFoo"_s,
            u"T4\tOrg 20 23\tBar"_s, u"T5\tGPE 27 33\tBerlin"_s,
            u"N2\tReference T5 Wikipedia:3354\tBerlin"_s, u"T6\tSay 35 38\tOne"_s,
            u"T7\tSay 39 43\tsaid"_s, u"E1\tBuy:T2 Buyer:T1 Bought:T3 Bought2:T4"_s,
            u"#1\tLemma E1\tbuy"_s, u"E2\tBuy:T2 Buyer:T1 Bought:T4"_s, u"A1\tNegation E2"_s,
            u"#2\tAnnotatorNotes E2\twhy?"_s, u"E3\tSay:T7 What:E1"_s, u"R1\tIn Arg1:E1 Arg2:T5"_s,
            u"R2\tCausal Effect:E3 Cause:E1"_s, u"*\tEquiv T3 T4 T1"_s, u"*\tAlias T3 T4"_s}));
    QVERIFY(written.value(u"annotation.conf"_s).contains("\nBuy Bought*:<ANY>, Buyer*:<ANY>\n"));
    const auto again = readBratFiles(written);
    QVERIFY(again);
    QCOMPARE(again->remarks, QStringList());
    QCOMPARE(bratLinesOf(projectOf(again)), wanted);
}

void BratCasesTest::attributionWithoutSource()
{
    const auto batch = readBratFiles({{u"a.txt"_s,
                                          "He said he would go. She said no. One says so."},
        {u"a.ann"_s,
            "T1\tSource 0 2\tHe\nT2\tCue 3 7\tsaid\nT3\tContent 8 19\the would go\n"
            "T4\tAttribution-no-source 3 7\tsaid\nE1\tAttribution-no-source:T4 Cue:T2 Content:T3\n"
            "T5\tSaying 25 29\tsaid\nT6\tContent 30 32\tno\nT7\tCue 21 29\tShe said\n"
            "E2\tSaying:T5 Cue:T7 Content:T6\nA1\tpolarity E2 negative\nA2\tcertain E2\n"
            "T8\tAttribution-no-source 38 42\tsays\nT9\tContent 43 45\tso\n"
            "E3\tAttribution-no-source:T8 Content:T9\n"}});
    QVERIFY(batch);
    QCOMPARE(batch->remarks, QStringList());
    const QStringList wanted{u"Attribution-no-source | 38-42 says |  |  | 0 | "_s,
        u"Attribution-no-source | said |  |  |  | root | he would go"_s,
        u"Attribution-no-source | says |  |  |  | root | so"_s,
        u"Content | 30-32 no |  |  | 0 | "_s, u"Content | 43-45 so |  |  | 0 | "_s,
        u"Content | 8-19 he would go |  |  | 0 | "_s, u"Cue | 21-29 She said |  |  | 0 | "_s,
        u"Cue | 3-7 said |  |  | 0 | "_s, u"Saying | 25-29 said |  |  | 0 | "_s,
        u"Saying | She said |  |  | [@certain] | root | no"_s, u"Source | 0-2 He |  |  | 0 | "_s};
    QCOMPARE(bratLinesOf(projectOf(batch)), wanted);
    const auto negative = [](const ImportBatch &read) {
        return std::ranges::count_if(read.values.of<Attribution>(),
            [](const auto &change) { return change.either().polarity == "negative"_L1; });
    };
    QCOMPARE(negative(*batch), 1);
    const ImportBatch bare = withoutCompanions(*batch);
    const auto again = readBratFiles(bratFilesOf(MemoryProject(bare.values)));
    QVERIFY(again);
    QCOMPARE(bratLinesOf(projectOf(again)), wanted);
    QCOMPARE(negative(*again), 1);
}

void BratCasesTest::links()
{
    const auto batch = readBratFiles({{u"a.txt"_s, town},
        {u"a.ann"_s,
            "T1\tPER 49 59\tIrma Valko\nT2\tPER 85 97\tOskar Brandt\nT3\tLOC 25 31\tKesten\n"
            "R1\tSecond Arg2:T2 Arg1:T1\nR2\tFirst Arg1:T1 Arg2:T2\nA1\tConfidence R1 low\n"
            "A2\tLevel T1 high\nA3\tLevel T1 very low\n#1\tAnnotatorNotes T1\ta\tb\tc\n"
            "#2\tAnnotatorNotes R1\tof it\n#3\tNormalization T2 Q42\n#4\tAnnotatorNotes T1\tmore\n"
            "#5\tAnnotatorNotes T3\t[Lemma] so\nT4\tSource 4 11\tharbour\n"
            "N1\tReference T4 GeoNames:12\tThe harbour\nN2\tReference T3 wd:Q1\tKesten\n"
            "N3\tReference T3 Wikidata:Q2\tKesten\n"}});
    QVERIFY(batch);
    QCOMPARE(batch->remarks, QStringList());
    const QStringList wanted{u"First | Irma Valko | Oskar Brandt | "_s,
        u"LOC | 25-31 Kesten | Kesten |  | 0 | [AnnotatorNotes] [Lemma] so"_s,
        u"PER | 49-59 Irma Valko |  |  | Level=high | 0 | [@Level] very low\na\tb\tc\nmore"_s,
        u"PER | 85-97 Oskar Brandt |  |  | 0 | [Normalization] Q42"_s,
        u"Second | Irma Valko | Oskar Brandt | [@Confidence] low\nof it"_s,
        u"Source | 4-11 harbour |  |  | 0 | [=GeoNames:12] The harbour"_s};
    QCOMPARE(bratLinesOf(projectOf(batch)), wanted);
    const ImportBatch bare = withoutCompanions(*batch);
    const BratTestFiles written = bratFilesOf(MemoryProject(bare.values));
    const QStringList lines = linesIn(written, u"a.ann"_s);
    for (const QString &line : {u"\tSecond Arg1:T3 Arg2:T4"_s, u"\tConfidence R1 low"_s,
             u"\tNormalization T4\tQ42"_s, u"\tReference T1 GeoNames:12\tThe harbour"_s,
             u"\tReference T2 wd:Q1\tKesten"_s, u"\tReference T2 Wikidata:Q2\tKesten"_s,
             u"\tAnnotatorNotes T2\t[Lemma] so"_s, u"\tAnnotatorNotes T3\ta\tb\tc"_s}) {
        QVERIFY2(std::ranges::any_of(
                     lines, [&line](const QString &each) { return each.endsWith(line); }),
            qPrintable(line + u'\n' + lines.join(u'\n')));
    }
    QCOMPARE(bratLinesOf(projectOf(readBratFiles(written))).size(), wanted.size());
}

void BratCasesTest::configuration()
{
    const auto batch = readBratFiles({{u"a.txt"_s, town},
        {u"a.ann"_s,
            "T1\tPerson 49 59\tIrma Valko\nT2\tCity 25 31\tKesten\nT3\tUndeclared 0 31\t"
            "The harbour authority of Kesten\nT4\tMeet 60 64\tsaid\nE1\tMeet:T4 Who:T1\n"},
        {u"annotation.conf"_s,
            "[entities]\n<PLACE>=City|Country\n!Thing\n    Person\n        Politician\n    !Place\n"
            "        City\n        Country\n---\nOrg-state\n[relations]\n"
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:contain\n[events]\n!Happening\n"
            "\tMeet\tWho:Person+\n[attributes]\nConfidence\tArg:<ENTITY>, Value:low|high\n"
            "Negated\tArg:<EVENT>\n"},
        {u"visual.conf"_s, "[drawing]\nPerson\tbgColor:#ffccaa\nCity\tbgColor:red\n"}});
    QVERIFY(batch);
    const MemoryProject project = projectOf(batch);
    QStringList tags;
    for (const Tag &tag : project.project().all<Tag>()) {
        const Tag *parent = project.project().find(tag.parent);
        QStringList attributes;
        for (const AttributeDefinition &definition : tag.attributes)
            attributes.append(definition.name);
        tags.append(project.project().layerOf(tag)->name + u'/' + (parent ? parent->name : u""_s)
            + u'/' + tag.name + u' ' + attributes.join(u' '));
    }
    QCOMPARE(tags,
        QStringList({u"Thing//Person Confidence"_s, u"Thing/Person/Politician Confidence"_s,
            u"Thing//Place Confidence"_s, u"Thing/Place/City Confidence"_s,
            u"Thing/Place/Country Confidence"_s, u"Entities//Org-state Confidence"_s,
            u"Events//Happening Negated"_s, u"Events/Happening/Meet Negated"_s,
            u"Entities//Undeclared "_s}));
    QCOMPARE(project.project().all<Tag>().first().color, u"#ffccaa"_s);
    QCOMPARE(project.project().all<Tag>().values()[3].color, u"#ff0000"_s);
}

void BratCasesTest::remarks_data()
{
    QTest::addColumn<QByteArray>("annotations");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<int>("read"); // annotations
    const auto row = [](const char *name, const QByteArray &lines, const QStringList &wanted,
                         int read) { QTest::newRow(name) << lines << wanted << read; };
    row("by hand",
        "# made by hand\n\nt1\tPER 49 59\tIrma Valko\nT02\tPER  85 97\tOskar Brandt  \n"
        "T2\tLOC 25 31\tKesten\nT2\tLOC 25 31\tKesten\nT3\tPER 49\t59\tIrma Valko\n"
        "T4\tP E R 49 59\tIrma Valko\n",
        {u"line 1: “# made by hand” is not"_s, u"line 7: “PER 49” should be"_s,
            u"line 8: “P E R 49 59” should be"_s, u"line 6: T2 already means"_s},
        3);
    row("no texts", "T1\tPER 49 59\nT2\tPER 85 97\n\n", {}, 2);
    row("blanks for tabs", "T1 PER 49 59 Irma Valko\nT2  PER 85 97  Oskar Brandt\n", {}, 2);
    row("links",
        "T1\tPER 49 59\tIrma Valko\nR4\tThree Arg1:T1 Arg2:T1 Arg3:T1\nR5\tIn Arg1:T1 Arg2:T77\n"
        "*\tEquiv T1\n*\tEquiv T1 T8 T9\n#4\tAnnotatorNotes T44\tabout nothing\n"
        "#5\tAnnotatorNotes T1\nA1\tX T1 a\nA2\tX T1 a\nN3\tReference T1 GeoNames\tIrma\n"
        "N4\tLink T1 a:b\tIrma\n",
        {u"line 2: A relation has a type and two ends"_s, u"line 4: “Equiv T1” should name two"_s,
            u"line 7: The note has no text"_s, u"line 10: “GeoNames” should be a database"_s,
            u"line 3: In: “T77” does not exist"_s, u"line 5: Equiv: “T8” does not exist"_s,
            u"line 5: Equiv: “T9” does not exist"_s,
            u"line 9: the attribute X: it is there already"_s,
            u"line 11: Link is not a type of references"_s,
            u"line 6: the note “about nothing”: “T44” does not exist"_s},
        1);
    row("roles twice",
        "T1\tPER 49 59\tIrma Valko\nT2\tSay 60 64\tsaid\nE1\tSay:T2 Who:T1 Who:T1 What:T9\n",
        {u"line 3: What: “T9” does not exist"_s, u"line 3: The relation “Who” is there already"_s},
        2);
    row("moved", "T1\tPER 50 60\tIrma Valko\nT2\tPER 85 97\tOskar Brandt\nT3\tLOC 25 31\tKesten\n",
        {u"line 1: “Irma Valko” was found nearby"_s}, 3);
    row("nowhere", "T1\tPER 49 59\tIrma Valko\nT2\tPER 25 31\tSomebody else\n",
        {u"line 2: The text at these offsets is “Kesten”"_s}, 1);
}

void BratCasesTest::remarks()
{
    QFETCH(QByteArray, annotations);
    QFETCH(QStringList, wanted);
    QFETCH(int, read);
    const auto batch = readBratFiles({{u"a.txt"_s, town}, {u"a.ann"_s, annotations}});
    QVERIFY(batch);
    QVERIFY2(batch->remarks.size() == wanted.size(), qPrintable(batch->remarks.join(u'\n')));
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(batch->remarks[i].contains(u"a.ann: "_s + wanted[i]),
            qPrintable(batch->remarks.join(u'\n')));
    QCOMPARE(batch->values.of<Annotation>().size(), read);
}

// Notes of ours, and notes on roles of events.
void BratCasesTest::ourNotes()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"Events"_s});
    const TagId say = make.add(Tag{.layer = layer, .name = u"to say"_s});
    const TagId who = make.add(Tag{.layer = layer, .name = u"who"_s, .position = 1});
    make.addArticle(Article{.title = u"x"_s}, u"Ann said so."_s);
    const AnnotationId ann =
        make.annotate({u"Ann"_s}, Annotation{.tag = who, .note = u"a\n\nb [x] c"_s});
    const AnnotationId said =
        make.annotate({u"said"_s}, Annotation{.tag = say, .note = u"[sic] so\n[a b] c"_s});
    make.add(Relation{.type = u"the one"_s,
        .version = make.version,
        .fromAnnotation = said,
        .toAnnotation = ann,
        .note = u"one\ntwo"_s});
    const MemoryProject project(make.values, make.annotators);
    const BratTestFiles written = bratFilesOf(project);
    const auto again = readBratFiles(written);
    QVERIFY(again);
    QCOMPARE(again->remarks, QStringList());
    QCOMPARE(bratLinesOf(projectOf(again)), bratLinesOf(project));
}

void BratCasesTest::nastyText()
{
    const QString text =
        u"\U0001F600 a\u00a0b\u2028c\u0085d\fe\tf e\u0301 \u0627\u0644 👩‍👩‍👧 [R] T1\tX #1\n\nlast|,;:\n"_s;
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"Entities, all|of"_s, .kind = LayerKind::Entity});
    const TagId tag = make.add(Tag{.layer = layer, .name = u"a:b|c,d [e] <f>"_s});
    const ArticleText article = make.addArticle(Article{.title = u"a/b: \"c\""_s}, text);
    const int length = article.codePointCount();
    int number = 0;
    for (int begin = 0; begin < length; begin += 3) {
        for (const int width : {1, 5, 17}) {
            const CodePointRange range{begin, std::min(begin + width, length)};
            const QString there = article.slice(article.fromCodePoints(range)).toString();
            if (there.trimmed().isEmpty())
                continue;
            Annotation annotation{.tag = tag,
                .fragments = {{range, there}},
                .attributes = {{u"x y"_s, u"v|w: \u00e9"_s}},
                .note = u"n%1 | \u201c#\u201d"_s.arg(++number)};
            annotation.version = make.version;
            make.add(annotation);
        }
    }
    const MemoryProject project(make.values, make.annotators);
    const auto again = readBratFiles(bratFilesOf(project));
    QVERIFY(again);
    QCOMPARE(again->remarks, QStringList());
    QStringList notes;
    for (const auto &change : again->values.of<Annotation>()) {
        const Annotation &annotation = change.either();
        QCOMPARE(annotation.attributes.value(u"x y"_s), u"v|w: \u00e9"_s);
        notes.append(annotation.note);
    }
    QCOMPARE(notes.size(), number);
    QCOMPARE(QSet<QString>(notes.cbegin(), notes.cend()).size(), number);
    QCOMPARE(again->values.texts.first(), text);
}

// What we write is what brat's documentation says.
void BratCasesTest::checker()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("there is no python3");
    // It can find something.
    const QTemporaryDir wrong;
    QVERIFY(writeBratFiles(wrong.path(),
        {{u"a.txt"_s, town}, {u"a.ann"_s, "T1\tPER 48 59\tIrma Valko\n"},
            {u"annotation.conf"_s, "[entities]\nPER\n"}}));
    QVERIFY(bratProblemsIn({wrong.path()}).contains(u"stands for"_s));
    const auto batch = readBratFiles({{u"y.txt"_s, town},
        {u"y.ann"_s,
            "T1\tPER 49 59\tIrma Valko\nT2\tSay 60 64\tsaid\nE1\tSay:T2 Who:T1\nE2\tSay:T2 Who:T1 "
            "Why:E1\n"
            "R1\tIn Arg1:E1 Arg2:T1\nR2\tOut From:T1 To:E2\n*\tEquiv T1 T2\nA1\tSure E1\nA2\tSure "
            "R1 x\n"
            "#1\tLemma E1\tsay\nT3\tCue 60 64\tsaid\nT4\tContent 65 72\tnothing\n"
            "E3\tSay:T2 Cue:T3 Content:T4\nN1\tReference T1 x:1\tIrma\nT5\tWalk 99 103\tleft\n"}});
    QVERIFY(batch);
    const ImportBatch bare = withoutCompanions(*batch);
    const ValueMaker sample = sampleProject();
    const QTemporaryDir folder;
    QVERIFY(exportTo(folder.filePath(u"a"_s), BratFormat(), MemoryProject(bare.values)));
    QVERIFY(exportTo(
        folder.filePath(u"b"_s), BratFormat(), MemoryProject(sample.values, sample.annotators)));
    QCOMPARE(bratProblemsIn({folder.filePath(u"a"_s), folder.filePath(u"b"_s)}), QString());
}

STANDOFF_TEST(QCoreApplication, BratCasesTest)
#include "tst_bratcases.moc"

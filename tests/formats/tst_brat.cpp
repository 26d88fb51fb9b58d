// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/bratsupport.h"
#include "program/testprogram.h"
#include "support/project/sampleproject.h"

#include <QDirIterator>

using namespace Standoff;
using namespace Qt::StringLiterals;

class BratTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void losses();
    void targetMustBeFree();
    void cancelsWithoutTrace();
    void reads_data();
    void reads();
    void countings_data();
    void countings();
    void polnear();
    void findsFiles();
    void corpus();
    void boundsWhatItReads_data();
    void boundsWhatItReads();
    void readsManyPropertiesOfOne();

private:
    // Reads a folder with one text and one file of annotations.
    Result<ImportBatch> readPair(const QByteArray &text, const QByteArray &annotations);

    BratFormat m_format;
};

Result<ImportBatch> BratTest::readPair(const QByteArray &text, const QByteArray &annotations)
{
    return readBratFiles({{u"a.txt"_s, text}, {u"a.ann"_s, annotations}});
}

void BratTest::roundTrip()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first"_s);
    const QString second = folder.filePath(u"second"_s);
    QVERIFY(exportTo(first, m_format, project));
    const Result<ImportBatch> read = readAll(m_format, {first});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    const MemoryProject again(read->values, read->annotators);

    QCOMPARE(bratLinesOf(again), bratLinesOf(project));
    QCOMPARE(again.project().all<Layer>().size(), project.project().all<Layer>().size());
    for (const Tag &tag : project.project().all<Tag>()) {
        const auto same = [&](const Tag &other) {
            return other.name == tag.name && other.color == tag.color && other.key == tag.key
                && other.attributes == tag.attributes && bool(other.parent) == bool(tag.parent)
                && *again.project().layerOf(other)
                == Layer{other.layer, again.project().layerOf(other)->uuid,
                    project.project().layerOf(tag)->name, project.project().kindOf(tag.id),
                    project.project().layerOf(tag)->position};
        };
        QVERIFY2(std::ranges::any_of(again.project().all<Tag>(), same), qPrintable(tag.name));
    }
    // Records are the same ones.
    const Entity zoe = *project.project().all<Entity>().cbegin();
    const auto found = std::ranges::find(again.project().all<Entity>(), zoe.uuid, &Entity::uuid);
    QVERIFY(found != again.project().all<Entity>().end());
    QCOMPARE(found->wikidata, zoe.wikidata);

    QVERIFY(exportTo(second, m_format, again));
    const auto files = bratFilesIn(first);
    const auto secondFiles = bratFilesIn(second);
    QCOMPARE(files.size(), 2 * 2 + 4);
    QCOMPARE(secondFiles.keys(), files.keys());
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        // In the others the order of attributions is by UUID.
        if (!name.endsWith(u".ann"_s) && name != "annotation.conf"_L1)
            QCOMPARE(secondFiles.value(name), bytes);
    }
}

void BratTest::losses()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QList<Loss> losses = m_format.losses(ExportSource(project)).value();
    const auto has = [&losses](const QString &item, const QString &what) {
        return std::ranges::any_of(losses,
            [&](const Loss &loss) { return loss.item == item && loss.what.contains(what); });
    };
    QVERIFY(has(u"Zoë Müller"_s, u"all but its name"_s));
    QVERIFY(has(u"12% of them left."_s, u"verdict"_s));
    QVERIFY(has(u"person"_s, u"guideline"_s));
    QVERIFY(has(u"a senior official"_s, u"register"_s) || has(u"told"_s, u"register"_s));
    QVERIFY(has(u"The paper – official"_s, u"relation"_s));
    QVERIFY(has({}, u"byline, publisher"_s));
    QVERIFY(has({}, u"role(s) of"_s));
    QVERIFY(has({}, u"settings"_s));
    QVERIFY(has({}, u"waivers and their reasons"_s));
    QVERIFY(!has(u"official"_s, u"line break"_s));
}

void BratTest::targetMustBeFree()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    QVERIFY(QDir().mkdir(target));
    QVERIFY(exportTo(target, m_format, project)); // empty: taken
    const auto before = bratFilesIn(target);
    const Result<> again = exportTo(target, m_format, project);
    QVERIFY(!again);
    QVERIFY(again.error().text.contains(target));
    QCOMPARE(bratFilesIn(target), before);
    QVERIFY(!exportTo(folder.filePath(u"no/such/place"_s), m_format, project));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"target"_s});
}

void BratTest::cancelsWithoutTrace()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const Result<> written = exportTo(folder.filePath(u"x"_s), m_format, project, {}, {},
        [](int done, int total) { return done < total; });
    QVERIFY(!written);
    QCOMPARE(written.error(), cancelled());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void BratTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("annotations");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("remarks");

    const QByteArray text = "Ann met Bob.\nThey left.\n";
    const auto row = [&text](const char *name, const QByteArray &lines, const QStringList &wanted,
                         const QStringList &remarks = {}) {
        QTest::newRow(name) << text << lines << wanted << remarks;
    };
    const QString ann = u"P | 0-3 Ann |  |  | 0 | "_s;
    const QString bob = u"P | 8-11 Bob |  |  | 0 | "_s;
    const QByteArray two = "T1\tP 0 3\tAnn\nT2\tP 8 11\tBob\n";
    row("discontinuous", "T1\tP 0 3;8 11\tAnn Bob\n", {u"P | 0-3 Ann | 8-11 Bob |  |  | 0 | "_s});
    row("cut at a line break", "T1\tP 8 12;13 17\tBob. They\n",
        {u"P | 8-17 Bob.\nThey |  |  | 0 | "_s});
    row("CR LF", "T1\tP 0 3\tAnn\r\nT2\tP 8 11\tBob\r\n", {ann, bob});
    row("CR", "T1\tP 0 3\tAnn\rT2\tP 8 11\tBob\r", {ann, bob});
    row("relation", two + "R1\tKnows Arg1:T1 Arg2:T2\t\n#1\tAnnotatorNotes R1\thow?\n",
        {u"Knows | Ann | Bob | how?"_s, ann, bob});
    row("equivalence", two + "*\tSame T1 T2\n", {ann, bob, u"Same | Ann | Bob | [*]"_s});
    row("event", two + "T3\tMeet 4 7\tmet\nE1\tMeet:T3 Who:T1 Who2:T2 \nE2\tMeet:T3 Of:E1\n",
        {u"Events/Meet | 4-7 met |  |  | 0 | "_s, u"Events/Meet | 4-7 met |  |  | 0 | "_s,
            u"Of | met | met | "_s, ann, bob, u"Who | met | Ann | "_s, u"Who2 | met | Bob | "_s});
    row("attributes", two + "A1\tSure T1\nM2\tLevel T2 very high\n#1\tAnnotatorNotes T2\twhy\n",
        {u"P | 0-3 Ann |  |  | Sure=true | 0 | "_s,
            u"P | 8-11 Bob |  |  | Level=very high | 0 | why"_s});
    row("reference", two + "N1\tReference T1 Wikidata:Q1\tAnn of A\n",
        {u"P | 0-3 Ann | Ann of A |  | 0 | "_s, bob});
    row("raw line break", "T1\tP 8 17\tBob.\nThey\nT2\tP 0 3\tAnn\n",
        {ann, u"P | 8-17 Bob.\nThey |  |  | 0 | "_s}, {u"a.ann: line 2: Taken as the rest"_s});
    row("damaged lines",
        two
            + "nonsense\nT3\tP 0\tx\nT4\tP 0 999\tx\nT1\tP 4 7\tmet\nR1\tX Arg1:T1\n"
              "R2\tX Arg1:T1 Arg2:T9\nE1\tM:T9 A:T1\nA1\tX T9\nN1\tReference T1\tx\n",
        {ann, bob},
        {u"a.ann: line 3: “nonsense” is not a line of brat"_s,
            u"a.ann: line 4: “P 0” should be a type and"_s, u"a.ann: line 7: A relation has"_s,
            u"a.ann: line 11: “” should be a database"_s, u"a.ann: line 6: T1 already means"_s,
            u"a.ann: line 9: The event has no trigger"_s,
            u"a.ann: line 8: X: “T9” does not exist"_s,
            u"a.ann: line 10: the attribute X: “T9” does not exist"_s,
            u"a.ann: line 5: The annotation “x” is not within the text"_s});
    row("wrong text", two + "T3\tP 4 7\tmat\n", {ann, u"P | 4-7 met |  |  | 0 | "_s, bob},
        {u"a.ann: line 3: The text at these offsets is “met”"_s});
}

void BratTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, annotations);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, remarks);
    const Result<ImportBatch> read = readPair(text, annotations);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const MemoryProject project(read->values, read->annotators);
    QCOMPARE(bratLinesOf(project), lines);
    QVERIFY2(read->remarks.size() == remarks.size(), qPrintable(read->remarks.join(u'\n')));
    for (qsizetype i = 0; i < remarks.size(); ++i)
        QVERIFY2(read->remarks[i].contains(remarks[i]), qPrintable(read->remarks.join(u'\n')));
}

void BratTest::countings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("annotations");
    QTest::addColumn<bool>("isUsual");

    QTest::newRow("code points") << QByteArray("😀 Ann\r\nand Bob\r\n")
                                 << QByteArray("T1\tP 2 5\tAnn\nT2\tP 11 14\tBob\n") << true;
    QTest::newRow("UTF-16") << QByteArray("😀 Ann\r\nand Bob\r\n")
                            << QByteArray("T1\tP 3 6\tAnn\nT2\tP 12 15\tBob\n") << false;
    QTest::newRow("CR LF one") << QByteArray("😀 Ann\r\nand Bob\r\n")
                               << QByteArray("T1\tP 2 5\tAnn\nT2\tP 10 13\tBob\n") << false;
    QTest::newRow("UTF-16, CR LF one") << QByteArray("😀 Ann\r\nand Bob\r\n")
                                       << QByteArray("T1\tP 3 6\tAnn\nT2\tP 11 14\tBob\n") << false;
    QTest::newRow("mark counted") << QByteArray("\xef\xbb\xbf😀 Ann\nand Bob\n")
                                  << QByteArray("T1\tP 3 6\tAnn\nT2\tP 11 14\tBob\n") << true;
    QTest::newRow("mark skipped") << QByteArray("\xef\xbb\xbf😀 Ann\nand Bob\n")
                                  << QByteArray("T1\tP 2 5\tAnn\nT2\tP 10 13\tBob\n") << false;
    QTest::newRow("all at once") << QByteArray("\xef\xbb\xbf😀 Ann\r\nand Bob\r\n")
                                 << QByteArray("T1\tP 3 6\tAnn\nT2\tP 11 14\tBob\n") << false;
}

void BratTest::countings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, annotations);
    QFETCH(bool, isUsual);
    const Result<ImportBatch> read = readPair(text, annotations);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(bratLinesOf(MemoryProject(read->values, read->annotators)),
        QStringList({u"P | 10-13 Bob |  |  | 0 | "_s, u"P | 2-5 Ann |  |  | 0 | "_s}));
    QCOMPARE(read->remarks.size(), isUsual ? 0 : 1);
}

void BratTest::polnear()
{
    const Result<ImportBatch> read = readPair("Ann said it rained. It was cold.\n",
        "T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 18\tit rained\n"
        "T4\tContent 20 31\tIt was cold\nT5\tAttribution 4 8\tsaid\n"
        "E1\tAttribution:T5 Source:T1 Cue:T2 Content:T3 Content2:T4\n"
        "T6\tAttribution 0 3\tAnn\nE2\tAttribution:T6 Content:T4\n");
    QVERIFY(read);
    QCOMPARE(read->remarks, QStringList());
    const MemoryProject project(read->values, read->annotators);
    QCOMPARE(bratLinesOf(project),
        QStringList({u" | Ann |  |  |  | root | It was cold"_s,
            u" | said |  |  |  | root | Ann | it rained | It was cold"_s,
            u"Attribution | 0-3 Ann |  |  | 0 | "_s, u"Content | 20-31 It was cold |  |  | 0 | "_s,
            u"Content | 9-18 it rained |  |  | 0 | "_s, u"Cue | 4-8 said |  |  | 0 | "_s,
            u"Source | 0-3 Ann |  |  | 0 | "_s}));
    QList<LayerKind> kinds;
    for (const Layer &layer : project.project().all<Layer>())
        kinds.append(layer.kind);
    QCOMPARE(kinds, QList({LayerKind::Source, LayerKind::Cue, LayerKind::Claim}));
}

void BratTest::findsFiles()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    QVERIFY(dir.mkdir(u"below"_s));
    const QList<std::pair<QString, QByteArray>> files{{u"a.txt"_s, "Ann met Bob."},
        {u"a_kim.ann"_s, "T1\tP 0 3\tAnn\n"}, {u"a_lee.ann"_s, "T1\tP 8 11\tBob\n"},
        {u"below/b.txt"_s, "It rains."}, {u"below/b.a1"_s, "T1\tP 0 2\tIt\n"},
        {u"below/b.a2"_s, "T2\tV 3 8\trains\nR1\tOf Arg1:T2 Arg2:T1\n"},
        {u"alone.txt"_s, "Nothing."}, {u"lost.ann"_s, "T1\tP 0 3\tAnn\n"}};
    for (const auto &[name, bytes] : files) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const Result<ImportBatch> all = readAll(m_format, {folder.path()});
    QVERIFY(all);
    QCOMPARE(all->values.of<Article>().size(), 3);
    QCOMPARE(bratLinesOf(MemoryProject(all->values)),
        QStringList(
            {u"Of | rains | It | "_s, u"P | 0-2 It |  |  | 0 | "_s, u"P | 0-3 Ann |  |  | 0 | "_s,
                u"P | 8-11 Bob |  |  | 0 | "_s, u"V | 3-8 rains |  |  | 0 | "_s}));
    QCOMPARE(all->remarks.size(), 2);
    QVERIFY(all->remarks[0].contains(u"lost.ann"_s));
    QVERIFY(all->remarks[1].contains(u"alone.txt"_s));

    // A text by its name, with and without annotations, and one file of annotations.
    QCOMPARE(readAll(m_format, {dir.filePath(u"a.txt"_s)})->values.of<Annotation>().size(), 2);
    QCOMPARE(readAll(m_format, {dir.filePath(u"alone.txt"_s)})->values.of<Article>().size(), 1);
    QCOMPARE(readAll(m_format, {dir.filePath(u"a_lee.ann"_s)})->values.of<Annotation>().size(), 1);
    QVERIFY(!readAll(m_format, {dir.filePath(u"missing"_s)}));
}

// Corpora that are not ours, where they are there (and the folder in STANDOFF_BRAT_CORPUS): they
// come back byte by byte, and written anew they say the same.
void BratTest::corpus()
{
    const QString corpora = qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora/"_s;
    int read = 0;
    for (const QString &folder : {corpora + u"brat/news"_s, corpora + u"polnear"_s,
             qEnvironmentVariable("STANDOFF_BRAT_CORPUS", u"/nowhere"_s)}) {
        if (!QFileInfo::exists(folder))
            continue;
        const Result<ImportBatch> batch = readAll(m_format, {folder});
        QVERIFY2(batch, qPrintable(batch ? QString() : batch.error().text));
        qInfo().noquote() << folder << batch->values.of<Article>().size() << "articles,"
                          << batch->values.of<Annotation>().size() << "annotations"
                          << batch->remarks.join(u'\n');
        const MemoryProject project(batch->values, batch->annotators);
        const BratTestFiles written = bratFilesOf(project);
        QDirIterator each(
            folder, {u"*.txt"_s, u"*.ann"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = QDir(folder).relativeFilePath(file.fileName());
            const QString name = written.contains(path) ? path : QFileInfo(file).fileName();
            QVERIFY2(written.contains(name), qPrintable(name));
            QVERIFY2(written.value(name) == file.readAll(), qPrintable(name));
            ++read;
        }
        const ImportBatch bare = withoutCompanions(*batch);
        const QTemporaryDir anew;
        const QString target = anew.filePath(u"anew"_s);
        QVERIFY(exportTo(target, m_format, MemoryProject(bare.values, bare.annotators)));
        QCOMPARE(bratProblemsIn({target}), QString());
        const Result<ImportBatch> again = readAll(m_format, {target});
        QVERIFY(again);
        QCOMPARE(again->remarks, QStringList());
        QCOMPARE(
            bratLinesOf(MemoryProject(again->values, again->annotators)), bratLinesOf(project));
    }
    if (read == 0)
        QSKIP("there is no corpus");
}

void BratTest::boundsWhatItReads_data()
{
    QTest::addColumn<QByteArray>("annotations");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("says"); // "": it is read
    const QByteArray one = "T1\tPerson 0 3\tKim\n";
    QTest::newRow("one") << one << QByteArray("[entities]\nPerson\n") << u""_s;
    QTest::newRow("too many lines") << one.repeated(100'000) << QByteArray() << u"a.ann: "_s;
    QByteArray wide;
    for (int i = 1; i <= 400; ++i)
        wide += 'T' + QByteArray::number(i) + "\tPerson 0 50000\tKim\n";
    QTest::newRow("too much is marked") << wide << QByteArray() << u"a.ann: "_s;
    QTest::newRow("too many types")
        << one << "[entities]\n" + QByteArray("a\n").repeated(2001) << u"annotation.conf: "_s;
    QTest::newRow("too many attributes")
        << one << "[attributes]\n" + QByteArray("a Arg:<ENTITY>\n").repeated(501)
        << u"annotation.conf: "_s;
    QTest::newRow("too large a configuration")
        << one << QByteArray(2'000'000, '#') << u"annotation.conf: "_s;
}

void BratTest::boundsWhatItReads()
{
    QFETCH(QByteArray, annotations);
    QFETCH(QByteArray, config);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const std::pair<QString, QByteArray> files[] = {
        {u"a.txt"_s, QByteArray("Kim met. ").repeated(6000)}, {u"a.ann"_s, annotations},
        {u"annotation.conf"_s, config}};
    for (const auto &[name, bytes] : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const Result<ImportBatch> imported = readAll(m_format, {folder.path()});
    QCOMPARE(imported.has_value(), says.isEmpty());
    if (!imported)
        QVERIFY2(imported.error().text.contains(says), qPrintable(imported.error().text));
}

// Each is looked for among those that are there already.
void BratTest::readsManyPropertiesOfOne()
{
    QByteArray lines = "T1\tPerson 0 3\tKim\nT2\tPerson 0 3\tKim\n";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines += 'A' + number + "\tx" + number + " T1 y\nN" + number + "\tReference T2 db:" + number
            + "\tKim\n";
    }
    const Result<ImportBatch> imported = readPair("Kim met Putin.", lines);
    QVERIFY(imported);
    const MemoryProject project(imported->values);
    QCOMPARE(project.project().all<Entity>().first().sameAs.size(), 20'000);
    const Tag &tag = project.project().all<Tag>().first();
    QCOMPARE(tag.attributes.size(), 500);
    QCOMPARE(imported->remarks.size(), 20'000 - 500); // those that were left out
}

STANDOFF_TEST(QCoreApplication, BratTest)
#include "tst_brat.moc"

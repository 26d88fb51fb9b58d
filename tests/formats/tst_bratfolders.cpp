// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/bratsupport.h"
#include "program/testprogram.h"
#include "support/project/sampleproject.h"

#include <QStringEncoder>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

const QByteArray town = "The harbour authority of Kesten closed the pier.\n"
                        "Irma Valko said nothing.\nThe mayor, Oskar Brandt, left on Monday.\n";

} // namespace

// Which files of brat belong together, whose they are, and how their bytes come back.
class BratFoldersTest : public QObject
{
    Q_OBJECT

private slots:
    void annotators();
    void annotatorsAgree();
    void aFurtherAnnotator();
    void partsOfAnArticle();
    void folders();
    void foldersThatAreNone();
    void parallelFolders();
    void encodings();
    void editedTextWithCarriageReturns();

private:
    static MemoryProject projectOf(const Result<ImportBatch> &batch)
    {
        return MemoryProject(batch->values, batch->annotators);
    }
};

void BratFoldersTest::annotators()
{
    const BratTestFiles files{{u"X.txt"_s, town},
        {u"X_4e07.ann"_s,
            "T1\tPER 49 59\tIrma Valko\nT2\tLOC 25 31\tKesten\n"
            "R1\tIn Arg1:T1 Arg2:T2\n"},
        {u"X_5fec.ann"_s, "T1\tPER 49 59\tIrma Valko\n"}};
    const auto batch = readBratFiles(files);
    QVERIFY(batch);
    QCOMPARE(batch->values.of<Article>().size(), 1);
    MemoryProject project = projectOf(batch);
    QCOMPARE(bratLinesOf(project, true),
        QStringList({u"In | Irma Valko | Kesten | "_s, u"LOC | 4e07 | 25-31 Kesten |  |  | 0 | "_s,
            u"PER | 4e07 | 49-59 Irma Valko |  |  | 0 | "_s,
            u"PER | 5fec | 49-59 Irma Valko |  |  | 0 | "_s}));
    const auto textsOf = [](BratTestFiles all) {
        for (const QString &name : all.keys()) {
            if (name.endsWith(u".conf"_s))
                all.remove(name);
        }
        return all;
    };
    QCOMPARE(textsOf(bratFilesOf(project)), files);
    // What one edits is written anew, the other's file as it came.
    const ArticleId id = project.project().all<Article>().firstKey();
    const OpenArticle article = project.readArticle(id).value();
    for (const Annotation *annotation : article.annotationsInOrder()) {
        if (project.project().annotatorName(annotation->annotator) != "5fec"_L1)
            continue;
        Annotation after = *annotation;
        after.note = u"why"_s;
        ChangeSet change;
        change.update(*annotation, after);
        project.apply(change);
    }
    BratTestFiles wanted = files;
    wanted[u"X_5fec.ann"_s] += "#1\tAnnotatorNotes T1\twhy\n";
    QCOMPARE(textsOf(bratFilesOf(project)), wanted);
}

// Files that say the same are of their own annotators all the same; one whose marks were taken away
// does not come back by another's.
void BratFoldersTest::annotatorsAgree()
{
    const QByteArray marks = "T1\tPER 49 59\tIrma Valko\n";
    const BratTestFiles files{
        {u"X.txt"_s, town}, {u"X.ann"_s, marks}, {u"X_a.ann"_s, marks}, {u"X_b.ann"_s, marks}};
    const auto batch = readBratFiles(files);
    QVERIFY(batch);
    MemoryProject project = projectOf(batch);
    const auto annotationFiles = [&project] {
        BratTestFiles all = bratFilesOf(project);
        all.removeIf([](const auto &each) { return !each.key().endsWith(u".ann"_s); });
        return all;
    };
    QCOMPARE(annotationFiles().keys(), QStringList({u"X.ann"_s, u"X_a.ann"_s, u"X_b.ann"_s}));
    const ArticleId id = project.project().all<Article>().firstKey();
    const OpenArticle article = project.readArticle(id).value();
    ChangeSet change;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        if (project.project().annotatorName(annotation->annotator) == "b"_L1)
            change.remove(*annotation);
    }
    project.apply(change);
    QCOMPARE(annotationFiles().keys(), QStringList({u"X.ann"_s, u"X_a.ann"_s}));
}

void BratFoldersTest::aFurtherAnnotator()
{
    const auto batch = readBratFiles({{u"X.txt"_s, town}, {u"X.ann"_s, "T9\tLOC 25 31\tKesten\n"}});
    QVERIFY(batch);
    MemoryProject project = projectOf(batch);
    Annotation added = batch->values.of<Annotation>()[0].either();
    added.id = {1000};
    added.uuid = ValueMaker::uuid(1000);
    added.fragments = {{{49, 59}, u"Irma Valko"_s}};
    added.annotator = {1001};
    ChangeSet change;
    change.create(added);
    project.apply(change);
    // Nobody's and somebody's stay together, so that brat finds them.
    QCOMPARE(bratFilesOf(project).value(u"X.ann"_s),
        QByteArray("T1\tLOC 25 31\tKesten\nT2\tLOC 49 59\tIrma Valko\n"));
}

void BratFoldersTest::partsOfAnArticle()
{
    const BratTestFiles files{{u"b.txt"_s, "It rains."}, {u"b.a1"_s, "T1\tP 0 2\tIt\n"},
        {u"b.a2"_s, "T2\tV 3 8\trains\nE1\tV:T2 Of:T1\n"},
        {u"b.rel"_s, "R1\tOf Arg1:T2 Arg2:T1\n"}};
    const auto batch = readBratFiles(files);
    QVERIFY(batch);
    QCOMPARE(
        bratLinesOf(projectOf(batch)).filter(u"Of | "_s), QStringList({u"Of | rains | It | "_s}));
    QVERIFY(batch->remarks.join(u'\n').contains(u"b.rel, line 1: The relation “Of” is there"_s));
    const BratTestFiles written = bratFilesOf(projectOf(batch));
    for (const auto &[name, bytes] : files.asKeyValueRange())
        QCOMPARE(written.value(name), bytes);
}

void BratFoldersTest::folders()
{
    const QByteArray one = "T1\tPER 0 4\tIrma\n";
    const auto batch = readBratFiles({{u"2024-01/doc1.txt"_s, "Irma left."},
        {u"2024-01/doc1.ann"_s, one}, {u"2024-01/empty.txt"_s, "Nothing."},
        {u"2024-01/empty.ann"_s, ""}, {u"2024-02/BIG.TXT"_s, "Irma stayed."},
        {u"2024-02/BIG.ANN"_s, one}, {u"2024-02/doc1.txt"_s, "Irma said so."},
        {u"2024-02/doc1.ann"_s, one}, {u"2024-02/alone.txt"_s, "No one."},
        {u"2024-02/lost.ann"_s, one}, {u"annotation.conf"_s, "[entities]\nPER\n"},
        {u"visual.conf"_s, "[labels]\nPER | Person\n[drawing]\nPER\tbgColor:#123456\n"}});
    QVERIFY(batch);
    const MemoryProject project = projectOf(batch);
    QStringList titles;
    for (const Article &article : project.project().all<Article>())
        titles.append(article.title);
    QCOMPARE(titles,
        QStringList({u"2024-01/doc1"_s, u"empty"_s, u"BIG"_s, u"alone"_s, u"2024-02/doc1"_s}));
    QCOMPARE(project.project().all<Tag>().size(), 1);
    QCOMPARE(project.project().all<Tag>().first().name, u"Person"_s);
    QCOMPARE(project.project().all<Tag>().first().color, u"#123456"_s);
    QCOMPARE(batch->remarks.size(), 2);
    QVERIFY(batch->remarks[0].contains(u"lost.ann: There is no text"_s));
    QVERIFY(batch->remarks[1].contains(u"alone.txt: There are no annotations"_s));
    const BratTestFiles written = bratFilesOf(project);
    // Each in the folder that it came from; the depth of the tree is that of what was read.
    for (const QString &name : {u"2024-01/doc1.ann"_s, u"2024-02/doc1.ann"_s, u"2024-02/BIG.ANN"_s})
        QCOMPARE(written.value(name), one);
    QCOMPARE(written.value(u"2024-02/BIG.TXT"_s), QByteArray("Irma stayed."));
}

// What the file of a stranger says of folders is not believed.
void BratFoldersTest::foldersThatAreNone()
{
    const auto batch = readBratFiles({{u"one/X.txt"_s, town}, {u"one/X.ann"_s, ""}});
    QVERIFY(batch);
    for (const QString &name : {u"../X.txt"_s, u"/tmp/X.txt"_s, u"a/../../X.txt"_s, u"./X.txt"_s,
             u"a.ann/X.txt"_s, u".git/X.txt"_s, u"a\\b/X.txt"_s, u"a//X.txt"_s}) {
        ChangeSet values = batch->values;
        Version version = values.of<Version>().first().either();
        version.fileName = name;
        values.amend(0, version);
        const BratTestFiles written = bratFilesOf(MemoryProject(values, batch->annotators));
        QVERIFY2(written.contains(u"X.txt"_s), qPrintable(name));
    }
}

void BratFoldersTest::parallelFolders()
{
    const BratTestFiles files{{u"p/text/a/X.txt"_s, town}, {u"p/text/b/X.txt"_s, "Irma left."},
        {u"p/attributions/a/X_4b22.ann"_s, "T1\tLOC 25 31\tKesten\n"},
        {u"p/attributions/b/X_4b22.ann"_s, "T1\tPER 0 4\tIrma\n"}};
    const auto batch = readBratFiles(files);
    QVERIFY(batch);
    QCOMPARE(batch->remarks, QStringList());
    QCOMPARE(bratLinesOf(projectOf(batch), true),
        QStringList({u"LOC | 4b22 | 25-31 Kesten |  |  | 0 | "_s,
            u"PER | 4b22 | 0-4 Irma |  |  | 0 | "_s}));
    // One file alone, too.
    const QTemporaryDir folder;
    QVERIFY(writeBratFiles(folder.path(),
        {{u"text/X.txt"_s, town}, {u"attributions/X_4b22.ann"_s, "T1\tLOC 25 31\tKesten\n"}}));
    for (const QString &name : {u"attributions/X_4b22.ann"_s, u"text/X.txt"_s}) {
        const auto alone = readAll(BratFormat(), {folder.filePath(name)});
        QVERIFY2(alone, qPrintable(alone ? QString() : alone.error().text));
        QCOMPARE(bratLinesOf(projectOf(alone), true),
            QStringList({u"LOC | 4b22 | 25-31 Kesten |  |  | 0 | "_s}));
    }
}

void BratFoldersTest::encodings()
{
    const QString text =
        u"Die Behörde von Köln hat den Straßenbau für die Stadt geprüft, sagte Frau Müller.\n"_s;
    const QString lines = u"T1\tLOC 16 20\tKöln\nT2\tPER 74 80\tMüller\n"_s;
    for (const bool isWide : {false, true}) {
        QStringEncoder encoder(isWide ? QStringConverter::Utf16LE : QStringConverter::Latin1,
            isWide ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        QStringEncoder other(isWide ? QStringConverter::Utf16LE : QStringConverter::Latin1,
            isWide ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray textBytes = encoder.encode(text);
        const QByteArray lineBytes = other.encode(lines);
        const auto batch = readBratFiles({{u"a.txt"_s, textBytes}, {u"a.ann"_s, lineBytes}});
        QVERIFY(batch);
        const MemoryProject project = projectOf(batch);
        QCOMPARE(bratLinesOf(project),
            QStringList(
                {u"LOC | 16-20 Köln |  |  | 0 | "_s, u"PER | 74-80 Müller |  |  | 0 | "_s}));
        QCOMPARE(bratFilesOf(project).value(u"a.txt"_s), textBytes);
        QCOMPARE(bratFilesOf(project).value(u"a.ann"_s), lineBytes);
        // Without the companions it is UTF-8, which brat wants.
        const ImportBatch bare = withoutCompanions(*batch);
        QCOMPARE(bratFilesOf(MemoryProject(bare.values)).value(u"a.txt"_s), text.toUtf8());
    }
}

void BratFoldersTest::editedTextWithCarriageReturns()
{
    const QByteArray text = "\xef\xbb\xbf"
                            "Ann\r\nmet \xf0\x9f\x98\x80 Bob.\r\n";
    const auto batch = readBratFiles({{u"a.txt"_s, text}, {u"a.ann"_s, "T1\tP 12 15\tBob\n"}});
    QVERIFY(batch);
    MemoryProject project = projectOf(batch);
    const Annotation before = batch->values.of<Annotation>()[0].either();
    Annotation after = before;
    after.note = u"who"_s;
    ChangeSet change;
    change.update(before, after);
    project.apply(change);
    const BratTestFiles written = bratFilesOf(project);
    QCOMPARE(written.value(u"a.txt"_s), text);
    QCOMPARE(
        written.value(u"a.ann"_s), QByteArray("T1\tP 12 15\tBob\n#1\tAnnotatorNotes T1\twho\n"));
}

STANDOFF_TEST(QCoreApplication, BratFoldersTest)
#include "tst_bratfolders.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvformat.h"
#include "formats/destinations/filedestination.h"
#include "formats/destinations/folderdestination.h"
#include "formats/destinations/zipdestination.h"
#include "program/testprogram.h"
#include "support/filelimit.h"
#include "support/formats/exporting.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Where exports go: what becomes of them when the disk takes a part only, what they take the place
// of, and what another program finds in an archive.
class DestinationTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { limitFiles(RLIM_INFINITY); }
    void fullDiskIsSaid_data();
    void fullDiskIsSaid();
    void fileInAFolderIsNew();
    void onlyAnEmptyFolderIsTaken();
    void aFolderThatIsTakenStaysWhatItIs();
    void memoryIsCutBetweenCharacters();
    void memoryHoldsSeveralFiles();
    void memoryHoldsTheBeginningOfEachFile();
    void nothingIsLeftOfWhatFails_data();
    void nothingIsLeftOfWhatFails();
    void archivesAreReadByOthers();
    void archivesReplaceNoProject();
    void theNameSaysWhatIsMade();

private:
    enum Kind { File, Folder, Zip };
    static QString nameOf(Kind kind) { return QStringList{u"file"_s, u"folder"_s, u"zip"_s}[kind]; }
    static std::unique_ptr<ExportDestination> made(Kind kind, const QString &path)
    {
        if (kind == File)
            return std::make_unique<FileDestination>(path);
        if (kind == Folder)
            return std::make_unique<FolderDestination>(path);
        return std::make_unique<ZipDestination>(path, u"only"_s);
    }
    static ExportDestination::Fill with(const QByteArray &bytes)
    {
        return [bytes](Output &output) -> Result<> {
            output.write(QByteArrayView(bytes).first(bytes.size() / 3));
            output.write(QByteArrayView(bytes).sliced(bytes.size() / 3));
            return {};
        };
    }
    static Result<> write(
        ExportDestination &destination, const QString &name, const QByteArray &bytes)
    {
        return destination.open()
            .and_then([&] { return destination.add(name, with(bytes)); })
            .and_then([&] { return destination.commit(); });
    }
    static Result<> writeOne(const QString &path)
    {
        FolderDestination folder(path);
        return write(folder, u"one"_s, "1");
    }
    // What python3 finds in an archive, a line each: the name, and the bytes in hexadecimal.
    static QByteArray unpacked(const QString &path)
    {
        QProcess python;
        python.start(u"python3"_s,
            {u"-c"_s,
                u"import sys, zipfile\n"
                "archive = zipfile.ZipFile(sys.argv[1])\n"
                "assert archive.testzip() is None\n"
                "for name in archive.namelist(): print(ascii(name), archive.read(name).hex())\n"_s,
                path});
        python.waitForFinished();
        return python.readAllStandardOutput() + python.readAllStandardError();
    }

    static constexpr int size = 300'000; // more than is held back before it is written
    QTemporaryDir m_folder;
};

void DestinationTest::fullDiskIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("room");
    for (const int kind : {File, Folder, Zip}) {
        for (const int room : {0, 100, 280'000, size - 1, size})
            QTest::addRow("%s, %d bytes", qPrintable(nameOf(Kind(kind))), room) << kind << room;
    }
}

void DestinationTest::fullDiskIsSaid()
{
    QFETCH(int, kind);
    QFETCH(int, room);
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    QByteArray bytes(size, 'x');
    if (kind == Zip) { // what cannot be packed: it takes a little more than that
        std::mt19937 random(7);
        std::ranges::generate(bytes, [&random] { return char(random()); });
    }
    const bool fits = room == size && kind != Zip;
    limitFiles(rlim_t(room));
    Result<> done;
    {
        const auto destination = made(Kind(kind), path);
        done = write(*destination, u"one.ann"_s, bytes);
    }
    limitFiles(RLIM_INFINITY);
    QCOMPARE(done.has_value(), fits);
    QCOMPARE(QFileInfo::exists(path), fits);
    if (!done) {
        const QString said = done.error().text;
        QVERIFY2(said.contains(kind == Folder ? u"one.ann"_s : QDir::toNativeSeparators(path))
                && !said.contains(u"Unknown"_s) && !said.endsWith(u": "_s),
            qPrintable(said));
    }
}

void DestinationTest::fileInAFolderIsNew()
{
    FolderDestination folder(m_folder.filePath(u"new"_s));
    VERIFY_RESULT(folder.open());
    VERIFY_RESULT(folder.add(u"twice"_s, with("abc")));
    const auto again = folder.add(u"twice"_s, with("def"));
    QVERIFY(!again && again.error().text.contains(u"twice"_s));
    VERIFY_RESULT(folder.commit());
    QFile file(m_folder.filePath(u"new/twice"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "abc");
}

void DestinationTest::onlyAnEmptyFolderIsTaken()
{
    const QDir root(m_folder.path());
    QVERIFY(root.mkpath(u"hidden/.git"_s) && root.mkpath(u"full/a"_s));
    QFile project(root.filePath(u"p.standoff"_s));
    QVERIFY(project.open(QIODevice::WriteOnly));
    project.close();
    for (const QString &name :
        {u"hidden"_s, u"full"_s, u"p.standoff"_s, u"p.standoff-journal"_s, u"p.standoff.lock"_s}) {
        const auto done = writeOne(root.filePath(name));
        QVERIFY2(!done && done.error().text.contains(name), qPrintable(name));
        QVERIFY(!QFileInfo::exists(root.filePath(name + u"/one"_s)));
    }
    QVERIFY(root.exists(u"hidden/.git"_s) && root.exists(u"full/a"_s));
    // What comes there while the files are written is as good as what was there before.
    FolderDestination folder(root.filePath(u"raced"_s));
    VERIFY_RESULT(folder.open());
    VERIFY_RESULT(folder.add(u"ours"_s, with("ours")));
    QVERIFY(root.mkpath(u"raced/theirs"_s));
    const auto raced = folder.commit();
    QVERIFY(!raced && root.exists(u"raced/theirs"_s));
}

void DestinationTest::aFolderThatIsTakenStaysWhatItIs()
{
    const QDir root(m_folder.path());
    QVERIFY(root.mkpath(u"private"_s));
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(root.filePath(u"private"_s), rights));
    QVERIFY(QFile::link(root.filePath(u"private"_s), root.filePath(u"to-private"_s)));
    QVERIFY(QFile::link(root.filePath(u"not-yet"_s), root.filePath(u"to-not-yet"_s)));
    for (const QString &name : {u"to-private"_s, u"to-not-yet"_s})
        VERIFY_RESULT(writeOne(root.filePath(name)));
    QVERIFY(root.exists(u"private/one"_s) && root.exists(u"not-yet/one"_s));
    QVERIFY(QFileInfo(root.filePath(u"to-private"_s)).isSymLink());
    const auto all = QFile::permissions(root.filePath(u"private"_s));
    QVERIFY(!(all & (QFile::ReadGroup | QFile::ReadOther)));
}

void DestinationTest::memoryIsCutBetweenCharacters()
{
    const QStringList characters{u"a"_s, u"é"_s, u"서"_s, u"\U0001F600"_s, u"b"_s};
    const QByteArray bytes = characters.join(QString()).toUtf8();
    for (int limit = 0; limit <= bytes.size() + 1; ++limit) {
        QString fitting;
        for (const QString &character : characters) {
            if ((fitting + character).toUtf8().size() > limit)
                break;
            fitting += character;
        }
        MemoryDestination atOnce(limit);
        VERIFY_RESULT(write(atOnce, {}, bytes));
        QCOMPARE(atOnce.text(), fitting);
        QCOMPARE(atOnce.isFull(), limit <= bytes.size());
        MemoryDestination byteByByte(limit);
        VERIFY_RESULT(byteByByte.add({}, [&bytes](Output &output) -> Result<> {
            for (const char byte : bytes)
                output.write(QByteArrayView(&byte, 1));
            return {};
        }));
        QCOMPARE(byteByByte.text(), fitting);
    }
}

void DestinationTest::memoryHoldsSeveralFiles()
{
    MemoryDestination memory(7);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(!memory.isFull() || name == u"c"_s);
        VERIFY_RESULT(memory.add(name, with(name.toUtf8().repeated(5))));
    }
    QCOMPARE(
        memory.files(), (QList<std::pair<QString, QByteArray>>{{u"a"_s, "aaaaa"}, {u"b"_s, "bb"}}));
    QCOMPARE(memory.text(), u"aaaaa"_s);
    QCOMPARE(memory.text(1), u"bb"_s);
    QCOMPARE(memory.text(2), QString());
}

void DestinationTest::memoryHoldsTheBeginningOfEachFile()
{
    MemoryDestination memory(3, 2);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QCOMPARE(memory.isFull(), name == u"c"_s);
        VERIFY_RESULT(memory.add(name, with(name.toUtf8().repeated(5))));
    }
    QCOMPARE(
        memory.files(), (QList<std::pair<QString, QByteArray>>{{u"a"_s, "aaa"}, {u"b"_s, "bbb"}}));
}

void DestinationTest::nothingIsLeftOfWhatFails_data()
{
    QTest::addColumn<int>("kind");
    for (const int kind : {File, Folder, Zip})
        QTest::newRow(qPrintable(nameOf(Kind(kind)))) << kind;
}

void DestinationTest::nothingIsLeftOfWhatFails()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    {
        const auto destination = made(Kind(kind), path);
        VERIFY_RESULT(destination->open());
        VERIFY_RESULT(destination->add(u"whole"_s, with(QByteArray(size, 'x'))));
        const auto failed = destination->add(u"part"_s, [](Output &output) -> Result<> {
            output.write(QByteArray(size, 'y'));
            return failure(u"no more"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().text, u"no more"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void DestinationTest::archivesAreReadByOthers()
{
    const QString path = m_folder.filePath(u"a.zip"_s);
    for (const QByteArray &content :
        {QByteArray("first"), QByteArray("other")}) { // takes its place
        ZipDestination archive(path, u"only"_s);
        VERIFY_RESULT(archive.open());
        VERIFY_RESULT(archive.add(u"서울 é.ann"_s, with(content)));
        VERIFY_RESULT(archive.add(u"empty"_s, with({})));
        VERIFY_RESULT(archive.add(u"large"_s, with(QByteArray(size, 'x'))));
        VERIFY_RESULT(archive.commit());
        QCOMPARE(unpacked(path),
            "'\\uc11c\\uc6b8 \\xe9.ann' " + content.toHex() + "\n'empty' \n'large' "
                + QByteArray(size, 'x').toHex() + "\n");
    }
    QVERIFY(QFileInfo(path).size() < 10'000);
}

void DestinationTest::archivesReplaceNoProject()
{
    for (const QString &name : {u"p.standoff"_s, u"p.standoff-journal"_s}) {
        ZipDestination archive(m_folder.filePath(name), u"only"_s);
        QVERIFY(!archive.open());
    }
}

void DestinationTest::theNameSaysWhatIsMade()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QString plain = m_folder.filePath(u"table.csv"_s);
    VERIFY_RESULT(exportTo(plain, CsvFormat(), project));
    QFile file(plain);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString packed = m_folder.filePath(u"table.ZIP"_s);
    VERIFY_RESULT(exportTo(packed, CsvFormat(), project));
    QCOMPARE(unpacked(packed), "'table.csv' " + file.readAll().toHex() + '\n');

    FormatInfo info = CsvFormat().info();
    info.package = FormatInfo::Package::Archive; // whatever it is called
    const auto archive = destinationAt(m_folder.filePath(u"table.xyz"_s), info);
    VERIFY_RESULT(write(*archive, {}, "1"));
    QCOMPARE(unpacked(m_folder.filePath(u"table.xyz"_s)), "'table.csv' 31\n");
}

STANDOFF_TEST(QCoreApplication, DestinationTest)
#include "tst_destination.moc"

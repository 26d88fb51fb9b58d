// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/output.h"
#include "formats/outputfolder.h"
#include "program/testprogram.h"
#include "support/filelimit.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What becomes of an export when the disk takes a part of it only.
class OutputTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { limitFiles(RLIM_INFINITY); }
    void fullDiskIsSaid_data();
    void fullDiskIsSaid();
    void fileInAFolderIsNew();
    void onlyAnEmptyFolderIsTaken();
    void aFolderThatIsTakenStaysWhatItIs();
    void previewIsCutBetweenCharacters();

private:
    static Result<> writeOne(const QString &path)
    {
        return writeFolder(path, [](const QDir &folder) {
            Output output(folder, u"one"_s);
            output.write("1");
            return output.commit();
        });
    }

    static constexpr int size = 300'000; // more than is held back before it is written
    QTemporaryDir m_folder;
};

void OutputTest::fullDiskIsSaid_data()
{
    QTest::addColumn<bool>("inFolder");
    QTest::addColumn<int>("room");
    for (const bool inFolder : {false, true}) {
        for (const int room : {0, 100, 280'000, size - 1, size})
            QTest::addRow("%s, %d bytes", inFolder ? "folder" : "file", room) << inFolder << room;
    }
}

void OutputTest::fullDiskIsSaid()
{
    QFETCH(bool, inFolder);
    QFETCH(int, room);
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    const QByteArray bytes(size, 'x');
    const auto write = [&bytes](Output &output) {
        output.write(bytes.first(1000));
        output.write(QByteArrayView(bytes).sliced(1000));
        return output.commit();
    };
    limitFiles(rlim_t(room));
    Result<> done;
    if (inFolder) {
        done = writeFolder(path, [&write](const QDir &folder) {
            Output output(folder, u"one.ann"_s);
            return write(output);
        });
    } else {
        Output output(path);
        done = write(output);
    }
    limitFiles(RLIM_INFINITY);
    QCOMPARE(done.has_value(), room == size);
    QCOMPARE(QFileInfo::exists(path), room == size);
    if (!done) {
        const QString said = done.error().text;
        QVERIFY2(said.contains(inFolder ? u"one.ann"_s : QDir::toNativeSeparators(path))
                && !said.contains(u"Unknown"_s) && !said.endsWith(u": "_s),
            qPrintable(said));
    }
}

void OutputTest::fileInAFolderIsNew()
{
    const QDir folder(m_folder.path());
    Output first(folder, u"twice"_s);
    first.write("a");
    VERIFY_RESULT(first.commit());
    Output second(folder, u"twice"_s);
    second.write("b");
    QVERIFY(!second.commit());
    QFile file(folder.filePath(u"twice"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a");
}

void OutputTest::onlyAnEmptyFolderIsTaken()
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
    const auto raced = writeFolder(root.filePath(u"raced"_s), [&root](const QDir &) -> Result<> {
        root.mkpath(u"raced/theirs"_s);
        return {};
    });
    QVERIFY(!raced && root.exists(u"raced/theirs"_s));
    QCOMPARE(root.entryList({u".*-??????"_s}, QDir::Dirs | QDir::Hidden), {});
}

void OutputTest::aFolderThatIsTakenStaysWhatItIs()
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

void OutputTest::previewIsCutBetweenCharacters()
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
        Output atOnce(limit);
        atOnce.write(bytes);
        QCOMPARE(atOnce.text(), fitting);
        QCOMPARE(atOnce.isFull(), limit <= bytes.size());
        Output byteByByte(limit);
        for (const char byte : bytes)
            byteByByte.write(QByteArrayView(&byte, 1));
        QCOMPARE(byteByByte.text(), fitting);
    }
}

STANDOFF_TEST(QCoreApplication, OutputTest)
#include "tst_output.moc"

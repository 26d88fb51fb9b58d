// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/output.h"
#include "formats/outputfolder.h"
#include "support/filelimit.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

private:
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

QTEST_GUILESS_MAIN(OutputTest)
#include "tst_output.moc"

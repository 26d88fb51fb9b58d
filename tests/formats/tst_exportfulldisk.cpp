// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "program/testprogram.h"
#include "support/filelimit.h"
#include "support/formats/exporting.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Each format that is written, onto a disk that takes a part only: an error is told, what was there
// is as it was, and nothing is left beside it.
class ExportFullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { limitFiles(RLIM_INFINITY); }
    void roomRunsOut_data() { addFormats(); }
    void roomRunsOut();
    void aFileIsRefused_data() { addFormats(); }
    void aFileIsRefused();

private:
    static void addFormats();
};

namespace {

constexpr int mostPoints = 12; // at which an export fails
constexpr auto anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

// All types of values, and a text that is longer than what is held back before it is written.
const MemoryProject &fullDiskProject()
{
    static const MemoryProject project = [] {
        ValueMaker made = sampleProject();
        made.addArticle(Article{.title = u"A long one"_s},
            u"Kim said so.\n"_s + (QString(1'000, u'x') + u'\n').repeated(400));
        made.annotate({u"Kim"_s}, made.values.of<Tag>().constFirst().after->id);
        return MemoryProject(made.values, made.annotators);
    }();
    return project;
}

// Files by their names, with what is in them, and folders.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator each(folder, anything, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        QFile file(info.filePath());
        const QString name = QDir(folder).relativeFilePath(info.filePath());
        content.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : "a folder"_ba);
    }
    return content;
}

// What was there before: a file, or an empty folder.
bool makeOld(const QString &path, FormatInfo::Package package)
{
    if (package == FormatInfo::Package::Folder)
        return QDir().mkdir(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("old") == 3;
}

bool removeAll(const QString &path)
{
    return QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path);
}

// A destination that refuses the file of that number, from 1; none for 0.
class RefusingDestination : public ExportDestination
{
public:
    explicit RefusingDestination(int refused)
        : m_refused(refused)
    {
    }

    Result<> open() override { return {}; }
    Result<> add(const QString &name, const Fill &fill) override
    {
        if (++m_count == m_refused)
            return failure(u"%1 is refused"_s.arg(name));
        Output output([](QByteArrayView) { return true; });
        return fill(output);
    }
    Result<> commit() override
    {
        m_isCommitted = true;
        return {};
    }

    int count() const { return m_count; }
    bool isCommitted() const { return m_isCommitted; }

private:
    int m_refused;
    int m_count = 0;
    bool m_isCommitted = false;
};

} // namespace

void ExportFullDiskTest::addFormats()
{
    QTest::addColumn<QString>("id");
    for (const auto &format : allFormats()) {
        if (format->info().writes)
            QTest::newRow(qPrintable(format->info().id)) << format->info().id;
    }
}

void ExportFullDiskTest::roomRunsOut()
{
    QFETCH(QString, id);
    const auto format = formatNamed(id)->format;
    const FormatInfo &info = format->info();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s + info.ending());
    const auto write = [&] { return exportTo(path, *format, fullDiskProject()); };
    VERIFY_RESULT(write());
    const auto whole = contentOf(folder.path());
    const auto largest = std::ranges::max(whole, {}, &QByteArray::size).size();
    QVERIFY(largest > mostPoints);
    QVERIFY(removeAll(path));

    for (int point = 0; point < mostPoints; ++point) {
        const qint64 room = (largest - 1) * point / (mostPoints - 1);
        QVERIFY(point % 2 == 0 || makeOld(path, info.package));
        const auto before = contentOf(folder.path());
        limitFiles(rlim_t(room));
        const auto done = write();
        limitFiles(RLIM_INFINITY);
        const QByteArray where = u"room for %1 of %2 bytes"_s.arg(room).arg(largest).toUtf8();
        QVERIFY2(!done, where.constData());
        const QString said = done.error().text;
        QVERIFY2(!said.isEmpty() && !said.contains(u"Unknown"_s) && !said.endsWith(u": "_s),
            qPrintable(said));
        QVERIFY2(contentOf(folder.path()) == before,
            where + ": " + contentOf(folder.path()).keys().join(u", "_s).toUtf8());
        QVERIFY(point % 2 == 0 || removeAll(path));
    }
    QVERIFY(makeOld(path, info.package));
    VERIFY_RESULT(write()); // in its place, now that there is room
    QCOMPARE(contentOf(folder.path()).keys(), whole.keys());
}

void ExportFullDiskTest::aFileIsRefused()
{
    QFETCH(QString, id);
    const auto format = formatNamed(id)->format;
    const ExportSource source(fullDiskProject());
    RefusingDestination willing(0);
    VERIFY_RESULT(format->write(source, willing));
    QVERIFY(willing.isCommitted() && willing.count() > 0);
    const int points = std::min(mostPoints, willing.count());
    for (int point = 1; point <= points; ++point) {
        RefusingDestination refusing(willing.count() * point / points);
        const auto done = format->write(source, refusing);
        QVERIFY2(!done, qPrintable(u"file %1"_s.arg(willing.count() * point / points)));
        QVERIFY2(done.error().text.endsWith(u" is refused"_s), qPrintable(done.error().text));
        QVERIFY(!refusing.isCommitted());
    }
}

STANDOFF_TEST(QCoreApplication, ExportFullDiskTest)
#include "tst_exportfulldisk.moc"

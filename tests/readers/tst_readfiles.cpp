// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/isolated/readfiles.h"
#include "support/falsereader.h"
#include "text/progress.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Files of which each is one word, read by a program that answers with that word as an article and
// takes its time for some of them.
class ReadFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void inTheirOrder_data();
    void inTheirOrder();
    void oneThatFailsIsToldInItsPlace();
    void whatIsLeftOutIsToldOfItsFile();
    void nothingToRead();
    void theSinkEndsIt();
    void isCancelledAtOnce();

private:
    QString pathOf(int number) const { return m_folder->filePath(u"%1.txt"_s.arg(number)); }
    QStringList paths() const
    {
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths.append(pathOf(i));
        return paths;
    }
    // So many files were given to a process.
    int begun() const
    {
        QFile log(m_folder->filePath(u"log"_s));
        return log.open(QIODevice::ReadOnly) ? int(log.readAll().count('\n')) : 0;
    }

    static constexpr int count = 40;
    const LeftOut leftOut{u"row 3"_s, u"it has no text"_s}; // of the ninth
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FalseReader> m_program;
    QByteArray m_programBefore;
};

void ReadFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QByteArray python("answers = {}\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray word = "word" + QByteArray::number(i) + ".";
        QFile file(pathOf(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(word);
        IncomingArticle article;
        article.text = ArticleText(QString::fromUtf8(word));
        python += "answers[b'" + word + "'] = "
            + FalseReader::literal(packMessage(MessageKind::Article, packArticle(article, {}))
                + (i == 8 ? packMessage(MessageKind::LeftOut, packLeftOut(leftOut)) : QByteArray())
                + packMessage(MessageKind::Done, {}))
            + '\n';
    }
    python += "while True:\n"
              "    asked = take()\n"
              "    word = next(word for word in answers if word in asked)\n"
              "    with open('"
        + m_folder->filePath(u"log"_s).toUtf8()
        + "', 'a') as log:\n"
          "        log.write('x\\n')\n"
          "    if word == b'word13.':\n"
          "        time.sleep(0.2)\n"
          "    if word == b'word21.' and b'crash' in asked:\n"
          "        os.kill(os.getpid(), signal.SIGSEGV)\n"
          "    if word == b'word5.' and b'hang' in asked:\n"
          "        time.sleep(1000)\n"
          "    say(answers[word])\n";
    m_program = std::make_unique<FalseReader>(python);
    m_programBefore = qgetenv("STANDOFF_PROGRAM");
    qputenv("STANDOFF_PROGRAM", m_program->path().toUtf8());
}

void ReadFilesTest::cleanup()
{
    qputenv("STANDOFF_PROGRAM", m_programBefore);
}

void ReadFilesTest::inTheirOrder_data()
{
    QTest::addColumn<int>("processes");
    for (const int processes : {0, 1, 2, 5, 100})
        QTest::addRow("%d", processes) << processes;
}

void ReadFilesTest::inTheirOrder()
{
    QFETCH(const int, processes);
    const int working = std::clamp(processes, 1, count);
    QStringList texts;
    const auto done = readFiles(paths(), {}, processes, [&](const ReadFile &file) -> Result<> {
        // Others were read ahead, but not all of them.
        if (begun() > texts.size() + 1 + working * 5)
            return failure(u"too far ahead"_s);
        for (const IncomingArticle &article : file.articles)
            texts.append(article.text.string());
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QStringList wanted;
    for (int i = 0; i < count; ++i)
        wanted.append(u"word%1."_s.arg(i));
    QCOMPARE(texts, wanted);
}

void ReadFilesTest::oneThatFailsIsToldInItsPlace()
{
    QFile file(pathOf(21));
    QVERIFY(file.open(QIODevice::Append));
    file.write("crash");
    file.close();
    QFile::remove(pathOf(30));
    QList<int> failed;
    int number = 0;
    const auto done = readFiles(paths(), {}, 3, [&](const ReadFile &read) -> Result<> {
        if (read.problem) {
            if (!read.problem->text.startsWith(pathOf(number)))
                return failure(read.problem->text);
            failed.append(number);
        }
        ++number;
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(failed, (QList<int>{21, 30}));
    QCOMPARE(number, count);
}

void ReadFilesTest::whatIsLeftOutIsToldOfItsFile()
{
    QStringList told;
    const auto done = readFiles(paths(), {}, 3, [&](const ReadFile &read) -> Result<> {
        for (const LeftOut &part : read.leftOut)
            told.append(namedError(read.path, part).text);
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(told, QStringList{pathOf(8) + u", row 3: it has no text"_s});
}

void ReadFilesTest::nothingToRead()
{
    const auto done =
        readFiles({}, {}, 2, [](const ReadFile &) -> Result<> { return failure(u"no file"_s); });
    QVERIFY(done);
}

void ReadFilesTest::theSinkEndsIt()
{
    int taken = 0;
    const auto done = readFiles(paths(), {}, 2, [&taken](const ReadFile &) -> Result<> {
        return ++taken == 3 ? failure(u"enough"_s) : Result<>();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"enough"_s);
    QCOMPARE(taken, 3);
    QVERIFY(begun() < count);
}

void ReadFilesTest::isCancelledAtOnce()
{
    QFile file(pathOf(5));
    QVERIFY(file.open(QIODevice::Append));
    file.write("hang");
    file.close();
    QElapsedTimer clock;
    int taken = 0;
    const auto done = readFiles(
        paths(), {}, 2,
        [&](const ReadFile &) -> Result<> {
            ++taken;
            clock.start();
            return {};
        },
        [&] { return taken < 5; });
    QVERIFY(!done);
    QCOMPARE(done.error(), cancelled());
    QCOMPARE(taken, 5);
    QVERIFY(clock.elapsed() < 5000); // of a program that would sleep for much longer
}

STANDOFF_TEST(QCoreApplication, ReadFilesTest)
#include "tst_readfiles.moc"

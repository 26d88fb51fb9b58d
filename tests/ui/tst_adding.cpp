// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "support/addfiles.h"
#include "windowbench.h"

#include "articleview/articleview.h"
#include "items/incoming/incomingmodel.h"
#include "support/falsereader.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <optional>

using namespace Standoff;

// How articles come into a window: beside it, whatever the files do.
class AddingTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init()
    {
        open(u"p.standoff"_s, {{.text = ArticleText(u"Kim met Putin.\n"_s), .title = u"First"_s}},
            {1200, 800});
        m_program = qgetenv("STANDOFF_PROGRAM");
    }
    void cleanup()
    {
        qputenv("STANDOFF_PROGRAM", m_program);
        close();
    }

    void inTheirOrderInOneStep();
    void oneThatIsFineIsAddedAtOnce();
    void oneThatIsThereIsShown();
    void oneThatCannotBeReadIsTold();
    void aTableWithoutAClearColumnIsListed();
    void theWindowGoesOnMeanwhile();
    void cancelAddsNothing();
    void whatIsPastedComesMeanwhile();
    void whatIsCopiedFromAPageKeepsItsForm();
    void whatIsCopiedAsHtmlAloneIsTaken();
    void htmlWithoutTextIsNoArticle();
    void plainTextIsTakenWhereHtmlHasNone();
    void whatCrashesIsToldWithTheOthers();
    void whatComesMeanwhileComesAfter();
    void nothingIsLostWhileTheProjectIsBusy();
    void whatHangsIsGivenUpAtOnce();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file cannot be written");
        return file.fileName();
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const Article &article : session().project().all<Article>())
            titles.append(article.title);
        return titles;
    }
    QString shown() const { return m_view->article()->text().string(); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    static void readWith(const FalseReader &reader)
    {
        qputenv("STANDOFF_PROGRAM", reader.path().toLocal8Bit());
    }
    QPushButton *addButton() const
    {
        return importDialog(*m_window)->findChild<QPushButton *>(u"importAdd"_s);
    }
    IncomingModel &model() const { return *importDialog(*m_window)->findChild<IncomingModel *>(); }

    QByteArray m_program;
};

void AddingTest::inTheirOrderInOneStep()
{
    QStringList files;
    QStringList expected{u"First"_s};
    for (int i = 0; i < 40; ++i) {
        expected.append(u"Title %1"_s.arg(i));
        files.append(write(u"%1.md"_s.arg(i), "# Title " + QByteArray::number(i) + "\n\nText.\n"));
    }
    addFiles(*m_window, files);
    QCOMPARE(titles(), expected);
    QCOMPARE(shown(), u"Title 39\nText."_s);
    QVERIFY(session().undo());
    QCOMPARE(titles(), QStringList{u"First"_s});
}

void AddingTest::oneThatIsFineIsAddedAtOnce()
{
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"A."_s}));
    QTRY_VERIFY(!importDialog(*m_window));
    QCOMPARE(shown(), u"A.\n"_s);
}

void AddingTest::oneThatIsThereIsShown()
{
    addFiles(*m_window, {write(u"a.txt"_s, "A.\n")});
    QCOMPARE(shown(), u"A.\n"_s);
    addFiles(*m_window, {write(u"again.txt"_s, "Kim met Putin.\n")});
    QCOMPARE(titles().size(), 2);
    QVERIFY2(message().contains(u"again.txt"_s) && message().contains(u"First"_s),
        qPrintable(message()));
    QCOMPARE(shown(), u"Kim met Putin.\n"_s);
}

void AddingTest::oneThatCannotBeReadIsTold()
{
    addFiles(*m_window, {path(u"none.txt"_s)});
    QCOMPARE(titles(), QStringList{u"First"_s});
    QVERIFY2(message().startsWith(u"none.txt: "_s), qPrintable(message()));
}

// Where a person says which column is what.
void AddingTest::aTableWithoutAClearColumnIsListed()
{
    m_window->addArticles({write(u"odd.csv"_s, "zz;qq\n4;Shells stay in Seoul for now\n")});
    awaitReading(*m_window);
    QVERIFY(importDialog(*m_window) && importDialog(*m_window)->isVisible());
    QCOMPARE(model().count(Standing::Refused), 1);
    QVERIFY(model().at(0).remarks.join(u' ').contains(u"choose it with Columns"_s));
    QVERIFY(importDialog(*m_window)->findChild<QPushButton *>(u"massColumns"_s)->isVisible());
}

// Marks can be made, and nothing waits; what takes a while is seen.
void AddingTest::theWindowGoesOnMeanwhile()
{
    const FalseReader slow("take()\ntime.sleep(2.5)\nsys.exit()");
    readWith(slow);
    QElapsedTimer longest;
    qint64 pause = 0;
    QTimer beats;
    connect(&beats, &QTimer::timeout, this, [&] { pause = std::max(pause, longest.restart()); });
    longest.start();
    beats.start(5);
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    m_view->select(0, 3);
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(m_view->article()->annotations().size(), 1);
    QTRY_VERIFY(importDialog(*m_window)->isVisible());
    QVERIFY(importDialog(*m_window)->isReading());
    QVERIFY(!addButton()->isEnabled());
    QVERIFY(!importDialog(*m_window)->isModal());
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    QVERIFY(annotate(session(), m_view->article()->article(), person, {{8, 13}}));
    QCOMPARE(m_view->article()->annotations().size(), 2);
    awaitReading(*m_window);
    QVERIFY2(pause < 1000, qPrintable(QString::number(pause))); // of 2,500; machines are loaded
    QCOMPARE(model().count(Standing::Refused), 1);
    QCOMPARE(model().at(0).file, path(u"a.txt"_s));
}

void AddingTest::cancelAddsNothing()
{
    const FalseReader hangs("while True:\n    take()\n    time.sleep(1000)");
    readWith(hangs);
    m_window->addArticles({write(u"a.txt"_s, "A.\n"), write(u"b.txt"_s, "B.\n")});
    QTRY_VERIFY(importDialog(*m_window)->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(importDialog(*m_window), Qt::Key_Escape);
    QTRY_VERIFY(!importDialog(*m_window));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(titles(), QStringList{u"First"_s});
    qputenv("STANDOFF_PROGRAM", m_program); // and the next can be added
    addFiles(*m_window, {path(u"b.txt"_s)});
    QCOMPARE(shown(), u"B.\n"_s);
}

// Whatever files do, what was copied can be added.
void AddingTest::whatIsPastedComesMeanwhile()
{
    const FalseReader hangs("while True:\n    take()\n    time.sleep(1000)");
    readWith(hangs);
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    QGuiApplication::clipboard()->setText(u"Pasted."_s);
    trigger(u"paste-article"_s);
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"Pasted."_s}));
    QVERIFY(importDialog(*m_window)->isReading());
    awaitWork();
}

void AddingTest::whatCrashesIsToldWithTheOthers()
{
    IncomingArticle article;
    article.text = ArticleText(u"Read."_s);
    article.title = u"Read"_s;
    const QByteArray answer = packMessage(MessageKind::Article, packArticle(article, "other"))
        + packMessage(MessageKind::Done, {});
    const FalseReader crashes(
        "if b'crash' in take():\n    os.kill(os.getpid(), signal.SIGSEGV)\nsay("
        + FalseReader::literal(answer) + ")\ntime.sleep(1000)");
    readWith(crashes);
    m_window->addArticles(
        {write(u"a.txt"_s, "crash"), write(u"b.txt"_s, "good"), path(u"none.txt"_s)});
    awaitReading(*m_window);
    QCOMPARE(model().rowCount(), 3);
    QCOMPARE(model().at(0).standing, Standing::Refused);
    QCOMPARE(model().at(2).standing, Standing::Refused);
    QVERIFY(!model().at(2).remarks.value(0).contains(path(u"none.txt"_s))); // the row says it
    addChosen(*m_window);
    QCOMPARE(titles(), (QStringList{u"First"_s, u"Read"_s}));
    QVERIFY2(message().contains(u'1') && message().contains(u'2'), qPrintable(message()));
}

void AddingTest::whatIsCopiedFromAPageKeepsItsForm()
{
    auto *copied = new QMimeData;
    copied->setHtml(
        u"<meta charset='utf-8'><h2>The pact</h2><p>It <b>holds</b>.</p><nav><ul><li>One"
        "<li>Two</ul></nav><blockquote>“Surely.”</blockquote>"_s);
    copied->setText(u"The pact\nIt holds.\nOne\nTwo\n“Surely.”"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    trigger(u"paste-article"_s);
    QTRY_COMPARE(titles().size(), 2);
    awaitWork();
    const OpenArticle &article = *m_window->findChild<ArticleView *>()->article();
    QStringList lines;
    for (const Paragraph &paragraph : article.text().paragraphs()) {
        if (paragraph.range.length() > 0)
            lines.append(QString::fromUtf8(wordOf(paragraph.role)) + u": "_s
                + article.text().slice(paragraph.range).toString());
    }
    QCOMPARE(lines,
        (QStringList{u"heading: The pact"_s, u"body: It holds."_s, u"list item: One"_s,
            u"list item: Two"_s, u"quote: “Surely.”"_s}));
}

void AddingTest::whatIsCopiedAsHtmlAloneIsTaken()
{
    auto *copied = new QMimeData;
    copied->setHtml(u"<p>It holds.</p>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    trigger(u"paste-article"_s);
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"It holds."_s}));
}

void AddingTest::htmlWithoutTextIsNoArticle()
{
    auto *copied = new QMimeData;
    copied->setHtml(u"<img src='a.png'>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    trigger(u"paste-article"_s);
    awaitWork();
    QTRY_VERIFY2(message().startsWith(u"The clipboard: "_s), qPrintable(message()));
    QCOMPARE(titles(), QStringList{u"First"_s});
}

void AddingTest::plainTextIsTakenWhereHtmlHasNone()
{
    auto *copied = new QMimeData;
    copied->setHtml(u"<img src='a.png'>"_s);
    copied->setText(u"It holds."_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    trigger(u"paste-article"_s);
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"It holds."_s}));
    awaitWork();
    QVERIFY2(message().contains(u"; the plain text was taken"_s), qPrintable(message()));
}

// What is given while something is being chosen from is beside it.
void AddingTest::whatComesMeanwhileComesAfter()
{
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    m_window->addArticles({write(u"b.txt"_s, "B.\n"), write(u"c.txt"_s, "C.\n")});
    QTRY_VERIFY(importDialog(*m_window)->isVisible() && model().rowCount() == 3);
    addChosen(*m_window);
    QCOMPARE(titles(), (QStringList{u"First"_s, u"A."_s, u"B."_s, u"C."_s}));
}

// It is added when that is done.
void AddingTest::nothingIsLostWhileTheProjectIsBusy()
{
    std::atomic_bool isLongEnough = false;
    session().longWork().change(
        u"Busy…"_s, this,
        [&isLongEnough](OpenProject &, const Progress &) -> Result<> {
            while (!isLongEnough)
                QThread::msleep(5);
            return {};
        },
        [](const Result<> &) {});
    QVERIFY(session().longWork().isRunning());
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    QTRY_VERIFY(!importDialog(*m_window)->isReading());
    QCOMPARE(titles(), QStringList{u"First"_s});
    isLongEnough = true;
    QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{u"First"_s, u"A."_s}), 20'000);
    awaitWork();
}

void AddingTest::whatHangsIsGivenUpAtOnce()
{
    const FalseReader hangs("while True:\n    take()\n    time.sleep(1000)");
    readWith(hangs);
    m_window->addArticles({write(u"a.txt"_s, "A.\n"), write(u"b.txt"_s, "B.\n")});
    QTRY_VERIFY(importDialog(*m_window)->isReading());
    QElapsedTimer timer;
    timer.start();
    delete importDialog(*m_window);
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(titles(), QStringList{u"First"_s});
}

STANDOFF_TEST(QApplication, AddingTest)
#include "tst_adding.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "articleview/articleview.h"
#include "dialogs/encodingdialog.h"
#include "panels/workbar.h"
#include "support/falsereader.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

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
    void theWindowGoesOnMeanwhile();
    void cancelAddsNothing();
    void cancelLosesNothingThatWasPasted();
    void whatIsCopiedFromAPageKeepsItsForm();
    void whatIsCopiedAsHtmlAloneIsTaken();
    void htmlWithoutTextIsNoArticle();
    void plainTextIsTakenWhereHtmlHasNone();
    void whatCrashesIsToldWithTheOthers();
    void whatComesMeanwhileComesAfter();
    void encodingIsChosen();
    void encodingIsChosenAnew();
    void whatIsNotChosenIsLeftOut();
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
    EncodingDialog *dialog() const { return m_window->findChild<EncodingDialog *>(); }
    QPushButton &button(QDialogButtonBox::StandardButton which) const
    {
        return *dialog()->findChild<QDialogButtonBox *>()->button(which);
    }
    QString preview() const { return dialog()->findChild<QPlainTextEdit *>()->toPlainText(); }

    QByteArray m_program;
    const QByteArray m_unsure = "\xf0\xf2\xe9\xf7\xe5\xf4"; // "ПРИВЕТ" in KOI8-R
};

void AddingTest::inTheirOrderInOneStep()
{
    QStringList files;
    QStringList expected{u"First"_s};
    for (int i = 0; i < 40; ++i) {
        expected.append(u"Title %1"_s.arg(i));
        files.append(write(u"%1.md"_s.arg(i), "# Title " + QByteArray::number(i) + "\n\nText.\n"));
    }
    m_window->addArticles(files);
    awaitWork();
    QCOMPARE(titles(), expected);
    QCOMPARE(shown(), u"Title 39\nText."_s);
    QVERIFY(session().undo());
    QCOMPARE(titles(), QStringList{u"First"_s});
}

// Marks can be made, and nothing waits.
void AddingTest::theWindowGoesOnMeanwhile()
{
    const FalseReader slow("take()\ntime.sleep(1.5)\nsys.exit()");
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
    const auto *bar = m_window->statusBar()->findChild<WorkBar *>();
    QTRY_VERIFY(bar->isVisible());
    QTRY_VERIFY(!bar->isVisible());
    awaitWork();
    QVERIFY2(pause < 500, qPrintable(QString::number(pause))); // of 1,500; machines are loaded
    QVERIFY2(message().contains(path(u"a.txt"_s)), qPrintable(message()));
}

void AddingTest::cancelAddsNothing()
{
    const FalseReader hangs("while True:\n    take()\n    time.sleep(1000)");
    readWith(hangs);
    m_window->addArticles({write(u"a.txt"_s, "A.\n"), write(u"b.txt"_s, "B.\n")});
    auto *bar = m_window->statusBar()->findChild<WorkBar *>();
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QToolButton *>(u"cancelWork"_s), Qt::LeftButton);
    awaitWork();
    QCOMPARE(titles(), QStringList{u"First"_s});
    QCOMPARE(message(), u"It was cancelled, and nothing was changed."_s);
    qputenv("STANDOFF_PROGRAM", m_program); // and the next can be added
    m_window->addArticles({path(u"b.txt"_s)});
    awaitWork();
    QCOMPARE(shown(), u"B.\n"_s);
}

// What is read was cancelled, and not what came meanwhile.
void AddingTest::cancelLosesNothingThatWasPasted()
{
    const FalseReader hangs("while True:\n    take()\n    time.sleep(1000)");
    readWith(hangs);
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    QGuiApplication::clipboard()->setText(u"Pasted."_s);
    trigger(u"paste-article"_s);
    auto *bar = m_window->statusBar()->findChild<WorkBar *>();
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QToolButton *>(u"cancelWork"_s), Qt::LeftButton);
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"Pasted."_s}));
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
    awaitWork();
    QCOMPARE(titles(), (QStringList{u"First"_s, u"Read"_s}));
    const QStringList lines = message().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(path(u"a.txt"_s)) && lines[1].startsWith(path(u"none.txt"_s)),
        qPrintable(message()));
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

void AddingTest::whatComesMeanwhileComesAfter()
{
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    m_window->addArticles({write(u"b.txt"_s, "B.\n"), write(u"c.txt"_s, "C.\n")});
    QGuiApplication::clipboard()->setText(u"D."_s);
    trigger(u"paste-article"_s);
    QTRY_COMPARE(titles().size(), 5);
    awaitWork();
    const auto comesBefore = [all = titles()](const QString &one, const QString &other) {
        return all.contains(one) && all.indexOf(one) < all.indexOf(other);
    };
    QVERIFY2(comesBefore(u"A."_s, u"B."_s) && comesBefore(u"B."_s, u"C."_s)
            && comesBefore(u"A."_s, u"D."_s),
        qPrintable(titles().join(u' ')));
}

void AddingTest::encodingIsChosen()
{
    m_window->addArticles({write(u"a.txt"_s, m_unsure), write(u"b.txt"_s, "Sure.\n")});
    QTRY_VERIFY(dialog());
    QCOMPARE(titles(), QStringList{u"First"_s});
    dialog()->findChild<QComboBox *>(u"encodings"_s)->setCurrentText(u"KOI8-R"_s);
    QTRY_VERIFY(button(QDialogButtonBox::Ok).isEnabled());
    QCOMPARE(preview().trimmed(), u"ПРИВЕТ"_s);
    button(QDialogButtonBox::Ok).click();
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"ПРИВЕТ"_s, u"Sure."_s}));
    awaitWork();
    const Article &article = *std::next(session().project().all<Article>().begin());
    QCOMPARE(session().project().find(article.version)->encoding, u"KOI8-R"_s);
}

// The last choice counts, however quickly they follow each other.
void AddingTest::encodingIsChosenAnew()
{
    m_window->addArticles({write(u"a.txt"_s, m_unsure)});
    QTRY_VERIFY(dialog());
    auto *encodings = dialog()->findChild<QComboBox *>(u"encodings"_s);
    const QString first = encodings->currentText();
    for (const QString &name :
        {u"windows-1251"_s, u"KOI8-R"_s, u"ISO-8859-7"_s, first, u"KOI8-R"_s})
        encodings->setCurrentText(name);
    QTRY_VERIFY(button(QDialogButtonBox::Ok).isEnabled());
    QCOMPARE(preview().trimmed(), u"ПРИВЕТ"_s);
    encodings->setCurrentText(u"UTF-16"_s); // closed while it reads
    button(QDialogButtonBox::Cancel).click();
    QTRY_VERIFY(!dialog());
    m_window->addArticles({write(u"b.txt"_s, "B.\n")});
    awaitWork();
    QCOMPARE(titles(), (QStringList{u"First"_s, u"B."_s}));
}

void AddingTest::whatIsNotChosenIsLeftOut()
{
    m_window->addArticles({write(u"a.txt"_s, m_unsure), write(u"b.txt"_s, "Sure.\n")});
    QTRY_VERIFY(dialog());
    button(QDialogButtonBox::Cancel).click();
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"Sure."_s}));
    awaitWork();
}

void AddingTest::whatHangsIsGivenUpAtOnce()
{
    const FalseReader hangs("while True:\n    take()\n    time.sleep(1000)");
    readWith(hangs);
    m_window->addArticles({write(u"a.txt"_s, "A.\n")});
    QTRY_VERIFY(session().longWork().isRunning());
    QElapsedTimer timer;
    timer.start();
    session().longWork().giveUp();
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(titles(), QStringList{u"First"_s});
}

STANDOFF_TEST(QApplication, AddingTest)
#include "tst_adding.moc"

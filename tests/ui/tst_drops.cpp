// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/addfiles.h"
#include "windowbench.h"

#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace Standoff;

// What comes in from outside: dropped on the window, added, or by the clipboard.
class DropsTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void aProjectIsOpenedAndNotRead_data();
    void aProjectIsOpenedAndNotRead();
    void projectsAndArticlesTogether();
    void severalAreAddedAndTheLastIsShown();
    void nothingIsDoneWithOtherThings_data();
    void nothingIsDoneWithOtherThings();
    void whatIsThereAlreadyIsShown();

private:
    QUrl file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%ls", qUtf16Printable(file.errorString()));
        return QUrl::fromLocalFile(file.fileName());
    }
    // Whether the window takes what is held over it.
    bool drop(QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &event);
        const bool isTaken = event.isAccepted();
        awaitWork();
        return isTaken;
    }
    bool drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        return drop(data);
    }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    QString shown() const { return m_view->article()->text().string().trimmed(); }
    QStringList titles() const
    {
        QStringList titles;
        for (const Article &article : session().project().all<Article>())
            titles.append(article.title);
        return titles;
    }
};

void DropsTest::init()
{
    IncomingArticle article;
    article.text = ArticleText(u"Kim met Putin.\n"_s);
    article.title = u"First"_s;
    article.fileName = u"first.txt"_s;
    open(u"p.standoff"_s, {article}, {1000, 700});
}

void DropsTest::aProjectIsOpenedAndNotRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as the program names it") << u"other.standoff"_s;
    QTest::newRow("as another system writes it") << u"OTHER.STANDOFF"_s;
    QTest::newRow("with spaces and letters") << u"안녕 %20 b.standoff"_s;
}

void DropsTest::aProjectIsOpenedAndNotRead()
{
    QFETCH(QString, name);
    QVERIFY(Session::create(path(u"made.standoff"_s)));
    QVERIFY(QFile::rename(path(u"made.standoff"_s), path(name)));
    QSignalSpy opened(m_window.get(), &MainWindow::openProjectRequested);
    QVERIFY(drop({QUrl::fromLocalFile(path(name))}));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path(name));
    QCOMPARE(titles(), QStringList{u"First"_s});
    QCOMPARE(message(), QString());
}

void DropsTest::projectsAndArticlesTogether()
{
    QSignalSpy opened(m_window.get(), &MainWindow::openProjectRequested);
    QVERIFY(drop({file(u"a.txt"_s, "One.\n"), file(u"x.standoff"_s, ""), file(u"b.txt"_s, "Two.\n"),
        file(u"y.standoff"_s, "")}));
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0].first().toString(), path(u"x.standoff"_s));
    QCOMPARE(opened[1].first().toString(), path(u"y.standoff"_s));
    addChosen(*m_window);
    QCOMPARE(titles().size(), 3);
    QCOMPARE(shown(), u"Two."_s);
}

void DropsTest::severalAreAddedAndTheLastIsShown()
{
    QVERIFY(drop({file(u"a.txt"_s, "One.\n"), file(u"b.md"_s, "# Two\n\nWords.\n")}));
    addChosen(*m_window);
    QCOMPARE(titles().size(), 3);
    QCOMPARE(shown(), u"Two\nWords."_s);
    QVERIFY(session().undo()); // one step
    QCOMPARE(titles(), QStringList{u"First"_s});
    QCOMPARE(shown(), u"Kim met Putin."_s);
}

void DropsTest::nothingIsDoneWithOtherThings_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("taken"); // held over the window, it looks like something to take
    QTest::newRow("text") << u"text"_s << false;
    QTest::newRow("an address") << u"address"_s << false;
    QTest::newRow("a folder") << u"folder"_s << true;
    QTest::newRow("a file that is not there") << u"missing"_s << true;
}

// Nor is it done in silence, where it was taken.
void DropsTest::nothingIsDoneWithOtherThings()
{
    QFETCH(QString, what);
    QFETCH(bool, taken);
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
    QMimeData data;
    if (what == u"text"_s)
        data.setText(u"Words."_s);
    else
        data.setUrls({what == u"address"_s ? QUrl(u"https://example.org/a.html"_s)
                                           : QUrl::fromLocalFile(path(what))});
    QSignalSpy opened(m_window.get(), &MainWindow::openProjectRequested);
    QCOMPARE(drop(data), taken);
    QCOMPARE(titles(), QStringList{u"First"_s});
    QCOMPARE(opened.size(), 0);
    awaitReading(*m_window);
    QCOMPARE(message().isEmpty() && !importDialog(*m_window), !taken);
}

// It is told under which name it is known.
void DropsTest::whatIsThereAlreadyIsShown()
{
    addFiles(*m_window, {file(u"second.txt"_s, "Another one.\n").toLocalFile()});
    QCOMPARE(shown(), u"Another one."_s);
    const QUrl again = file(u"again.txt"_s, "Kim met Putin.\n");
    QVERIFY(drop({again}));
    awaitReading(*m_window);
    QCOMPARE(shown(), u"Kim met Putin."_s);
    QCOMPARE(titles().size(), 2);
    QVERIFY2(message().contains(u"again.txt"_s) && message().contains(u"First"_s),
        qPrintable(message()));
    QVERIFY(drop(
        {file(u"third.txt"_s, "A third one.\n"), again})); // and what is new, where something is
    addChosen(*m_window);
    QCOMPARE(shown(), u"A third one."_s);
    QCOMPARE(titles().size(), 3);
    QGuiApplication::clipboard()->setText(u"Another one.\n"_s);
    trigger(u"paste-article"_s);
    awaitWork();
    QCOMPARE(shown(), u"Another one."_s);
    QCOMPARE(titles().size(), 3);
}

STANDOFF_TEST(QApplication, DropsTest)
#include "tst_drops.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/concordanceview.h"
#include "program/testprogram.h"
#include "session/verbs/records.h"
#include "ui/windowbench.h"
#include "widgets/messagebar.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Names as units, in the window: what is searched and tagged, renamed, and said in short.
class TestNameOffers : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void searchingANameTagsTheName();
    void shortNameIsOffered();
    void shortNameIsNeverTakenSilently();
    void longNameComesLater();
    void placesHaveNoShortNames();
    void oldNameStaysAsAnAlias();
    void aliasCanBeLeftOut();

private:
    MessageBar &messages() const { return *m_window->findChild<MessageBar *>(); }
    QPushButton *action() const { return messages().findChild<QPushButton *>(u"messageAction"_s); }
    void tag(const QString &words, Qt::Key key, int from = 0)
    {
        const int begin = int(m_view->article()->text().string().indexOf(words, from));
        QVERIFY(begin >= 0);
        m_view->setSelection({begin, begin + int(words.size())});
        QTest::keyClick(m_view, key);
    }
    // What is marked, with the names of its records.
    QStringList mentions() const
    {
        QStringList texts;
        for (const Annotation *annotation : m_view->article()->annotationsInOrder())
            texts.append(
                annotation->text() + u" = "_s + session().project().recordName(*annotation));
        return texts;
    }
    Entity only() const { return session().project().all<Entity>().first(); }
};

void TestNameOffers::init()
{
    IncomingArticle article;
    article.text = ArticleText(
        u"Vladimir Putin met Angela Merkel in South Korea. Putin smiled. “Korea is far,” Mr. Putin "
        "said, and Merkel left. Angela Merkel waved.\n"_s);
    article.title = u"One"_s;
    open(u"p.standoff"_s, {article}, {1300, 860});
}

void TestNameOffers::searchingANameTagsTheName()
{
    QTest::keyClick(m_view, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *line = m_window->findChild<QLineEdit *>(u"searchText"_s);
    auto *list = m_window->findChild<ConcordanceView *>(u"searchHits"_s);
    QTest::keyClicks(line, u"Angela Merkel"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // the first
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // and the third
    QTest::keyClick(list, Qt::Key_P);
    awaitWork();
    QTRY_COMPARE(mentions(),
        (QStringList{u"Angela Merkel = Angela Merkel"_s, u"Angela Merkel = Angela Merkel"_s}));
    QCOMPARE(session().project().all<Entity>().size(), 1);
}

void TestNameOffers::shortNameIsOffered()
{
    tag(u"Vladimir Putin"_s, Qt::Key_P);
    QVERIFY(messages().text().isEmpty());
    tag(u"Putin"_s, Qt::Key_P, 30);
    QVERIFY2(messages().text().contains(u"“Putin”"_s), qPrintable(messages().text()));
    QVERIFY(messages().text().contains(u"“Vladimir Putin”"_s));
    QVERIFY(action()->isVisible());
    QVERIFY(m_view->hasFocus());
    QTest::keyClick(m_view, Qt::Key_Equal);
    QCOMPARE(mentions(),
        (QStringList{u"Vladimir Putin = Vladimir Putin"_s, u"Putin = Vladimir Putin"_s}));
    QCOMPARE(session().project().all<Entity>().size(), 1);
    QVERIFY(messages().text().isEmpty());
    tag(u"Mr. Putin"_s, Qt::Key_P); // and by the button
    QTest::mouseClick(action(), Qt::LeftButton);
    QCOMPARE(mentions().last(), u"Mr. Putin = Vladimir Putin"_s);
    QVERIFY(session().undo());
    QCOMPARE(mentions().last(), u"Mr. Putin = Mr. Putin"_s);
}

void TestNameOffers::shortNameIsNeverTakenSilently()
{
    tag(u"Vladimir Putin"_s, Qt::Key_P);
    tag(u"Putin"_s, Qt::Key_P, 30);
    QCOMPARE(mentions().last(), u"Putin = Putin"_s);
    tag(u"Merkel"_s, Qt::Key_P, 60); // the offer goes with the next step
    QVERIFY(messages().text().isEmpty());
    QCOMPARE(mentions(),
        (QStringList{
            u"Vladimir Putin = Vladimir Putin"_s, u"Putin = Putin"_s, u"Merkel = Merkel"_s}));
    // It can still be taken, at the mark.
    m_view->goToAnnotation(m_view->article()->annotationsInOrder()[1]->id);
    QTest::keyClick(m_view, Qt::Key_Equal);
    QCOMPARE(mentions()[1], u"Putin = Vladimir Putin"_s);
    QTest::keyClick(m_view, Qt::Key_Equal); // there is nothing more
    QVERIFY(!messages().text().isEmpty());
}

void TestNameOffers::longNameComesLater()
{
    tag(u"Putin"_s, Qt::Key_P, 30);
    tag(u"Vladimir Putin"_s, Qt::Key_P);
    QVERIFY(messages().text().contains(u"“Vladimir Putin”"_s));
    QTest::keyClick(m_view, Qt::Key_Equal);
    QCOMPARE(mentions(),
        (QStringList{u"Vladimir Putin = Vladimir Putin"_s, u"Putin = Vladimir Putin"_s}));
}

void TestNameOffers::placesHaveNoShortNames()
{
    tag(u"South Korea"_s, Qt::Key_L);
    tag(u"Korea"_s, Qt::Key_L, 60);
    QVERIFY(messages().text().isEmpty());
    tag(u"Angela Merkel"_s, Qt::Key_P);
    tag(u"Merkel"_s, Qt::Key_O, 60); // something of another type
    QVERIFY(messages().text().isEmpty());
}

void TestNameOffers::oldNameStaysAsAnAlias()
{
    tag(u"Putin"_s, Qt::Key_P, 30);
    auto *page = m_window->findChild<QWidget *>(u"entities"_s);
    auto *view = page->findChild<QAbstractItemView *>(u"records"_s);
    view->setFocus();
    QTRY_VERIFY(view->currentIndex().isValid());
    QTest::keyClick(view, Qt::Key_F2);
    auto *line = view->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"Vladimir Putin"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(only().name, u"Vladimir Putin"_s);
    QCOMPARE(only().aliases, QStringList{u"Putin"_s});
    QVERIFY(messages().text().contains(u"“Putin”"_s));
    QVERIFY(session().undo()); // takes both
    QCOMPARE(only().name, u"Putin"_s);
    QVERIFY(only().aliases.isEmpty());
    QVERIFY(messages().text().isEmpty());
    QVERIFY(session().redo());
    QCOMPARE(only().aliases, QStringList{u"Putin"_s});
}

void TestNameOffers::aliasCanBeLeftOut()
{
    tag(u"Putin"_s, Qt::Key_P, 30);
    auto *form = m_window->findChild<QWidget *>(u"entities"_s);
    auto *name = form->findChild<QWidget *>(u"entity.name"_s);
    QVERIFY(name);
    auto *text = name->findChild<QPlainTextEdit *>();
    QVERIFY(text);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"Igor Putin"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(only().name, u"Igor Putin"_s);
    QCOMPARE(only().aliases, QStringList{u"Putin"_s});
    QTest::mouseClick(action(), Qt::LeftButton);
    QCOMPARE(only().name, u"Igor Putin"_s);
    QVERIFY(only().aliases.isEmpty());
    QVERIFY(messages().text().isEmpty());
}

STANDOFF_TEST(QApplication, TestNameOffers)
#include "tst_nameoffers.moc"

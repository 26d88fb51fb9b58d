// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "navigation/navigation.h"
#include "queue/articlespanel.h"
#include "session/verbs/annotations.h"
#include "sidepanel/sidepanel.h"

#include <QApplication>
#include <QListView>

using namespace Standoff;

// Going to places, and back and forward between those where a person was.
class NavigationTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void nothingToGoBackToAtFirst();
    void backAndForward();
    void byTheMouse();
    void glancesAreOneStep();
    void whatIsGoneIsPassedOver();
    void aMarkOfAnotherVersionIsNotShown();

private:
    Navigation &navigation() const { return *m_window->findChild<Navigation *>(); }
    QAction &action(const QString &name) const { return *m_window->findChild<QAction *>(name); }
    ArticleId shown() const { return m_view->article()->article(); }
    void goTo(ArticleId article, int begin, int end)
    {
        navigation().go({.article = article, .range = CodePointRange{begin, end}});
    }
    void compare(ArticleId article, const QString &selected) const
    {
        QCOMPARE(shown(), article);
        QCOMPARE(m_view->selectedText(), selected);
    }

    QList<ArticleId> m_articles;
};

void NavigationTest::init()
{
    QList<IncomingArticle> articles;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        IncomingArticle article;
        article.title = title;
        article.text = ArticleText(u"\U0001F600 Kim met Putin. "_s + title + u'\n');
        articles.append(article);
    }
    open(u"p.standoff"_s, articles, {1200, 800});
    m_articles = session().project().all<Article>().keys();
}

void NavigationTest::nothingToGoBackToAtFirst()
{
    QVERIFY(!action(u"go-back"_s).isEnabled());
    QVERIFY(!action(u"go-forward"_s).isEnabled());
    navigation().go({.article = shown()}); // it is there
    QVERIFY(!action(u"go-back"_s).isEnabled());
    navigation().back();
    compare(m_articles[0], {});
}

void NavigationTest::backAndForward()
{
    m_view->select(3, 6);
    goTo(m_articles[1], 6, 9);
    compare(m_articles[1], u"met"_s);
    navigation().go({.article = m_articles[2]});
    QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
    compare(m_articles[1], u"met"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
    compare(m_articles[0], u"Kim"_s);
    QVERIFY(!action(u"go-back"_s).isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_End, Qt::AltModifier);
    compare(m_articles[1], u"met"_s);
    // Who goes elsewhere does not come forward any more.
    trigger(u"previous-article"_s);
    QVERIFY(!action(u"go-forward"_s).isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Home, Qt::AltModifier);
    compare(m_articles[1], u"met"_s);
}

void NavigationTest::byTheMouse()
{
    trigger(u"next-article"_s);
    QCOMPARE(shown(), m_articles[1]);
    QTest::mouseClick(m_view->viewport(), Qt::BackButton, {}, {60, 60});
    QCOMPARE(shown(), m_articles[0]);
    auto *list = m_window->findChild<ArticlesPanel *>()->findChild<QAbstractItemView *>();
    QTest::mouseClick(list->viewport(), Qt::ForwardButton, {}, {20, 8});
    QCOMPARE(shown(), m_articles[1]);
    trigger(u"next-article"_s);
    QCOMPARE(shown(), m_articles[2]);
    QTest::mouseClick(m_view->viewport(), Qt::BackButton, {}, {60, 60});
    QTest::mouseDClick(m_view->viewport(), Qt::BackButton, {}, {60, 60}); // the same, quickly
    QCOMPARE(shown(), m_articles[0]);
}

// Whoever looks through a list of hits wants to come back to where the search began.
void NavigationTest::glancesAreOneStep()
{
    m_view->select(3, 6);
    for (const ArticleId article : {m_articles[1], m_articles[2], m_articles[1]})
        navigation().glance({.article = article, .range = CodePointRange{6, 9}});
    goTo(m_articles[1], 10, 15); // to stay
    compare(m_articles[1], u"Putin"_s);
    navigation().back();
    compare(m_articles[0], u"Kim"_s);
    navigation().forward();
    compare(m_articles[1], u"Putin"_s);
}

void NavigationTest::whatIsGoneIsPassedOver()
{
    goTo(m_articles[1], 6, 9);
    goTo(m_articles[2], 6, 9);
    QVERIFY(removeArticles(session(), {m_articles[1]}));
    navigation().back();
    QCOMPARE(shown(), m_articles[0]);
    QVERIFY(!action(u"go-back"_s).isEnabled());
    QVERIFY(session().undo());
    QCOMPARE(shown(), m_articles[1]); // what comes back is shown
    navigation().go({.record = EntityId{4711}}); // there is none
    QCOMPARE(shown(), m_articles[1]);
}

void NavigationTest::aMarkOfAnotherVersionIsNotShown()
{
    m_view->select(3, 6);
    navigation().go({.article = m_articles[1], .version = {4711}, .range = CodePointRange{6, 9}});
    QCOMPARE(shown(), m_articles[1]);
    QCOMPARE(m_view->selectedText(), QString());
}

STANDOFF_TEST(QApplication, NavigationTest)
#include "tst_navigation.moc"

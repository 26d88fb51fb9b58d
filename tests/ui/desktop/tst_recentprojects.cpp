// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "navigation/recentprojects.h"

#include "program/testprogram.h"
#include "ui/windowbench.h"

#include <QMenu>

using namespace Standoff;

// What a person finds again: the projects of last time, those that are kept, the article and the
// place.
class RecentProjectsTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void theLatestStandFirst();
    void pinnedOnesStay();
    void pinningByTheMenu();
    void theArticleAndThePlaceAreAsBefore();

private:
    RecentProjects recent() { return RecentProjects(*m_settings); }
    // As it is when it opens.
    QMenu *menu() const
    {
        for (auto *menu : m_window->findChildren<QMenu *>()) {
            if (menu->title().contains(u"recent"_s)) {
                emit menu->aboutToShow();
                return menu;
            }
        }
        return nullptr;
    }
    QStringList entries() const
    {
        QStringList entries;
        for (const QAction *action : menu()->actions()) {
            if (action->text().contains(u".standoff"_s))
                entries.append(action->text().section(u'/', -1));
        }
        return entries;
    }
};

void RecentProjectsTest::init()
{
    IncomingArticle pact;
    pact.title = u"Pact"_s;
    pact.text = ArticleText(u"Kim met Putin in Pyongyang. He said: it holds.\n"_s);
    IncomingArticle balloons;
    balloons.title = u"Balloons"_s;
    balloons.text = ArticleText(u"Seoul counted balloons over the border.\n"_s);
    open(u"here.standoff"_s, {pact, balloons}, {1100, 700});
}

void RecentProjectsTest::theLatestStandFirst()
{
    for (int i = 0; i < 12; ++i)
        recent().remember(u"/projects/p%1.standoff"_s.arg(i));
    recent().remember(u"/projects/p5.standoff"_s);
    const QStringList others = recent().others();
    QCOMPARE(others.size(), 10);
    QCOMPARE(others.first(), u"/projects/p5.standoff"_s);
    QCOMPARE(others[1], u"/projects/p11.standoff"_s);
    QCOMPARE(others.count(u"/projects/p5.standoff"_s), 1);
    QCOMPARE(entries().first(), u"p5.standoff"_s);
}

void RecentProjectsTest::pinnedOnesStay()
{
    recent().remember(u"/projects/b.standoff"_s);
    recent().setPinned(u"/projects/b.standoff"_s, true);
    recent().setPinned(u"/projects/a.standoff"_s, true); // which was opened long ago
    for (int i = 0; i < 12; ++i)
        recent().remember(u"/projects/p%1.standoff"_s.arg(i));
    QCOMPARE(
        recent().pinned(), (QStringList{u"/projects/a.standoff"_s, u"/projects/b.standoff"_s}));
    QCOMPARE(recent().others().size(), 10);
    QVERIFY(recent().all().contains(u"/projects/b.standoff"_s));
    QCOMPARE(entries().first(2), (QStringList{u"a.standoff"_s, u"b.standoff"_s}));
    recent().clear();
    QCOMPARE(entries(), (QStringList{u"a.standoff"_s, u"b.standoff"_s}));
    recent().setPinned(u"/projects/a.standoff"_s, false);
    QCOMPARE(entries(), QStringList{u"b.standoff"_s});
    QVERIFY(!recent().isPinned(u"/projects/a.standoff"_s));
}

void RecentProjectsTest::pinningByTheMenu()
{
    recent().remember(session().path());
    const auto pin = [this] { return menu()->findChild<QAction *>(u"pinProject"_s); };
    QVERIFY(!pin()->isChecked());
    pin()->trigger();
    QVERIFY(recent().isPinned(session().path()));
    QVERIFY(pin()->isChecked());
    menu()->findChild<QAction *>(u"clearRecent"_s)->trigger();
    QCOMPARE(entries(), QStringList{u"here.standoff"_s});
    pin()->trigger();
    menu()->findChild<QAction *>(u"clearRecent"_s)->trigger();
    QCOMPARE(entries(), QStringList());
}

void RecentProjectsTest::theArticleAndThePlaceAreAsBefore()
{
    trigger(u"next-article"_s);
    const ArticleId article = m_view->article()->article();
    QVERIFY(article != session().project().all<Article>().firstKey());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_view, Qt::Key_Right);
    const int caret = m_view->caret();
    QCOMPARE(caret, 4);
    const QString project = session().path();
    close();
    auto opened = Session::open(project);
    QVERIFY(opened);
    m_window = std::make_unique<MainWindow>(std::move(*opened), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    m_view = m_window->findChild<ArticleView *>(u"articleView"_s);
    QCOMPARE(m_view->article()->article(), article);
    QCOMPARE(m_view->caret(), caret);
}

STANDOFF_TEST(QApplication, RecentProjectsTest)
#include "tst_recentprojects.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "panels/bottompanel.h"
#include "panels/concordanceview.h"
#include "panels/searchpage.h"
#include "session/longwork.h"
#include "session/marktarget.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/tagset.h"
#include "theme/theme.h"
#include "widgets/choicepopup.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The panel below, as a person uses it. With STANDOFF_PICTURES set to a folder, what is seen is
// kept there.
class TestSearchPage : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void opensWithTheSelectionAndFoldsAway();
    void findsWhileTyping();
    void tellsWhatIsWrongAfterAWhile();
    void enterGoesToTheHit();
    void stepsThroughTheHits();
    void tagsTheCheckedInOneStep();
    void tagsTheCurrentByItsKey();
    void cancellingIsNoError();
    void sortsByTheWordsAround();
    void writesRestrictions();
    void followsTheWork();
    void saysThatItWasStopped();
    void staysWhereItIs();
    void waitsWhileFoldedAway();
    void tellsWhereAnExpressionIsGivenUp();
    void looksWell_data();
    void looksWell();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    ArticleView *view() const { return find<ArticleView>(u"articleView"_s); }
    ConcordanceView *list() const { return find<ConcordanceView>(u"searchHits"_s); }
    QLineEdit *line() const { return find<QLineEdit>(u"searchText"_s); }
    QString state() const { return find<QLabel>(u"searchState"_s)->text(); }
    void openPage() { QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }
    void search(const QString &text)
    {
        if (line()->isHidden() || !line()->isVisible())
            openPage();
        line()->setText(text);
        QTRY_VERIFY(!state().isEmpty() || list()->model()->rowCount() > 0);
    }
    QStringList matches() const
    {
        QStringList matches;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            matches.append(index.data(ConcordanceModel::MatchRole).toString());
        }
        return matches;
    }
};

void TestSearchPage::init()
{
    QList<IncomingArticle> articles;
    const std::pair<QString, QString> texts[] = {
        {u"Seoul weighs arms for Ukraine after the Pyongyang pact"_s,
            u"Seoul weighs arms for Ukraine\n\nRussian President Vladimir Putin met Kim Jong Un in "
            "Pyongyang on Wednesday. Kim called the treaty an alliance, while Putin said that Kim "
            "had promised “full support”.\n\nOfficials in Seoul said the deal between Kim and "
            "Putin "
            "violated resolutions of the United Nations.\n"_s},
        {u"기사"_s,
            u"김정은은 푸틴을 평양에서 만났다. 김정은의 발언은 짧았다. Kim said little.\n"_s},
        {u"خبر"_s,
            u"قال المتحدث إن الاتفاق بين موسكو وبيونغ يانغ قائم، وإن الاتفاق لا يخالف القانون.\n"_s}};
    for (const auto &[title, text] : texts) {
        IncomingArticle article;
        article.text = ArticleText(text);
        article.title = title;
        articles.append(article);
    }
    open(u"p.standoff"_s, articles, {1300, 860});
}

void TestSearchPage::opensWithTheSelectionAndFoldsAway()
{
    auto *panel = m_window->findChild<BottomPanel *>();
    QVERIFY(!panel->isVisible());
    const int begin = int(view()->article()->text().string().indexOf(u"Kim Jong"_s));
    view()->setSelection({begin, begin + 8});
    openPage();
    QVERIFY(panel->isVisible());
    QVERIFY(line()->hasFocus());
    QCOMPARE(line()->text(), u"\"Kim Jong\""_s);
    QTRY_COMPARE(matches(), QStringList{u"Kim Jong"_s});
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(view()->hasFocus());
    openPage(); // what was searched for is still there
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    openPage();
    QTest::mouseClick(find<QToolButton>(u"closeBottomPanel"_s), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestSearchPage::findsWhileTyping()
{
    openPage();
    QTest::keyClicks(line(), u"kim"_s);
    QTRY_COMPARE(matches(), QStringList(5, u"Kim"_s));
    QTRY_VERIFY(state().contains(u'5') && state().contains(u'2'));
    QTest::keyClicks(line(), u" putin"_s);
    QTRY_COMPARE(matches().size(), 7);
    line()->setText(u"정은"_s);
    QTRY_COMPARE(matches(), QStringList(2, u"정은"_s));
    line()->setText(u"nothing"_s);
    QTRY_COMPARE(matches(), QStringList());
    line()->clear();
    QTRY_COMPARE(matches(), QStringList());
}

void TestSearchPage::tellsWhatIsWrongAfterAWhile()
{
    auto *problem = find<QLabel>(u"searchProblem"_s);
    openPage();
    QTest::keyClicks(line(), u"kim (putin"_s);
    QVERIFY(!problem->isVisible()); // perhaps it goes on
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"parenthesis"_s));
    QTest::keyClick(line(), Qt::Key_ParenRight);
    QVERIFY(!problem->isVisible());
    QTRY_VERIFY(!matches().isEmpty());
    line()->setText(u"tag:Nobody"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"Nobody"_s));
}

void TestSearchPage::enterGoesToTheHit()
{
    search(u"الاتفاق"_s);
    QTRY_COMPARE(matches().size(), 2);
    QTest::keyClick(line(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->selectedText(), u"الاتفاق"_s);
    QCOMPARE(view()->selection().begin,
        int(view()->article()->text().string().lastIndexOf(u"الاتفاق"_s)));
    search(u"title:기사"_s); // a hit that is not in the text shows the article
    QTRY_COMPARE(matches().size(), 1);
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(view()->article()->text().string().startsWith(u"김정은"_s));
    QVERIFY(list()->hasFocus()); // what is typed next does not reach the text
}

void TestSearchPage::stepsThroughTheHits()
{
    search(u"kim"_s);
    QTRY_COMPARE(matches().size(), 5);
    QTest::keyClick(line(), Qt::Key_F3);
    QVERIFY(line()->hasFocus());
    QCOMPARE(view()->selectedText(), u"Kim"_s);
    QCOMPARE(list()->currentIndex().row(), 1);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(line(), Qt::Key_F3);
    QCOMPARE(list()->currentIndex().row(), 4);
    QVERIFY(view()->article()->text().string().startsWith(u"김정은"_s)); // the other article
    QTest::keyClick(line(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(list()->currentIndex().row(), 3);
}

void TestSearchPage::tagsTheCheckedInOneStep()
{
    search(u"kim"_s);
    QTRY_COMPARE(matches().size(), 5);
    auto *tag = find<QPushButton>(u"searchTag"_s);
    QVERIFY(!tag->isEnabled());
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(tag->isEnabled());
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!tag->isEnabled());
    find<QCheckBox>(u"searchAll"_s)->click();
    QTest::mouseClick(tag, Qt::LeftButton);
    auto *popup = m_window->findChild<ChoicePopup *>();
    QVERIFY(popup);
    QTest::keyClicks(popup->findChild<QLineEdit *>(), u"Person"_s);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    awaitWork();
    QCOMPARE(session().project().annotationCount(person.number), 5); // in two articles
    QVERIFY(state().contains(u"Person"_s));
    QVERIFY(session().undo());
    QCOMPARE(session().project().annotationCount(person.number), 0);
}

void TestSearchPage::tagsTheCurrentByItsKey()
{
    search(u"putin"_s);
    QTRY_COMPARE(matches().size(), 3);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_P);
    awaitWork();
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    QCOMPARE(session().project().annotationCount(person.number), 1);
    search(u"putin -tag:Person"_s);
    QTRY_COMPARE(matches().size(), 2);
}

// What was checked still is, and nothing is said.
void TestSearchPage::cancellingIsNoError()
{
    IncomingArticle many;
    many.text = ArticleText(u"Lee said so. "_s.repeated(6000));
    QVERIFY(addArticles(session(), {many}));
    search(u"lee"_s);
    QTRY_COMPARE(matches().size(), 6000);
    find<QCheckBox>(u"searchAll"_s)->click();
    list()->setFocus();
    LongWork &work = session().longWork();
    connect(&work, &LongWork::begun, &work, &LongWork::cancel, Qt::SingleShotConnection);
    QTest::keyClick(list(), Qt::Key_P);
    awaitWork();
    QVERIFY(work.wasCancelled());
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    QCOMPARE(session().project().annotationCount(person.number), 0);
    QVERIFY(m_window->findChild<MessageBar *>()->text().isEmpty());
    QVERIFY(find<QPushButton>(u"searchTag"_s)->text().contains(QLocale().toString(6000)));
}

void TestSearchPage::sortsByTheWordsAround()
{
    search(u"kim"_s);
    QTRY_COMPARE(matches().size(), 5);
    auto *order = find<QComboBox>(u"searchOrder"_s);
    order->setCurrentIndex(1);
    const QString first =
        list()->model()->index(0, 0).data(ConcordanceModel::LeftRole).toString().trimmed();
    QVERIFY2(first.endsWith(u"between"_s), qPrintable(first));
}

void TestSearchPage::writesRestrictions()
{
    search(u"kim"_s);
    auto *menu = find<QToolButton>(u"searchRestrict"_s)->menu();
    emit menu->aboutToShow();
    QMenu *tags = menu->actions().first()->menu();
    for (QAction *action : tags->actions()) {
        if (action->text() == "Person"_L1)
            action->trigger();
    }
    QCOMPARE(line()->text(), u"kim tag:\"Person\""_s);
}

void TestSearchPage::followsTheWork()
{
    search(u"kim -tag:Person"_s);
    QTRY_COMPARE(matches().size(), 5);
    find<QCheckBox>(u"searchAll"_s)->click();
    const ArticleId article = view()->article()->article();
    const int begin = int(view()->article()->text().string().indexOf(u"Kim"_s));
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    QVERIFY(annotate(session(), article, person, {{begin, begin + 3}}));
    QTRY_COMPARE(matches().size(), 4);
    QVERIFY(find<QPushButton>(u"searchTag"_s)->text().contains(u'4'));
    IncomingArticle more;
    more.text = ArticleText(u"Kim again.\n"_s);
    const auto added = addArticles(session(), {more});
    QVERIFY(added);
    QTRY_COMPARE(matches().size(), 5);
    QVERIFY(removeArticles(session(), *added));
    QCOMPARE(matches().size(), 4); // at once
    QVERIFY(session().undo());
    QTRY_COMPARE(matches().size(), 5);
    QTRY_VERIFY(state().contains(u'5') && state().contains(u'3'));
    Tag renamed = *session().project().find(person); // the query asks for none that is there
    renamed.name = u"Human"_s;
    QVERIFY(putTag(session(), renamed));
    QTRY_VERIFY(find<QLabel>(u"searchProblem"_s)->isVisible());
    QCOMPARE(matches().size(), 5); // and what is checked
    QVERIFY(session().undo());
    QTRY_VERIFY(!find<QLabel>(u"searchProblem"_s)->isVisible());
}

void TestSearchPage::saysThatItWasStopped()
{
    openPage();
    line()->setText(u"kim"_s);
    find<QPushButton>(u"searchStop"_s)->click(); // before anything was found
    QVERIFY(state().startsWith(u"Stopped after 0 hit"_s));
    QVERIFY(addArticles(session(), {IncomingArticle{.text = ArticleText(u"Kim again.\n"_s)}}));
    QTest::qWait(600); // longer than the list takes to follow
    QCOMPARE(matches(), QStringList());
    search(u"\"kim again\""_s);
    QTRY_COMPARE(matches().size(), 1);
    QVERIFY(!state().contains(u"Stopped"_s));
    find<QPushButton>(u"searchStop"_s)->click();
    QVERIFY(state().startsWith(u"Stopped after 1 hit"_s));
    QVERIFY(session().undo()); // takes its article along
    QVERIFY2(state().startsWith(u"Stopped after 0 hit"_s), qPrintable(state()));
}

// Whatever comes above what is seen.
void TestSearchPage::staysWhereItIs()
{
    IncomingArticle many;
    many.text = ArticleText(u"Lee said so. "_s.repeated(200));
    many.title = u"Many"_s;
    const auto added = addArticles(session(), {many, many});
    QVERIFY(added);
    search(u"lee -tag:Person"_s);
    QTRY_COMPARE(matches().size(), 400);
    list()->setCurrentIndex(list()->model()->index(240, 0));
    list()->scrollTo(list()->currentIndex(), QAbstractItemView::PositionAtCenter);
    const QPersistentModelIndex current = list()->currentIndex();
    const QPersistentModelIndex top = list()->indexAt({0, 0});
    QVERIFY(top.row() > 200);
    const int y = list()->visualRect(current).y();
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    QList<MarkTarget> places;
    const VersionId version = session().project().find(added->first())->version;
    for (int i = 0; i < 100; ++i)
        places.append({version, {{13 * i, 13 * i + 3}}});
    QVERIFY(annotateEach(session(), person, places));
    QTRY_COMPARE(matches().size(), 300);
    QCOMPARE(current.row(), 140);
    QCOMPARE(list()->currentIndex(), QModelIndex(current));
    QCOMPARE(list()->visualRect(current).y(), y);
    QCOMPARE(list()->indexAt({0, 0}), QModelIndex(top));
    // Where the current one goes, the next is.
    QVERIFY(annotateEach(session(), person,
        {{session().project().find(added->last())->version, {{13 * 40, 13 * 40 + 3}}}}));
    QTRY_COMPARE(matches().size(), 299);
    QCOMPARE(list()->currentIndex().row(), 140);
}

void TestSearchPage::waitsWhileFoldedAway()
{
    search(u"kim -tag:Person"_s);
    QTRY_COMPARE(matches().size(), 5);
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_Escape);
    const ArticleId article = view()->article()->article();
    const int begin = int(view()->article()->text().string().indexOf(u"Kim"_s));
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    QVERIFY(annotate(session(), article, person, {{begin, begin + 3}}));
    QTest::qWait(500);
    QCOMPARE(matches().size(), 5);
    openPage();
    QTRY_COMPARE(matches().size(), 4);
}

void TestSearchPage::tellsWhereAnExpressionIsGivenUp()
{
    IncomingArticle hard;
    hard.text = ArticleText(u"xxz, then "_s + QString(60, u'x') + u". z\n"_s);
    hard.title = u"A <hard> one"_s;
    QVERIFY(addArticles(session(), {hard}));
    openPage();
    line()->setText(u"/(x+x+)+z|Kim/"_s);
    auto *problem = find<QLabel>(u"searchProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"A &lt;hard&gt; one"_s));
    QCOMPARE(matches().size(), 6);
    if (const QString folder = qEnvironmentVariable("STANDOFF_PICTURES"); !folder.isEmpty())
        QVERIFY(m_window->grab().save(folder + u"/search-given-up.png"_s));
    line()->setText(u"/Kim/"_s);
    QVERIFY(!problem->isVisible());
    QTRY_COMPARE(matches().size(), 5);
    QTest::qWait(600);
    QVERIFY(!problem->isVisible());
}

void TestSearchPage::looksWell_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << u"kim OR putin OR 김정은 OR الاتفاق"_s << false;
    QTest::newRow("dark") << u"kim OR putin OR 김정은 OR الاتفاق"_s << true;
    QTest::newRow("scripts") << u"김정은 OR الاتفاق OR little"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("nothing") << u"pyong"_s << true;
    QTest::newRow("wrong") << u"kim (putin \"xi"_s << false;
}

void TestSearchPage::looksWell()
{
    QFETCH(QString, query);
    QFETCH(bool, dark);
    Theme::setAppearance(dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    openPage();
    line()->setText(query);
    QTest::qWait(700);
    QVERIFY(list()->height() > 60);
    if (list()->model()->rowCount() > 2) {
        find<QCheckBox>(u"searchAll"_s)->click();
        list()->setCurrentIndex(list()->model()->index(2, 0));
    }
    const QImage picture = m_window->grab().toImage();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("STANDOFF_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(
            u"%1/search-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
    Theme::setAppearance(Qt::ColorScheme::Light);
}

STANDOFF_TEST(QApplication, TestSearchPage)
#include "tst_searchpage.moc"

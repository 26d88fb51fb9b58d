// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "ui/windowbench.h"

#include "items/queue/articlesmodel.h"
#include "queue/articlespanel.h"
#include "queue/articlesview.h"
#include "queue/daybar.h"
#include "queue/manyarticlesdialog.h"
#include "queue/statechips.h"
#include "support/verifyresult.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace Standoff;

// The queue in the window, driven by keys and the mouse: what it shows, and the way through it.
class QueueTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void chipsCountAndFilter();
    void aFilterLeavesTheArticleThatIsShown();
    void unknownFieldsAreTold();
    void doneAndNextFromTheText();
    void doneAndNextFromTheList();
    void doneAndNextByTheButton();
    void doneAndNextInTheOrderOfTheList();
    void nothingIsLeftToDo();
    void theFirstTagIsSeenInTheQueue();
    void statesOfManyInOneStep();
    void detailsOfManyInOneStep();
    void whatIsLeftAloneInTheDialogStays();
    void labelsAndNoteOfOne();
    void sortedAndGroupedByMenus();
    void howItIsArrangedIsKept();
    void groupsAreFoldedByKeys();
    void theListFollowsWhatIsShown();
    void problemsComeIntoTheRows();
    void rowsAreDrawn_data();
    void rowsAreDrawn();

private:
    template <typename Widget>
    Widget *find(const QString &name = {}) const
    {
        return m_window->findChild<Widget *>(name);
    }
    ArticlesView &list() const { return *find<ArticlesView>(u"articles"_s); }
    QLineEdit &filter() const { return *find<QLineEdit>(u"articleFilter"_s); }
    QString title() const { return session().project().find(m_view->article()->article())->title; }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            rows.append(list().model()->index(row, 0).data().toString());
        return rows;
    }
    QString states() const // of all articles, in the order in which they were added
    {
        QString states;
        for (const Article &article : session().project().all<Article>())
            states += QChar::fromLatin1("-~x"[int(article.state)]);
        return states;
    }
    void chooseIn(const QString &button, const QString &text) const
    {
        for (QAction *action : find<QToolButton>(button)->menu()->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    QAction *stateAction(ArticleState state) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == stateLabel(state))
                return action;
        }
        return nullptr;
    }
    QString steps() const { return session().nextUndo() ? session().undoText() : QString(); }
};

void QueueTest::init()
{
    QList<IncomingArticle> articles;
    for (const QString &title : {u"Delta"_s, u"Alpha"_s, u"Charlie"_s, u"Bravo"_s}) {
        IncomingArticle article;
        article.title = title;
        article.publisher = title < u"Bx"_s ? u"AFP"_s : u"The Lowland Post"_s;
        article.text = ArticleText(u"Kim met Putin. %1 said so.\n"_s.arg(title));
        articles.append(article);
    }
    open(u"p.standoff"_s, articles, {1280, 720});
    const QList<ArticleId> ids = session().project().all<Article>().keys();
    VERIFY_RESULT(editArticles(session(), {ids[2]}, {.state = ArticleState::Done}));
    m_view->setFocus();
}

void QueueTest::chipsCountAndFilter()
{
    const auto chip = [this](const char *name) { return find<StateChip>(QLatin1StringView(name)); };
    StateChip *toDo = chip("state.not started");
    StateChip *done = chip("state.done");
    QVERIFY(toDo && done);
    QCOMPARE(toDo->accessibleName(), u"To do, 3 article(s)"_s);
    QCOMPARE(done->accessibleName(), u"Done, 1 article(s)"_s);
    QCOMPARE(find<QLabel>(u"shownCount"_s)->text(), u"4 of 4"_s);
    QVERIFY(find<DayBar>()->toolTip().startsWith(u"1 "_s));
    QTest::mouseClick(done, Qt::LeftButton);
    QCOMPARE(rows(), QStringList{u"Charlie"_s});
    QCOMPARE(find<QLabel>(u"shownCount"_s)->text(), u"1 of 4"_s);
    QCOMPARE(title(), u"Delta"_s);
    toDo->setFocus();
    QTest::keyClick(toDo, Qt::Key_Space); // several may be down
    QCOMPARE(rows().size(), 4);
    QTest::mouseClick(done, Qt::LeftButton);
    QCOMPARE(rows(), QStringList({u"Delta"_s, u"Alpha"_s, u"Bravo"_s}));
    QTest::mouseClick(toDo, Qt::LeftButton);
    QCOMPARE(rows().size(), 4);
}

void QueueTest::aFilterLeavesTheArticleThatIsShown()
{
    list().setCurrentIndex(list().model()->index(1, 0));
    QCOMPARE(title(), u"Alpha"_s);
    filter().setFocus();
    for (const QChar letter : u"afp br"_s) {
        QTest::keyClick(&filter(), letter.toLatin1());
        QCOMPARE(title(), u"Alpha"_s);
    }
    QCOMPARE(rows(), QStringList{u"Bravo"_s});
    QVERIFY(!list().currentIndex().isValid()); // what is shown is not in it
    QCOMPARE(find<ArticlesPanel>()->selectedArticles(), QList<ArticleId>());
    QTest::keyClick(&filter(), Qt::Key_Escape);
    QCOMPARE(filter().text(), QString());
    QCOMPARE(title(), u"Alpha"_s);
    QCOMPARE(list().currentIndex().data().toString(), u"Alpha"_s);
    QCOMPARE(find<ArticlesPanel>()->selectedArticles().size(), 1);
    filter().setText(u"charlie"_s);
    QTest::keyClick(&filter(), Qt::Key_Down);
    QVERIFY(list().hasFocus());
    QCOMPARE(title(), u"Alpha"_s);
    QTest::keyClick(&list(), Qt::Key_Down); // by which one goes to it
    QCOMPARE(title(), u"Charlie"_s);
}

void QueueTest::unknownFieldsAreTold()
{
    const auto *hint = find<QLabel>(u"articleQueryHint"_s);
    QVERIFY(!hint->isVisible());
    filter().setText(u"colour:red"_s);
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(u"“colour”"_s), qPrintable(hint->text()));
    QCOMPARE(rows().size(), 4);
    filter().setText(u"publisher:afp"_s);
    QVERIFY(!hint->isVisible());
    QCOMPARE(rows(), QStringList({u"Alpha"_s, u"Bravo"_s}));
}

void QueueTest::doneAndNextFromTheText()
{
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(title(), u"Alpha"_s);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(states(), u"x-x-"_s);
    QTest::keyClick(m_view, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(title(), u"Bravo"_s); // over the one that is done
    QCOMPARE(states(), u"xxx-"_s);
    trigger(u"undo"_s);
    QCOMPARE(states(), u"x-x-"_s);
    QCOMPARE(title(), u"Bravo"_s);
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(title(), u"Alpha"_s); // from the top again
}

void QueueTest::doneAndNextFromTheList()
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(title(), u"Alpha"_s);
    QVERIFY(list().hasFocus());
    QCOMPARE(list().currentIndex().data().toString(), u"Alpha"_s);
    filter().setFocus();
    QTest::keyClick(&filter(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(title(), u"Bravo"_s);
    QCOMPARE(states(), u"xxx-"_s);
}

void QueueTest::doneAndNextByTheButton()
{
    QTest::mouseClick(find<QAbstractButton>(u"doneNext"_s), Qt::LeftButton);
    QCOMPARE(title(), u"Alpha"_s);
    QCOMPARE(states(), u"x-x-"_s);
    QVERIFY(m_view->hasFocus()); // a click does not take it
}

void QueueTest::doneAndNextInTheOrderOfTheList()
{
    chooseIn(u"queueOrder"_s, u"Title"_s);
    QCOMPARE(rows(), QStringList({u"Alpha"_s, u"Bravo"_s, u"Charlie"_s, u"Delta"_s}));
    QCOMPARE(title(), u"Delta"_s);
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(title(), u"Alpha"_s);
    filter().setText(u"-alpha"_s);
    QTest::mouseClick(find<StateChip>(u"state.not started"_s), Qt::LeftButton);
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier); // only what is in the list
    QCOMPARE(title(), u"Bravo"_s);
}

void QueueTest::nothingIsLeftToDo()
{
    VERIFY_RESULT(editArticles(
        session(), session().project().all<Article>().keys(), {.state = ArticleState::Done}));
    VERIFY_RESULT(editArticles(
        session(), {m_view->article()->article()}, {.state = ArticleState::InProgress}));
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(title(), u"Delta"_s);
    QCOMPARE(states(), u"xxxx"_s);
    QVERIFY(find<MessageBar>()->text().contains(u"left to do"_s));
    const QString last = steps();
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(steps(), last); // it is done already
}

void QueueTest::theFirstTagIsSeenInTheQueue()
{
    chooseIn(u"queueGrouping"_s, u"By state"_s);
    QCOMPARE(rows().first(), u"To do"_s);
    m_view->select(0, 3);
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(states(), u"~-x-"_s);
    QCOMPARE(rows().mid(0, 2), QStringList({u"In progress"_s, u"Delta"_s}));
    QCOMPARE(list().currentIndex().data().toString(), u"Delta"_s);
    trigger(u"undo"_s);
    QCOMPARE(states(), u"--x-"_s);
    QVERIFY(m_view->article()->annotations().isEmpty());
}

void QueueTest::statesOfManyInOneStep()
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(find<ArticlesPanel>()->selectedArticles().size(), 2);
    stateAction(ArticleState::InProgress)->trigger();
    awaitWork();
    QCOMPARE(states(), u"~~x-"_s);
    QCOMPARE(find<ArticlesPanel>()->selectedArticles().size(), 2); // to go on with them
    trigger(u"undo"_s);
    QCOMPARE(states(), u"--x-"_s);
}

void QueueTest::detailsOfManyInOneStep()
{
    list().setFocus();
    list().selectAll();
    QTimer::singleShot(0, m_window.get(), [this] {
        auto *dialog = find<ManyArticlesDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u'4'));
        auto *publisher = dialog->findChild<QLineEdit *>(u"publisher"_s);
        QCOMPARE(publisher->text(), QString()); // they differ
        QVERIFY(!publisher->placeholderText().isEmpty());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"language"_s), u"ko"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"addedLabels"_s), u"korea, check first"_s);
        dialog->findChild<QComboBox *>(u"state"_s)->setCurrentIndex(2);
        dialog->accept();
    });
    trigger(u"article-details"_s);
    awaitWork();
    QCOMPARE(states(), u"~~~~"_s);
    for (const Article &article : session().project().all<Article>()) {
        QCOMPARE(article.language, u"ko"_s);
        QCOMPARE(article.labels, QStringList({u"korea"_s, u"check first"_s}));
        QVERIFY(!article.publisher.isEmpty());
    }
    trigger(u"undo"_s);
    QCOMPARE(states(), u"--x-"_s);
    QCOMPARE(session().project().all<Article>().first().labels, QStringList());
}

void QueueTest::whatIsLeftAloneInTheDialogStays()
{
    const QList<ArticleId> ids = session().project().all<Article>().keys();
    VERIFY_RESULT(editArticles(session(), {ids[0]}, {.addedLabels = {u"one"_s, u"both"_s}}));
    VERIFY_RESULT(editArticles(session(), {ids[1]}, {.addedLabels = {u"both"_s}}));
    const ManyArticlesDialog dialog(session().project(), {ids[0], ids[1]});
    QCOMPARE(dialog.edit(), ArticleEdit({.addedLabels = {u"both"_s}})); // which both have
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        QCOMPARE(box->checkState(), box->text() == u"both"_s ? Qt::Checked : Qt::PartiallyChecked);
        box->setCheckState(Qt::Unchecked);
    }
    QCOMPARE(dialog.edit(), ArticleEdit({.removedLabels = {u"both"_s, u"one"_s}}));
}

void QueueTest::labelsAndNoteOfOne()
{
    Article article = *session().project().find(m_view->article()->article());
    article.labels = {u"korea"_s, u"check first"_s};
    article.note = u"Ask Elin"_s;
    VERIFY_RESULT(updateArticle(session(), article));
    const QModelIndex row = list().model()->index(0, 0);
    QCOMPARE(row.data(ArticlesModel::LabelsRole).toStringList(), article.labels);
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"Ask Elin"_s));
    const int plain = list().sizeHintForRow(1);
    QVERIFY(list().sizeHintForRow(0) > plain); // labels have a line of their own
    filter().setText(u"label:korea note:elin"_s);
    QCOMPARE(rows(), QStringList{u"Delta"_s});
}

void QueueTest::sortedAndGroupedByMenus()
{
    chooseIn(u"queueOrder"_s, u"Title"_s);
    chooseIn(u"queueOrder"_s, u"The other way round"_s);
    QCOMPARE(rows(), QStringList({u"Delta"_s, u"Charlie"_s, u"Bravo"_s, u"Alpha"_s}));
    chooseIn(u"queueGrouping"_s, u"By publisher"_s);
    QCOMPARE(rows(),
        QStringList(
            {u"AFP"_s, u"Bravo"_s, u"Alpha"_s, u"The Lowland Post"_s, u"Delta"_s, u"Charlie"_s}));
    QCOMPARE(find<QToolButton>(u"queueGrouping"_s)->text(), u"By publisher"_s);
    QCOMPARE(title(), u"Delta"_s);
    QCOMPARE(list().currentIndex().data().toString(), u"Delta"_s);
}

void QueueTest::howItIsArrangedIsKept()
{
    chooseIn(u"queueOrder"_s, u"Title"_s);
    chooseIn(u"queueOrder"_s, u"The other way round"_s);
    chooseIn(u"queueGrouping"_s, u"By state"_s);
    QTest::mouseClick(find<StateChip>(u"state.done"_s), Qt::LeftButton);
    const QStringList before = rows();
    QCOMPARE(before, QStringList({u"Done"_s, u"Charlie"_s}));
    close();
    auto session = Session::open(path(u"p.standoff"_s));
    QVERIFY(session);
    m_window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(rows(), before);
    QCOMPARE(find<ArticlesPanel>()->arrangement(),
        QStringList({u"title"_s, u"reversed"_s, u"state"_s, u"done"_s}));
    find<ArticlesPanel>()->arrange({u"nonsense"_s, {}, u"?"_s, u"no state"_s});
    QCOMPARE(rows(), QStringList({u"Delta"_s, u"Alpha"_s, u"Charlie"_s, u"Bravo"_s}));
}

void QueueTest::groupsAreFoldedByKeys()
{
    chooseIn(u"queueGrouping"_s, u"By state"_s);
    QCOMPARE(rows().size(), 6);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Left); // from the article to its head
    QCOMPARE(list().currentIndex().data().toString(), u"To do"_s);
    QCOMPARE(title(), u"Delta"_s);
    QTest::keyClick(&list(), Qt::Key_Left);
    QCOMPARE(rows(), QStringList({u"To do"_s, u"Done"_s, u"Charlie"_s}));
    QCOMPARE(title(), u"Delta"_s);
    QCOMPARE(list().currentIndex().row(), 0); // to go on from there
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(rows().size(), 6);
    const QRect head = list().visualRect(list().model()->index(0, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, head.center());
    QCOMPARE(rows().size(), 3);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, head.center());
    QCOMPARE(rows().size(), 6);
    QCOMPARE(title(), u"Delta"_s);
}

void QueueTest::theListFollowsWhatIsShown()
{
    trigger(u"next-article"_s);
    QCOMPARE(list().currentIndex().data().toString(), u"Alpha"_s);
    QTest::mouseClick(find<StateChip>(u"state.done"_s), Qt::LeftButton);
    QVERIFY(!list().currentIndex().isValid());
    trigger(u"next-article"_s); // of the list: the first
    QCOMPARE(title(), u"Charlie"_s);
    QCOMPARE(list().currentIndex().data().toString(), u"Charlie"_s);
}

void QueueTest::problemsComeIntoTheRows()
{
    IncomingArticle article;
    article.title = u"Echo"_s;
    article.text = ArticleText(u"“It has a mark without its other end.\n"_s);
    VERIFY_RESULT(addArticles(session(), {article}));
    const auto problems = [this] {
        return list().model()->index(4, 0).data(ArticlesModel::ProblemsRole).toInt();
    };
    QTRY_VERIFY(problems() > 0);
    filter().setText(u"problems:>0"_s);
    QCOMPARE(rows(), QStringList{u"Echo"_s});
}

// In each direction and each palette something of a row is there, and nothing is drawn outside of
// it.
void QueueTest::rowsAreDrawn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void QueueTest::rowsAreDrawn()
{
    QFETCH(Qt::LayoutDirection, direction);
    VERIFY_RESULT(editArticles(session(), session().project().all<Article>().keys(),
        {.addedLabels = {
             u"a label that is longer than any row is wide, whatever it says there"_s}}));
    list().setLayoutDirection(direction);
    QCoreApplication::processEvents();
    const QImage all = list().viewport()->grab().toImage();
    const QRect row = list().visualRect(list().model()->index(2, 0)); // not the current one
    const QRgb ground = list().palette().color(QPalette::Base).rgb();
    const auto isInked = [&](const QRect &part) {
        const QRect pixels(
            part.topLeft() * all.devicePixelRatio(), part.size() * all.devicePixelRatio());
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                if (all.pixel(x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    const auto place = [&](int begin, int width) {
        return QStyle::visualRect(
            direction, row, {row.left() + begin, row.top() + 1, width, row.height() - 4});
    };
    QVERIFY(isInked(place(12, 14))); // the sign
    QVERIFY(isInked(place(33, 40))); // the title
    QVERIFY(!isInked(place(0, 11))); // the edge of the current row
    QVERIFY(!isInked(place(row.width() - 10, 10)));
}

STANDOFF_TEST(QApplication, QueueTest)
#include "tst_queue.moc"

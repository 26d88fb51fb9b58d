// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "history/historylist.h"
#include "history/historypage.h"
#include "items/history/historymodel.h"
#include "panels/bottompanel.h"
#include "program/testprogram.h"
#include "project/dump.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "sidepanel/sidepanel.h"
#include "ui/windowbench.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Standoff;

// The history in the panel below, by keys.
class HistoryPageTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void opensByItsKeyBelowTheArticleOnly();
    void enterGoesThere();
    void goesToWhereItWas();
    void undoesToHereAndBack();
    void tellsHowManyGo();
    void undoesOnlyThis();
    void asksWhereLaterStepsHang();
    void findsSteps();
    void whoOnlyReadsChangesNothing();
    void keepsTheStepWhileOthersCome();

private:
    AnnotationId mark(const QString &words)
    {
        const OpenArticle *article = m_view->article();
        const int begin = int(article->text().string().indexOf(words));
        return annotate(session(), article->article(), session().project().tagWithKey(u"p"_s)->id,
            {{begin, begin + int(words.size())}})
            .value_or(AnnotationId());
    }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    HistoryPage *page() const { return m_window->findChild<HistoryPage *>(); }
    HistoryList *list() const { return m_window->findChild<HistoryList *>(); }
    void openPage()
    {
        QTest::keyClick(m_view, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
        QTRY_VERIFY(list()->hasFocus());
        await();
    }
    void await() { QTRY_VERIFY(page()->isUpToDate()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(list(), key, modifiers);
        await();
    }
    QString current() const { return list()->currentIndex().siblingAtColumn(0).data().toString(); }
    QString dumped() const { return dump(session()).value_or(QString()); }
};

void HistoryPageTest::init()
{
    IncomingArticle pact;
    pact.title = u"Pact"_s;
    pact.text = ArticleText(u"Kim met Putin in Pyongyang. He said: it holds.\n"_s);
    IncomingArticle balloons;
    balloons.title = u"Balloons"_s;
    balloons.text = ArticleText(u"Seoul counted balloons over the border.\n"_s);
    open(u"pact.standoff"_s, {pact, balloons}, {1280, 800});
}

void HistoryPageTest::opensByItsKeyBelowTheArticleOnly()
{
    const auto *panel = m_window->findChild<SidePanel *>();
    const int height = panel->height();
    mark(u"Kim"_s);
    openPage();
    QCOMPARE(panel->height(), height);
    const auto *bottom = m_window->findChild<BottomPanel *>();
    QVERIFY(bottom->mapToGlobal(QPoint()).x() >= m_view->mapToGlobal(QPoint()).x());
    QVERIFY(
        bottom->mapToGlobal(QPoint(bottom->width(), 0)).x() <= panel->mapToGlobal(QPoint()).x());
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!page()->isVisible());
    QVERIFY(m_view->hasFocus());
}

void HistoryPageTest::enterGoesThere()
{
    const ArticleId first = m_view->article()->article();
    const AnnotationId kim = mark(u"Kim"_s);
    trigger(u"next-article"_s);
    QVERIFY(m_view->article()->article() != first);
    mark(u"Seoul"_s);
    openPage();
    press(Qt::Key_Down);
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_view->article()->article(), first);
    QCOMPARE(m_view->currentAnnotation(), kim);
}

// Where the annotation is gone, and where the article is.
void HistoryPageTest::goesToWhereItWas()
{
    mark(u"Pyongyang"_s);
    QVERIFY(session().undo());
    openPage();
    QVERIFY(current().startsWith(u"Undone: "_s));
    press(Qt::Key_Return);
    QCOMPARE(m_view->selectedText(), u"Pyongyang"_s);
}

void HistoryPageTest::undoesToHereAndBack()
{
    mark(u"Kim"_s);
    const QString then = dumped();
    mark(u"Putin"_s);
    mark(u"Pyongyang"_s);
    const QString before = dumped();
    openPage();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    awaitWork();
    QCOMPARE(dumped(), then);
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"2 step(s) undone"_s));
    await();
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    awaitWork();
    QCOMPARE(dumped(), before);
}

void HistoryPageTest::tellsHowManyGo()
{
    mark(u"Kim"_s);
    mark(u"Putin"_s);
    mark(u"Pyongyang"_s);
    openPage();
    const auto *button = part<QPushButton>(u"undoToStepButton"_s);
    QVERIFY(!button->isEnabled()); // at the newest
    press(Qt::Key_Down);
    QCOMPARE(button->text(), u"Undo to here: 1 step(s)"_s);
    press(Qt::Key_Down);
    QCOMPARE(button->text(), u"Undo to here: 2 step(s)"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(part<QPushButton>(u"undoToStepButton"_s), Qt::LeftButton);
    awaitWork();
    QCOMPARE(m_view->article()->annotations().size(), 1);
}

void HistoryPageTest::undoesOnlyThis()
{
    mark(u"Kim"_s);
    mark(u"Putin"_s);
    openPage();
    press(Qt::Key_Down);
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    QVERIFY(!part<QLabel>(u"historyWarning"_s)->isVisible());
    press(Qt::Key_Delete);
    awaitWork();
    QCOMPARE(m_view->article()->annotations().size(), 1);
    QCOMPARE(m_view->article()->annotations().begin()->text(), u"Putin"_s);
}

void HistoryPageTest::asksWhereLaterStepsHang()
{
    const AnnotationId kim = mark(u"Kim"_s);
    mark(u"Putin"_s);
    QVERIFY(setNote(session(), m_view->article()->article(), kim, u"a note"_s));
    openPage();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    auto *warning = part<QLabel>(u"historyWarning"_s);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(u"1 later step(s)"_s));
    const QString before = dumped();
    for (const bool goOn : {false, true}) {
        QTest::keyClick(list(), Qt::Key_Delete);
        auto *question = part<QMessageBox>(u"hangingQuestion"_s);
        QVERIFY(question && question->isVisible());
        QVERIFY(question->informativeText().contains(u"Edit annotation: “Kim”"_s));
        QCOMPARE(dumped(), before);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::AcceptRole) == goOn)
                QTimer::singleShot(0, button, &QAbstractButton::click);
        }
        QTRY_VERIFY(!part<QMessageBox>(u"hangingQuestion"_s));
    }
    awaitWork();
    QTRY_COMPARE(m_view->article()->annotations().size(), 1);
    QCOMPARE(m_view->article()->annotations().begin()->text(), u"Putin"_s);
    QVERIFY(session().undo());
    QCOMPARE(dumped(), before);
}

void HistoryPageTest::findsSteps()
{
    mark(u"Kim"_s);
    mark(u"Putin"_s);
    QVERIFY(put(session(), Entity{.name = u"Elin Raud"_s}));
    trigger(u"next-article"_s);
    mark(u"Seoul"_s);
    openPage();
    auto *words = part<QLineEdit>(u"historyWords"_s);
    const auto *model = m_window->findChild<HistoryModel *>();
    QTest::keyClicks(words, u"putin"_s);
    await();
    QCOMPARE(model->stepCount(), 1);
    QVERIFY(part<QLabel>(u"historyCount"_s)->text().startsWith(u"1 shown"_s));
    words->clear();
    await();
    QCOMPARE(model->stepCount(), 6);
    QVERIFY(part<QLabel>(u"historyCount"_s)->text().contains(u"6 step(s) since"_s));
    const auto choose = [&](const QString &name, Qt::Key key) {
        auto *box = part<QComboBox>(name);
        QTest::keyClick(box, key);
        await();
        return model->stepCount();
    };
    QCOMPARE(choose(u"historyWhere"_s, Qt::Key_Down), 2); // added, and tagged
    QCOMPARE(choose(u"historyWhere"_s, Qt::Key_Up), 6);
    QCOMPARE(choose(u"historyKind"_s, Qt::Key_Down), 3);
    QCOMPARE(choose(u"historyKind"_s, Qt::Key_Up), 6);
    QCOMPARE(choose(u"historyWho"_s, Qt::Key_Down), 5); // all but the first tagset
}

void HistoryPageTest::whoOnlyReadsChangesNothing()
{
    mark(u"Kim"_s);
    mark(u"Putin"_s);
    const QString project = path(u"pact.standoff"_s);
    openPage();
    press(Qt::Key_Down);
    QVERIFY(part<QPushButton>(u"undoToStepButton"_s)->isEnabled());
    QVERIFY(QFile::rename(project, path(u"elsewhere.standoff"_s)));
    QVERIFY(!session().checkHold());
    QVERIFY(!part<QPushButton>(u"undoToStepButton"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"undoOnlyStepButton"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"goToStepButton"_s)->isEnabled());
}

void HistoryPageTest::keepsTheStepWhileOthersCome()
{
    mark(u"Kim"_s);
    openPage();
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    mark(u"Putin"_s);
    await();
    QCOMPARE(current(), u"1 tag(s): Person “Kim”"_s);
    QCOMPARE(part<QPushButton>(u"undoToStepButton"_s)->text(), u"Undo to here: 1 step(s)"_s);
}

STANDOFF_TEST(QApplication, HistoryPageTest)
#include "tst_historypage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keyboardbench.h"
#include "program/testprogram.h"

#include "guide/hintline.h"
#include "guide/tour.h"
#include "session/verbs/tagset.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

using namespace Standoff;

// Hints at the first uses, and the tour.
class FirstStepsTest : public KeyboardBench
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { close(); }
    void aHintGoesWhenItWasFollowed();
    void whatWasFollowedIsRemembered();
    void hintsCanBeOff();
    void hintsTellTheKeysOfToday();
    void theTourGoesByKeys();
    void theTourEndsWithEscape();
    void theTourLeavesOutWhatIsFolded();
    void theTourIsAskedFor();

private:
    QString hint() const { return part<QLabel>(u"hintLine"_s)->text(); }
    Tour *tour() const { return m_window->findChild<Tour *>(u"tour"_s); }
    QString tourTitle() const { return tour()->findChild<QLabel *>(u"tourTitle"_s)->text(); }
};

void FirstStepsTest::aHintGoesWhenItWasFollowed()
{
    QVERIFY2(hint().startsWith(u"Select words"_s), qPrintable(hint()));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(hint().contains(u"Press P to tag it as “Person”, A to say who says it"_s),
        qPrintable(hint()));
    press(Qt::Key_P);
    QVERIFY(m_view->currentAnnotation());
    QVERIFY2(hint().contains(u"Ctrl+Shift+P"_s), qPrintable(hint()));
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    QCOMPARE(hint(), QString());
    m_view->setSelection({4, 7});
    QCOMPARE(hint(), QString()); // a second time it is known
    press(Qt::Key_1); // a claim
    QVERIFY2(hint().contains(u"Press A to say who says it"_s), qPrintable(hint()));
}

void FirstStepsTest::whatWasFollowedIsRemembered()
{
    m_view->setSelection({0, 3});
    press(Qt::Key_P);
    const QString before = hint();
    const QString project = session().path();
    m_window->close();
    m_window.reset();
    auto again = Session::open(project);
    QVERIFY(again);
    m_window = std::make_unique<MainWindow>(std::move(*again), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_view = part<ArticleView>(u"articleView"_s);
    QCOMPARE(hint(), before);
    m_view->setSelection({4, 7});
    QCOMPARE(hint(), before);
}

void FirstStepsTest::hintsCanBeOff()
{
    trigger(u"first-hints"_s);
    QCOMPARE(hint(), QString());
    m_view->setSelection({0, 3});
    QCOMPARE(hint(), QString());
    trigger(u"first-hints"_s); // anew
    QVERIFY(hint().contains(u"Press P"_s));
}

void FirstStepsTest::hintsTellTheKeysOfToday()
{
    Tag person = *session().project().tagWithKey(u"p"_s);
    person.key = u"ö"_s;
    QVERIFY(putTag(session(), person));
    m_view->setSelection({0, 3});
    QVERIFY2(hint().contains(u"Press Ö to tag"_s), qPrintable(hint()));
}

void FirstStepsTest::theTourGoesByKeys()
{
    m_window->beginTour();
    QVERIFY(tour() && tour()->isVisible());
    const QString first = tourTitle();
    QVERIFY(tour()->isAncestorOf(focus()));
    QVERIFY(!part<QAbstractButton>(u"tourBack"_s)->isEnabled());
    QSet<QString> titles{first};
    press(Qt::Key_Right);
    titles.insert(tourTitle());
    press(Qt::Key_Return);
    titles.insert(tourTitle());
    press(Qt::Key_Space);
    titles.insert(tourTitle());
    QCOMPARE(titles.size(), 4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left);
    QCOMPARE(tourTitle(), first);
    for (int i = 0; i < 10 && tour() && tour()->isVisible(); ++i) {
        QVERIFY(m_window->rect().contains(tour()->geometry()));
        press(Qt::Key_Return);
    }
    QTRY_VERIFY(!tour()); // past the last step
}

void FirstStepsTest::theTourEndsWithEscape()
{
    m_window->beginTour();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!tour());
    m_window->beginTour();
    m_view->setFocus(); // wherever one is
    press(Qt::Key_Escape);
    QTRY_VERIFY(!tour());
}

void FirstStepsTest::theTourLeavesOutWhatIsFolded()
{
    trigger(u"show-articles"_s);
    m_window->beginTour();
    QCOMPARE(tour()->step(), 1);
    press(Qt::Key_Left);
    QCOMPARE(tour()->step(), 1);
    press(Qt::Key_Escape);
}

void FirstStepsTest::theTourIsAskedFor()
{
    QSignalSpy asked(m_window.get(), &MainWindow::tourRequested);
    trigger(u"tour"_s);
    QCOMPARE(asked.size(), 1);
}

STANDOFF_TEST(QApplication, FirstStepsTest)
#include "tst_firststeps.moc"

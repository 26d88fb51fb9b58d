// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keyboardbench.h"
#include "program/testprogram.h"

#include "session/verbs/annotations.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeView>

using namespace Standoff;

// From pane to pane by F6, and into the lists by Alt and a number.
class PanesTest : public KeyboardBench
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { close(); }
    void f6GoesRound();
    void shiftF6GoesBack();
    void foldedPanesAreLeftOut();
    void registersHaveNumbers();
    void numbersUnfoldThePanel();
    void theTagsetHasAKey();

private:
    QString pane() const
    {
        const auto holds = [this](const QString &name) {
            const auto *container = m_window->findChild<QWidget *>(name);
            return container && (container == focus() || container->isAncestorOf(focus()));
        };
        const auto *page = part<QTabWidget>(u"registers"_s)->currentWidget();
        const auto *details = page->findChild<QWidget *>(u"details"_s);
        if (details->isAncestorOf(focus()))
            return u"form"_s;
        return focus() == part<QWidget>(u"articles"_s) ? u"articles"_s
            : m_view->hasFocus()                       ? u"text"_s
            : page->isAncestorOf(focus())              ? u"list"_s
            : holds(u"bottomPanel"_s)                  ? u"bottom"_s
                                                       : focus()->objectName();
    }
    QStringList round(int steps, Qt::KeyboardModifiers modifiers = {})
    {
        QStringList way;
        for (int i = 0; i < steps; ++i) {
            press(Qt::Key_F6, modifiers);
            way.append(pane());
        }
        return way;
    }
    void markKim()
    {
        m_view->setSelection({0, 3});
        press(Qt::Key_P);
        QVERIFY(m_view->currentAnnotation());
        m_view->setFocus();
    }
};

void PanesTest::f6GoesRound()
{
    QCOMPARE(round(3), (QStringList{u"list"_s, u"articles"_s, u"text"_s})); // no form yet
    markKim();
    QCOMPARE(round(4), (QStringList{u"list"_s, u"form"_s, u"articles"_s, u"text"_s}));
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // the panel at the foot
    m_view->setFocus();
    QCOMPARE(round(5), (QStringList{u"list"_s, u"form"_s, u"bottom"_s, u"articles"_s, u"text"_s}));
}

void PanesTest::shiftF6GoesBack()
{
    markKim();
    QCOMPARE(
        round(4, Qt::ShiftModifier), (QStringList{u"articles"_s, u"form"_s, u"list"_s, u"text"_s}));
}

void PanesTest::foldedPanesAreLeftOut()
{
    trigger(u"show-articles"_s);
    QCOMPARE(round(2), (QStringList{u"list"_s, u"text"_s}));
    trigger(u"show-side-panel"_s);
    QCOMPARE(round(1), QStringList{u"text"_s});
}

void PanesTest::registersHaveNumbers()
{
    markKim();
    press(Qt::Key_1, Qt::AltModifier);
    const auto *tabs = part<QTabWidget>(u"registers"_s);
    const auto *records = tabs->currentWidget()->findChild<QTreeView *>(u"records"_s);
    QVERIFY(records->hasFocus());
    press(Qt::Key_2, Qt::AltModifier); // an empty one: its filter
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(tabs->currentWidget()->isAncestorOf(focus()));
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(tabs->currentWidget()->isAncestorOf(focus()));
}

void PanesTest::numbersUnfoldThePanel()
{
    markKim();
    trigger(u"show-side-panel"_s);
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(part<QTabWidget>(u"registers"_s)->isVisible());
    QCOMPARE(pane(), u"list"_s);
}

void PanesTest::theTagsetHasAKey()
{
    const auto *action = part<QAction>(u"palette"_s); // of tags
    QVERIFY(!action->shortcut().isEmpty());
    QVERIFY(action->shortcut() != QKeySequence(Qt::Key_F6));
}

STANDOFF_TEST(QApplication, PanesTest)
#include "tst_panes.moc"

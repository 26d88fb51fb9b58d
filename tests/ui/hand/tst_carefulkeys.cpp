// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "ui/windowbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTimer>

using namespace Standoff;

// That one key does no more than a person sees.
class CarefulKeysTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init()
    {
        const QString text =
            u"South Korea said on Thursday it would consider it.\n"_s.repeated(300);
        open(u"p.standoff"_s, {IncomingArticle{.text = ArticleText(text)}}, {1100, 800});
    }
    void cleanup() { close(); }
    void moreThanAScreenIsAskedAbout();
    void escapeLeavesTheMenus();

private:
    // Answers the question that comes; returns whether one came.
    bool tagAndAnswer(QMessageBox::ButtonRole role)
    {
        bool came = false;
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        m_view->setFocus();
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            came = box;
            if (!box)
                return;
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
        });
        QTest::keyClick(m_view, Qt::Key_P);
        QCoreApplication::processEvents();
        return came;
    }
    qsizetype count() const { return m_view->article()->annotationsInOrder().size(); }
};

void CarefulKeysTest::moreThanAScreenIsAskedAbout()
{
    QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(tagAndAnswer(QMessageBox::RejectRole));
    QCOMPARE(count(), 0);
    QVERIFY(tagAndAnswer(QMessageBox::DestructiveRole));
    QCOMPARE(count(), 1);
    m_view->select(0, 200); // some lines are seen
    QVERIFY(!tagAndAnswer(QMessageBox::RejectRole));
    QCOMPARE(count(), 2);
}

// The key after it is for the text again.
void CarefulKeysTest::escapeLeavesTheMenus()
{
    m_view->select(0, 5);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_view->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
    QCOMPARE(count(), 1);
}

STANDOFF_TEST(QApplication, CarefulKeysTest)
#include "tst_carefulkeys.moc"

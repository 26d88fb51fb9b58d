// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keyboardbench.h"
#include "program/testprogram.h"

#include "items/palette/palettemodel.h"
#include "palette/commandpalette.h"
#include "session/verbs/records.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>

using namespace Standoff;

// The command palette, by its keys.
class PaletteTest : public KeyboardBench
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { close(); }
    void itLiesOverTheTop();
    void everyActionIsFound();
    void anActionIsDone();
    void whatWasDoneComesFirst();
    void aTagTagsTheSelection();
    void articlesRecordsAndParagraphs();
    void keysStayInIt();
    void tabRestrictsToTheKind();
    void itGoesWithTheFocus();
    void theButtonOpensIt();
    void aNarrowWindowHasRoom();
    void f2GoesToTheKey();

private:
    void openPalette() { press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    QListView *list() const { return part<QListView>(u"paletteList"_s); }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (!index.data(PaletteModel::IsHeadingRole).toBool())
                texts.append(index.data().toString());
        }
        return texts;
    }
    void find(const QString &typed)
    {
        openPalette();
        type(typed);
    }
};

void PaletteTest::itLiesOverTheTop()
{
    openPalette();
    QVERIFY(palette()->isVisible());
    QVERIFY(part<QLineEdit>(u"paletteLine"_s)->hasFocus());
    const QRect frame = palette()->geometry().adjusted(12, 12, -12, -12); // without its shadow
    QCOMPARE(frame.width(), 620);
    QCOMPARE(frame.top(), 34);
    QVERIFY(std::abs(frame.center().x() - m_window->width() / 2) <= 1);
    QVERIFY(rows().size() <= PaletteModel::mostRows);
    QVERIFY(!rows().isEmpty());
    // All rows are seen, and nothing below them.
    const auto *model = list()->model();
    const QRect last = list()->visualRect(model->index(model->rowCount() - 1, 0));
    QCOMPARE(last.bottom() + 1, list()->viewport()->height());
    openPalette(); // the same key closes it
    QVERIFY(!palette()->isVisible());
    QVERIFY(m_view->hasFocus());
}

void PaletteTest::everyActionIsFound()
{
    openPalette();
    int found = 0;
    for (const ListedAction &action : actionsOf(*m_window)) {
        part<QLineEdit>(u"paletteLine"_s)->setText(u'>' + action.text + u' ' + action.where());
        QVERIFY2(rows().contains(action.text),
            qPrintable(action.text + u" | "_s + rows().join(u" | "_s)));
        ++found;
    }
    QVERIFY(found > 80);
}

void PaletteTest::anActionIsDone()
{
    find(u">next article"_s);
    QCOMPARE(rows().first(), u"Next article"_s);
    QVERIFY(!list()->model()->index(1, 0).data(PaletteModel::KeyRole).toString().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    QTRY_COMPARE(title(), u"Second"_s);
    QVERIFY(m_view->hasFocus());
}

void PaletteTest::whatWasDoneComesFirst()
{
    find(u">next article"_s);
    press(Qt::Key_Return);
    find(u">larger text"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_view->zoom() > 1);
    openPalette();
    QCOMPARE(rows().first(2), (QStringList{u"Larger text"_s, u"Next article"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(title(), u"Third"_s);
    openPalette();
    QCOMPARE(rows().first(2), (QStringList{u"Next article"_s, u"Larger text"_s}));
}

void PaletteTest::aTagTagsTheSelection()
{
    m_view->setSelection({0, 3});
    find(u">person"_s);
    QCOMPARE(rows().first(), u"Person"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_view->article()->annotations().size(), 1);
}

void PaletteTest::articlesRecordsAndParagraphs()
{
    find(u"@third"_s);
    press(Qt::Key_Return);
    QCOMPARE(title(), u"Third"_s);
    QVERIFY(m_view->hasFocus());

    QVERIFY(put(session(), Claim{.text = u"The pact holds"_s}));
    find(u"!holds"_s);
    press(Qt::Key_Return);
    auto *records =
        m_window->findChild<QWidget *>(u"claims"_s)->findChild<QTreeView *>(u"records"_s);
    QVERIFY(records->isVisible());
    QVERIFY(records->hasFocus());
    QCOMPARE(records->currentIndex().data().toString(), u"The pact holds"_s);

    find(u":2"_s);
    press(Qt::Key_Return);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentParagraph(), 1);
    press(Qt::Key_Home, Qt::AltModifier); // and back to where one was
    QCOMPARE(m_view->currentParagraph(), 0);
}

// Letters of tags and keys of the window are the line's.
void PaletteTest::keysStayInIt()
{
    m_view->setSelection({0, 3});
    find(u"ppl"_s);
    QCOMPARE(part<QLineEdit>(u"paletteLine"_s)->text(), u"ppl"_s);
    press(Qt::Key_Delete);
    QCOMPARE(m_view->article()->annotations().size(), 0);
    press(Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->selection(), (TextRange{0, 3}));
}

void PaletteTest::tabRestrictsToTheKind()
{
    find(u"second"_s);
    press(Qt::Key_Tab);
    QCOMPARE(part<QLineEdit>(u"paletteLine"_s)->text(), u"@second"_s);
    QVERIFY(part<QLineEdit>(u"paletteLine"_s)->hasFocus());
    QCOMPARE(rows(), QStringList{u"Second"_s});
    QCOMPARE(part<QLabel>(u"paletteCount"_s)->text(), u"1 result(s)"_s);
}

void PaletteTest::itGoesWithTheFocus()
{
    openPalette();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->viewport()->rect().center());
    QVERIFY(!palette()->isVisible());
    openPalette();
    part<QWidget>(u"articleFilter"_s)->setFocus();
    QVERIFY(!palette()->isVisible());
}

void PaletteTest::theButtonOpensIt()
{
    auto *button = part<QWidget>(u"paletteButton"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(palette()->isVisible());
    QVERIFY(part<QLineEdit>(u"paletteLine"_s)->hasFocus());
}

void PaletteTest::aNarrowWindowHasRoom()
{
    openPalette();
    m_window->resize(m_window->minimumSizeHint().width(), 500);
    QVERIFY(palette()->width() - 24 <= m_window->width() - 16);
    QVERIFY(palette()->geometry().bottom() <= m_window->height() + 12);
}

void PaletteTest::f2GoesToTheKey()
{
    find(u">next article"_s);
    press(Qt::Key_F2);
    auto *dialog = part<QWidget>(u"keysDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QWidget *>(u"keyEditor"_s));
}

STANDOFF_TEST(QApplication, PaletteTest)
#include "tst_palette.moc"

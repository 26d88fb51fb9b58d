// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keyboardbench.h"
#include "program/testprogram.h"

#include "keys/keycard.h"

#include <QBuffer>
#include <QDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QTextBrowser>

using namespace Standoff;

// All keys on a page and on a card.
class KeyListTest : public KeyboardBench
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { close(); }
    void wordsAndKeysFilter();
    void newKeysAreListed();
    void theCardIsOnePage();
    void theCardIsSavedAsPdf();
    void manyKeysTakeMorePages();

private:
    QList<KeyGroup> groups() const { return keyGroups(actionsOf(*m_window)); }
};

void KeyListTest::wordsAndKeysFilter()
{
    press(Qt::Key_F1);
    auto *dialog = part<QDialog>(u"keyList"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *filter = dialog->findChild<QLineEdit *>(u"keyFilter"_s);
    const auto text = [dialog] { return dialog->findChild<QTextBrowser *>()->toPlainText(); };
    QTRY_COMPARE(QApplication::focusWidget(), filter);
    QVERIFY(text().contains(u"Undo"_s) && text().contains(u"Next article"_s));
    QTest::keyClicks(filter, u"next article"_s);
    QVERIFY(!text().contains(u"Undo"_s) && text().contains(u"Next article"_s));
    filter->setText(u"ctrl+shift+p"_s);
    QVERIFY(text().contains(u"Find a command"_s) && !text().contains(u"Next article"_s));
    filter->setText(u"nobody has this"_s);
    QVERIFY(!text().isEmpty());
    dialog->close();
}

void KeyListTest::newKeysAreListed()
{
    QStringList texts;
    for (const KeyGroup &group : groups()) {
        for (const KeyGroup::Row &row : group.rows)
            texts.append(row.text);
    }
    for (const QString &text : {u"Find a command"_s, u"Next pane"_s, u"Previous pane"_s,
             u"Entities"_s, u"Claims"_s, u"Sources"_s, u"Edit tagset"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void KeyListTest::theCardIsOnePage()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    QCOMPARE(paintKeyCard(writer, groups()), 1);
}

void KeyListTest::theCardIsSavedAsPdf()
{
    const QString file = path(u"keys.pdf"_s);
    QVERIFY(saveKeyCard(file, groups()));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
    QVERIFY(written.size() > 5'000);
    const auto refused = saveKeyCard(session().path(), groups());
    QVERIFY(!refused); // never in place of a project
}

void KeyListTest::manyKeysTakeMorePages()
{
    QList<KeyGroup> many;
    for (int i = 0; i < 10; ++i)
        many += groups();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QVERIFY(paintKeyCard(writer, many) > 1);
}

STANDOFF_TEST(QApplication, KeyListTest)
#include "tst_keylist.moc"

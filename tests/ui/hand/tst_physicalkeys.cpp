// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "ui/windowbench.h"

#include "keyboard/keyletters.h"
#include "sidepanel/tagchip.h"

#include <QKeyEvent>

using namespace Standoff;

// Keys of tags with keyboards whose letters are not Latin.
class PhysicalKeysTest : public WindowBench
{
    Q_OBJECT

private slots:
    void initTestCase() { }
    void init()
    {
        open(u"p.standoff"_s,
            {IncomingArticle{.text = ArticleText(u"Kim met Putin in Seoul.\n"_s)}}, {1100, 800});
    }
    void cleanup() { close(); }
    void lettersAreOnKeys_data();
    void lettersAreOnKeys();
    void theKeyTags_data();
    void theKeyTags();
    void theChipsShowTheLetter();
    void otherKeysStay();

private:
    // As the window system tells of it: first whether it is wanted, then the key.
    void type(const QString &text, quint32 code = 0, Qt::KeyboardModifiers modifiers = {})
    {
        const int key = text.front().toUpper().unicode();
        for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
            QKeyEvent event(type, key, modifiers, code, 0, 0, text);
            QCoreApplication::sendEvent(m_view, &event);
        }
    }
    QStringList marked() const
    {
        QStringList texts;
        for (const Annotation *annotation : m_view->article()->annotationsInOrder()) {
            texts.append(
                annotation->text() + u'/' + session().project().find(annotation->tag)->name);
        }
        return texts;
    }
    const TagChip *chip(const QString &key) const
    {
        const TagId tag = session().project().tagWithKey(key)->id;
        return m_window->findChild<TagChip *>(u"tag%1"_s.arg(tag.number));
    }
};

void PhysicalKeysTest::lettersAreOnKeys_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QChar>("key");
    QTest::addColumn<QString>("layout");
    QTest::newRow("Russian") << u"з"_s << QChar(u'p') << u"ru"_s;
    QTest::newRow("Russian, with Shift") << u"Ф"_s << QChar(u'a') << u"ru"_s;
    QTest::newRow("Ukrainian") << u"і"_s << QChar(u's') << u"ua"_s;
    QTest::newRow("Serbian") << u"љ"_s << QChar(u'q') << u"rs"_s;
    QTest::newRow("Greek") << u"π"_s << QChar(u'p') << u"gr"_s;
    QTest::newRow("Hebrew") << u"פ"_s << QChar(u'p') << u"il"_s;
    QTest::newRow("Arabic") << u"ح"_s << QChar(u'p') << u"ara"_s;
    QTest::newRow("Arabic, two letters") << u"لا"_s << QChar(u'b') << u"ara"_s;
    QTest::newRow("Thai") << u"ย"_s << QChar(u'p') << u"th"_s;
    QTest::newRow("Thai, a sign above") << u"่"_s << QChar(u'j') << u"th"_s;
}

void PhysicalKeysTest::lettersAreOnKeys()
{
    QFETCH(QString, letter);
    QFETCH(QChar, key);
    QFETCH(QString, layout);
    QCOMPARE(KeyLetters().keyOf(letter), key);
    const KeyLetters learnt = KeyLetters().after(key, letter);
    QCOMPARE(learnt.name(), layout);
    QCOMPARE(KeyLetters::named(layout), learnt);
    if (letter.size() == 1)
        QVERIFY(learnt.on(key).endsWith(letter.toUpper()));
    QCOMPARE(learnt.after(u'p', u"p"_s), KeyLetters()); // Latin letters again
    QCOMPARE(learnt.on(u"7"_s), u"7"_s);
}

void PhysicalKeysTest::theKeyTags_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<quint32>("code");
    constexpr quint32 keyP = 33; // as X numbers it
    QTest::newRow("Cyrillic") << u"з"_s << keyP;
    QTest::newRow("Cyrillic, an unknown key") << u"з"_s << 0U;
    QTest::newRow("Greek") << u"π"_s << keyP;
    QTest::newRow("Hebrew") << u"פ"_s << 0U;
    QTest::newRow("Arabic") << u"ح"_s << 0U;
    QTest::newRow("Thai") << u"ย"_s << 0U;
    QTest::newRow("Bulgarian, by the key") << u"з"_s << keyP;
    QTest::newRow("Armenian, by the key") << u"պ"_s << keyP;
}

void PhysicalKeysTest::theKeyTags()
{
    QFETCH(QString, letter);
    QFETCH(quint32, code);
    m_view->select(8, 13);
    type(letter, code);
    QCOMPARE(marked(), QStringList{u"Putin/Person"_s});
}

void PhysicalKeysTest::theChipsShowTheLetter()
{
    QCOMPARE(chip(u"p"_s)->accessibleName(), u"Person, key P"_s);
    const QImage before = const_cast<TagChip *>(chip(u"p"_s))->grab().toImage();
    m_view->select(8, 13);
    type(u"з"_s, 33);
    QCOMPARE(chip(u"p"_s)->accessibleName(), u"Person, key З"_s);
    QCOMPARE(chip(u"l"_s)->accessibleName(), u"Location, key Д"_s);
    QVERIFY(const_cast<TagChip *>(chip(u"p"_s))->grab().toImage() != before);
    QCOMPARE(m_settings->value("keyboard/letters").toString(), u"ru"_s); // for the next time
    QKeyEvent latin(QEvent::ShortcutOverride, Qt::Key_P, {}, 33, 0, 0, u"p"_s);
    QCoreApplication::sendEvent(m_view, &latin);
    QCOMPARE(chip(u"p"_s)->accessibleName(), u"Person, key P"_s);
}

void PhysicalKeysTest::otherKeysStay()
{
    m_view->select(8, 13);
    type(u"з"_s, 33, Qt::AltModifier); // a key of menus
    QVERIFY(marked().isEmpty());
    type(u"и"_s, 56); // no tag has a key there
    QVERIFY(marked().isEmpty());
    type(u"з"_s, 33);
    QCOMPARE(marked().size(), 1);
    type(u"я"_s, 52, Qt::ControlModifier); // undo
    QVERIFY(marked().isEmpty());
    m_view->select(8, 13);
    QTest::keyClick(m_view, Qt::Key_P);
    QCOMPARE(marked().size(), 1);
}

STANDOFF_TEST(QApplication, PhysicalKeysTest)
#include "tst_physicalkeys.moc"

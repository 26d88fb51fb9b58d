// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keyboardbench.h"
#include "program/testprogram.h"

#include "keys/keybindings.h"
#include "keys/keydelegate.h"
#include "keys/keysdialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace Standoff;

// Settings ▸ Keys: keys are found, changed in their row, given back and carried to other windows.
class KeysDialogTest : public KeyboardBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void usualKeysAreFreeOfConflicts();
    void wordsAndKeysFind();
    void aKeyIsChangedInItsRow();
    void aSecondKey();
    void aConflictHasTwoWaysOut();
    void whatIsOfTheTextSharesWithTheWindow();
    void tagsKeepTheirKeys();
    void oneAndAllAreGivenBack();
    void changesAreKept();
    void otherWindowsFollow();
    void filesGoOutAndIn();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void keysHaveParts_data();
    void keysHaveParts();
    void theModelHolds();

private:
    void openDialog()
    {
        trigger(u"change-keys"_s);
        m_dialog = part<QDialog>(u"keysDialog"_s);
        QVERIFY(m_dialog && QTest::qWaitForWindowActive(m_dialog));
    }
    QTreeView &list() const { return *m_dialog->findChild<QTreeView *>(u"keysList"_s); }
    KeysModel &model() const { return *qobject_cast<KeysModel *>(list().model()); }
    QLineEdit &finder() const { return *m_dialog->findChild<QLineEdit *>(u"keyFinder"_s); }
    QAbstractButton &button(const QString &name) const
    {
        return *m_dialog->findChild<QAbstractButton *>(name);
    }
    QAction *action(const QString &id) const { return part<QAction>(id); }
    QStringList found() const
    {
        QStringList texts;
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex parent = model().index(group, 0);
            for (int row = 0; row < model().rowCount(parent); ++row)
                texts.append(model().index(row, 0, parent).data().toString());
        }
        return texts;
    }
    // Presses a key in the row of an action, as a person does.
    void change(
        const QString &id, int key, Qt::KeyboardModifiers modifiers, int column = KeysModel::Key)
    {
        const QModelIndex index = model().indexOf(id).siblingAtColumn(column);
        QVERIFY(index.isValid());
        list().setFocus();
        list().setCurrentIndex(index);
        QTest::keyClick(&list(), Qt::Key_F2);
        pressInEditor(key, modifiers);
    }
    void pressInEditor(int key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *editor = nullptr; // those of before go later
        for (auto *each : list().findChildren<QWidget *>(u"keyEditor"_s))
            editor = each->isVisible() ? each : editor;
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    QPointer<QDialog> m_dialog;
};

void KeysDialogTest::init()
{
    openWindow();
    openDialog();
}

void KeysDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    close();
}

void KeysDialogTest::usualKeysAreFreeOfConflicts()
{
    button(u"show2"_s).click();
    QCOMPARE(found(), QStringList());
    button(u"show1"_s).click();
    QCOMPARE(found(), QStringList());
    button(u"show0"_s).click();
    QVERIFY(found().size() > 80);
    QSet<QString> ids;
    for (const ListedAction &each : model().actions()) {
        if (each.isTag) // whose keys are not known by it
            continue;
        QVERIFY2(!ids.contains(each.id), qPrintable(each.id));
        ids.insert(each.id);
    }
}

void KeysDialogTest::wordsAndKeysFind()
{
    QTest::keyClicks(&finder(), u"next art"_s); // "Done, next to do" is of articles, too
    QVERIFY(found().contains(u"Next article"_s));
    QVERIFY(found().size() < 5);
    QTest::keyClick(&finder(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(found(), QStringList{u"Next article"_s});
    QTest::keyClick(&finder(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(found(), QStringList{u"Search all articles"_s});
    QVERIFY(m_dialog->isVisible()); // the key did not do what it does
    QTest::keyClick(&finder(), Qt::Key_F6);
    QCOMPARE(found(), QStringList{u"Next pane"_s});
    QTest::keyClick(&finder(), Qt::Key_Escape);
    QCOMPARE(finder().text(), QString());
    QVERIFY(found().size() > 80);
}

void KeysDialogTest::aKeyIsChangedInItsRow()
{
    const QKeySequence wanted(Qt::CTRL | Qt::ALT | Qt::Key_N);
    change(u"next-article"_s, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(action(u"next-article"_s)->shortcut(), wanted);
    QVERIFY(
        action(u"next-article"_s)->toolTip().contains(wanted.toString(QKeySequence::NativeText)));
    QVERIFY(!button(u"takeKey"_s).isVisible());
    button(u"show1"_s).click();
    QCOMPARE(found(), QStringList{u"Next article"_s});
    QVERIFY(button(u"show1"_s).text().contains(u"1"_s));
    m_dialog->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(title(), u"Second"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier); // the usual one is free now
    QCOMPARE(title(), u"Second"_s);
}

void KeysDialogTest::aSecondKey()
{
    change(
        u"next-article"_s, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier, KeysModel::SecondKey);
    QCOMPARE(action(u"next-article"_s)->shortcuts(),
        (QList<QKeySequence>{Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::ALT | Qt::Key_N}));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Delete); // no second key
    QCOMPARE(action(u"next-article"_s)->shortcuts().size(), 1);
    // Keys that end other editors are keys here.
    change(u"next-article"_s, Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier,
        KeysModel::SecondKey);
    QCOMPARE(action(u"next-article"_s)->shortcuts().value(1),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return));
}

void KeysDialogTest::aConflictHasTwoWaysOut()
{
    change(u"next-article"_s, Qt::Key_F6, {});
    const QKeySequence usual(Qt::CTRL | Qt::Key_PageDown);
    QCOMPARE(action(u"next-article"_s)->shortcut(), usual); // nothing is set yet
    QVERIFY(button(u"takeKey"_s).isVisible());
    const QString told = m_dialog->findChild<QLabel *>(u"conflictText"_s)->text();
    QVERIFY2(told.contains(u"F6"_s) && told.contains(u"Next pane"_s), qPrintable(told));
    button(u"show2"_s).click();
    QCOMPARE(found(), (QStringList{u"Next article"_s, u"Next pane"_s}));
    button(u"show0"_s).click();

    button(u"anotherKey"_s).click(); // and the row asks again
    QVERIFY(!button(u"takeKey"_s).isVisible());
    pressInEditor(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(action(u"next-article"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    QCOMPARE(action(u"next-pane"_s)->shortcut(), QKeySequence(Qt::Key_F6));

    change(u"next-article"_s, Qt::Key_F6, {});
    button(u"takeKey"_s).click();
    QCOMPARE(action(u"next-article"_s)->shortcut(), QKeySequence(Qt::Key_F6));
    QVERIFY(action(u"next-pane"_s)->shortcut().isEmpty());
    QVERIFY(!button(u"takeKey"_s).isVisible());

    // Who goes without an answer has changed nothing.
    change(u"find"_s, Qt::Key_F6, {});
    QVERIFY(button(u"takeKey"_s).isVisible());
    m_dialog->close();
    QCOMPARE(action(u"find"_s)->shortcut(), QKeySequence(QKeySequence::Find));
}

void KeysDialogTest::whatIsOfTheTextSharesWithTheWindow()
{
    change(u"next-article"_s, Qt::Key_A, {}); // who says it, in the text
    QVERIFY(button(u"takeKey"_s).isVisible());
    change(u"renameRecord"_s, Qt::Key_F6, {}); // a list takes its keys first
    QVERIFY(!button(u"takeKey"_s).isVisible());
    for (QAction *each : m_window->findChildren<QAction *>(u"renameRecord"_s))
        QCOMPARE(each->shortcut(), QKeySequence(Qt::Key_F6)); // in each register
}

void KeysDialogTest::tagsKeepTheirKeys()
{
    const QModelIndex person = model().indexOf(u"tag-Person"_s);
    QVERIFY(person.isValid());
    QVERIFY(!(person.flags() & Qt::ItemIsEditable));
    change(u"next-article"_s, Qt::Key_P, {});
    QVERIFY(!button(u"takeKey"_s).isVisible()); // that is the tagset's
    QVERIFY(button(u"anotherKey"_s).isVisible());
}

void KeysDialogTest::oneAndAllAreGivenBack()
{
    change(u"next-article"_s, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    change(u"find"_s, Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    list().setCurrentIndex(model().indexOf(u"next-article"_s));
    button(u"resetKey"_s).click();
    QCOMPARE(action(u"next-article"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QVERIFY(!button(u"resetKey"_s).isEnabled());
    button(u"resetKeys"_s).click();
    QCOMPARE(action(u"find"_s)->shortcut(), QKeySequence(QKeySequence::Find));
    QVERIFY(!button(u"resetKeys"_s).isEnabled());
}

void KeysDialogTest::changesAreKept()
{
    change(u"next-article"_s, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    m_dialog->close();
    const QString project = session().path();
    m_window->close();
    m_window.reset();
    auto again = Session::open(project);
    QVERIFY(again);
    m_window = std::make_unique<MainWindow>(std::move(*again), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(action(u"next-article"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    QCOMPARE(action(u"find"_s)->shortcut(), QKeySequence(QKeySequence::Find));
}

void KeysDialogTest::otherWindowsFollow()
{
    auto other = Session::create(path(u"other.standoff"_s));
    QVERIFY(other);
    MainWindow window(std::move(*other), *m_settings);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    change(u"next-article"_s, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activation);
    QCOMPARE(window.findChild<QAction *>(u"next-article"_s)->shortcut(),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
}

void KeysDialogTest::filesGoOutAndIn()
{
    KeyBindings &bindings = *m_window->findChild<KeyBindings *>();
    change(u"next-article"_s, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    const QByteArray file = bindings.toJson();
    QCOMPARE(QJsonDocument::fromJson(file).object()[u"keys"_s].toObject().keys(),
        QStringList{u"next-article"_s});
    bindings.resetAll();
    QCOMPARE(bindings.takeJson(file), 0);
    QCOMPARE(action(u"next-article"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    // What this version does not know is kept for one that does; a key may be none.
    const QByteArray newer = R"({"standoff_keys": 1, "keys": {"of-later": ["F35"], "find": []}})";
    QCOMPARE(bindings.takeJson(newer), 1);
    QVERIFY(bindings.toJson().contains("of-later"));
    QVERIFY(action(u"find"_s)->shortcut().isEmpty());
    QCOMPARE(action(u"next-article"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
}

void KeysDialogTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("something else") << QByteArray("[1]");
    QTest::newRow("another file") << QByteArray(R"({"standoff_tagset": 1})");
    QTest::newRow("a later version") << QByteArray(R"({"standoff_keys": 2, "keys": {}})");
    QTest::newRow("no key") << QByteArray(R"({"standoff_keys": 1, "keys": {"find": ["", "F3"]}})");
}

void KeysDialogTest::badFilesAreRefused()
{
    QFETCH(QByteArray, file);
    change(u"next-article"_s, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!m_window->findChild<KeyBindings *>()->takeJson(file));
    QCOMPARE(action(u"next-article"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
}

void KeysDialogTest::keysHaveParts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("one") << u"F6"_s << QStringList{u"F6"_s};
    QTest::newRow("three") << u"Ctrl+Shift+L"_s << QStringList{u"Ctrl"_s, u"Shift"_s, u"L"_s};
    QTest::newRow("plus") << u"Ctrl++"_s << QStringList{u"Ctrl"_s, u"+"_s};
    QTest::newRow("plus alone") << u"+"_s << QStringList{u"+"_s};
}

void KeysDialogTest::keysHaveParts()
{
    QFETCH(QString, key);
    QFETCH(QStringList, parts);
    QCOMPARE(partsOfKey(key), parts);
}

void KeysDialogTest::theModelHolds()
{
    const QAbstractItemModelTester tester(
        &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(&finder(), u"article"_s);
    change(u"next-article"_s, Qt::Key_F6, {});
    button(u"takeKey"_s).click();
    button(u"show1"_s).click();
    QCOMPARE(found(), QStringList{u"Next article"_s});
}

STANDOFF_TEST(QApplication, KeysDialogTest)
#include "tst_keysdialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "mainwindow/mainwindow.h"
#include "panels/findbar.h"
#include "program/testprogram.h"
#include "session/session.h"
#include "sidepanel/sidepanel.h"
#include "support/addfiles.h"
#include "widgets/messagebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Who cannot see the window hears what each part is called, and gets everywhere by key.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void partsHaveNames_data();
    void partsHaveNames();
    void partsAreReachedByTab_data();
    void partsAreReachedByTab();
    void buttonsTellTheSameAsTheirTips();
    void panelsAreSizedByKeys();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning() << file.errorString();
        return file.fileName();
    }
    void addStates() const;
    void enter(const QString &state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibleNames::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->setValue("annotator", u"Ada"_s);
    auto session = Session::create(m_folder->filePath(u"p.standoff"_s));
    QVERIFY(session.has_value());
    m_window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(1300, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    addFiles(*m_window,
        {write(u"a.txt"_s, "Kim met Putin in Pyongyang.\nThey signed a pact.\n"),
            write(u"b.txt"_s, "Another.\n")});
}

void TestAccessibleNames::addStates() const
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"person", "claim", "source", "find", "search", "question"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestAccessibleNames::enter(const QString &state)
{
    auto *view = m_window->findChild<ArticleView *>();
    view->setFocus();
    if (state == "find"_L1) {
        m_window->findChild<FindBar *>()->open();
    } else if (state == "search"_L1) {
        QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (state == "question"_L1) {
        m_window->findChild<MessageBar *>()->ask(u"Which?"_s, {}, [](const QString &) { });
    } else {
        const Register kind = state == "claim"_L1 ? Register::Claims
            : state == "source"_L1                ? Register::Sources
                                                  : Register::Entities;
        m_window->findChild<SidePanel *>()->showRegister(kind);
        view->setSelection({0, 3});
        QTest::keyClick(view,
            kind == Register::Claims        ? Qt::Key_1
                : kind == Register::Sources ? Qt::Key_N
                                            : Qt::Key_P);
        QVERIFY(view->currentAnnotation());
    }
    QTest::qWait(20);
}

void TestAccessibleNames::partsHaveNames_data()
{
    addStates();
}

void TestAccessibleNames::partsHaveNames()
{
    QFETCH(QString, state);
    enter(state);
    QStringList nameless;
    int named = 0;
    for (QWidget *part : m_window->findChildren<QWidget *>()) {
        const bool button = qobject_cast<QAbstractButton *>(part);
        // What clears a line is Qt's own part of the line, which can be cleared by keys.
        const bool itself = part->parentWidget()->inherits("QLineEdit");
        if (!part->isVisible() || itself || part->focusProxy()
            || (!button && part->focusPolicy() == Qt::NoFocus)
            || qobject_cast<QTabBar *>(part)) // its tabs have names
            continue;
        if (QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(part->metaObject()->className()) + u' '
                + part->objectName() + u" in "_s
                + QString::fromLatin1(part->parentWidget()->metaObject()->className()));
        else
            ++named;
    }
    QCOMPARE(nameless.join(u", "_s), QString()); // as text, so that the names are seen
    QVERIFY(named > 10);
}

void TestAccessibleNames::partsAreReachedByTab_data()
{
    addStates();
}

// Each part that takes keys is reached by Tab, and the round comes back to the article.
void TestAccessibleNames::partsAreReachedByTab()
{
    QFETCH(QString, state);
    enter(state);
    auto *view = m_window->findChild<ArticleView *>();
    view->setFocus();
    QSet<QWidget *> reached;
    for (int step = 0; step < 200; ++step) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == view)
            break;
    }
    QCOMPARE(QApplication::focusWidget(), view);
    QStringList missed;
    for (QWidget *part : m_window->findChildren<QWidget *>()) {
        if (part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus)
            && !part->focusProxy() && !reached.contains(part))
            missed.append(QString::fromLatin1(part->metaObject()->className()) + u' '
                + part->accessibleName());
    }
    QCOMPARE(missed.join(u", "_s), QString());
}

void TestAccessibleNames::buttonsTellTheSameAsTheirTips()
{
    enter(u"find"_s);
    QStringList names;
    for (const QToolButton *part :
        m_window->findChild<FindBar *>()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        names.append(part->accessibleName());
    QCOMPARE(names, QStringList({u"Previous"_s, u"Next"_s, u"Close"_s}));
}

void TestAccessibleNames::panelsAreSizedByKeys()
{
    auto *splitter = m_window->findChild<QSplitter *>(u"columns"_s);
    QVERIFY(splitter);
    QWidget *handle = splitter->handle(1);
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Left); // there is room for the way back
    const QList<int> before = splitter->sizes();
    QTest::keyClick(handle, Qt::Key_Right);
    QVERIFY(splitter->sizes().first() > before.first() + 10);
    QTest::keyClick(handle, Qt::Key_Left);
    QCOMPARE(splitter->sizes(), before);
}

STANDOFF_TEST(QApplication, TestAccessibleNames)
#include "tst_accessiblenames.moc"

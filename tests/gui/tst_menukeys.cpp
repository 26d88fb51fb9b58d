// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "ui/windowbench.h"

#include "session/verbs/records.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>

using namespace Standoff;

// In each language a letter that is underlined belongs to one thing: in the bar of the menus, in
// each menu, and in each window.
class MenuKeysTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachMenu_data() { languages(); }
    void eachMenu();
    void eachDialog_data() { languages(); }
    void eachDialog();

private:
    // What has a letter, by the letter.
    class Letters
    {
    public:
        explicit Letters(QString place)
            : m_place(std::move(place))
        {
        }
        void take(const QString &text)
        {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
                m_texts[key.toString()].append(text);
                ++count;
            }
        }
        QStringList twice() const
        {
            QStringList faults;
            for (const auto &[letter, texts] : m_texts.asKeyValueRange()) {
                if (texts.size() > 1)
                    faults.append(u"%1: %2: %3"_s.arg(m_place, letter, texts.join(u" | "_s)));
            }
            return faults;
        }

        int count = 0;

    private:
        QString m_place;
        QMap<QString, QStringList> m_texts;
    };

    static void languages();
    static void takeMenu(QMenu &menu, QStringList &faults, int &count);
    static void takeWindow(const QWidget &window, QStringList &faults);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

void MenuKeysTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ko"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void MenuKeysTest::init()
{
    QFETCH(QString, language);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    for (const auto &[name, folder] :
        {std::pair{u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
            std::pair{u"standoff"_s, u":/translations"_s}}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, u"_"_s, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    QVERIFY(!m_translators.empty());
    IncomingArticle article{.text = ArticleText(u"Kim met Putin.\nThey signed a pact.\n"_s)};
    article.title = u"One"_s;
    article.original = "Kim met Putin.\nThey signed a pact.\n";
    article.fileName = u"one.txt"_s;
    open(
        u"p.standoff"_s, {article, IncomingArticle{.text = ArticleText(u"Two.\n"_s)}}, {1200, 800});
    QVERIFY(put(session(), Entity{.type = u"person"_s, .name = u"Kim"_s}));
    QVERIFY(put(session(), Claim{.text = u"They signed a pact"_s}));
}

void MenuKeysTest::cleanup()
{
    close();
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(QLocale::c());
}

void MenuKeysTest::takeMenu(QMenu &menu, QStringList &faults, int &count)
{
    QMetaObject::invokeMethod(&menu, "aboutToShow"); // some are filled then
    Letters letters(menu.title());
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        letters.take(action->text());
        if (action->menu())
            takeMenu(*action->menu(), faults, count);
    }
    count += letters.count;
    faults += letters.twice();
}

void MenuKeysTest::takeWindow(const QWidget &window, QStringList &faults)
{
    Letters letters(window.windowTitle());
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->window() != &window || !part->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(part); label && label->buddy())
            letters.take(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            letters.take(button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(part))
            letters.take(group->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
            for (int i = 0; i < tabs->count(); ++i)
                letters.take(tabs->tabText(i));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(part)) {
            for (const QAction *action : bar->actions())
                letters.take(action->text());
        }
    }
    faults += letters.twice();
}

void MenuKeysTest::eachMenu()
{
    m_view->setSelection({0, 3});
    QTest::keyClick(m_view, Qt::Key_P);
    trigger(u"search"_s);
    trigger(u"problems"_s);
    trigger(u"find"_s);
    QStringList faults;
    takeWindow(*m_window, faults);
    int count = 0;
    for (const QAction *menu : m_window->menuBar()->actions())
        takeMenu(*menu->menu(), faults, count);
    QVERIFY2(count > 80, qPrintable(QString::number(count)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void MenuKeysTest::eachDialog()
{
    m_view->setSelection({0, 3});
    QTest::keyClick(m_view, Qt::Key_P);
    QStringList faults;
    QSet<QString> dialogs;
    const auto lookAndClose = [&] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible()) {
                dialogs.insert(dialog->windowTitle());
                if (!dialog->inherits("QFontDialog") && !dialog->inherits("QAbstractPrintDialog"))
                    takeWindow(*dialog, faults); // what Qt has of its own is Qt's
                dialog->reject();
            } else if (auto *menu = qobject_cast<QMenu *>(top); menu && menu->isVisible()) {
                menu->close();
            }
        }
    };
    const auto triggerAll = [&](auto &&self, const QMenu &menu) -> void {
        for (QAction *action : menu.actions()) {
            if (action->menu()) {
                self(self, *action->menu());
                continue;
            }
            if (!action->isEnabled() || action->objectName() == u"quit"_s
                || action->objectName() == u"close"_s)
                continue;
            QTimer::singleShot(0, m_window.get(), lookAndClose); // in the loop of a dialog
            action->trigger();
            QTest::qWait(1);
        }
    };
    for (const QAction *menu : m_window->menuBar()->actions())
        triggerAll(triggerAll, *menu->menu());
    lookAndClose();
    QVERIFY2(dialogs.size() > 12, qPrintable(QStringList(dialogs.values()).join(u", "_s)));
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

STANDOFF_TEST(QApplication, MenuKeysTest)
#include "tst_menukeys.moc"

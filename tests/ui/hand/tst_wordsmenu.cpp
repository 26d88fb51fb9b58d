// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "ui/windowbench.h"

#include "words/lookups.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>

using namespace Standoff;

// The menu on the words of the article.
class WordsMenuTest : public WindowBench
{
    Q_OBJECT

public:
    Q_INVOKABLE void browse(const QUrl &address) { m_browsed.append(address); }

private slots:
    void init();
    void cleanup();
    void whatCanBeDoneIsThere();
    void theMenuKeyOpensIt();
    void wordsAreCopied();
    void tagsUsedLastComeFirst();
    void whatIsMarkedIsChangedAndRemoved();
    void theWordsAreSearched();
    void theBrowserOpensOnlyOnAsking();
    void sitesAreSettings();
    void quotationMarksAreTold();

private:
    void select(const QString &words)
    {
        const int begin = int(m_view->article()->text().string().indexOf(words));
        m_view->select(begin, begin + int(words.size()));
    }
    QMenu *openMenu(const QString &at)
    {
        const int begin = int(m_view->article()->text().string().indexOf(at));
        const QPoint place = m_view->rectanglesOf({begin, begin + int(at.size())})[0].center();
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, place);
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, place, m_view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static void choose(QMenu *menu, const QString &name)
    {
        auto *action = menu->findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
        menu->close();
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

    QList<QUrl> m_browsed;
};

void WordsMenuTest::init()
{
    IncomingArticle article;
    article.text =
        ArticleText(u"Kim Jong Un met Putin in Pyongyang. “It is signed,” Kim said.\n"_s);
    article.title = u"The pact"_s;
    article.publisher = u"AFP"_s;
    article.published = u"2024-06-20"_s;
    article.language = u"de"_s;
    open(u"p.standoff"_s, {article}, {1100, 800});
    m_browsed.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
}

void WordsMenuTest::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
    close();
}

void WordsMenuTest::whatCanBeDoneIsThere()
{
    select(u"Putin"_s);
    QMenu *menu = openMenu(u"Putin"_s);
    QVERIFY(menu);
    QSet<QString> names;
    QSet<QString> mnemonics;
    for (const QAction *action : menu->actions()) {
        names.insert(action->objectName());
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(key.isEmpty() || !mnemonics.contains(key), qPrintable(action->text()));
        mnemonics.insert(key);
    }
    for (const QString &name : {u"copy"_s, u"copy-quotation"_s, u"attribute"_s, u"dossier"_s,
             u"occurrences"_s, u"search"_s, u"search-web"_s, u"look-up-wikidata"_s})
        QVERIFY2(names.contains(u"words-"_s + name), qPrintable(name));
    QVERIFY(menu->findChild<QMenu *>(u"wordsTags"_s)->isEnabled());
    menu->close();
    QTest::keyClick(m_view, Qt::Key_P);
    menu = openMenu(u"Putin"_s); // now it is marked
    QVERIFY(menu->findChild<QMenu *>(u"wordsChange"_s)->actions().size() > 3);
    QVERIFY(menu->findChild<QMenu *>(u"wordsBoundaries"_s)->actions().size() > 10);
    QVERIFY(menu->findChild<QAction *>(u"words-remove-annotation"_s));
    menu->close();
}

void WordsMenuTest::theMenuKeyOpensIt()
{
    select(u"Putin"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_view, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->objectName() == u"wordsMenu"_s);
    QVERIFY(menu->actions().constFirst()->text().contains(u"Putin"_s)); // it says for what it is
    QTest::keyClick(menu, Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Putin"_s);
}

void WordsMenuTest::wordsAreCopied()
{
    select(u"“It is signed,”"_s);
    choose(openMenu(u"signed"_s), u"words-copy-quotation"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"„It is signed,“ – The pact, AFP, "_s)
            || text.startsWith(u"„“It is signed,”“"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"2024"_s));
    m_view->setCaret(m_view->caret());
    choose(openMenu(u"Pyongyang"_s), u"words-copy"_s); // without a selection: the word there
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Pyongyang"_s);
}

void WordsMenuTest::tagsUsedLastComeFirst()
{
    select(u"Putin"_s);
    QTest::keyClick(m_view, Qt::Key_P);
    select(u"Pyongyang"_s);
    QTest::keyClick(m_view, Qt::Key_L);
    select(u"Kim Jong Un"_s);
    QMenu *menu = openMenu(u"Jong"_s);
    const auto *tags = menu->findChild<QMenu *>(u"wordsTags"_s);
    const QList<QAction *> actions = tags->actions();
    QCOMPARE(actions[0]->objectName(), u"words-tag-Location"_s);
    QCOMPARE(actions[1]->objectName(), u"words-tag-Person"_s);
    actions[1]->trigger();
    menu->close();
    QCOMPARE(marked(),
        (QStringList{u"Kim Jong Un/Person"_s, u"Putin/Person"_s, u"Pyongyang/Location"_s}));
}

void WordsMenuTest::whatIsMarkedIsChangedAndRemoved()
{
    select(u"Putin"_s);
    QTest::keyClick(m_view, Qt::Key_P);
    QMenu *menu = openMenu(u"Putin"_s);
    const auto *change = menu->findChild<QMenu *>(u"wordsChange"_s);
    QAction *toLocation = nullptr;
    for (QAction *action : change->actions()) {
        if (action->objectName() == u"words-tag-Location"_s)
            toLocation = action;
    }
    QVERIFY(toLocation);
    toLocation->trigger();
    menu->close();
    QCOMPARE(marked(), QStringList{u"Putin/Location"_s});
    choose(openMenu(u"Putin"_s), u"words-remove-annotation"_s);
    QVERIFY(marked().isEmpty());
}

void WordsMenuTest::theWordsAreSearched()
{
    choose(openMenu(u"Pyongyang"_s), u"words-search"_s);
    const auto *line = m_window->findChild<QLineEdit *>(u"searchText"_s);
    QVERIFY(line->isVisible());
    QVERIFY(line->text().contains(u"Pyongyang"_s));
}

void WordsMenuTest::theBrowserOpensOnlyOnAsking()
{
    select(u"Kim Jong Un"_s);
    QMenu *menu = openMenu(u"Jong"_s);
    QVERIFY(m_browsed.isEmpty());
    choose(menu, u"words-search-web"_s);
    QCOMPARE(m_browsed, QList{QUrl(u"https://duckduckgo.com/?q=Kim%20Jong%20Un"_s)});
    choose(openMenu(u"Jong"_s), u"words-look-up-wikidata"_s);
    QCOMPARE(m_browsed.last().host(), u"www.wikidata.org"_s);
    QCOMPARE(m_browsed.size(), 2);
}

void WordsMenuTest::sitesAreSettings()
{
    trigger(u"lookup-sites"_s);
    auto *dialog = m_window->findChild<QDialog *>(u"lookupDialog"_s);
    auto *web = dialog->findChild<QLineEdit *>(u"webPattern"_s);
    const QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    for (const QString &wrong :
        {u"https://example.org/"_s, u"file:///etc/%1"_s, u"%1"_s, QString()}) {
        web->setText(wrong);
        QVERIFY2(!ok->isEnabled(), qPrintable(wrong));
    }
    web->setText(u"https://example.org/find?x=%1&y=2"_s);
    QVERIFY(ok->isEnabled());
    QTest::keyClick(web, Qt::Key_Return);
    select(u"met Putin & “Kim”"_s.left(9));
    trigger(u"search-web"_s);
    QCOMPARE(m_browsed, QList{QUrl(u"https://example.org/find?x=met%20Putin&y=2"_s)});
    Lookups lookups(*m_settings);
    QCOMPARE(lookups.address(Lookups::Web, u"a&b=%1 ä"_s).toString(QUrl::FullyEncoded),
        u"https://example.org/find?x=a%26b%3D%251%20%C3%A4&y=2"_s);
    lookups.setPattern(Lookups::Web, {});
    QCOMPARE(lookups.pattern(Lookups::Web), Lookups::defaultPattern(Lookups::Web));
}

// Punctuation at the ends is not tagged, nor are quotation marks, and a person is told.
void WordsMenuTest::quotationMarksAreTold()
{
    QString told;
    const auto *bar = m_window->findChild<QStatusBar *>();
    connect(bar, &QStatusBar::messageChanged, this, [&](const QString &text) {
        if (!text.isEmpty())
            told = text;
    });
    select(u"Pyongyang."_s);
    QTest::keyClick(m_view, Qt::Key_L);
    QCOMPARE(marked(), QStringList{u"Pyongyang/Location"_s});
    QVERIFY(told.isEmpty());
    select(u" “It is signed,” "_s);
    QTest::keyClick(m_view, Qt::Key_C);
    QVERIFY2(marked().last().startsWith(u"It is signed/"_s), qPrintable(marked().last()));
    QVERIFY(told.contains(u"quotation"_s));
}

STANDOFF_TEST(QApplication, WordsMenuTest)
#include "tst_wordsmenu.moc"

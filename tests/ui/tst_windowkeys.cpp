// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "items/problemsmodel.h"
#include "mainwindow/markfilter.h"
#include "panels/findbar.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/relations.h"
#include "widgets/choicepopup.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTreeView>

using namespace Standoff;

// What keys of the window do in both directions, and with two of what they choose from.
class WindowKeysTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void articlesAreGoneThrough();
    void aRemovedArticleMakesRoom();
    void wordsAreFoundBothWays();
    void tagsAreHiddenOneByOne();
    void marksAreHiddenByStatusAndAnnotator();
    void twoAnnotatorsHaveTheirOwnMarks();
    void relationsAreOfferedByUse();
    void whatTouchesIsJoined();
    void onlyOneTagIsJoined();
    void wordsAreTakenOutWhereTheCaretIs();
    void boundariesAwayFromTheCaret();
    void problemsAreThoseOfTheArticle();
    void theArticleIsGoneBackTo();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view, Qt::Key(key), modifiers);
    }
    QString title() const { return session().project().find(m_view->article()->article())->title; }
    AnnotationId mark(const QString &words, const char *key = "p")
    {
        const int begin = int(m_view->article()->text().string().indexOf(words));
        const auto tag = session().project().tagWithKey(QLatin1StringView(key))->id;
        const auto made = annotate(
            session(), m_view->article()->article(), tag, {{begin, begin + int(words.size())}});
        return made ? *made : AnnotationId();
    }
    QStringList marked() const
    {
        QStringList texts;
        for (const Annotation *annotation : m_view->article()->annotationsInOrder())
            texts.append(annotation->text());
        return texts;
    }
};

void WindowKeysTest::init()
{
    QList<IncomingArticle> articles;
    for (const QString &title : {u"First"_s, u"Second"_s, u"Third"_s}) {
        IncomingArticle article;
        article.text = ArticleText(u"Kim met Putin in Seoul. Kim said so in %1.\n"_s.arg(title));
        article.title = title;
        articles.append(article);
    }
    open(u"p.standoff"_s, articles, {1100, 800});
}

void WindowKeysTest::articlesAreGoneThrough()
{
    QStringList way{title()};
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        way.append(title());
    }
    QCOMPARE(way, (QStringList{u"First"_s, u"Second"_s, u"Third"_s, u"Third"_s}));
    way.clear();
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_PageUp, Qt::ControlModifier);
        way.append(title());
    }
    QCOMPARE(way, (QStringList{u"Second"_s, u"First"_s, u"First"_s}));
}

void WindowKeysTest::aRemovedArticleMakesRoom()
{
    QVERIFY(removeArticles(session(), {m_view->article()->article()}));
    QVERIFY(m_view->article());
    QCOMPARE(title(), u"Second"_s);
    QVERIFY(session().undo()); // what comes back is shown, in the list, too
    QCOMPARE(title(), u"First"_s);
    const auto *list = m_window->findChild<QListView *>(u"articles"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"First"_s);
    QVERIFY(session().redo());
    QCOMPARE(title(), u"Second"_s);
    QVERIFY(removeArticles(session(), session().project().all<Article>().keys()));
    QVERIFY(!m_view->article());
    QVERIFY(session().undo());
    QVERIFY(m_view->article()); // what comes back is shown
}

void WindowKeysTest::wordsAreFoundBothWays()
{
    auto *bar = m_window->findChild<FindBar *>();
    auto *line = bar->findChild<QLineEdit *>(u"findText"_s);
    const QString &text = m_view->article()->text().string();
    const int first = int(text.indexOf(u"Kim"_s));
    const int second = int(text.lastIndexOf(u"Kim"_s));
    QApplication::setCursorFlashTime(0);
    const auto seen = [this] { return m_view->viewport()->grab().toImage(); };
    m_view->select(first, first + 3);
    const QImage before = seen();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible() && line->hasFocus());
    QCOMPARE(line->text(), u"Kim"_s);
    const auto found = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(line, Qt::Key(key), modifiers);
        return m_view->selection().begin;
    };
    QCOMPARE(found(Qt::Key_Return), second);
    QCOMPARE(found(Qt::Key_Return), first); // round the end
    m_view->select(0, 0);
    QCOMPARE(found(Qt::Key_Return, Qt::ShiftModifier), second); // round the begin
    QCOMPARE(found(Qt::Key_Return, Qt::ShiftModifier), first);
    const auto result = [bar] {
        QStringList texts;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QString());
    };
    QCOMPARE(result(), QString());
    line->setText(u"nowhere"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(result(), u"Not in this article"_s);
    line->setText(u"kim"_s);
    QCOMPARE(result(), QString()); // of other words nothing is said yet
    QCOMPARE(found(Qt::Key_Return), second);
    const QImage with = seen();
    bar->findChildren<QCheckBox *>().first()->setChecked(true); // the case matters
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(result(), u"Not in this article"_s);
    bar->findChildren<QCheckBox *>().first()->setChecked(false);
    QCOMPARE(seen(), with);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_view->hasFocus());
    m_view->select(first, first + 3);
    QTRY_COMPARE(seen(), before); // what was found is not set apart any more
}

void WindowKeysTest::tagsAreHiddenOneByOne()
{
    mark(u"Kim"_s);
    mark(u"Seoul"_s, "l");
    auto *filter = m_window->findChild<MarkFilter *>();
    const TagId person = session().project().tagWithKey(u"p"_s)->id;
    const int seoul = int(m_view->article()->text().string().indexOf(u"Seoul"_s));
    const auto seen = [&] {
        return std::pair(m_view->annotationsAt(0).size(), m_view->annotationsAt(seoul).size());
    };
    QCOMPARE(seen(), std::pair(1LL, 1LL));
    filter->showTag(person, false);
    QCOMPARE(seen(), std::pair(0LL, 1LL));
    filter->showTag(person, true);
    QCOMPARE(seen(), std::pair(1LL, 1LL));
    filter->showTag(person, false);
    filter->showLayer(session().project().find(person)->layer, false);
    QCOMPARE(seen(), std::pair(0LL, 0LL));
    filter->showLayer(session().project().find(person)->layer, true);
    QCOMPARE(seen(), std::pair(0LL, 1LL));
    filter->showAll();
    QCOMPARE(seen(), std::pair(1LL, 1LL));
}

void WindowKeysTest::marksAreHiddenByStatusAndAnnotator()
{
    const ArticleId article = m_view->article()->article();
    mark(u"Kim"_s);
    session().setAnnotator(u"Bo"_s);
    const AnnotationId seoul = mark(u"Seoul"_s, "l");
    QVERIFY(setStatus(session(), article, seoul, Status::Proposed));
    const int offset = m_view->article()->rangesOf(*m_view->article()->find(seoul)).first().begin;
    const auto seen = [&] {
        return std::pair(m_view->annotationsAt(0).size(), m_view->annotationsAt(offset).size());
    };
    const auto *told = m_window->findChild<QLabel *>(u"statusHiding"_s);
    constexpr Qt::KeyboardModifiers modifiers = Qt::ControlModifier | Qt::AltModifier;
    QCOMPARE(seen(), std::pair(1LL, 1LL));
    QVERIFY(!told->isVisible());
    press(Qt::Key_2, modifiers); // what is proposed
    QCOMPARE(seen(), std::pair(1LL, 0LL));
    QVERIFY(told->isVisible());
    press(Qt::Key_1, modifiers); // and what is accepted
    QCOMPARE(seen(), std::pair(0LL, 0LL));
    press(Qt::Key_2, modifiers);
    QCOMPARE(seen(), std::pair(0LL, 1LL));
    press(Qt::Key_0, modifiers);
    QCOMPARE(seen(), std::pair(1LL, 1LL));
    QVERIFY(!told->isVisible());
    press(Qt::Key_3, modifiers); // of what is rejected there is nothing
    QCOMPARE(seen(), std::pair(1LL, 1LL));
    QVERIFY(told->isVisible());
    press(Qt::Key_0, modifiers);

    // The menu has the people, and looks as it is each time that it is opened.
    auto *menu = qobject_cast<QMenu *>(
        m_window->findChild<QAction *>(u"marks-all"_s)->associatedObjects().value(0));
    QVERIFY(menu);
    emit menu->aboutToShow();
    QMap<QString, QAction *> entries;
    for (const QMenu *below : menu->findChildren<QMenu *>()) {
        for (QAction *action : below->actions())
            entries.insert(action->text(), action);
    }
    QVERIFY2(entries.contains(u"Ada"_s) && entries.contains(u"Bo"_s),
        qPrintable(entries.keys().join(u'|')));
    entries[u"Bo"_s]->setChecked(false);
    QCOMPARE(seen(), std::pair(1LL, 0LL));
    QVERIFY(told->isVisible());
    entries[u"Bo"_s]->setChecked(true);
    QCOMPARE(seen(), std::pair(1LL, 1LL));
    QVERIFY(!told->isVisible());
}

// By the keys: each has a mark, and Delete takes away what is one's own.
void WindowKeysTest::twoAnnotatorsHaveTheirOwnMarks()
{
    const auto annotators = [this] {
        QStringList names;
        for (const AnnotationId id : m_view->annotationsAt(0))
            names.append(session().project().annotatorName(m_view->article()->find(id)->annotator));
        return names;
    };
    const auto go = [this] { // somewhere else and back
        m_view->goTo(20, 20);
        press(Qt::Key_Home, Qt::ControlModifier);
    };
    m_view->setSelection({0, 3});
    press(Qt::Key_P);
    QCOMPARE(annotators(), QStringList{u"Ada"_s});
    session().setAnnotator(u"Bo"_s);
    m_view->setSelection({0, 3});
    press(Qt::Key_P);
    QCOMPARE(annotators(), (QStringList{u"Bo"_s, u"Ada"_s})); // one's own is found first
    m_view->setSelection({0, 3});
    press(Qt::Key_P); // the same again
    QCOMPARE(annotators().size(), 2);
    go();
    press(Qt::Key_Delete);
    QCOMPARE(annotators(), QStringList{u"Ada"_s});
    // Another tag of the layer: Ada's mark is in nobody's way, and stays what it is.
    m_view->setSelection({0, 3});
    press(Qt::Key_L);
    QVERIFY(!m_view->findChild<QMenu *>(u"changeTagMenu"_s));
    QCOMPARE(annotators(), (QStringList{u"Bo"_s, u"Ada"_s}));
    QCOMPARE(m_view->article()->find(m_view->annotationsAt(0).last())->tag,
        session().project().tagWithKey(u"p"_s)->id);
}

// Those in use, the most used first; and it goes from the one to the other.
void WindowKeysTest::relationsAreOfferedByUse()
{
    const ArticleId article = m_view->article()->article();
    const AnnotationId kim = mark(u"Kim"_s);
    const AnnotationId putin = mark(u"Putin"_s);
    const AnnotationId seoul = mark(u"Seoul"_s, "l");
    QVERIFY(relate(session(), article, kim, seoul, u"knows"_s));
    QVERIFY(relate(session(), article, kim, putin, u"met"_s));
    QVERIFY(relate(session(), article, putin, seoul, u"met"_s));
    QVERIFY(relate(session(), article, putin, kim, u"invited"_s));
    m_view->goToAnnotation(seoul);
    press(Qt::Key_R, Qt::ControlModifier);
    m_view->goToAnnotation(putin);
    press(Qt::Key_R, Qt::ControlModifier);
    auto *popup = m_view->findChild<ChoicePopup *>();
    QVERIFY(popup);
    QStringList offered;
    const auto *list = popup->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        offered.append(list->item(row)->text());
    QCOMPARE(offered, (QStringList{u"met"_s, u"invited"_s, u"knows"_s}));
    QTest::keyClicks(popup->focusProxy(), u"met"_s);
    QTest::keyClick(popup->focusProxy(), Qt::Key_Return);
    const QString message = m_window->findChild<MessageBar *>()->text();
    QVERIFY2(m_view->article()->relations().size() == 5, qPrintable(message));
    const Relation made =
        std::ranges::max(m_view->article()->relations(), {}, &Relation::id); // the newest
    QCOMPARE(made.type, u"met"_s);
    QCOMPARE(made.fromAnnotation, seoul);
    QCOMPARE(made.toAnnotation, putin);
}

// With the next one of its tag, also where nothing lies between.
void WindowKeysTest::whatTouchesIsJoined()
{
    mark(u"Kim met"_s);
    mark(u" Putin"_s); // trimmed by nobody: it begins where the other ends
    mark(u"Seoul"_s);
    m_view->goTo(0, 0);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(marked(), (QStringList{u"Kim met Putin"_s, u"Seoul"_s}));
    m_view->goTo(0, 0);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(marked().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marked().size(), 3);
}

void WindowKeysTest::onlyOneTagIsJoined()
{
    mark(u"Kim"_s);
    mark(u"met"_s, "l");
    mark(u"Putin"_s);
    m_view->select(0, 13); // all three
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(marked(), (QStringList{u"Kim … Putin"_s, u"met"_s}));
    m_view->goTo(int(m_view->article()->text().size()), int(m_view->article()->text().size()));
    press(Qt::Key_J, Qt::ControlModifier); // there is nothing
    QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
    QCOMPARE(marked().size(), 2);
}

void WindowKeysTest::wordsAreTakenOutWhereTheCaretIs()
{
    const AnnotationId id = mark(u"Kim"_s);
    m_view->setCurrentAnnotation(id);
    for (const QString &words : {u"Putin"_s, u"Seoul"_s}) {
        const int begin = int(m_view->article()->text().string().indexOf(words));
        m_view->select(begin, begin + int(words.size()));
        press(Qt::Key_D, Qt::ControlModifier);
    }
    QCOMPARE(marked(), QStringList{u"Kim … Putin … Seoul"_s});
    m_view->goTo(10, 10); // in the middle one
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(marked(), QStringList{u"Kim … Seoul"_s});
}

// Of an annotation in parts, where the caret is in none: the outer ends.
void WindowKeysTest::boundariesAwayFromTheCaret()
{
    const AnnotationId id = mark(u"met"_s);
    m_view->setCurrentAnnotation(id);
    const int seoul = int(m_view->article()->text().string().indexOf(u"Seoul"_s));
    m_view->select(seoul, seoul + 5);
    press(Qt::Key_D, Qt::ControlModifier);
    constexpr auto word = Qt::AltModifier | Qt::ShiftModifier;
    m_view->setCaret(15); // between them
    m_view->setCurrentAnnotation(id);
    press(Qt::Key_Up, word); // the begin goes back
    QCOMPARE(marked(), QStringList{u"Kim met … Seoul"_s});
    m_view->setCaret(15);
    m_view->setCurrentAnnotation(id);
    press(Qt::Key_Right, word); // the end goes on
    QCOMPARE(marked(), QStringList{u"Kim met … Seoul. Kim"_s}); // to the end of a word
}

void WindowKeysTest::problemsAreThoseOfTheArticle()
{
    const auto all = session().project().all<Article>().keys();
    for (const ArticleId article : all) {
        m_window->showArticle(article);
        mark(u"Puti"_s); // a word is cut
    }
    trigger(u"problems"_s);
    auto *list = m_window->findChild<QTreeView *>(u"problems"_s);
    auto *scope = list->parentWidget()->findChild<QComboBox *>();
    const auto articles = [list] {
        QSet<qint64> found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found.insert(
                list->model()->index(row, 0).data(ProblemsModel::ArticleRole).toLongLong());
        return found;
    };
    QTRY_COMPARE(articles().size(), 3);
    const ArticleId shown = all[1];
    m_window->showArticle(shown);
    scope->setCurrentIndex(1);
    QCOMPARE(articles(), QSet<qint64>{shown.number});
    scope->setCurrentIndex(0);
    QCOMPARE(articles().size(), 3);
    const int rows = list->model()->rowCount();
    list->setCurrentIndex(list->model()->index(0, 0));
    QList<int> way;
    for (const char *step :
        {"previous-problem", "previous-problem", "next-problem", "next-problem"}) {
        trigger(QString::fromLatin1(step));
        way.append(list->currentIndex().row());
    }
    QCOMPARE(way, (QList<int>{rows - 1, rows - 2, rows - 1, 0}));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete); // waived, with a reason
    auto *reason = m_window->findChild<QLineEdit *>(u"waiverReason"_s);
    QVERIFY(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return); // not without one
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"It is known."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(list->model()->rowCount(), rows - 1);
    list->parentWidget()->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(list->model()->rowCount(), rows);
    QVERIFY(session().undo());
    list->parentWidget()->findChild<QCheckBox *>()->setChecked(false);
    QTRY_COMPARE(list->model()->rowCount(), rows);
}

void WindowKeysTest::theArticleIsGoneBackTo()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *line = m_window->findChild<QLineEdit *>(u"searchText"_s);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_F2);
    QVERIFY(m_view->hasFocus());
}

STANDOFF_TEST(QApplication, WindowKeysTest)
#include "tst_windowkeys.moc"

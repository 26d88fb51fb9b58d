// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/names/namewatch.h"
#include "program/testprogram.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "session/verbs/tagset.h"
#include "ui/windowbench.h"

#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Standoff;

// From name to name in the window, by keys. With STANDOFF_PICTURES set to a folder, what is seen is
// kept there.
class TestNameSteps : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void goesFromNameToName();
    void letterTagsAndGoesOn();
    void knowsWhatTheRegisterKnows();
    void saysThatItIsNone();
    void leavesForLater();
    void countGoesAtNone();
    void followsUndo();
    void tagOfThePersonKeepsItsKey();
    void otherArticleOtherNames();
    void readsOnly();
    void looksWell_data();
    void looksWell();

private:
    NameWatch &watch() const { return *m_window->findChild<NameWatch *>(); }
    QToolButton *counter() const { return m_window->findChild<QToolButton *>(u"namesLeft"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_view, key, modifiers);
    }
    QString selected() const { return m_view->selectedText(); }
    QStringList marked() const
    {
        QStringList texts;
        for (const Annotation *annotation : m_view->article()->annotationsInOrder())
            texts.append(
                session().project().find(annotation->tag)->name + u": "_s + annotation->text());
        return texts;
    }
    QStringList names() const
    {
        QStringList names;
        for (const Entity &entity : session().project().all<Entity>())
            names.append(entity.name);
        return names;
    }
};

void TestNameSteps::init()
{
    QList<IncomingArticle> articles;
    for (const auto &[title, text] : std::initializer_list<std::pair<QString, QString>>{
             {u"One"_s,
                 u"Russian President Vladimir Putin met Kim Jong Un in Pyongyang. Shells stay "
                 u"there, "
                 "the minister told Meridian. Later the minister left.\nThen Putin spoke, and "
                 "Kim Jong Un went.\n"_s},
             {u"Two"_s, u"He was in Seoul.\n"_s}}) {
        IncomingArticle article;
        article.text = ArticleText(text);
        article.title = title;
        article.language = u"en"_s;
        articles.append(article);
    }
    open(u"p.standoff"_s, articles, {1300, 860});
    QTRY_COMPARE(watch().left(), 6);
}

void TestNameSteps::goesFromNameToName()
{
    QVERIFY(counter()->isVisible());
    QVERIFY2(counter()->text().startsWith(u"6 name"_s), qPrintable(counter()->text()));
    QVERIFY(!counter()->text().contains(u"not a name"_s));
    QStringList seen;
    for (int i = 0; i < 7; ++i) {
        press(Qt::Key_Space);
        seen.append(selected());
    }
    QCOMPARE(seen,
        (QStringList{u"Vladimir Putin"_s, u"Kim Jong Un"_s, u"Pyongyang"_s, u"Meridian"_s,
            u"Putin"_s, u"Kim Jong Un"_s, u"Vladimir Putin"_s})); // and round
    QVERIFY(counter()->text().contains(u"not a name"_s));
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(selected(), u"Kim Jong Un"_s);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(selected(), u"Putin"_s);
    // From where the caret is.
    m_view->setCaret(int(m_view->article()->text().string().indexOf(u"Shells"_s)));
    QVERIFY(!counter()->text().contains(u"not a name"_s)); // nothing is shown any more
    press(Qt::Key_Space);
    QCOMPARE(selected(), u"Meridian"_s);
    // The counter does it, too.
    QTest::mouseClick(counter(), Qt::LeftButton);
    QCOMPARE(selected(), u"Putin"_s);
    QVERIFY(m_view->hasFocus());
}

void TestNameSteps::letterTagsAndGoesOn()
{
    press(Qt::Key_Space);
    press(Qt::Key_P);
    QCOMPARE(selected(), u"Kim Jong Un"_s);
    press(Qt::Key_P);
    QCOMPARE(selected(), u"Pyongyang"_s);
    press(Qt::Key_L);
    QCOMPARE(selected(), u"Meridian"_s);
    press(Qt::Key_O);
    QCOMPARE(selected(), u"Putin"_s);
    QCOMPARE(marked(),
        (QStringList{u"Person: Vladimir Putin"_s, u"Person: Kim Jong Un"_s,
            u"Location: Pyongyang"_s, u"Organisation: Meridian"_s}));
    QVERIFY(counter()->text().startsWith(u"2 name"_s));
    // What is tagged elsewhere does not lead on.
    m_view->setCaret(int(m_view->article()->text().string().indexOf(u"Shells"_s)));
    press(Qt::Key_P);
    QVERIFY(selected().isEmpty());
}

// Also words without a capital, once the register has them.
void TestNameSteps::knowsWhatTheRegisterKnows()
{
    const int begin = int(m_view->article()->text().string().indexOf(u"the minister"_s));
    m_view->setSelection({begin, begin + 12});
    press(Qt::Key_P);
    QTRY_COMPARE(watch().left(), 7);
    press(Qt::Key_Space);
    QCOMPARE(selected(), u"Meridian"_s);
    press(Qt::Key_Space);
    QCOMPARE(selected(), u"the minister"_s);
    press(Qt::Key_P);
    QCOMPARE(selected(), u"Putin"_s);
    QCOMPARE(names(), QStringList{u"the minister"_s});
}

void TestNameSteps::saysThatItIsNone()
{
    press(Qt::Key_X); // nothing is shown
    QVERIFY(!session().canUndo() || session().undoText() != u"words are no name"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    QCOMPARE(selected(), u"Kim Jong Un"_s);
    press(Qt::Key_X);
    QCOMPARE(selected(), u"Pyongyang"_s);
    QCOMPARE(watch().left(), 4); // the other one went, too
    const ArticleId id = m_view->article()->article();
    QCOMPARE(session().project().find(id)->notNames, QStringList{u"Kim Jong Un"_s});
    QVERIFY(marked().isEmpty());
    // For good: it is so when the article is shown again.
    m_window->showArticle(ArticleId{session().project().all<Article>().lastKey()});
    QTRY_COMPARE(watch().left(), 1);
    m_window->showArticle(id);
    QTRY_COMPARE(watch().left(), 4);
    QVERIFY(session().undo());
    QCOMPARE(watch().left(), 6);
    QVERIFY(session().redo());
    QCOMPARE(watch().left(), 4);
}

void TestNameSteps::leavesForLater()
{
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    press(Qt::Key_P);
    QCOMPARE(marked(), QStringList{u"Person: Kim Jong Un"_s});
    QCOMPARE(watch().left(), 5);
    QCOMPARE(watch().nextFrom(0)->range.begin,
        int(m_view->article()->text().string().indexOf(u"Vladimir"_s)));
    // Escape is enough to do something else.
    press(Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
    QVERIFY(!counter()->text().contains(u"not a name"_s));
}

void TestNameSteps::countGoesAtNone()
{
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_Space);
        press(Qt::Key_P);
    }
    QCOMPARE(watch().left(), 0);
    QVERIFY(!counter()->isVisible());
    press(Qt::Key_Space);
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
}

void TestNameSteps::followsUndo()
{
    press(Qt::Key_Space);
    press(Qt::Key_P);
    QCOMPARE(watch().left(), 5);
    QVERIFY(session().undo());
    QCOMPARE(watch().left(), 6);
    QVERIFY(session().redo());
    QCOMPARE(watch().left(), 5);
}

void TestNameSteps::tagOfThePersonKeepsItsKey()
{
    const Tag *place = session().project().tagWithKey(u"l"_s);
    Tag own{.layer = place->layer, .name = u"Extra"_s, .color = u"#123456"_s, .key = u"x"_s};
    const auto made = putTag(session(), own);
    QVERIFY(made);
    press(Qt::Key_Space);
    press(Qt::Key_X);
    QCOMPARE(marked(), QStringList{u"Extra: Vladimir Putin"_s});
    QCOMPARE(selected(), u"Kim Jong Un"_s);
    press(Qt::Key_X, Qt::ShiftModifier);
    QCOMPARE(watch().left(), 3);
    own = *session().project().find(*made);
    own.key.clear();
    QVERIFY(putTag(session(), own));
    press(Qt::Key_Space);
    press(Qt::Key_X);
    QCOMPARE(watch().left(), 2);
}

void TestNameSteps::otherArticleOtherNames()
{
    press(Qt::Key_Space);
    m_window->showArticle(ArticleId{session().project().all<Article>().lastKey()});
    QVERIFY(selected().isEmpty());
    QTRY_COMPARE(watch().left(), 1);
    press(Qt::Key_Space);
    QCOMPARE(selected(), u"Seoul"_s);
    QVERIFY(removeArticles(session(), {m_view->article()->article()}));
    QTRY_COMPARE(watch().left(), 6);
    QVERIFY(removeArticles(session(), {m_view->article()->article()}));
    QCOMPARE(watch().left(), 0);
    QVERIFY(!counter()->isVisible());
    press(Qt::Key_Space); // says that there is no article
}

// A step that is refused is told, and the name stays.
void TestNameSteps::readsOnly()
{
    press(Qt::Key_Space);
    session().longWork().change(
        u"Something"_s, this, [](OpenProject &, const Progress &) { return Result<>(); },
        [](const Result<> &) {});
    awaitWork();
    QCOMPARE(selected(), u"Vladimir Putin"_s);
    press(Qt::Key_P);
    QCOMPARE(selected(), u"Kim Jong Un"_s);
}

void TestNameSteps::looksWell_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("unknown") << 1;
    QTest::newRow("known") << 5;
}

void TestNameSteps::looksWell()
{
    QFETCH(int, steps);
    QVERIFY(put(session(), Entity{.type = u"person"_s, .name = u"Putin"_s}));
    QTest::qWait(400); // the register is looked at after a moment
    for (int i = 0; i < steps; ++i)
        press(Qt::Key_Space);
    const QImage with = m_view->viewport()->grab().toImage();
    const QString folder = qEnvironmentVariable("STANDOFF_PICTURES");
    if (!folder.isEmpty())
        m_window->grab().save(
            folder + u"/names-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    m_view->setCandidate({});
    const QImage without = m_view->viewport()->grab().toImage();
    QVERIFY(with != without);
}

STANDOFF_TEST(QApplication, TestNameSteps)
#include "tst_namesteps.moc"

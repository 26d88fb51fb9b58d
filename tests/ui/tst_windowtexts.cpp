// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "check/verdictcard.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "sidepanel/dependentsection.h"
#include "sidepanel/recordsview.h"
#include "sidepanel/registerpage.h"
#include "sidepanel/sidepanel.h"
#include "sidepanel/verdictsection.h"
#include "widgets/foldbutton.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

using namespace Standoff;

// What the window says in words: with none, one and several of what is counted, and after each
// change of it. Without a translation, "%n" stands for the number and plurals are "(s)".
class WindowTextsTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void theStatusLineTellsThePlace();
    void theStatusLineTellsWhoAndHowLarge();
    void tabsCountTheirRecords();
    void mentionsAreCounted();
    void whatDependsOnARecordIsCounted();
    void messagesTellHowMany();
    void menusTellTheStep();
    void theTitleIsTheProjects();
    void theAnswerIsTheName();

private:
    QString status(const char *name) const
    {
        return m_window->findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    SidePanel &panel() const { return *m_window->findChild<SidePanel *>(); }
    QString tab(int index) const { return panel().findChild<QTabWidget *>()->tabText(index); }
    // A label of a page that is seen; "" where it is not.
    QString seen(const char *page, const QString &part) const
    {
        for (const QLabel *label :
            m_window->findChild<QWidget *>(QLatin1StringView(page))->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return label->text();
        }
        return {};
    }
    QString title(const char *page, Dependent what) const
    {
        return m_window->findChild<QWidget *>(QLatin1StringView(page))
            ->findChild<DependentSection *>(u"dependent%1"_s.arg(int(what)))
            ->findChild<QLabel *>(u"title"_s)
            ->text();
    }
    TagId person() const { return session().project().tagWithKey(u"p"_s)->id; }
    ArticleId article() const { return m_view->article()->article(); }
};

void WindowTextsTest::init()
{
    IncomingArticle first;
    first.text = ArticleText(u"😀 Kim met Putin.\nKim said so.\n"_s);
    first.title = u"First"_s;
    IncomingArticle second;
    second.text = ArticleText(u"Another one.\n"_s);
    second.pages = {0, 1};
    second.title = u"Second"_s;
    open(u"my.pact.standoff"_s, {first, second}, {1200, 900});
}

// In characters as a person counts them, not in units of the text.
void WindowTextsTest::theStatusLineTellsThePlace()
{
    m_view->setCaret(0);
    QCOMPARE(status("statusPlace"), u"¶ 1 · character 0"_s);
    QCOMPARE(status("statusSelection"), QString());
    m_view->setCaret(2); // behind the emoji
    QCOMPARE(status("statusPlace"), u"¶ 1 · character 1"_s);
    m_view->select(0, 2);
    QCOMPARE(status("statusSelection"), u"1 character(s) selected"_s);
    m_view->select(0, 3);
    QCOMPARE(status("statusSelection"), u"2 character(s) selected"_s);
    const int second = int(m_view->article()->text().string().indexOf(u"Kim said"_s));
    m_view->select(second + 3, second); // backwards
    QCOMPARE(status("statusPlace"), u"¶ 2 · character %1"_s.arg(second - 1));
    QCOMPARE(status("statusSelection"), u"3 character(s) selected"_s);
    auto *list = m_window->findChild<QListView *>(u"articles"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_COMPARE(status("statusPlace"), u"Page 1 · ¶ 1 · character 0"_s);
    QVERIFY(removeArticles(session(), session().project().all<Article>().keys()));
    QCOMPARE(status("statusPlace"), QString());
    QCOMPARE(status("statusSelection"), QString());
}

void WindowTextsTest::theStatusLineTellsWhoAndHowLarge()
{
    const auto all = [this] {
        QStringList texts;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    QVERIFY(all().contains(u"Annotator: Ada"_s));
    QVERIFY(all().contains(u"100%"_s));
    m_view->setZoom(1.25);
    QVERIFY(all().contains(u"125%"_s));
    QVERIFY(status("statusSaved").startsWith(u"All changes saved"_s));
    auto reading = Session::open(path(u"my.pact.standoff"_s));
    QVERIFY(reading && (*reading)->isReadOnly());
    MainWindow second(std::move(*reading), *m_settings);
    second.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(second.findChild<QLabel *>(u"statusSaved"_s)->text(), u"Reading only"_s);
    QVERIFY(second.windowTitle().contains(u"(reading only)"_s));
}

void WindowTextsTest::tabsCountTheirRecords()
{
    QCOMPARE(tab(0), u"Entities 0"_s);
    QCOMPARE(tab(1), u"Claims 0"_s);
    QCOMPARE(tab(2), u"Sources 0"_s);
    QVERIFY(put(session(), Entity{.name = u"A"_s}));
    QVERIFY(put(session(), Claim{.text = u"A"_s}));
    QVERIFY(put(session(), Claim{.text = u"B"_s}));
    QVERIFY(put(session(), Source{.label = u"A"_s}));
    QCOMPARE(tab(0), u"Entities 1"_s);
    QCOMPARE(tab(1), u"Claims 2"_s);
    QCOMPARE(tab(2), u"Sources 1"_s);
    QVERIFY(session().undo());
    QCOMPARE(tab(2), u"Sources 0"_s);
    QVERIFY(removeRecord(session(), session().project().all<Claim>().firstKey()));
    QCOMPARE(tab(1), u"Claims 1"_s);
    // A filter shows fewer of them; there are as many.
    auto &view = *m_window->findChild<QWidget *>(u"claims"_s)->findChild<RecordsView *>();
    view.setQuery(RecordQuery(u"nothing"_s, Register::Claims, session().project()));
    QCOMPARE(tab(1), u"Claims 1"_s);
}

void WindowTextsTest::mentionsAreCounted()
{
    const auto entity = put(session(), Entity{.name = u"Kim"_s});
    QVERIFY(entity);
    panel().showRecord(*entity);
    QCOMPARE(seen("entities", u"ention"_s), u"No mentions"_s);
    QList<AnnotationId> made;
    for (int begin : {3, 17}) {
        const auto annotation = annotate(session(), article(), person(), {{begin, begin + 3}});
        QVERIFY(annotation);
        QVERIFY(linkRecord(session(), article(), *annotation, *entity));
        made.append(*annotation);
        QCOMPARE(seen("entities", u"ention"_s), u"%1 mention(s)"_s.arg(made.size()));
    }
    QVERIFY(removeAnnotations(session(), article(), {made.last()}));
    QCOMPARE(seen("entities", u"ention"_s), u"1 mention(s)"_s);
    const auto claim = put(session(), Claim{.text = u"A"_s});
    QVERIFY(claim);
    panel().showRecord(*claim);
    const auto *fold = panel().findChild<FoldButton *>(u"fold.claim.occurrences"_s);
    QCOMPARE(fold->accessibleDescription(), u"No occurrences"_s);
}

void WindowTextsTest::whatDependsOnARecordIsCounted()
{
    const auto claim = put(session(), Claim{.text = u"A"_s});
    const auto other = put(session(), Claim{.text = u"B"_s});
    const auto source = put(session(), Source{.label = u"S"_s});
    QVERIFY(claim && other && source);
    panel().showRecord(*claim);
    auto &evidence =
        *panel().findChild<DependentSection *>(u"dependent%1"_s.arg(int(Dependent::Evidence)));
    VerdictCard &card = panel().findChild<VerdictSection *>()->card();
    QVERIFY(!card.hasVerdict());
    QCOMPARE(evidence.summary(), u"No evidence"_s);
    QCOMPARE(title("claims", Dependent::Links), u"No links to other claims"_s);
    for (int count : {1, 2}) {
        QVERIFY(put(session(), Verdict{.claim = *claim, .conclusion = u"refuted"_s}));
        QVERIFY(put(session(), Evidence{.claim = *claim, .question = u"Q"_s}));
        QVERIFY(put(session(),
            ClaimLink{.from = count == 1 ? *claim : *other,
                .to = count == 1 ? *other : *claim,
                .kind = u"supports"_s}));
        QVERIFY(card.hasVerdict());
        QCOMPARE(evidence.summary(), u"%1 piece(s) of evidence"_s.arg(count));
        QCOMPARE(title("claims", Dependent::Links), u"%1 link(s) to other claims"_s.arg(count));
    }
    panel().showRecord(*source);
    QCOMPARE(title("sources", Dependent::Grades), u"Not graded"_s);
    for (int count : {1, 2}) {
        QVERIFY(put(session(), Grade{.source = *source, .reliability = u"B"_s}));
        QCOMPARE(title("sources", Dependent::Grades), u"%1 grade(s)"_s.arg(count));
    }
    QVERIFY(session().undo());
    QCOMPARE(title("sources", Dependent::Grades), u"1 grade(s)"_s);
}

void WindowTextsTest::messagesTellHowMany()
{
    QCOMPARE(message(), QString());
    auto *list = m_window->findChild<QListView *>(u"articles"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    trigger(u"delete"_s);
    QTRY_COMPARE(message(), u"1 article(s) removed. Undo brings them back."_s);
    QCOMPARE(session().project().all<Article>().size(), 1);
    trigger(u"undo"_s);
    QCOMPARE(session().project().all<Article>().size(), 2);
    list->selectAll();
    trigger(u"delete"_s);
    QTRY_COMPARE(message(), u"2 article(s) removed. Undo brings them back."_s);
    QCOMPARE(session().project().all<Article>().size(), 0);
    list->selectAll(); // there is nothing to remove
    m_window->findChild<MessageBar *>()->hide();
    trigger(u"delete"_s);
    QCOMPARE(message(), QString());
}

void WindowTextsTest::menusTellTheStep()
{
    const auto text = [this](const char *name) {
        return m_window->findChild<QAction *>(QLatin1StringView(name))->text();
    };
    Entity entity{.name = u"A"_s};
    const auto made = put(session(), entity);
    QVERIFY(made);
    entity = *session().project().find(*made);
    entity.note = u"Edited"_s; // what is taken back without a question
    QVERIFY(put(session(), entity));
    QVERIFY2(text("undo").startsWith(u"&Undo: "_s), qPrintable(text("undo")));
    QCOMPARE(text("redo"), u"&Redo"_s);
    const QString step = text("undo").section(u": "_s, 1);
    trigger(u"undo"_s);
    QCOMPARE(text("redo"), u"&Redo: "_s + step);
    QVERIFY(m_window->findChild<QAction *>(u"redo"_s)->isEnabled());
    trigger(u"redo"_s);
    QVERIFY(!m_window->findChild<QAction *>(u"redo"_s)->isEnabled());
    while (session().canUndo())
        QVERIFY(session().undo());
    QCOMPARE(text("undo"), u"&Undo"_s);
    QVERIFY(!m_window->findChild<QAction *>(u"undo"_s)->isEnabled());
}

void WindowTextsTest::theTitleIsTheProjects()
{
    QCOMPARE(m_window->windowTitle(), u"my.pact – Standoff"_s);
}

// What is asked is answered, by Enter or the button; an empty answer leaves it as it was.
void WindowTextsTest::theAnswerIsTheName()
{
    auto *answer = m_window->findChild<QLineEdit *>(u"messageAnswer"_s);
    const auto reply = [&](const QString &name, bool byKey) {
        trigger(u"annotator"_s);
        QVERIFY(answer->isVisible());
        answer->setText(name);
        if (byKey)
            QTest::keyClick(answer, Qt::Key_Return);
        else
            QTest::mouseClick(
                m_window->findChild<MessageBar *>()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!answer->isVisible());
    };
    reply(u"  Grace  H. "_s, true);
    QCOMPARE(session().annotator(), u"Grace H."_s);
    QCOMPARE(m_settings->value("annotator").toString(), u"Grace H."_s);
    reply(u"Bo"_s, false);
    QCOMPARE(session().annotator(), u"Bo"_s);
    reply(u"  "_s, true);
    QCOMPARE(session().annotator(), u"Bo"_s);
}

STANDOFF_TEST(QApplication, WindowTextsTest)
#include "tst_windowtexts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "ui/windowbench.h"

#include "check/verdictcard.h"
#include "dialogs/dossierview.h"
#include "forms/fieldeditor.h"
#include "items/mentionsmodel.h"
#include "panels/bottompanel.h"
#include "queue/articlespanel.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "sidepanel/mentionsview.h"
#include "sidepanel/sidepanel.h"
#include "sidepanel/verdictsection.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QWindow>

using namespace Standoff;

// Checking a claim in the window: evidence out of another article, the verdict by keys, the dossier
// beside the article, and what stands where.
class CheckWindowTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void wordsOfAnotherArticleBecomeEvidence();
    void withoutAClaimOrWordsOneIsTold();
    void aVerdictInKeys();
    void theDossierIsKeptBelow();
    void theDossierDoesNotLieOnTheArticle();
    void thePanelBelowLeavesTheOthersUncovered();
    void mentionsInOtherArticlesHaveTheirWords();

private:
    SidePanel &panel() const { return *m_window->findChild<SidePanel *>(); }
    BottomPanel &bottom() const { return *m_window->findChild<BottomPanel *>(); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    const Project &project() const { return session().project(); }
    void select(const QString &words)
    {
        const int at = int(m_view->article()->text().string().indexOf(words));
        QVERIFY2(at >= 0, qPrintable(words));
        m_view->setSelection({at, at + int(words.size())});
    }
    AnnotationId mark(LayerKind kind, const QString &words)
    {
        const int at = int(m_view->article()->text().string().indexOf(words));
        TagId tag;
        for (const Tag &each : project().all<Tag>()) {
            if (!tag && project().kindOf(each.id) == kind)
                tag = each.id;
        }
        return annotate(
            session(), m_view->article()->article(), tag, {{at, at + int(words.size())}})
            .value_or(AnnotationId());
    }

    ArticleId m_one;
    ArticleId m_two;
    ClaimId m_claim;
};

void CheckWindowTest::init()
{
    IncomingArticle one;
    one.title = u"One"_s;
    one.text = ArticleText(u"Kim said that the pact has 23 clauses. Putin agreed.\n"_s);
    IncomingArticle two;
    two.title = u"Two"_s;
    two.publisher = u"Haven Courier"_s;
    two.published = u"2024-06-20"_s;
    two.text = ArticleText(u"The text has 14 clauses. They told Kim so.\n"_s);
    open(u"p.standoff"_s, {one, two}, {1280, 800});
    m_one = project().all<Article>().firstKey();
    m_two = project().all<Article>().lastKey();
    m_window->showArticle(m_one);
    QVERIFY(mark(LayerKind::Claim, u"the pact has 23 clauses"_s));
    m_claim = project().all<Claim>().firstKey();
    panel().showRecord(m_claim);
}

void CheckWindowTest::wordsOfAnotherArticleBecomeEvidence()
{
    m_window->showArticle(m_two);
    m_view->setFocus();
    select(u"14 clauses"_s);
    QTest::keyClick(m_view, Qt::Key_F8);
    QCOMPARE(project().all<Evidence>().size(), 1);
    const Evidence made = project().all<Evidence>().first();
    QCOMPARE(made.claim, m_claim);
    QCOMPARE(made.published, u"2024-06-20"_s);
    QCOMPARE(m_view->article()->find(made.annotation)->text(), u"14 clauses"_s);
    QVERIFY(m_view->hasFocus()); // one reads on
    QVERIFY2(message().contains(u"the pact has 23 clauses"_s), qPrintable(message()));
    QVERIFY(session().undo());
    QVERIFY(project().all<Evidence>().isEmpty());
    QVERIFY(m_view->article()->annotations().isEmpty());
    // The same by the button in the form.
    select(u"14 clauses"_s);
    QTest::mouseClick(panel().findChild<QToolButton *>(u"evidenceFromArticle"_s), Qt::LeftButton);
    QCOMPARE(project().all<Evidence>().size(), 1);
}

void CheckWindowTest::withoutAClaimOrWordsOneIsTold()
{
    m_window->showArticle(m_two);
    m_view->setFocus();
    m_view->goTo(0, 0);
    QTest::keyClick(m_view, Qt::Key_F8);
    QVERIFY(project().all<Evidence>().isEmpty());
    QVERIFY(!message().isEmpty());
    QVERIFY(removeRecord(session(), m_claim));
    select(u"14 clauses"_s);
    QTest::keyClick(m_view, Qt::Key_F8);
    QTest::keyClick(m_view, Qt::Key_F9);
    QVERIFY(project().all<Evidence>().isEmpty());
    QVERIFY(project().all<Verdict>().isEmpty());
}

// From the text: to the verdict, what is concluded, why, and recorded; the state that follows.
void CheckWindowTest::aVerdictInKeys()
{
    panel().showRegister(Register::Entities);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_F9);
    QCOMPARE(panel().currentRegister(), Register::Claims);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QVERIFY(project().all<Verdict>().isEmpty());
    for (int step = 0; step < 10 && !qApp->focusWidget()->inherits("QPlainTextEdit"); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"14 are there"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(project().all<Verdict>().size(), 1);
    const Verdict made = project().all<Verdict>().first();
    QCOMPARE(made.conclusion, u"refuted"_s);
    QCOMPARE(made.justification, u"14 are there"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(project().find(m_claim)->state, u"in review"_s);
}

void CheckWindowTest::theDossierIsKeptBelow()
{
    trigger(u"dossier"_s);
    auto *dialog = m_window->findChild<DossierDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isUpToDate(), 10'000);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"keepDossierBelow"_s), Qt::LeftButton);
    auto *below = bottom().findChild<DossierView *>();
    QVERIFY(below && bottom().isShown(below));
    QTRY_VERIFY_WITH_TIMEOUT(below->isUpToDate(), 10'000);
    auto *page = below->findChild<QTextBrowser *>(u"dossier"_s);
    QVERIFY(page->toPlainText().contains(u"the pact has 23 clauses"_s));
    // It follows what is done meanwhile.
    QVERIFY(put(session(), Evidence{.claim = m_claim, .question = u"Who counted?"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(page->toPlainText().contains(u"Who counted?"_s), 10'000);
    // Another claim takes its place; where its claim goes it goes.
    const auto other = put(session(), Claim{.text = u"The sun is cold"_s});
    QVERIFY(other);
    panel().showRecord(*other);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(page->toPlainText().contains(u"The sun is cold"_s), 10'000);
    QCOMPARE(bottom().findChildren<DossierView *>().size(), 1);
    const QPointer<DossierView> kept(below);
    QVERIFY(removeRecord(session(), *other));
    QTRY_VERIFY(!kept);
    QVERIFY(!bottom().isVisible());
}

// A window of its own, which no desktop keeps above the article.
void CheckWindowTest::theDossierDoesNotLieOnTheArticle()
{
    trigger(u"dossier"_s);
    auto *dialog = m_window->findChild<DossierDialog *>();
    QVERIFY(!dialog->isModal());
    QCOMPARE(dialog->windowType(), Qt::Window);
    QVERIFY(!dialog->windowHandle()->transientParent());
    dialog->close();
}

void CheckWindowTest::thePanelBelowLeavesTheOthersUncovered()
{
    const auto *articles = m_window->findChild<ArticlesPanel *>();
    const int before = panel().height();
    const int list = articles->height();
    const int text = m_view->height();
    trigger(u"problems"_s);
    QVERIFY(bottom().isVisible());
    QTest::qWait(0);
    QCOMPARE(panel().height(), before);
    QCOMPARE(articles->height(), list);
    QVERIFY(m_view->height() < text);
    const auto place = [this](const QWidget &widget) {
        return QRect(widget.mapTo(m_window.get(), QPoint(0, 0)), widget.size());
    };
    QVERIFY(!place(bottom()).intersects(place(panel())));
    QVERIFY(!place(bottom()).intersects(place(*articles)));
}

void CheckWindowTest::mentionsInOtherArticlesHaveTheirWords()
{
    const AnnotationId here = mark(LayerKind::Entity, u"Kim"_s);
    const EntityId kim = m_view->article()->find(here)->entity;
    m_window->showArticle(m_two);
    QVERIFY(mark(LayerKind::Entity, u"Kim"_s));
    m_window->showArticle(m_one);
    session().closeArticle(m_two);
    panel().showRecord(kim);
    const auto &mentions =
        *panel().findChild<QWidget *>(u"entities"_s)->findChild<MentionsView *>();
    QCOMPARE(mentions.model()->rowCount(), 2);
    const auto words = [&mentions](int row, int role) {
        return mentions.model()->index(row, 0).data(role).toString();
    };
    QCOMPARE(
        words(0, MentionsModel::AfterRole), u" said that the pact has 23 clauses. Putin agreed."_s);
    QTRY_COMPARE(words(1, MentionsModel::BeforeRole), u"The text has 14 clauses. They told "_s);
    QCOMPARE(words(1, MentionsModel::HeadingRole), u"Two"_s);
}

STANDOFF_TEST(QApplication, CheckWindowTest)
#include "tst_checkwindow.moc"

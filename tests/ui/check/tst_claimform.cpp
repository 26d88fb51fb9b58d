// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/evidencefield.h"
#include "check/verdictcard.h"
#include "forms/stepseditor.h"
#include "program/testprogram.h"
#include "sidepanel/claimdetails.h"
#include "sidepanel/mentionsview.h"
#include "ui/benches/sidepanelbench.h"
#include "widgets/foldbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace Standoff;

// The form in which a claim is checked, by keys and mouse.
class ClaimFormTest : public SidePanelBench
{
    Q_OBJECT

private slots:
    void init()
    {
        m_opensFolds = false;
        open();
    }
    void cleanup() { close(); }
    void whatIsAskedStandsFirst();
    void foldsTellAndAreRemembered();
    void aPastedAddressBecomesEvidence();
    void aTypedQuestionBecomesEvidence();
    void statesAreSteps();
    void aVerdictProposesAndEnterTakes();
    void theCardStandsInTheDraftsPlaceThenOnTop();
    void theDraftOpensDownwards();
    void theFormHasHalfOfTheHeight();
    void aPinnedClaimStays();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    ClaimId show(const QString &state = {})
    {
        const ClaimId claim =
            put(Claim{.text = u"14 of the 23 clauses were carried over."_s, .state = state});
        m_panel->showRecord(claim);
        QTest::qWait(50);
        return claim;
    }
    int top(const QWidget &widget) { return widget.mapTo(m_panel.get(), QPoint(0, 0)).y(); }
    StepsEditor &state() { return static_cast<StepsEditor &>(field("claims", "claim.state")); }
    QAbstractButton &step(const QString &name)
    {
        for (auto *button : state().findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name)
                return *button;
        }
        qFatal("no step %s", qPrintable(name));
    }
    FoldButton &fold(const QString &name)
    {
        return *page("claims").findChild<FoldButton *>(u"fold."_s + name);
    }
    QString state(ClaimId claim) { return project().find(claim)->state; }
};

void ClaimFormTest::whatIsAskedStandsFirst()
{
    show();
    QList<int> tops{top(field("claims", "claim.text")), top(field("claims", "claim.claimant")),
        top(state()), top(section("claims", Dependent::Evidence)),
        top(field("claims", "verdict.conclusion")), top(fold(u"claim.triage"_s)),
        top(fold(u"claim.links"_s))};
    QVERIFY(std::ranges::is_sorted(tops));
    for (const char *name : {"claim.harm", "claim.context", "claim.types", "claim.note"})
        QVERIFY(!page("claims").findChild<FieldEditor *>(QLatin1StringView(name))->isVisible());
}

void ClaimFormTest::foldsTellAndAreRemembered()
{
    const ClaimId claim = show();
    FoldButton &triage = fold(u"claim.triage"_s);
    QVERIFY(!triage.accessibleDescription().isEmpty()); // that there is nothing
    Claim judged = *project().find(claim);
    judged.harm = 3;
    put(judged);
    QCOMPARE(triage.accessibleDescription(), u"Harm 3"_s);
    triage.setFocus();
    QTest::keyClick(&triage, Qt::Key_Return);
    QVERIFY(field("claims", "claim.harm").isVisible());
    openPanel();
    m_panel->showRecord(claim);
    QVERIFY(field("claims", "claim.harm").isVisible());
    QTest::mouseClick(&fold(u"claim.triage"_s), Qt::LeftButton);
    openPanel();
    m_panel->showRecord(claim);
    QVERIFY(!page("claims").findChild<FieldEditor *>(u"claim.harm"_s)->isVisible());
}

void ClaimFormTest::aPastedAddressBecomesEvidence()
{
    const ClaimId claim = show();
    DependentSection &evidence = section("claims", Dependent::Evidence);
    auto &line = *evidence.findChild<EvidenceField *>();
    line.setFocus();
    QSignalSpy changed(&session(), &Session::changed);
    QApplication::clipboard()->setText(u" https://example.org/compare \n"_s);
    QTest::keySequence(&line, QKeySequence::Paste);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(all<Evidence>().size(), 1);
    QCOMPARE(all<Evidence>().first().claim, claim);
    QCOMPARE(all<Evidence>().first().address, u"https://example.org/compare"_s);
    QVERIFY(line.text().isEmpty());
    // Its title and date may be typed.
    auto &title = editor<QPlainTextEdit>("claims", "evidence.question");
    QVERIFY(title.hasFocus());
    QTest::keyClicks(&title, u"The two treaties compared"_s);
    QTest::keyClick(&title, Qt::Key_Return);
    auto &date = editor<QPlainTextEdit>("claims", "evidence.published");
    type(date, u"2024-06-21"_s);
    QTest::keyClick(&date, Qt::Key_Return);
    QCOMPARE(all<Evidence>().first().question, u"The two treaties compared"_s);
    QCOMPARE(all<Evidence>().first().published, u"2024-06-21"_s);
    for (int step = 0; step < 3; ++step)
        Workbench::expect(session().undo());
    QVERIFY(all<Evidence>().isEmpty());
    // What is no address is only pasted.
    line.setFocus();
    QApplication::clipboard()->setText(u"box 3 of the archive"_s);
    QTest::keySequence(&line, QKeySequence::Paste);
    QVERIFY(all<Evidence>().isEmpty());
    QCOMPARE(line.text(), u"box 3 of the archive"_s);
}

void ClaimFormTest::aTypedQuestionBecomesEvidence()
{
    show();
    auto &line = *section("claims", Dependent::Evidence).findChild<EvidenceField *>();
    type(line, u"How many clauses?"_s);
    QVERIFY(all<Evidence>().isEmpty());
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(all<Evidence>().size(), 1);
    QCOMPARE(all<Evidence>().first().question, u"How many clauses?"_s);
    QVERIFY(all<Evidence>().first().address.isEmpty());
}

void ClaimFormTest::statesAreSteps()
{
    const ClaimId claim = show();
    QTest::mouseClick(&step(u"triaged"_s), Qt::LeftButton);
    QCOMPARE(state(claim), u"triaged"_s);
    QVERIFY(step(u"triaged"_s).isChecked());
    QTest::mouseClick(&step(u"triaged"_s), Qt::LeftButton); // nothing to do
    QCOMPARE(state(claim), u"triaged"_s);
    state().setFocus();
    QVERIFY(step(u"triaged"_s).hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(state(claim), u"triaged"_s); // one looks first
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(state(claim), u"researching"_s);
    // Where the work was left stands in the menu.
    QTest::mouseClick(&step(u"Another state"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"corrected"_s);
    QCOMPARE(menu->actions().at(2)->text(), u"dropped"_s);
    menu->actions().at(2)->trigger();
    menu->close();
    QCOMPARE(state(claim), u"dropped"_s);
    QVERIFY(step(u"dropped"_s).isChecked());
    Workbench::expect(session().undo());
    QCOMPARE(state(claim), u"researching"_s);
    QVERIFY(step(u"researching"_s).isChecked());
}

void ClaimFormTest::aVerdictProposesAndEnterTakes()
{
    const ClaimId claim = show(u"researching"_s);
    const int before = state().height();
    conclude(Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(all<Verdict>().size(), 1);
    QCOMPARE(state(claim), u"researching"_s); // only proposed
    QVERIFY(!step(u"in review"_s).accessibleDescription().isEmpty());
    QTest::qWait(50);
    QCOMPARE(state().height(), before);
    QVERIFY(step(u"researching"_s).hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(state(claim), u"in review"_s);
    Workbench::expect(session().undo());
    QCOMPARE(state(claim), u"researching"_s);
    Workbench::expect(session().undo()); // the verdict
    QVERIFY(step(u"in review"_s).accessibleDescription().isEmpty());
}

void ClaimFormTest::theCardStandsInTheDraftsPlaceThenOnTop()
{
    const ClaimId claim = show();
    const ClaimId other = put(Claim{.text = u"B"_s});
    conclude(Qt::Key_1);
    type(editor<QPlainTextEdit>("claims", "verdict.justification"), u"as told"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    VerdictCard &card = verdicts().card();
    const DependentSection &evidence = section("claims", Dependent::Evidence);
    QVERIFY(card.isVisible());
    QVERIFY(top(card) > top(evidence));
    m_panel->showRecord(other);
    QVERIFY(!card.isVisible());
    m_panel->showRecord(claim);
    QTest::qWait(50);
    QVERIFY(card.isVisible());
    QVERIFY(top(card) < top(evidence));
    QTest::mouseClick(card.findChild<QToolButton *>(u"newVerdict"_s), Qt::LeftButton);
    QVERIFY(field("claims", "verdict.conclusion").isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(all<Verdict>().size(), 2);
    QVERIFY(all<Verdict>().last().supersedes);
}

// Nothing above what one clicks or types in moves.
void ClaimFormTest::theDraftOpensDownwards()
{
    const ClaimId claim = show();
    for (int piece = 0; piece < 2; ++piece)
        put(Evidence{.claim = claim, .question = u"Who?"_s});
    QTest::qWait(50);
    FieldEditor &conclusion = field("claims", "verdict.conclusion");
    const QList<QWidget *> above{&field("claims", "claim.text"), &state(),
        &section("claims", Dependent::Evidence), &conclusion};
    const auto tops = [&] {
        QList<int> tops;
        for (const QWidget *widget : above)
            tops.append(top(*widget));
        return tops;
    };
    const QList<int> before = tops();
    const int folds = top(fold(u"claim.triage"_s));
    QTest::mouseClick(conclusion.findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(tops(), before);
    QVERIFY(top(fold(u"claim.triage"_s)) > folds);
    auto &justification = editor<QPlainTextEdit>("claims", "verdict.justification");
    type(justification, u"so"_s);
    QTest::qWait(50);
    const int record = top(*verdicts().findChild<QWidget *>(u"done"_s));
    QTest::keyClick(&justification, Qt::Key_Tab); // the draft is kept, and told
    QTest::qWait(50);
    QCOMPARE(top(*verdicts().findChild<QWidget *>(u"done"_s)), record);
    QCOMPARE(tops(), before);
}

void ClaimFormTest::theFormHasHalfOfTheHeight()
{
    m_panel->resize(420, 800);
    for (int number = 0; number < 12; ++number)
        put(Claim{.text = u"Claim %1"_s.arg(number)});
    QTest::qWait(50);
    RecordsView &list = records("claims");
    m_panel->showRegister(Register::Claims);
    const int alone = list.height();
    const ClaimId claim = show();
    QTest::qWait(50);
    QVERIFY(list.height() < alone);
    auto *details = page("claims").findChild<QScrollArea *>();
    QVERIFY2(details->height() >= 400, qPrintable(QString::number(details->height())));
    QVERIFY(list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));
    // Whoever moves what is between has it so.
    auto *splitter = page("claims").findChild<QSplitter *>();
    QTest::keyClick(splitter->handle(1), Qt::Key_Down);
    const int chosen = details->height();
    m_panel->showRecord(RecordRef{Register::Claims, 0});
    m_panel->showRecord(claim);
    QTest::qWait(50);
    QCOMPARE(details->height(), chosen);
}

void ClaimFormTest::aPinnedClaimStays()
{
    const ClaimId claim = show();
    const AnnotationId won =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const AnnotationId ann = m_bench->markPerson(m_article, u"Ann Lee"_s);
    auto *pin = page("claims").findChild<QToolButton *>(u"pinClaim"_s);
    QTest::mouseClick(pin, Qt::LeftButton);
    QVERIFY(pin->isChecked());
    m_panel->setCurrentAnnotation(m_article, won);
    QVERIFY(pin->isChecked());
    m_panel->setCurrentAnnotation(m_article, ann);
    QVERIFY(pin->isChecked());
    QCOMPARE(m_panel->currentRegister(), Register::Claims);
    QCOMPARE(m_panel->currentRecord(Register::Claims), RecordRef(claim));
    QTest::mouseClick(pin, Qt::LeftButton);
    m_panel->setCurrentAnnotation(m_article, won);
    QVERIFY(m_panel->currentRecord(Register::Claims) != RecordRef(claim));
}

void ClaimFormTest::nothingIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 312;
    QTest::newRow("usual") << 420;
}

// No button of the form is narrower than its words, and no row wider than the panel.
void ClaimFormTest::nothingIsCut()
{
    QFETCH(int, width);
    openFolds(settings());
    openPanel();
    m_panel->resize(width, 1400);
    const ClaimId claim = show(u"researching"_s);
    put(Evidence{.claim = claim, .question = u"How many?"_s, .bearing = u"refutes"_s});
    put(Verdict{.claim = claim,
        .conclusion = u"conflicting evidence or cherry-picking"_s,
        .rating = u"Mostly false"_s,
        .justification = u"It is so."_s});
    m_panel->goToVerdict();
    conclude(Qt::Key_4);
    QTest::qWait(50);
    auto *details = page("claims").findChild<QScrollArea *>();
    const QWidget &content = *details->widget();
    QVERIFY2(content.width() <= details->viewport()->width(),
        qPrintable(u"%1 in %2"_s.arg(content.width()).arg(details->viewport()->width())));
    for (const QAbstractButton *button : content.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || qobject_cast<const FoldButton *>(button))
            continue;
        const int least = button->hasHeightForWidth() ? button->heightForWidth(button->width()) : 0;
        QVERIFY2(button->height() >= least, qPrintable(button->text()));
        QVERIFY2(
            button->hasHeightForWidth() || button->width() >= button->minimumSizeHint().width(),
            qPrintable(button->text()));
        const QRect place(button->mapTo(&content, QPoint(0, 0)), button->size());
        QVERIFY2(content.rect().contains(place), qPrintable(button->text()));
    }
}

STANDOFF_TEST(QApplication, ClaimFormTest)
#include "tst_claimform.moc"

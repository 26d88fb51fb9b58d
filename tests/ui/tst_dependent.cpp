// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/evidencefield.h"
#include "check/verdictcard.h"
#include "formats/claimreview/claimreview.h"
#include "program/testprogram.h"
#include "session/verbs/records.h"
#include "session/verbs/settings.h"
#include "sidepanel/dependentform.h"
#include "sidepanel/recordpicker.h"
#include "ui/benches/sidepanelbench.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Standoff;

// What depends on a record, in the side panel: grades, evidence, links, verdicts, sayings, sources.
class DependentTest : public SidePanelBench
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void gradeByKeys();
    void evidenceYoungerThanItsClaim();
    void linkByTyping();
    void verdictsAreAppended();
    void verdictDraftWaits();
    void draftSurvivesTheProgram();
    void draftIsRecordedOrDiscarded();
    void linkDraftSurvivesTheProgram();
    void ratingBringsItsFigures();
    void houseScaleComesFirst();
    void sayingsLeadToTheArticle();
    void sourcesOfAnEntity();
};

void DependentTest::gradeByKeys()
{
    const SourceId source = put(Source{.label = u"KCNA"_s});
    put(Grade{.source = source,
        .reliability = u"B"_s,
        .at = QDateTime::fromString(u"2020-01-01T00:00:00Z"_s, Qt::ISODate)});
    m_panel->showRecord(source);
    DependentSection &grades = section("sources", Dependent::Grades);
    auto &list = *grades.findChild<DependentList *>();
    QCOMPARE(list.model()->rowCount(), 1);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Insert);
    auto &form = *grades.findChild<DependentForm *>();
    QVERIFY(form.isVisible());
    QCOMPARE(list.model()->rowCount(), 1); // nothing is made before anything is said
    auto &reliability = editor<QComboBox>("sources", "grade.reliability");
    QVERIFY(reliability.hasFocus());
    QTest::keyClick(&reliability, Qt::Key_End);
    QCOMPARE(list.model()->rowCount(), 2);
    QVERIFY2(list.model()->index(0, 0).data().toString().startsWith(u'F'),
        qPrintable(list.model()->index(0, 0).data().toString())); // the newest on top
    auto &rationale = editor<QPlainTextEdit>("sources", "grade.rationale");
    type(rationale, u"denies all"_s);
    QTest::keyClick(&rationale, Qt::Key_Return, Qt::ControlModifier);
    const Grade made = all<Grade>().last();
    QCOMPARE(made.rationale, u"denies all"_s);
    QCOMPARE(made.source, source);
    QVERIFY(made.at.isValid() && made.annotator);
    QVERIFY(!form.isVisible()); // done
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F2);
    QVERIFY(form.findChild<QLabel *>(u"signature"_s)->text().contains(u"Tester"_s));
    auto &address = editor<QPlainTextEdit>("sources", "grade.address");
    type(address, u"nowhere"_s);
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY(!note(field("sources", "grade.address")).isEmpty());
    QTest::keyClick(&address, Qt::Key_Escape); // takes the words back
    QVERIFY(form.isVisible());
    QTest::keyClick(&address, Qt::Key_Escape); // closes the form
    QVERIFY(!form.isVisible());
    QVERIFY(list.hasFocus());

    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QVERIFY(form.isVisible());
    QCOMPARE(form.number(), made.id.number);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(list.model()->rowCount(), 1);
    QVERIFY(!form.isVisible());
    Workbench::expect(session().undo());
    QCOMPARE(list.model()->rowCount(), 2);
    Workbench::expect(session().redo());
    QCOMPARE(list.model()->rowCount(), 1);
}

void DependentTest::evidenceYoungerThanItsClaim()
{
    const AnnotationId won =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const ClaimId claim = put(Claim{.text = u"A"_s, .date = u"2024-06-20"_s});
    m_panel->setCurrentAnnotation(m_article, won);
    m_panel->showRecord(claim);
    DependentSection &evidence = section("claims", Dependent::Evidence);
    auto &line = *evidence.findChild<EvidenceField *>();
    type(line, u"Who won?"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(editor<QPlainTextEdit>("claims", "evidence.question").hasFocus());
    auto &list = *evidence.findChild<DependentList *>();
    const auto remark = [&] {
        return list.model()->index(0, 0).data(DependentModel::RemarkRole).toString();
    };
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"Who won?"_s);
    QCOMPARE(remark(), QString());
    auto &published = editor<QPlainTextEdit>("claims", "evidence.published");
    type(published, u"2024-07"_s);
    QTest::keyClick(&published, Qt::Key_Return);
    QVERIFY(!remark().isEmpty());
    Claim later = *project().find(claim);
    later.date = u"2024-07-01"_s;
    put(later);
    QCOMPARE(remark(), QString());

    auto &annotation = editor<QToolButton>("claims", "evidence.annotation");
    QTest::mouseClick(&annotation, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(all<Evidence>().last().annotation, won);
    QSignalSpy activated(m_panel.get(), &SidePanel::mentionActivated);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(1).value<AnnotationId>(), won);
}

void DependentTest::linkByTyping()
{
    const ClaimId claim = put(Claim{.text = u"It holds"_s});
    const ClaimId other = put(Claim{.text = u"It does not hold"_s});
    m_panel->showRecord(claim);
    DependentSection &links = section("claims", Dependent::Links);
    QTest::mouseClick(links.findChild<QToolButton *>(u"add"_s), Qt::LeftButton);
    auto &kind = editor<QComboBox>("claims", "claim_link.kind");
    kind.setFocus();
    kind.setCurrentIndex(kind.findData(u"contradicts"_s));
    emit kind.activated(kind.currentIndex());
    QCOMPARE(all<ClaimLink>().size(), 0); // it leads nowhere yet
    QTest::mouseClick(links.findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QVERIFY(!note(field("claims", "claim_link.to_claim")).isEmpty());
    auto &to = editor<QToolButton>("claims", "claim_link.to_claim");
    QTest::mouseClick(&to, Qt::LeftButton);
    auto *picker = m_panel->findChild<RecordPicker *>();
    QVERIFY(picker);
    auto *line = picker->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"not"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(all<ClaimLink>().size(), 1);
    const ClaimLink made = all<ClaimLink>().first();
    QCOMPARE(made.from, claim);
    QCOMPARE(made.to, other);
    QCOMPARE(made.kind, u"contradicts"_s);
    auto &list = *links.findChild<DependentList *>();
    const auto text = [&] { return list.model()->index(0, 0).data().toString(); };
    QCOMPARE(text(), u"→ contradicts · It does not hold"_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier); // over to the other claim
    QCOMPARE(records("claims").selected(), QList<qint64>{other.number});
    QCOMPARE(text(), u"← contradicts · It holds"_s);
}

void DependentTest::verdictsAreAppended()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    m_panel->showRecord(claim);
    auto &form = *verdicts().findChild<DependentForm *>();
    VerdictCard &card = verdicts().card();
    conclude(Qt::Key_1);
    type(editor<QPlainTextEdit>("claims", "verdict.justification"), u"the table says so"_s);
    QCOMPARE(all<Verdict>().size(), 0); // not before it is recorded
    QVERIFY(!card.isVisible());
    QTest::mouseClick(form.findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QCOMPARE(all<Verdict>().size(), 1);
    QCOMPARE(all<Verdict>().first().justification, u"the table says so"_s);
    QVERIFY(!form.isVisible());
    QVERIFY(card.isVisible());

    QTest::mouseClick(card.findChild<QToolButton *>(u"reviseVerdict"_s), Qt::LeftButton);
    QCOMPARE(editor<QPlainTextEdit>("claims", "verdict.justification").toPlainText(),
        u"the table says so"_s);
    conclude(Qt::Key_2);
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    const QList<Verdict> made = all<Verdict>();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].conclusion, u"supported"_s); // as it was
    QCOMPARE(made[1].conclusion, u"refuted"_s);
    QCOMPARE(made[1].supersedes, made[0].id);
    const auto words = [&card](const QString &name) {
        const auto *label = card.findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    };
    QCOMPARE(words(u"conclusion"_s), u"refuted"_s); // the newest
    QVERIFY(words(u"earlierOnes"_s).isEmpty());
    QTest::mouseClick(card.findChild<QToolButton *>(u"earlierVerdicts"_s), Qt::LeftButton);
    QVERIFY(words(u"earlierOnes"_s).contains(u"supported"_s));
    Workbench::expect(session().undo());
    QCOMPARE(all<Verdict>().size(), 1);
    QCOMPARE(words(u"conclusion"_s), u"supported"_s);
    Workbench::expect(session().undo());
    QVERIFY(!card.isVisible());
    QVERIFY(field("claims", "verdict.conclusion").isVisible()); // to be concluded again
}

void DependentTest::verdictDraftWaits()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    const ClaimId other = put(Claim{.text = u"B"_s});
    m_panel->showRecord(claim);
    conclude(Qt::Key_3);
    auto &justification = editor<QPlainTextEdit>("claims", "verdict.justification");
    type(justification, u"half a thou"_s);
    m_panel->showRecord(other);
    QVERIFY(!justification.isVisible());
    QCOMPARE(all<Verdict>().size(), 0);
    m_panel->showRecord(claim);
    QVERIFY(justification.isVisible());
    QCOMPARE(justification.toPlainText(), u"half a thou"_s);
}

void DependentTest::draftSurvivesTheProgram()
{
    const ClaimId other = put(Claim{.text = u"A"_s});
    const ClaimId claim = put(Claim{.text = u"B"_s});
    m_panel->showRecord(claim);
    conclude(Qt::Key_2);
    field("claims", "verdict.justification").setDraft(u"half a “thou”\n…"_s);
    openPanel();
    QCOMPARE(all<Verdict>().size(), 0);

    m_panel->showRecord(other);
    records("claims").setFocus();
    QTest::keyClick(&records("claims"), Qt::Key_Down); // from claim to claim
    QVERIFY(records("claims").hasFocus()); // a draft does not hold up who walks by
    const auto *state = verdicts().findChild<QLabel *>(u"verdictState"_s);
    QVERIFY(state->text().contains(u"draft"_s));
    QCOMPARE(field("claims", "verdict.conclusion").draft(), QVariant(u"refuted"_s));
    auto &justification = editor<QPlainTextEdit>("claims", "verdict.justification");
    QCOMPARE(justification.toPlainText(), u"half a “thou”\n…"_s);

    justification.setFocus();
    QTest::keyClick(&justification, Qt::Key_Escape); // folds it away, and nothing is lost
    QVERIFY(!justification.isVisible());
    QVERIFY(state->text().contains(u"draft"_s));
    m_panel->goToVerdict();
    QVERIFY(justification.isVisible());
    QCOMPARE(justification.toPlainText(), u"half a “thou”\n…"_s);
}

void DependentTest::draftIsRecordedOrDiscarded()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    const auto begin = [&] {
        m_panel->showRecord(claim);
        m_panel->goToVerdict();
        conclude(Qt::Key_1);
        type(editor<QPlainTextEdit>("claims", "verdict.justification"), u"so"_s);
    };
    const auto form = [&] { return verdicts().findChild<DependentForm *>(); };
    begin();
    auto &justification = editor<QPlainTextEdit>("claims", "verdict.justification");
    QTest::keyClick(&justification, Qt::Key_Return, Qt::ControlModifier); // from within the text
    QCOMPARE(all<Verdict>().size(), 1);
    QVERIFY(!form()->isVisible());
    openPanel();
    m_panel->showRecord(claim);
    QVERIFY(!form()->isVisible());

    begin();
    openPanel();
    m_panel->showRecord(claim);
    QVERIFY(form()->isVisible());
    auto &rating = editor<QComboBox>("claims", "verdict.rating");
    type(rating, u"and then"_s); // goes with it, though it is still being typed
    auto &discard = *form()->findChild<QPushButton *>(u"discard"_s);
    QTest::mouseClick(&discard, Qt::LeftButton);
    QCOMPARE(field("claims", "verdict.justification").draft(), QVariant(QString()));
    QCOMPARE(field("claims", "verdict.rating").draft(), QVariant(QString()));
    QCOMPARE(discard.text(), u"Restore draft"_s);
    QTest::mouseClick(&discard, Qt::LeftButton);
    QCOMPARE(field("claims", "verdict.justification").draft(), QVariant(u"so"_s));
    QCOMPARE(field("claims", "verdict.rating").draft(), QVariant(u"and then"_s));
    QTest::mouseClick(&discard, Qt::LeftButton);
    openPanel();
    m_panel->showRecord(claim);
    QVERIFY(!form()->isVisible());
    QCOMPARE(all<Verdict>().size(), 1);
    settings().sync();
    QVERIFY(!settings().childGroups().contains(u"drafts"_s));
}

void DependentTest::linkDraftSurvivesTheProgram()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    const ClaimId other = put(Claim{.text = u"B"_s});
    m_panel->showRecord(claim);
    QTest::mouseClick(
        section("claims", Dependent::Links).findChild<QToolButton *>(u"add"_s), Qt::LeftButton);
    type(editor<QPlainTextEdit>("claims", "claim_link.rationale"), u"both count"_s);
    openPanel();
    m_panel->showRecord(claim);
    QCOMPARE(
        editor<QPlainTextEdit>("claims", "claim_link.rationale").toPlainText(), u"both count"_s);
    field("claims", "claim_link.to_claim").setDraft(other.number);
    QCOMPARE(all<ClaimLink>().size(), 1);
    QCOMPARE(all<ClaimLink>().first().from, claim);
    QCOMPARE(all<ClaimLink>().first().rationale, u"both count"_s);
    openPanel();
    m_panel->showRecord(claim);
    QVERIFY(!section("claims", Dependent::Links).findChild<DependentForm *>()->isVisible());
}

void DependentTest::ratingBringsItsFigures()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    put(Verdict{.claim = put(Claim{.text = u"B"_s}),
        .rating = u"Mostly true"_s,
        .ratingValue = 4,
        .ratingWorst = 1,
        .ratingBest = 5});
    m_panel->showRecord(claim);
    conclude(Qt::Key_1);
    auto &rating = editor<QComboBox>("claims", "verdict.rating");
    type(rating, u"Mostly true"_s);
    QTest::keyClick(&rating, Qt::Key_Return);
    QCOMPARE(field("claims", "verdict.rating_value").draft(), QVariant(4));
    QCOMPARE(field("claims", "verdict.rating_best").draft(), QVariant(5));
    auto &worst = editor<QPlainTextEdit>("claims", "verdict.rating_worst");
    worst.selectAll();
    type(worst, u"two"_s);
    QTest::mouseClick(verdicts().findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QVERIFY(!note(field("claims", "verdict.rating_worst")).isEmpty());
    QCOMPARE(all<Verdict>().size(), 1); // not with what is no number
}

void DependentTest::houseScaleComesFirst()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    put(Verdict{.claim = put(Claim{.text = u"B"_s}), .rating = u"Absurd"_s});
    m_panel->showRecord(claim);
    conclude(Qt::Key_1);
    auto &rating = editor<QComboBox>("claims", "verdict.rating");
    const auto words = [&] {
        QStringList words;
        for (int at = 0; at < rating.count(); ++at)
            words.append(rating.itemText(at));
        words.removeAll(QString()); // the line between
        return words;
    };
    QCOMPARE(words(), QStringList{u"Absurd"_s});
    Workbench::expect(setSetting(session(), u"rating.scale"_s, u"False\nMixed\nTrue"_s));
    QCOMPARE(words(), QStringList({u"False"_s, u"Mixed"_s, u"True"_s, u"Absurd"_s}));

    const auto figures = [&] {
        QList<int> figures;
        for (const char *name :
            {"verdict.rating_value", "verdict.rating_worst", "verdict.rating_best"})
            figures.append(field("claims", name).draft().toInt());
        return figures;
    };
    rating.setFocus();
    QTest::keyClick(&rating, Qt::Key_Down);
    QTest::keyClick(&rating, Qt::Key_Down);
    QCOMPARE(rating.currentText(), u"Mixed"_s);
    QCOMPARE(figures(), QList({2, 1, 3}));
    rating.lineEdit()->selectAll();
    type(rating, u"true"_s);
    auto *popup = rating.completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(figures(), QList({3, 1, 3}));
    rating.lineEdit()->selectAll();
    type(rating, u"Too vague"_s);
    QTest::keyClick(&rating, Qt::Key_Return);
    QCOMPARE(figures(), QList({0, 0, 0})); // those of another word are not its
    rating.lineEdit()->selectAll();
    type(rating, u"Fal"_s);
    QTest::keyClick(&rating, Qt::Key_Escape); // the list
    QTest::keyClick(&rating, Qt::Key_Escape); // the words
    QCOMPARE(rating.currentText(), u"Too vague"_s);
    rating.setCurrentIndex(0);
    emit rating.activated(0);
    QTest::keyClick(&rating, Qt::Key_Return, Qt::ControlModifier);
    const Verdict made = all<Verdict>().last();
    QCOMPARE(made.rating, u"False"_s);
    QCOMPARE(made.ratingValue, 1);
    QCOMPARE(made.ratingBest, 3);
    const auto written = ClaimReview(project(), *project().find(claim), {}).json()["reviewRating"];
    QCOMPARE(written["alternateName"], "False");
    QCOMPARE(written["ratingValue"], 1);
    QCOMPARE(written["worstRating"], 1);
    QCOMPARE(written["bestRating"], 3);
}

void DependentTest::sayingsLeadToTheArticle()
{
    const AnnotationId ann =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Source, u"Named"_s), u"Ann Lee"_s);
    const AnnotationId won =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const SourceId source = m_bench->annotation(m_article, ann).source;
    m_panel->showRecord(source);
    DependentSection &sayings = section("sources", Dependent::Sayings);
    QVERIFY(!sayings.isVisible());
    const AttributionId attribution = put(Attribution{
        .version = project().find(m_article)->version, .sources = {ann}, .contents = {won}});
    QVERIFY(sayings.isVisible());
    auto &list = *sayings.findChild<DependentList *>();
    QCOMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"We won"_s);
    QSignalSpy activated(m_panel.get(), &SidePanel::mentionActivated);
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    QCOMPARE(activated.first().at(1).value<AnnotationId>(), won);
    Workbench::expect(remove(session(), attribution));
    QVERIFY(!sayings.isVisible());
}

void DependentTest::sourcesOfAnEntity()
{
    const EntityId ann = put(Entity{.type = u"person"_s, .name = u"Ann"_s});
    m_panel->showRecord(ann);
    DependentSection &sources = section("entities", Dependent::EntitySources);
    QVERIFY(!sources.isVisible());
    const SourceId source = put(Source{.label = u"Ann, at home"_s, .entity = ann});
    QVERIFY(sources.isVisible());
    auto &list = *sources.findChild<DependentList *>();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(m_panel->currentRegister(), Register::Sources);
    QCOMPARE(records("sources").selected(), QList<qint64>{source.number});
}

STANDOFF_TEST(QApplication, DependentTest)
#include "tst_dependent.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/occurrencesdialog.h"
#include "sidepanel/degreeeditor.h"
#include "sidepanel/fieldeditor.h"
#include "sidepanel/hangingform.h"
#include "sidepanel/hangingsection.h"
#include "sidepanel/mentionsview.h"
#include "sidepanel/queryline.h"
#include "sidepanel/recordpicker.h"
#include "sidepanel/recordsview.h"
#include "sidepanel/sidepanel.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Standoff;
using namespace Qt::StringLiterals;

// The registers of the side panel over a real project, driven by keys and mouse.
class RegistersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void queryWithCompletion();
    void unknownFieldIsHinted();
    void selectionStays();
    void newRecordJoinsItsGroup();
    void ownKeysGoBeforeTheWindows();
    void mergeOfSeveralKeepsTheChosen();
    void problemStaysBesideItsField_data();
    void problemStaysBesideItsField();
    void refusedTextWaitsForItsRecord();
    void wikidataPageBecomesItsNumber();
    void shortTextIsCounted();
    void degreesByKeyAndMouse();
    void unnamedSourceWantsReason();
    void gradeByKeys();
    void evidenceYoungerThanItsClaim();
    void linkByTyping();
    void verdictsAreAppended();
    void verdictDraftWaits();
    void ratingBringsItsFigures();
    void sayingsLeadToTheArticle();
    void sourcesOfAnEntity();
    void stancesByDigit();
    void wordsBecomeTheName();
    void namesAreTaggedInAllArticles();
    void namesInTheOpenArticle();

private:
    QWidget &page(const char *name)
    {
        return *m_panel->findChild<QWidget *>(QLatin1StringView(name));
    }
    RecordsView &records(const char *page) { return *this->page(page).findChild<RecordsView *>(); }
    FieldEditor &field(const char *page, const char *name)
    {
        for (auto *editor : this->page(page).findChildren<FieldEditor *>(QLatin1StringView(name))) {
            if (editor->isVisible())
                return *editor;
        }
        qFatal("no field %s", name);
    }
    template <typename Widget>
    Widget &editor(const char *page, const char *name)
    {
        return *field(page, name).findChild<Widget *>();
    }
    HangingSection &section(const char *page, Hanging what)
    {
        return *this->page(page).findChild<HangingSection *>(u"hanging%1"_s.arg(int(what)));
    }
    static QString note(const FieldEditor &field)
    {
        const auto *label = field.findChild<QLabel *>(u"note"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    Session &session() { return m_bench->session(); }
    const Project &project() { return m_bench->project(); }
    template <typename Value>
    Id<Value> put(const Value &value)
    {
        return Workbench::expect(session().put(value));
    }
    template <typename Value>
    QList<Value> all()
    {
        return project().all<Value>().values();
    }
    void type(QWidget &widget, const QString &text)
    {
        widget.setFocus();
        QTest::keyClicks(&widget, text);
    }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<SidePanel> m_panel;
    ArticleId m_article;
};

void RegistersTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_article = m_bench->add(u"One"_s, u"Ann Lee met Bob. “We won,” said Ann Lee."_s);
    m_panel = std::make_unique<SidePanel>(session());
    m_panel->resize(420, 1400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void RegistersTest::cleanup()
{
    m_panel.reset();
    m_bench.reset();
}

void RegistersTest::queryWithCompletion()
{
    put(Entity{.type = u"person"_s, .name = u"Ann"_s});
    put(Entity{.type = u"location"_s, .name = u"Annapolis"_s});
    RecordsView &view = records("entities");
    auto &line = *page("entities").findChild<QueryLine *>();
    auto *completer = line.findChild<QCompleter *>();
    type(line, u"ty"_s);
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(line.text(), u"type:"_s);
    QTest::keyClicks(&line, u"loc"_s);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(line.text(), u"type:location "_s);
    QCOMPARE(view.model()->rowCount(), 1);
    QCOMPARE(
        view.model()->index(0, 0, view.model()->index(0, 0)).data().toString(), u"Annapolis"_s);
    QTest::keyClick(&line, Qt::Key_Down);
    QVERIFY(view.hasFocus());
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(line.text().isEmpty());
    QCOMPARE(view.model()->rowCount(), 2);
}

void RegistersTest::unknownFieldIsHinted()
{
    put(Entity{.name = u"Ann"_s});
    auto &line = *page("entities").findChild<QueryLine *>();
    auto *hint = page("entities").findChild<QLabel *>(u"queryHint"_s);
    QVERIFY(!hint->isVisible());
    type(line, u"colour:red "_s);
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(u"colour"_s), qPrintable(hint->text()));
    QVERIFY(hint->text().contains(u"wikidata"_s));
    QCOMPARE(records("entities").model()->rowCount(), 1); // nothing is kept away
    line.clear();
    QVERIFY(!hint->isVisible());
}

void RegistersTest::selectionStays()
{
    const EntityId ann = put(Entity{.type = u"person"_s, .name = u"Ann"_s});
    const EntityId bob = put(Entity{.type = u"person"_s, .name = u"Bob"_s});
    put(Entity{.type = u"location"_s, .name = u"Seoul"_s});
    RecordsView &view = records("entities");
    QAbstractItemModelTester tester(
        view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<qint64> both{ann.number, bob.number};
    const auto selected = [&] {
        QList<qint64> numbers = view.selected();
        std::ranges::sort(numbers);
        return numbers;
    };
    view.select(ann.number);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), both);

    auto &line = *page("entities").findChild<QueryLine *>();
    line.setText(u"ann"_s);
    QCOMPARE(selected(), QList<qint64>{ann.number});
    line.setText(u"seoul"_s);
    QCOMPARE(selected(), QList<qint64>());
    line.clear();
    QCOMPARE(selected(), both);

    const auto trigger = [&](const char *name) {
        page("entities").findChild<QAction *>(QLatin1StringView(name))->trigger();
    };
    trigger("group.");
    QVERIFY(!view.currentIndex().parent().isValid());
    QCOMPARE(view.model()->rowCount(), 3);
    QCOMPARE(selected(), both);
    trigger("sort.2");
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"Seoul"_s);
    QCOMPARE(selected(), both);
    trigger("group.entity.type");
    QCOMPARE(selected(), both);

    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(selected(), QList<qint64>());
    Workbench::expect(session().undo());
    QCOMPARE(selected(), both);
    Entity moved = *project().find(ann);
    moved.type = u"event"_s; // to another group
    put(moved);
    QCOMPARE(selected(), both);
    Workbench::expect(session().undo());
    QCOMPARE(selected(), both);
}

void RegistersTest::newRecordJoinsItsGroup()
{
    const ClaimId claim = put(Claim{.text = u"A"_s, .state = u"researching"_s});
    m_panel->showRecord(Register::Claims, claim.number);
    RecordsView &view = records("claims");
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Insert);
    auto *line = view.findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"B"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(all<Claim>().last().text, u"B"_s);
    QCOMPARE(all<Claim>().last().state, u"researching"_s);
}

void RegistersTest::ownKeysGoBeforeTheWindows()
{
    const EntityId ann = put(Entity{.type = u"person"_s, .name = u"Ann"_s});
    QMainWindow window;
    auto *panel = new SidePanel(session());
    window.setCentralWidget(panel);
    QAction other;
    other.setShortcut(Qt::Key_F2);
    window.addAction(&other);
    QSignalSpy triggered(&other, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    panel->showRecord(Register::Entities, ann.number);
    auto *entities = panel->findChild<QWidget *>(u"entities"_s);
    auto *view = entities->findChild<RecordsView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    QVERIFY(view->findChild<QLineEdit *>());
    QCOMPARE(triggered.size(), 0);
    entities->findChild<QueryLine *>()->setFocus();
    QTest::keyClick(entities->findChild<QueryLine *>(), Qt::Key_F2);
    QCOMPARE(triggered.size(), 1);
}

void RegistersTest::mergeOfSeveralKeepsTheChosen()
{
    const EntityId ann = put(Entity{.type = u"person"_s, .name = u"Ann"_s});
    const EntityId annie = put(Entity{.type = u"person"_s, .name = u"Annie"_s});
    const EntityId other = put(Entity{.type = u"person"_s, .name = u"Zoe"_s});
    RecordsView &view = records("entities");
    view.select(ann.number);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy changed(&session(), &Session::changed);
    QTest::keyClick(&view, Qt::Key_M, Qt::ControlModifier);
    auto *picker = view.findChild<RecordPicker *>();
    QVERIFY(picker && picker->isVisible());
    auto *line = picker->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"zoe"_s);
    QTest::keyClick(line, Qt::Key_Return); // is none of those
    QCOMPARE(changed.size(), 0);
    line->clear();
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!project().find(ann) && project().find(other));
    QCOMPARE(project().find(annie)->aliases, QStringList{u"Ann"_s});
    QCOMPARE(view.selected(), QList<qint64>{annie.number});
}

void RegistersTest::problemStaysBesideItsField_data()
{
    QTest::addColumn<Register>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("QID") << Register::Entities << u"entity.wikidata"_s << u"42"_s << u"Q42"_s;
    QTest::newRow("QID 0") << Register::Entities << u"entity.wikidata"_s << u"Q042"_s << u"Q42"_s;
    QTest::newRow("address") << Register::Entities << u"entity.same_as"_s << u"example.org"_s
                             << u"https://example.org/a"_s;
    QTest::newRow("date") << Register::Claims << u"claim.date"_s << u"20.6.2024"_s << u"2024-06"_s;
    QTest::newRow("no such day") << Register::Claims << u"claim.date"_s << u"2023-02-29"_s
                                 << u"2024-02-29"_s;
    QTest::newRow("name") << Register::Claims << u"claim.text"_s << u" "_s << u"B"_s;
}

void RegistersTest::problemStaysBesideItsField()
{
    QFETCH(Register, kind);
    QFETCH(QString, name);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    const char *where = kind == Register::Entities ? "entities" : "claims";
    if (kind == Register::Entities)
        m_panel->showRecord(kind, put(Entity{.name = u"A"_s}).number);
    else
        m_panel->showRecord(kind, put(Claim{.text = u"A"_s}).number);
    const QByteArray key = name.toLatin1();
    FieldEditor &editor = field(where, key.constData());
    auto &text = *editor.findChild<QPlainTextEdit *>();
    QSignalSpy changed(&session(), &Session::changed);
    text.setFocus();
    text.selectAll();
    QTest::keyClicks(&text, wrong);
    QTest::keyClick(&text, Qt::Key_Tab);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!note(editor).isEmpty());
    QCOMPARE(text.accessibleDescription(), note(editor)); // for who hears it
    QCOMPARE(text.toPlainText(), wrong);
    text.setFocus();
    text.selectAll();
    QTest::keyClicks(&text, right);
    QTest::keyClick(&text, Qt::Key_Tab);
    QCOMPARE(changed.size(), 1);
    QVERIFY(note(editor).isEmpty());

    text.setFocus();
    text.selectAll();
    QTest::keyClicks(&text, wrong);
    QTest::keyClick(&text, Qt::Key_Tab);
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Escape); // back to what is in the project
    QCOMPARE(text.toPlainText(), right);
    QVERIFY(note(editor).isEmpty());
}

void RegistersTest::refusedTextWaitsForItsRecord()
{
    const EntityId ann = put(Entity{.name = u"Ann"_s});
    const EntityId bob = put(Entity{.name = u"Bob"_s});
    m_panel->showRecord(Register::Entities, ann.number);
    FieldEditor &wikidata = field("entities", "entity.wikidata");
    type(editor<QPlainTextEdit>("entities", "entity.wikidata"), u"Q4x"_s);
    m_panel->showRecord(Register::Entities, bob.number);
    QCOMPARE(wikidata.draft().toString(), QString());
    QVERIFY(note(wikidata).isEmpty());
    m_panel->showRecord(Register::Entities, ann.number);
    QCOMPARE(wikidata.draft().toString(), u"Q4x"_s);
    QVERIFY(!note(wikidata).isEmpty());
    QCOMPARE(project().find(ann)->wikidata, QString());
}

void RegistersTest::wikidataPageBecomesItsNumber()
{
    const EntityId ann = put(Entity{.name = u"Ann"_s});
    m_panel->showRecord(Register::Entities, ann.number);
    auto &text = editor<QPlainTextEdit>("entities", "entity.wikidata");
    type(text, u"https://www.wikidata.org/wiki/Q884"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(project().find(ann)->wikidata, u"Q884"_s);
    QCOMPARE(text.toPlainText(), u"Q884"_s);
}

void RegistersTest::shortTextIsCounted()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    m_panel->showRecord(Register::Claims, claim.number);
    FieldEditor &shortText = field("claims", "claim.short_text");
    auto &text = *shortText.findChild<QPlainTextEdit *>();
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // one for the eye
    text.setPlainText(family + u"e\u0301"_s);
    QVERIFY2(note(shortText).contains(u'2'), qPrintable(note(shortText)));
    QVERIFY(note(shortText).contains(u"75"_s));
    text.setPlainText(u"x"_s.repeated(80));
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(project().find(claim)->shortText.size(), 80); // nothing is cut
    QVERIFY(note(shortText).contains(u"80"_s));
}

void RegistersTest::degreesByKeyAndMouse()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    m_panel->showRecord(Register::Claims, claim.number);
    auto &scale = editor<DegreeScale>("claims", "claim.harm");
    const auto harm = [&] { return project().find(claim)->harm; };
    scale.setFocus();
    QTest::keyClick(&scale, Qt::Key_3);
    QCOMPARE(harm(), 3);
    QTest::keyClick(&scale, Qt::Key_Right);
    QCOMPARE(harm(), 4);
    QTest::keyClick(&scale, Qt::Key_Right);
    QCOMPARE(harm(), 4);
    QTest::keyClick(&scale, Qt::Key_Left);
    QCOMPARE(harm(), 3);
    QTest::keyClick(&scale, Qt::Key_Delete);
    QCOMPARE(harm(), -1);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(harm(), 0);
    QTest::mouseClick(&scale, Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(harm(), -1);
    Workbench::expect(session().undo());
    QCOMPARE(scale.value(), 0);
}

void RegistersTest::unnamedSourceWantsReason()
{
    const SourceId official = put(Source{.label = u"official"_s, .identification = u"unnamed"_s});
    m_panel->showRecord(Register::Sources, official.number);
    FieldEditor &reason = field("sources", "source.reason");
    QVERIFY(!note(reason).isEmpty());
    type(*reason.findChild<QPlainTextEdit *>(), u"not authorised"_s);
    QTest::keyClick(reason.findChild<QPlainTextEdit *>(), Qt::Key_Return);
    QVERIFY(note(reason).isEmpty());
}

void RegistersTest::gradeByKeys()
{
    const SourceId source = put(Source{.label = u"KCNA"_s});
    put(Grade{.source = source,
        .reliability = u"B"_s,
        .at = QDateTime::fromString(u"2020-01-01T00:00:00Z"_s, Qt::ISODate)});
    m_panel->showRecord(Register::Sources, source.number);
    HangingSection &grades = section("sources", Hanging::Grades);
    auto &list = *grades.findChild<HangingList *>();
    QCOMPARE(list.model()->rowCount(), 1);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Insert);
    auto &form = *grades.findChild<HangingForm *>();
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

void RegistersTest::evidenceYoungerThanItsClaim()
{
    const AnnotationId won =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const ClaimId claim = put(Claim{.text = u"A"_s, .date = u"2024-06-20"_s});
    m_panel->setCurrentAnnotation(m_article, won);
    m_panel->showRecord(Register::Claims, claim.number);
    HangingSection &evidence = section("claims", Hanging::Evidence);
    QTest::mouseClick(evidence.findChild<QToolButton *>(u"add"_s), Qt::LeftButton);
    auto &question = editor<QPlainTextEdit>("claims", "evidence.question");
    QVERIFY(question.hasFocus());
    type(question, u"Who won?"_s);
    QTest::keyClick(&question, Qt::Key_Return);
    auto &list = *evidence.findChild<HangingList *>();
    const auto remark = [&] {
        return list.model()->index(0, 0).data(HangingModel::RemarkRole).toString();
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

void RegistersTest::linkByTyping()
{
    const ClaimId claim = put(Claim{.text = u"It holds"_s});
    const ClaimId other = put(Claim{.text = u"It does not hold"_s});
    m_panel->showRecord(Register::Claims, claim.number);
    HangingSection &links = section("claims", Hanging::Links);
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
    auto &list = *links.findChild<HangingList *>();
    const auto text = [&] { return list.model()->index(0, 0).data().toString(); };
    QCOMPARE(text(), u"→ contradicts · It does not hold"_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier); // over to the other claim
    QCOMPARE(records("claims").selected(), QList<qint64>{other.number});
    QCOMPARE(text(), u"← contradicts · It holds"_s);
}

void RegistersTest::verdictsAreAppended()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    m_panel->showRecord(Register::Claims, claim.number);
    HangingSection &verdicts = section("claims", Hanging::Verdicts);
    auto &list = *verdicts.findChild<HangingList *>();
    auto &form = *verdicts.findChild<HangingForm *>();
    const auto conclude = [&](const QString &term) {
        auto &conclusion = editor<QComboBox>("claims", "verdict.conclusion");
        conclusion.setFocus();
        conclusion.setCurrentIndex(conclusion.findData(term));
        emit conclusion.activated(conclusion.currentIndex());
    };
    QTest::mouseClick(verdicts.findChild<QToolButton *>(u"add"_s), Qt::LeftButton);
    conclude(u"supported"_s);
    type(editor<QPlainTextEdit>("claims", "verdict.justification"), u"the table says so"_s);
    QCOMPARE(all<Verdict>().size(), 0); // not before it is recorded
    QTest::mouseClick(form.findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QCOMPARE(all<Verdict>().size(), 1);
    QCOMPARE(all<Verdict>().first().justification, u"the table says so"_s);
    QVERIFY(!form.isVisible());

    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F2); // a new one, from the old one
    QCOMPARE(editor<QPlainTextEdit>("claims", "verdict.justification").toPlainText(),
        u"the table says so"_s);
    conclude(u"refuted"_s);
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    const QList<Verdict> made = all<Verdict>();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].conclusion, u"supported"_s); // as it was
    QCOMPARE(made[1].supersedes, made[0].id);
    const auto at = [&](int row, int role) { return list.model()->index(row, 0).data(role); };
    QCOMPARE(list.model()->rowCount(), 2);
    QCOMPARE(at(0, Qt::DisplayRole).toString(), u"refuted"_s); // the newest on top
    QVERIFY(at(0, HangingModel::RemarkRole).toString().isEmpty());
    QVERIFY(!at(1, HangingModel::RemarkRole).toString().isEmpty());
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Delete); // there is no such thing
    QCOMPARE(all<Verdict>().size(), 2);
    Workbench::expect(session().undo());
    QCOMPARE(all<Verdict>().size(), 1);
    QVERIFY(at(0, HangingModel::RemarkRole).toString().isEmpty());
}

void RegistersTest::verdictDraftWaits()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    const ClaimId other = put(Claim{.text = u"B"_s});
    m_panel->showRecord(Register::Claims, claim.number);
    HangingSection &verdicts = section("claims", Hanging::Verdicts);
    auto &form = *verdicts.findChild<HangingForm *>();
    QTest::mouseClick(verdicts.findChild<QToolButton *>(u"add"_s), Qt::LeftButton);
    type(editor<QPlainTextEdit>("claims", "verdict.justification"), u"half a thou"_s);
    m_panel->showRecord(Register::Claims, other.number);
    QVERIFY(!form.isVisible());
    QCOMPARE(all<Verdict>().size(), 0);
    m_panel->showRecord(Register::Claims, claim.number);
    QVERIFY(form.isVisible());
    QCOMPARE(
        editor<QPlainTextEdit>("claims", "verdict.justification").toPlainText(), u"half a thou"_s);
}

void RegistersTest::ratingBringsItsFigures()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    put(Verdict{.claim = put(Claim{.text = u"B"_s}),
        .rating = u"Mostly true"_s,
        .ratingValue = 4,
        .ratingWorst = 1,
        .ratingBest = 5});
    m_panel->showRecord(Register::Claims, claim.number);
    HangingSection &verdicts = section("claims", Hanging::Verdicts);
    QTest::mouseClick(verdicts.findChild<QToolButton *>(u"add"_s), Qt::LeftButton);
    auto &rating = editor<QPlainTextEdit>("claims", "verdict.rating");
    type(rating, u"Mostly true"_s);
    QTest::keyClick(&rating, Qt::Key_Return);
    QCOMPARE(field("claims", "verdict.rating_value").draft(), QVariant(4));
    QCOMPARE(field("claims", "verdict.rating_best").draft(), QVariant(5));
    auto &worst = editor<QPlainTextEdit>("claims", "verdict.rating_worst");
    worst.selectAll();
    type(worst, u"two"_s);
    QTest::mouseClick(verdicts.findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QVERIFY(!note(field("claims", "verdict.rating_worst")).isEmpty());
    QCOMPARE(all<Verdict>().size(), 1); // not with what is no number
}

void RegistersTest::sayingsLeadToTheArticle()
{
    const AnnotationId ann =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Source, u"Named"_s), u"Ann Lee"_s);
    const AnnotationId won =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const SourceId source = m_bench->annotation(m_article, ann).source;
    m_panel->showRecord(Register::Sources, source.number);
    HangingSection &sayings = section("sources", Hanging::Sayings);
    QVERIFY(!sayings.isVisible());
    const AttributionId attribution = put(Attribution{
        .version = project().find(m_article)->version, .sources = {ann}, .contents = {won}});
    QVERIFY(sayings.isVisible());
    auto &list = *sayings.findChild<HangingList *>();
    QCOMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"We won"_s);
    QSignalSpy activated(m_panel.get(), &SidePanel::mentionActivated);
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    QCOMPARE(activated.first().at(1).value<AnnotationId>(), won);
    Workbench::expect(session().remove(attribution));
    QVERIFY(!sayings.isVisible());
}

void RegistersTest::sourcesOfAnEntity()
{
    const EntityId ann = put(Entity{.type = u"person"_s, .name = u"Ann"_s});
    m_panel->showRecord(Register::Entities, ann.number);
    HangingSection &sources = section("entities", Hanging::EntitySources);
    QVERIFY(!sources.isVisible());
    const SourceId source = put(Source{.label = u"Ann, at home"_s, .entity = ann});
    QVERIFY(sources.isVisible());
    auto &list = *sources.findChild<HangingList *>();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(m_panel->currentRegister(), Register::Sources);
    QCOMPARE(records("sources").selected(), QList<qint64>{source.number});
}

void RegistersTest::stancesByDigit()
{
    const TagId position = m_bench->tag(LayerKind::Claim, u"Position"_s);
    const AnnotationId won = m_bench->mark(m_article, position, u"We won"_s);
    const ClaimId claim = m_bench->annotation(m_article, won).claim;
    const ArticleId two = m_bench->add(u"Two"_s, u"They say: We won"_s);
    const AnnotationId again = m_bench->mark(two, position, u"We won"_s);
    session().closeArticle(two);
    m_panel->showRecord(Register::Claims, claim.number);
    auto &mentions = *page("claims").findChild<MentionsView *>();
    QCOMPARE(mentions.model()->rowCount(), 2);
    mentions.setFocus();
    mentions.selectAll();
    QSignalSpy changed(&session(), &Session::changed);
    QTest::keyClick(&mentions, Qt::Key_2);
    QCOMPARE(changed.size(), 1); // both in one step
    QCOMPARE(Workbench::expect(session().mention(again))->stance, u"deny"_s);
    QCOMPARE(m_bench->annotation(m_article, won).stance, u"deny"_s);
    QVERIFY(mentions.model()
            ->index(0, 0)
            .data(MentionsModel::TitleRole)
            .toString()
            .contains(u"deny"_s));
    QTest::keyClick(&mentions, Qt::Key_0);
    QCOMPARE(Workbench::expect(session().mention(again))->stance, QString());
    QCOMPARE(mentions.selectionModel()->selectedRows().size(), 2);
}

void RegistersTest::wordsBecomeTheName()
{
    const AnnotationId won =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const ClaimId claim = m_bench->annotation(m_article, won).claim;
    Claim renamed = *project().find(claim);
    renamed.text = u"Something else"_s;
    put(renamed);
    m_panel->showRecord(Register::Claims, claim.number);
    auto &mentions = *page("claims").findChild<MentionsView *>();
    mentions.setFocus();
    mentions.setCurrentIndex(mentions.model()->index(0, 0));
    QTest::keyClick(&mentions, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(project().find(claim)->text, u"We won"_s);
}

void RegistersTest::namesAreTaggedInAllArticles()
{
    const EntityId ann =
        put(Entity{.type = u"person"_s, .name = u"Ann Lee"_s, .aliases = {u"Ann"_s, u"Annie"_s}});
    const ArticleId two = m_bench->add(u"Two"_s, u"Annie, that is Ann, left. Hannah stayed."_s);
    session().closeArticle(two);
    QSignalSpy requested(m_panel.get(), &SidePanel::namesRequested);
    m_panel->showRecord(Register::Entities, ann.number);
    RecordsView &view = records("entities");
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(1).toLongLong(), ann.number);

    auto *dialog =
        new OccurrencesDialog(session(), m_article, Register::Entities, ann.number, m_panel.get());
    dialog->show();
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2); // “Ann Lee” twice, not “Ann” within it
    auto *everywhere = dialog->findChild<QCheckBox *>(u"allArticles"_s);
    QTest::mouseClick(everywhere, Qt::LeftButton, {}, QPoint(8, everywhere->height() / 2));
    QTRY_COMPARE(list->topLevelItemCount(), 4);
    list->topLevelItem(0)->setCheckState(1, Qt::Unchecked);
    QSignalSpy changed(&session(), &Session::changed);
    QPushButton *apply = nullptr;
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u'3'))
            apply = button;
    }
    QVERIFY(apply);
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(project().annotationCount(ann.number), 3);
    QCOMPARE(all<Entity>().size(), 1);
    Workbench::expect(session().undo());
    QCOMPARE(project().annotationCount(ann.number), 0);
}

void RegistersTest::namesInTheOpenArticle()
{
    const AnnotationId marked = m_bench->markPerson(m_article, u"Ann Lee"_s);
    const EntityId ann = m_bench->annotation(m_article, marked).entity;
    OccurrencesDialog dialog(session(), m_article, Register::Entities, ann.number, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->isDisabled()); // it is marked already
    auto *tag = dialog.findChild<QComboBox *>();
    QCOMPARE(tag->currentData().toLongLong(), m_bench->tag(LayerKind::Entity, u"Person"_s).number);
    QCOMPARE(dialog.chosen().value(m_article).size(), 1);
    QSignalSpy shown(&dialog, &OccurrencesDialog::placeShown);
    list->setCurrentItem(list->topLevelItem(1));
    QCOMPARE(shown.first().first().value<ArticleId>(), m_article);
}

QTEST_MAIN(RegistersTest)
#include "tst_registers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "sidepanel/queryline.h"
#include "sidepanel/recordpicker.h"
#include "ui/benches/sidepanelbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Standoff;

// The registers of the side panel over a real project, driven by keys and mouse: lists, and what
// selecting in them does.
class RegistersTest : public SidePanelBench
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void queryWithCompletion();
    void unknownFieldIsHinted();
    void selectionStays();
    void selectionStaysInSight();
    void whatWasTypedIsTakenOverWhenItsRecordIsFilteredOut();
    void newRecordJoinsItsGroup();
    void ownKeysGoBeforeTheWindows();
    void mergeOfSeveralKeepsTheChosen();
    void mergeProposesTheOneWithMostMentions();
};

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
    trigger("sort.newest");
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

void RegistersTest::selectionStaysInSight()
{
    m_panel->resize(420, 600);
    EntityId last;
    for (int at = 0; at < 12; ++at)
        last = put(Entity{.type = u"person"_s, .name = u"Ann %1"_s.arg(QChar(u'a' + at))});
    RecordsView &view = records("entities");
    const int height = view.viewport()->height();
    m_panel->showRecord(last);
    QTRY_VERIFY(view.viewport()->height() < height); // its form is shown below
    QTRY_VERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
}

// Taking it over is a step, which must not come while the list is half way.
void RegistersTest::whatWasTypedIsTakenOverWhenItsRecordIsFilteredOut()
{
    const EntityId ann = put(Entity{.type = u"person"_s, .name = u"Ann"_s});
    put(Entity{.type = u"person"_s, .name = u"Abe"_s});
    const EntityId bob = put(Entity{.type = u"location"_s, .name = u"Bob"_s});
    RecordsView &view = records("entities");
    QAbstractItemModelTester tester(
        view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.select(ann.number);
    auto &name = editor<QPlainTextEdit>("entities", "entity.name");
    name.setFocus();
    name.setPlainText(u"Ann Lee"_s);
    bool isHalfWay = false;
    QList<bool> steps;
    connect(view.model(), &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [&isHalfWay] { isHalfWay = true; });
    connect(
        view.model(), &QAbstractItemModel::rowsRemoved, this, [&isHalfWay] { isHalfWay = false; });
    connect(&session(), &Session::changed, this, [&] { steps.append(isHalfWay); });
    page("entities").findChild<QueryLine *>()->setText(u"bob"_s);
    QCOMPARE(steps, QList{false});
    QCOMPARE(project().find(ann)->name, u"Ann Lee"_s);
    QCOMPARE(view.model()->rowCount(), 1);
    m_panel->showRecord(ann);
    QCOMPARE(view.selected(), QList{ann.number});
    QCOMPARE(editor<QPlainTextEdit>("entities", "entity.name").toPlainText(), u"Ann Lee"_s);
    QVERIFY(project().find(bob));
}

void RegistersTest::newRecordJoinsItsGroup()
{
    const ClaimId claim = put(Claim{.text = u"A"_s, .state = u"researching"_s});
    m_panel->showRecord(claim);
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
    auto *panel = new SidePanel(session(), settings());
    window.setCentralWidget(panel);
    QAction other;
    other.setShortcut(Qt::Key_F2);
    window.addAction(&other);
    QSignalSpy triggered(&other, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    panel->showRecord(ann);
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
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!project().find(ann) && project().find(other));
    QCOMPARE(project().find(annie)->aliases, QStringList{u"Ann"_s});
    QCOMPARE(view.selected(), QList<qint64>{annie.number});
}

void RegistersTest::mergeProposesTheOneWithMostMentions()
{
    const EntityId ann = put(Entity{.type = u"location"_s, .name = u"Ann"_s});
    const EntityId lee =
        m_bench->annotation(m_article, m_bench->markPerson(m_article, u"Ann Lee"_s)).entity;
    m_bench->markPerson(m_article, u"Ann Lee"_s, 20);
    const EntityId bob =
        m_bench->annotation(m_article, m_bench->markPerson(m_article, u"Bob"_s)).entity;
    RecordsView &view = records("entities");
    view.setFocus();
    view.selectAll();
    QCOMPARE(view.selected().size(), 3);
    QTest::keyClick(&view, Qt::Key_M, Qt::ControlModifier);
    auto *picker = view.findChild<RecordPicker *>();
    QVERIFY(picker && picker->isVisible());
    auto *line = picker->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"b"_s); // and back: it is proposed again
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!project().find(ann) && !project().find(bob));
    QVERIFY(project().find(lee));
    QCOMPARE(project().find(lee)->name, u"Ann Lee"_s);
}

STANDOFF_TEST(QApplication, RegistersTest)
#include "tst_registers.moc"

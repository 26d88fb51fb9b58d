// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/degreeeditor.h"
#include "forms/texteditor.h"
#include "program/testprogram.h"
#include "ui/benches/sidepanelbench.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Standoff;

// The forms of records in the side panel, driven by keys and mouse.
class RecordFormsTest : public SidePanelBench
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void problemStaysBesideItsField_data();
    void problemStaysBesideItsField();
    void refusedTextWaitsForItsRecord();
    void wikidataPageBecomesItsNumber();
    void namesAreOneLine();
    void shortTextIsCounted();
    void degreesByKeyAndMouse();
    void unnamedSourceWantsReason();
    void labelsStandBesideTheirWords();
    void aFieldGoesWithTheFocusInIt();
};

void RecordFormsTest::problemStaysBesideItsField_data()
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

void RecordFormsTest::problemStaysBesideItsField()
{
    QFETCH(Register, kind);
    QFETCH(QString, name);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    const char *where = kind == Register::Entities ? "entities" : "claims";
    if (kind == Register::Entities)
        m_panel->showRecord(put(Entity{.name = u"A"_s}));
    else
        m_panel->showRecord(put(Claim{.text = u"A"_s}));
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

void RecordFormsTest::refusedTextWaitsForItsRecord()
{
    const EntityId ann = put(Entity{.name = u"Ann"_s});
    const EntityId bob = put(Entity{.name = u"Bob"_s});
    m_panel->showRecord(ann);
    FieldEditor &wikidata = field("entities", "entity.wikidata");
    type(editor<QPlainTextEdit>("entities", "entity.wikidata"), u"Q4x"_s);
    m_panel->showRecord(bob);
    QCOMPARE(wikidata.draft().toString(), QString());
    QVERIFY(note(wikidata).isEmpty());
    m_panel->showRecord(ann);
    QCOMPARE(wikidata.draft().toString(), u"Q4x"_s);
    QVERIFY(!note(wikidata).isEmpty());
    QCOMPARE(project().find(ann)->wikidata, QString());
}

void RecordFormsTest::wikidataPageBecomesItsNumber()
{
    const EntityId ann = put(Entity{.name = u"Ann"_s});
    m_panel->showRecord(ann);
    auto &text = editor<QPlainTextEdit>("entities", "entity.wikidata");
    type(text, u"https://www.wikidata.org/wiki/Q884"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(project().find(ann)->wikidata, u"Q884"_s);
    QCOMPARE(text.toPlainText(), u"Q884"_s);
}

void RecordFormsTest::namesAreOneLine()
{
    const EntityId kim = put(Entity{.name = u"Kim"_s});
    m_panel->showRecord(kim);
    auto &edit = editor<QPlainTextEdit>("entities", "entity.name");
    edit.setFocus();
    edit.selectAll();
    QGuiApplication::clipboard()->setText(u" Kim\n\tJong-un  "_s);
    edit.paste();
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(project().find(kim)->name, u"Kim Jong-un"_s);
}

void RecordFormsTest::shortTextIsCounted()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    m_panel->showRecord(claim);
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

void RecordFormsTest::degreesByKeyAndMouse()
{
    const ClaimId claim = put(Claim{.text = u"A"_s});
    m_panel->showRecord(claim);
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

void RecordFormsTest::unnamedSourceWantsReason()
{
    const SourceId official = put(Source{.label = u"official"_s, .identification = u"unnamed"_s});
    m_panel->showRecord(official);
    FieldEditor &reason = field("sources", "source.reason");
    QVERIFY(!note(reason).isEmpty());
    type(*reason.findChild<QPlainTextEdit *>(), u"not authorised"_s);
    QTest::keyClick(reason.findChild<QPlainTextEdit *>(), Qt::Key_Return);
    QVERIFY(note(reason).isEmpty());
}

void RecordFormsTest::labelsStandBesideTheirWords()
{
    const ClaimId claim =
        put(Claim{.text = u"A"_s, .shortText = u"a"_s, .context = u"One\nTwo\nThree\nFour"_s});
    m_panel->showRecord(claim);
    const auto labelTop = [this](const char *name) {
        for (const QLabel *label : page("claims").findChildren<QLabel *>()) {
            if (label->buddy() == &field("claims", name))
                return label->mapTo(m_panel.get(), label->contentsRect().topLeft()).y();
        }
        return -1;
    };
    for (const char *name : {"claim.short_text", "claim.context"}) {
        auto &edit = editor<QPlainTextEdit>("claims", name);
        const int words = edit.viewport()->mapTo(m_panel.get(), edit.cursorRect().topLeft()).y();
        QTRY_VERIFY2(std::abs(labelTop(name) - words) <= 1, name);
    }
    const QWidget &factuality = editor<QComboBox>("claims", "claim.factuality");
    const int words = factuality.mapTo(m_panel.get(), factuality.rect().center()).y()
        - factuality.fontMetrics().height() / 2;
    QVERIFY(std::abs(labelTop("claim.factuality") - words) <= 1);
}

// As one does that another person's step takes away while somebody types.
void RecordFormsTest::aFieldGoesWithTheFocusInIt()
{
    QWidget window;
    auto *editor = new TextEditor(TextEditor::Form::Line, &window);
    editor->setValue(u"Kim"_s);
    const QSignalSpy edited(editor, &FieldEditor::edited);
    window.show();
    editor->setFocus();
    auto *edit = editor->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"Putin"_s);
    delete editor;
    QVERIFY(edited.isEmpty());
}

STANDOFF_TEST(QApplication, RecordFormsTest)
#include "tst_recordforms.moc"

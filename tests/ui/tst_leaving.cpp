// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "check/verdictcard.h"
#include "exporting/exportdialog.h"
#include "forms/fieldeditor.h"
#include "session/verbs/records.h"
#include "sidepanel/dependentform.h"
#include "sidepanel/sidepanel.h"
#include "sidepanel/verdictsection.h"
#include "widgets/foldbutton.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Standoff;

// What was typed is never lost by leaving: the window, a record, a form, a dialog; and what is to
// be there the next time is.
class LeavingTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void quittingTakesWhatWasTyped_data();
    void quittingTakesWhatWasTyped();
    void steppingAwayTakesWhatWasTyped();
    void escapeTakesTheWordsBack();
    void newVerdictGoesOnWithTheDraft();
    void theFolderOfTheLastExportIsKept();
    void aCancelledExportChangesNothing();

private:
    // The editor of a field in the page that is seen.
    QPlainTextEdit &line(const char *name) const
    {
        for (auto *field : m_window->findChildren<FieldEditor *>(QLatin1StringView(name))) {
            if (field->isVisible())
                return *field->findChild<QPlainTextEdit *>();
        }
        qFatal("no field %s", name);
    }
    void type(QPlainTextEdit &edit, const QString &words) const
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, words);
    }
    VerdictSection &verdicts() const { return *m_window->findChild<VerdictSection *>(); }
    SidePanel &panel() const { return *m_window->findChild<SidePanel *>(); }
    // The project as it is in the file, the window closed.
    std::unique_ptr<Session> stored() const
    {
        auto session = Session::open(path(u"p.standoff"_s));
        return session ? std::move(*session) : nullptr;
    }
    // What the export dialog proposes; then it is written to a path, or cancelled.
    QString exportTo(const QString &target)
    {
        QString proposed;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = m_window->findChild<ExportDialog *>();
            auto *to = dialog->findChild<QLineEdit *>(u"exportTarget"_s);
            proposed = to->text();
            if (target.isEmpty())
                return dialog->reject();
            to->setText(target);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportWrite"_s), Qt::LeftButton);
            awaitWork();
            if (dialog->isVisible()) // it was refused
                dialog->reject();
        });
        trigger(u"export"_s);
        return proposed;
    }
};

void LeavingTest::init()
{
    IncomingArticle article;
    article.text = ArticleText(u"Kim met Putin.\n"_s);
    article.title = u"First"_s;
    open(u"p.standoff"_s, {article}, {1200, 900});
    for (FoldButton *fold : m_window->findChildren<FoldButton *>())
        fold->setChecked(true);
    QVERIFY(put(session(), Entity{.name = u"Kim"_s}));
    QVERIFY(put(session(), Claim{.text = u"It holds"_s}));
    QVERIFY(put(session(), Source{.label = u"An agency"_s}));
}

void LeavingTest::quittingTakesWhatWasTyped_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("entity") << int(Register::Entities) << QByteArray("entity.note");
    QTest::newRow("claim") << int(Register::Claims) << QByteArray("claim.note");
    QTest::newRow("source") << int(Register::Sources) << QByteArray("source.note");
}

void LeavingTest::quittingTakesWhatWasTyped()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, field);
    const Project &project = session().project();
    const qint64 record = Register(kind) == Register::Entities
        ? project.all<Entity>().firstKey().number
        : Register(kind) == Register::Claims ? project.all<Claim>().firstKey().number
                                             : project.all<Source>().firstKey().number;
    panel().showRecord({Register(kind), record});
    type(line(field.constData()), u"half a thought"_s); // the focus is still there
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_window.reset();
    QString note;
    if (const auto session = stored()) {
        if (Register(kind) == Register::Entities)
            note = session->project().all<Entity>().first().note;
        else if (Register(kind) == Register::Claims)
            note = session->project().all<Claim>().first().note;
        else
            note = session->project().all<Source>().first().note;
    }
    QCOMPARE(note, u"half a thought"_s);
    init();
}

void LeavingTest::steppingAwayTakesWhatWasTyped()
{
    QVERIFY(put(session(), Claim{.text = u"Another"_s}));
    const auto claims = session().project().all<Claim>().keys();
    panel().showRecord(claims[0]);
    type(line("claim.note"), u"of the first"_s);
    panel().showRecord(claims[1]);
    QCOMPARE(session().project().find(claims[0])->note, u"of the first"_s);
    QCOMPARE(session().project().find(claims[1])->note, QString());
    type(line("claim.note"), u"of the second"_s);
    trigger(u"undo"_s); // takes over first, and then takes that back
    QCOMPARE(session().project().find(claims[1])->note, QString());
    QCOMPARE(session().project().find(claims[0])->note, u"of the first"_s);
    trigger(u"redo"_s);
    QCOMPARE(session().project().find(claims[1])->note, u"of the second"_s);
}

void LeavingTest::escapeTakesTheWordsBack()
{
    const ClaimId claim = session().project().all<Claim>().firstKey();
    panel().showRecord(claim);
    QPlainTextEdit &text = line("claim.text");
    type(text, u"Something else"_s);
    QTest::keyClick(&text, Qt::Key_Escape);
    QCOMPARE(text.toPlainText(), u"It holds"_s);
    m_view->setFocus();
    QCOMPARE(session().project().find(claim)->text, u"It holds"_s);
}

// A draft waits while one looks at what was said before, and is what one goes on with.
void LeavingTest::newVerdictGoesOnWithTheDraft()
{
    const ClaimId claim = session().project().all<Claim>().firstKey();
    QVERIFY(put(session(),
        Verdict{.claim = claim, .conclusion = u"supported"_s, .justification = u"the old one"_s}));
    panel().showRecord(claim);
    auto &form = *verdicts().findChild<DependentForm *>();
    auto *revise = verdicts().card().findChild<QToolButton *>(u"reviseVerdict"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    type(line("verdict.justification"), u"half a thought"_s);
    QTest::mouseClick(revise, Qt::LeftButton);
    QCOMPARE(line("verdict.justification").toPlainText(), u"half a thought"_s);
    QPlainTextEdit &justification = line("verdict.justification");
    justification.setFocus();
    QTest::keyClick(&justification, Qt::Key_Escape);
    QVERIFY(!justification.isVisible());
    const auto *state = verdicts().findChild<QLabel *>(u"verdictState"_s);
    QVERIFY(state->text().contains(u"draft"_s));
    QTest::mouseClick(revise, Qt::LeftButton);
    QCOMPARE(justification.toPlainText(), u"half a thought"_s);
    QTest::mouseClick(form.findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
    QVERIFY(!state->text().contains(u"draft"_s));
    QTest::mouseClick(
        revise, Qt::LeftButton); // without a draft it is the old one that one begins with
    QCOMPARE(justification.toPlainText(), u"the old one"_s);
    QCOMPARE(session().project().all<Verdict>().size(), 1);
}

void LeavingTest::theFolderOfTheLastExportIsKept()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"elsewhere"_s));
    QCOMPARE(QFileInfo(exportTo({})).path(), m_folder->path()); // beside the project
    const QString target = path(u"elsewhere/kim.json"_s);
    exportTo(target);
    QVERIFY(QFileInfo::exists(target));
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(target));
    QCOMPARE(QFileInfo(exportTo({})).path(), path(u"elsewhere"_s));
    QVERIFY(
        QFileInfo(exportTo({})).completeBaseName().startsWith(u'p')); // the name is the project's
}

void LeavingTest::aCancelledExportChangesNothing()
{
    const QString proposed = exportTo({});
    QVERIFY(!QFileInfo::exists(proposed));
    QCOMPARE(m_window->findChild<MessageBar *>()->text(), QString());
    QCOMPARE(exportTo({}), proposed);
}

STANDOFF_TEST(QApplication, LeavingTest)
#include "tst_leaving.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "session/verbs/records.h"
#include "sidepanel/recordsview.h"
#include "sidepanel/sidepanel.h"
#include "widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

using namespace Standoff;

namespace {

// Goes to everything that a screen reader can ask for, asks for all of it, and notes what is wrong.
class Walk
{
public:
    Walk() { visit(QAccessible::queryAccessibleInterface(qApp), u"program"_s); }

    int objects = 0;
    int cells = 0;
    QStringList faults;

private:
    void visit(QAccessibleInterface *part, const QString &path)
    {
        ++objects;
        if (!part->isValid()) {
            faults.append(path + u" is not valid"_s);
            return;
        }
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                 QAccessible::Help, QAccessible::Accelerator})
            part->text(text);
        part->state();
        part->rect();
        part->window();
        part->focusChild();
        part->relations();
        ask(*part, path);
        const QString here =
            u"%1/%2 “%3”"_s.arg(path).arg(part->role()).arg(part->text(QAccessible::Name).left(20));
        for (int i = 0; i < part->childCount(); ++i) {
            QAccessibleInterface *child = part->child(i);
            if (!child)
                faults.append(u"%1 has no child %2"_s.arg(here).arg(i));
            else if (part->object() != qApp && child->parent() != part)
                faults.append(u"%1: child %2 is another's"_s.arg(here).arg(i));
            else
                visit(child, here);
        }
    }
    void ask(QAccessibleInterface &part, const QString &path)
    {
        if (QAccessibleTableInterface *table = part.tableInterface()) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    QAccessibleInterface *cell = table->cellAt(row, column);
                    if (!cell || !cell->tableCellInterface())
                        faults.append(path + u": no cell"_s);
                    else
                        readCell(*cell, row, path);
                }
            }
            table->selectedCells();
            table->selectedRows();
        }
        if (QAccessibleTextInterface *text = part.textInterface())
            text->text(0, text->characterCount());
        if (QAccessibleActionInterface *action = part.actionInterface()) {
            for (const QString &name : action->actionNames())
                action->localizedActionDescription(name);
        }
        if (QAccessibleValueInterface *value = part.valueInterface())
            value->currentValue();
    }
    // A cell says what its row of the model says.
    void readCell(QAccessibleInterface &cell, int row, const QString &path)
    {
        ++cells;
        cell.text(QAccessible::Name);
        if (cell.tableCellInterface()->rowIndex() != row)
            faults.append(u"%1: row %2 is told as %3"_s.arg(path).arg(row).arg(
                cell.tableCellInterface()->rowIndex()));
    }
};

} // namespace

// Who cannot see the window may walk all of it at any time, whatever was shown before and whatever
// has changed since.
class TestAccessibleWalk : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void anythingNotShownYet();
    void followsEachStep_data();
    void followsEachStep();
    void eachDialog();

private:
    void addRecords();
    void walk(const char *when, int cells)
    {
        const Walk walked;
        QVERIFY2(walked.faults.isEmpty(),
            qPrintable(QLatin1StringView(when) + u": "_s
                + walked.faults.first(std::min<qsizetype>(5, walked.faults.size())).join(u'\n')));
        QVERIFY2(walked.objects > 200, when);
        QVERIFY2(walked.cells >= cells,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(when)).arg(walked.cells)));
    }
    RecordsView &recordsIn(const char *page) const
    {
        return *m_window->findChild<QWidget *>(QLatin1StringView(page))->findChild<RecordsView *>();
    }
};

void TestAccessibleWalk::init()
{
    IncomingArticle article;
    article.text = ArticleText(u"Kim met Putin in Pyongyang.\nThey signed a pact, Kim said.\n"_s);
    article.title = u"One"_s;
    IncomingArticle other = article;
    other.text = ArticleText(u"Another article about Kim."_s);
    other.title = u"Two"_s;
    open(u"p.standoff"_s, {article, other}, {1200, 800});
    const Walk first;
    QAccessible::setActive(true); // as when a screen reader comes
}

// Several of each, in several groups, and with what depends on them.
void TestAccessibleWalk::addRecords()
{
    for (int i = 0; i < 6; ++i) {
        QVERIFY(put(session(),
            Entity{
                .type = i % 2 ? u"person"_s : u"organisation"_s, .name = u"Entity %1"_s.arg(i)}));
        const auto claim = put(session(),
            Claim{.text = u"Claim %1"_s.arg(i), .state = i % 2 ? u"spotted"_s : u"triaged"_s});
        QVERIFY(claim);
        QVERIFY(put(session(), Verdict{.claim = *claim, .conclusion = u"refuted"_s}));
        QVERIFY(put(session(),
            Source{.label = u"Source %1"_s.arg(i), .kind = i % 2 ? u"media"_s : u"person"_s}));
    }
}

void TestAccessibleWalk::anythingNotShownYet()
{
    walk("empty", 0);
    addRecords();
    walk("with records", 18); // at once: nothing is laid out by the way
    for (const Claim &claim : session().project().all<Claim>().values()) {
        Claim changed = claim;
        changed.state = u"researching"_s; // to another group, and its old one goes
        QVERIFY(put(session(), changed));
        walk("moved", 18);
    }
    while (session().canUndo()) {
        QVERIFY(session().undo());
        walk("undone", 0);
    }
    while (session().canRedo())
        QVERIFY(session().redo());
    walk("done again", 18);
}

void TestAccessibleWalk::followsEachStep_data()
{
    QTest::addColumn<QByteArray>("page"); // that is seen
    QTest::newRow("entities") << QByteArray("entities");
    QTest::newRow("claims") << QByteArray("claims");
    QTest::newRow("sources") << QByteArray("sources");
}

// What was shown once, and was hidden before things changed.
void TestAccessibleWalk::followsEachStep()
{
    QFETCH(QByteArray, page);
    addRecords();
    auto *panel = m_window->findChild<SidePanel *>();
    for (const Register kind : {Register::Entities, Register::Claims, Register::Sources}) {
        panel->showRegister(kind);
        QTest::qWait(10);
        walk("shown", 18);
    }
    panel->showRegister(page == "claims" ? Register::Claims
            : page == "sources"          ? Register::Sources
                                         : Register::Entities);
    for (const char *each : {"entities", "claims", "sources"}) {
        recordsIn(each).collapseAll();
        walk("collapsed", 3);
        recordsIn(each).expandAll();
    }
    const auto changeAll = [this]<typename Record>(QString Record::*member, const QString &value) {
        for (Record record : session().project().all<Record>().values()) {
            record.*member = value;
            QVERIFY(put(session(), record));
            walk("changed", 0);
        }
    };
    changeAll(&Entity::type, u"event"_s);
    changeAll(&Entity::name, u"Same"_s);
    changeAll(&Claim::state, QString());
    changeAll(&Source::kind, u"document"_s);
    for (const char *each : {"entities", "claims", "sources"}) {
        RecordsView &view = recordsIn(each);
        for (QAction *action :
            m_window->findChild<QWidget *>(QLatin1StringView(each))->findChildren<QAction *>()) {
            if (action->objectName().startsWith(u"group."_s)
                || action->objectName().startsWith(u"sort."_s)) {
                action->trigger();
                walk("arranged", 18);
            }
        }
        view.setQuery(RecordQuery(u"4"_s, view.records().kind(), session().project()));
        walk("filtered", 1);
        view.setQuery({});
        walk("all", 18);
    }
    while (session().canUndo())
        QVERIFY(session().undo());
    walk("undone", 0);
    QTest::qWait(10);
    walk("undone, and laid out", 0);
}

// Each action of the menus, and each dialog that one opens.
void TestAccessibleWalk::eachDialog()
{
    addRecords();
    m_view->setSelection({0, 3});
    QTest::keyClick(m_view, Qt::Key_P);
    QSet<QString> dialogs;
    const auto lookAndClose = [&] {
        walk("dialog", 18);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible()) {
                dialogs.insert(dialog->windowTitle());
                dialog->reject();
            } else if (auto *menu = qobject_cast<QMenu *>(top); menu && menu->isVisible()) {
                menu->close();
            }
        }
    };
    const auto triggerAll = [&](auto &&self, const QMenu &menu) -> void {
        for (QAction *action : menu.actions()) {
            if (action->menu()) {
                self(self, *action->menu());
                continue;
            }
            if (!action->isEnabled() || action->objectName() == u"quit"_s
                || action->objectName() == u"close"_s)
                continue;
            QTimer::singleShot(0, m_window.get(), lookAndClose); // in the loop of a dialog
            action->trigger();
            QTest::qWait(1);
        }
    };
    for (const QAction *menu : m_window->menuBar()->actions())
        triggerAll(triggerAll, *menu->menu());
    lookAndClose();
    QVERIFY2(dialogs.size() > 12, qPrintable(QStringList(dialogs.values()).join(u", "_s)));
    walk("after all", 0);
}

STANDOFF_TEST(QApplication, TestAccessibleWalk)
#include "tst_accessiblewalk.moc"

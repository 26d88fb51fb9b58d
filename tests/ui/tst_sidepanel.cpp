// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "sidepanel/sidepanel.h"

#include "forms/fieldeditor.h"
#include "sidepanel/mentionsview.h"
#include "sidepanel/recordpicker.h"
#include "sidepanel/recordsview.h"
#include "support/workbench.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Standoff;
using namespace Qt::StringLiterals;

// The panel over a real project, driven by keys and mouse.
class SidePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyRegisterTellsNextStep();
    void chipRequestsTag();
    void registerFollowsTagging();
    void renameInPlace();
    void refusedNameIsReported();
    void fieldIsOneStep();
    void typedTextGoesToItsRecord();
    void choiceByKeyboard();
    void annotationShowsItsRecord();
    void annotationFields();
    void retaggedToAnotherLayer();
    void mentionsLeadToTheArticle();
    void mergeByTyping();
    void splitOffMention();
    void removeAndUndo();
    void filterAndClear();

private:
    QWidget &page(const char *name)
    {
        return *m_panel->findChild<QWidget *>(QLatin1StringView(name));
    }
    RecordsView &records(const char *page) { return *this->page(page).findChild<RecordsView *>(); }
    // The widget in which a field is edited.
    template <typename Widget>
    Widget &editor(const char *page, const char *field)
    {
        auto *editor = this->page(page).findChild<FieldEditor *>(QLatin1StringView(field));
        return *editor->findChild<Widget *>();
    }
    const Entity &entity(EntityId id) const { return *m_bench->project().find(id); }
    EntityId markPerson(const QString &name)
    {
        return m_bench->annotation(m_article, m_bench->markPerson(m_article, name)).entity;
    }

    std::unique_ptr<Workbench> m_bench;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<SidePanel> m_panel;
    ArticleId m_article;
};

void SidePanelTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_article = m_bench->add(u"One"_s, u"Ann Lee met Bob. “We won,” said Ann Lee."_s);
    m_settings.setValue("window/folds/claim.here", true);
    m_panel = std::make_unique<SidePanel>(m_bench->session(), m_settings);
    m_panel->resize(380, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void SidePanelTest::cleanup()
{
    m_panel.reset();
    m_bench.reset();
}

void SidePanelTest::emptyRegisterTellsNextStep()
{
    auto *empty = page("entities").findChild<QLabel *>(u"empty"_s);
    QVERIFY(empty->isVisible());
    const Tag &person = *m_bench->project().find(m_bench->tag(LayerKind::Entity, u"Person"_s));
    QVERIFY2(empty->text().contains(person.key.toUpper()), qPrintable(empty->text()));
    markPerson(u"Bob"_s);
    QVERIFY(!empty->isVisible());
    Workbench::expect(m_bench->session().undo());
    QVERIFY(empty->isVisible());
}

void SidePanelTest::chipRequestsTag()
{
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    QSignalSpy requested(m_panel.get(), &SidePanel::tagRequested);
    auto *chip = page("entities").findChild<QAbstractButton *>(u"tag%1"_s.arg(person.number));
    const QPointer<QWidget> focus = QApplication::focusWidget();
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<TagId>(), person);
    QCOMPARE(QApplication::focusWidget(), focus); // the article keeps it
    QVERIFY(page("sources").findChild<QAbstractButton *>(
        u"tag%1"_s.arg(m_bench->tag(LayerKind::Cue, u"Cue"_s).number)));
}

void SidePanelTest::registerFollowsTagging()
{
    QAbstractItemModelTester tester(
        records("entities").model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *tabs = m_panel->findChild<QTabWidget *>(u"registers"_s);
    const EntityId bob = markPerson(u"Bob"_s);
    markPerson(u"Ann Lee"_s);
    QCOMPARE(tabs->tabText(0), u"Entities 2"_s);
    records("entities").select(bob.number);
    QCOMPARE(records("entities").selected(), QList<qint64>{bob.number});
    QVERIFY(records("entities").isExpanded(records("entities").currentIndex().parent()));
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(tabs->tabText(0), u"Entities 1"_s);
}

void SidePanelTest::renameInPlace()
{
    const EntityId bob = markPerson(u"Bob"_s);
    RecordsView &view = records("entities");
    view.select(bob.number);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_F2);
    auto *line = view.findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(line->text(), u"Bob"_s);
    line->selectAll();
    QTest::keyClicks(line, u"Robert"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(entity(bob).name, u"Robert"_s);
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(entity(bob).name, u"Bob"_s);
}

void SidePanelTest::refusedNameIsReported()
{
    const EntityId bob = markPerson(u"Bob"_s);
    records("entities").select(bob.number);
    QSignalSpy failed(m_panel.get(), &SidePanel::failed);
    auto &name = editor<QPlainTextEdit>("entities", "entity.name");
    name.setFocus();
    name.clear();
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(entity(bob).name, u"Bob"_s);
    QCOMPARE(name.toPlainText(), QString()); // as it was typed, with what is wrong below it
    QTest::keyClick(&name, Qt::Key_Escape);
    QCOMPARE(name.toPlainText(), u"Bob"_s);
}

void SidePanelTest::fieldIsOneStep()
{
    const EntityId ann = markPerson(u"Ann Lee"_s);
    records("entities").select(ann.number);
    auto &aliases = editor<QPlainTextEdit>("entities", "entity.aliases");
    QVERIFY(aliases.isVisible());
    aliases.setFocus();
    QSignalSpy changed(&m_bench->session(), &Session::changed);
    QTest::keyClicks(&aliases, u"Annie"_s);
    QTest::keyClick(&aliases, Qt::Key_Return);
    QTest::keyClicks(&aliases, u" A. Lee "_s);
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(&aliases, Qt::Key_Tab); // the focus goes
    QCOMPARE(changed.size(), 1);
    QCOMPARE(entity(ann).aliases, QStringList({u"Annie"_s, u"A. Lee"_s}));
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(aliases.toPlainText(), QString());

    auto &wikidata = editor<QPlainTextEdit>("entities", "entity.wikidata");
    wikidata.setFocus();
    QTest::keyClicks(&wikidata, u"Q4"_s);
    QTest::keyClick(&wikidata, Qt::Key_Escape);
    QCOMPARE(wikidata.toPlainText(), QString());
    QTest::keyClicks(&wikidata, u"Q42"_s);
    QTest::keyClick(&wikidata, Qt::Key_Return);
    QCOMPARE(entity(ann).wikidata, u"Q42"_s);
}

void SidePanelTest::typedTextGoesToItsRecord()
{
    const EntityId ann = markPerson(u"Ann Lee"_s);
    const EntityId bob = markPerson(u"Bob"_s);
    records("entities").select(ann.number);
    auto &note = editor<QPlainTextEdit>("entities", "entity.note");
    note.setFocus();
    QTest::keyClicks(&note, u"the boss"_s);
    m_panel->showRecord(bob); // as a click in the article does
    QCOMPARE(entity(ann).note, u"the boss"_s);
    QCOMPARE(entity(bob).note, QString());
    QCOMPARE(note.toPlainText(), QString());
}

void SidePanelTest::choiceByKeyboard()
{
    const EntityId ann = markPerson(u"Ann Lee"_s);
    records("entities").select(ann.number);
    auto &type = editor<QComboBox>("entities", "entity.type");
    QCOMPARE(type.currentData().toString(), u"person"_s);
    type.setFocus();
    QTest::keyClick(&type, Qt::Key_Down);
    QCOMPARE(entity(ann).type, u"organisation"_s);
    QCOMPARE(records("entities").selected(), QList<qint64>{ann.number}); // in its new group
    QTest::keyClick(&type, Qt::Key_Home);
    QCOMPARE(entity(ann).type, QString());
}

void SidePanelTest::annotationShowsItsRecord()
{
    const AnnotationId claim = m_bench->mark(
        m_article, m_bench->tag(LayerKind::Claim, u"Event or property"_s), u"We won"_s);
    const AnnotationId cue =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Cue, u"Cue"_s), u"said"_s);
    m_panel->setCurrentAnnotation(m_article, claim);
    QCOMPARE(m_panel->currentRegister(), Register::Claims);
    QCOMPARE(records("claims").selected(),
        QList<qint64>{m_bench->annotation(m_article, claim).claim.number});
    QCOMPARE(page("claims").findChild<QLabel *>(u"annotationText"_s)->text(), u"“We won”"_s);
    QVERIFY(editor<QComboBox>("claims", "annotation.stance").isVisible());

    m_panel->setCurrentAnnotation(m_article, cue);
    QCOMPARE(m_panel->currentRegister(), Register::Sources);
    QVERIFY(!page("sources").findChild<FieldEditor *>(u"annotation.record"_s));
    m_panel->setCurrentAnnotation({}, {});
    QVERIFY(!page("sources").findChild<QLabel *>(u"annotationText"_s)->isVisible());
}

void SidePanelTest::annotationFields()
{
    const AnnotationId id = m_bench->markPerson(m_article, u"Ann Lee"_s);
    const auto annotation = [&] { return m_bench->annotation(m_article, id); };
    m_panel->setCurrentAnnotation(m_article, id);

    auto &note = editor<QPlainTextEdit>("entities", "annotation.note");
    note.setFocus();
    QTest::keyClicks(&note, u"first mention"_s);
    QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(annotation().note, u"first mention"_s);

    auto &form = editor<QComboBox>("entities", "attribute.form");
    form.setFocus();
    QTest::keyClick(&form, Qt::Key_Down);
    QCOMPARE(annotation().attributes.value(u"form"_s), form.itemData(1).toString());
    QTest::keyClick(&form, Qt::Key_Up);
    QVERIFY(!annotation().attributes.contains(u"form"_s));

    auto &status = editor<QComboBox>("entities", "annotation.status");
    status.setFocus();
    QTest::keyClick(&status, Qt::Key_End);
    QCOMPARE(annotation().status, Status::Rejected);
}

void SidePanelTest::retaggedToAnotherLayer()
{
    const AnnotationId id = m_bench->markPerson(m_article, u"Ann Lee"_s);
    m_panel->setCurrentAnnotation(m_article, id);
    const TagId named = m_bench->tag(LayerKind::Source, u"Named"_s);
    auto &tag = editor<QComboBox>("entities", "annotation.tag");
    QSignalSpy failed(m_panel.get(), &SidePanel::failed);
    tag.setCurrentIndex(tag.findData(named.number));
    QCOMPARE(tag.currentData().toLongLong(), named.number);
    emit tag.activated(tag.currentIndex());
    QCOMPARE(failed.value(0).value(0).toString(), QString());
    QCOMPARE(m_bench->annotation(m_article, id).tag, named);
    QCOMPARE(m_panel->currentRegister(), Register::Sources);
    QVERIFY(page("sources").findChild<QLabel *>(u"annotationText"_s)->isVisible());
    QVERIFY(!page("entities").findChild<QLabel *>(u"annotationText"_s)->isVisible());
    QTest::qWait(0); // fields that went are gone
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(m_panel->currentRegister(), Register::Entities);
}

void SidePanelTest::mentionsLeadToTheArticle()
{
    const AnnotationId first = m_bench->markPerson(m_article, u"Ann Lee"_s);
    const AnnotationId second = m_bench->markPerson(m_article, u"Ann Lee"_s, 10);
    RecordsView &view = records("entities");
    view.select(m_bench->annotation(m_article, first).entity.number);
    QSignalSpy activated(m_panel.get(), &SidePanel::mentionActivated);
    auto *mentions = page("entities").findChild<MentionsView *>();
    QCOMPARE(mentions->model()->rowCount(), 2);
    QTest::mouseClick(mentions->viewport(), Qt::LeftButton, {},
        mentions->visualRect(mentions->model()->index(1, 0)).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(0).value<ArticleId>(), m_article);
    QCOMPARE(activated.first().at(1).value<AnnotationId>(), second);

    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.last().at(1).value<AnnotationId>(), first);
    QVERIFY(mentions->hasFocus());
}

void SidePanelTest::mergeByTyping()
{
    const EntityId ann = markPerson(u"Ann Lee"_s);
    const EntityId bob = markPerson(u"Bob"_s);
    RecordsView &view = records("entities");
    view.select(bob.number);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_M, Qt::ControlModifier);
    auto *picker = view.findChild<RecordPicker *>();
    QVERIFY(picker && picker->isVisible());
    auto *line = picker->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"lee"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!m_bench->project().find(bob));
    QCOMPARE(entity(ann).aliases, QStringList{u"Bob"_s});
    QCOMPARE(view.selected(), QList<qint64>{ann.number});
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(entity(bob).name, u"Bob"_s);
}

void SidePanelTest::splitOffMention()
{
    const AnnotationId first = m_bench->markPerson(m_article, u"Ann Lee"_s);
    const AnnotationId second = m_bench->markPerson(m_article, u"Ann Lee"_s, 10);
    const EntityId ann = m_bench->annotation(m_article, first).entity;
    QCOMPARE(m_bench->annotation(m_article, second).entity, ann);
    records("entities").select(ann.number);
    auto *mentions = page("entities").findChild<MentionsView *>();
    mentions->setFocus();
    mentions->setCurrentIndex(mentions->model()->index(1, 0));
    QTest::keyClick(mentions, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const EntityId other = m_bench->annotation(m_article, second).entity;
    QVERIFY(other != ann);
    QCOMPARE(m_bench->annotation(m_article, first).entity, ann);
    QCOMPARE(records("entities").selected(), QList<qint64>{other.number});
    QCOMPARE(mentions->model()->rowCount(), 1);
}

void SidePanelTest::removeAndUndo()
{
    const EntityId ann = markPerson(u"Ann Lee"_s);
    const EntityId bob = markPerson(u"Bob"_s);
    RecordsView &view = records("entities");
    view.setFocus();
    view.selectAll();
    QCOMPARE(view.selected().size(), 2);
    QTest::keyClick(&view, Qt::Key_Delete);
    QVERIFY(!m_bench->project().find(ann) && !m_bench->project().find(bob));
    Workbench::expect(m_bench->session().undo()); // one step
    QCOMPARE(view.records().recordCount(), 2);
    QCOMPARE(view.selected().size(), 2); // as before
}

void SidePanelTest::filterAndClear()
{
    const EntityId ann = markPerson(u"Ann Lee"_s);
    markPerson(u"Bob"_s);
    auto *filter = page("entities").findChild<QLineEdit *>(u"filter"_s);
    QTest::keyClicks(filter, u"bob"_s);
    RecordsView &view = records("entities");
    QCOMPARE(view.model()->rowCount(view.model()->index(0, 0)), 1);
    m_panel->showRecord(ann); // it is hidden by the filter
    QCOMPARE(view.selected(), QList<qint64>{ann.number});
    QVERIFY(filter->text().isEmpty());
}

STANDOFF_TEST(QApplication, SidePanelTest)
#include "tst_sidepanel.moc"

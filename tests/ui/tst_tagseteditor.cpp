// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/tagseteditor.h"

#include "dialogs/tagsettree.h"
#include "forms/fieldeditor.h"
#include "program/testprogram.h"
#include "session/verbs/tagset.h"
#include "support/workbench.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace Standoff;
using namespace Qt::StringLiterals;

class TagsetEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void renameKeyAndAttributes();
    void takenKeyIsRefused();
    void addAndMove();
    void removeAsksForReplacement();
    void saveAndLoad();
    void enterGoesToTheNextField();
    void aWarningNamesItsTag();
    void aBadFileIsToldWithItsPlace_data();
    void aBadFileIsToldWithItsPlace();
    void undoEndsWhereTheEditorWasOpened();
    void undoAsksBeforeManyTagsGo();

private:
    QPlainTextEdit &field(const char *name)
    {
        return *m_editor->findChild<FieldEditor *>(QLatin1StringView(name))
                    ->findChild<QPlainTextEdit *>();
    }
    void type(const char *name, const QString &text)
    {
        QPlainTextEdit &edit = field(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    }
    void trigger(const char *action)
    {
        m_editor->findChild<QAction *>(QLatin1StringView(action))->trigger();
    }
    const Tag &tag(TagId id) const { return *m_bench->project().find(id); }
    QStringList names() const
    {
        QStringList names;
        for (const Tag *each : m_bench->project().tagsInOrder(tag(m_person).layer))
            names.append(each->name);
        return names;
    }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<TagsetEditor> m_editor;
    TagId m_person;
};

void TagsetEditorTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    m_editor = std::make_unique<TagsetEditor>(m_bench->session());
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->setCurrentTag(m_person);
}

void TagsetEditorTest::cleanup()
{
    m_editor.reset();
    m_bench.reset();
}

void TagsetEditorTest::renameKeyAndAttributes()
{
    type("tag.name", u"Human"_s);
    type("tag.key", u"h"_s);
    type("tag.attributes", u"form: name | nominal\nage"_s.replace(u'\n', u'\r'));
    QCOMPARE(tag(m_person).name, u"Human"_s);
    QCOMPARE(tag(m_person).key, u"h"_s);
    const QList<AttributeDefinition> attributes{
        {u"form"_s, {u"name"_s, u"nominal"_s}}, {u"age"_s, {}}};
    QCOMPARE(tag(m_person).attributes, attributes);
    QCOMPARE(m_editor->currentTag(), m_person);
    for (int step = 0; step < 3; ++step)
        trigger("undo");
    QCOMPARE(tag(m_person).name, u"Person"_s);
    QCOMPARE(field("tag.name").toPlainText(), u"Person"_s);
}

void TagsetEditorTest::takenKeyIsRefused()
{
    const QString own = tag(m_person).key;
    const QString taken = tag(m_bench->tag(LayerKind::Entity, u"Location"_s)).key;
    type("tag.key", taken);
    QCOMPARE(tag(m_person).key, own);
    QCOMPARE(field("tag.key").toPlainText(), taken); // what was typed stays, to be mended
    QVERIFY(m_editor->findChild<QLabel *>(u"message"_s)->isVisible());
    type("tag.key", u"h"_s);
    QCOMPARE(tag(m_person).key, u"h"_s);
    QVERIFY(!m_editor->findChild<QLabel *>(u"message"_s)->isVisible());
}

void TagsetEditorTest::addAndMove()
{
    const QStringList before = names();
    trigger("addTag");
    const TagId added = m_editor->currentTag();
    QCOMPARE(names(), before + QStringList{tag(added).name});
    type("tag.name", u"Ship"_s);
    trigger("moveUp");
    QCOMPARE(m_editor->currentTag(), added);
    QCOMPARE(names().indexOf(u"Ship"_s), before.size() - 1);
    trigger("moveDown");
    QCOMPARE(names(), before + QStringList{u"Ship"_s});
    trigger("removeTag");
    QTRY_COMPARE(names(), before);
}

void TagsetEditorTest::removeAsksForReplacement()
{
    const ArticleId article = m_bench->add(u"One"_s, u"Ann met Bob."_s);
    const AnnotationId ann = m_bench->markPerson(article, u"Ann"_s);
    trigger("removeTag");
    auto *menu = m_editor->findChild<QMenu *>(u"replacements"_s);
    QVERIFY(menu);
    QVERIFY(m_bench->project().find(m_person));
    const TagId location = m_bench->tag(LayerKind::Entity, u"Location"_s);
    for (QAction *action : menu->actions()) {
        if (action->text() == "Location"_L1)
            action->trigger();
    }
    QTRY_VERIFY(!m_bench->project().find(m_person));
    QCOMPARE(m_bench->annotation(article, ann).tag, location);
    trigger("undo");
    QCOMPARE(m_bench->annotation(article, ann).tag, m_person);
}

void TagsetEditorTest::saveAndLoad()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tags.json"_s);
    type("tag.guideline", u"Somebody."_s);
    Workbench::expect(m_editor->save(path));
    QVERIFY(!m_editor->save(folder.filePath(u"no/such/folder.json"_s)));

    Workbench other;
    TagsetEditor editor(other.session());
    Workbench::expect(editor.load(path));
    QCOMPARE(
        other.project().find(other.tag(LayerKind::Entity, u"Person"_s))->guideline, u"Somebody."_s);
    QVERIFY(!editor.load(folder.filePath(u"missing.json"_s)));
}

void TagsetEditorTest::enterGoesToTheNextField()
{
    QPlainTextEdit &name = field("tag.name");
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, u"Human"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(tag(m_person).name, u"Human"_s);
    QVERIFY(field("tag.key").hasFocus());
    QVERIFY(m_editor->isVisible());
    QTest::keyClick(&field("tag.key"), Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(!field("tag.key").hasFocus());
    QPlainTextEdit &guideline = field("tag.guideline");
    guideline.setFocus();
    QTest::keyClick(&guideline, Qt::Key_Return); // lines of its own
    QVERIFY(guideline.hasFocus());
}

void TagsetEditorTest::aWarningNamesItsTag()
{
    const TagId location = m_bench->tag(LayerKind::Entity, u"Location"_s);
    const auto *message = m_editor->findChild<QLabel *>(u"message"_s);
    type("tag.key", tag(location).key);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"“Person”"_s), qPrintable(message->text()));
    m_editor->setCurrentTag(location); // what was typed is tried once more, and is of the other
    QVERIFY(!message->isVisible() || message->text().contains(u"“Person”"_s));
    m_editor->setCurrentTag(m_person);
    QVERIFY(!message->isVisible());
}

void TagsetEditorTest::aBadFileIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{\"standoff_tagset\": 1,\n \"layers\": [}")
                             << u"2:13"_s;
    QTest::newRow("no name") << QByteArray(
        R"({"standoff_tagset": 1, "layers": [{"name": "L", "kind": "entity",
            "tags": [{"name": "A"}, {"name": " "}]}]})")
                             << u"Layer 1, “L”: Tag 2: "_s;
    QTest::newRow("a child") << QByteArray(
        R"({"standoff_tagset": 1, "layers": [{"name": "L", "kind": "entity",
            "tags": [{"name": "A", "tags": ["B"]}]}]})")
                             << u"Layer 1, “L”: Tag 1, “A”: Tag 1: "_s;
    QTest::newRow("no layer") << QByteArray(R"({"standoff_tagset": 1, "layers": [3]})")
                              << u"Layer 1: "_s;
}

void TagsetEditorTest::aBadFileIsToldWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"tags.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const auto loaded = m_editor->load(file.fileName());
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().text.contains(place), qPrintable(loaded.error().text));
    QVERIFY(loaded.error().text.startsWith(file.fileName()));
}

void TagsetEditorTest::undoEndsWhereTheEditorWasOpened()
{
    m_editor->close();
    const ArticleId article = m_bench->add(u"One"_s, u"Ann met Bob."_s);
    m_bench->markPerson(article, u"Ann"_s);
    m_bench->markPerson(article, u"Bob"_s);
    Workbench::expect(m_bench->session().undo());
    const auto state = [&] {
        return std::tuple(
            m_bench->project().all<Article>().size(), m_bench->project().all<Entity>().size());
    };
    const auto before = state();
    QAction &undo = *m_editor->findChild<QAction *>(u"undo"_s);
    QAction &redo = *m_editor->findChild<QAction *>(u"redo"_s);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    QVERIFY(!undo.isEnabled());
    QVERIFY(!redo.isEnabled()); // that was undone elsewhere

    m_editor->setCurrentTag(m_person);
    type("tag.name", u"Human"_s);
    QVERIFY(undo.isEnabled());
    auto *tree = m_editor->findChild<TagsetTree *>();
    tree->setFocus();
    for (int press = 0; press < 5; ++press)
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tag(m_person).name, u"Person"_s);
    QCOMPARE(state(), before);
    QVERIFY(!undo.isEnabled());
    QVERIFY(redo.isEnabled());
    for (int press = 0; press < 5; ++press)
        redo.trigger();
    QCOMPARE(tag(m_person).name, u"Human"_s);
    QCOMPARE(state(), before);

    m_editor->close(); // opened again, it begins anew
    m_editor->show();
    QVERIFY(!undo.isEnabled());
}

void TagsetEditorTest::undoAsksBeforeManyTagsGo()
{
    QStringList tags;
    for (int i = 0; i < 30; ++i)
        tags.append(uR"({"name": "T%1", "color": "#123456"})"_s.arg(i));
    const qsizetype before = m_bench->project().all<Tag>().size();
    Workbench::expect(loadTagset(m_bench->session(),
        uR"({"standoff_tagset": 1, "name": "t", "layers": [{"name": "L", "kind": "entity", "tags": [%1]}]})"_s
            .arg(tags.join(u','))
            .toUtf8()));
    trigger("undo");
    auto *question = m_editor->findChild<QMessageBox *>(u"undoQuestion"_s);
    QVERIFY(question);
    QVERIFY2(
        question->informativeText().contains(u"31 tag"_s), qPrintable(question->informativeText()));
    QCOMPARE(m_bench->project().all<Tag>().size(), before + 30);
    QTest::keyClick(question, Qt::Key_Return); // the careful answer is the one that Enter gives
    QCOMPARE(m_bench->project().all<Tag>().size(), before + 30);
}

STANDOFF_TEST(QApplication, TagsetEditorTest)
#include "tst_tagseteditor.moc"

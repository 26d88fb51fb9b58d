// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "formats/standoff/standoffformat.h"
#include "program/testprogram.h"
#include "project/dump.h"
#include "project/uuid.h"
#include "session/longwork.h"
#include "session/mentions.h"
#include "session/stepeffect.h"
#include "store/compact.h"
#include "support/formats/exporting.h"
#include "support/importvalues.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"
#include "support/sameproject.h"
#include "support/verifyresult.h"
#include "support/workbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Imports that come article by article: one step, whole or not at all, and never all in memory.
class ImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void stepIsToldWithoutItsMarks();
    void undoneAndRedoneItIsTheSame();
    void isTheSameAsWhatWasExported();
    void partsOfTheHistoryAreSmall();
    void errorTakesAllBack_data();
    void errorTakesAllBack();
    void cancelTakesAllBack();
    void whatComesAgainTakesThePlace();
    void articlesThatAreThereGetWhatIsNew();
    void effectIsKnownBeforeUndo();
    void partThatDoesNotFitIsRefused_data();
    void partThatDoesNotFitIsRefused();
    void shorteningTakesThePartsAlong();

private:
    Session &session() { return m_bench->session(); }
    // So many articles with three annotations each, of which two are mentions of one entity.
    static ChangeSet articles(int count)
    {
        ValueMaker make;
        const LayerId layer = make.add(Layer{.name = u"Things"_s, .kind = LayerKind::Entity});
        const TagId tag = make.add(Tag{.layer = layer, .name = u"Thing"_s});
        const EntityId entity = make.add(Entity{.name = u"Kim"_s});
        for (int i = 0; i < count; ++i) {
            make.addArticle(Article{.title = u"A%1"_s.arg(i)}, u"Kim met Putin %1.\n"_s.arg(i));
            make.annotate({u"Kim"_s}, Annotation{.tag = tag, .entity = entity});
            make.annotate({u"met"_s}, Annotation{.tag = tag, .entity = entity});
            const AnnotationId putin = make.annotate({u"Putin"_s}, tag);
            make.add(Attribution{.version = make.version, .contents = {putin}});
        }
        return make.values;
    }
    QString dumpOf(OpenProject &of) { return dump(of).value_or(QString()); }
    int partsInFile() { return textIn("SELECT count(*) FROM change_part").toInt(); }
    QString textIn(const char *sql)
    {
        const auto connection = SqliteConnection::openBeside(session().path());
        return (*connection)->value(QString::fromLatin1(sql))->toString();
    }

    std::unique_ptr<Workbench> m_bench;
};

void ImportsTest::stepIsToldWithoutItsMarks()
{
    m_bench->add(u"Before"_s, u"Kim was there.\n"_s);
    ChangeSet told;
    int times = 0;
    connect(&session(), &Session::changed, this, [&](const ChangeSet &changes) {
        told = changes;
        ++times;
    });
    const auto report = importValues(session(), articles(20), {});
    VERIFY_RESULT(report);
    QCOMPARE(times, 1);
    QCOMPARE(report->articles.size(), 20);
    QCOMPARE(told.of<Article>().size(), 20);
    QCOMPARE(told.of<Annotation>().size() + told.of<Attribution>().size(), 0);
    QVERIFY(told.texts.isEmpty() && told.originals.isEmpty());
    const Entity entity = *told.of<Entity>().first().after;
    QCOMPARE(told.unlisted().value(entity.id.number), 40);
    QCOMPARE(m_bench->project().annotationCount(entity.id.number), 40);
    QCOMPARE(differenceToFile(session()), QString());
    QCOMPARE(mentionsOf(session(), entity.id)->size(), 40);
    QCOMPARE(session().store().verify()->size(), 0);
}

void ImportsTest::undoneAndRedoneItIsTheSame()
{
    m_bench->add(u"Before"_s, u"Kim was there.\n"_s);
    const QString before = dumpOf(session());
    VERIFY_RESULT(importValues(session(), articles(20), {}));
    // An article of it that is open goes, too.
    const ArticleId last = m_bench->project().all<Article>().lastKey();
    VERIFY_RESULT(session().openArticle(last));
    const QString after = dumpOf(session());
    const QSignalSpy changed(&session(), &Session::changed);
    for (int i = 0; i < 2; ++i) {
        VERIFY_RESULT(session().undo());
        QCOMPARE(dumpOf(session()), before);
        QCOMPARE(differenceToFile(session()), QString());
        QVERIFY(!m_bench->project().openArticle(last));
        VERIFY_RESULT(session().redo());
        QCOMPARE(dumpOf(session()), after);
        QCOMPARE(differenceToFile(session()), QString());
    }
    QCOMPARE(changed.size(), 4);
    QCOMPARE(session().store().verify()->size(), 0);
    // Also when the program was closed in between.
    VERIFY_RESULT(session().reload());
    VERIFY_RESULT(session().undo());
    QCOMPARE(dumpOf(session()), before);
}

void ImportsTest::isTheSameAsWhatWasExported()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    session().setAnnotator(sample.annotators.first().name); // else one more comes with the step
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first.json"_s);
    VERIFY_RESULT(exportTo(first, StandoffFormat(), project));
    QCOMPARE((*formatOf({first}))->info().id, u"standoff-json"_s);
    const auto read = [&first](ImportSink &sink) { return StandoffFormat().read({first}, sink); };
    VERIFY_RESULT(importInto(session(), read, TagsetImport::ReplaceWhenEmpty));
    const QString second = folder.filePath(u"second.json"_s);
    VERIFY_RESULT(exportTo(second, StandoffFormat(), session()));
    QFile one(first);
    QFile other(second);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), one.readAll());
    QCOMPARE(differenceToFile(session()), QString());
}

void ImportsTest::partsOfTheHistoryAreSmall()
{
    VERIFY_RESULT(importValues(session(), articles(200), {}));
    QCOMPARE(partsInFile(), 200);
    QVERIFY(textIn("SELECT max(length(changes)) FROM change_part").toInt() < 5'000);
    QVERIFY(!textIn("SELECT changes FROM change ORDER BY id DESC").contains(u"\"annotation\""_s));
    VERIFY_RESULT(session().undo());
    QCOMPARE(partsInFile(), 200); // to be redone
}

void ImportsTest::errorTakesAllBack_data()
{
    QTest::addColumn<int>("after"); // so many articles
    for (const int after : {0, 1, 10})
        QTest::addRow("after %d", after) << after;
}

void ImportsTest::errorTakesAllBack()
{
    QFETCH(int, after);
    m_bench->add(u"Before"_s, u"Kim was there.\n"_s);
    const QString before = dumpOf(session());
    const auto next = session().nextUndo();
    const QSignalSpy changed(&session(), &Session::changed);
    const Annotator other{{9001}, newUuid(), u"Somebody else"_s};
    const auto done = importInto(session(), [&](ImportSink &sink) -> Result<> {
        RETURN_IF_ERROR(handOver(sink, articles(after), {{other.id, other}}));
        return failure(u"the file ends here"_s);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"the file ends here"_s);
    // What breaks a rule is found where it comes.
    ChangeSet wrong = articles(after + 1);
    Annotation outside = *wrong.of<Annotation>().last().after;
    outside.id.number += 1000;
    outside.uuid = newUuid();
    outside.fragments = {{{900, 905}, u"where"_s}};
    wrong.create(outside);
    const auto refused = importValues(session(), wrong, {});
    QVERIFY(!refused);
    QVERIFY2(
        refused.error().text.contains(u"Nothing was imported"_s), qPrintable(refused.error().text));
    QCOMPARE(dumpOf(session()), before);
    QCOMPARE(differenceToFile(session()), QString());
    QCOMPARE(session().nextUndo()->id, next->id);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(partsInFile(), 0);
    QVERIFY(std::ranges::none_of(m_bench->project().annotators(),
        [](const Annotator &annotator) { return annotator.name == u"Somebody else"_s; }));
    // Work goes on.
    VERIFY_RESULT(importValues(session(), articles(2), {}));
    QCOMPARE(changed.size(), 1);
}

void ImportsTest::cancelTakesAllBack()
{
    VERIFY_RESULT(importValues(session(), articles(30), {}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"all.json"_s);
    VERIFY_RESULT(exportTo(file, StandoffFormat(), session()));
    const QString after = dumpOf(session());
    Workbench other;
    const QString before = dumpOf(other.session());
    int asked = 0;
    const auto done = importInto(other.session(), [&](ImportSink &sink) {
        return StandoffFormat().read({file}, sink, {}, [&asked](int, int) { return ++asked < 2; });
    });
    QVERIFY(!done);
    QCOMPARE(done.error(), cancelled());
    QCOMPARE(dumpOf(other.session()), before);
    QVERIFY(other.project().all<Article>().isEmpty());
}

// As a reader does whose tags get attributes with each article.
void ImportsTest::whatComesAgainTakesThePlace()
{
    ChangeSet values = articles(1);
    const auto done = importInto(session(), [&](ImportSink &sink) -> Result<> {
        RETURN_IF_ERROR(handOver(sink, values));
        Tag tag = *values.of<Tag>().first().after;
        Entity entity = *values.of<Entity>().first().after;
        tag.attributes = {{u"form"_s, {u"name"_s}}};
        entity.wikidata = u"Q42"_s;
        ChangeSet again;
        again.create(tag);
        again.create(entity);
        return sink.takeShared(again);
    });
    VERIFY_RESULT(done);
    const auto check = [this] {
        const auto &tags = m_bench->project().all<Tag>();
        const auto tag = std::ranges::find(tags, u"Thing"_s, &Tag::name);
        QVERIFY(tag != tags.end());
        QCOMPARE(tag->attributes.value(0).name, u"form"_s);
        QCOMPARE(m_bench->project().all<Entity>().first().wikidata, u"Q42"_s);
        QCOMPARE(differenceToFile(session()), QString());
    };
    check();
    VERIFY_RESULT(session().undo());
    QVERIFY(m_bench->project().all<Entity>().isEmpty());
    VERIFY_RESULT(session().redo());
    check();
}

void ImportsTest::articlesThatAreThereGetWhatIsNew()
{
    ChangeSet values = articles(3);
    VERIFY_RESULT(importValues(session(), values, {}));
    const ArticleId first = m_bench->project().all<Article>().firstKey();
    VERIFY_RESULT(session().openArticle(first));
    Annotation more = *values.of<Annotation>().first().after;
    more.id.number += 1000;
    more.uuid = newUuid();
    more.note = u"that nobody has yet"_s;
    values.create(more);
    ChangeSet told;
    connect(&session(), &Session::changed, this, [&told](const ChangeSet &all) { told = all; });
    const auto report = importValues(session(), values, {});
    VERIFY_RESULT(report);
    QVERIFY(report->articles.isEmpty());
    QCOMPARE(report->present.size(), 3);
    // It is open: what comes into it is listed.
    QCOMPARE(told.of<Annotation>().size(), 1);
    QVERIFY(told.unlisted().isEmpty());
    QCOMPARE(m_bench->project().openArticle(first)->annotations().size(), 4);
    QCOMPARE(differenceToFile(session()), QString());
    // Once more there is nothing to do.
    told = {};
    VERIFY_RESULT(importValues(session(), values, {}));
    QVERIFY(told.isEmpty());
}

void ImportsTest::effectIsKnownBeforeUndo()
{
    VERIFY_RESULT(importValues(session(), articles(7), {}));
    const auto changes = session().store().changesFor(*session().nextUndo());
    VERIFY_RESULT(changes);
    const StepEffect effect = effectOf(*changes);
    QCOMPARE(effect.articles, 7);
    QCOMPARE(effect.annotations, 21);
    QCOMPARE(effect.records, 0); // what the annotations mention goes with them
}

void ImportsTest::partThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("no JSON of ours") << QByteArray("UPDATE change_part SET changes = '[]'");
    QTest::newRow("one is missing") << QByteArray("DELETE FROM change_part WHERE position = 1");
    QTest::newRow("of another version")
        << QByteArray("UPDATE change_part SET changes = replace(changes, '\"version\":', "
                      "'\"version\":1') WHERE position = 1");
    QTest::newRow("what is no mark")
        << QByteArray("UPDATE change_part SET changes = '{\"entity\":[{\"after\":{\"id\":1}}]}' "
                      "WHERE position = 2");
    QTest::newRow("the last is missing")
        << QByteArray("DELETE FROM change_part WHERE position = 3");
    QTest::newRow("there is more than was told")
        << QByteArray("UPDATE change SET changes = json_remove(changes, '$.unlisted')");
    QTest::newRow("less than nothing was told")
        << QByteArray("UPDATE change SET changes = json_set(changes, '$.unlisted', "
                      "json('{\"1\":-2147483648}'))");
    QTest::newRow("what was there is changed")
        << QByteArray("UPDATE change_part SET changes = json_set(changes, "
                      "'$.annotation[0].before', json_extract(changes, '$.annotation[0].after'))");
}

void ImportsTest::partThatDoesNotFitIsRefused()
{
    QFETCH(QByteArray, sql);
    for (const bool isUndone : {false, true}) {
        m_bench = std::make_unique<Workbench>();
        VERIFY_RESULT(importValues(session(), articles(4), {}));
        if (isUndone)
            VERIFY_RESULT(session().undo());
        const QString before = dumpOf(session());
        m_bench->change(sql.constData());
        VERIFY_RESULT(session().reload());
        QVERIFY(!(isUndone ? session().redo() : session().undo()));
        QCOMPARE(dumpOf(session()), before);
        QCOMPARE(differenceToFile(session()), QString());
    }
}

void ImportsTest::shorteningTakesThePartsAlong()
{
    VERIFY_RESULT(importValues(session(), articles(4), {}));
    m_bench->change("DELETE FROM change_part WHERE owner NOT IN (SELECT id FROM change)");
    QCOMPARE(partsInFile(), 4);
    const auto plan = planCut(**SqliteConnection::openBeside(session().path()), {.keep = 0});
    VERIFY_RESULT(plan);
    const qint64 parts = textIn("SELECT sum(length(changes)) FROM change_part").toLongLong();
    QVERIFY(parts > 0 && plan->bytes >= parts);
    const QString path = session().path();
    const QString copy = path + u".copy.standoff"_s;
    VERIFY_RESULT(session().store().copyTo(copy));
    VERIFY_RESULT(shortenHistory(copy, {.keep = 0}, u"Ada"_s));
    const auto shortened = SqliteConnection::openBeside(copy);
    QCOMPARE((*shortened)->value(u"SELECT count(*) FROM change_part"_s)->toInt(), 0);
}

STANDOFF_TEST(QCoreApplication, ImportsTest)
#include "tst_imports.moc"

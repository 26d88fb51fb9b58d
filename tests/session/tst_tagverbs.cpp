// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "project/uuid.h"
#include "session/tagsetjson.h"
#include "session/verbs/records.h"
#include "session/verbs/settings.h"
#include "session/verbs/tagset.h"
#include "support/importvalues.h"
#include "verbbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const Verbs tagVerbs{
    {u"new tag"_s,
        [](VerbBench &b) {
            return plain(putTag(b.session(),
                Tag{.layer = b.project().layersInOrder().first()->id,
                    .name = u"Ship"_s,
                    .color = u"#123456"_s}));
        }},
    {u"edit a tag"_s,
        [](VerbBench &b) {
            return plain(putTag(
                b.session(), b.edited(b.tag(LayerKind::Entity, u"Person"_s), &Tag::guideline)));
        }},
    {u"move a tag"_s,
        [](VerbBench &b) {
            return moveTag(b.session(), b.tag(LayerKind::Entity, u"Person"_s), {});
        }},
    {u"remove a tag"_s,
        [](VerbBench &b) {
            return removeTag(b.session(), b.tag(LayerKind::Entity, u"Person"_s),
                b.tag(LayerKind::Entity, u"Organisation"_s));
        }},
    {u"new layer"_s,
        [](VerbBench &b) { return plain(putLayer(b.session(), Layer{.name = u"Frames"_s})); }},
    {u"load a tagset"_s,
        [](VerbBench &b) {
            return loadTagset(b.session(), R"({"standoff_tagset": 1, "name": "x", "layers": [
                {"name": "Frames", "kind": "other", "tags": [{"name": "Blame", "color": "#aa0000"}]}]})");
        }},
};

const Verbs settingVerbs{
    {u"waive a problem"_s,
        [](VerbBench &b) {
            return plain(put(b.session(),
                Waiver{.check = u"c"_s, .problem = u"q"_s, .reason = u"It is \U0001D11E"_s}));
        }},
    {u"edit the reason of a waiver"_s,
        [](VerbBench &b) { return plain(put(b.session(), b.edited(b.waiver, &Waiver::reason))); }},
    {u"waive a problem again, for another reason"_s,
        [](VerbBench &b) {
            return plain(put(b.session(),
                Waiver{.check = u"c"_s, .problem = u"p"_s, .reason = u"It was \U0001D11E"_s}));
        }},
    {u"take a waiver back"_s, [](VerbBench &b) { return remove(b.session(), b.waiver); }},
    {u"make a setting"_s,
        [](VerbBench &b) { return setSetting(b.session(), u"a"_s, u"\U0001D11E"_s); }},
    {u"change a setting"_s,
        [](VerbBench &b) { return setSetting(b.session(), u"organisation"_s, u"The Post"_s); }},
    {u"take a setting away"_s,
        [](VerbBench &b) { return setSetting(b.session(), u"organisation"_s, {}); }},
};

const Verbs idleTagVerbs{
    {u"nothing to redo"_s, [](VerbBench &b) { return b.session().redo(); }},
    {u"the same tagset"_s,
        [](VerbBench &b) { return loadTagset(b.session(), writeTagset(b.session().project())); }},
    {u"the same reason"_s,
        [](VerbBench &b) { return plain(put(b.session(), *b.project().find(b.waiver))); }},
    {u"the same waiver"_s,
        [](VerbBench &b) {
            return plain(put(
                b.session(), Waiver{.check = u"c"_s, .problem = u"p"_s, .reason = u"It is so"_s}));
        }},
    {u"the same setting"_s,
        [](VerbBench &b) { return setSetting(b.session(), u"organisation"_s, u"The Daily"_s); }},
    {u"no such setting"_s, [](VerbBench &b) { return setSetting(b.session(), u"a"_s, {}); }},
};

} // namespace

class TagVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void doneUndoneRedone_data() { addRows(tagVerbs + settingVerbs); }
    void doneUndoneRedone() { checkDoneUndoneRedone(); }
    void nothingToDo_data() { addRows(idleTagVerbs); }
    void nothingToDo() { checkNothingToDo(); }
    void refused();
    void whatIsSetStandsAtAnImport();
    void aProblemIsWaivedOnce();
    void waivedTwiceInTheFile();
    void waiversStandAtAnImport();
};

void TagVerbsTest::refused()
{
    VerbBench bench;
    QSignalSpy changed(&bench.session(), &Session::changed);
    QVERIFY(!put(bench.session(), Waiver{.check = u"c"_s, .problem = u"q"_s, .reason = u" "_s}));
    QVERIFY(!setSetting(bench.session(), {}, u"value"_s));
    QVERIFY(!remove(bench.session(), WaiverId{4711}));
    QCOMPARE(changed.size(), 0);
}

void TagVerbsTest::whatIsSetStandsAtAnImport()
{
    ChangeSet values;
    values.create(Setting{{1}, u"organisation"_s, u"The Post"_s});
    values.create(Setting{{2}, u"severity.anchor"_s, u"info"_s});
    VerbBench bench;
    Workbench empty;
    Workbench::expect(setSetting(empty.session(), u"organisation"_s, u"The Daily"_s));
    for (Session *session : {&bench.session(), &empty.session()}) {
        Workbench::expect(importValues(*session, values, {}, TagsetImport::ReplaceWhenEmpty));
        QCOMPARE(session->project().setting(u"organisation"_s), u"The Daily"_s);
        QCOMPARE(session->project().setting(u"severity.anchor"_s), u"info"_s);
        QCOMPARE(session->project().all<Setting>().size(), 2);
        QCOMPARE(differenceToFile(*session), QString());
        Workbench::expect(session->undo());
        QCOMPARE(session->project().all<Setting>().size(), 1);
    }
}

void TagVerbsTest::aProblemIsWaivedOnce()
{
    VerbBench bench;
    Session &session = bench.session();
    const Waiver before = *bench.project().find(bench.waiver);
    session.setAnnotator(u"Ben"_s);
    const WaiverId id = Workbench::expect(
        put(session, Waiver{.check = u"c"_s, .problem = u"p"_s, .reason = u"It was"_s}));
    QCOMPARE(id, bench.waiver);
    QCOMPARE(bench.project().all<Waiver>().size(), 1);
    const Waiver after = *bench.project().find(id);
    QCOMPARE(after.uuid, before.uuid);
    QCOMPARE(after.reason, u"It was"_s);
    QCOMPARE(bench.project().annotatorName(after.annotator), u"Ben"_s);
    QVERIFY(after.created >= before.created);
    // One that comes to waive what another does takes its place.
    Waiver other{.check = u"c"_s, .problem = u"q"_s, .reason = u"So it is"_s};
    other.id = Workbench::expect(put(session, other));
    other = *bench.project().find(other.id);
    other.problem = u"p"_s;
    Workbench::expect(put(session, other));
    QCOMPARE(bench.project().all<Waiver>().values(), QList{other});
    Workbench::expect(remove(session, other.id));
    QVERIFY(bench.project().all<Waiver>().isEmpty());
    Workbench::expect(session.undo());
    QCOMPARE(bench.project().all<Waiver>().values(), QList{other});
    QCOMPARE(differenceToFile(session), QString());
}

// As others may write it: putting and taking back are of all of them.
void TagVerbsTest::waivedTwiceInTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.standoff"_s);
    {
        const auto store = Workbench::expect(ProjectStore::create(path));
        ChangeSet changes(u"waive problem"_s);
        for (const QString &reason : {u"One"_s, u"Two"_s})
            changes.create(Waiver{.id = {store->newId()},
                .uuid = newUuid(),
                .check = u"c"_s,
                .problem = u"p"_s,
                .reason = reason,
                .created = QDateTime::currentDateTimeUtc()});
        Workbench::expect(store->apply(changes, {}));
    }
    const auto session = Workbench::expect(Session::open(path));
    const auto waivers = [&session] { return session->project().all<Waiver>(); };
    QCOMPARE(waivers().size(), 2);
    Workbench::expect(remove(*session, waivers().firstKey()));
    QVERIFY(waivers().isEmpty());
    Workbench::expect(session->undo());
    QCOMPARE(waivers().size(), 2);
    Workbench::expect(
        put(*session, Waiver{.check = u"c"_s, .problem = u"p"_s, .reason = u"Three"_s}));
    QCOMPARE(waivers().size(), 1);
    QCOMPARE(waivers().first().reason, u"Three"_s);
    QCOMPARE(differenceToFile(*session), QString());
    Workbench::expect(session->undo());
    QCOMPARE(waivers().size(), 2);
}

// What comes from another copy of a project, or from one that was merged.
void TagVerbsTest::waiversStandAtAnImport()
{
    ChangeSet values;
    qint64 id = 0;
    for (const QString &problem : {u"p"_s, u"q"_s, u"q"_s})
        values.create(Waiver{.id = {++id},
            .uuid = newUuid(),
            .check = u"c"_s,
            .problem = problem,
            .reason = QString::number(id)});
    VerbBench bench;
    Workbench empty;
    Workbench::expect(
        put(empty.session(), Waiver{.check = u"c"_s, .problem = u"p"_s, .reason = u"It is so"_s}));
    for (Session *session : {&bench.session(), &empty.session()}) {
        Workbench::expect(importValues(*session, values, {}, TagsetImport::ReplaceWhenEmpty));
        QMap<QString, QString> reasons;
        for (const Waiver &waiver : session->project().all<Waiver>())
            reasons.insert(waiver.problem, waiver.reason);
        QCOMPARE(reasons, (QMap<QString, QString>{{u"p"_s, u"It is so"_s}, {u"q"_s, u"2"_s}}));
        QCOMPARE(session->project().all<Waiver>().size(), 2);
        QCOMPARE(differenceToFile(*session), QString());
        Workbench::expect(session->undo());
        QCOMPARE(session->project().all<Waiver>().size(), 1);
    }
}

STANDOFF_TEST(QCoreApplication, TagVerbsTest)
#include "tst_tagverbs.moc"

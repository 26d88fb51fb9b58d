// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "verbbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const Verbs tagVerbs{
    {u"new tag"_s,
        [](VerbBench &b) {
            return plain(b.session().putTag(Tag{.layer = b.project().layersInOrder().first()->id,
                .name = u"Ship"_s,
                .color = u"#123456"_s}));
        }},
    {u"edit a tag"_s,
        [](VerbBench &b) {
            return plain(b.session().putTag(
                b.edited(b.tag(LayerKind::Entity, u"Person"_s), &Tag::guideline)));
        }},
    {u"move a tag"_s,
        [](VerbBench &b) {
            return b.session().moveTag(b.tag(LayerKind::Entity, u"Person"_s), {});
        }},
    {u"remove a tag"_s,
        [](VerbBench &b) {
            return b.session().removeTag(
                b.tag(LayerKind::Entity, u"Person"_s), b.tag(LayerKind::Entity, u"Organisation"_s));
        }},
    {u"new layer"_s,
        [](VerbBench &b) { return plain(b.session().putLayer(Layer{.name = u"Frames"_s})); }},
    {u"load a tagset"_s,
        [](VerbBench &b) {
            return b.session().loadTagset(R"({"standoff_tagset": 1, "name": "x", "layers": [
                {"name": "Frames", "kind": "other", "tags": [{"name": "Blame", "color": "#aa0000"}]}]})");
        }},
};

const Verbs settingVerbs{
    {u"waive a problem"_s,
        [](VerbBench &b) {
            return plain(b.session().put(
                Waiver{.check = u"c"_s, .problem = u"q"_s, .reason = u"It is \U0001D11E"_s}));
        }},
    {u"edit the reason of a waiver"_s,
        [](VerbBench &b) { return plain(b.session().put(b.edited(b.waiver, &Waiver::reason))); }},
    {u"take a waiver back"_s, [](VerbBench &b) { return b.session().remove(b.waiver); }},
    {u"make a setting"_s,
        [](VerbBench &b) { return b.session().setSetting(u"a"_s, u"\U0001D11E"_s); }},
    {u"change a setting"_s,
        [](VerbBench &b) { return b.session().setSetting(u"organisation"_s, u"The Post"_s); }},
    {u"take a setting away"_s,
        [](VerbBench &b) { return b.session().setSetting(u"organisation"_s, {}); }},
};

const Verbs idleVerbs{
    {u"nothing to redo"_s, [](VerbBench &b) { return b.session().redo(); }},
    {u"the same tagset"_s,
        [](VerbBench &b) { return b.session().loadTagset(b.session().tagsetJson()); }},
    {u"the same reason"_s,
        [](VerbBench &b) { return plain(b.session().put(*b.project().find(b.waiver))); }},
    {u"the same setting"_s,
        [](VerbBench &b) { return b.session().setSetting(u"organisation"_s, u"The Daily"_s); }},
    {u"no such setting"_s, [](VerbBench &b) { return b.session().setSetting(u"a"_s, {}); }},
};

} // namespace

class TagVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void doneUndoneRedone_data() { addRows(tagVerbs + settingVerbs); }
    void doneUndoneRedone() { checkDoneUndoneRedone(); }
    void nothingToDo_data() { addRows(idleVerbs); }
    void nothingToDo() { checkNothingToDo(); }
    void refused();
    void whatIsSetStandsAtAnImport();
};

void TagVerbsTest::refused()
{
    VerbBench bench;
    QSignalSpy changed(&bench.session(), &Session::changed);
    QVERIFY(!bench.session().put(Waiver{.check = u"c"_s, .problem = u"q"_s, .reason = u" "_s}));
    QVERIFY(!bench.session().setSetting({}, u"value"_s));
    QVERIFY(!bench.session().remove(WaiverId{4711}));
    QCOMPARE(changed.size(), 0);
}

void TagVerbsTest::whatIsSetStandsAtAnImport()
{
    ChangeSet values;
    values.create(Setting{{1}, u"organisation"_s, u"The Post"_s});
    values.create(Setting{{2}, u"severity.anchor"_s, u"info"_s});
    VerbBench bench;
    Workbench empty;
    Workbench::expect(empty.session().setSetting(u"organisation"_s, u"The Daily"_s));
    for (Session *session : {&bench.session(), &empty.session()}) {
        Workbench::expect(session->import(values, {}, Session::Tagset::ReplaceWhenEmpty));
        QCOMPARE(session->project().setting(u"organisation"_s), u"The Daily"_s);
        QCOMPARE(session->project().setting(u"severity.anchor"_s), u"info"_s);
        QCOMPARE(session->project().all<Setting>().size(), 2);
        QCOMPARE(differenceToFile(*session), QString());
        Workbench::expect(session->undo());
        QCOMPARE(session->project().all<Setting>().size(), 1);
    }
}

QTEST_GUILESS_MAIN(TagVerbsTest)
#include "tst_tagverbs.moc"

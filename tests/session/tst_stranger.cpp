// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"
#include "formats/registry/formats.h"
#include "program/testprogram.h"
#include "search/searchquery.h"
#include "session/mentions.h"
#include "session/session.h"
#include "session/tagsetjson.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "store/storedproject.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/importvalues.h"
#include "support/project/sampleproject.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// A project that somebody else made, who may have put into it whatever SQLite takes: what is wrong
// is told, the rest can be used, and nothing of what is wrong comes out in an export.
class StrangerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void toldAndLeftOut_data();
    void toldAndLeftOut();
    void editsLeaveWhatIsLeftOut();
    void historyOfAStranger_data();
    void historyOfAStranger();
    void damagedOriginals_data();
    void damagedOriginals();

private:
    QString path(const char *name = "p.standoff") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    static void verifyOneLine(const Error &error);
    static void readEverything(OpenProject &session);
    void exportEverything(const Session &session, bool jsonIsRefused);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StrangerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const ValueMaker sample = sampleProject();
    const auto session = Session::create(path());
    VERIFY_RESULT(session);
    (*session)->setAnnotator(u"Ada"_s);
    VERIFY_RESULT(
        importValues(**session, sample.values, sample.annotators, TagsetImport::ReplaceWhenEmpty));
}

void StrangerTest::verifyOneLine(const Error &error)
{
    QVERIFY2(!error.text.isEmpty() && !error.text.contains(u'\n'), qPrintable(error.text));
    QVERIFY2(!error.text.contains(QRegularExpression(u"%[1-9nL]"_s)), qPrintable(error.text));
}

// All that the window and the command line ask for.
void StrangerTest::readEverything(OpenProject &session)
{
    const Project &project = session.project();
    for (const Article &article : project.all<Article>()) {
        if (const auto open = session.openArticle(article.id)) {
            for (const Annotation *annotation : (*open)->annotationsInOrder()) {
                QVERIFY(!(*open)->rangesOf(*annotation).isEmpty());
                (void)(*open)->attributionWith(annotation->id);
            }
        } else {
            verifyOneLine(open.error());
        }
    }
    for (const Entity &entity : project.all<Entity>())
        QVERIFY(mentionsOf(session, entity.id));
    for (const Claim &claim : project.all<Claim>()) {
        QVERIFY(mentionsOf(session, claim.id));
        (void)project.verdictOn(claim.id);
    }
    for (const Source &source : project.all<Source>())
        QVERIFY(sayingsOf(session, source.id));
    for (const QString &words : {u"the"_s, u"said OR 서울"_s, u"tag:person"_s, u"note:tab"_s}) {
        const auto query = SearchQuery::parse(words);
        QVERIFY(query);
        const auto done =
            session.store().search({*query}, [](const auto &, int, int) { return true; });
        if (!done)
            verifyOneLine(done.error());
    }
    (void)writeTagset(session.project());
    QVERIFY(session.store().history(100));
}

void StrangerTest::exportEverything(const Session &session, bool jsonIsRefused)
{
    for (const auto &format : allFormats()) {
        const QString target = m_folder->filePath(u"out."_s + format->info().id);
        if (const auto losses = format->losses(ExportSource(session)); !losses)
            verifyOneLine(losses.error());
        for (const ArticleId article : session.project().all<Article>().keys()) {
            const ExportSource one(session, {article});
            if (const auto preview = format->preview(one, {}, 1000); !preview)
                verifyOneLine(preview.error());
        }
        const auto done = exportTo(target, *format, session);
        if (!done)
            verifyOneLine(done.error());
        if (!format->info().carries.hasAll(ContentSet::everything()))
            continue;
        QCOMPARE(!done, jsonIsRefused);
        if (!done)
            continue;
        // What came out is what an import takes.
        const auto read = readAll(*format, {target});
        VERIFY_RESULT(read);
        const auto other =
            Session::create(m_folder->filePath(u"other-%1.standoff"_s.arg(format->info().id)));
        VERIFY_RESULT(other);
        VERIFY_RESULT(
            importValues(**other, read->values, read->annotators, TagsetImport::ReplaceWhenEmpty));
        QCOMPARE((*other)->store().verify()->size(), 0);
    }
}

void StrangerTest::toldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("script"); // {first tag} stands for the least of their ids
    QTest::addColumn<QString>("says"); // what check says; "": nothing
    QTest::addColumn<QString>("refused"); // what opening it says; "": it opens
    QTest::addColumn<bool>("noJson"); // it cannot be exported as our JSON

    const auto row = [](const char *name, const char *script, const char *says) {
        QTest::newRow(name) << QByteArray(script) << QString::fromUtf8(says) << QString() << false;
    };
    const auto refused = [](const char *name, const char *script, const char *says) {
        QTest::newRow(name) << QByteArray(script) << QString() << QString::fromUtf8(says) << true;
    };
    const auto noJson = [](const char *name, const char *script, const char *says) {
        QTest::newRow(name) << QByteArray(script) << QString::fromUtf8(says) << QString() << true;
    };
    row("nothing", "", "");
    // The schema.
    for (const char *name : {"x_search_y", "t"}) {
        QTest::newRow(qPrintable(u"trigger %1"_s.arg(QLatin1StringView(name))))
            << QByteArray("CREATE TRIGGER ") + name
                + " AFTER INSERT ON annotation BEGIN UPDATE article SET title = 'x'; END"
            << QString() << u"changed by another program"_s << true;
    }
    refused("view", "CREATE VIEW v_search_w AS SELECT 1", "changed by another program");
    refused("table", "CREATE TABLE text_search_more (x)", "changed by another program");
    refused("index", "CREATE INDEX a_search_b ON tag (name)", "changed by another program");
    refused("statistics", "ANALYZE", "changed by another program");
    refused("no row of the project", "DELETE FROM project", "does not say what it is");
    refused("two rows of the project",
        "PRAGMA ignore_check_constraints = ON;INSERT INTO project SELECT 2, uuid, created, "
        "next_id, revision FROM project",
        "damaged");
    refused("id 0", "PRAGMA foreign_keys = OFF; UPDATE term SET id = 0 WHERE id = {first term}",
        "numbers that no version of Standoff gives");
    refused("negative id", "UPDATE term SET id = -7 WHERE id = {first term}",
        "numbers that no version of Standoff gives");
    refused("largest id", "UPDATE term SET id = 9223372036854775807 WHERE id = {last term}",
        "numbers that no version of Standoff gives");
    refused("CHECK",
        "PRAGMA ignore_check_constraints = ON; UPDATE annotation SET status = 'perhaps'",
        "damaged");
    // Fragments.
    const char *notInOrder = "fragments are not in the text";
    row("behind the text",
        "UPDATE annotation_fragments SET \"end\" = 5000 WHERE owner = {last annotation}",
        notInOrder);
    row("far behind the text",
        "UPDATE annotation_fragments SET \"begin\" = 1000000, \"end\" = 2000000 WHERE owner = "
        "{first annotation}",
        notInOrder);
    row("64 bits that narrow to what is right",
        "UPDATE annotation_fragments SET \"begin\" = \"begin\" + 4294967296, \"end\" = \"end\" + "
        "4294967296 WHERE owner = {first annotation}",
        notInOrder);
    row("the largest number", "UPDATE annotation_fragments SET \"end\" = 9223372036854775807",
        notInOrder);
    row("one before the last behind the text",
        "INSERT INTO annotation_fragments VALUES ({first annotation}, -5, 4961, 5000, 'xx')",
        notInOrder);
    row("out of order", "UPDATE annotation_fragments SET position = -1 WHERE position = 1",
        notInOrder);
    row("overlapping",
        "INSERT INTO annotation_fragments SELECT owner, 7, \"begin\", \"end\", text FROM "
        "annotation_fragments WHERE position = 0",
        notInOrder);
    row("none", "DELETE FROM annotation_fragments WHERE owner = {first annotation}", notInOrder);
    row("of another article",
        "UPDATE annotation SET version = {last version} WHERE id = {first annotation}",
        "a part of it");
    row("another text",
        "UPDATE annotation_fragments SET text = 'x' WHERE owner = {first annotation}",
        "keeps the text");
    // What lies in an article.
    row("role of no paragraph", "UPDATE role_mark SET paragraph = 4294967296", "no such paragraph");
    row("two roles", "UPDATE role_mark SET paragraph = 0", "has a role already");
    row("part elsewhere",
        "UPDATE attribution_contents SET value = {first annotation} WHERE owner = {last "
        "attribution}",
        "a part of it");
    row("attribution within itself", "UPDATE attribution SET parent = id", "contains itself");
    row("attributions in a circle",
        "UPDATE attribution SET parent = (SELECT id FROM attribution WHERE parent IS NOT NULL) "
        "WHERE id = {first attribution}",
        "contains itself");
    row("parent elsewhere",
        "UPDATE attribution SET parent = {first attribution} WHERE id = {last attribution}",
        "what it is nested in");
    row("relation to an annotation elsewhere",
        "UPDATE relation SET to_annotation = {last annotation} WHERE version IS NOT NULL",
        "two annotations of this version");
    row("relation of a version between records",
        "UPDATE relation SET version = {first version} WHERE version IS NULL",
        "two annotations of this version");
    row("relation without ends",
        "UPDATE relation SET from_entity = NULL, from_source = NULL WHERE version IS NULL",
        "not between two entities");
    // The registers, and the list of articles.
    row("version of another article", "UPDATE article SET version = {first version}",
        "its current version is another article's");
    row("article of a version", "UPDATE version SET article = {first article}",
        "its current version is another article's");
    row("tag below itself", "UPDATE tag SET parent = id WHERE id = {first tag}", "below itself");
    row("tags in a circle",
        "UPDATE tag SET parent = CASE id WHEN {first tag} THEN (SELECT id FROM tag WHERE name = "
        "'numerical') ELSE {first tag} END, layer = {first layer}",
        "below itself");
    row("parent in another layer", "UPDATE tag SET parent = {first tag} WHERE name = 'cue'",
        "in another layer");
    row("no colour", "UPDATE tag SET color = 'url(x)'", "not a colour");
    row("claim linked to itself", "UPDATE claim_link SET to_claim = from_claim",
        "a claim to itself");
    row("verdict before itself", "UPDATE verdict SET supersedes = id", "supersedes itself");
    row("verdicts in a circle",
        "UPDATE verdict SET supersedes = {last verdict} WHERE id = {first verdict}",
        "supersedes itself");
    row("off the scale", "UPDATE verdict SET rating_value = 9 WHERE rating_best = 5",
        "between the worst and the best");
    row("rating of 64 bits", "UPDATE verdict SET rating_value = 4294967299 WHERE rating_best = 5",
        "rating_value");
    // What cannot be read.
    row("wrong time", "UPDATE annotation SET created = 'yesterday'", "“created”");
    row("time of an article", "UPDATE version SET created = '2024-13-45T00:00:00.000Z'",
        "“created”");
    row("list that is none", "UPDATE entity SET aliases = '{\"a\": 1}'", "“aliases”");
    row("list of numbers", "UPDATE claim SET types = '[\"numerical\", 5]'", "“types”");
    row("attributes that are a list", "UPDATE annotation SET attributes = '[1, 2]'",
        "“attributes”");
    row("defaults that are a number", "UPDATE tag SET record_defaults = '5'", "“record_defaults”");
    row("attributes of a tag", "UPDATE tag SET attributes = '[{\"values\": []}]'", "“attributes”");
    row("not UTF-8", "UPDATE entity SET name = CAST(x'4B696DFF' AS TEXT)", "“name”");
    row("half a character", "UPDATE source SET label = CAST(x'EDA080' AS TEXT)", "“label”");
    row("NUL in a name", "UPDATE entity SET name = 'Kim' || char(0) || 'x'", "");
    row("position of 64 bits", "UPDATE tag SET position = 9223372036854775807", "“position”");
    row("number of a version", "UPDATE version SET number = -9223372036854775808", "“number”");
    row("characters", "UPDATE version SET characters = -1, paragraphs = 2147483648",
        "“characters”");
    row("pages out of order", "UPDATE version SET pages = '[1, 0]'", "not in order");
    row("pages beyond the text", "UPDATE version SET pages = '[0, 99999]'", "not in order");
    row("list of companions", "UPDATE version SET companions = '[5, \"a\"]'", "“companions”");
    row("companion without a hash",
        "UPDATE version SET companions = '[{\"format\": \"brat\", \"name\": \"a.ann\", "
        "\"sha256\": \"x\", \"digest\": \"\"}]'",
        "no hash");
    row("a character more", "UPDATE version SET characters = characters + 1", "counted anew");
    // UUIDs.
    noJson("no UUID", "UPDATE entity SET uuid = 'x' || id", "“uuid”");
    noJson("null UUID",
        "UPDATE tag SET uuid = '00000000-0000-0000-0000-000000000000' WHERE id = {first tag}",
        "“uuid”");
    noJson("UUID of a value of another type",
        "UPDATE entity SET uuid = (SELECT uuid FROM annotation LIMIT 1) WHERE id = {first entity}",
        "has a UUID that is not valid, or is another value's");
    noJson("the same UUID written otherwise",
        "UPDATE annotation SET uuid = (SELECT '{' || uuid || '}' FROM annotation ORDER BY id DESC "
        "LIMIT 1) WHERE id = {first annotation}",
        "has a UUID that is not valid, or is another value's");
    row("UUID in capitals", "UPDATE entity SET uuid = upper(uuid)", "");
    noJson("UUID of an annotator", "UPDATE annotator SET uuid = 'me' || id", "annotator");
    row("UUID of the project", "UPDATE project SET uuid = 'p'", "The UUID of the project");
    // Counters.
    row("counts", "UPDATE tally SET annotations = 9223372036854775807",
        "stored count(s) of annotations");
    row("next number", "UPDATE project SET next_id = 3", "The next number to give");
    row("huge next number", "UPDATE project SET next_id = 9223372036854775807",
        "The next number to give");
    row("negative next number", "UPDATE project SET next_id = -1", "The next number to give");
    row("revision", "UPDATE project SET revision = -4", "The number of changes made");
    row("huge revision", "UPDATE project SET revision = 9223372036854775807",
        "The number of changes made");
    row("a number given twice", "UPDATE setting SET id = {first entity} WHERE id = {first setting}",
        "have the number");
    row("time of the project", "UPDATE project SET created = ''", "The time at which");
    // Texts.
    row("another text of an article", "UPDATE content SET text = text || 'x'", "damaged");
    row("settings",
        "UPDATE setting SET name = 'severity.validity', value = 'off' WHERE id = {first setting}; "
        "UPDATE annotation_fragments SET \"end\" = 100000",
        notInOrder);
    row("waiver",
        "UPDATE annotation_fragments SET text = 'x' WHERE owner = {first annotation}; UPDATE "
        "waiver SET \"check\" = 'anchor', problem = (SELECT uuid FROM annotation WHERE id = {first "
        "annotation})",
        "keeps the text");
}

void StrangerTest::toldAndLeftOut()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, says);
    QFETCH(QString, refused);
    QFETCH(bool, noJson);
    QString text = QString::fromUtf8(script);
    text.replace(QRegularExpression(u"\\{first (\\w+)\\}"_s), u"(SELECT min(id) FROM \\1)"_s);
    text.replace(QRegularExpression(u"\\{last (\\w+)\\}"_s), u"(SELECT max(id) FROM \\1)"_s);
    QVERIFY(runElsewhere(path(), text.toUtf8()));
    const auto opened = Session::open(path());
    if (!refused.isEmpty()) {
        QVERIFY(!opened);
        verifyOneLine(opened.error());
        QVERIFY2(opened.error().text.startsWith(path()) && opened.error().text.contains(refused),
            qPrintable(opened.error().text));
        return;
    }
    VERIFY_RESULT(opened);
    Session &session = **opened;
    const auto integrity = session.store().verify();
    VERIFY_RESULT(integrity);
    QStringList errors;
    for (const IntegrityProblem &problem : *integrity)
        errors.append(problem.message);
    for (const Problem &problem : allProblems(session)) {
        if (problem.severity == Severity::Error && problem.waived.isEmpty())
            errors.append(problem.message);
    }
    const QString all = errors.join(u'\n');
    QVERIFY2(says.isEmpty() ? errors.isEmpty() : all.contains(says), qPrintable(all));
    readEverything(session);
    const bool isDamaged = all.contains(u"damaged"_s) || all.contains(u"keeps the text"_s);
    if (!isDamaged) // these are repaired by nobody but a person
        exportEverything(session, noJson);
    while (session.canUndo()) {
        if (const auto done = session.undo(); !done) {
            verifyOneLine(done.error());
            break;
        }
    }
}

// Of what is left out, and of fields that could not be read, nothing is lost by an edit beside it.
void StrangerTest::editsLeaveWhatIsLeftOut()
{
    QVERIFY(runElsewhere(path(),
        "UPDATE entity SET aliases = '{\"a\": 1}', uuid = 'u' || id;"
        "UPDATE annotation SET created = 'yesterday';"
        "UPDATE annotation_fragments SET \"end\" = 5000000000 WHERE owner = "
        "(SELECT min(id) FROM annotation);"
        "UPDATE version SET characters = -7"));
    const QByteArray question =
        "SELECT group_concat(x, ' ') FROM (SELECT aliases || uuid AS x FROM entity UNION ALL "
        "SELECT created FROM annotation UNION ALL SELECT \"end\" FROM annotation_fragments "
        "UNION ALL SELECT characters FROM version)";
    const QString before = textElsewhere(path(), question);
    {
        const auto session = Session::open(path());
        VERIFY_RESULT(session);
        const Project &project = (*session)->project();
        int steps = 0;
        const auto entities = project.all<Entity>();
        for (Entity entity : entities) {
            QVERIFY(entity.uuid.isNull());
            entity.note += u" and more"_s;
            VERIFY_RESULT(put(**session, entity));
            ++steps;
        }
        for (const Article &article : project.all<Article>()) {
            const auto open = (*session)->openArticle(article.id);
            VERIFY_RESULT(open);
            const QList<AnnotationId> annotations = (*open)->annotations().keys();
            for (const AnnotationId id : annotations) {
                VERIFY_RESULT(setNote(**session, article.id, id, u"seen"_s));
                ++steps;
            }
        }
        QVERIFY(steps > 4);
        for (int i = 0; i < steps; ++i)
            VERIFY_RESULT((*session)->undo());
        while ((*session)->canRedo())
            VERIFY_RESULT((*session)->redo());
    }
    QCOMPARE(textElsewhere(path(), "SELECT count(*) FROM annotation WHERE note = 'seen'").toInt(),
        textElsewhere(path(), "SELECT count(*) - 1 FROM annotation").toInt());
    QCOMPARE(textElsewhere(path(), question), before);
}

void StrangerTest::historyOfAStranger_data()
{
    QTest::addColumn<QByteArray>("changes"); // of the newest step, which is undone
    const auto row = [](const char *name, const char *changes) {
        QTest::newRow(name) << QByteArray(changes);
    };
    row("no object", "[]");
    row("rows that are a number", R"({"tag": 5})");
    row("rows without values", R"({"tag": [{}]})");
    row("null", R"({"tag": [{"before": null}]})");
    row("numbers too large", R"({"tag": [{"before": {"id": 18446744073709551615}}]})");
    row("no number", R"({"tag": [{"before": {"name": "x"}}]})");
    row("two values", R"({"tag": [{"before": {"id": 5}, "after": {"id": 6}}]})");
    row("twice", R"({"setting": [{"before": {"id": 5}}, {"before": {"id": 5}}]})");
    row("not there", R"({"tag": [{"before": {"id": 4000}, "after": {"id": 4000, "name": "x"}}]})");
    row("what is referred to goes", R"({"layer": [{"after": {"id": %layer}}]})");
    row("tag below itself",
        R"({"tag": [{"before": {"id": %tag, "layer": %layer, "parent": %tag, "name": "x"},)"
        R"( "after": {"id": %tag}}]})");
    row("fragments before the text",
        R"({"annotation": [{"before": {"id": %annotation, "version": %version, "tag": %tag,)"
        R"( "fragments": [{"begin": -5, "end": 7, "text": "x"}]}, "after": {"id": %annotation,)"
        R"( "version": %version, "tag": %tag}}]})");
    row("fragments behind the text",
        R"({"annotation": [{"before": {"id": %annotation, "version": %version, "tag": %tag,)"
        R"( "fragments": [{"begin": 5000, "end": 7000, "text": "x"}]}, "after":)"
        R"( {"id": %annotation, "version": %version, "tag": %tag}}]})");
    row("annotation without a place",
        R"({"annotation": [{"before": {"id": 4000, "version": %version, "tag": %tag}}]})");
    row("attribution within itself",
        R"({"attribution": [{"before": {"id": %attribution, "version": %version, "parent":)"
        R"( %attribution}, "after": {"id": %attribution, "version": %version}}]})");
    row("version of another article",
        R"({"article": [{"before": {"id": %article, "title": "x", "version": 1},)"
        R"( "after": {"id": %article, "version": %version}}]})");
    row("claim link to itself",
        R"({"claim_link": [{"before": {"id": 4000, "from_claim": %claim, "to_claim": %claim}}]})");
    row("role of no paragraph",
        R"({"role_mark": [{"before": {"id": 4000, "version": %version, "paragraph": 999,)"
        R"( "role": "quote"}}]})");
}

void StrangerTest::historyOfAStranger()
{
    QFETCH(QByteArray, changes);
    for (const QByteArray table :
        {"layer", "tag", "annotation", "version", "attribution", "article", "claim"}) {
        changes.replace(
            '%' + table, textElsewhere(path(), "SELECT min(id) FROM " + table).toUtf8());
    }
    QVERIFY(runElsewhere(path(),
        "UPDATE change SET status = 'done', changes = '" + changes
            + "' WHERE id = (SELECT max(id) FROM change)"));
    const auto session = Session::open(path());
    VERIFY_RESULT(session);
    for (const Article &article : (*session)->project().all<Article>())
        VERIFY_RESULT((*session)->openArticle(article.id));
    QVERIFY((*session)->canUndo());
    const auto done = (*session)->undo();
    if (!done) {
        verifyOneLine(done.error());
        QVERIFY(done.error().text.contains(path()));
    }
    readEverything(**session);
    exportEverything(**session, false);
}

void StrangerTest::damagedOriginals_data()
{
    QTest::addColumn<QByteArray>("stream"); // without its size, which stands before it
    QTest::addColumn<qint64>("says"); // what its size is said to be; -1: the right one
    QTest::addColumn<qint64>("size"); // of the file that is damaged
    constexpr qint64 companion = 15; // the article has 19
    const auto stream = [](const QByteArray &bytes) { return qCompress(bytes).sliced(4); };
    const auto row = [](const char *name, const QByteArray &bytes, qint64 says, qint64 size = 19) {
        QTest::newRow(name) << bytes << says << size;
    };
    row("others", stream("1234567890123456789"), -1);
    row("others of a companion", stream("123456789012345"), -1, companion);
    row("fewer", stream("abc"), 3);
    row("fewer than they say", stream("abc"), -1);
    row("fewer than a companion says", stream("abc"), -1, companion);
    row("no bytes", QByteArray(), -1);
    row("no stream", QByteArray("\1\2\3\4\5"), -1);
    row("huge by its own words", stream("abc"), 0xffffffff);
    const QByteArray bomb = stream(QByteArray(300 << 20, '0'));
    row("bomb", bomb, 300 << 20);
    row("bomb that says it is small", bomb, -1);
}

void StrangerTest::damagedOriginals()
{
    QFETCH(QByteArray, stream);
    QFETCH(qint64, says);
    QFETCH(qint64, size);
    const QByteArray header = QByteArray::number(says < 0 ? size : says, 16).rightJustified(8, '0');
    QVERIFY(runElsewhere(path(),
        "UPDATE original SET bytes = x'" + header + stream.toHex()
            + "' WHERE size = " + QByteArray::number(size)));
    const auto session = Session::open(path());
    VERIFY_RESULT(session);
    const auto problems = (*session)->store().verify();
    VERIFY_RESULT(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->first().check, u"original"_s);
    QVERIFY(problems->first().article);
    for (const Version &version : (*session)->project().all<Version>()) {
        for (const QString &hash : version.originals()) {
            const auto original = (*session)->readOriginal(hash);
            if (original && original->size() != size)
                continue;
            QVERIFY(!original);
            verifyOneLine(original.error());
        }
    }
    exportEverything(**session, true);
}

STANDOFF_TEST(QCoreApplication, StrangerTest)
#include "tst_stranger.moc"

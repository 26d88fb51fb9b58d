// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignreader.h"
#include "program/testprogram.h"
#include "project/validation.h"
#include "support/formats/importing.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

class ForeignReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void values();
    void leftOut_data();
    void leftOut();
    void records();
    void tags();
    void attributions();
};

namespace {

template <typename Value>
QList<Value> allOf(const ImportBatch &batch)
{
    QList<Value> all;
    for (const Change<Value> &change : batch.values.of<Value>())
        all.append(*change.after);
    return all;
}

ForeignArticle articleOf(const QList<ForeignMark> &marks)
{
    return {.file = u"in/x.json"_s, .text = u"Kim met Lee in Oslo."_s, .marks = marks};
}

Result<ImportBatch> batchOf(const ForeignArticle &article)
{
    BatchSink sink;
    ForeignReader reader(sink);
    return reader.take(article).and_then([&] { return reader.finish(); }).transform([&] {
        return sink.batch();
    });
}

} // namespace

void ForeignReaderTest::values()
{
    ForeignArticle article = articleOf({{.id = u"1"_s,
                                            .tag = u"PER"_s,
                                            .ranges = {{0, 3}},
                                            .attributes = {{u"sex"_s, u"f"_s}},
                                            .note = u"n"_s,
                                            .status = Status::Proposed,
                                            .annotator = u"Ada"_s},
        {.id = u"2"_s, .tag = u"PER"_s, .ranges = {{8, 11}}, .annotator = u"Ada"_s}});
    article.relations = {{.type = u"met"_s, .from = u"1"_s, .to = u"2"_s, .note = u"r"_s}};
    article.roles = {
        {0, ParagraphRole::Headline}, {0, ParagraphRole::Quote}, {4, ParagraphRole::Quote}};
    article.original = "bytes"_ba;
    article.article.byline = u"By"_s;
    const auto batch = batchOf(article);
    QVERIFY(batch);
    QCOMPARE(batch->remarks, QStringList());
    QVERIFY(faultsIn(batch->values).isEmpty());
    const auto articles = allOf<Article>(*batch);
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].title, u"x"_s);
    QCOMPARE(articles[0].byline, u"By"_s);
    const auto versions = allOf<Version>(*batch);
    QCOMPARE(batch->values.originals.value(versions[0].originalSha256), "bytes"_ba);
    QCOMPARE(batch->values.texts.value(versions[0].sha256), article.text);
    const auto annotations = allOf<Annotation>(*batch);
    QCOMPARE(annotations.size(), 2);
    QCOMPARE(annotations[0].text(), u"Kim"_s);
    QCOMPARE(annotations[0].attributes, article.marks[0].attributes);
    QCOMPARE(annotations[0].note, u"n"_s);
    QCOMPARE(annotations[0].status, Status::Proposed);
    QCOMPARE(annotations[0].origin, Origin::Imported);
    QCOMPARE(annotations[0].annotator, annotations[1].annotator);
    QCOMPARE(batch->annotators.value(annotations[0].annotator).name, u"Ada"_s);
    const auto relations = allOf<Relation>(*batch);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations[0].toAnnotation, annotations[1].id);
    QCOMPARE(allOf<RoleMark>(*batch).size(), 1);
    const auto tags = allOf<Tag>(*batch);
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags[0].attributes.size(), 1);
    QCOMPARE(allOf<Layer>(*batch)[0].name, u"Entities"_s);
}

void ForeignReaderTest::leftOut_data()
{
    QTest::addColumn<ForeignMark>("mark");
    QTest::addColumn<QString>("said");

    QTest::newRow("no tag") << ForeignMark{.ranges = {{0, 3}}, .place = u"line 1"_s}
                            << u"in/x.json: line 1: The annotation has no tag"_s;
    QTest::newRow("outside") << ForeignMark{.tag = u"P"_s, .ranges = {{0, 99}}, .quoted = u"Z"_s}
                             << u"in/x.json: The annotation “Z” is not within the text"_s;
    QTest::newRow("empty") << ForeignMark{.tag = u"P"_s, .ranges = {{2, 2}}}
                           << u"in/x.json: The annotation “P” is of no character"_s;
    QTest::newRow("another") << ForeignMark{.tag = u"P"_s,
        .ranges = {{0, 3}},
        .quoted =
            u"Zoe"_s} << u"in/x.json: The text at these offsets is “Kim”; “Zoe” is not nearby"_s;
    for (const QString &like : {u"kIM"_s, u"K i m"_s, u"`` Kim ''"_s, u"Kiḿ"_s, u"Kim’s"_s}) {
        QTest::addRow("like %s", qPrintable(like))
            << ForeignMark{.tag = u"P"_s, .ranges = {{0, 3}}, .quoted = like}
            << u"in/x.json: The text at these offsets is “Kim”, not “%1”; the offsets were used"_s
                   .arg(like);
    }
    QTest::newRow("twice") << ForeignMark{.id = u"0"_s, .tag = u"P"_s, .ranges = {{0, 3}}}
                           << u"in/x.json: 0 is another annotation already"_s;
}

void ForeignReaderTest::leftOut()
{
    QFETCH(ForeignMark, mark);
    QFETCH(QString, said);
    const ForeignMark good{.id = u"0"_s,
        .tag = u"P"_s,
        .ranges = {{8, 11}},
        .quoted = mark.id.isEmpty() ? u""_s : u"Lee"_s};
    const auto batch = batchOf(articleOf({good, mark}));
    QVERIFY(batch);
    QCOMPARE(batch->remarks, QStringList{said});
    QCOMPARE(allOf<Annotation>(*batch).size(), said.contains("were used"_L1) ? 2 : 1);
}

void ForeignReaderTest::records()
{
    const QUuid uuid = QUuid::createUuid();
    const auto mark = [](const ForeignRecord &record, const QString &tag = u"P"_s) {
        return ForeignMark{.tag = tag, .ranges = {{0, 3}}, .record = record};
    };
    const auto batch =
        batchOf(articleOf({mark({.name = u"Kim"_s, .references = {u"Wikidata:Q1"_s}}),
            mark({.references = {u"http://www.wikidata.org/entity/Q2"_s, u"http://x.org/kim"_s}}),
            mark({.name = u"Kim Il"_s, .references = {u"Wikidata:Q1"_s}}), mark({.name = u"Kim"_s}),
            mark({.name = u"Kim"_s}), mark({.name = u"Kim"_s, .uuid = uuid}),
            mark({.name = u"Kim"_s, .uuid = uuid}), mark({.name = u"It is so"_s}, u"Claim"_s),
            mark({.name = u"c"_s}, u"Cue"_s)}));
    QVERIFY(batch);
    const auto annotations = allOf<Annotation>(*batch);
    const auto entities = allOf<Entity>(*batch);
    QCOMPARE(entities.size(), 4);
    QCOMPARE(annotations[0].entity, annotations[2].entity);
    QCOMPARE(annotations[3].entity, annotations[4].entity);
    QCOMPARE(annotations[5].entity, annotations[6].entity);
    QVERIFY(annotations[3].entity != annotations[5].entity);
    QCOMPARE(entities[0].wikidata, u"Q1"_s);
    QCOMPARE(entities[1].name, u"Kim"_s);
    QCOMPARE(entities[1].wikidata, u"Q2"_s);
    QCOMPARE(entities[1].sameAs, QStringList{u"http://x.org/kim"_s});
    QVERIFY(annotations[7].claim);
    QVERIFY(!annotations[8].record());
    QCOMPARE(batch->remarks.size(), 1);
}

void ForeignReaderTest::tags()
{
    BatchSink sink;
    ForeignReader reader(sink);
    reader.declare({.name = u"GPE"_s,
        .label = u"Place"_s,
        .color = u"#AABBCC"_s,
        .key = u"g"_s,
        .attributes = {{u"kind"_s, {u"a"_s}}}});
    reader.declare({.name = u"LOC"_s, .label = u"Place"_s, .key = u"g"_s});
    reader.declare({.name = u"City"_s, .parent = u"GPE"_s});
    QVERIFY(reader.take(
        articleOf({{.tag = u"GPE"_s, .ranges = {{0, 3}}, .attributes = {{u"kind"_s, u"b"_s}}},
            {.tag = u"x"_s, .layer = u"claims"_s, .ranges = {{0, 3}}}})));
    const auto tags = allOf<Tag>(sink.batch());
    QCOMPARE(tags.size(), 4);
    QCOMPARE(tags[0].name, u"Place"_s);
    QCOMPARE(tags[0].code, u"GPE"_s);
    QCOMPARE(tags[0].color, u"#aabbcc"_s);
    QCOMPARE(tags[0].key, u"g"_s);
    QCOMPARE(tags[0].attributes[0].values, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(tags[1].name, u"Place (2)"_s);
    QCOMPARE(tags[1].code, u"LOC"_s);
    QCOMPARE(tags[1].key, u""_s);
    QCOMPARE(tags[2].parent, tags[0].id);
    QCOMPARE(tags[2].code, u""_s);
    const auto layers = allOf<Layer>(sink.batch());
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers[1].kind, LayerKind::Claim);
}

void ForeignReaderTest::attributions()
{
    ForeignArticle article = articleOf({{.id = u"s"_s, .tag = u"Source"_s, .ranges = {{0, 3}}},
        {.id = u"c"_s, .tag = u"Content"_s, .ranges = {{8, 11}}}});
    article.attributions = {{.id = u"1"_s,
                                .type = u"T"_s,
                                .sources = {u"s"_s, u"s"_s, u"?"_s},
                                .contents = {u"c"_s},
                                .parent = u"2"_s},
        {.id = u"2"_s, .cue = u"c"_s, .parent = u"1"_s}, {.id = u"3"_s, .cue = u"?"_s},
        {.id = u"4"_s, .cue = u"c"_s, .parent = u"4"_s}};
    const auto batch = batchOf(article);
    QVERIFY(batch);
    QVERIFY(faultsIn(batch->values).isEmpty());
    const auto all = allOf<Attribution>(*batch);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].type, u"T"_s);
    QCOMPARE(all[0].sources.size(), 1);
    QCOMPARE(all[0].parent, all[1].id);
    QVERIFY(!all[1].parent);
    QCOMPARE(batch->remarks.size(), 5); // two parts, an empty one, two circles
}

STANDOFF_TEST(QCoreApplication, ForeignReaderTest)
#include "tst_foreignreader.moc"

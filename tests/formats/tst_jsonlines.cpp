// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "carrieddump.h"
#include "formats/jsonlines/doccanoformat.h"
#include "formats/jsonlines/labelstudioformat.h"
#include "formats/jsonlines/prodigyformat.h"
#include "formats/jsonlines/spacyformat.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/nastyproject.h"
#include "support/project/sampleproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Standoff::CarriedDump;
using namespace Qt::StringLiterals;

namespace {

const QStringList jsonFormats{u"doccano"_s, u"label-studio"_s, u"prodigy"_s, u"spacy"_s};

std::unique_ptr<Format> jsonFormat(const QString &id)
{
    if (id == "doccano"_L1)
        return std::make_unique<DoccanoFormat>();
    if (id == "label-studio"_L1)
        return std::make_unique<LabelStudioFormat>();
    if (id == "prodigy"_L1)
        return std::make_unique<ProdigyFormat>();
    return std::make_unique<SpacyFormat>();
}

Result<ImportBatch> writtenAndRead(
    const QString &id, const MemoryProject &project, const FormatOptions &options = {})
{
    const auto format = jsonFormat(id);
    const QTemporaryDir folder;
    const QString path =
        folder.filePath(format->info().ending().isEmpty() ? u"out"_s : u"out.jsonl"_s);
    RETURN_IF_ERROR(exportTo(path, *format, project, {}, options));
    return readAll(*format, {path});
}

// Texts and spans that trip programs up.
ValueMaker oddProject()
{
    ValueMaker make;
    const LayerId things = make.add(Layer{.name = u"Entities"_s, .kind = LayerKind::Entity});
    const LayerId others = make.add(
        Layer{.name = u"other \"layer\": <&>, {}\\"_s, .kind = LayerKind::Other, .position = 1});
    const TagId plain = make.add(Tag{.layer = things, .name = u"PER"_s, .color = u"#0072b2"_s});
    const TagId same = make.add(Tag{.layer = others, .name = u"PER"_s, .color = u"#0072b2"_s});
    const TagId odd = make.add(Tag{.layer = others,
        .name = u"[a]\t\"b\" 😀\\n"_s,
        .code = u"odd: {\"x\"}"_s,
        .color = u"#009e73"_s,
        .position = 1,
        .attributes = {{u"note"_s, {}}, {u"text"_s, {u"1"_s}}, {u"a \"b\""_s, {}}}});
    make.addArticle(Article{.title = u"  spaces \u2028 and \"quotes\""_s},
        u"\n😀😀 👩‍👩‍👧 Zoe\u0301\u00a0met  \t\u2028\u0085Bob\u000c\u000b "
        u"and\u0001قال "
        u"{\"text\": \"\\u0041\"}\n\n"
        u"  ends with spaces  \n"_s);
    const auto mark = [&](const QStringList &words, TagId tag, Status status = Status::Accepted) {
        Annotation annotation;
        annotation.tag = tag;
        annotation.status = status;
        return make.annotate(words, annotation);
    };
    const AnnotationId zoe = mark({u"Zoe\u0301"_s}, plain);
    mark({u"Zoe\u0301"_s}, same);
    mark({u"Zoe\u0301"_s}, plain);
    const AnnotationId crossing = mark({u"e\u0301\u00a0met"_s}, odd);
    mark({u"👩‍👩‍👧 Zoe\u0301\u00a0met"_s}, plain);
    const AnnotationId pieces = mark({u"😀"_s, u"Bob"_s, u"{\"text\": \"\\u0041\"}\n"_s}, odd);
    mark({u" "_s}, plain);
    mark({u"\t\u2028"_s}, same);
    mark({u"قال"_s}, plain, Status::Rejected);
    const AnnotationId proposed = mark({u"ends with"_s}, plain, Status::Proposed);
    mark({u"  ends"_s, u"spaces  \n"_s}, same, Status::Proposed);
    Annotation full;
    full.tag = odd;
    full.attributes = {{u"note"_s, u"a, b\n\"c\""_s}, {u"text"_s, u"2"_s},
        {u"a \"b\""_s, u"\u2029\u0085 😀"_s}, {u"empty"_s, u""_s}};
    full.note = u"\" \\ / \b \u2028 line\nline\ttab"_s;
    make.annotate({u"Bob"_s}, full);
    make.add(Relation{.type = u"a \"b\""_s,
        .version = make.version,
        .fromAnnotation = zoe,
        .toAnnotation = pieces,
        .note = u"n\n2"_s});
    make.add(Relation{.type = u"c"_s,
        .version = make.version,
        .fromAnnotation = crossing,
        .toAnnotation = proposed});
    return make;
}

} // namespace

class JsonLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void manyRoundTrips_data();
    void manyRoundTrips();
    void lines();
    void doccano_data();
    void doccano();
    void edited();
    void prodigyAnswers();
    void prodigyTokens();
    void labelStudio();
    void labelStudioConfig();
    void spacyTiles();
    void spacyOthers();
    void malformed_data();
    void malformed();
    void losses();
    void probes();
    void corpora_data();
    void corpora();
    void readersOfOthers();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile written(m_folder.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(bytes);
        return written.fileName();
    }

    QTemporaryDir m_folder;
};

void JsonLinesTest::roundTrip_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isNasty");
    QTest::addColumn<FormatOptions>("options");
    for (const QString &id : jsonFormats) {
        QTest::addRow("%s", qPrintable(id)) << id << false << FormatOptions();
        QTest::addRow("%s, nasty", qPrintable(id)) << id << true << FormatOptions();
    }
    QTest::newRow("doccano without relations")
        << u"doccano"_s << true << FormatOptions{{u"relations"_s, u"no"_s}};
}

void JsonLinesTest::roundTrip()
{
    QFETCH(QString, id);
    QFETCH(bool, isNasty);
    QFETCH(FormatOptions, options);
    const ValueMaker made = isNasty ? oddProject() : sampleProject();
    const MemoryProject project(made.values, made.annotators);
    const auto read = writtenAndRead(id, project, options);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    const MemoryProject again(read->values, read->annotators);
    QCOMPARE(allContents(again), allContents(project));
    const QStringList tagset = tagsetOf(project.project());
    QStringList readTagset = tagsetOf(again.project());
    if (isNasty) // values that are not in the definition come into it
        readTagset.replaceInStrings(u"text=1,2"_s, u"text=1"_s)
            .replaceInStrings(u"|empty="_s, u""_s);
    QCOMPARE(readTagset, tagset);
}

void JsonLinesTest::manyRoundTrips_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : jsonFormats)
        QTest::addRow("%s", qPrintable(id)) << id;
}

void JsonLinesTest::manyRoundTrips()
{
    QFETCH(QString, id);
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const ValueMaker made = nastyProject(seed);
        const MemoryProject project(made.values, made.annotators);
        const auto read = writtenAndRead(id, project);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QVERIFY2(read->remarks.isEmpty(),
            qPrintable(u"seed %1: "_s.arg(seed) + read->remarks.join(u'\n')));
        const MemoryProject again(read->values, read->annotators);
        const QStringList before = allContents(project);
        const QStringList after = allContents(again);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QVERIFY2(before[i] == after.value(i),
                qPrintable(u"seed %1:\n%2\n%3"_s.arg(seed).arg(before[i], after.value(i))));
        }
        QCOMPARE(after.size(), before.size());
    }
}

void JsonLinesTest::lines()
{
    const ValueMaker made = oddProject();
    const MemoryProject project(made.values, made.annotators);
    for (const QString &id : {u"doccano"_s, u"prodigy"_s, u"spacy"_s}) {
        const QString text = jsonFormat(id)->preview(ExportSource(project), {}, 1 << 20)->text;
        QVERIFY(!text.contains(QChar(0x2028)) && !text.contains(QChar(0x85)));
        for (const QString &line : text.trimmed().split(u'\n')) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(document[u"text"_s].toString(), made.text.string());
        }
    }
}

void JsonLinesTest::doccano_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("marks");
    const QStringList two{u"Entities/PER Ann accepted"_s, u"Entities/LOC Ulm accepted"_s};
    QTest::newRow("label") << QByteArray(
        R"({"text":"😀 Ann in Ulm","label":[[2,5,"PER"],[9,12,"LOC"]]})")
                           << two;
    QTest::newRow("labels") << QByteArray(
        R"({"text":"Ann in Ulm","labels":[[0,3,"PER"],[7,10,"LOC"]]})")
                            << two;
    QTest::newRow("list") << QByteArray(
        R"([{"text":"Ann in Ulm","label":[[0,3,"PER"],[7,10,"LOC"]]}])")
                          << two;
    QTest::newRow("entities") << QByteArray(
        R"({"text":"Ann in Ulm","entities":[{"id":8,"start_offset":0,"end_offset":3,"label":"PER"},
            {"id":3,"start_offset":7,"end_offset":10,"label":"LOC"}],
            "relations":[{"id":1,"from_id":8,"to_id":3,"type":"in"}],"Comments":["so"]})")
                              << two;
    QTest::newRow("mark and blank lines") << QByteArray(
        "\xef\xbb\xbf\n{\"text\":\"Ann in Ulm\",\"label\":[[0,3,\"PER\"],[7,10,\"LOC\"]]}\r\n\r\n")
                                          << two;
    QTest::newRow("whole text") << QByteArray(R"({"text":"Ann in Ulm","label":["good"]})")
                                << QStringList();
}

void JsonLinesTest::doccano()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, marks);
    const auto read = readAll(DoccanoFormat(), {file(u"d.jsonl"_s, json)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(marksIn(*read), marks);
    const Article article = *read->values.of<Article>().first().after;
    QVERIFY(article.title.contains(u"Ann in Ulm"_s));
    if (json.contains("relations")) {
        QCOMPARE(read->values.of<Relation>().size(), 1);
        QCOMPARE(article.note, u"so"_s);
    }
    if (json.contains("good"))
        QCOMPARE(article.labels, QStringList{u"good"_s});
}

// What another program changed leads, what it left as it was keeps all that it had.
void JsonLinesTest::edited()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"People"_s, .kind = LayerKind::Entity});
    const TagId tag = make.add(Tag{.layer = layer, .name = u"PER"_s, .color = u"#0072b2"_s});
    make.addArticle(Article{.title = u"A"_s}, u"Ann met Bob and Eve"_s);
    Annotation noted;
    noted.tag = tag;
    noted.note = u"kept"_s;
    make.annotate({u"Ann"_s}, noted);
    make.annotate({u"Bob"_s}, noted);
    const MemoryProject project(make.values, make.annotators);
    QByteArray text = DoccanoFormat().preview(ExportSource(project), {}, 1 << 20)->text.toUtf8();
    const QByteArray bob = R"({"id":2,"label":"PER","start_offset":8,"end_offset":11})";
    QVERIFY(text.contains(bob));
    text.replace(bob, R"({"id":77,"label":"PER","start_offset":16,"end_offset":19})");
    const auto read = readAll(DoccanoFormat(), {file(u"e.jsonl"_s, text)});
    QVERIFY(read);
    QCOMPARE(
        marksIn(*read), QStringList({u"People/PER Ann accepted"_s, u"People/PER Eve accepted"_s}));
    QCOMPARE(read->values.of<Annotation>()[0].after->note, u"kept"_s);
    QCOMPARE(read->values.of<Annotation>()[1].after->note, u""_s);
    QCOMPARE(read->remarks.size(), 1);
    QVERIFY(read->remarks.first().contains(u"1 annotation(s) were changed or deleted"_s));
}

void JsonLinesTest::prodigyAnswers()
{
    const QByteArray json =
        R"({"text":"Ann in Ulm","spans":[{"start":0,"end":3,"label":"PER"}],"answer":"accept","_session_id":"news-kim"}
{"text":"Ann in Ulm","spans":[{"start":7,"end":10,"label":"PER"}],"answer":"reject","meta":{"score":0.5}}
{"text":"Ann in Ulm","spans":[{"start":7,"end":10,"label":"LOC"}],"answer":"ignore"}
{"text":"Eve","spans":[],"answer":"accept","strange":1,"label":"TOPIC"}
{"text":"Who eats what","spans":[],"relations":[{"head":0,"child":1,"label":"subj","head_span":{"start":0,"end":3,"label":null},"child_span":{"start":4,"end":8,"label":"VERB"}}],"answer":"accept"}
)";
    const auto read = readAll(ProdigyFormat(), {file(u"p.jsonl"_s, json)});
    QVERIFY(read);
    QCOMPARE(marksIn(*read),
        QStringList({u"Entities/PER Ann accepted"_s, u"Entities/PER Ulm rejected"_s,
            u"Entities/LOC Ulm proposed"_s, u"Entities/token Who accepted"_s,
            u"Entities/VERB eats accepted"_s}));
    QCOMPARE(read->values.of<Article>().size(), 3);
    QCOMPARE(read->values.of<Article>()[1].after->labels, QStringList{u"TOPIC"_s});
    QCOMPARE(read->values.of<Relation>().size(), 1);
    QCOMPARE(read->annotators.first().name, u"news-kim"_s);
    QCOMPARE(read->remarks.size(), 1);
    QVERIFY(read->remarks.first().endsWith(u": strange"_s));
}

void JsonLinesTest::prodigyTokens()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle(Article{.title = u"A"_s}, u"😀 Silicon Valley’s end"_s);
    make.annotate({u"Silicon Valley"_s}, tag);
    const MemoryProject project(make.values, make.annotators);
    const QString text = ProdigyFormat().preview(ExportSource(project), {}, 1 << 20)->text;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject span = document[u"spans"_s][0].toObject();
    const QJsonArray tokens = document[u"tokens"_s].toArray();
    QCOMPARE(span[u"start"_s].toInt(), 2);
    QCOMPARE(span[u"end"_s].toInt(), 16);
    QCOMPARE(tokens[span[u"token_start"_s].toInt()][u"text"_s].toString(), u"Silicon"_s);
    QCOMPARE(tokens[span[u"token_end"_s].toInt()][u"text"_s].toString(), u"Valley"_s);
    QCOMPARE(document[u"answer"_s].toString(), u"accept"_s);
}

void JsonLinesTest::labelStudio()
{
    const QByteArray json =
        R"([{"id":1,"data":{"text":"Ann 😀 in Ulm","url":"https://example.org/"},
"annotations":[{"completed_by":{"email":"kim@example.org"},"created_at":"2024-01-02T03:04:05Z","result":[
 {"id":"a","from_name":"label","to_name":"text","type":"labels","value":{"start":0,"end":3,"text":"Ann","labels":["PER"]}},
 {"id":"b","from_name":"place","to_name":"text","type":"labels","value":{"start":10,"end":13,"text":"Ulm","labels":["LOC"]}},
 {"id":"a","from_name":"sure","to_name":"text","type":"choices","value":{"start":0,"end":3,"choices":["yes"]}},
 {"id":"b","from_name":"note","to_name":"text","type":"textarea","value":{"start":10,"end":13,"text":["a town"]}},
 {"from_name":"topic","to_name":"text","type":"choices","value":{"choices":["travel"]}},
 {"id":"r","from_name":"box","to_name":"image","type":"rectanglelabels","value":{"x":1}},
 {"type":"relation","from_id":"b","to_id":"a","direction":"left","labels":["in"]}]},
 {"completed_by":7,"was_cancelled":true,"result":[{"id":"a","from_name":"label","to_name":"text","type":"labels","value":{"start":7,"end":9,"text":"in","labels":["PER"]}}]}],
"predictions":[{"model_version":"m1","score":0.5,"result":[
 {"id":"x","from_name":"label","to_name":"text","type":"labels","value":{"start":0,"end":3,"text":"Ann","labels":["PER"]}},
 {"id":"y","from_name":"label","to_name":"text","type":"labels","value":{"start":10,"end":13,"text":"Ulm","labels":["PER"]}}]}]}])";
    const auto read = readAll(LabelStudioFormat(), {file(u"l.json"_s, json)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(marksIn(*read),
        QStringList({u"Entities/PER Ann accepted"_s, u"place/LOC Ulm accepted"_s,
            u"Entities/PER in proposed"_s, u"Entities/PER Ulm proposed"_s}));
    const Annotation ann = *read->values.of<Annotation>()[0].after;
    QCOMPARE(ann.attributes, (QMap<QString, QString>{{u"sure"_s, u"yes"_s}}));
    QCOMPARE(ann.created.toString(Qt::ISODate), u"2024-01-02T03:04:05Z"_s);
    QCOMPARE(read->values.of<Annotation>()[1].after->note, u"a town"_s);
    const Relation relation = *read->values.of<Relation>().first().after;
    QCOMPARE(relation.fromAnnotation, ann.id);
    QStringList names;
    for (const Annotator &annotator : read->annotators)
        names.append(annotator.name);
    QCOMPARE(names, QStringList({u"kim@example.org"_s, u"user 7"_s, u"m1"_s}));
    const Article article = *read->values.of<Article>().first().after;
    QCOMPARE(article.labels, QStringList{u"travel"_s});
    QCOMPARE(article.url, u"https://example.org/"_s);
    QVERIFY2(read->remarks.join(u'\n').contains(u"in UTF-16 units"_s),
        qPrintable(read->remarks.join(u'\n')));
    QVERIFY(read->remarks.join(u'\n').contains(u"rectanglelabels"_s));

    const QByteArray brief =
        R"([{"id":1,"text":"Ann in Ulm","label":[{"start":0,"end":3,"text":"Ann","labels":["PER"]}],"annotator":1,"annotation_id":2,"lead_time":3}])";
    const auto other = readAll(LabelStudioFormat(), {file(u"m.json"_s, brief)});
    QCOMPARE(marksIn(*other), QStringList{u"Entities/PER Ann accepted"_s});
}

void JsonLinesTest::labelStudioConfig()
{
    const ValueMaker made = sampleProject();
    const MemoryProject project(made.values, made.annotators);
    const QTemporaryDir folder;
    QVERIFY(exportTo(folder.filePath(u"out"_s), LabelStudioFormat(), project));
    QFile config(folder.filePath(u"out/config.xml"_s));
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QString xml = QString::fromUtf8(config.readAll());
    for (const QString &part : {u"<Labels name=\"Entities\" toName=\"text\">"_s,
             u"<Label value=\"person\" background=\"#4e79a7\" hotkey=\"p\"/>"_s,
             u"<Text name=\"text\" value=\"$text\"/>"_s, u"<Choices name=\"mention form\""_s,
             u"<Choice value=\"pronoun\"/>"_s, u"<TextArea name=\"note\""_s})
        QVERIFY2(xml.contains(part), qPrintable(part + u'\n' + xml));
    QFile tasks(folder.filePath(u"out/project.json"_s));
    QVERIFY(tasks.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(tasks.readAll()).array();
    QCOMPARE(list.size(), 2);
    for (const QJsonValue &task : list) {
        const QJsonArray results = task[u"annotations"_s][0][u"result"_s].toArray();
        QVERIFY(!results.isEmpty());
        for (const QJsonValue &result : results) {
            const QJsonObject value = result[u"value"_s].toObject();
            QVERIFY(result[u"type"_s] == "relation"_L1
                || xml.contains(u"name=\"%1\""_s.arg(result[u"from_name"_s].toString())));
            for (const QJsonValue &label : value[u"labels"_s].toArray())
                QVERIFY(xml.contains(u"value=\"%1\""_s.arg(label.toString())));
        }
    }
}

// The rules of Doc.from_json(): tokens and single spaces make up the text, spans are of whole
// tokens.
void JsonLinesTest::spacyTiles()
{
    for (const ValueMaker &made : {oddProject(), sampleProject()}) {
        const MemoryProject project(made.values, made.annotators);
        const QString lines = SpacyFormat().preview(ExportSource(project), {}, 1 << 20)->text;
        for (const QString &line : lines.trimmed().split(u'\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
            const QList<uint> text = document[u"text"_s].toString().toUcs4();
            QSet<int> begins;
            QSet<int> ends;
            int end = 0;
            for (const QJsonValue &token : document[u"tokens"_s].toArray()) {
                const int begin = token[u"start"_s].toInt();
                QVERIFY(begin == end || (begin == end + 1 && text[end] == u' '));
                QVERIFY(end == 0 || begin > 0);
                end = token[u"end"_s].toInt();
                QVERIFY(end > begin);
                begins.insert(begin);
                ends.insert(end);
            }
            QVERIFY(end == text.size() || (end == text.size() - 1 && text[end] == u' '));
            QList<QJsonArray> groups{document[u"ents"_s].toArray()};
            for (const QJsonValue &group : document[u"spans"_s].toObject())
                groups.append(group.toArray());
            int last = 0;
            for (const QJsonArray &group : groups) {
                for (const QJsonValue &span : group) {
                    QVERIFY(begins.contains(span[u"start"_s].toInt()));
                    QVERIFY(ends.contains(span[u"end"_s].toInt()));
                    if (&group == &groups.constFirst()) {
                        QVERIFY(span[u"start"_s].toInt() >= last);
                        last = span[u"end"_s].toInt();
                    }
                }
            }
        }
    }
}

void JsonLinesTest::spacyOthers()
{
    const QByteArray training = R"([{"id":0,"paragraphs":[{"raw":"Ann Lee  left Ulm.","sentences":[
{"tokens":[{"orth":"Ann","ner":"B-PER"},{"orth":"Lee","ner":"L-PER"},{"orth":"left","ner":"O"},{"orth":"Ulm","ner":"U-LOC"},{"orth":".","ner":"-"}]}],
"cats":[{"label":"x","value":1}]},
{"sentences":[{"tokens":[{"orth":"😀","ner":"O"},{"orth":"Eve","ner":"U-PER"}]}]}]}])";
    const auto read = readAll(SpacyFormat(), {file(u"s.json"_s, training)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(marksIn(*read),
        QStringList({u"Entities/PER Ann Lee accepted"_s, u"Entities/LOC Ulm accepted"_s,
            u"Entities/PER Eve accepted"_s}));
    QCOMPARE(read->values.texts.size(), 2);
    QVERIFY(read->values.texts.values().contains(u"😀 Eve"_s));

    const QByteArray pairs = R"([["Ann in Ulm",{"entities":[[0,3,"PER"],[7,10,"LOC"],[1]]}]])";
    const auto other = readAll(SpacyFormat(), {file(u"t.json"_s, pairs)});
    QCOMPARE(marksIn(*other),
        QStringList({u"Entities/PER Ann accepted"_s, u"Entities/LOC Ulm accepted"_s}));
    QCOMPARE(other->remarks.size(), 1);

    for (const QByteArray &json :
        {QByteArray(R"({"text":"Ann in Ulm","entities":[[0,3,"PER"],[7,10,"LOC"]]})"),
            QByteArray(
                R"({"classes":["PER"],"annotations":[["Ann in Ulm",{"entities":[[0,3,"PER"],[7,10,"LOC"]]}],null]})"),
            QByteArray(R"([["Ann in Ulm",{"entities":[[0,3,"PER"],[7,10,"LOC"]]}]])")}) {
        QCOMPARE(SpacyFormat().probe(json, u"t.json"_s), Likelihood::Likely);
        // Also in UTF-16, as some programs of Windows write it.
        QByteArray wide("\xff\xfe");
        for (const char each : json)
            wide.append(each).append('\0');
        for (const QByteArray &bytes : {json, wide}) {
            const auto same = readAll(SpacyFormat(), {file(u"t.json"_s, bytes)});
            QVERIFY2(same, qPrintable(same ? QString() : same.error().text));
            QCOMPARE(marksIn(*same), marksIn(*other));
        }
    }

    const QByteArray doc =
        R"({"text":"Ann in Ulm","ents":[{"start":0,"end":3,"label":"PER","kb_id":"Q7"}],
"spans":{"sc":[{"start":0,"end":10,"label":"S"}]},"cats":{"a":0.9,"b":0.1},"tokens":[]})";
    const auto third = readAll(SpacyFormat(), {file(u"u.json"_s, doc)});
    QCOMPARE(marksIn(*third),
        QStringList({u"sc/S Ann in Ulm accepted"_s, u"Entities/PER Ann accepted"_s}));
    QCOMPARE(third->values.of<Entity>().first().after->wikidata, u"Q7"_s);
    QCOMPARE(third->values.of<Article>().first().after->labels, QStringList{u"a"_s});
}

void JsonLinesTest::malformed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said"); // in a remark, or in the error
    const auto row = [](const char *name, const QString &id, const QByteArray &json,
                         const QString &said) { QTest::newRow(name) << id << json << said; };
    row("no json", u"doccano"_s, "text", u"not JSON"_s);
    row("second line", u"doccano"_s, "{\"text\":\"a\"}\n{\"te", u"line 2"_s);
    row("first line", u"doccano"_s, "{\"text\":\"\\ud800\"}\n\n{\"text\":\"a\"}\n", u"line 1"_s);
    row("no text", u"doccano"_s, R"({"label":[]})", u"no text"_s);
    row("number as record", u"doccano"_s, "[1]", u"no text"_s);
    row("outside", u"doccano"_s, R"({"text":"abc","label":[[0,9,"X"]]})", u"not within"_s);
    row("huge", u"doccano"_s, R"({"text":"abc","label":[[0,9223372036854775807,"X"]]})",
        u"not within"_s);
    row("backwards", u"doccano"_s, R"({"text":"abc","label":[[2,1,"X"]]})", u""_s);
    row("empty", u"doccano"_s, R"({"text":"abc","label":[[2,2,"X"]]})", u"of no character"_s);
    row("no triple", u"doccano"_s, R"({"text":"abc","label":[[0,1]]})", u"not a label"_s);
    row("words for numbers", u"doccano"_s, R"({"text":"abc","label":[["a","b","c"]]})",
        u"not a label"_s);
    row("same id", u"doccano"_s,
        R"({"text":"abc","entities":[{"id":1,"start_offset":0,"end_offset":1,"label":"X"},{"id":1,"start_offset":1,"end_offset":2,"label":"X"}]})",
        u"another annotation already"_s);
    row("relation to nothing", u"doccano"_s,
        R"({"text":"abc","entities":[],"relations":[{"from_id":1,"to_id":2,"type":"x"}]})",
        u"there is no annotation 1"_s);
    row("unknown fields", u"doccano"_s, R"({"text":"abc","colour":"red"})", u"colour"_s);
    row("blank text", u"doccano"_s, R"({"text":"\n"})", u"no text"_s);
    row("odd extras", u"doccano"_s,
        R"({"text":"abc","standoff":{"article":[],"annotations":[1,{"spans":"x","tag":3}],"relations":7,"roles":[[1],["a","b"],[-1,"quote"]],"tagset":[1,{"layer":"L","tags":[{},{"name":"n","attributes":3}]}],"attributions":[{},3]}})",
        u""_s);
    row("no span", u"prodigy"_s, R"({"text":"abc","spans":[3,{"label":"X"}]})", u"not a span"_s);
    row("task without text", u"prodigy"_s, R"({"image":"x"})", u"no text"_s);
    row("rejected word", u"prodigy"_s, R"({"text":"abc","label":"X","answer":"reject"})",
        u"not accepted"_s);
    row("no document", u"spacy"_s, R"([["a"],{"x":1}])", u"not a document"_s);
    row("odd spans", u"spacy"_s, R"({"text":"abc","spans":{"a":3,"b":[4]},"ents":5})",
        u"not a span"_s);
    row("odd training", u"spacy"_s,
        R"([{"paragraphs":[3,{"raw":"x","sentences":[{"tokens":[{"orth":"a","ner":"I-X"},{"orth":"b","ner":"B-X"},4]}]}]}])",
        u"words are not those"_s);
    row("a picture", u"label-studio"_s,
        R"([{"data":{"image":"https://example.org/a.png"},"annotations":[{"result":[]}]}])",
        u"no text"_s);
    row("entities", u"spacy"_s, R"({"text":"abc","entities":[[0,1]]})", u"entity 1"_s);
    row("no result", u"label-studio"_s,
        R"([{"data":{"text":"abc"},"annotations":[1,{"result":[2]}]}])", u"not a result"_s);
    row("page", u"label-studio"_s,
        R"([{"data":{"text":"<p>abc"},"annotations":[{"result":[{"id":"a","to_name":"text","type":"hypertextlabels","value":{"start":"/p[1]","end":"/p[1]","hypertextlabels":["X"],"globalOffsets":{"start":0,"end":1}}}]}]}])",
        u"region of a page"_s);
    row("two texts", u"label-studio"_s,
        R"([{"data":{"text":"abc"},"annotations":[{"result":[{"id":"a","to_name":"text","type":"labels","value":{"start":0,"end":1,"labels":["X"]}},{"id":"b","to_name":"title","type":"labels","value":{"start":0,"end":1,"labels":["X"]}}]}]}])",
        u"another text"_s);
    row("no label", u"label-studio"_s,
        R"([{"data":{"text":"abc"},"annotations":[{"result":[{"id":"a","to_name":"text","type":"labels","value":{"start":0,"end":1}}]}]}])",
        u"no label"_s);
    row("wrong quote", u"label-studio"_s,
        R"([{"data":{"text":"abc def"},"annotations":[{"result":[{"id":"a","to_name":"text","type":"labels","value":{"start":0,"end":3,"text":"xyz","labels":["X"]}}]}]}])",
        u"xyz"_s);
}

void JsonLinesTest::malformed()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto read = readAll(*jsonFormat(id), {file(u"x.json"_s, json)});
    const QString told = read ? read->remarks.join(u'\n') : read.error().text;
    QVERIFY2(told.contains(said), qPrintable(told));
    QVERIFY2(!told.isEmpty() || json.contains("standoff"), "it was left out in silence");
}

void JsonLinesTest::losses()
{
    ValueMaker made = sampleProject();
    made.add(Layer{.name = u"Empty"_s, .position = 9});
    const MemoryProject project(made.values, made.annotators);
    for (const QString &id : jsonFormats) {
        const QList<Loss> losses = jsonFormat(id)->losses(ExportSource(project)).value();
        const auto count = [&losses](const QString &what) {
            return std::ranges::count_if(
                losses, [&](const Loss &loss) { return loss.what.contains(what); });
        };
        QCOMPARE(count(u"the layer: it has no tags"_s), 1);
        QCOMPARE(count(u"a verdict"_s), 2);
        QCOMPARE(count(u"an attribution"_s), 0);
        QCOMPARE(count(u"attributes"_s), 0);
        QCOMPARE(count(u"the file that the article was read from"_s), 1);
    }
}

void JsonLinesTest::probes()
{
    const ValueMaker made = sampleProject();
    const MemoryProject project(made.values, made.annotators);
    for (const QString &id : jsonFormats) {
        const QByteArray head =
            jsonFormat(id)->preview(ExportSource(project), {}, 1 << 16)->text.toUtf8();
        for (const QString &other : jsonFormats) {
            const Likelihood likelihood = jsonFormat(other)->probe(head, u"x.jsonl"_s);
            QVERIFY2((likelihood >= Likelihood::Likely) == (id == other),
                qPrintable(id + u" as "_s + other));
        }
    }
    for (const QString &id : jsonFormats)
        QCOMPARE(jsonFormat(id)->probe("{\"text\": \"label\"}", u"x.json"_s), Likelihood::None);
}

void JsonLinesTest::corpora_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("articles");
    QTest::newRow("prodigy") << u"prodigy"_s << u"prodigy/news_headlines-ner-120.jsonl"_s << 120;
    QTest::newRow("doccano") << u"doccano"_s << u"doccano/sequence_labeling/example.jsonl"_s << 2;
    QTest::newRow("overlapping") << u"doccano"_s
                                 << u"doccano/sequence_labeling/example_overlapping.jsonl"_s << 1;
}

void JsonLinesTest::corpora()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    QFETCH(int, articles);
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    const QString file = source + u"/../shared/corpora/"_s + path;
    if (source.isEmpty() || !QFileInfo::exists(file))
        QSKIP("the corpus is not here");
    const auto format = jsonFormat(id);
    const auto read = readAll(*format, {file});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->values.of<Article>().size(), articles);
    const MemoryProject project(read->values, read->annotators);
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"o.jsonl"_s);
    QVERIFY(exportTo(out, *format, project));
    const auto again = readAll(*format, {out});
    QVERIFY(again);
    QCOMPARE(again->remarks, QStringList());
    const MemoryProject second(again->values, again->annotators);
    for (qsizetype i = 0; i < articles; ++i)
        QCOMPARE(contentsOf(second, ExportSource(second).articles()[i]),
            contentsOf(project, ExportSource(project).articles()[i]));
}

// check_spacyjson.py has spaCy read what we wrote.
void JsonLinesTest::readersOfOthers()
{
    const QString script =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/formats/checks/spacyjson.py"_s;
    if (!QFileInfo::exists(script))
        QSKIP("the script is not here");
    const ValueMaker made = oddProject();
    const MemoryProject project(made.values, made.annotators);
    const QString out = m_folder.filePath(u"spacy.jsonl"_s);
    QVERIFY(exportTo(out, SpacyFormat(), project));
    QProcess python;
    python.start(u"python3"_s, {script, out});
    if (!python.waitForFinished(60'000) || python.exitCode() == 77)
        QSKIP("spaCy is not installed");
    const QByteArray told = python.readAll() + python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, told.constData());
}

STANDOFF_TEST(QCoreApplication, JsonLinesTest)
#include "tst_jsonlines.moc"

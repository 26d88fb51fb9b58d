// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/refi/refiformat.h"

#include "formats/destinations/zipdestination.h"
#include "program/testprogram.h"
#include "readers/unpacking/ziparchive.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/nastyproject.h"
#include "support/project/sampleproject.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

using RefiFiles = QMap<QString, QByteArray>;

bool zipRefi(const QString &path, const RefiFiles &files)
{
    ZipDestination zip(path, {});
    if (!zip.open())
        return false;
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        const auto added = zip.add(name, [&bytes](Output &output) -> Result<> {
            output.write(bytes);
            return {};
        });
        if (!added)
            return false;
    }
    return zip.commit().has_value();
}

QByteArray bytesOfRefi(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the formats carry, a line each, so that two projects can be compared.
class RefiLines
{
public:
    explicit RefiLines(
        const ChangeSet &values, const QMap<AnnotatorId, Annotator> &annotators, bool withUuids)
        : m_project(values, annotators)
        , m_withUuids(withUuids)
    {
    }

    QStringList ofTagset() const
    {
        QStringList lines;
        const Project &project = m_project.project();
        for (const Layer *layer : project.layersInOrder()) {
            for (const Tag *tag : project.tagsInOrder(layer->id)) {
                const Tag *parent = project.find(tag->parent);
                QStringList attributes;
                for (const AttributeDefinition &each : tag->attributes)
                    attributes.append(each.name + u'=' + each.values.join(u','));
                lines.append(QStringList{layer->name, QString::number(int(layer->kind)), tag->name,
                    tag->code, tag->color, tag->key, tag->guideline, parent ? parent->name : u""_s,
                    attributes.join(u';')}
                        .join(u'|'));
            }
        }
        return lines;
    }
    QStringList ofArticles() const
    {
        QStringList lines;
        for (const Article &article : m_project.project().all<Article>()) {
            const OpenArticle open = m_project.readArticle(article.id).value();
            lines.append(QStringList{article.uuid.toString(), article.title, article.byline,
                article.publisher, article.published, article.updated, article.retrieved,
                article.section, article.labels.join(u';'), article.url, article.language,
                QString::number(int(article.direction)), QString::number(int(article.state)),
                article.note, open.text().string()}
                    .join(u'|'));
            for (const RoleMark &mark : open.roleMarks())
                lines.append(u"role %1 %2"_s.arg(mark.paragraph).arg(int(mark.role)));
            for (const Annotation *annotation : open.annotationsInOrder())
                lines.append(of(*annotation));
            lines += linksOf(open);
        }
        return lines;
    }

private:
    QString of(const Annotation &annotation) const
    {
        const Project &project = m_project.project();
        const Tag *tag = project.find(annotation.tag);
        QStringList parts{m_withUuids ? annotation.uuid.toString() : u""_s, tag ? tag->name : u""_s,
            annotation.stance, annotation.note, QString::number(int(annotation.status)),
            project.annotatorName(annotation.annotator), project.recordName(annotation)};
        if (m_withUuids)
            parts.append(annotation.created.toString(Qt::ISODateWithMs));
        if (const Entity *entity = project.find(annotation.entity))
            parts += {entity->uuid.toString(), entity->wikidata, entity->type};
        if (const Claim *claim = project.find(annotation.claim))
            parts.append(claim->uuid.toString());
        if (const Source *source = project.find(annotation.source))
            parts.append(source->uuid.toString());
        for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
            parts.append(name + u'=' + value);
        for (const Fragment &fragment : annotation.fragments) {
            parts.append(
                u"%1-%2 %3"_s.arg(fragment.range.begin).arg(fragment.range.end).arg(fragment.text));
        }
        return parts.join(u'|');
    }
    QStringList linksOf(const OpenArticle &article) const
    {
        const auto name = [&article](AnnotationId id) {
            const Annotation *annotation = article.find(id);
            return annotation ? annotation->text() : QString();
        };
        QStringList lines;
        for (const Relation &relation : article.relations()) {
            lines.append(QStringList{relation.type, name(relation.fromAnnotation),
                name(relation.toAnnotation), relation.note}
                    .join(u'|'));
        }
        for (const Attribution &attribution : article.attributions()) {
            QStringList parts{attribution.type, attribution.form, attribution.attitude,
                attribution.polarity, attribution.determinacy, attribution.channel,
                attribution.note, name(attribution.cue),
                m_project.project().annotatorName(attribution.annotator)};
            for (const AnnotationId id : attribution.sources + attribution.contents)
                parts.append(name(id));
            for (const SourceId id : attribution.records)
                parts.append(m_project.project().find(id)->uuid.toString());
            const auto parent = article.attributions().constFind(attribution.parent);
            parts.append(parent == article.attributions().cend() ? u""_s : name(parent->cue));
            lines.append(parts.join(u'|'));
        }
        lines.sort();
        return lines;
    }

    MemoryProject m_project;
    bool m_withUuids;
};

// Of a project that is too large to compare value by value.
class ImportCounter : public ImportSink
{
public:
    Result<> takeAnnotator(const Annotator &) override { return {}; }
    Result<> takeShared(const ChangeSet &) override { return {}; }
    Result<> takeArticle(const ChangeSet &values) override
    {
        articles += int(values.of<Article>().size());
        annotations += int(values.of<Annotation>().size());
        for (const QString &text : values.texts)
            controls += text.contains(u'\u000b') ? 1 : 0;
        return {};
    }
    void remark(const QString &text) override { remarks.append(text); }

    int articles = 0;
    int annotations = 0;
    int controls = 0; // texts with a control character
    QStringList remarks;
};

QByteArray refiProject(
    const QString &origin, const QByteArray &sources, const QByteArray &rest = {})
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin=")"
        + origin.toUtf8() + R"(">
<Users><User guid="{AA000000-0000-0000-0000-000000000001}" name="Ann"/></Users>
<CodeBook><Codes>
<Code guid="C0000000-0000-0000-0000-000000000001" name="Food" isCodable="false" color="#F00">
<Description>What is eaten</Description>
<Code guid="C0000000-0000-0000-0000-000000000002" name="good" isCodable="true"/></Code>
<Code guid="C0000000-0000-0000-0000-000000000003" name="Drink" isCodable="true" color="#00ff00">
<Code guid="C0000000-0000-0000-0000-000000000004" name="good" isCodable="true"/></Code>
</Codes></CodeBook>
<Variables><Variable guid="F0000000-0000-0000-0000-000000000001" name="Author" typeOfVariable="Text"/>
<Variable guid="F0000000-0000-0000-0000-000000000002" name="Age" typeOfVariable="Integer"/></Variables>
<Cases><Case guid="FC000000-0000-0000-0000-000000000001" name="Family">
<VariableValue><VariableRef targetGUID="F0000000-0000-0000-0000-000000000002"/>
<IntegerValue>25</IntegerValue></VariableValue>
<SourceRef targetGUID="50000000-0000-0000-0000-000000000001"/></Case></Cases>
<Sources>)"
        + sources + "</Sources>" + rest + "</Project>";
}

QByteArray refiSelection(int number, int begin, int end, int code, const QByteArray &more = {})
{
    const QByteArray guid = QByteArray::number(number).rightJustified(12, '0');
    return "<PlainTextSelection guid=\"5E000000-0000-0000-0000-" + guid + "\" startPosition=\""
        + QByteArray::number(begin) + "\" endPosition=\"" + QByteArray::number(end)
        + "\" creatingUser=\"aa000000-0000-0000-0000-000000000001\" "
          "creationDateTime=\"2018-03-27T19:29:27Z\"><Coding guid=\"CD000000-0000-0000-0000-"
        + guid + "\"><CodeRef targetGUID=\"C0000000-0000-0000-0000-00000000000"
        + QByteArray::number(code) + "\"/></Coding>" + more + "</PlainTextSelection>";
}

QByteArray refiSource(
    const QByteArray &inner, const QByteArray &attributes = R"(plainTextPath="internal://T1.txt")")
{
    return R"(<TextSource guid="50000000-0000-0000-0000-000000000001" name="Doc 1" )" + attributes
        + ">" + inner + "</TextSource>";
}

} // namespace

class RefiTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesBack_data();
    void sampleComesBack();
    void nastyTextComesBack();
    void nastyProjectsComeBack();
    void manyArticlesComeBack();
    void codebookComesBack();
    void othersAreRead();
    void countings_data();
    void countings();
    void remarks_data();
    void remarks();
    void brokenFiles_data();
    void brokenFiles();
    void mutantsAreBorne();
    void noteNamedOftenIsBounded();
    void pathsStayInside();
    void probes();
    void losses();
    void schema_data();
    void schema();
    void corpus();
};

void RefiTest::sampleComesBack_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("code points") << u"codepoints"_s;
    QTest::newRow("UTF-16") << u"utf16"_s;
}

void RefiTest::sampleComesBack()
{
    QFETCH(QString, unit);
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    const auto written = exportTo(path, RefiFormat(), project, {}, {{u"offsets"_s, unit}});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
    const auto read = readAll(RefiFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    const RefiLines before(sample.values, sample.annotators, true);
    const RefiLines after(read->values, read->annotators, true);
    QCOMPARE(after.ofTagset(), before.ofTagset());
    QCOMPARE(after.ofArticles(), before.ofArticles());
}

void RefiTest::nastyTextComesBack()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"L <&>\"' 😀"_s, .kind = LayerKind::Claim});
    const TagId outer = make.add(Tag{.layer = layer,
        .name = u"a <&> \"b\" ]]> '\t😀"_s,
        .color = u"#123456"_s,
        .guideline = u"one\r\ntwo\n\nthree ]]> & \u0007 \ufffe"_s,
        .attributes = {{u"k <&>\"\n"_s, {}}, {u"\u2028"_s, {u""_s, u"x"_s}}}});
    const TagId inner = make.add(Tag{
        .layer = layer, .parent = outer, .name = u"below"_s, .color = u"#abcdef"_s, .position = 1});
    make.addArticle(Article{.title = u" <title> & \u000b \"x\" "_s,
                        .labels = {u"a; b"_s, u"c\nd"_s},
                        .note = u"n\u0001n"_s},
        u"😀😀 <b>&amp;</b> ]]> 👩‍👩‍👧 x\u00a0y\u2028z\u0085q\fw\tt\u000bv\n\nعربي e\u0301 é end\n"_s);
    Annotation odd;
    odd.tag = outer;
    odd.note = u"note \u000c with <&> ]]>\nsecond\ttab"_s;
    odd.stance = u"<deny>"_s;
    odd.attributes = {{u"k <&>\"\n"_s, u"v \u0002 😀 ]]>"_s}, {u"\u2028"_s, u"x"_s}};
    make.annotate({u"<b>&amp;</b>"_s}, odd);
    make.annotate({u"<b>"_s}, outer); // nested
    make.annotate({u"&amp;</b> ]]>"_s}, inner); // crossing
    make.annotate({u"&amp;</b> ]]>"_s}, inner); // identical
    make.annotate({u"👩‍👩‍👧"_s, u"z"_s, u"e\u0301"_s}, inner);
    make.annotate({u"👩‍👩‍👧"_s, u"z"_s, u"e\u0301"_s}, inner);
    make.annotate({u"y\u2028z\u0085q\fw\tt\u000bv\n\nعربي"_s}, outer);
    make.annotate({u"end"_s}, outer);
    const MemoryProject project(make.values, make.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(exportTo(path, RefiFormat(), project));
    const auto read = readAll(RefiFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    const RefiLines before(make.values, make.annotators, true);
    const RefiLines after(read->values, read->annotators, true);
    QCOMPARE(after.ofTagset(), before.ofTagset());
    QCOMPARE(after.ofArticles(), before.ofArticles());
}

void RefiTest::nastyProjectsComeBack()
{
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        const ValueMaker sample = nastyProject(seed);
        const MemoryProject project(sample.values, sample.annotators);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.qdpx"_s);
        const QString unit = seed % 2 == 0 ? u"utf16"_s : u"codepoints"_s;
        QVERIFY(exportTo(path, RefiFormat(), project, {}, {{u"offsets"_s, unit}}));
        const auto read = readAll(RefiFormat(), {path});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->remarks, QStringList());
        const RefiLines before(sample.values, sample.annotators, true);
        const RefiLines after(read->values, read->annotators, true);
        QCOMPARE(after.ofTagset(), before.ofTagset());
        QCOMPARE(after.ofArticles(), before.ofArticles());
    }
}

// More than an archive may have files.
void RefiTest::manyArticlesComeBack()
{
    constexpr int many = ZipArchive::mostMembers + 5;
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    for (int i = 0; i < many; ++i) {
        make.addArticle(Article{.title = QString::number(i)},
            i < many - 10 ? u"😀 text <&> \n"_s : u"a\u000btext"_s);
        if (i % 1000 == 0 || i == many - 20)
            make.annotate({u"text"_s}, tag);
    }
    const MemoryProject project(make.values, make.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(exportTo(path, RefiFormat(), project));
    const auto archive = ZipArchive::open(bytesOfRefi(path));
    QVERIFY(archive && archive->members().size() <= ZipArchive::mostMembers);
    ImportCounter counter;
    const auto read = RefiFormat().read({path}, counter);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(counter.articles, many);
    QCOMPARE(counter.annotations, int(make.values.of<Annotation>().size()));
    QCOMPARE(counter.controls, 10);
    QCOMPARE(counter.remarks, QStringList());
}

void RefiTest::codebookComesBack()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdc"_s);
    QVERIFY(exportTo(path, RefiCodebookFormat(), project));
    const auto read = readAll(RefiCodebookFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(RefiLines(read->values, {}, false).ofTagset(),
        RefiLines(sample.values, {}, false).ofTagset());
    QVERIFY(!exportTo(path, RefiCodebookFormat(), MemoryProject(ChangeSet())));
}

void RefiTest::othersAreRead()
{
    const QByteArray sources = refiSource(
        refiSelection(1, 0, 5, 2, R"(<NoteRef targetGUID="B0000000-0000-0000-0000-000000000001"/>)")
        + refiSelection(2, 10, 13, 4)
        + R"(<PlainTextSelection guid="5E000000-0000-0000-0000-000000000003" startPosition="6"
 endPosition="9"><Description>no code</Description></PlainTextSelection>
<PlainTextSelection guid="5E000000-0000-0000-0000-000000000004" startPosition="6" endPosition="9">
<Coding guid="CD000000-0000-0000-0000-000000000001"><CodeRef targetGUID="C0000000-0000-0000-0000-000000000001"/></Coding>
<Coding guid="CD000000-0000-0000-0000-000000000002"><CodeRef targetGUID="C0000000-0000-0000-0000-000000000003"/></Coding>
</PlainTextSelection>
<Coding guid="CD000000-0000-0000-0000-000000000003"><CodeRef targetGUID="C0000000-0000-0000-0000-000000000003"/></Coding>
<VariableValue><VariableRef targetGUID="F0000000-0000-0000-0000-000000000001"/><TextValue>A. Kim</TextValue></VariableValue>)");
    const QByteArray rest = R"(<Notes>
<Note guid="B0000000-0000-0000-0000-000000000001" name="memo" plainTextPath="internal://n1.txt"/></Notes>
<Links><Link guid="11000000-0000-0000-0000-000000000001" name="before" direction="OneWay"
 originGUID="5E000000-0000-0000-0000-000000000001" targetGUID="{5e000000-0000-0000-0000-000000000002}"/></Links>)";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(zipRefi(path,
        {{u"Project.qde"_s, refiProject(u"QualCoder 3"_s, sources, rest)},
            {u"Sources/t1.TXT"_s, "Apple and tea\n"}, {u"Sources/N1.txt"_s, "a\r\nb"}}));
    const auto read = readAll(RefiFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    const RefiLines lines(read->values, read->annotators, false);
    QCOMPARE(lines.ofTagset().first(2),
        QStringList(
            {u"Codes|4|Food||#ff0000||What is eaten||"_s, u"Codes|4|good||#56b4e9|||Food|"_s}));
    QVERIFY(lines.ofTagset().contains(u"Codes|4|Drink||#00ff00||||"_s));
    QVERIFY(lines.ofTagset().join(u'\n').contains(u"Drink / good"_s));
    const QStringList all = lines.ofArticles();
    QVERIFY2(all[0].contains(u"|Doc 1|A. Kim|"_s), qPrintable(all[0]));
    QVERIFY2(all[0].contains(u"|Drink;Age: 25;Family|"_s), qPrintable(all[0]));
    QCOMPARE(all[1], u"|good||a\nb|0|Ann||0-5 Apple"_s);
    QCOMPARE(all[2], u"|uncoded||no code|0|||6-9 and"_s);
    QCOMPARE(all[3], u"|Food|||0|||6-9 and"_s);
    QCOMPARE(all[4], u"|Drink|||0|||6-9 and"_s);
    QCOMPARE(all[5], u"|Drink / good|||0|Ann||10-13 tea"_s);
    QCOMPARE(all[6], u"before|Apple|tea|"_s);
    QCOMPARE(all.size(), 7);
    QCOMPARE(read->values.of<Annotation>().first().after->created,
        QDateTime(QDate(2018, 3, 27), QTime(19, 29, 27), QTimeZone::UTC));
}

void RefiTest::countings_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("begins"); // of the words, in order
    const QByteArray plain = "😀 one\r\n😀 two\r\n\r\nthree four five six\r\n";
    QTest::newRow("NVivo") << u"NVivo 12"_s << "\xef\xbb\xbf" + plain
                           << QList<int>{3, 11, 18, 24, 29, 34};
    QTest::newRow("ATLAS.ti") << u"ATLAS.ti 8"_s << plain << QList<int>{2, 8, 13, 19, 24, 29};
    QTest::newRow("code points") << u"QualCoder"_s << plain << QList<int>{2, 9, 16, 22, 27, 32};
    QTest::newRow("unknown, UTF-16")
        << u"x"_s << "\xef\xbb\xbf" + plain << QList<int>{3, 11, 18, 24, 29, 34};
    QTest::newRow("unknown, pairs") << u""_s << plain << QList<int>{2, 8, 13, 19, 24, 29};
}

void RefiTest::countings()
{
    QFETCH(QString, origin);
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, begins);
    const QStringList words{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s};
    QByteArray selections;
    for (int i = 0; i < 6; ++i)
        selections += refiSelection(i + 1, begins[i], begins[i] + int(words[i].size()), 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(zipRefi(path,
        {{u"project.qde"_s, refiProject(origin, refiSource(selections))},
            {u"sources/t1.txt"_s, text}}));
    const auto read = readAll(RefiFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QStringList found;
    for (const Change<Annotation> &change : read->values.of<Annotation>())
        found.append(change.after->text());
    QVERIFY2(found == words, qPrintable(found.join(u'|') + read->remarks.join(u'\n')));
}

void RefiTest::remarks_data()
{
    QTest::addColumn<QByteArray>("sources");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<int>("annotations");
    const QByteArray good = refiSelection(1, 0, 5, 2);
    const QByteArray text = refiSource(good);
    QTest::newRow("nothing odd") << text << QByteArray() << u""_s << 1;
    QTest::newRow("no such code") << refiSource(good + refiSelection(2, 0, 5, 9)) << QByteArray()
                                  << u"its code is not in the codebook"_s << 1;
    QTest::newRow("outside") << refiSource(good + refiSelection(2, 5, 5000, 2)) << QByteArray()
                             << u"is not within the text"_s << 1;
    QTest::newRow("the wrong way round")
        << refiSource(good + refiSelection(2, 5, 3, 2)) << QByteArray() << u"not within"_s << 1;
    QTest::newRow("empty") << refiSource(good + refiSelection(2, 5, 5, 2)) << QByteArray()
                           << u"of no character"_s << 1;
    QTest::newRow("no numbers") << refiSource(
        good + "<PlainTextSelection guid=\"x\" startPosition=\"a\"/>")
                                << QByteArray() << u"a selection without numbers"_s << 1;
    QTest::newRow("picture") << text
            + R"(<PictureSource guid="x" name="p"/><AudioSource guid="y"/>)"
                             << QByteArray() << u"no text (PictureSource)"_s << 1;
    QTest::newRow("no text there")
        << text + refiSource(refiSelection(7, 0, 5, 2), R"(plainTextPath="internal://no.txt")")
        << QByteArray() << u"It is not in the archive"_s << 1;
    QTest::newRow("no path") << text + refiSource({}, {}) << QByteArray()
                             << u"does not say where its text is"_s << 1;
    QTest::newRow("no such link")
        << text << QByteArray(R"(<Links><Link guid="l" originGUID="x" targetGUID="y"/></Links>)")
        << u"1 link(s) that are not between"_s << 1;
    QTest::newRow("sets") << text << QByteArray(R"(<Sets><Set guid="l" name="x"/></Sets>)")
                          << u"1 set(s)"_s << 1;
    QTest::newRow("graphs") << text << QByteArray("<Graphs/>") << u"the graphs"_s << 1;
    QTest::newRow("areas of a PDF") << text
            + R"(<PDFSource guid="pdf" name="P"><PDFSelection guid="a" page="1"/><Representation guid="r">
<PlainTextContent>Apple pie</PlainTextContent>)"
            + refiSelection(9, 6, 9, 2) + "</Representation></PDFSource>"
                                    << QByteArray() << u"areas of the pages"_s << 2;
    QTest::newRow("twice the same")
        << refiSource(good + good) << QByteArray() << u"another annotation already"_s << 1;
    QTest::newRow("JSON that is none")
        << refiSource(refiSelection(1, 0, 5, 2, "<NoteRef targetGUID=\"N\"/>"))
        << QByteArray(
               R"(<Notes><Note guid="n"><PlainTextContent>{"standoff":1,"mark":[</PlainTextContent></Note></Notes>)")
        << u""_s << 1;
    QTest::newRow("JSON of odd types")
        << refiSource(refiSelection(1, 0, 5, 2, "<NoteRef targetGUID=\"N\"/>"))
        << QByteArray(
               R"(<Notes><Note guid="n"><PlainTextContent>{"standoff":1,"mark":{"status":7,"attributes":[1],"record":"x"}}</PlainTextContent></Note></Notes>)")
        << u""_s << 1;
}

void RefiTest::remarks()
{
    QFETCH(QByteArray, sources);
    QFETCH(QByteArray, rest);
    QFETCH(QString, remark);
    QFETCH(int, annotations);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(zipRefi(path,
        {{u"project.qde"_s, refiProject(u"x"_s, sources, rest)},
            {u"sources/t1.txt"_s, "Apple and tea\n"}}));
    const auto read = readAll(RefiFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->values.of<Annotation>().size(), annotations);
    const QString all = read->remarks.join(u'\n');
    QVERIFY2(remark.isEmpty() ? all.isEmpty() : all.contains(remark), qPrintable(all));
}

void RefiTest::brokenFiles_data()
{
    QTest::addColumn<RefiFiles>("files");
    QTest::addColumn<QString>("error");
    QTest::newRow("no project") << RefiFiles{{u"a.txt"_s, "x"}} << u"project.qde"_s;
    QTest::newRow("no XML") << RefiFiles{{u"project.qde"_s, "x"}} << u"line 1"_s;
    QTest::newRow("cut off") << RefiFiles{{u"project.qde"_s, "<Project><Sources>"}} << u"line 1"_s;
    QTest::newRow("other XML") << RefiFiles{{u"project.qde"_s, "<html/>"}} << u"not a project"_s;
    QTest::newRow("bombs") << RefiFiles{{u"project.qde"_s,
        R"(<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<Project name="&d;"/>)"}} << u"line"_s;
}

void RefiTest::brokenFiles()
{
    QFETCH(RefiFiles, files);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(zipRefi(path, files));
    const auto read = readAll(RefiFormat(), {path});
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(error), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(u"t.qdpx"_s), qPrintable(read.error().text));
    // Beside one that can be read, it is left out.
    const QString other = folder.filePath(u"u.qdpx"_s);
    QVERIFY(zipRefi(other,
        {{u"project.qde"_s, refiProject(u"x"_s, refiSource(refiSelection(1, 0, 5, 2)))},
            {u"sources/t1.txt"_s, "Apple and tea\n"}}));
    const auto both = readAll(RefiFormat(), {path, other});
    QVERIFY2(both, qPrintable(both ? QString() : both.error().text));
    QVERIFY(both->remarks.join(u'\n').contains(error));
    QCOMPARE(both->values.of<Article>().size(), 1);
}

// Whatever a file is like, it is read or refused, and soon.
void RefiTest::mutantsAreBorne()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(exportTo(path, RefiFormat(), project));
    const auto archive = ZipArchive::open(bytesOfRefi(path));
    QVERIFY(archive);
    RefiFiles files;
    for (const ZipMember &member : archive->members())
        files.insert(member.name, archive->unpacked(member, 1 << 20).value());
    const QByteArray qde = files.value(u"project.qde"_s);
    const QByteArrayList parts{"\"", "<", ">", "-1", "99999999999999999999", "guid", "/>", "Code",
        "&#0;", "{", "[", "]", "\\u0000", "null", "targetGUID=\"x\"", "\xff", ""};
    QRandomGenerator random(1);
    int readable = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray mutant = qde;
        for (int j = random.bounded(3); j >= 0; --j) {
            const int at = random.bounded(int(mutant.size()));
            mutant.replace(at, random.bounded(12), parts[random.bounded(int(parts.size()))]);
        }
        files.insert(u"project.qde"_s, mutant);
        QVERIFY(zipRefi(path, files));
        const auto read = readAll(RefiFormat(), {path});
        readable += read ? 1 : 0;
        QVERIFY(read || !read.error().text.isEmpty());
    }
    QVERIFY2(readable > 40, qPrintable(QString::number(readable)));
}

void RefiTest::noteNamedOftenIsBounded()
{
    const QByteArray reference(R"(<NoteRef targetGUID="B0000000-0000-0000-0000-000000000001"/>)");
    QByteArray selections;
    for (int i = 0; i < 2000; ++i)
        selections += refiSelection(i, 0, 5, 3, reference);
    const QByteArray rest =
        R"(<Notes><Note guid="B0000000-0000-0000-0000-000000000001"><PlainTextContent>)"
        + QByteArray(1 << 20, 'x') + "</PlainTextContent></Note></Notes>";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(zipRefi(path,
        {{u"project.qde"_s, refiProject(u"x"_s, refiSource(selections), rest)},
            {u"sources/t1.txt"_s, "Apple and tea\n"}}));
    ImportCounter counter;
    const auto read = RefiFormat().read({path}, counter);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(counter.annotations, 2000);
    QVERIFY(counter.remarks.join(u'\n').contains(u"the rest of the notes"_s));
}

// A path of a stranger's file leads nowhere but into its folder.
void RefiTest::pathsStayInside()
{
    const QTemporaryDir outer;
    QVERIFY(QDir(outer.path()).mkpath(u"in/media"_s));
    for (const QString &name : {u"secret.txt"_s, u"in/media/beside.txt"_s}) {
        QFile file(outer.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("Apple and tea\n") > 0);
    }
    const auto read = [&](const QByteArray &location) {
        const QString path = outer.filePath(u"in/t.qdpx"_s);
        const bool made = zipRefi(path,
            {{u"project.qde"_s,
                refiProject(u"x"_s, refiSource({}, "plainTextPath=\"" + location + '"'))}});
        const auto batch = readAll(RefiFormat(), {path});
        return made && batch ? batch->values.of<Article>().size() : -1;
    };
    QCOMPARE(read("relative:///media/beside.txt"), 1);
    QCOMPARE(read("relative:///../secret.txt"), 0);
    QCOMPARE(read("relative:///media/../../secret.txt"), 0);
    QCOMPARE(read("absolute://" + outer.filePath(u"secret.txt"_s).toUtf8()), 0);
    QCOMPARE(read("internal://../secret.txt"), 0);
}

void RefiTest::probes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    QVERIFY(zipRefi(path, {{u"Project.qde"_s, "x"}}));
    const QByteArray zip = bytesOfRefi(path);
    const RefiFormat format;
    QCOMPARE(format.probe(zip, u"x.bin"_s), Likelihood::Certain);
    QVERIFY(zipRefi(path, {{u"other"_s, "x"}}));
    QCOMPARE(format.probe(bytesOfRefi(path), u"x.QDPX"_s), Likelihood::Likely);
    QCOMPARE(format.probe(bytesOfRefi(path), u"x.zip"_s), Likelihood::None);
    QCOMPARE(format.probe("x", u"x.qdpx"_s), Likelihood::None);
    const RefiCodebookFormat codebook;
    QCOMPARE(codebook.probe("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\">", u"x.xml"_s),
        Likelihood::Certain);
    QCOMPARE(codebook.probe("<html>", u"x.qdc"_s), Likelihood::None);
}

void RefiTest::losses()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QList<Loss> losses = RefiFormat().losses(ExportSource(project)).value();
    const auto count = [&losses](const QString &what) {
        return std::ranges::count_if(
            losses, [&](const Loss &loss) { return loss.what.contains(what); });
    };
    QCOMPARE(count(u"an attribution"_s), 0);
    QCOMPARE(count(u"start with"_s), 1);
    QCOMPARE(count(u"a verdict"_s), 2);
    QCOMPARE(count(u"all but its name"_s), 4);
    const QList<Loss> ofCodes = RefiCodebookFormat().losses(ExportSource(project)).value();
    QCOMPARE(ofCodes.size(), 2);
}

void RefiTest::schema_data()
{
    QTest::addColumn<int>("seed");
    QTest::newRow("sample") << 0;
    QTest::newRow("nasty 1") << 11;
    QTest::newRow("nasty 2") << 12;
}

// By libxml2, where it and the schemas of the standard are at hand.
void RefiTest::schema()
{
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    const QString schemas = source + u"/../shared/corpora/refi-qda"_s;
    if (!QFileInfo::exists(schemas + u"/Project.xsd"_s))
        QSKIP("the schemas are not here");
    QFETCH(int, seed);
    const ValueMaker sample = seed == 0 ? sampleProject() : nastyProject(quint32(seed));
    const MemoryProject project(sample.values, sample.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.qdpx"_s);
    const QString codebook = folder.filePath(u"t.qdc"_s);
    QVERIFY(exportTo(path, RefiFormat(), project));
    QVERIFY(exportTo(codebook, RefiCodebookFormat(), project));
    for (const QStringList &arguments : {QStringList{schemas + u"/Project.xsd"_s, path},
             QStringList{schemas + u"/Codebook.xsd"_s, codebook}}) {
        QProcess check;
        check.start(u"python3"_s,
            QStringList{source + u"/tests/formats/checks/refi_schema.py"_s} + arguments);
        QVERIFY(check.waitForFinished());
        if (check.exitCode() == 77)
            QSKIP("python3-lxml is not here");
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    }
}

void RefiTest::corpus()
{
    const QString path =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora/refi-qda/TestProject.qdpx"_s;
    if (!QFileInfo::exists(path))
        QSKIP("the sample is not here");
    const auto read = readAll(RefiFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->values.of<Tag>().size(), 14); // its texts are not in it
    QVERIFY(read->remarks.join(u'\n').contains(u"not in the archive"_s));
}

STANDOFF_TEST(QCoreApplication, RefiTest)
#include "tst_refi.moc"

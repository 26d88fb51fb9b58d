// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/exporting.h"
#include "formats/webanno/webannoformat.h"
#include "formats/webanno/webannonames.h"
#include "formats/webanno/webannotext.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n", "\n") : QByteArray();
}

QString suiteFolder()
{
    return qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora/webanno-tsv/suite"_s;
}

// Lines of text as a file, read; the error where it cannot be.
Result<ImportBatch> readLines(const QStringList &lines)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.tsv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return failure(u"cannot write"_s);
    file.write(lines.join(u'\n').toUtf8() + '\n');
    file.close();
    return readAll(WebAnnoFormat(), {file.fileName()});
}

MemoryProject projectOf(const ImportBatch &batch)
{
    return MemoryProject(batch.values, batch.annotators);
}

QByteArray written(const MemoryProject &project)
{
    const QTemporaryDir folder;
    const auto done = exportTo(folder.filePath(u"out"_s), WebAnnoFormat(), project);
    if (!done)
        return done.error().text.toUtf8();
    QByteArray all;
    for (const QFileInfo &info : QDir(folder.filePath(u"out"_s)).entryInfoList(QDir::Files))
        all += bytesOf(info.filePath());
    return all;
}

// As if the articles had never been files of WebAnno.
void forgetFiles(MemoryProject &project)
{
    ChangeSet changes;
    for (const Version &version : project.project().all<Version>()) {
        Version after = version;
        after.companions.clear();
        changes.update(version, after);
    }
    project.apply(changes);
}

// What is marked, as UIMA has it: a line a span and a link.
QStringList uimaLines(const MemoryProject &project)
{
    QStringList lines;
    const OpenArticle article =
        project.readArticle(project.project().all<Article>().firstKey()).value();
    const auto ranged = [&article](const Annotation &annotation) {
        TextRange range = article.rangesOf(annotation).constFirst();
        const QString width = annotation.attributes.value(webAnnoZeroWidth.toString());
        if (!width.isEmpty())
            range.begin = range.end = range.begin + width.toInt();
        return u"%1-%2"_s.arg(range.begin).arg(range.end);
    };
    const auto featured = [](const QMap<QString, QString> &features) {
        QString text;
        for (const auto &[name, value] : features.asKeyValueRange())
            text += u' ' + name + u'=' + value;
        return text;
    };
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const Tag tag = *project.project().find(annotation->tag);
        const QString type = project.project().layerOf(tag)->name;
        QMap<QString, QString> features = annotation->attributes;
        features.remove(webAnnoZeroWidth.toString());
        features.remove(webAnnoChain.toString());
        const WebAnnoTag said = webAnnoTagOf(type, foreignNameOf(tag));
        if (!said.feature.isEmpty())
            features.insert(said.feature, said.value);
        if (type != webAnnoToken) {
            lines.append(type.mid(type.lastIndexOf(u'.') + 1) + u' ' + ranged(*annotation)
                + featured(features));
        }
    }
    for (const Relation *relation : relationsInOrder(article)) {
        const WebAnnoLink link = WebAnnoLink::fromName(relation->type);
        const QString ends = ranged(*article.find(relation->fromAnnotation)) + u">"_s
            + ranged(*article.find(relation->toAnnotation));
        const QString type = link.kind == WebAnnoLink::Kind::Chain ? u"next"_s
            : link.kind == WebAnnoLink::Kind::Slot                 ? link.feature
                                                                   : link.type.section(u'.', -1);
        lines.append(type + u' ' + ends + featured(link.features));
    }
    lines.sort();
    return lines;
}

// The same of a file of UIMA. Ranges are as a TSV has them: without white space at their edges, and
// those of no width on tokens. In the suite the type of spans is not the one in the TSV.
class XmiLines
{
public:
    XmiLines(const QByteArray &bytes, const QByteArray &tsv)
        : m_spanName(tsv.contains("webanno.custom.Span") ? u"Span"_s : u"NamedEntity"_s)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QMap<QString, QString> values;
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                values.insert(attribute.name().toString(), attribute.value().toString());
            if (values.contains(u"sofaString"_s))
                text = values.value(u"sofaString"_s);
            else if (xml.name() == "Token"_L1)
                m_tokens.append(rangeOf(values));
            m_elements.append({xml.name().toString(), values});
            m_byId.insert(values.value(u"id"_s), values);
        }
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const auto &[element, values] : m_elements)
            addTo(lines, element, values);
        lines.sort();
        return lines;
    }

    QString text;

private:
    using Values = QMap<QString, QString>;

    static TextRange rangeOf(const Values &values)
    {
        return {values.value(u"begin"_s).toInt(), values.value(u"end"_s).toInt()};
    }
    QString ranged(const Values &values) const
    {
        TextRange range = rangeOf(values);
        if (range.isEmpty()) {
            const bool isOn = std::ranges::any_of(m_tokens, [&](TextRange token) {
                return token.begin <= range.begin && range.begin <= token.end;
            });
            if (!isOn) {
                range.begin = range.begin < m_tokens.constFirst().begin
                    ? m_tokens.constFirst().begin
                    : m_tokens.constLast().end;
                range.end = range.begin;
            }
        }
        while (!range.isEmpty() && text[range.begin].isSpace())
            ++range.begin;
        while (!range.isEmpty() && text[range.end - 1].isSpace())
            --range.end;
        return u"%1-%2"_s.arg(range.begin).arg(range.end);
    }
    static QString featured(const Values &values)
    {
        static const QStringList others{u"id"_s, u"sofa"_s, u"begin"_s, u"end"_s, u"links"_s,
            u"next"_s, u"Governor"_s, u"Dependent"_s, u"target"_s};
        QMap<QString, QString> features;
        for (const auto &[name, value] : values.asKeyValueRange()) {
            if (!others.contains(name))
                features.insert(name == "intValue"_L1 ? u"integerValue"_s : name, value);
        }
        QString text;
        for (const auto &[name, value] : features.asKeyValueRange())
            text += u' ' + name + u'=' + value;
        return text;
    }
    void addTo(QStringList &lines, const QString &element, const Values &values) const
    {
        static const QStringList others{
            u"Token"_s, u"Sentence"_s, u"DocumentMetaData"_s, u"Sofa"_s, u"View"_s};
        if (others.contains(element) || !values.contains(u"begin"_s))
            return;
        const auto link = [&](const QString &name, const QString &from, const Values &features) {
            lines.append(name + u' ' + from + u'>'
                + ranged(m_byId.value(features.value(name == "next"_L1 ? u"next"_s
                        : name == "links"_L1                           ? u"target"_s
                                                                       : u"Dependent"_s)))
                + (name == "next"_L1 ? QString() : featured(features)));
        };
        if (values.contains(u"Governor"_s)) {
            link(element, ranged(m_byId.value(values.value(u"Governor"_s))), values);
            return;
        }
        const QString name = element == "NamedEntity"_L1 ? m_spanName
            : element.startsWith("POS"_L1)               ? u"POS"_s
                                                         : element;
        lines.append(name + u' ' + ranged(values) + featured(values));
        for (const QString &id : values.value(u"links"_s).split(u' ', Qt::SkipEmptyParts))
            link(u"links"_s, ranged(values), m_byId.value(id));
        if (values.contains(u"next"_s))
            link(u"next"_s, ranged(values), values);
    }

    QString m_spanName;
    QList<std::pair<QString, Values>> m_elements;
    QHash<QString, Values> m_byId;
    QList<TextRange> m_tokens;
};

// What WebAnno TSV carries of ours: a line an annotation's fragment, and a relation.
QStringList ourLines(const MemoryProject &project)
{
    QStringList lines;
    const ExportSource source(project);
    for (const ArticleId id : source.articles()) {
        const OpenArticle article = project.readArticle(id).value();
        lines.append(u"text "_s + article.text().string());
        const auto first = [&article](AnnotationId id) {
            const Fragment &fragment = article.find(id)->fragments.constFirst();
            return QString::number(fragment.range.begin) + u' ' + fragment.text;
        };
        for (const Annotation *annotation : article.annotationsInOrder()) {
            const Tag tag = *project.project().find(annotation->tag);
            const Layer layer = *project.project().layerOf(tag);
            const RecordName record = recordNameOf(project.project(), *annotation);
            QStringList words{layer.name, QString::number(int(layer.kind)), tag.name, tag.code,
                record.name, record.uuid.toString(), record.wikidata, annotation->stance,
                annotation->note, QString::number(int(annotation->status))};
            for (const auto &[name, value] : annotation->attributes.asKeyValueRange())
                words.append(name + u'=' + value);
            for (const Fragment &fragment : annotation->fragments) {
                lines.append(u"%1-%2 %3 "_s.arg(fragment.range.begin)
                                 .arg(fragment.range.end)
                                 .arg(fragment.text)
                    + words.join(u" | "_s));
            }
        }
        for (const Attribution &attribution : article.attributions()) {
            QStringList words{u"attribution"_s, attribution.type, attribution.form,
                attribution.attitude, attribution.polarity, attribution.determinacy,
                attribution.channel, attribution.note};
            const Attribution parent = article.attributions().value(attribution.parent);
            for (const AnnotationId part : attribution.parts() + parent.parts())
                words.append(first(part));
            words.append(attribution.cue ? first(attribution.cue) : u"no cue"_s);
            for (const SourceId id : attribution.records) {
                const Source *source = project.project().find(id);
                words += {source->label, source->uuid.toString()};
            }
            lines.append(words.join(u" | "_s));
        }
        for (const Relation &relation : article.relations()) {
            lines.append(relation.type + u" | "_s + first(relation.fromAnnotation) + u" | "_s
                + first(relation.toAnnotation) + u" | "_s + relation.note);
        }
    }
    lines.sort();
    return lines;
}

} // namespace

class WebAnnoTest : public QObject
{
    Q_OBJECT

private slots:
    void escapes_data();
    void escapes();
    void names_data();
    void names();
    void links_data();
    void links();
    void sample();
    void nasty();
    void probing();
    void losses();
    void files();
    void mutants();
    void editedFile();
    void codePoints();
    void malformed_data();
    void malformed();
    void refused_data();
    void refused();
    void suite_data();
    void suite();
};

void WebAnnoTest::escapes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("all") << u"\\[]|_;*\t\n->-"_s << u"\\\\\\[\\]\\|\\_\\;\\*\\t\\n\\->-"_s;
    QTest::newRow("escaped already") << u"\\t\\n\\_"_s << u"\\\\t\\\\n\\\\\\_"_s;
    QTest::newRow("emoji") << u"😀[1]"_s << u"😀\\[1\\]"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void WebAnnoTest::escapes()
{
    QFETCH(QString, value);
    QFETCH(QString, cell);
    QCOMPARE(webAnnoValue(value), cell);
    QCOMPARE(webAnnoUnescaped(cell), value);
    QCOMPARE(webAnnoParts(cell + u"|x"_s, u'|'), QStringList({cell, u"x"_s}));
    const WebAnnoNumbered numbered = webAnnoNumbered(cell + u"[12]"_s);
    QCOMPARE(numbered.value, cell);
    QCOMPARE(numbered.number, 12);
    QCOMPARE(webAnnoNumbered(cell).number, 0);
    const QString text = u"\x01"_s + value + u"\f\r\b\v\u2028\u0085"_s;
    QCOMPARE(webAnnoUnescapedLine(webAnnoLine(text)), text);
    QVERIFY(!webAnnoLine(text).contains(u'\n') && !webAnnoLine(text).contains(u'\t'));
}

void WebAnnoTest::names_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const QString &layer, LayerKind kind,
                         const QString &type) {
        QTest::newRow(name) << layer << int(kind) << type;
    };
    row("ours", u"Entities"_s, LayerKind::Entity, u"webanno.custom.EntitiesAsEntity"_s);
    row("spaces", u"My layer 2"_s, LayerKind::Other, u"webanno.custom.My_x20_layer_x20_2AsOther"_s);
    row("digits", u"2nd"_s, LayerKind::Claim, u"webanno.custom._x32_ndAsClaim"_s);
    row("letters", u"인물😀"_s, LayerKind::Source,
        u"webanno.custom._xc778__xbb3c__xd83d__xde00_AsSource"_s);
    row("coded", u"_x20_"_s, LayerKind::Cue, u"webanno.custom._x5f_x20_AsCue"_s);
    row("theirs", u"webanno.custom.Span"_s, LayerKind::Other, u"webanno.custom.Span"_s);
    row("their entities", u"a.b.NamedEntity"_s, LayerKind::Entity, u"a.b.NamedEntity"_s);
    row("like ours", u"webanno.custom.AAsCue"_s, LayerKind::Cue,
        u"webanno.custom.webanno_x2e_custom_x2e_AAsCueAsCue"_s);
}

void WebAnnoTest::names()
{
    QFETCH(QString, layer);
    QFETCH(int, kind);
    QFETCH(QString, type);
    QCOMPARE(webAnnoTypeOf(Layer{.name = layer, .kind = LayerKind(kind)}), type);
    const WebAnnoLayerName name = webAnnoLayerOf(type);
    QCOMPARE(name.name, layer);
    QCOMPARE(int(name.kind), kind);
    for (const QString &attribute :
        {u"mention form"_s, u"value"_s, u"begin"_s, u"standoffNote"_s, u"_x41_"_s, u"é.|_"_s}) {
        const QString feature = webAnnoFeatureOf(attribute);
        QCOMPARE(webAnnoAttributeOf(feature), attribute);
        QVERIFY(!feature.startsWith("standoff"_L1) && feature != "begin"_L1);
        QVERIFY(!feature.contains(u'|'));
    }
    for (const WebAnnoTag &tag : {WebAnnoTag{}, WebAnnoTag{u"value"_s, u"PER"_s},
             WebAnnoTag{u"value"_s, u"Span"_s}, WebAnnoTag{u"value"_s, u"a=b"_s},
             WebAnnoTag{u"value"_s, u" "_s}, WebAnnoTag{u"PosValue"_s, u"NN"_s}}) {
        const QString code = webAnnoCodeOf(u"webanno.custom.Span"_s, tag);
        const WebAnnoTag again = webAnnoTagOf(u"webanno.custom.Span"_s, code);
        QCOMPARE(again.feature, tag.feature);
        QCOMPARE(again.value, tag.value);
        QVERIFY(!code.trimmed().isEmpty());
    }
}

void WebAnnoTest::links_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("features");
    QTest::newRow("plain") << u"works in (since 2020)"_s << webAnnoPlainRelation.toString()
                           << u"value=works in (since 2020)"_s;
    QTest::newRow("value") << u"nsubj (a.Rel)"_s << u"a.Rel"_s << u"value=nsubj"_s;
    QTest::newRow("unset") << u"Rel (a.Rel)"_s << u"a.Rel"_s << u""_s;
    QTest::newRow("named as the type")
        << u"Rel (a.Rel|value=Rel)"_s << u"a.Rel"_s << u"value=Rel"_s;
    QTest::newRow("others") << u"x (a.Rel|DependencyType|flavor=b\\|c \\(d)"_s << u"a.Rel"_s
                            << u"DependencyType=x,flavor=b|c (d"_s;
    QTest::newRow("with parentheses") << u"x (y) (a.Rel)"_s << u"a.Rel"_s << u"value=x (y)"_s;
    QTest::newRow("slot") << u"agent (slot links|a.LinkType|a.Span)"_s << u"a.LinkType"_s
                          << u"role=agent"_s;
    QTest::newRow("slot without role")
        << u"links (slot links|a.LinkType|a.Span)"_s << u"a.LinkType"_s << u""_s;
}

void WebAnnoTest::links()
{
    QFETCH(QString, name);
    const WebAnnoLink link = WebAnnoLink::fromName(name);
    QTEST(link.type, "type");
    QStringList features;
    for (const auto &[feature, value] : link.features.asKeyValueRange())
        features.append(feature + u'=' + value);
    QTEST(features.join(u','), "features");
    QCOMPARE(link.name(), name);
}

// What is written of a project, read again.
void WebAnnoTest::sample()
{
    const ValueMaker made = sampleProject();
    const MemoryProject project(made.values, made.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QVERIFY(exportTo(path, WebAnnoFormat(), project));
    const auto batch = readAll(WebAnnoFormat(), {path});
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text));
    QCOMPARE(batch->remarks, QStringList());
    const MemoryProject again = projectOf(*batch);
    QCOMPARE(again.project().faults().size(), 0);
    const QStringList lines = ourLines(project);
    QVERIFY(lines.size() > 12);
    QCOMPARE(ourLines(again), lines);
    QCOMPARE(written(again), written(project));
}

void WebAnnoTest::nasty()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"L|[a] _\\;*->é"_s});
    const TagId odd = make.add(Tag{.layer = layer,
        .name = u"[1]|*_;->\\ ünd 😀"_s,
        .attributes = {{u"value"_s, {}}, {u"a=b|c"_s, {}}}});
    const TagId star = make.add(Tag{.layer = layer, .name = u"*"_s, .position = 1});
    const TagId under = make.add(Tag{.layer = layer, .name = u"_"_s, .position = 2});
    make.addArticle(Article{.title = u"a/b"_s},
        u"  😀😀 one\u00a0two\u2028three \u0085four\fx\vy\tz  end. Next one!\n\n\n  #Text=a\\b\\t "
        "👩‍👩‍👧‍👦 قال مسؤول e\u0301te\u0301.  Last\u2029 one\x1f?\n\n"_s);
    Annotation first;
    first.tag = odd;
    first.attributes = {{u"value"_s, u"a|b_[1]"_s}, {u"a=b|c"_s, u"*"_s}, {u"sofa"_s, u"_"_s},
        {u"standoffNote"_s, u"->"_s}, {u"end"_s, u""_s}};
    first.note = u"tab\tand\nline; [2]|*_\\n"_s;
    const AnnotationId outer = make.annotate({u"one\u00a0two\u2028three"_s}, first);
    const AnnotationId inner = make.annotate({u"two"_s}, star);
    make.annotate({u"two\u2028three \u0085four\fx"_s}, under);
    make.annotate({u"two"_s}, star);
    make.annotate({u"ne"_s, u"hre"_s}, under);
    make.annotate({u"👩‍👩‍👧‍👦 قال"_s}, odd);
    make.annotate({u"😀"_s}, under);
    make.annotate({u"end. Next one!\n\n\n  #Text=a\\b\\t"_s}, star);
    make.annotate({u"\u0301te"_s}, star);
    make.add(Relation{.type = u"a (b) [1]|*;_->\\ 😀"_s,
        .version = make.version,
        .fromAnnotation = inner,
        .toAnnotation = outer,
        .note = u"n|\n"_s});
    make.add(Relation{
        .type = u"*"_s, .version = make.version, .fromAnnotation = outer, .toAnnotation = inner});
    const MemoryProject project(make.values, make.annotators);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    QVERIFY(exportTo(path, WebAnnoFormat(), project));
    const auto batch = readAll(WebAnnoFormat(), {path});
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text));
    QCOMPARE(batch->remarks, QStringList());
    const MemoryProject again = projectOf(*batch);
    QCOMPARE(again.project().faults().size(), 0);
    QCOMPARE(ourLines(again), ourLines(project));
    QVERIFY(WebAnnoFormat().losses(ExportSource(project)).value().size() > 0);
}

void WebAnnoTest::probing()
{
    const WebAnnoFormat format;
    QCOMPARE(format.probe("#FORMAT=WebAnno TSV 3.3\r\n#T_SP", u"x.txt"_s), Likelihood::Certain);
    QCOMPARE(
        format.probe("\xef\xbb\xbf#FORMAT=WebAnno TSV 3.2\n", u"a.tsv"_s), Likelihood::Certain);
    QCOMPARE(format.probe("id\tlabel\n", u"a.tsv"_s), Likelihood::None);
    QCOMPARE(format.probe("", u"a.tsv"_s), Likelihood::Possible);
    QCOMPARE(format.probe("#FORMAT=WebAnno TSV 3.3x\n", u"a.tsv"_s), Likelihood::None);
}

void WebAnnoTest::losses()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle(Article{.title = u"A"_s}, u"\none two \u00a0 three"_s);
    make.annotate({u"one"_s}, tag);
    const MemoryProject clean(make.values, make.annotators);
    const auto told = [](const MemoryProject &project) {
        QStringList whats;
        const QList<Loss> losses = WebAnnoFormat().losses(ExportSource(project)).value();
        for (const Loss &loss : losses)
            whats.append(loss.item + u": "_s + loss.what);
        return whats;
    };
    QCOMPARE(told(clean).filter(u"lines before the text"_s).size(), 1);
    QCOMPARE(told(clean).filter(u"white space"_s).size(), 0);
    make.annotate({u"two "_s}, tag);
    make.annotate({u"\u00a0"_s}, tag);
    const MemoryProject project(make.values, make.annotators);
    QCOMPARE(told(project).filter(u"two: the white space"_s).size(), 1);
    QCOMPARE(told(project).filter(u"nothing but white space"_s).size(), 1);
    const auto batch = readLines(QString::fromUtf8(written(project)).split(u'\n'));
    QCOMPARE(batch->values.of<Annotation>().size(), 2);
}

// Kinds of files that other programs write.
void WebAnnoTest::files()
{
    const auto batch =
        readLines({u"#FORMAT=WebAnno TSV 3.2\r"_s, u"#T_SP=a.b.c.pos.POS|PosValue|coarseValue\r"_s,
            u"#T_SP=a.Lemma|\r"_s, u"#T_CH=a.CorefLink|referenceType|referenceRelation\r"_s,
            u"#T_RL=a.Dependency|DependencyType|flavor|BT_a.b.c.pos.POS\r"_s, u"\r"_s, u"\r"_s,
            u"#Text=😀 Ann sees her.\r"_s, u"1-1\t0-2\t😀\tSYM\t*\t_\t_\t_\t_\t_\t_\t\r"_s,
            u"1-2\t3-6\tAnn\tNNP\tPROPN\t*\tname[1]\tsame->1-1\tnsubj\tbasic\t1-3\t\r"_s,
            u"1-3\t7-11\tsees\tVBZ\t*\t_\t_\t_\troot\t*\t1-3\t\r"_s,
            u"1-4\t12-15\ther\tPRP\t*\t_\tpronoun[1]\t*->1-2\tobj\t*\t1-3\r"_s,
            u"1-5\t15-16\t.\t_\t_\t_\t_\t_\t_\t_\t_\t\r"_s});
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text));
    QCOMPARE(batch->remarks, QStringList());
    const MemoryProject project = projectOf(*batch);
    QCOMPARE(project.project().faults().size(), 0);
    const OpenArticle article =
        project.readArticle(project.project().all<Article>().firstKey()).value();
    QCOMPARE(article.text().string(), u"😀 Ann sees her."_s);
    QCOMPARE(article.annotations().size(), 4 + 1 + 2);
    QStringList relations;
    for (const Relation *relation : relationsInOrder(article)) {
        relations.append(article.find(relation->fromAnnotation)->text() + u'>'
            + article.find(relation->toAnnotation)->text() + u' ' + relation->type);
    }
    QCOMPARE(relations,
        QStringList({u"Ann>her next (chain)"_s,
            u"sees>Ann nsubj (a.Dependency|DependencyType|flavor=basic)"_s,
            u"sees>her obj (a.Dependency|DependencyType)"_s}));
    QStringList tags;
    for (const Annotation *annotation : article.annotationsInOrder())
        tags.append(project.project().find(annotation->tag)->name);
    tags.sort();
    QCOMPARE(tags.join(u' '), u"Lemma NNP PRP SYM VBZ name pronoun"_s);
    // The root goes from the verb to itself.
    QVERIFY(written(project).contains("1-3\t7-11\tsees\tVBZ\t*\t_\t_\t_\troot\t*\t1-3\t\n"));
    QVERIFY(written(project).startsWith("#FORMAT=WebAnno TSV 3.2\n#T_SP=a.b.c.pos.POS|PosValue|"));
}

// Files in which anything may be wrong are read without harm, and what comes of them is valid.
void WebAnnoTest::mutants()
{
    const QString good =
        u"#FORMAT=WebAnno TSV 3.3\n#T_SP=a.Span|value|x\n#T_SP=a.Empty|\n"
        "#T_SP=a.Host|ROLE_a.Host:links_a.Link|uima.tcas.Annotation|value\n"
        "#T_SP=webanno.custom.StandoffAttribution|ROLE_webanno.custom.StandoffAttribution:cue_"
        "webanno.custom.StandoffAttributionLink|uima.tcas.Annotation|form\n"
        "#T_CH=a.CLink|referenceRelation|referenceType\n"
        "#T_RL=a.Rel|value|BT_a.Span\n\n\n#Text=😀 one two\n#Text=three\n"
        "1-1\t0-2\t😀\tA[1]|B[2]\t*[1]|\\_[2]\t_\tr1;*\t1-2[3];1-3.1[5]\tv\t_\t_\t_\t*->1-1\t"
        "p[1]\t_\t_\t\n"
        "1-2\t3-6\tone\tC[3]\tx\\|y[3]\t*\t_\t*\tv\tcue[4]\t1-2[3]\tdirect[4]\tq->1-2\t*[1]\t"
        "r|s\t1-1[1_3]|1-3.1[5_3]\t\n"
        "1-3\t7-10\ttwo\tC[3]\tx\\|y[3]\t_\t_\t_\t_\tcue[4]\t1-2[3]\tdirect[4]\t*->2-1\t*[2]\t_\t_"
        "\t\n"
        "1-3.1\t8-8\t\tZ[5]\t*[5]\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t\n\n"
        "#Sentence.id=s\n#Text=end\n2-1\t17-20\tend\t_\t_\t*\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t\n"_s;
    const auto whole = readLines({good});
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().text));
    QCOMPARE(whole->remarks.size(), 1); // of no width
    QCOMPARE(written(projectOf(*whole)), good.toUtf8());
    const QString marks = u"\t\n|;[]_*->\\0129.-#a"_s;
    quint32 random = 12345;
    const auto next = [&random](qsizetype below) {
        random = random * 1664525U + 1013904223U;
        return qsizetype((random >> 8U) % quint32(below));
    };
    for (int i = 0; i < 300; ++i) {
        QString bad = good;
        for (qsizetype changes = 1 + next(4); changes > 0; --changes) {
            const qsizetype at = 25 + next(bad.size() - 30);
            const QString put = next(3) == 0 ? QString() : QString(marks[next(marks.size())]);
            bad.replace(at, next(4) == 0 ? next(20) : next(2), put);
        }
        const auto batch = readLines({bad});
        if (!batch)
            continue;
        const MemoryProject project = projectOf(*batch);
        QVERIFY2(project.project().faults().isEmpty(), qPrintable(bad));
        if (project.project().all<Article>().isEmpty())
            continue;
        const QString anew = QString::fromUtf8(written(project));
        const auto again = readLines({anew});
        QVERIFY2(again, again ? "" : qPrintable(again.error().text + u'\n' + anew));
    }
}

// A file's tokens stay where somebody adds an annotation; a change of its values is written.
void WebAnnoTest::editedFile()
{
    const QStringList lines{u"#FORMAT=WebAnno TSV 3.3"_s, u"#T_SP=webanno.custom.Span|value"_s,
        u""_s, u""_s, u"#Sentence.id=s1"_s, u"#Text=New York"_s, u"#Text=wins."_s,
        u"1-1\t0-8\tNew York\tLOC\t"_s, u"1-2\t9-14\twins.\t_\t"_s};
    const auto batch = readLines(lines);
    MemoryProject project = projectOf(*batch);
    QCOMPARE(written(project), lines.join(u'\n').toUtf8() + '\n');
    const Article header = project.project().all<Article>().first();
    const OpenArticle article = project.readArticle(header.id).value();
    const Annotation known = *article.annotationsInOrder().constFirst();
    ChangeSet changes;
    Annotation added = known;
    added.id.number = 1000;
    added.uuid = ValueMaker::uuid(0xffff);
    added.fragments = article.fragmentsFor({{4, 8}});
    added.note = u"n"_s;
    changes.create(added);
    project.apply(changes);
    QCOMPARE(written(project),
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|standoffNote|value\n\n\n"
        "#Sentence.id=s1\n#Text=New York\n#Text=wins.\n"
        "1-1\t0-8\tNew York\t*\tLOC\t\n1-1.1\t4-8\tYork\tn\tLOC\t\n1-2\t9-14\twins.\t_\t_\t\n"_ba);
    forgetFiles(project);
    QVERIFY(written(project).contains("#Text=New York\n1-1\t0-3\tNew\t"));
}

void WebAnnoTest::codePoints()
{
    const auto batch = readLines({u"#FORMAT=WebAnno TSV 3.2"_s, u"#T_SP=a.Span|value"_s, u""_s,
        u""_s, u"#Text=😀😀 one"_s, u"1-1\t0-2\t😀😀\t_\t"_s, u"1-2\t3-6\tone\tX\t"_s, u""_s,
        u"#Text=😀 two"_s, u"2-1\t7-8\t😀\t_\t"_s, u"2-2\t9-12\ttwo\tX\t"_s});
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text));
    QCOMPARE(batch->remarks.size(), 1);
    QVERIFY(batch->remarks.constFirst().contains(u"not in UTF-16 units"_s));
    QStringList texts;
    for (const auto &change : batch->values.of<Annotation>())
        texts.append(change.after->text());
    QCOMPARE(texts, QStringList({u"one"_s, u"two"_s}));
}

void WebAnnoTest::malformed_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<int>("annotations");
    const auto row = [](const char *name, const QStringList &rows, const QString &remark,
                         int annotations) { QTest::newRow(name) << rows << remark << annotations; };
    row("too few columns", {u"1-1\t0-3\tone\tA"_s, u"1-2\t4-7\ttwo\tA\t_\t_\t"_s},
        u"line 6: “1-1 0-3 one A” is not a token"_s, 2);
    // The other tokens stay where they are.
    row("no columns", {u"1-1\t0-3\tone"_s, u"1-2\t4-7\ttwo\tA\t_\t_\t"_s},
        u"line 6: “1-1 0-3 one” is not a token"_s, 1);
    row("no offsets", {u"1-1\tx-3\tone\tA\t_\t_\t"_s}, u"line 6"_s, 0);
    row("the wrong way round", {u"1-1\t3-0\tone\tA\t_\t_\t"_s}, u"line 6"_s, 0);
    row("outside", {u"1-1\t0-3\tone\tA\t_\t_\t"_s, u"1-2\t4-70\ttwo\tA\t_\t_\t"_s},
        u"line 7: “two” is not within the text"_s, 1);
    row("huge numbers",
        {u"1-1\t0-3\tone\tA[999999999]\t_\t_\t"_s, u"1-2\t9999999999-9999999999\ttwo\tA\t_\t_\t"_s},
        u"line 7"_s, 1);
    row("part of nothing", {u"1-1.1\t0-2\ton\tA\t_\t_\t"_s, u"1-2\t4-7\ttwo\tA\t_\t_\t"_s},
        u"line 6: a part of no token"_s, 1);
    row("relation to nothing", {u"1-1\t0-3\tone\tA\tr\t7-7\t"_s},
        u"line 6: “r (a.Rel)”: there is no annotation at 7-7"_s, 1);
    row("relation from nowhere", {u"1-1\t0-3\tone\tA\tr\t_\t"_s},
        u"line 6: a relation that comes from nowhere"_s, 1);
    row("text among rows", {u"1-1\t0-3\tone\tA\t_\t_\t"_s, u"nonsense"_s}, u"line 7: “nonsense”"_s,
        1);
    row("no width on nothing", {u"1-1\t0-0\t\tA\t_\t_\t"_s}, u"line 6: an annotation of no width"_s,
        0);
}

void WebAnnoTest::malformed()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, remark);
    QFETCH(int, annotations);
    const auto batch = readLines(QStringList{u"#FORMAT=WebAnno TSV 3.3"_s, u"#T_SP=a.Span|value"_s,
                                     u"#T_RL=a.Rel|value|BT_a.Span"_s, u""_s, u"#Text=one two"_s}
        + rows);
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text));
    QCOMPARE(batch->values.of<Annotation>().size(), annotations);
    QVERIFY2(!batch->remarks.filter(remark).isEmpty(), qPrintable(batch->remarks.join(u'\n')));
}

void WebAnnoTest::refused_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("error");
    QTest::newRow("something else") << QStringList{u"a\tb"_s} << u"first line"_s;
    QTest::newRow("empty") << QStringList{} << u"first line"_s;
    QTest::newRow("older") << QStringList{u"#FORMAT=WebAnno TSV 2"_s} << u"WebAnno TSV 2"_s;
    QTest::newRow("no layer") << QStringList{u"#FORMAT=WebAnno TSV 3.3"_s, u"#T_XX=a.B|c"_s}
                              << u"Line 2"_s;
    QTest::newRow("too wide") << QStringList{u"#FORMAT=WebAnno TSV 3.3"_s,
        u"#T_SP=a.B"_s + QString(u"|c"_s).repeated(5000)}
                              << u"too many columns"_s;
}

void WebAnnoTest::refused()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, error);
    const auto batch = readLines(lines);
    QVERIFY(!batch);
    QVERIFY2(batch.error().text.contains(error), qPrintable(batch.error().text));
}

void WebAnnoTest::suite_data()
{
    QTest::addColumn<QString>("folder");
    if (!QFileInfo::exists(suiteFolder()))
        QSKIP("the suite of INCEpTION is not here");
    for (const QFileInfo &info :
        QDir(suiteFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(info.fileName())) << info.filePath();
}

// INCEpTION's own cases: what is read is what UIMA has, and is written as it was.
void WebAnnoTest::suite()
{
    QFETCH(QString, folder);
    const QString path = folder + u"/reference.tsv"_s;
    const auto batch = readAll(WebAnnoFormat(), {path});
    QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text));
    MemoryProject project = projectOf(*batch);
    QCOMPARE(project.project().faults().size(), 0);
    QCOMPARE(written(project), bytesOf(path));
    const QStringList lines = uimaLines(project);
    if (const QByteArray xmi = bytesOf(folder + u"/reference.xmi"_s); !xmi.isEmpty()) {
        const XmiLines reference(xmi, bytesOf(path));
        QString text = reference.text;
        if (folder.endsWith("BeyondLastTokenIsMovedToEndOfLastToken"_L1))
            text = text.trimmed(); // which a TSV cannot have
        QCOMPARE(project.readArticle(project.project().all<Article>().firstKey())->text().string(),
            text);
        QCOMPARE(lines, reference.lines());
    }
    forgetFiles(project);
    const QByteArray anew = written(project);
    const auto again = readLines(QString::fromUtf8(anew).split(u'\n'));
    QVERIFY(again);
    QCOMPARE(uimaLines(projectOf(*again)), lines);
    if (anew != bytesOf(path))
        qInfo("not the same without the file's tokens and columns");
}

STANDOFF_TEST(QCoreApplication, WebAnnoTest)
#include "tst_webanno.moc"

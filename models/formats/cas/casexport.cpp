// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casexport.h"

#include "formats/cas/casexportarticle.h"
#include "formats/cas/casfields.h"
#include "formats/cas/xmicharacters.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/sentences.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString casWordOf(const QString &name, const QString &otherwise)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_]+"_s);
    QString word = QString(name).replace(others, u"_"_s).left(100);
    while (!word.isEmpty() && !word.at(0).isLetter())
        word.remove(0, 1);
    return word.isEmpty() ? otherwise : word;
}

} // namespace

CasExport::CasExport(const Project &project, bool isXml)
    : m_project(project)
    , m_isXml(isXml)
{
    QSet<QString> used;
    for (const Layer *layer : project.layersInOrder()) {
        QString type = casTypeOf(layer->name);
        const QString base = casTypeOf(casWordOf(layer->name, u"Layer"_s));
        for (int i = 2; type.isEmpty() || used.contains(type.toLower()); ++i)
            type = i == 2 && !used.contains(base.toLower()) ? base : base + QString::number(i);
        used.insert(type.toLower());
        m_layerTypes.insert(layer->id, type);
    }
}

Cas CasExport::casOf(const OpenArticle &article)
{
    InArticle in{.article = article};
    addHead(in);
    addTokens(in);
    addAnnotations(in);
    addLinks(in);
    for (const CasStructure &span : std::as_const(in.spans))
        put(in, span);
    addRelations(in);
    addAttributions(in);
    addTags(in);
    in.cas.views.append({in.sofa, in.members});
    in.cas.types = m_types;
    return std::move(in.cas);
}

CasStructure CasExport::make(InArticle &in, const QString &type) const
{
    return {.id = ++in.lastId, .type = type};
}

CasStructure CasExport::makeSpan(InArticle &in, const QString &type, TextRange range) const
{
    CasStructure span = make(in, type);
    span.addReference(u"sofa"_s, in.sofa);
    span.addNumber(u"begin"_s, range.begin);
    span.addNumber(u"end"_s, range.end);
    return span;
}

// Adds a structure, and declares its type as far as it is used.
void CasExport::put(InArticle &in, const CasStructure &structure, const QString &supertype)
{
    const bool isSpan = structure.find(u"begin");
    CasType type{.name = structure.type,
        .supertype = !supertype.isEmpty() ? supertype
            : isSpan                      ? CasName::annotation
                                          : u"uima.cas.TOP"_s};
    for (const CasFeature &feature : structure.features) {
        static const QStringList inherited{u"sofa"_s, u"begin"_s, u"end"_s, u"language"_s};
        if (inherited.contains(feature.name) && isSpan)
            continue;
        const QString range = !feature.isReference ? u"uima.cas.String"_s
            : feature.isList                       ? u"uima.cas.FSArray"_s
            : in.ranges.contains(feature.name)     ? in.ranges.value(feature.name)
                                                   : u"uima.cas.TOP"_s;
        type.features.insert(feature.name, {feature.name, range});
    }
    if (!structure.type.startsWith("uima."_L1))
        m_types.add(type);
    if (structure.type != "uima.cas.Sofa"_L1)
        in.members.append(structure.id);
    in.cas.add(structure);
    if (m_isXml)
        addCharacters(in, structure);
}

// What XML has no place for in the texts of a structure.
void CasExport::addCharacters(InArticle &in, const CasStructure &structure)
{
    for (const CasFeature &feature : structure.features) {
        const QString characters = charactersWithoutPlace(feature.texts.value(0));
        if (characters.isEmpty())
            continue;
        CasStructure made = make(in, u"standoff.Characters"_s);
        made.addReference(u"structure"_s, structure.id);
        made.add(u"feature"_s, feature.name);
        made.add(u"characters"_s, characters);
        put(in, made);
    }
}

void CasExport::addHead(InArticle &in)
{
    const QString &text = in.article.text().string();
    CasStructure sofa = make(in, u"uima.cas.Sofa"_s);
    in.sofa = sofa.id;
    sofa.addNumber(u"sofaNum"_s, 1);
    sofa.add(u"sofaID"_s, u"_InitialView"_s);
    sofa.add(u"mimeType"_s, u"text"_s);
    sofa.add(u"sofaString"_s, text);
    put(in, sofa);

    const Article *header = m_project.find(in.article.article());
    const Article shown = header ? *header : Article();
    CasStructure data = makeSpan(in, CasName::metaData, {0, int(text.size())});
    data.add(u"language"_s, shown.language.isEmpty() ? u"x-unspecified"_s : shown.language);
    data.add(u"documentTitle"_s, shown.title);
    data.add(u"documentId"_s, shown.uuid.toString(QUuid::WithoutBraces));
    data.add(u"documentUri"_s, shown.url);
    put(in, data, u"uima.tcas.DocumentAnnotation"_s);

    CasStructure ours = make(in, u"standoff.Article"_s);
    addCasFields(ours, shown);
    QStringList roles;
    for (const RoleMark &mark : in.article.roleMarks())
        roles.append(QString::number(mark.paragraph) + u' ' + casTextOfField(mark.role));
    ours.add(u"roles"_s, casTextOfField(roles));
    put(in, ours);

    Version version = in.article.version();
    version.sha256.clear();
    version.originalSha256.clear();
    CasStructure made = make(in, u"standoff.Version"_s);
    addCasFields(made, version);
    made.add(u"annotator"_s, m_project.annotatorName(version.annotator));
    put(in, made);
}

void CasExport::addTokens(InArticle &in)
{
    for (const Sentence &sentence : sentencesOf(in.article)) {
        put(in, makeSpan(in, CasName::sentence, sentence.range));
        in.sentences.insert(sentence.range, in.lastId);
        for (const TextRange token : sentence.tokens) {
            put(in, makeSpan(in, CasName::token, token));
            in.tokens.insert(token, in.lastId);
        }
    }
}

CasCode CasExport::codeOf(const Tag &tag) const
{
    const auto code = CasCode::from(tag.code);
    if (code && tag.code != tag.name)
        return *code;
    const QString type = m_layerTypes.value(tag.layer, u"webanno.custom.Layer"_s);
    return {type, casMainFeature(type), foreignNameOf(tag)};
}

// The feature of a type for an attribute, another one than those that have something else here.
QString CasExport::featureFor(
    const QString &type, const QString &attribute, const QStringList &others)
{
    QMap<QString, QString> &known = m_attributes[type];
    const QString word = casWordOf(attribute, u"attribute"_s);
    QString feature = word;
    for (int i = 2; others.contains(feature) || known.value(feature, attribute) != attribute
        || isCasPlace(feature) || m_links.contains({type, feature});
        ++i)
        feature = word + QString::number(i);
    known.insert(feature, attribute);
    return feature;
}

void CasExport::addAnnotations(InArticle &in)
{
    for (const Annotation *annotation : in.article.annotationsInOrder()) {
        const Tag *tag = m_project.find(annotation->tag);
        const QList<TextRange> ranges = in.article.rangesOf(*annotation);
        if (!tag || ranges.isEmpty())
            continue;
        const CasCode code = codeOf(*tag);
        const TextRange extent{ranges.first().begin, ranges.last().end};
        qint64 id = 0; // of a sentence or token that is there already
        if (annotation->attributes.isEmpty() && code.type == CasName::token)
            id = in.tokens.take(extent);
        else if (annotation->attributes.isEmpty() && code.type == CasName::sentence)
            id = in.sentences.take(extent);
        if (id == 0) {
            const CasStructure span = spanOf(in, *annotation, code, extent);
            id = span.id;
            in.places.insert(annotation->id, in.spans.size());
            in.spans.append(span);
        }
        in.ids.insert(annotation->id, id);
        addMark(in, markOf(in, *annotation, *tag, ranges), annotation->annotator, id);
    }
}

// What we know of an annotation.
CasStructure CasExport::markOf(
    InArticle &in, const Annotation &annotation, const Tag &tag, const QList<TextRange> &ranges)
{
    CasStructure mark = make(in, u"standoff.Mark"_s);
    addCasFields(mark, annotation);
    mark.addReference(u"tag"_s, in.tagId(tag));
    mark.addReference(u"record"_s, recordOf(in, annotation));
    QStringList fragments;
    for (const TextRange range : ranges)
        fragments.append(u"%1-%2"_s.arg(range.begin).arg(range.end));
    if (ranges.size() > 1)
        mark.add(u"fragments"_s, fragments.join(u' '));
    return mark;
}

// What everybody may know of it.
CasStructure CasExport::spanOf(
    InArticle &in, const Annotation &annotation, const CasCode &code, TextRange extent)
{
    const bool isBuiltIn = code.type.startsWith("uima."_L1) && !annotation.attributes.isEmpty();
    CasStructure span = makeSpan(in, isBuiltIn ? CasName::ourAnnotation : code.type, extent);
    QStringList others; // features that are no attributes
    if (!code.feature.isEmpty()) {
        span.add(code.feature, code.value);
        others.append(code.feature);
    }
    const RecordName record = recordNameOf(m_project, annotation);
    const QString identifier = record.wikidata.isEmpty()
        ? record.references.value(0)
        : u"http://www.wikidata.org/entity/"_s + record.wikidata;
    if (code.type == CasName::namedEntity && !identifier.isEmpty()) {
        span.add(u"identifier"_s, identifier);
        others.append(u"identifier"_s);
    }
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
        const QString feature = featureFor(span.type, name, others);
        span.features.append({.name = feature, .texts = {value}});
        in.attributes.insert({span.type, feature});
    }
    return span;
}

void CasExport::addTags(InArticle &in)
{
    for (const Layer *layer : m_project.layersInOrder()) {
        for (const Tag *tag : m_project.tagsInOrder(layer->id)) {
            CasStructure made{.id = in.tagId(*tag), .type = u"standoff.Tag"_s};
            const CasCode code = codeOf(*tag);
            made.add(u"layer"_s, layer->name);
            made.add(u"kind"_s, casTextOfField(layer->kind));
            made.add(u"type"_s, code.type);
            made.add(u"feature"_s, code.feature);
            made.add(u"value"_s, code.value);
            addCasFields(made, *tag);
            if (const Tag *parent = m_project.find(tag->parent))
                made.addReference(u"parent"_s, in.tagId(*parent));
            put(in, made);
        }
    }
    for (const auto &[type, feature] : std::as_const(in.attributes)) {
        CasStructure made = make(in, u"standoff.Feature"_s);
        made.add(u"type"_s, type);
        made.add(u"feature"_s, feature);
        made.add(u"name"_s, m_attributes.value(type).value(feature));
        put(in, made);
    }
}

} // namespace Standoff

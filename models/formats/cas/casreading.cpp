// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casreading.h"

#include "formats/cas/casfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostCasTypes = 2000; // of annotations in a file
constexpr qsizetype mostCasTags = 2000; // of a type
constexpr qsizetype longestCasTag = 100; // as a value; longer ones are attributes

// Features whose value says what an annotation is, those that do so more often first.
const QStringList &casTagFeatures()
{
    static const QStringList features{u"value"_s, u"PosValue"_s, u"chunkValue"_s,
        u"constituentType"_s, u"DependencyType"_s, u"referenceType"_s, u"category"_s, u"label"_s,
        u"type"_s, u"tag"_s, u"pos"_s, u"name"_s, u"class"_s, u"kind"_s};
    return features;
}

bool isCasMetaData(const QString &type)
{
    return type == "uima.tcas.DocumentAnnotation"_L1 || type == CasName::metaData;
}

} // namespace

bool CasReading::isPlumbing(const QString &type)
{
    const QString last = type.section(u'.', -1);
    return type.startsWith("uima.cas."_L1) || type.startsWith("standoff."_L1)
        || last == "CASMetadata"_L1 || last == "FeatureDefinition"_L1
        || last == "LayerDefinition"_L1 || type.endsWith("[]"_L1);
}

CasReading::CasReading(const Cas &cas, ForeignReader &reader, const QString &file,
    const QString &annotator, const QString &prefix)
    : m_cas(cas)
    , m_reader(reader)
    , m_file(file)
    , m_annotator(annotator)
    , m_prefix(prefix)
    , m_own(cas, reader)
{
    chooseView();
    chooseFeatures();
    findReferred();
}

void CasReading::chooseView()
{
    for (const CasStructure &structure : m_cas.structures) {
        if (structure.type != "uima.cas.Sofa"_L1 || structure.text(u"sofaString").isEmpty())
            continue;
        if (!m_sofa || structure.number(u"sofaNum") < m_sofa->number(u"sofaNum"))
            m_sofa = &structure;
    }
}

QString CasReading::text() const
{
    return m_sofa ? m_sofa->text(u"sofaString") : QString();
}

// One for all annotations of a type.
void CasReading::chooseFeatures()
{
    QHash<QString, qsizetype> ranks;
    for (const CasStructure &structure : m_cas.structures) {
        if (casTypeOf(casLayerOf(structure.type)) == structure.type
            && !structure.type.startsWith("webanno."_L1)) {
            m_mainFeatures.insert(structure.type, casMainFeature(structure.type));
            continue;
        }
        for (const CasFeature &feature : structure.features) {
            const qsizetype rank = casTagFeatures().indexOf(feature.name);
            const bool isText = !feature.isReference && !feature.isList;
            if (rank < 0 || !isText || rank >= ranks.value(structure.type, 1000))
                continue;
            ranks.insert(structure.type, rank);
            m_mainFeatures.insert(structure.type, feature.name);
        }
    }
}

bool CasReading::isSpan(const CasStructure &structure) const
{
    return structure.find(u"begin") && structure.find(u"end");
}

bool CasReading::isRelation(const CasStructure &structure) const
{
    return structure.reference(u"Governor") != 0 && structure.reference(u"Dependent") != 0;
}

bool CasReading::isSegment(const CasStructure &structure) const
{
    return structure.type == CasName::token || structure.type == CasName::sentence;
}

void CasReading::findReferred()
{
    for (const CasStructure &structure : m_cas.structures) {
        if (isSegment(structure) || isPlumbing(structure.type))
            continue;
        for (const CasFeature &feature : structure.features) {
            if (feature.isReference && feature.name != "sofa"_L1) {
                for (const qint64 id : m_cas.referencesOf(feature))
                    m_referred.insert(id);
            }
        }
    }
}

// What has too many values, or long ones, has no tags but attributes.
CasCode CasReading::codeOf(const CasStructure &structure)
{
    const QString feature = m_mainFeatures.value(structure.type);
    const QString value = structure.text(feature);
    if (feature.isEmpty() || value.trimmed().isEmpty() || value.size() > longestCasTag)
        return {.type = structure.type};
    QSet<QString> &values = m_values[structure.type];
    if (values.size() >= mostCasTags && !values.contains(value) && !m_own.isThere())
        return {.type = structure.type};
    values.insert(value);
    return {structure.type, feature, value};
}

bool CasReading::isTooMuch(const QString &type)
{
    if (m_types.size() < mostCasTypes)
        m_types.insert(type);
    return !m_types.contains(type);
}

void CasReading::addMetaData(const CasStructure &structure, ForeignArticle &article) const
{
    Article &into = article.article;
    const QString title = structure.text(u"documentTitle");
    const QString language = structure.text(u"language");
    const QString address = structure.text(u"documentUri");
    if (into.title.isEmpty())
        into.title = title.isEmpty() ? structure.text(u"documentId") : title;
    if (into.language.isEmpty() && language != "x-unspecified"_L1)
        into.language = language;
    if (into.url.isEmpty() && address.startsWith("http"_L1))
        into.url = address;
}

void CasReading::addTo(ForeignArticle &article)
{
    for (const QString &remark : m_cas.remarks)
        m_reader.leaveOut(m_file, article.part, remark);
    const bool isFirst = article.text.isEmpty();
    if (isFirst) {
        article.text = text();
        article.isExact = m_own.isThere();
        article.counting = {.unit = Counting::Unit::Utf16};
        m_own.takeArticle(article);
    }
    for (const CasStructure &structure : m_cas.structures) {
        if (isPlumbing(structure.type))
            continue;
        const qint64 sofa = structure.reference(u"sofa");
        const bool isHere = m_sofa && (sofa == 0 || sofa == m_sofa->id);
        if (isCasMetaData(structure.type)) {
            if (isFirst && isHere && !m_own.isThere())
                addMetaData(structure, article);
        } else if (isSpan(structure) && !isHere) {
            ++m_elsewhere;
        } else if (isSpan(structure)
            && (structure.type.endsWith(".TagsetDescription"_L1) || isTooMuch(structure.type))) {
            ++m_leftTypes[structure.type];
        } else if (isRelation(structure)) {
            addRelation(structure, article);
        } else if (isSegment(structure) && !m_referred.contains(structure.id)
            && !m_own.markOf(structure.id)) {
            ++m_segments;
        } else if (isSpan(structure)) {
            addMark(structure, article);
        }
    }
    article.attributions += m_own.attributions(m_prefix);
    tellRest(article);
}

void CasReading::addMark(const CasStructure &structure, ForeignArticle &article)
{
    const CasStructure *said = m_own.markOf(structure.id);
    const CasCode code = codeOf(structure);
    ForeignMark mark{.id = idOf(structure.id),
        .ranges = {{structure.number(u"begin"), structure.number(u"end")}},
        .annotator = m_annotator,
        .place = tr("structure %1", "by its number").arg(structure.id)};
    if (const auto tag = m_own.tagOf(said, code)) {
        mark.tag = tag->name;
        mark.layer = tag->layer;
    } else {
        mark.layer = casLayerOf(structure.type);
        mark.tag = casTagOf(code);
        const QString label =
            code.feature.isEmpty() ? structure.type.section(u'.', -1) : code.value.simplified();
        if (mark.tag != label)
            m_reader.declare({.name = mark.tag, .label = label, .layer = mark.layer});
    }
    if (said)
        CasOwn::takeMark(*said, m_cas, mark);
    for (const CasFeature &feature : structure.features) {
        const bool isTag = feature.name == code.feature && !code.feature.isEmpty();
        if (!isCasPlace(feature.name) && !isTag)
            addFeature(structure, feature, mark, article);
    }
    article.marks.append(mark);
}

void CasReading::addFeature(const CasStructure &structure, const CasFeature &feature,
    ForeignMark &mark, ForeignArticle &article)
{
    if (feature.isReference) {
        const QStringList texts = m_cas.textsOf(feature);
        if (!texts.isEmpty())
            mark.attributes.insert(feature.name, texts.join(u" | "_s));
        else
            addLinks(structure, feature, mark.annotator, article);
        return;
    }
    const QString value = feature.texts.join(u" | "_s);
    const bool isRecord = structure.type == CasName::namedEntity && feature.name == "identifier"_L1
        && value.contains("://"_L1);
    if (isRecord && (mark.record.isGiven() || m_own.markOf(structure.id)))
        return; // it is that
    if (isRecord)
        mark.record.references.append(value);
    else
        mark.attributes.insert(m_own.attributeOf(structure.type, feature.name), value);
}

} // namespace Standoff

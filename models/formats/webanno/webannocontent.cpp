// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannocontent.h"

#include "formats/interchange/exporting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WebAnnoCell = WebAnnoColumn::Kind;
using WebAnnoOf = WebAnnoLayer::Kind;

// Whether an attribute is said by rows or links.
bool isSaidElsewhere(const QString &attribute, bool isChain)
{
    return attribute == webAnnoZeroWidth || attribute.startsWith(webAnnoItself)
        || (isChain && attribute == webAnnoChain);
}

} // namespace

WebAnnoContent::WebAnnoContent(
    const Project &project, const OpenArticle &article, const QList<WebAnnoLayer> &declared)
    : m_project(project)
    , m_article(article)
    , m_layers(declared)
    , m_declared(declared.size())
{
    m_plainTokens = plainTokens();
    for (const Annotation *annotation : article.annotationsInOrder())
        addSpans(*annotation);
    addAttributions();
    linkToThemselves();
    for (const Relation *relation : relationsInOrder(article)) {
        const int from = m_spanOf.value(relation->fromAnnotation, -1);
        const int to = m_spanOf.value(relation->toAnnotation, -1);
        if (from >= 0 && to >= 0)
            link(from, to, relation->type, relation->note);
    }
    numberChains();
    arrangeLayers();
}

const WebAnnoLayer *WebAnnoContent::find(const QString &type) const
{
    const auto found =
        std::ranges::find(m_layers.cbegin(), m_layers.cend(), type, &WebAnnoLayer::name);
    return found == m_layers.cend() ? nullptr : &*found;
}

int WebAnnoContent::layerFor(const QString &type, WebAnnoOf kind)
{
    if (const WebAnnoLayer *known = find(type))
        return int(known - m_layers.constData());
    m_layers.append({kind, type, {{WebAnnoCell::Placeholder, {}, {}}}});
    return int(m_layers.size()) - 1;
}

// INCEpTION takes a type for one of chains where its name ends in "Link".
bool WebAnnoContent::isChainLayer(const QString &type, const Annotation &annotation) const
{
    if (const WebAnnoLayer *layer = find(type))
        return layer->kind == WebAnnoOf::Chain;
    return annotation.attributes.contains(webAnnoChain.toString()) && type.endsWith("Link"_L1);
}

WebAnnoTag WebAnnoContent::tagOf(const Tag &tag, const QString &type, bool isChain) const
{
    WebAnnoTag said = webAnnoTagOf(type, foreignNameOf(tag));
    if (said.feature != "value"_L1)
        return said;
    const WebAnnoLayer *layer = find(type);
    if (isChain)
        said.feature = u"referenceType"_s;
    else if (layer && !layer->hasFeature(u"value"_s) && !layer->tagFeature().isEmpty())
        said.feature = layer->tagFeature();
    return said;
}

QMap<QString, QString> WebAnnoContent::featuresOf(
    const Annotation &annotation, const Tag &tag, const QString &type, bool isChain) const
{
    const WebAnnoTag said = tagOf(tag, type, isChain);
    QMap<QString, QString> features;
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
        if (isSaidElsewhere(name, isChain))
            continue;
        QString feature = webAnnoFeatureOf(name);
        if (feature == said.feature) // which the tag takes
            feature = u"_x%1_"_s.arg(name[0].unicode(), 0, 16) + feature.mid(1);
        features.insert(feature, value);
    }
    if (!said.feature.isEmpty())
        features.insert(said.feature, said.value);
    addExtras(annotation, tag, type, features);
    return features;
}

void WebAnnoContent::addExtras(const Annotation &annotation, const Tag &tag, const QString &type,
    QMap<QString, QString> &features) const
{
    const auto add = [&features](const QString &name, const QString &value) {
        if (!value.isEmpty())
            features.insert(name, value);
    };
    const QString code = foreignNameOf(tag);
    const WebAnnoTag said = webAnnoTagOf(type, code);
    const QString label =
        said.feature.isEmpty() || said.value.trimmed().isEmpty() ? code : said.value;
    if (tag.name != label && !tag.name.startsWith(label + u" ("_s))
        add(u"standoffTag"_s, tag.name);
    add(u"standoffNote"_s, annotation.note);
    add(u"standoffStance"_s, annotation.stance);
    if (annotation.status != Status::Accepted) {
        add(u"standoffStatus"_s,
            annotation.status == Status::Proposed ? u"proposed"_s : u"rejected"_s);
    }
    const RecordName record = recordNameOf(m_project, annotation);
    if (record.isGiven()) {
        add(u"standoffRecord"_s, record.name);
        add(u"standoffRecordId"_s, record.uuid.toString(QUuid::WithoutBraces));
        add(u"standoffWikidata"_s, record.wikidata);
    }
}

QString WebAnnoContent::layerNameOf(AnnotationId id) const
{
    const Annotation *annotation = m_article.find(id);
    const Tag *tag = annotation ? m_project.find(annotation->tag) : nullptr;
    const Layer *layer = tag ? m_project.layerOf(*tag) : nullptr;
    return layer ? layer->name : QString();
}

// Annotations that say nothing but that a relation between tokens begins or ends there.
QSet<AnnotationId> WebAnnoContent::plainTokens() const
{
    QSet<AnnotationId> tokens;
    QSet<AnnotationId> others; // that something else refers to
    for (const Annotation &annotation : m_article.annotations()) {
        const QStringList attributes = annotation.attributes.keys();
        const bool isPlain = !annotation.record() && annotation.note.isEmpty()
            && annotation.stance.isEmpty() && annotation.status == Status::Accepted
            && annotation.fragments.size() == 1
            && std::ranges::all_of(
                attributes, [](const QString &name) { return name.startsWith(webAnnoItself); });
        if (!isPlain)
            others.insert(annotation.id);
        else if (!attributes.isEmpty())
            tokens.insert(annotation.id);
    }
    for (const Relation &relation : m_article.relations()) {
        const QList<AnnotationId> ends{relation.fromAnnotation, relation.toAnnotation};
        const bool isOfTokens = std::ranges::all_of(
            ends, [this](AnnotationId end) { return layerNameOf(end).startsWith(webAnnoBuiltIn); });
        const WebAnnoLink link = WebAnnoLink::fromName(relation.type);
        const bool isPlain = isOfTokens && link.kind == WebAnnoLink::Kind::Relation
            && link.type != webAnnoPlainRelation;
        for (const AnnotationId end : ends)
            (isPlain ? tokens : others).insert(end);
    }
    for (const Attribution &attribution : m_article.attributions()) {
        for (const AnnotationId part : attribution.parts())
            others.insert(part);
    }
    tokens.removeIf([&](AnnotationId id) {
        const bool isToken = layerNameOf(id) == webAnnoToken && !find(webAnnoToken.toString());
        return !isToken || others.contains(id)
            || m_project.find(m_article.find(id)->tag)->name != "Token"_L1;
    });
    return tokens;
}

void WebAnnoContent::setLayer(
    const Annotation &annotation, const Tag &tag, const Layer &in, WebAnnoSpan &span)
{
    const QString type = find(in.name) ? in.name : webAnnoTypeOf(in);
    const bool isChain = isChainLayer(type, annotation);
    span.features = featuresOf(annotation, tag, type, isChain);
    span.layer = layerFor(type, isChain ? WebAnnoOf::Chain : WebAnnoOf::Span);
    WebAnnoLayer &layer = m_layers[span.layer];
    QStringList features = span.features.keys();
    if (isChain)
        features += {u"referenceRelation"_s, u"referenceType"_s};
    if (!webAnnoLayerOf(type).isOurs) { // which may have more than are set here
        for (const AttributeDefinition &attribute : tag.attributes) {
            if (!isSaidElsewhere(attribute.name, isChain))
                features.append(webAnnoFeatureOf(attribute.name));
        }
    }
    for (const QString &feature : std::as_const(features))
        layer.add({WebAnnoCell::Feature, feature, {}});
}

void WebAnnoContent::addSpans(const Annotation &annotation)
{
    const Tag *tag = m_project.find(annotation.tag);
    const Layer *layer = tag ? m_project.layerOf(*tag) : nullptr;
    if (!layer)
        return;
    WebAnnoSpan span{.order = annotation.uuid.toRfc4122()};
    if (!m_plainTokens.contains(annotation.id))
        setLayer(annotation, *tag, *layer, span);
    const int first = int(m_spans.size());
    m_spanOf.insert(annotation.id, first);
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
        if (name.startsWith(webAnnoItself))
            m_toThemselves.append({first, value});
    }
    if (const int chain = annotation.attributes.value(webAnnoChain.toString()).toInt(); chain > 0)
        m_chainNumbers.insert(first, chain);
    bool isNumber = false;
    const int place = annotation.attributes.value(webAnnoZeroWidth.toString()).toInt(&isNumber);
    for (const Fragment &fragment : annotation.fragments) {
        CodePointRange range = fragment.range;
        if (isNumber && place >= 0 && place <= range.length())
            range = {range.begin + place, range.begin + place};
        span.range = {
            m_article.text().fromCodePoint(range.begin), m_article.text().fromCodePoint(range.end)};
        m_spans.append(span);
    }
}

// What is new stands where WebAnno wants it.
void WebAnnoContent::arrangeLayers()
{
    if (m_layers.size() == m_declared)
        return;
    QList<int> order;
    for (int i = 0; i < m_layers.size(); ++i)
        order.append(i);
    const auto key = [this](int i) {
        return std::pair(m_layers[i].rank(), i < m_declared ? QString() : m_layers[i].name);
    };
    std::ranges::stable_sort(order, {}, key);
    QList<WebAnnoLayer> sorted;
    QHash<int, int> places;
    for (const int i : std::as_const(order)) {
        places.insert(i, int(sorted.size()));
        sorted.append(m_layers[i]);
    }
    m_layers = sorted;
    for (WebAnnoSpan &span : m_spans)
        span.layer = places.value(span.layer, -1);
    for (WebAnnoRelation &relation : m_relations)
        relation.layer = places.value(relation.layer, -1);
}

} // namespace Standoff

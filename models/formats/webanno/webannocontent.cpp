// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannocontent.h"

#include "formats/interchange/exporting.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WebAnnoCell = WebAnnoColumn::Kind;
using WebAnnoOf = WebAnnoLayer::Kind;

} // namespace

WebAnnoContent::WebAnnoContent(
    const Project &project, const OpenArticle &article, const QList<WebAnnoLayer> &declared)
    : m_project(project)
    , m_article(article)
    , m_layers(declared)
    , m_declared(declared.size())
{
    for (const Annotation *annotation : article.annotationsInOrder())
        addSpans(*annotation);
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
        const bool isElsewhere = name == webAnnoZeroWidth || name.startsWith(webAnnoItself)
            || (isChain && name == webAnnoChain);
        if (isElsewhere)
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

void WebAnnoContent::addSpans(const Annotation &annotation)
{
    const Tag *tag = m_project.find(annotation.tag);
    const Layer *layer = tag ? m_project.layerOf(*tag) : nullptr;
    if (!layer)
        return;
    const QString type = find(layer->name) ? layer->name : webAnnoTypeOf(*layer);
    WebAnnoSpan span{.order = annotation.uuid.toRfc4122()};
    const bool isToken = type == webAnnoToken && !find(type);
    if (!isToken) {
        const bool isChain = isChainLayer(type, annotation);
        span.features = featuresOf(annotation, *tag, type, isChain);
        span.layer = layerFor(type, isChain ? WebAnnoOf::Chain : WebAnnoOf::Span);
        WebAnnoLayer &in = m_layers[span.layer];
        if (isChain) {
            in.add({WebAnnoCell::Feature, u"referenceRelation"_s, {}});
            in.add({WebAnnoCell::Feature, u"referenceType"_s, {}});
        }
        for (const QString &feature : span.features.keys())
            in.add({WebAnnoCell::Feature, feature, {}});
        for (const AttributeDefinition &attribute : tag->attributes) {
            const QString feature = webAnnoFeatureOf(attribute.name);
            const bool isElsewhere = attribute.name == webAnnoZeroWidth
                || attribute.name.startsWith(webAnnoItself)
                || (isChain && attribute.name == webAnnoChain);
            if (!isElsewhere && !span.features.contains(feature) && isWebAnnoType(layer->name))
                in.add({WebAnnoCell::Feature, feature, {}});
        }
    }
    m_spanOf.insert(annotation.id, int(m_spans.size()));
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
        if (name.startsWith(webAnnoItself))
            m_toThemselves.append({int(m_spans.size()), value});
    }
    if (const int chain = annotation.attributes.value(webAnnoChain.toString()).toInt(); chain > 0)
        m_chainNumbers.insert(int(m_spans.size()), chain);
    for (const Fragment &fragment : annotation.fragments) {
        CodePointRange range = fragment.range;
        bool isNumber = false;
        const int place = annotation.attributes.value(webAnnoZeroWidth.toString()).toInt(&isNumber);
        if (isNumber && place >= 0 && place <= range.length())
            range = {range.begin + place, range.begin + place};
        span.range = {
            m_article.text().fromCodePoint(range.begin), m_article.text().fromCodePoint(range.end)};
        m_spans.append(span);
    }
}

void WebAnnoContent::linkToThemselves()
{
    for (const auto &[span, name] : std::as_const(m_toThemselves))
        link(span, span, name, {});
}

void WebAnnoContent::link(int from, int to, const QString &name, const QString &note)
{
    WebAnnoLink link = WebAnnoLink::fromName(name);
    const bool isOfSpan =
        m_spans[from].layer >= 0 && m_layers[m_spans[from].layer].kind == WebAnnoOf::Span;
    if (link.kind == WebAnnoLink::Kind::Slot && isOfSpan && note.isEmpty()) {
        addSlot(from, to, link);
        return;
    }
    if (link.kind == WebAnnoLink::Kind::Chain && note.isEmpty() && addToChain(from, to))
        return;
    const WebAnnoLayer *known = find(link.type);
    const bool isFree = !known || known->kind == WebAnnoOf::Relation;
    if (link.kind != WebAnnoLink::Kind::Relation || !isFree)
        link = {.type = webAnnoPlainRelation.toString(), .features = {{u"value"_s, name}}};
    if (!note.isEmpty())
        link.features.insert(u"standoffNote"_s, note);
    addRelation(from, to, link);
}

void WebAnnoContent::addSlot(int from, int to, const WebAnnoLink &link)
{
    WebAnnoLayer &layer = m_layers[m_spans[from].layer];
    layer.add({WebAnnoCell::Role, link.feature, link.type});
    const QString role = layer.typeOf(WebAnnoCell::Role, link.feature);
    const auto behind =
        std::ranges::find(layer.columns, WebAnnoColumn{WebAnnoCell::Role, link.feature, role});
    const bool hasTarget = !layer.typeOf(WebAnnoCell::Target, link.feature).isEmpty();
    if (!hasTarget)
        layer.columns.insert(behind + 1, {WebAnnoCell::Target, link.feature, link.target});
    const auto said = link.features.constFind(u"role"_s);
    m_spans[from].links.append(
        {link.feature, said == link.features.cend() ? std::nullopt : std::optional(*said), to});
}

bool WebAnnoContent::addToChain(int from, int to)
{
    const int layer = m_spans[from].layer;
    const bool isChain =
        layer >= 0 && layer == m_spans[to].layer && m_layers[layer].kind == WebAnnoOf::Chain;
    if (!isChain || m_next.contains(from) || m_previous.contains(to))
        return false;
    for (int each = to; each >= 0; each = m_next.value(each, -1)) {
        if (each == from)
            return false; // a circle
    }
    m_next.insert(from, to);
    m_previous.insert(to, from);
    return true;
}

void WebAnnoContent::addRelation(int from, int to, const WebAnnoLink &link)
{
    const int layer = layerFor(link.type, WebAnnoOf::Relation);
    for (const QString &feature : link.features.keys())
        m_layers[layer].add({WebAnnoCell::Feature, feature, {}});
    const int of = m_spans[from].layer;
    m_layers[layer].add(
        {WebAnnoCell::Base, {}, of < 0 ? webAnnoToken.toString() : m_layers[of].name});
    m_relations.append({layer, from, to, link.features});
}

// Chains have the order of the numbers that they had, then that of their places.
void WebAnnoContent::numberChains()
{
    QList<int> heads;
    for (int i = 0; i < m_spans.size(); ++i) {
        const int layer = m_spans[i].layer;
        if (layer >= 0 && m_layers[layer].kind == WebAnnoOf::Chain && !m_previous.contains(i))
            heads.append(i);
    }
    std::ranges::stable_sort(heads, {},
        [this](int head) { return m_chainNumbers.value(head, std::numeric_limits<int>::max()); });
    int chain = 0;
    for (const int head : std::as_const(heads)) {
        ++chain;
        int index = 0;
        for (int each = head; each >= 0; each = m_next.value(each, -1)) {
            m_spans[each].chain = chain;
            m_spans[each].index = ++index;
        }
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

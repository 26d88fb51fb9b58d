// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/exporting.h"
#include "formats/webanno/webannocontent.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WebAnnoCell = WebAnnoColumn::Kind;
using WebAnnoOf = WebAnnoLayer::Kind;

} // namespace

void WebAnnoContent::addAttributions()
{
    const QList<const Attribution *> attributions = attributionsInOrder(m_article);
    for (const Attribution *attribution : attributions)
        addAttribution(*attribution);
    for (const Attribution *attribution : attributions) {
        const int parent = m_spanOfAttribution.value(attribution->parent, -1);
        const int span = m_spanOfAttribution.value(attribution->id, -1);
        if (span >= 0 && parent >= 0)
            addParts(m_spans[span], u"parent"_s, {parent});
    }
}

void WebAnnoContent::addAttribution(const Attribution &attribution)
{
    const auto spansOf = [this](const QList<AnnotationId> &parts) {
        QList<int> spans;
        for (const AnnotationId part : parts) {
            if (m_spanOf.contains(part))
                spans.append(m_spanOf.value(part));
        }
        return spans;
    };
    const QList<int> cue = spansOf({attribution.cue});
    const QList<int> contents = spansOf(attribution.contents);
    const QList<int> sources = spansOf(attribution.sources);
    const QList<int> all = cue + contents + sources;
    if (all.isEmpty())
        return;
    WebAnnoSpan span{.layer = layerFor(webAnnoAttribution.toString(), WebAnnoOf::Span),
        .range = m_spans[all.constFirst()].range,
        .order = attribution.uuid.toRfc4122()};
    QStringList records;
    for (const SourceId id : attribution.records) {
        if (const Source *source = m_project.find(id))
            records.append(source->uuid.toString(QUuid::WithoutBraces) + u' ' + source->label);
    }
    span.features = {{u"type"_s, attribution.type}, {u"form"_s, attribution.form},
        {u"attitude"_s, attribution.attitude}, {u"polarity"_s, attribution.polarity},
        {u"determinacy"_s, attribution.determinacy}, {u"channel"_s, attribution.channel},
        {u"note"_s, attribution.note}, {u"records"_s, records.join(u'\n')}};
    span.features.removeIf([](auto each) { return each.value().isEmpty(); });
    for (const QString &feature : span.features.keys())
        m_layers[span.layer].add({WebAnnoCell::Feature, feature, {}});
    addParts(span, u"cue"_s, cue);
    addParts(span, u"sources"_s, sources);
    addParts(span, u"contents"_s, contents);
    m_spanOfAttribution.insert(attribution.id, int(m_spans.size()));
    m_spans.append(span);
}

void WebAnnoContent::addParts(WebAnnoSpan &span, const QString &feature, const QList<int> &targets)
{
    if (targets.isEmpty())
        return;
    WebAnnoLayer &layer = m_layers[span.layer];
    layer.addSlot(feature, webAnnoAttributionLink.toString(), webAnnoAnything.toString());
    for (const int target : targets)
        span.links.append({feature, feature, target});
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
    m_layers[m_spans[from].layer].addSlot(link.feature, link.type, link.target);
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

} // namespace Standoff

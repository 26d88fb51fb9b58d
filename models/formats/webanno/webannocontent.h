// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/webanno/webannonames.h"
#include "project/project.h"

#include <QSet>

namespace Standoff {

// A slot's link.
struct WebAnnoSlotLink
{
    QString feature;
    std::optional<QString> role;
    int target = -1; // a span
};

// A span of a file in WebAnno TSV: a fragment of an annotation.
struct WebAnnoSpan
{
    int layer = -1; // -1: a token, which stands for itself
    TextRange range; // in UTF-16 units; empty for one of no width
    QMap<QString, QString> features;
    QList<WebAnnoSlotLink> links;
    QByteArray order; // among those with the same range
    int chain = 0;
    int index = 0; // in the chain
};

struct WebAnnoRelation
{
    int layer = -1;
    int from = -1; // spans
    int to = -1;
    QMap<QString, QString> features;
};

// What of an article is written, in the layers of WebAnno TSV.
class WebAnnoContent
{
public:
    // The layers that are declared come first, in their order, also where nothing is in them.
    WebAnnoContent(const Project &project, const OpenArticle &article,
        const QList<WebAnnoLayer> &declared = {});

    const QList<WebAnnoLayer> &layers() const { return m_layers; }
    const QList<WebAnnoSpan> &spans() const { return m_spans; }
    const QList<WebAnnoRelation> &relations() const { return m_relations; } // in order

private:
    void addSpans(const Annotation &annotation);
    QMap<QString, QString> featuresOf(
        const Annotation &annotation, const Tag &tag, const QString &type, bool isChain) const;
    void addExtras(const Annotation &annotation, const Tag &tag, const QString &type,
        QMap<QString, QString> &features) const;
    WebAnnoTag tagOf(const Tag &tag, const QString &type, bool isChain) const;
    bool isChainLayer(const QString &type, const Annotation &annotation) const;
    int layerFor(const QString &type, WebAnnoLayer::Kind kind);
    const WebAnnoLayer *find(const QString &type) const;
    QString layerNameOf(AnnotationId id) const;
    void setLayer(const Annotation &annotation, const Tag &tag, const Layer &in, WebAnnoSpan &span);
    QSet<AnnotationId> plainTokens() const;
    void addAttributions();
    void addAttribution(const Attribution &attribution);
    void addParts(WebAnnoSpan &span, const QString &feature, const QList<int> &targets);
    void link(int from, int to, const QString &name, const QString &note);
    void addSlot(int from, int to, const WebAnnoLink &link);
    bool addToChain(int from, int to);
    void addRelation(int from, int to, const WebAnnoLink &link);
    void linkToThemselves();
    void numberChains();
    void arrangeLayers();

    const Project &m_project;
    const OpenArticle &m_article;
    QList<WebAnnoLayer> m_layers;
    qsizetype m_declared; // of the layers
    QList<WebAnnoSpan> m_spans;
    QList<WebAnnoRelation> m_relations;
    QHash<AnnotationId, int> m_spanOf; // the first of each annotation
    QHash<AttributionId, int> m_spanOfAttribution;
    QSet<AnnotationId> m_plainTokens; // that are there for a relation only
    QList<std::pair<int, QString>> m_toThemselves; // spans, and names of relations
    QHash<int, int> m_next; // in chains
    QHash<int, int> m_previous;
    QHash<int, int> m_chainNumbers; // as they were, of spans in chains
};

} // namespace Standoff

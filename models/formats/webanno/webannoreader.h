// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "formats/webanno/webannodocument.h"
#include "formats/webanno/webannonames.h"
#include "formats/webanno/webannotext.h"

#include <QSet>

namespace Standoff {

// Makes an article of a document in WebAnno TSV.
class WebAnnoReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::WebAnnoReader)

public:
    WebAnnoReader(const WebAnnoDocument &document, const WebAnnoDocument::LeaveOut &leaveOut)
        : m_document(document)
        , m_leaveOut(leaveOut)
    {
    }

    void read();

    // Text, marks and relations.
    const ForeignArticle &article() const { return m_article; }
    const QList<ForeignTag> &tags() const { return m_tags; }
    // How many annotations of no width were put on their tokens.
    int zeroWidthCount() const { return m_zeroWidthCount; }

private:
    // What the cells of a layer say of one of the annotations that are stacked there.
    struct Stacked
    {
        QMap<QString, QString> features;
        int number = 0; // that tells it from others
        int chain = 0;
        int index = 0; // in the chain
        QMap<QString, QStringList> roles; // by feature, as the file has them
        QMap<QString, QStringList> targets;
        WebAnnoNumbered base;
    };
    struct Pending // a link, until all annotations are known
    {
        WebAnnoLink link;
        int host = -1; // of a slot
        WebAnnoNumbered from; // of a relation
        WebAnnoNumbered to; // a unit, and the number of an annotation
        QString type; // of what is referred to
        QString place;
    };

    void readUnit(const WebAnnoUnit &unit, const WebAnnoUnit &token);
    QList<Stacked> stackedIn(
        const WebAnnoLayer &layer, const QStringList &cells, const QString &place) const;
    static void readFeature(
        const WebAnnoLayer &layer, const QString &feature, const QString &cell, Stacked &stacked);
    int markFor(
        int layer, const Stacked &stacked, const WebAnnoUnit &unit, const WebAnnoUnit &token);
    int makeMark(
        int layer, const Stacked &stacked, const WebAnnoUnit &unit, const WebAnnoUnit &token);
    void setValues(const WebAnnoLayer &layer, QMap<QString, QString> features, ForeignMark &mark);
    void addTag(const WebAnnoLayer &layer, const ForeignMark &mark, const QString &label);
    void addSlots(
        const WebAnnoLayer &layer, const Stacked &stacked, int host, const QString &place);
    void addRelation(int layer, const Stacked &stacked, const WebAnnoUnit &unit);
    int find(const QString &type, const WebAnnoNumbered &reference);
    int tokenMark(const QString &unit);
    void addPart(int host, int target, const QString &feature);
    void addAttributions();
    void addChains();
    void addPending();
    void relate(int from, int to, const WebAnnoLink &link, const QString &place);

    const WebAnnoDocument &m_document;
    WebAnnoDocument::LeaveOut m_leaveOut;
    ForeignArticle m_article;
    QList<ForeignTag> m_tags;
    QSet<std::pair<QString, QString>> m_declared; // layer and tag
    QHash<QString, int> m_layers; // the first of each name
    QHash<QString, TextRange> m_tokens; // by id
    // The first mark on a unit by its id and the layer, -1 for any: that begins there, or goes on.
    QHash<std::pair<QString, int>, int> m_beginning;
    QHash<std::pair<QString, int>, int> m_goingOn;
    QHash<std::pair<int, int>, int> m_byNumber; // marks by layer and number
    QHash<int, int> m_byNumberOnly;
    QMap<std::pair<int, int>, QMap<int, int>> m_chains; // by layer and number, marks by index
    QHash<QString, int> m_tokenMarks;
    QMap<int, ForeignAttribution> m_attributions; // by the marks that stand for them
    QList<Pending> m_pending;
    int m_zeroWidthCount = 0;
};

} // namespace Standoff

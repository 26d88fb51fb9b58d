// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/articlereport.h"

#include <algorithm>

namespace Standoff {

namespace {

class Reader
{
public:
    Reader(ArticleId article, const OpenArticle::Rows &rows)
    {
        m_report.article = article;
        m_annotations.reserve(rows.annotations.size());
        for (const Annotation &annotation : rows.annotations)
            m_annotations.insert(annotation.id, &annotation);
        for (const Attribution &attribution : rows.attributions) {
            m_attributions.insert(attribution.id, &attribution);
            for (const AnnotationId content : attribution.contents)
                m_saying.insert(content, &attribution);
            noteSources(attribution);
        }
        for (const Annotation &annotation : rows.annotations) {
            if (isOccurrence(annotation)) {
                m_report.occurrences.append({annotation.claim, annotation.id, annotation.extent(),
                    originsOf(annotation.id)});
            }
        }
        std::ranges::sort(m_report.occurrences, {}, [](const Occurrence &occurrence) {
            return std::pair(occurrence.range, occurrence.annotation);
        });
    }

    ArticleReport take() { return std::move(m_report); }

private:
    static bool isOccurrence(const Annotation &annotation)
    {
        return annotation.claim && annotation.status != Status::Rejected
            && (annotation.stance.isEmpty() || annotation.stance == QLatin1StringView("support"));
    }

    void noteSources(const Attribution &attribution)
    {
        for (const SourceId record : attribution.records)
            m_report.usedSources.insert(record);
        for (const AnnotationId id : attribution.sources) {
            if (const Annotation *mention = m_annotations.value(id); mention && mention->source)
                m_report.usedSources.insert(mention->source);
        }
    }

    // The attributions around this one, from the inside out; each once, should they go in a circle.
    QList<const Attribution *> chainOf(const Attribution *attribution) const
    {
        QList<const Attribution *> chain;
        while (attribution && !chain.contains(attribution)) {
            chain.append(attribution);
            attribution = m_attributions.value(attribution->parent);
        }
        return chain;
    }

    QList<const Attribution *> innermostOf(AnnotationId content) const;
    QList<qint64> originsOf(AnnotationId content) const;

    ArticleReport m_report;
    QHash<AnnotationId, const Annotation *> m_annotations;
    QHash<AttributionId, const Attribution *> m_attributions;
    QMultiHash<AnnotationId, const Attribution *> m_saying;
};

// Those of the attributions of one content that are within no other of them; all where they go in a
// circle.
QList<const Attribution *> Reader::innermostOf(AnnotationId content) const
{
    const QList<const Attribution *> saying = m_saying.values(content);
    QSet<const Attribution *> outer;
    for (const Attribution *attribution : saying) {
        for (const Attribution *parent : chainOf(attribution).sliced(1))
            outer.insert(parent);
    }
    QList<const Attribution *> innermost = saying;
    innermost.removeIf([&outer](const Attribution *each) { return outer.contains(each); });
    return innermost.isEmpty() ? saying : innermost;
}

QList<qint64> Reader::originsOf(AnnotationId content) const
{
    QSet<qint64> origins;
    for (const Attribution *innermost : innermostOf(content)) {
        QSet<qint64> known; // of the first in the chain that has some
        QSet<qint64> unknown;
        for (const Attribution *attribution : chainOf(innermost)) {
            QSet<qint64> nobody;
            for (const SourceId record : attribution->records)
                known.insert(record.number);
            for (const AnnotationId id : attribution->sources) {
                const Annotation *mention = m_annotations.value(id);
                if (mention && (mention->source || mention->entity))
                    known.insert(mention->record().number);
                else
                    nobody.insert(id.number);
            }
            if (!known.isEmpty())
                break;
            unknown = unknown.isEmpty() ? nobody : unknown;
        }
        origins += known.isEmpty() ? unknown : known;
    }
    QList<qint64> sorted(origins.cbegin(), origins.cend());
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace

ArticleReport reportOf(ArticleId article, const OpenArticle::Rows &rows)
{
    return Reader(article, rows).take();
}

ArticleReport reportOf(const OpenArticle &article)
{
    OpenArticle::Rows rows;
    rows.annotations = article.annotations().values();
    rows.attributions = article.attributions().values();
    return reportOf(article.article(), rows);
}

} // namespace Standoff

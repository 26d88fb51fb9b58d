// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teimarkup.h"

#include "formats/interchange/exporting.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QString teiId(QUuid uuid)
{
    return u'u' + uuid.toString(QUuid::WithoutBraces);
}

QString teiTagId(TagId tag)
{
    return u"tag.%1"_s.arg(tag.number);
}

TeiMarkup::TeiMarkup(const Project &project, const OpenArticle &article, bool isInline)
    : m_project(project)
    , m_article(article)
{
    for (const Attribution *attribution : attributionsInOrder(article)) {
        QStringList voices;
        for (const AnnotationId id : attribution->sources) {
            if (const Annotation *source = article.find(id))
                voices.append(u'#' + teiId(source->uuid));
        }
        for (const SourceId id : attribution->records) {
            if (const Source *source = project.find(id))
                voices.append(u'#' + teiId(source->uuid));
        }
        for (const AnnotationId content : attribution->contents)
            m_voices[content] += voices;
    }
    for (const Annotation *annotation : article.annotationsInOrder()) {
        for (const Fragment &fragment : annotation->fragments)
            add(*annotation, article.text().fromCodePoints(fragment.range), isInline);
    }
    const int paragraphs = article.text().paragraphCount();
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        QList<Interval> intervals = m_byParagraph.take(paragraph);
        std::ranges::stable_sort(intervals, {}, [](const Interval &interval) {
            return std::pair(interval.range.begin, -interval.range.end);
        });
        m_firstIntervals.append(int(m_intervals.size()));
        m_intervals += intervals;
    }
    m_firstIntervals.append(int(m_intervals.size()));
    findPieces();
}

QString TeiMarkup::anchorAt(int offset)
{
    QString &id = m_anchors[offset];
    if (id.isEmpty())
        id = u"a.%1"_s.arg(m_anchors.size());
    return id;
}

bool TeiMarkup::isInParagraphs(TextRange range) const
{
    const ArticleText &text = m_article.text();
    const int first = text.paragraphAt(range.begin);
    const int last = text.paragraphAt(range.end - 1);
    return first >= 0 && last >= 0 && text.paragraphs()[first].range.contains(range.begin)
        && text.paragraphs()[last].range.contains(range.end - 1);
}

void TeiMarkup::add(const Annotation &annotation, TextRange range, bool isInline)
{
    const int fragment = m_fragments++;
    const ArticleText &text = m_article.text();
    if (!isInline || !isInParagraphs(range)) {
        const QString id = u"s.%1"_s.arg(m_spans.size() + 1);
        const QString from = anchorAt(range.begin);
        m_spans.append({id, from, anchorAt(range.end)});
        m_targets[annotation.id].append(id);
        return;
    }
    const int last = text.paragraphAt(range.end - 1);
    for (int paragraph = text.paragraphAt(range.begin); paragraph <= last; ++paragraph) {
        const TextRange there = text.paragraphs()[paragraph].range.intersected(range);
        m_byParagraph[paragraph].append({there, &annotation, fragment});
    }
}

void TeiMarkup::findPieces()
{
    QHash<int, int> latest; // by fragment
    for (int paragraph = 0; paragraph < m_article.text().paragraphCount(); ++paragraph) {
        sweep(paragraph,
            {.open =
                    [&](int interval) {
                        const Interval &of = m_intervals[interval];
                        const auto number = int(m_pieces.size());
                        Piece piece{.interval = interval, .fragment = of.fragment};
                        piece.previous = latest.value(of.fragment, -1);
                        if (piece.previous >= 0)
                            m_pieces[piece.previous].next = number;
                        latest.insert(of.fragment, number);
                        m_pieces.append(piece);
                        m_targets[of.annotation->id].append(u"p.%1"_s.arg(number + 1));
                    },
                .close = [] {},
                .anchor = [](const QString &) {},
                .text = [](TextRange) {}});
    }
}

// Where an element ends that is not the innermost one, those within it are cut.
void TeiMarkup::sweep(int paragraph, const Events &events) const
{
    const TextRange range = m_article.text().paragraphs()[paragraph].range;
    int next = m_firstIntervals[paragraph];
    const int behind = m_firstIntervals[paragraph + 1];
    QList<int> open;
    auto anchor = m_anchors.lowerBound(range.begin);
    for (int at = range.begin; at <= range.end;) {
        qsizetype outermost = 0; // of those that end here
        while (outermost < open.size() && m_intervals[open[outermost]].range.end != at)
            ++outermost;
        const QList<int> cut = open.sliced(outermost);
        for (qsizetype i = 0; i < cut.size(); ++i)
            events.close();
        open.resize(outermost);
        for (; anchor != m_anchors.cend() && anchor.key() == at; ++anchor)
            events.anchor(*anchor);
        QList<int> begin;
        for (const int interval : cut) {
            if (m_intervals[interval].range.end > at)
                begin.append(interval);
        }
        for (; next < behind && m_intervals[next].range.begin == at; ++next)
            begin.append(next);
        for (const int interval : std::as_const(begin)) {
            events.open(interval);
            open.append(interval);
        }
        if (at == range.end)
            break;
        int until = range.end;
        for (const int interval : std::as_const(open))
            until = std::min(until, m_intervals[interval].range.end);
        if (next < behind)
            until = std::min(until, m_intervals[next].range.begin);
        if (anchor != m_anchors.cend())
            until = std::min(until, anchor.key());
        events.text({at, until});
        at = until;
    }
}

QString TeiMarkup::elementFor(const Annotation &annotation) const
{
    static const QHash<QString, QString> names{{u"person"_s, u"persName"_s},
        {u"per"_s, u"persName"_s}, {u"persname"_s, u"persName"_s}, {u"org"_s, u"orgName"_s},
        {u"organisation"_s, u"orgName"_s}, {u"organization"_s, u"orgName"_s},
        {u"orgname"_s, u"orgName"_s}, {u"place"_s, u"placeName"_s}, {u"loc"_s, u"placeName"_s},
        {u"location"_s, u"placeName"_s}, {u"gpe"_s, u"placeName"_s},
        {u"placename"_s, u"placeName"_s}};
    switch (m_project.kindOf(annotation.tag)) {
    case LayerKind::Entity: {
        const Tag *tag = m_project.find(annotation.tag);
        return names.value(tag ? foreignNameOf(*tag).toLower() : QString(), u"name"_s);
    }
    case LayerKind::Source:
        return u"rs"_s;
    case LayerKind::Claim:
    case LayerKind::Other:
        return m_voices.value(annotation.id).isEmpty() ? u"seg"_s : u"said"_s;
    case LayerKind::Cue:
        break;
    }
    return u"seg"_s;
}

XmlOutput::Attributes TeiMarkup::attributesOf(const QString &element, int number) const
{
    static const QRegularExpression word(u"^[A-Za-z0-9_.:-]+$"_s);
    const Piece &piece = m_pieces[number];
    const Annotation &annotation = *m_intervals[piece.interval].annotation;
    XmlOutput::Attributes attributes{{u"xml:id"_s, u"p.%1"_s.arg(number + 1)}};
    const Tag *tag = m_project.find(annotation.tag);
    const bool isGeneral = element == "name"_L1 || element == "rs"_L1 || element == "seg"_L1;
    if (tag && isGeneral && word.match(foreignNameOf(*tag)).hasMatch())
        attributes.append({u"type"_s, foreignNameOf(*tag)});
    if (tag)
        attributes.append({u"ana"_s, u'#' + teiTagId(tag->id)});
    const RecordName record = recordNameOf(m_project, annotation);
    if (record.isGiven() && element != "seg"_L1 && element != "said"_L1) {
        QString reference = u'#' + teiId(record.uuid);
        if (!record.wikidata.isEmpty())
            reference += u" http://www.wikidata.org/entity/"_s + record.wikidata;
        attributes.append({u"ref"_s, reference});
    }
    if (element == "said"_L1)
        attributes.append({u"who"_s, m_voices.value(annotation.id).join(u' ')});
    const bool isCut = piece.previous >= 0 || piece.next >= 0;
    if (element == "seg"_L1 && isCut) {
        attributes.append({u"part"_s,
            piece.previous < 0   ? u"I"_s
                : piece.next < 0 ? u"F"_s
                                 : u"M"_s});
    }
    if (piece.next >= 0)
        attributes.append({u"next"_s, u"#p.%1"_s.arg(piece.next + 1)});
    if (piece.previous >= 0)
        attributes.append({u"prev"_s, u"#p.%1"_s.arg(piece.previous + 1)});
    return attributes;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/xmloutput.h"
#include "project/project.h"

namespace Standoff {

// How the annotations of an article stand in its TEI text: as elements, which are cut so that none
// overlaps another, or as spans between anchors, where that is wanted, or an annotation begins or
// ends between paragraphs.
class TeiMarkup
{
public:
    // O(annotations · those at one place).
    TeiMarkup(const Project &project, const OpenArticle &article, bool isInline);

    struct Span // between two anchors
    {
        QString id;
        QString from;
        QString to;
    };
    const QList<Span> &spans() const { return m_spans; }
    // The ids of the spans or elements that an annotation is about.
    QStringList targetsOf(AnnotationId annotation) const { return m_targets.value(annotation); }
    // The <body>.
    void write(XmlOutput &xml) const;

private:
    struct Interval // of a fragment, in one paragraph; in UTF-16 units
    {
        TextRange range;
        const Annotation *annotation = nullptr;
        int fragment = 0; // of all fragments of the article
    };
    struct Piece // of an interval, an element
    {
        int interval = 0; // of all
        int fragment = 0;
        int previous = -1; // of the fragment
        int next = -1;
    };
    // What comes, in order, in a paragraph.
    struct Events
    {
        std::function<void(int interval)> open;
        std::function<void()> close;
        std::function<void(const QString &anchor)> anchor;
        std::function<void(TextRange range)> text;
    };

    void add(const Annotation &annotation, TextRange range, bool isInline);
    QString anchorAt(int offset);
    bool isInParagraphs(TextRange range) const;
    void findPieces();
    void sweep(int paragraph, const Events &events) const;
    void writeGap(XmlOutput &xml, int begin, int end, bool isFirst) const;
    void writeText(XmlOutput &xml, TextRange range) const;
    void writeParagraph(XmlOutput &xml, int paragraph, bool isAtTop, int &piece) const;
    XmlOutput::Attributes attributesOf(const QString &element, int piece) const;
    QString elementFor(const Annotation &annotation) const;
    QStringList voicesOf(const Annotation &annotation) const;

    const Project &m_project;
    const OpenArticle &m_article;
    QMap<int, QString> m_anchors; // ids by offset
    QList<Span> m_spans;
    QHash<AnnotationId, QStringList> m_targets;
    QMap<int, QList<Interval>> m_byParagraph; // while they are put together
    QList<Interval> m_intervals; // of paragraphs in order, the longer first at one begin
    QList<int> m_firstIntervals; // of each paragraph, and one behind the last
    QList<Piece> m_pieces; // as they begin in the text
    QHash<AnnotationId, QStringList> m_voices; // ids of who says what is annotated
    int m_fragments = 0;
};

// An id that names a value of ours in TEI.
QString teiId(QUuid uuid);
QString teiTagId(TagId tag);

} // namespace Standoff

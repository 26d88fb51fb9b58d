// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articlefind.h"
#include "typesetting/articlecolors.h"
#include "typesetting/articlehints.h"
#include "typesetting/articlelayout.h"
#include "typesetting/articlemarks.h"
#include "typesetting/candidatemark.h"
#include "typesetting/relationpaths.h"

#include <QCoreApplication>
#include <optional>

class QPainter;

namespace Standoff {

// Paints an article from its geometry and marks; a function of what it is given, without a widget.
// The painter's origin is the top left corner of the column.
class ArticlePainter
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticlePainter)

public:
    struct State
    {
        TextRange selection;
        AnnotationId current; // outlined, with handles
        AnnotationId raised; // outlined, while the others recede
        QList<AnnotationId> together; // with the current or the raised one in an attribution
        QList<TextRange> reshaped; // of the current one, while it is being reshaped
        bool handles = false; // at the current one
        QList<RelationPath> relations; // those that are seen, and what joins attributions
        ArticleFind find;
        int caret = -1; // -1: not shown
        bool numbered = true; // claims, in the margin
        bool invisibles = false; // characters without a trace have a small sign
        const ArticleHints *hints = nullptr; // none: not shown
        std::optional<CandidateMark> candidate;
    };

    // All that is given outlives the painter.
    ArticlePainter(const OpenArticle &article, const ArticleLayout &layout,
        const ArticleMarks &marks, const ArticleColors &colors, const State &state);

    // The lines that the rows [top, bottom) touch. The cost depends on these alone.
    void paint(QPainter &painter, int top, int bottom) const;

private:
    // The lines [first, last] of a block, whose top is at the painter's origin.
    struct Lines;
    // In the margin, beside the lines that a claim has in the block.
    struct Bracket
    {
        AnnotationId annotation;
        TagId tag;
        Status status = Status::Accepted;
        TextRange rows; // of lines
        int lane = 0; // from the column outwards
    };

    QColor ink(const Lines &lines) const; // that the text is written in
    Hints hintsOf(const Lines &lines) const; // what is muted has none
    void paintLines(QPainter &painter, const Lines &lines) const;
    void paintOrnament(QPainter &painter, const Lines &lines) const;
    void paintGround(
        QPainter &painter, const Lines &lines, TextRange range, const QColor &color) const;
    void paintText(QPainter &painter, const Lines &lines) const;
    void paintTint(QPainter &painter, const Lines &lines, const Mark &mark) const;
    void paintRule(QPainter &painter, const Lines &lines, const Mark &mark) const;
    void paintLabels(QPainter &painter, const Lines &lines) const;
    QList<Bracket> bracketsOf(const Lines &lines) const;
    void paintBrackets(QPainter &painter, const Lines &lines) const;
    bool recedes(const Mark &mark) const;
    QColor inkOf(const Mark &mark) const; // of what belongs to it and is no text
    void paintOutline(QPainter &painter, const Lines &lines, AnnotationId id) const;
    void paintHandles(QPainter &painter, const Lines &lines) const;
    void paintCaret(QPainter &painter, const Lines &lines) const;
    void paintInvisibles(QPainter &painter, const Lines &lines) const;
    void paintHits(QPainter &painter, const Lines &lines) const;
    void paintRelations(QPainter &painter) const;
    bool isStrong(const RelationPath &path) const; // an end is raised
    void paintType(QPainter &painter, const RelationPath &path, QList<QRectF> &taken) const;
    void paintAttribution(QPainter &painter, const RelationPath &path) const;
    void paintCandidate(QPainter &painter, const Lines &lines) const;
    void paintCandidateLabel(QPainter &painter, const Lines &lines, const BlockLayout::Piece &word,
        const QColor &ink) const;
    void paintFrame(QPainter &painter, const Lines &lines, const Mark &mark) const;

    const OpenArticle &m_article;
    const ArticleLayout &m_layout;
    const ArticleMarks &m_marks;
    const ArticleColors &m_colors;
    const State &m_state;
    qreal m_unit; // a tenth of the size of the body font
};

} // namespace Standoff

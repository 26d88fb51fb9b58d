// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articlefind.h"
#include "typesetting/articlecolors.h"
#include "typesetting/articlelayout.h"
#include "typesetting/articlemarks.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QScrollBar;

namespace Standoff {

// What lies where in the whole article, in a strip beside the scroll bar: entities, claims, sources
// in a column each, what was searched for, and problems. A click goes there. It is drawn anew a
// moment after something changed; the cost depends on its height alone: where many annotations
// share a row of pixels, the first few are shown.
class ArticleOverview : public QWidget
{
    Q_OBJECT

public:
    ArticleOverview(const ArticleLayout &layout, const ArticleMarks &marks,
        const ArticleColors &colors, QScrollBar &bar, QWidget *parent);

    static constexpr int stripWidth = 16; // pixels

    void setArticle(const OpenArticle *article);
    void setFind(const ArticleFind &find);
    // Where something should be looked at: a triangle at the strip's outer edge each.
    void setProblems(const QList<TextRange> &places);
    // Around the place that a person is asked about; -1: none.
    void setRing(int offset);
    // Something that it shows may have changed.
    void invalidate();

    QSize sizeHint() const override { return {stripWidth, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void draw();
    void drawMarks(QPainter &painter, int row, TextRange range) const;
    void drawProblems(QPainter &painter) const;
    void paintRing(QPainter &painter) const;
    int wholeHeight() const;
    int offsetAtRow(qreal y) const;
    int rowOf(int offset) const;
    void scrollTo(qreal y);

    const ArticleLayout &m_layout;
    const ArticleMarks &m_marks;
    const ArticleColors &m_colors;
    QScrollBar &m_bar;
    const OpenArticle *m_article = nullptr;
    ArticleFind m_find;
    QList<TextRange> m_hits;
    QList<TextRange> m_problems;
    int m_ring = -1; // an offset
    QTimer m_timer;
    QImage m_image;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleoverview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <chrono>

namespace Standoff {

namespace {

constexpr int mostInRow = 6; // annotations
constexpr int mostHits = 20'000;
constexpr int leastRow = 2; // pixels, so that one mark is seen
constexpr auto moment = std::chrono::milliseconds(60);

// The columns, from the article outwards.
QRect columnOf(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Entity:
        return {2, 0, 4, 0};
    case LayerKind::Claim:
        return {7, 0, 3, 0};
    case LayerKind::Source:
    case LayerKind::Cue:
    case LayerKind::Other:
        break;
    }
    return {11, 0, 3, 0};
}

} // namespace

ArticleOverview::ArticleOverview(const ArticleLayout &layout, const ArticleMarks &marks,
    const ArticleColors &colors, QScrollBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_marks(marks)
    , m_colors(colors)
    , m_bar(bar)
{
    setObjectName(QStringLiteral("articleOverview"));
    setToolTip(tr("Where annotations, search hits and problems are in the article"));
    setAccessibleName(tr("Overview of the article"));
    setCursor(Qt::PointingHandCursor);
    m_timer.setSingleShot(true);
    m_timer.setInterval(moment);
    connect(&m_timer, &QTimer::timeout, this, [this] { draw(); });
    connect(&bar, &QScrollBar::valueChanged, this, [this] { update(); });
}

void ArticleOverview::setArticle(const OpenArticle *article)
{
    m_article = article;
    m_hits.clear();
    m_problems.clear();
    m_ring = -1;
    m_image = {};
    setFind(std::exchange(m_find, {}));
    invalidate();
    update();
}

void ArticleOverview::setFind(const ArticleFind &find)
{
    if (m_find == find)
        return;
    m_find = find;
    m_hits = m_article ? find.all(m_article->text().string()) : QList<TextRange>();
    if (m_hits.size() > mostHits)
        m_hits.resize(mostHits);
    invalidate();
}

void ArticleOverview::setProblems(const QList<TextRange> &places)
{
    if (m_problems == places)
        return;
    m_problems = places;
    invalidate();
}

void ArticleOverview::setRing(int offset)
{
    m_ring = offset;
    update();
}

void ArticleOverview::invalidate()
{
    if (!m_timer.isActive())
        m_timer.start();
}

int ArticleOverview::wholeHeight() const
{
    return std::max(1, m_bar.maximum() + m_bar.pageStep());
}

// By proportion within a block, which need not be laid out for this.
int ArticleOverview::offsetAtRow(qreal y) const
{
    const int row = int(y * wholeHeight() / std::max(1, height()));
    const int index = m_layout.indexAtRow(row);
    const int top = m_layout.top(index);
    const qreal part = qreal(row - top) / std::max(1, m_layout.bottom(index) - top);
    const TextRange range = m_layout.block(index).range;
    return range.begin + int(std::clamp<qreal>(part, 0, 1) * range.length());
}

int ArticleOverview::rowOf(int offset) const
{
    const int index = m_layout.indexAt(offset);
    const TextRange range = m_layout.block(index).range;
    const qreal part = qreal(offset - range.begin) / std::max(1, range.length());
    const int top = m_layout.top(index);
    const qreal y = top + std::clamp<qreal>(part, 0, 1) * (m_layout.bottom(index) - top);
    return int(y * height() / wholeHeight());
}

void ArticleOverview::draw()
{
    const qreal ratio = devicePixelRatioF();
    m_image = QImage(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::transparent);
    if (!m_article || m_layout.isEmpty() || height() <= 0) {
        update();
        return;
    }
    QPainter painter(&m_image);
    for (const TextRange hit : std::as_const(m_hits))
        painter.fillRect(0, rowOf(hit.begin), width(), leastRow, m_colors.hit);
    int begin = 0;
    for (int row = 0; row < height(); ++row) {
        const int end = row + 1 == height() ? m_article->text().size() : offsetAtRow(row + 1);
        if (end > begin)
            drawMarks(painter, row, {begin, end});
        begin = std::max(begin, end);
    }
    drawProblems(painter);
    update();
}

// Those that would stand on one another are one.
void ArticleOverview::drawProblems(QPainter &painter) const
{
    constexpr int size = 5; // pixels
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.problem);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal edge = mirrored ? 0 : width();
    const qreal tip = mirrored ? size : width() - size;
    QSet<int> taken;
    for (const TextRange place : m_problems) {
        const int row = rowOf(place.begin);
        if (taken.contains(row / size))
            continue;
        taken.insert(row / size);
        painter.drawPolygon(
            QPolygonF{{edge, qreal(row - size)}, {edge, qreal(row + size)}, {tip, qreal(row)}});
    }
}

void ArticleOverview::drawMarks(QPainter &painter, int row, TextRange range) const
{
    auto entry = m_article->index().firstFrom(range.begin);
    for (int count = 0; entry && entry->range.begin < range.end && count < mostInRow; ++count) {
        const Annotation *annotation = m_article->find(AnnotationId{entry->key});
        if (annotation && m_marks.styles().shows(*annotation)) {
            const TagStyle style = m_marks.styleOf(annotation->tag);
            QRect place = columnOf(style.kind);
            if (annotation->status != Status::Accepted) // narrower, the less it counts
                place.setWidth(
                    annotation->status == Status::Proposed ? (place.width() + 1) / 2 : 1);
            if (layoutDirection() == Qt::RightToLeft)
                place.moveRight(width() - 1 - place.left());
            const int bottom = std::max(row + leastRow, rowOf(entry->range.end));
            const bool isLine = style.kind == LayerKind::Claim; // claims have extent
            painter.fillRect(place.left(), row, place.width(), isLine ? bottom - row : leastRow,
                m_colors.ink(style.color));
        }
        entry = m_article->index().firstFrom(entry->range.begin + 1);
    }
}

void ArticleOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.base);
    painter.drawImage(0, 0, m_image);
    paintRing(painter);
    if (m_bar.maximum() == 0)
        return;
    // What is seen of the article.
    const qreal scale = qreal(height()) / wholeHeight();
    QColor shade = m_colors.text;
    shade.setAlphaF(0.1F);
    painter.fillRect(
        QRectF(0, m_bar.value() * scale, width(), std::max(8.0, m_bar.pageStep() * scale)), shade);
}

void ArticleOverview::paintRing(QPainter &painter) const
{
    constexpr qreal radius = 3.5; // pixels
    if (m_ring < 0 || !m_article || m_layout.isEmpty() || height() < 4 * radius)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors.text, 1.2));
    painter.setBrush(m_colors.base);
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - radius - 1 : radius + 1;
    const qreal y = std::clamp<qreal>(rowOf(m_ring), radius + 1, height() - radius - 1);
    painter.drawEllipse(QPointF(x, y), radius, radius);
}

void ArticleOverview::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void ArticleOverview::scrollTo(qreal y)
{
    m_bar.setValue(int(y * wholeHeight() / std::max(1, height())) - m_bar.pageStep() / 2);
}

void ArticleOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        scrollTo(event->position().y());
}

void ArticleOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        scrollTo(event->position().y());
}

} // namespace Standoff

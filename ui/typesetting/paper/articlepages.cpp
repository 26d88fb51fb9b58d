// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articlepages.h"

#include "typesetting/articlepainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace Standoff {

namespace {

constexpr int overhang = 6; // pixels that rules and connectors may stand out of their line

int columnWidth(const ArticleStyle &style, qreal room)
{
    return qFloor(std::max(10 * style.em(), std::min(style.measure(), room - 2 * style.margin())));
}

OpenArticle legendArticle(const PrintableArticle &printed)
{
    const ArticleLegend legend =
        printed.legend.in(*printed.article, {0, printed.article->text().size()}, printed.styles);
    return legend.isEmpty() ? OpenArticle() : legend.asArticle();
}

} // namespace

bool PrintableArticle::isRightToLeft() const
{
    if (direction != Qt::LayoutDirectionAuto || article->text().paragraphCount() == 0)
        return direction == Qt::RightToLeft;
    const ArticleText &text = article->text();
    return text.slice(text.paragraphs().first().range).isRightToLeft();
}

const ArticleColors &paperColors()
{
    static const ArticleColors colors = [] {
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
        return ArticleColors(palette);
    }();
    return colors;
}

PrintablePart::PrintablePart(const OpenArticle &shown, const MarkStyles &styles,
    const ArticleStyle &style, Qt::LayoutDirection direction, int width)
    : article(&shown)
{
    layout.setStyle(style);
    layout.setWidth(width);
    layout.setDirection(direction);
    layout.setText(shown.text());
    marks.setStyles(styles);
    marks.setArticle(article);
    relations.setArticle(article);
    attributions.setArticle(article);
}

void PrintablePart::paint(QPainter &painter, PageRows rows, bool numbered) const
{
    const qreal margin = layout.style().margin();
    painter.save();
    painter.translate(0, -rows.top);
    // Brackets go on from page to page.
    painter.setClipRect(QRectF(-margin, rows.top - overhang, layout.width() + 2 * margin,
                            rows.height() + 2 * overhang),
        Qt::IntersectClip);
    ArticlePainter::State state;
    state.numbered = numbered;
    if (!layout.isEmpty()) {
        const TextRange seen{layout.block(layout.indexAtRow(rows.top)).range.begin,
            layout.block(layout.indexAtRow(rows.bottom - 1)).range.end};
        state.relations = shownPaths(*article, layout, marks, relations, attributions, seen);
    }
    ArticlePainter(*article, layout, marks, paperColors(), state)
        .paint(painter, rows.top, rows.bottom);
    painter.restore();
}

void PrintablePart::forgetLines()
{
    layout.keepOnly(0, -1);
    marks.keepOnly({});
}

ArticlePages::ArticlePages(
    const PrintableArticle &printed, const Typography &typography, QSizeF room)
    : m_printed(printed)
    , m_room(room)
    , m_legendArticle(legendArticle(printed))
    , m_text(*printed.article, printed.styles, ArticleStyle(typography), printed.direction,
          columnWidth(ArticleStyle(typography), room.width()))
    , m_legend(m_legendArticle, printed.styles, m_text.layout.style(),
          printed.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight, m_text.layout.width())
{
    const ArticleStyle &style = m_text.layout.style();
    m_text.layout.setHeaderHeight(printed.header.height(style, m_text.layout.width()));
    const qreal foot = QFontMetricsF(style.metadataFont()).height() + style.em();
    m_height = std::max(1, qFloor(room.height() - foot) - overhang);
}

bool ArticlePages::paginate(const Progress &progress)
{
    m_pages.clear();
    PageBreaks breaks(m_text.layout);
    while (!breaks.isAtEnd()) {
        m_pages.append({breaks.take(m_height, true), {}});
        if (progress && !progress(breaks.taken(), m_text.layout.text().size()))
            return false;
    }
    if (m_pages.isEmpty()) // no text: the header alone
        m_pages.append(Page{{0, m_text.layout.top(0)}, {}});
    addLegend();
    return true;
}

void ArticlePages::addLegend()
{
    PageBreaks breaks(m_legend.layout);
    const int left = m_height - legendTop(m_pages.last());
    if (left > 0)
        m_pages.last().legend = breaks.take(left, false);
    while (!breaks.isAtEnd())
        m_pages.append({{}, breaks.take(m_height, true)});
}

int ArticlePages::columnLeft() const
{
    return qFloor((m_room.width() - m_text.layout.width()) / 2);
}

int ArticlePages::legendTop(const Page &page) const
{
    return page.text.isEmpty() ? 0 : page.text.height() + qCeil(m_text.layout.style().em());
}

void ArticlePages::paint(QPainter &painter, int index)
{
    const Page &page = m_pages[index];
    const ArticleStyle &style = m_text.layout.style();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(columnLeft(), overhang);
    if (index == 0) {
        m_printed.header.paint(
            painter, style, paperColors(), m_text.layout.width(), m_printed.isRightToLeft());
    }
    if (!page.text.isEmpty())
        m_text.paint(painter, page.text, true);
    if (!page.legend.isEmpty()) {
        painter.translate(0, legendTop(page));
        if (page.legend.top == 0) {
            const qreal thickness = style.em() / 20;
            painter.fillRect(QRectF(0, 0, m_text.layout.width(), thickness), paperColors().faint);
        }
        m_legend.paint(painter, page.legend, false);
    }
    painter.restore();
    paintFoot(painter, index);
    m_text.forgetLines();
    m_legend.forgetLines();
}

void ArticlePages::paintFoot(QPainter &painter, int index) const
{
    const QFont font = m_text.layout.style().metadataFont();
    const QFontMetricsF metrics(font);
    const QString number = tr("%1 / %2", "page, number of pages").arg(index + 1).arg(count());
    const qreal numberWidth = metrics.horizontalAdvance(number);
    const QRectF foot(
        columnLeft(), m_room.height() - metrics.height(), m_text.layout.width(), metrics.height());
    const bool mirrored = m_printed.isRightToLeft();
    const qreal taken = numberWidth + m_text.layout.style().em();
    painter.save();
    painter.setFont(font);
    painter.setPen(paperColors().muted);
    painter.drawText(
        foot, int(Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight)), number);
    painter.drawText(foot.adjusted(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0),
        int(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine,
        metrics.elidedText(m_printed.title, Qt::ElideRight, foot.width() - taken));
    painter.restore();
}

} // namespace Standoff

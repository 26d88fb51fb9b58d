// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/markedtext.h"

#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int edgeRoom = 12; // pixels
constexpr int widestLabel = 12; // letters
constexpr qsizetype longest =
    20'000; // characters of a paragraph that are shown: a line is laid out at once

// A separator of lines within a block is no block of its own.
QString onOneBlock(const QString &text)
{
    QString shown = text.first(std::min(longest, text.size()));
    for (QChar &c : shown) {
        // Those that a text document takes for the ends of blocks and frames.
        if (c == QChar::ParagraphSeparator || c == u'\r' || c == u'\ufdd0' || c == u'\ufdd1')
            c = u' ';
        else if (c == u'\n')
            c = QChar::LineSeparator;
    }
    return text.size() > longest ? shown + u'…' : shown;
}

} // namespace

MarkedText::MarkedText(bool hasLabels, QWidget *parent)
    : MarkupPage(parent)
    , m_hasLabels(hasLabels)
{
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(8);
    connect(this, &MarkupPage::anchorClicked, this,
        [this](const QUrl &url) { emit activated(url.toString().toInt()); });
}

int MarkedText::margin() const
{
    return edgeRoom + (m_hasLabels ? fontMetrics().averageCharWidth() * widestLabel : 0);
}

void MarkedText::setParagraphs(const QList<Paragraph> &paragraphs)
{
    m_paragraphs = paragraphs;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void MarkedText::rebuild()
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // it is laid out once
    bool isFirst = true;
    for (int i = 0; i < m_paragraphs.size(); ++i) {
        const Paragraph &paragraph = m_paragraphs[i];
        QTextBlockFormat block;
        block.setLeftMargin(margin());
        block.setBottomMargin(6);
        if (paragraph.edge == Edge::Solid && !m_hasLabels)
            block.setBackground(Theme::tint(palette().color(QPalette::Highlight), palette(), 0.1));
        QTextCharFormat letters;
        letters.setForeground(
            paragraph.isMuted ? Theme::mutedText(palette()) : palette().color(QPalette::Text));
        letters.setFontWeight(paragraph.isHeading ? QFont::DemiBold : QFont::Normal);
        if (isFirst) {
            cursor.setBlockFormat(block);
            cursor.setCharFormat(letters);
        } else {
            cursor.insertBlock(block, letters);
        }
        isFirst = false;
        cursor.insertText(onOneBlock(paragraph.text), letters);
        if (!paragraph.action.isEmpty()) {
            QTextCharFormat link;
            link.setAnchor(true);
            link.setAnchorHref(QString::number(i));
            link.setForeground(palette().color(QPalette::Link));
            link.setFontUnderline(true);
            cursor.insertText(u"  "_s, letters);
            cursor.insertText(paragraph.action, link);
        }
    }
    cursor.endEditBlock();
}

int MarkedText::paragraphAt(QPoint position) const
{
    return m_paragraphs.isEmpty() ? -1 : cursorForPosition(position).blockNumber();
}

int MarkedText::current() const
{
    return m_paragraphs.isEmpty() ? -1 : textCursor().blockNumber();
}

int MarkedText::firstShown() const
{
    return paragraphAt({viewport()->width() / 2, 1});
}

void MarkedText::showAtTop(int paragraph)
{
    const QTextBlock block = document()->findBlockByNumber(paragraph);
    if (block.isValid()) {
        verticalScrollBar()->setValue(
            int(document()->documentLayout()->blockBoundingRect(block).top()));
    }
}

void MarkedText::paintEvent(QPaintEvent *event)
{
    MarkupPage::paintEvent(event);
    QPainter painter(viewport());
    const int scrolled = verticalScrollBar()->value();
    const int shift = horizontalScrollBar()->value();
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int first = std::max(0, paragraphAt({viewport()->width() / 2, 0}));
    for (QTextBlock block = document()->findBlockByNumber(first); block.isValid();
        block = block.next()) {
        if (block.blockNumber() >= m_paragraphs.size())
            break;
        const QRectF rect = layout->blockBoundingRect(block).translated(-shift, -scrolled);
        if (rect.top() > viewport()->height())
            break;
        const Paragraph &paragraph = m_paragraphs[block.blockNumber()];
        if (!paragraph.label.isEmpty()) {
            painter.setPen(paragraph.edge == Edge::Dotted ? Theme::warningText(palette())
                                                          : Theme::mutedText(palette()));
            const QRectF room(8 - shift, rect.top() + block.blockFormat().topMargin(),
                margin() - 16, metrics.height() * 1.4);
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(paragraph.label, Qt::ElideRight, int(room.width())));
        }
        if (paragraph.edge != Edge::None) {
            const bool isSolid = paragraph.edge == Edge::Solid;
            painter.setPen(
                QPen(isSolid ? Theme::readable(palette().color(QPalette::Highlight), palette(), 3)
                             : Theme::warningText(palette()),
                    2, isSolid ? Qt::SolidLine : Qt::DotLine));
            const qreal x = margin() - 4 - shift;
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        }
    }
}

void MarkedText::changeEvent(QEvent *event)
{
    MarkupPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int shown = firstShown();
        rebuild();
        showAtTop(shown);
    }
}

} // namespace Standoff

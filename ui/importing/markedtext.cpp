// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/markedtext.h"

#include "importing/signicon.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int edgeRoom = 12; // pixels
constexpr int labelGap = 8; // pixels on both sides
constexpr int leastLabel = 10; // letters
constexpr int widestLabel = 22;
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

// Whether its lines begin there.
bool isFromRight(const QTextBlock &block)
{
    return block.textDirection() == Qt::RightToLeft;
}

} // namespace

MarkedText::MarkedText(bool hasLabels, QWidget *parent)
    : MarkupPage(parent)
    , m_hasLabels(hasLabels)
{
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(8);
    if (hasLabels) {
        setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
        connect(this, &MarkupPage::cursorPositionChanged, this, [this] { viewport()->update(); });
    }
    connect(this, &MarkupPage::anchorClicked, this,
        [this](const QUrl &url) { emit activated(url.toString().toInt()); });
}

int MarkedText::margin() const
{
    return edgeRoom + (m_hasLabels ? m_labelRoom + 2 * labelGap : 0);
}

QFont MarkedText::labelFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
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
    const QFontMetrics labels(labelFont());
    m_labelRoom = labels.averageCharWidth() * leastLabel;
    for (const Paragraph &paragraph : std::as_const(m_paragraphs))
        m_labelRoom = std::max(m_labelRoom, labels.horizontalAdvance(paragraph.label));
    m_labelRoom = std::min(m_labelRoom, labels.averageCharWidth() * widestLabel);
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // it is laid out once
    bool isFirst = true;
    for (int i = 0; i < m_paragraphs.size(); ++i) {
        const Paragraph &paragraph = m_paragraphs[i];
        QTextBlockFormat block;
        (paragraph.text.isRightToLeft() ? block.setRightMargin(margin())
                                        : block.setLeftMargin(margin()));
        block.setBottomMargin(6);
        if (paragraph.edge == Edge::Solid && !m_hasLabels)
            block.setBackground(
                Theme::tint(Theme::readable(palette().color(QPalette::Highlight), palette(), 3),
                    palette(), Theme::isDark(palette()) ? 0.24 : 0.1));
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
    setTextCursor(QTextCursor(document())); // it went along with what was inserted
}

int MarkedText::paragraphAt(QPoint position) const
{
    return m_paragraphs.isEmpty() ? -1 : cursorForPosition(position).blockNumber();
}

int MarkedText::current() const
{
    return m_paragraphs.isEmpty() ? -1 : textCursor().blockNumber();
}

void MarkedText::setCurrent(int paragraph)
{
    const QTextBlock block = document()->findBlockByNumber(paragraph);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const int scrolled = verticalScrollBar()->value();
    if (rect.top() < scrolled || rect.bottom() > scrolled + viewport()->height())
        verticalScrollBar()->setValue(int(rect.top()) - viewport()->height() / 3);
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
    const QFont small = labelFont();
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const QColor accent = Theme::readable(palette().color(QPalette::Highlight), palette(), 3);
    const QColor warning = signColor(Standing::Doubtful, palette());
    const int width = int(document()->size().width());
    const int first = std::max(0, paragraphAt({viewport()->width() / 2, 0}));
    for (QTextBlock block = document()->findBlockByNumber(first); block.isValid();
        block = block.next()) {
        if (block.blockNumber() >= m_paragraphs.size())
            break;
        const QRectF rect = layout->blockBoundingRect(block).translated(-shift, -scrolled);
        if (rect.top() > viewport()->height())
            break;
        const Paragraph &paragraph = m_paragraphs[block.blockNumber()];
        const bool fromRight = isFromRight(block);
        const auto across = [&](qreal x) { return (fromRight ? width - x : x) - shift; };
        if (m_hasLabels && hasFocus() && block.blockNumber() == current()) {
            painter.setPen(QPen(accent, 3));
            painter.drawLine(QPointF(across(2), rect.top()), QPointF(across(2), rect.bottom()));
        }
        if (!paragraph.label.isEmpty() && block.layout()->lineCount() > 0) {
            const QTextLine line = block.layout()->lineAt(0);
            const QString label = metrics.elidedText(paragraph.label, Qt::ElideRight, m_labelRoom);
            const int room = metrics.horizontalAdvance(label);
            painter.setPen(paragraph.edge == Edge::Dotted ? warning : Theme::mutedText(palette()));
            painter.drawText(
                QPointF(across(margin() - labelGap) - (fromRight ? 0 : room),
                    block.layout()->position().y() + line.y() + line.ascent() - scrolled),
                label);
        }
        if (paragraph.edge != Edge::None) {
            const bool isSolid = paragraph.edge == Edge::Solid;
            painter.setPen(
                QPen(isSolid ? accent : warning, 2, isSolid ? Qt::SolidLine : Qt::DotLine));
            const qreal x = across(margin() - 4 + (m_hasLabels ? 8 : 0));
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        }
    }
}

// Of what is selected, where that is meant; a key means the paragraph with the cursor.
void MarkedText::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_hasLabels)
        return MarkupPage::contextMenuEvent(event);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (isByKey)
        ensureCursorVisible();
    const int at = isByKey ? current() : paragraphAt(event->pos());
    if (at < 0)
        return;
    const QTextCursor selection = textCursor();
    int first = document()->findBlock(selection.selectionStart()).blockNumber();
    int last = document()->findBlock(selection.selectionEnd()).blockNumber();
    if (at < first || at > last)
        first = last = at;
    emit menuWanted(first, last,
        isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
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

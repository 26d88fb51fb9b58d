// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/evidencedelegate.h"

#include "check/checkcolors.h"
#include "items/dependentmodel.h"
#include "items/fieldlabels.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int around = 6; // pixels, above and below
constexpr int atTheSides = 10;
constexpr int betweenWords = 6;

// Lines of words that give way to what stands at their end.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QStyleOptionViewItem &item)
        : m_painter(painter)
        , m_item(item)
        , m_line(item.rect.adjusted(atTheSides, around, -atTheSides, 0))
    {
    }

    void beginLine(const QFont &font)
    {
        m_painter.setFont(font);
        m_line.setHeight(QFontMetrics(font).lineSpacing());
        m_begin = 0;
        m_end = m_line.width();
    }
    void endLine() { m_line.translate(0, m_line.height() + 1); }
    int room() const { return std::max(0, m_end - m_begin); }
    void atEnd(const QString &words, const QColor &color)
    {
        const int wanted =
            std::min(m_painter.fontMetrics().horizontalAdvance(words) + 1, room() * 2 / 3);
        draw(m_end - wanted, wanted, words, color);
        m_end -= wanted + betweenWords;
    }
    QRect signAtEnd()
    {
        const int side = m_painter.fontMetrics().height() - 3;
        m_end -= side;
        const QRect sign = placed(m_end, side);
        m_end -= betweenWords;
        return sign;
    }
    void atBegin(const QString &words, const QColor &color) { draw(m_begin, room(), words, color); }
    QRect signAtBegin()
    {
        const int side = m_painter.fontMetrics().height() - 2;
        const QRect sign = placed(m_begin, side);
        m_begin += side + betweenWords;
        return sign;
    }

private:
    QRect placed(int x, int width) const
    {
        return QStyle::visualRect(m_item.direction, m_line,
            QRect(m_line.left() + x, m_line.top(), width, m_line.height()));
    }
    void draw(int x, int width, const QString &words, const QColor &color)
    {
        m_painter.setPen(color);
        m_painter.drawText(placed(x, width),
            Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
                | int(QStyle::visualAlignment(m_item.direction, Qt::AlignLeft)),
            m_painter.fontMetrics().elidedText(words, Qt::ElideRight, width));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_item;
    QRect m_line;
    int m_begin = 0;
    int m_end = 0;
};

QFont titleFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont placeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

void paintPlace(CardPainter &card, QPainter &painter, const QStyleOptionViewItem &item,
    const QModelIndex &index, const QColor &muted)
{
    card.beginLine(placeFont(item.font));
    if (const QString remark = textOf(index, DependentModel::RemarkRole); !remark.isEmpty())
        card.atEnd(u"⚠ "_s + remark, Theme::warningText(item.palette));
    if (const QString date = textOf(index, DependentModel::DateRole); !date.isEmpty())
        card.atEnd(date, muted);
    const QString place = textOf(index, DependentModel::PlaceRole);
    if (!place.isEmpty()) {
        const bool isMarked = index.data(DependentModel::MarkedRole).toBool();
        Theme::icon(isMarked ? "article"_L1 : "link"_L1).paint(&painter, card.signAtBegin());
        card.atBegin(place, muted);
    }
    card.endLine();
}

} // namespace

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString answer = textOf(index, DependentModel::AnswerRole);
    const int lines = QFontMetrics(titleFont(option.font)).lineSpacing() + 1
        + (answer.isEmpty() ? 0 : option.fontMetrics.lineSpacing() + 1)
        + QFontMetrics(placeFont(option.font)).lineSpacing() + 1;
    return {option.fontMetrics.averageCharWidth() * 20, lines + 2 * around};
}

void EvidenceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, {});
    const bool isChosen = item.state & QStyle::State_Selected;
    painter->save();
    if (isChosen)
        painter->fillRect(
            item.rect, Theme::tint(item.palette.color(QPalette::Link), item.palette, 0.16));
    painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1),
        Theme::rule(item.palette));
    const QColor ink = item.palette.color(QPalette::Text);
    const QColor muted = isChosen ? ink : Theme::mutedText(item.palette);
    CardPainter card(*painter, item);
    const QString bearing = textOf(index, DependentModel::BearingRole);
    card.beginLine(titleFont(item.font));
    if (!bearing.isEmpty()) {
        const Leaning leaning = leaningOf(bearing);
        painter->setFont(placeFont(item.font));
        card.atEnd(termLabel(u"evidence.bearing"_s, bearing), muted);
        drawLeaning(*painter, card.signAtEnd(), leaning, leaningColor(leaning, item.palette));
        painter->setFont(titleFont(item.font));
    }
    card.atBegin(title, ink);
    card.endLine();
    if (const QString answer = textOf(index, DependentModel::AnswerRole); !answer.isEmpty()) {
        card.beginLine(item.font);
        card.atBegin(answer, ink);
        card.endLine();
    }
    paintPlace(card, *painter, item, index, muted);
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = item.rect.adjusted(1, 1, -1, -1);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter);
    }
    painter->restore();
}

} // namespace Standoff

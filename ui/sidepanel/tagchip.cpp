// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/tagchip.h"

#include "project/tagset/tagnames.h"
#include "text/oneline.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {
constexpr int longestName = 24; // letters of middle width
}

TagChip::TagChip(const Tag &tag, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setTag(tag);
}

void TagChip::setTag(const Tag &tag)
{
    m_tag = tag;
    const QString name = shownTagName(tag.name);
    setText(inMenu(name));
    setAccessibleName(tag.key.isEmpty() ? name : tr("%1, key %2").arg(name, m_letters.on(tag.key)));
    setAccessibleDescription(tag.guideline);
    setToolTip(tag.guideline.isEmpty() ? tr("Tag the selection as %1").arg(name)
                                       : name + u"\n\n"_s + inLines(tag.guideline));
    updateGeometry();
    update();
}

void TagChip::setKeyLetters(const KeyLetters &letters)
{
    m_letters = letters;
    setTag(m_tag);
}

int TagChip::padding() const
{
    return fontMetrics().height() / 2;
}

int TagChip::dotSize() const
{
    return fontMetrics().ascent() * 2 / 3;
}

QFont TagChip::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    return small;
}

int TagChip::keyWidth() const
{
    if (m_tag.key.isEmpty())
        return 0;
    const QFontMetrics metrics(keyFont());
    return std::max(
        metrics.height(), metrics.horizontalAdvance(m_letters.on(m_tag.key)) + padding());
}

QSize TagChip::sizeHint() const
{
    const int gap = padding() / 2;
    const int key = keyWidth() > 0 ? keyWidth() + gap : 0;
    // A long name is shortened; the tooltip has all of it.
    const int longest = longestName * fontMetrics().averageCharWidth();
    const int name =
        std::min(fontMetrics().horizontalAdvance(onOneLine(shownTagName(m_tag.name))) + 2, longest);
    const int width = 2 * padding() + dotSize() + gap + name + key;
    return {width, fontMetrics().height() + padding()};
}

QSize TagChip::minimumSizeHint() const
{
    return {2 * padding() + dotSize(), sizeHint().height()};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = QColor::fromString(m_tag.color);
    const bool strong = isDown() || underMouse();
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight)
            : strong          ? color
                              : Theme::rule(palette()));
    painter.setBrush(strong ? Theme::tint(color, palette(), isDown() ? 0.35 : 0.12)
                            : palette().brush(QPalette::Base));
    const QRectF border = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(border, border.height() / 2, border.height() / 2);

    const auto place = [this](int x, int width, int height) {
        return QStyle::visualRect(
            layoutDirection(), rect(), {x, (this->height() - height) / 2, width, height});
    };
    const int gap = padding() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::readable(color, palette(), 2));
    painter.drawRoundedRect(place(padding(), dotSize(), dotSize()), 2, 2);

    const int begin = padding() + dotSize() + gap;
    const int end = width() - padding() - (keyWidth() > 0 ? keyWidth() + gap : 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place(begin, end - begin, height()), Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(onOneLine(shownTagName(m_tag.name)), Qt::ElideRight, end - begin));
    if (keyWidth() > 0) {
        const int height = QFontMetrics(keyFont()).height();
        paintKey(
            painter, place(width() - padding() / 2 - keyWidth() - gap / 2, keyWidth(), height));
    }
}

void TagChip::paintKey(QPainter &painter, const QRect &cap) const
{
    painter.setPen(Theme::rule(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(Theme::mutedText(palette()));
    painter.setFont(keyFont());
    painter.drawText(cap, Qt::AlignCenter, m_letters.on(m_tag.key));
}

} // namespace Standoff

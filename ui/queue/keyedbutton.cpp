// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/keyedbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Standoff {

KeyedButton::KeyedButton(const QString &text, const QKeySequence &key, QWidget *parent)
    : FilledButton(parent)
    , m_key(key.toString(QKeySequence::NativeText))
{
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont KeyedButton::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.8);
    small.setBold(true);
    return small;
}

int KeyedButton::keyWidth() const
{
    return QFontMetrics(keyFont()).horizontalAdvance(m_key) + 16;
}

QSize KeyedButton::sizeHint() const
{
    const QSize own = FilledButton::sizeHint();
    return {own.width() + keyWidth(), own.height()};
}

void KeyedButton::paintEvent(QPaintEvent *event)
{
    const int words = fontMetrics().horizontalAdvance(text());
    const int all = words + keyWidth();
    if (all + 16 > width()) {
        FilledButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto place = [&](int begin, int width, int height) {
        const int left = (this->width() - all) / 2 + begin;
        return QStyle::visualRect(
            layoutDirection(), rect(), {left, (this->height() - height) / 2, width, height});
    };
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawItemText(place(0, words, height()), Qt::AlignCenter | Qt::TextShowMnemonic,
        palette(), isEnabled(), text(), QPalette::ButtonText);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(keyFont());
    const QRect cap = place(words + 6, keyWidth() - 6, QFontMetrics(keyFont()).height() + 2);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace Standoff

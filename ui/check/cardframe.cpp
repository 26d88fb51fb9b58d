// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/cardframe.h"

#include "theme/theme.h"
#include "widgets/keys/keysign.h"

#include <QKeySequence>
#include <QLabel>
#include <QPainter>

namespace Standoff {

CardFrame::CardFrame(QWidget *parent)
    : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::rule(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

KeyLabel::KeyLabel(const QKeySequence &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key.toString(QKeySequence::NativeText))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyLabel::sizeHint() const
{
    return KeySign::size(font(), m_key) + QSize(1, 2);
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    KeySign::draw(painter, rect(), font(), m_key, Theme::mutedText(palette()), layoutDirection());
}

QLabel *makePartTitle(const QString &title, QWidget *parent)
{
    auto *label = new QLabel(title, parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel *makePartDetail(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    label->setFont(small);
    Theme::makeMuted(label);
    return label;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/foldbutton.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QSettings>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace Standoff {

FoldButton::FoldButton(const QString &title, QWidget *parent)
    : QToolButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSummary({});
}

void FoldButton::setSummary(const QString &summary)
{
    m_summary = summary.isEmpty() ? tr("nothing yet", "in a part of a form") : summary;
    setAccessibleDescription(m_summary);
    setToolTip(m_summary);
    update();
}

void FoldButton::rememberIn(QSettings &settings, const QString &key)
{
    setChecked(settings.value(key, false).toBool());
    connect(this, &QToolButton::toggled, this,
        [&settings, key](bool isOpen) { settings.setValue(key, isOpen); });
}

QSize FoldButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + 10};
}

QSize FoldButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::rule(palette()));
    const int side = fontMetrics().height() / 2;
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QStyle::visualRect(
        layoutDirection(), rect(), QRect(2, (height() - side) / 2 + 1, side, side));
    const QStyle::PrimitiveElement sign = isChecked() ? QStyle::PE_IndicatorArrowDown
        : layoutDirection() == Qt::RightToLeft        ? QStyle::PE_IndicatorArrowLeft
                                                      : QStyle::PE_IndicatorArrowRight;
    for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
        arrow.palette.setColor(role, Theme::mutedText(palette()));
    painter.drawPrimitive(sign, arrow);

    int begin = side + 8;
    const auto draw = [&](const QString &words, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        const int room = width() - begin - 2;
        const QRect place(begin, 1, room, height() - 1);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
            Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
                | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            metrics.elidedText(words, Qt::ElideRight, room));
        begin += metrics.horizontalAdvance(words) + metrics.averageCharWidth();
    };
    draw(text(), font(), palette().color(QPalette::Text));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    draw(m_summary, small, Theme::mutedText(palette()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(0, 2, 0, -1);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace Standoff

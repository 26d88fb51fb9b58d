// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/flatwidgets.h"

#include "theme/theme.h"

#include <QStyleOption>
#include <QStylePainter>
#include <QWheelEvent>

namespace Standoff {

namespace {

void paintFlat(QWidget &widget, const QIcon &icon, const QString &text)
{
    QStylePainter painter(&widget);
    const QRect area = widget.rect().adjusted(2, 0, -2, 0);
    const Qt::LayoutDirection direction = widget.layoutDirection();
    const int side = widget.fontMetrics().height();
    int begin = 0;
    if (!icon.isNull()) {
        const QRect place(area.left(), area.center().y() - side / 2, side, side);
        icon.paint(&painter, QStyle::visualRect(direction, area, place));
        begin = side + side / 3;
    }
    const int width = area.width() - begin - side;
    painter.setPen(widget.palette().color(
        widget.isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(QStyle::visualRect(direction, area,
                         QRect(area.left() + begin, area.top(), width, area.height())),
        Qt::AlignVCenter | Qt::AlignAbsolute
            | int(QStyle::visualAlignment(direction, Qt::AlignLeft)),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, width));

    QStyleOption arrow;
    arrow.initFrom(&widget);
    const int small = side / 2;
    arrow.rect = QStyle::visualRect(
        direction, area, QRect(area.right() - small, area.center().y() - small / 2, small, small));
    for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
        arrow.palette.setColor(role, Theme::mutedText(widget.palette()));
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

} // namespace

FlatComboBox::FlatComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFrame(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
}

void FlatComboBox::paintEvent(QPaintEvent *)
{
    paintFlat(*this, {}, isEditable() ? QString() : currentText());
}

void FlatComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

FlatButton::FlatButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FlatButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 6};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    paintFlat(*this, icon(), text());
}

} // namespace Standoff

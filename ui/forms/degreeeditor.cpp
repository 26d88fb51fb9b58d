// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/degreeeditor.h"

#include "theme/theme.h"
#include "widgets/keyname.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace Standoff {

namespace {

constexpr int unknown = -1;
constexpr int highest = 4;

} // namespace

DegreeScale::DegreeScale(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(unknown, highest);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("0 to 4; %1: unknown").arg(keyName(Qt::Key_Delete)));
}

QSize DegreeScale::sizeHint() const
{
    const int side = fontMetrics().height() + 4;
    return {side * (highest + 2), side + 2};
}

QRect DegreeScale::place(int degree) const
{
    const int side = fontMetrics().height() + 4;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(degree * (side + 2), 1, side, side));
}

void DegreeScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor highlight = palette().color(QPalette::Highlight);
    for (int degree = 0; degree <= highest; ++degree) {
        const bool isChosen = degree == value();
        const QRectF box = QRectF(place(degree)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(isChosen ? highlight : Theme::rule(palette()));
        painter.setBrush(isChosen  ? highlight
                : degree < value() ? Theme::tint(highlight, palette(), 0.25)
                                   : QColor(Qt::transparent));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(isChosen    ? palette().color(QPalette::HighlightedText)
                : degree < value() ? palette().color(QPalette::Text)
                                   : Theme::mutedText(palette()));
        QFont figure = font();
        figure.setBold(isChosen); // not by colour alone
        painter.setFont(figure);
        painter.drawText(box, Qt::AlignCenter, locale().toString(degree));
    }
    painter.setFont(font());
    if (value() == unknown) {
        QRect rest = rect();
        rest.setLeft((place(1).left() - place(0).left()) * (highest + 1) + 4);
        painter.setPen(Theme::mutedText(palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            tr("unknown", "degree of triage"));
    }
}

void DegreeScale::choose(int degree)
{
    if (degree < unknown || degree > highest)
        return;
    setValue(degree == value() ? unknown : degree);
    emit chosen();
}

void DegreeScale::mousePressEvent(QMouseEvent *event)
{
    for (int degree = 0; degree <= highest; ++degree) {
        if (place(degree).contains(event->position().toPoint()))
            choose(degree);
    }
}

void DegreeScale::keyPressEvent(QKeyEvent *event)
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int key = event->key();
    const int more = leftToRight ? Qt::Key_Right : Qt::Key_Left;
    const int less = leftToRight ? Qt::Key_Left : Qt::Key_Right;
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + highest)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose(value());
    else if (key == more && value() < highest)
        choose(value() + 1);
    else if (key == less && value() > unknown)
        choose(value() - 1);
    else
        event->ignore();
}

// The form scrolls.
void DegreeScale::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

DegreeEditor::DegreeEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_scale(new DegreeScale(this))
{
    setInner(m_scale);
    connect(m_scale, &DegreeScale::chosen, this, [this] { commit(); });
}

} // namespace Standoff

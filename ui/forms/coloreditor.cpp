// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/coloreditor.h"

#include "widgets/flatwidgets.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>

namespace Standoff {

namespace {

// Okabe and Ito's set and Paul Tol's muted one, without those that look alike side by side.
constexpr QRgb colors[] = {0x0072b2, 0x56b4e9, 0x332288, 0x88ccee, 0x117733, 0x009e73, 0x999933,
    0xddcc77, 0xe69f00, 0xd55e00, 0xcc6677, 0x882255, 0xaa4499, 0xcc79a7, 0x777777, 0x000000};

} // namespace

ColorEditor::ColorEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_button(new FlatButton(this))
{
    auto *menu = new QMenu(m_button);
    for (const QRgb rgb : colors) {
        const QColor color(rgb);
        menu->addAction(swatch(color), color.name(), this, [this, color] { take(color); });
    }
    menu->addSeparator();
    menu->addAction(tr("Other…"), this, [this] { chooseOther(); });
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    setInner(m_button);
}

void ColorEditor::display(const QVariant &value)
{
    m_color = QColor::fromString(value.toString());
    m_button->setText(value.toString());
    m_button->setIcon(swatch(m_color));
}

void ColorEditor::take(const QColor &color)
{
    m_color = color;
    commit();
    revert(); // to what the project has now
}

void ColorEditor::chooseOther()
{
    auto *dialog = new QColorDialog(m_color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) { take(color); });
    dialog->open();
}

QIcon ColorEditor::swatch(const QColor &color) const
{
    const int side = fontMetrics().height();
    QPixmap pixmap(QSize(side, side) * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(0, 0, side, side, 3, 3);
    return pixmap;
}

} // namespace Standoff

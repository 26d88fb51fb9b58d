// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/filledbutton.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>

namespace Standoff {

FilledButton::FilledButton(QWidget *parent)
    : QPushButton(parent)
{
    fill();
}

void FilledButton::fill()
{
    const QPalette all = QApplication::palette();
    const QColor ink = Theme::isDark(all) ? all.color(QPalette::Base) : QColor(Qt::white);
    if (palette().color(QPalette::Active, QPalette::Button) == all.color(QPalette::Link)
        && palette().color(QPalette::Active, QPalette::ButtonText) == ink)
        return; // which is told again, for the change of its own
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, all.color(QPalette::Link));
        own.setColor(group, QPalette::ButtonText, ink);
    }
    for (const auto role : {QPalette::Button, QPalette::ButtonText})
        own.setColor(QPalette::Disabled, role, all.color(QPalette::Disabled, role));
    setPalette(own);
}

void FilledButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Standoff

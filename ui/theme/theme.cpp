// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "theme/theme.h"

#include "typesetting/articlecolors.h"

#include <QEvent>
#include <QPalette>
#include <QWidget>

namespace Standoff::Theme {

namespace {

// A widget with a palette of its own no longer follows the application's; so it is told.
class Muter : public QObject
{
public:
    explicit Muter(QWidget *label)
        : QObject(label)
    {
        label->installEventFilter(this);
        apply(label);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            apply(static_cast<QWidget *>(watched));
        return false;
    }

private:
    static void apply(QWidget *label)
    {
        QPalette palette;
        const QColor muted = mutedText(palette);
        if (label->palette().color(QPalette::WindowText) == muted)
            return; // which is told again, for the change of its own
        palette.setColor(QPalette::WindowText, muted);
        palette.setColor(QPalette::Text, muted); // on widgets whose ground is QPalette::Base
        label->setPalette(palette);
    }
};

} // namespace

bool isDark(const QPalette &palette)
{
    const QColor white(Qt::white);
    return contrast(palette.color(QPalette::Base), white)
        > contrast(palette.color(QPalette::Text), white);
}

QColor tint(const QColor &color, const QPalette &palette, qreal strength)
{
    return mixed(palette.color(QPalette::Base), color, strength);
}

QColor mutedText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    if (isHighContrast(palette))
        return text;
    QColor color = text;
    for (qreal share = 0.55; share < 1.0; share += 0.05) {
        color = mixed(palette.color(QPalette::Base), text, share);
        if (contrast(color, palette.color(QPalette::Base)) >= 4.5
            && contrast(color, palette.color(QPalette::Window)) >= 4.5)
            return color;
    }
    return text;
}

QColor readable(const QColor &color, const QPalette &palette, qreal wanted)
{
    const QColor text = palette.color(QPalette::Text);
    for (qreal share = 0.0; share < 1.0; share += 0.05) {
        const QColor candidate = mixed(color, text, share);
        if (contrast(candidate, palette.color(QPalette::Base)) >= wanted)
            return candidate;
    }
    return text;
}

QColor warningText(const QPalette &palette)
{
    return readable(QColor(0xc0, 0x39, 0x2b), palette);
}

QColor rule(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text),
        isHighContrast(palette) ? 0.6 : 0.18);
}

void makeMuted(QWidget *label)
{
    new Muter(label);
}

} // namespace Standoff::Theme

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "theme/theme.h"

#include "articleview/articlecolors.h"

#include <QEvent>
#include <QPalette>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace Standoff::Theme {

namespace {

QColor mix(const QColor &ground, const QColor &color, qreal share)
{
    const auto part = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(part(ground.redF(), color.redF()),
        part(ground.greenF(), color.greenF()), part(ground.blueF(), color.blueF()));
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

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
        if (event->type() == QEvent::ApplicationPaletteChange)
            apply(static_cast<QWidget *>(watched));
        return false;
    }

private:
    static void apply(QWidget *label)
    {
        QPalette palette;
        const QColor muted = mutedText(palette);
        palette.setColor(QPalette::WindowText, muted);
        palette.setColor(QPalette::Text, muted); // on widgets whose ground is QPalette::Base
        label->setPalette(palette);
    }
};

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor tint(const QColor &color, const QPalette &palette, qreal strength)
{
    return mix(palette.color(QPalette::Base), color, strength);
}

QColor mutedText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    if (isHighContrast(palette))
        return text;
    QColor color = text;
    for (qreal share = 0.55; share < 1.0; share += 0.05) {
        color = mix(palette.color(QPalette::Base), text, share);
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
        const QColor mixed = mix(color, text, share);
        if (contrast(mixed, palette.color(QPalette::Base)) >= wanted)
            return mixed;
    }
    return text;
}

QColor warningText(const QPalette &palette)
{
    return readable(QColor(0xc0, 0x39, 0x2b), palette);
}

QColor rule(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text),
        isHighContrast(palette) ? 0.6 : 0.18);
}

qreal contrast(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

void makeMuted(QWidget *label)
{
    new Muter(label);
}

} // namespace Standoff::Theme

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Standoff::Theme {

namespace {

struct Colors
{
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb tip;
    QRgb link;
};

// Calm: paper and ink, or slate and chalk. Text on each ground has at least 7:1.
constexpr Colors lightColors{
    0xfaf9f5, 0xfffefa, 0x20211f, 0xf1f0ea, 0xd8e3f5, 0x12233d, 0xfbf6df, 0x1a4fa3};
constexpr Colors darkColors{
    0x292a2d, 0x222326, 0xe9e6df, 0x34363a, 0x2f4259, 0xf2f6fc, 0x3a3a2f, 0x8fb8f2};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette{QColor(colors.button), QColor(colors.window)};
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(colors.text));
    QColor muted(colors.text);
    muted.setAlphaF(0.65F);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        muted.setAlphaF(0.45F);
        palette.setColor(QPalette::Disabled, role, muted);
    }
    palette.setColor(QPalette::Base, QColor(colors.base));
    palette.setColor(QPalette::AlternateBase, QColor(colors.window));
    palette.setColor(QPalette::Highlight, QColor(colors.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colors.highlightedText));
    palette.setColor(QPalette::ToolTipBase, QColor(colors.tip));
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, QColor(colors.link));
    return palette;
}

// Fusion, which is what Qt has where the desktop has no style: it frames check boxes and fields
// darker than the ground, and fills a button that is down a little darker; in the dark neither can
// be seen.
class FusionWithFrames : public QProxyStyle
{
public:
    FusionWithFrames()
        : QProxyStyle(u"fusion"_s)
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!isDark(option->palette))
            return;
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = element == PE_PanelButtonCommand && button
            && button->features & QStyleOptionButton::DefaultButton;
        const bool isDown = element == PE_PanelButtonTool && option->state & State_On;
        if (element == PE_IndicatorCheckBox)
            frame(*painter, *option, mutedText(option->palette), Qt::NoBrush);
        else if (element == PE_PanelLineEdit && !(option->state & State_HasFocus))
            frame(*painter, *option,
                tint(option->palette.color(QPalette::Text), option->palette, 0.42), Qt::NoBrush);
        else if (isDefault || isDown)
            frame(*painter, *option, option->palette.color(QPalette::Link),
                isDown ? QBrush(option->palette.color(QPalette::Highlight)) : QBrush(Qt::NoBrush));
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *more) const override
    {
        if (hint == SH_Table_GridLineColor && option)
            return int(rule(option->palette).rgba());
        return QProxyStyle::styleHint(hint, option, widget, more);
    }

private:
    static void frame(
        QPainter &painter, const QStyleOption &option, const QColor &edge, const QBrush &ground)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(option.state & State_Enabled ? 1 : 0.5);
        painter.setPen(edge);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.restore();
    }
};

} // namespace

void setAppearance(Qt::ColorScheme scheme)
{
    if (QApplication::style()->name() == "fusion"_L1) // it is not ours yet
        QApplication::setStyle(new FusionWithFrames);
    QStyleHints *hints = QGuiApplication::styleHints();
    hints->setColorScheme(scheme);
    if (scheme == Qt::ColorScheme::Unknown || hints->colorScheme() == scheme)
        QApplication::setPalette(QPalette()); // the desktop's
    else
        QApplication::setPalette(
            paletteOf(scheme == Qt::ColorScheme::Dark ? darkColors : lightColors));
}

QPalette paper()
{
    QPalette palette = paletteOf(lightColors);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

} // namespace Standoff::Theme

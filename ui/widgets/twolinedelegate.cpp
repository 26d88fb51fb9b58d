// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/twolinedelegate.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace Standoff {

namespace {

constexpr int spaceAround = 4; // above and below

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int detail = QFontMetrics(smaller(option.font)).height();
    return {option.fontMetrics.averageCharWidth() * 20,
        option.fontMetrics.height() + detail + 2 * spaceAround};
}

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    const QString detail = index.data(DetailRole).toString();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isChosen = item.state & QStyle::State_Selected;
    const QColor ink = item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const int gap = item.fontMetrics.averageCharWidth() / 2;
    QRect line = item.rect.adjusted(gap, spaceAround, -gap, 0);
    const auto draw = [&](const QFont &font, const QColor &color, const QString &words) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line,
            int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::AlignVCenter
                | Qt::TextSingleLine,
            metrics.elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, metrics.height());
    };
    painter->save();
    draw(item.font, ink, text);
    const QColor second = index.data(IsWarningRole).toBool() ? Theme::warningText(item.palette)
                                                             : Theme::mutedText(item.palette);
    draw(smaller(item.font), isChosen ? ink : second, detail);
    painter->restore();
}

} // namespace Standoff

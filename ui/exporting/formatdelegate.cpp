// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/formatdelegate.h"

#include "exporting/formatsmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int edgeWidth = 3;
constexpr QColor good(0x1f, 0x6b, 0x4f);

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, option.fontMetrics.height() + 7};
}

void FormatDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    const bool isHeading = index.data(FormatsModel::IdRole).toString().isEmpty();
    const bool isChosen = item.state & QStyle::State_Selected;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const auto draw = [&](const QRect &place, Qt::Alignment side, const QFont &font,
                          const QColor &color, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(item.direction, item.rect, place),
            int(QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter)
                | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    const int gap = item.fontMetrics.averageCharWidth();
    QRect line = item.rect.adjusted(isHeading ? gap : 2 * gap, 0, -gap, 0);
    QFont font = item.font;
    font.setBold(isHeading || isChosen);
    const QFont small = smaller(item.font);
    if (isHeading) {
        draw(line, Qt::AlignLeft, smaller(font), Theme::mutedText(item.palette), name);
        painter->restore();
        return;
    }
    const QColor ink = item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    if (isChosen) {
        const QRect edge(item.rect.left(), item.rect.top(), edgeWidth, item.rect.height());
        painter->fillRect(QStyle::visualRect(item.direction, item.rect, edge),
            item.palette.color(QPalette::Link));
    }
    const QString loss = index.data(FormatsModel::LossRole).toString();
    const int wanted = QFontMetrics(small).horizontalAdvance(loss) + 1;
    const int nameWidth = QFontMetrics(font).horizontalAdvance(name) + 1;
    const int width = std::min(wanted, std::max(line.width() / 3, line.width() - nameWidth - gap));
    draw(line.adjusted(line.width() - width, 0, 0, 0), Qt::AlignRight, small,
        isChosen ? ink
            : index.data(FormatsModel::IsLosslessRole).toBool()
            ? Theme::readable(good, item.palette)
            : Theme::mutedText(item.palette),
        loss);
    draw(line.adjusted(0, 0, -width - gap, 0), Qt::AlignLeft, font, ink, name);
    painter->restore();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/articledelegate.h"

#include "items/articlesmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int margin = 8;

// The title on at most two lines, the second one elided.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const int end = first.isValid() ? first.textLength() : int(title.size());
    QStringList lines{title.first(end)};
    if (end < title.size())
        lines.append(QFontMetrics(font).elidedText(title.sliced(end), Qt::ElideRight, width));
    return lines;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

QString ArticleDelegate::lineBelow(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    QStringList parts{index.siblingAtColumn(ArticlesModel::Publisher).data().toString(),
        index.siblingAtColumn(ArticlesModel::Published).data().toString(),
        index.data(ArticlesModel::CountsRole).toString()};
    const auto joined = [&parts] {
        QStringList words = parts;
        words.removeAll(QString());
        return words.join(u" · "_s);
    };
    // Step by step: words are not as wide together as they are one by one.
    const QString publisher = parts.first();
    int room = metrics.horizontalAdvance(publisher);
    for (int more = 0; room > 0 && (more = metrics.horizontalAdvance(joined()) - width) > 0;) {
        room = std::max(0, room - more);
        parts.first() = metrics.elidedText(publisher, Qt::ElideRight, room);
    }
    return metrics.elidedText(joined(), Qt::ElideRight, width);
}

void ArticleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? text : Theme::mutedText(option.palette);
    QRect rect = option.rect.adjusted(margin, margin, -margin, -margin);
    const QFont titleFont = bold(option.font);
    const Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignTop;
    painter->save();
    painter->setFont(titleFont);
    painter->setPen(text);
    for (const QString &line :
        titleLines(option.index.data().toString(), titleFont, rect.width())) {
        painter->drawText(rect, int(QStyle::visualAlignment(option.direction, alignment)), line);
        rect.setTop(rect.top() + QFontMetrics(titleFont).lineSpacing());
    }
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    painter->setPen(muted);
    const QString below = lineBelow(index, QFontMetrics(small), rect.width());
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, alignment)), below);
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont titleFont = bold(option.font);
    const int width = std::max(80, option.rect.width() - 2 * margin);
    const auto lines = titleLines(index.data().toString(), titleFont, width).size();
    const int height = int(lines) * QFontMetrics(titleFont).lineSpacing()
        + QFontMetrics(option.font).lineSpacing() + 2 * margin;
    return {80, height};
}

} // namespace Standoff

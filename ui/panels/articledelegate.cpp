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

// The title on two lines, the second one elided.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const int end = first.isValid() ? first.textLength() : int(title.size());
    return {
        title.first(end), QFontMetrics(font).elidedText(title.sliced(end), Qt::ElideRight, width)};
}

// Whether its letters are as wide in a word as each by itself, but for kerning.
bool standsAlone(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return !letter.isSurrogate();
    default:
        return false;
    }
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

bool TitleMeasure::fits(const QString &title, const QFont &font, int width)
{
    if (m_font != font) {
        m_font = font;
        m_widths.clear();
    }
    constexpr qreal kerning = 0.05; // at the most, of the width
    qreal sum = 0;
    for (const QChar letter : title) {
        if (!standsAlone(letter))
            return QFontMetricsF(font).horizontalAdvance(title) <= width;
        auto known = m_widths.find(letter);
        if (known == m_widths.end())
            known = m_widths.insert(letter, QFontMetricsF(font).horizontalAdvance(letter));
        sum += *known;
        if (sum > width * (1 + kerning))
            return false;
    }
    return sum < width * (1 - kerning) || QFontMetricsF(font).horizontalAdvance(title) <= width;
}

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
    QString line = joined(); // elidedText() cuts what fits but for a fraction of a pixel
    return metrics.horizontalAdvance(line) <= width
        ? line
        : metrics.elidedText(line, Qt::ElideRight, width);
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
    const QString title = option.index.data().toString();
    const QStringList lines = m_measure.fits(title, titleFont, rect.width())
        ? QStringList{title}
        : titleLines(title, titleFont, rect.width());
    for (const QString &line : lines) {
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
    const int lines = m_measure.fits(index.data().toString(), titleFont, width) ? 1 : 2;
    const int height = lines * QFontMetrics(titleFont).lineSpacing()
        + QFontMetrics(option.font).lineSpacing() + 2 * margin;
    return {80, height};
}

} // namespace Standoff

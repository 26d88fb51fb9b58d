// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "check/mentiondelegate.h"

#include "items/mentionsmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct MentionFonts
{
    explicit MentionFonts(const QFont &font)
        : words(font)
        , mention(font)
        , heading(font)
    {
        mention.setBold(true);
        heading.setPointSizeF(heading.pointSizeF() * 0.88);
    }

    QFont words;
    QFont mention;
    QFont heading;
};

QString wordsOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

// What is before gives way first, so that the mention is always seen.
void paintWords(QPainter &painter, const QRect &line, const QModelIndex &index, const QColor &ink,
    const QColor &muted, const MentionFonts &fonts)
{
    const QFontMetrics plain(fonts.words);
    const QFontMetrics bold(fonts.mention);
    const int all = line.width();
    const QString mention =
        bold.elidedText(wordsOf(index, Qt::DisplayRole), Qt::ElideRight, all * 2 / 3);
    const int rest = all - bold.horizontalAdvance(mention) - 2;
    const QString after = wordsOf(index, MentionsModel::AfterRole);
    const int forBefore = rest - std::min(plain.horizontalAdvance(after), rest / 2);
    const QString before =
        plain.elidedText(wordsOf(index, MentionsModel::BeforeRole), Qt::ElideLeft, forBefore);
    const QString end =
        plain.elidedText(after, Qt::ElideRight, rest - plain.horizontalAdvance(before));
    const QString text = before + mention + end;
    QTextLayout layout(text, fonts.words);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QTextLayout::FormatRange around{.start = 0, .length = int(text.size()), .format = {}};
    around.format.setForeground(muted);
    QTextLayout::FormatRange here{
        .start = int(before.size()), .length = int(mention.size()), .format = {}};
    here.format.setForeground(ink);
    here.format.setFont(fonts.mention);
    layout.setFormats({around, here});
    layout.beginLayout();
    QTextLine row = layout.createLine();
    if (row.isValid())
        row.setLineWidth(all);
    layout.endLayout();
    layout.draw(
        &painter, QPointF(line.left(), line.center().y() + 1 - layout.boundingRect().height() / 2));
}

} // namespace

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MentionFonts fonts(option.font);
    const bool hasHeading = !wordsOf(index, MentionsModel::HeadingRole).isEmpty();
    return {option.fontMetrics.averageCharWidth() * 12,
        option.fontMetrics.height() * 3 / 2
            + (hasHeading ? QFontMetrics(fonts.heading).height() + 4 : 0)};
}

void MentionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const MentionFonts fonts(item.font);
    const QString heading = wordsOf(index, MentionsModel::HeadingRole);
    painter->save();
    if (!heading.isEmpty()) {
        const QRect place(item.rect.left() + 4, item.rect.top() + 3, item.rect.width() - 8,
            QFontMetrics(fonts.heading).height());
        painter->setFont(fonts.heading);
        painter->setPen(Theme::mutedText(item.palette));
        painter->drawText(place,
            Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
                | int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
            painter->fontMetrics().elidedText(heading, Qt::ElideRight, place.width()));
        item.rect.setTop(place.bottom() + 1);
    }
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isChosen = item.state & QStyle::State_Selected;
    const QColor ink = item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isChosen ? ink : Theme::mutedText(item.palette);
    QRect line = item.rect.adjusted(4, 0, -4, 0);
    if (const QString stance = wordsOf(index, MentionsModel::StanceRole); !stance.isEmpty()) {
        painter->setFont(fonts.heading);
        painter->setPen(muted);
        const int wanted =
            std::min(painter->fontMetrics().horizontalAdvance(stance) + 1, line.width() / 3);
        const QRect end(line.right() + 1 - wanted, line.top(), wanted, line.height());
        painter->drawText(QStyle::visualRect(item.direction, line, end),
            Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(stance, Qt::ElideRight, wanted));
        line = QStyle::visualRect(item.direction, line,
            QRect(line.left(), line.top(), line.width() - wanted - 8, line.height()));
    }
    paintWords(*painter, line, index, ink, muted, fonts);
    painter->restore();
}

} // namespace Standoff

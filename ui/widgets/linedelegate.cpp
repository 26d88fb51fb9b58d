// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/linedelegate.h"

#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QtMath>

namespace Standoff {

LineDelegate::LineDelegate(int detailRole, int countRole, QObject *parent, int remarkRole)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
    , m_countRole(countRole)
    , m_remarkRole(remarkRole)
{
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() * 3 / 2};
}

namespace {

// Words in a part of a line, counted from where reading begins. Returns how wide they are.
int drawWords(QPainter &painter, const QStyleOptionViewItem &item, const QRect &line, int begin,
    int width, const QString &words)
{
    const QRect place(line.left() + begin, line.top(), width, line.height());
    painter.drawText(QStyle::visualRect(item.direction, line, place),
        Qt::AlignVCenter | Qt::AlignAbsolute
            | int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
        painter.fontMetrics().elidedText(words, Qt::ElideRight, width));
    return painter.fontMetrics().horizontalAdvance(words);
}

} // namespace

void LineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text.replace(u'\n', u' ');
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool chosen = item.state & QStyle::State_Selected;
    const QColor ink = item.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = chosen ? ink : Theme::mutedText(item.palette);
    QFont font = item.font;
    font.setBold(!index.parent().isValid() && index.model()->hasChildren(index));
    QFont small = item.font;
    small.setPointSizeF(font.pointSizeF() * 0.88);

    const int gap = item.fontMetrics.averageCharWidth();
    const QRect line = item.rect.adjusted(gap / 2, 0, -gap, 0);
    int end = line.width();
    painter->save();
    painter->setFont(small);
    painter->setPen(muted);
    if (m_countRole >= 0) {
        const QString count = item.locale.toString(index.data(m_countRole).toInt());
        // Never shortened: "10…" would be another number than 1,000. A width that is rounded down
        // has no room for it.
        end -= qCeil(QFontMetricsF(small).horizontalAdvance(count));
        const QRect place(line.left() + end, line.top(), line.width() - end, line.height());
        painter->drawText(QStyle::visualRect(item.direction, line, place),
            int(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip)
                | int(QStyle::visualAlignment(item.direction, Qt::AlignRight)),
            count);
        end -= gap;
    }
    const QString remark = m_remarkRole < 0 ? QString() : index.data(m_remarkRole).toString();
    const int kept = remark.isEmpty() // the words give way to it, up to half of the line
        ? 0
        : std::min(painter->fontMetrics().horizontalAdvance(remark) + 1 + gap, end / 2);
    painter->setFont(font);
    painter->setPen(ink);
    int begin = std::min(drawWords(*painter, item, line, 0, end - kept, text), end - kept) + gap;
    painter->setFont(small);
    if (!remark.isEmpty() && begin < end) {
        painter->setPen(chosen ? ink : Theme::warningText(item.palette));
        begin += drawWords(*painter, item, line, begin, end - begin, remark) + gap;
    }
    if (m_detailRole >= 0 && begin < end) {
        painter->setPen(muted);
        drawWords(*painter, item, line, begin, end - begin, index.data(m_detailRole).toString());
    }
    painter->restore();
}

void LineDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        emit const_cast<LineDelegate *>(this)->edited(index, line->text()); // Qt's call is const
}

} // namespace Standoff

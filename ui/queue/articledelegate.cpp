// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/articledelegate.h"

#include "items/queue/articlesmodel.h"
#include "queue/statesign.h"
#include "text/oneline.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int margin = 8; // above and below
constexpr int side = 12;
constexpr int signSize = 14;
constexpr int titleBegin = side + signSize + 7;
constexpr int gap = 3; // between the lines of a row
constexpr int edge = 3; // of the current row

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

QFont titleFont(QFont font, bool isDone)
{
    font.setBold(!isDone);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

bool isDone(const QModelIndex &index)
{
    return index.data(ArticlesModel::StateRole).toInt() == int(ArticleState::Done);
}

QStringList labelsOf(const QModelIndex &index)
{
    return index.data(ArticlesModel::LabelsRole).toStringList();
}

int labelHeight(const QFont &small)
{
    return QFontMetrics(small).height() + 4;
}

// Draws texts along the reading direction, whichever that is.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
    {
    }

    // A place within the row, as if it were read from the left.
    QRect place(int begin, int top, int width, int height) const
    {
        const QRect &row = m_option.rect;
        return QStyle::visualRect(
            m_option.direction, row, {row.left() + begin, row.top() + top, width, height});
    }
    void text(const QRect &rect, const QString &words, const QColor &color, const QFont &font,
        Qt::Alignment alignment = Qt::AlignLeft) const
    {
        m_painter.setPen(color);
        m_painter.setFont(font);
        m_painter.drawText(rect,
            int(QStyle::visualAlignment(m_option.direction, alignment | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            words);
    }
    int width() const { return m_option.rect.width(); }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
};

// As many labels as there is room for, each in a frame; then how many more there are.
void paintLabels(QPainter &painter, const RowPainter &row, int top, const QStringList &labels,
    const QFont &font, const QPalette &palette)
{
    const QFontMetrics metrics(font);
    const int height = labelHeight(font);
    int begin = titleBegin;
    for (const QString &label : labels) {
        const int room = row.width() - side - begin;
        const QString words = metrics.elidedText(onOneLine(label), Qt::ElideRight, room - 10);
        if (room < metrics.averageCharWidth() * 4 + 10 || words.isEmpty())
            return;
        const QRect frame =
            row.place(begin, top, std::min(room, metrics.horizontalAdvance(words) + 10), height);
        painter.setPen(Theme::rule(palette));
        painter.setBrush(palette.brush(QPalette::Window));
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        row.text(frame, words, Theme::mutedText(palette), font, Qt::AlignHCenter);
        begin += frame.width() + 4;
    }
}

// How many tags and problems there are, at the end of the line; returns where that begins.
int paintCounts(QPainter &painter, const RowPainter &row, const QRect &line,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFont font = smallFont(option.font);
    const QFontMetrics metrics(font);
    int end = row.width() - side;
    const int top = line.top() - option.rect.top();
    if (const int problems = index.data(ArticlesModel::ProblemsRole).toInt(); problems > 0) {
        const QString count = QLocale().toString(problems);
        const int width = metrics.horizontalAdvance(count);
        row.text(row.place(end - width, top, width, line.height()), count,
            problemColor(option.palette), font);
        end -= width + 2 + signSize;
        paintProblem(painter,
            row.place(end, top + (line.height() - signSize) / 2, signSize, signSize),
            option.palette);
        end -= 6;
    }
    const QString tags = index.data(ArticlesModel::CountsRole).toString();
    const int width = metrics.horizontalAdvance(tags);
    row.text(row.place(end - width, top, width, line.height()), tags,
        Theme::mutedText(option.palette), font);
    return end - width - 8;
}

} // namespace

QString ArticleDelegate::lineBelow(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    QStringList parts{index.data(ArticlesModel::PublisherRole).toString(),
        index.data(ArticlesModel::PublishedRole).toString()};
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
    const QString line = joined(); // elidedText() cuts what fits but for a fraction of a pixel
    return metrics.horizontalAdvance(line) <= width
        ? line
        : metrics.elidedText(line, Qt::ElideRight, width);
}

void ArticleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool isHead = index.data(ArticlesModel::NumberRole).toLongLong() == 0;
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor accent = option.palette.color(QPalette::Link);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
        isHead           ? option.palette.color(QPalette::Window)
            : isSelected ? Theme::tint(accent, option.palette, 0.16)
                         : option.palette.color(QPalette::Base));
    const QRect below(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(below, Theme::rule(option.palette));
    isHead ? paintHead(*painter, option, index) : paintArticle(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

void ArticleDelegate::paintHead(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, option);
    const int height = option.rect.height();
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    const int small = option.fontMetrics.height() / 2;
    arrow.rect = row.place(side + 2, (height - small) / 2, small, small);
    const bool isFolded = index.data(ArticlesModel::FoldedRole).toBool();
    const auto sideways = option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                              : QStyle::PE_IndicatorArrowRight;
    option.widget->style()->drawPrimitive(
        isFolded ? sideways : QStyle::PE_IndicatorArrowDown, &arrow, &painter, option.widget);
    const QString count = index.data(ArticlesModel::CountsRole).toString();
    const int room = option.fontMetrics.horizontalAdvance(count);
    const QFont font = titleFont(option.font, false);
    const int width = row.width() - titleBegin - side - room - 8;
    row.text(row.place(titleBegin, 0, width, height),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, width),
        option.palette.color(QPalette::Text), font);
    row.text(row.place(row.width() - side - room, 0, room, height), count,
        Theme::mutedText(option.palette), option.font);
}

void ArticleDelegate::paintArticle(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, option);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index)
        painter.fillRect(
            row.place(0, 0, edge, option.rect.height() - 1), option.palette.color(QPalette::Link));
    const QFont font = titleFont(option.font, isDone(index));
    const QFontMetrics metrics(font);
    const auto state = ArticleState(index.data(ArticlesModel::StateRole).toInt());
    const int sign = margin + (metrics.height() - signSize) / 2;
    paintState(painter, row.place(side, sign, signSize, signSize), state, option.palette);
    const int width = row.width() - titleBegin - side;
    const QString title = index.data().toString();
    const QStringList lines =
        titleFits(title, font, width) ? QStringList{title} : titleLines(title, font, width);
    int top = margin;
    for (const QString &line : lines) {
        row.text(row.place(titleBegin, top, width, metrics.height()), line,
            option.palette.color(QPalette::Text), font);
        top += metrics.lineSpacing();
    }
    top += gap;
    const QFont small = smallFont(option.font);
    const QRect line(0, option.rect.top() + top, 0, QFontMetrics(small).height());
    const int end = paintCounts(painter, row, line, option, index);
    const int room = end - titleBegin;
    row.text(row.place(titleBegin, top, room, line.height()),
        lineBelow(index, QFontMetrics(small), room), Theme::mutedText(option.palette), small);
    paintLabels(painter, row, top + line.height() + gap, labelsOf(index), small, option.palette);
}

bool ArticleDelegate::titleFits(const QString &title, const QFont &font, int width) const
{
    return (font.bold() ? m_bold : m_plain).fits(title, font, width);
}

int ArticleDelegate::heightOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool done = isDone(index);
    const QFont font = titleFont(option.font, done);
    const int width = std::max(80, option.rect.width() - titleBegin - side);
    const int lines = titleFits(index.data().toString(), font, width) ? 1 : 2;
    const QFont small = smallFont(option.font);
    const int labels = labelsOf(index).isEmpty() ? 0 : labelHeight(small) + gap;
    return 2 * margin + lines * QFontMetrics(font).lineSpacing() + gap
        + QFontMetrics(small).height() + labels + 1;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qint64 number = index.data(ArticlesModel::NumberRole).toLongLong();
    if (number == 0)
        return {80, QFontMetrics(option.font).height() + 10};
    if (m_font != option.font) {
        m_font = option.font;
        m_heights.clear();
    }
    Height &known = m_heights[number];
    const Height now{.title = index.data().toString(),
        .width = option.rect.width(),
        .isDone = isDone(index),
        .hasLabels = !labelsOf(index).isEmpty(),
        .height = known.height};
    const bool isKnown = known.height > 0 && known.width == now.width && known.isDone == now.isDone
        && known.hasLabels == now.hasLabels && known.title == now.title;
    if (!isKnown) {
        known = now;
        known.height = heightOf(option, index);
    }
    return {80, known.height};
}

} // namespace Standoff

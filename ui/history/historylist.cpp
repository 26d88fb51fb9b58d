// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "history/historylist.h"

#include "items/history/historymodel.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int goingEdge = 3;
constexpr int signSize = 16;
constexpr int signWidth = 24; // with room for the edge
constexpr int spotSize = 10; // of a tag's colour

// In the middle of its place, at the size that is its own.
QPixmap historySign(const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatio() : 1;
    QPixmap pixmap(QSize(signWidth, signSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place((signWidth - signSize) / 2, 0, signSize, signSize);
    const QColor color(index.data(HistoryModel::ColorRole).toString());
    if (color.isValid()) {
        constexpr int margin = (signSize - spotSize) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::readable(color, option.palette, 3));
        painter.drawRoundedRect(place.adjusted(margin, margin, -margin, -margin), 2, 2);
    } else {
        const QByteArray name = index.data(HistoryModel::SignRole).toByteArray();
        Theme::icon(QLatin1StringView(name)).paint(&painter, place);
    }
    return pixmap;
}

} // namespace

bool HistoryDelegate::wouldGo(const QModelIndex &index) const
{
    return m_step > 0 && index.data(HistoryModel::StepRole).toLongLong() > m_step
        && !index.data(HistoryModel::IsUndoneRole).toBool();
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(HistoryModel::IsHeadRole).toBool()) {
        option->font.setBold(true);
        option->backgroundBrush = option->palette.brush(QPalette::Window);
        // It is no row that can be chosen, but no less true for that.
        option->state |= QStyle::State_Enabled;
        return;
    }
    const bool isUndone = index.data(HistoryModel::IsUndoneRole).toBool();
    const bool isWhat = index.column() == HistoryModel::What;
    option->font.setStrikeOut(isUndone && isWhat);
    if (isUndone || !isWhat || wouldGo(index))
        option->palette.setColor(QPalette::Text, Theme::mutedText(option->palette));
    if (index.column() == HistoryModel::When)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (!isWhat)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {signWidth, signSize};
    option->icon = QIcon(historySign(index, *option));
}

void HistoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(Theme::rule(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == HistoryModel::What && wouldGo(index)) {
        const QRect edge(option.rect.left(), option.rect.top(), goingEdge, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge),
            Theme::readable(option.palette.color(QPalette::Highlight), option.palette, 3));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, option.fontMetrics.height() * 3 / 2};
}

HistoryList::HistoryList(HistoryModel &model, QWidget *parent)
    : TreeView(parent)
    , m_delegate(new HistoryDelegate(this))
{
    setObjectName(u"historyList"_s);
    setAccessibleName(tr("Steps"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->hide();
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { spanHeads(first, last); });
}

void HistoryList::spanHeads(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (model()->index(row, 0).data(HistoryModel::IsHeadRole).toBool())
            setFirstColumnSpanned(row, {}, true);
    }
}

void HistoryList::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void HistoryList::setGoingBackTo(qint64 step)
{
    m_delegate->setGoingBackTo(step);
    viewport()->update();
}

void HistoryList::paintEvent(QPaintEvent *event)
{
    TreeView::paintEvent(event);
    if (model()->rowCount() > 0 || m_hint.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::mutedText(palette()));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
        int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), m_hint);
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    resizeColumns();
}

// What was done gets whatever the others leave: more than half.
void HistoryList::resizeColumns()
{
    const int width = viewport()->width();
    const int letter = fontMetrics().averageCharWidth();
    const int when = std::min(width / 6, 10 * letter);
    const int who = std::min(width / 7, 14 * letter);
    const int where = std::min(width / 4, 30 * letter);
    header()->resizeSection(HistoryModel::What, width - where - who - when);
    header()->resizeSection(HistoryModel::Where, where);
    header()->resizeSection(HistoryModel::Who, who);
    header()->resizeSection(HistoryModel::When, when);
}

} // namespace Standoff

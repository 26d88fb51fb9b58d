// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/concordanceview.h"

#include "items/concordance/concordance.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int gap = 2; // pixels between the hit and what is beside it, spaces apart
constexpr int margin = 3; // above and below the words

// One piece of a line, in its own direction, against the edge where the hit is.
void paintPiece(QPainter &painter, const QRect &rect, const QString &text, bool isRightToLeft,
    Qt::Alignment edge, Qt::TextElideMode elide)
{
    painter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QString shown = painter.fontMetrics().elidedText(text, elide, rect.width());
    painter.drawText(
        rect, int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace

void ConcordanceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, &option, widget);
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

    const bool selected = option.state & QStyle::State_Selected;
    if (!(option.state & QStyle::State_Enabled))
        option.palette.setCurrentColorGroup(QPalette::Disabled);
    const bool isRightToLeft = index.data(ConcordanceModel::RightToLeftRole).toBool();
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QFont bold = option.font;
    bold.setBold(true);
    const QString match = index.data(ConcordanceModel::MatchRole).toString();
    const int width =
        std::min(QFontMetrics(bold).horizontalAdvance(match), option.rect.width() / 2);
    QRect middle = option.rect;
    middle.setLeft(option.rect.center().x() - width / 2);
    middle.setWidth(width + 1);
    QRect left(words.left(), middle.top(), middle.left() - gap - words.left(), middle.height());
    QRect right(middle.right() + gap, middle.top(), 0, middle.height());
    right.setRight(option.rect.right() - gap);

    painter->save();
    painter->setFont(bold);
    painter->setPen(text);
    paintPiece(*painter, middle, match, isRightToLeft, Qt::AlignHCenter, Qt::ElideMiddle);
    painter->setFont(option.font);
    painter->setPen(selected ? text : Theme::mutedText(option.palette));
    const QString before = index.data(ConcordanceModel::LeftRole).toString();
    const QString behind = index.data(ConcordanceModel::RightRole).toString();
    paintPiece(*painter, isRightToLeft ? right : left, before, isRightToLeft,
        isRightToLeft ? Qt::AlignLeft : Qt::AlignRight, Qt::ElideLeft);
    paintPiece(*painter, isRightToLeft ? left : right, behind, isRightToLeft,
        isRightToLeft ? Qt::AlignRight : Qt::AlignLeft, Qt::ElideRight);
    painter->restore();
}

QSize ConcordanceDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QStyledItemDelegate::sizeHint(option, index).height();
    return {80, std::max(height, option.fontMetrics.lineSpacing() + 2 * margin)};
}

ConcordanceView::ConcordanceView(QWidget *parent)
    : TreeView(parent)
{
    setItemDelegateForColumn(ConcordanceModel::Context, new ConcordanceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderHidden(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
}

void ConcordanceView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void ConcordanceView::follow(Concordance &concordance)
{
    setModel(&concordance.model());
    connect(&concordance, &Concordance::aboutToRefresh, this,
        [this, &concordance] { keepPlace(concordance); });
}

// What is seen stays where it is, whatever comes above it; where the current one goes, the next is.
void ConcordanceView::keepPlace(Concordance &concordance)
{
    const auto restore = [this, top = QPersistentModelIndex(indexAt({0, 0})),
                             current = QPersistentModelIndex(currentIndex()),
                             row = currentIndex().row()] {
        if (row >= 0 && !current.isValid() && model()->rowCount() > 0)
            setCurrentIndex(model()->index(std::min(row, model()->rowCount() - 1), 0));
        if (top.isValid())
            scrollTo(top, PositionAtTop);
    };
    connect(&concordance, &Concordance::refreshed, this, restore, Qt::SingleShotConnection);
}

void ConcordanceView::showTitles(bool isShown)
{
    setColumnHidden(ConcordanceModel::Title, !isShown);
    resizeColumns();
}

void ConcordanceView::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    resizeColumns();
}

void ConcordanceView::resizeColumns()
{
    const int title =
        isColumnHidden(ConcordanceModel::Title) ? 0 : std::clamp(viewport()->width() / 5, 80, 260);
    header()->resizeSection(ConcordanceModel::Context, viewport()->width() - title);
    if (title > 0)
        header()->resizeSection(ConcordanceModel::Title, title);
}

void ConcordanceView::keyPressEvent(QKeyEvent *event)
{
    const bool isCharacter = event->text().size() == 1 && event->text().front().isLetterOrNumber()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isCharacter)
        emit keyTyped(event->text().toLower());
    else if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        const QModelIndex index = currentIndex().siblingAtColumn(ConcordanceModel::Context);
        const bool isChecked =
            index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        model()->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else
        TreeView::keyPressEvent(event);
}

void ConcordanceView::paintEvent(QPaintEvent *event)
{
    TreeView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::mutedText(palette()));
    painter.drawText(viewport()->rect().adjusted(16, 12, -16, -12),
        Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, m_hint);
}

} // namespace Standoff

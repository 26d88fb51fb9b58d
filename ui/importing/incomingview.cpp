// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/incomingview.h"

#include "importing/signicon.h"
#include "items/incoming/incomingfilter.h"
#include "items/incoming/incomingmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Paints the sign behind the check box, and the share that was kept as a bar, too.
class IncomingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        if (index.column() == IncomingModel::Title && !index.data(Qt::CheckStateRole).isValid())
            option.rect.setLeft(option.rect.left() + checkRoom(option));
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == IncomingModel::Kept)
            paintBar(*painter, option, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
            option.fontMetrics.height() + rowMargin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationSize = {16, 16};
        const auto standing = Standing(index.data(IncomingModel::StandingRole).toInt());
        if (index.column() == IncomingModel::Title) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            QPalette ground = option->palette; // on which the sign has to be seen
            if (option->state & QStyle::State_Selected)
                ground.setColor(QPalette::Base, ground.color(QPalette::Highlight));
            option->icon = signIcon(standing, ground);
        }
        const bool isWord = index.column() == IncomingModel::Remark;
        const bool hasArticle = index.data(IncomingModel::KeptRole).isValid();
        const QColor color = isWord && standing == Standing::Doubtful
            ? signColor(standing, option->palette)
            : Theme::mutedText(option->palette);
        const bool isSecond = isWord || !hasArticle || index.column() == IncomingModel::Kind;
        if (isSecond && !(option->state & QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, color);
    }

private:
    static constexpr int rowMargin = 10;
    static constexpr double little = 0.6;

    static int checkRoom(const QStyleOptionViewItem &option)
    {
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        return style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget)
            + 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1);
    }
    static void paintBar(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QVariant kept = index.data(IncomingModel::KeptRole);
        if (!kept.isValid())
            return;
        const int begin = option.fontMetrics.horizontalAdvance(u"100 %"_s) + 12;
        QRect bar(option.rect.left() + begin, option.rect.center().y() - 2,
            option.rect.width() - begin - 8, 5);
        if (bar.width() < 8)
            return;
        bar = QStyle::visualRect(option.direction, option.rect, bar);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QColor color = isSelected
            ? option.palette.color(QPalette::HighlightedText)
            : Theme::readable(option.palette.color(QPalette::Highlight), option.palette, 3);
        painter.save();
        painter.fillRect(bar, Theme::tint(color, option.palette, 0.2));
        QRect done = bar;
        done.setWidth(int(bar.width() * kept.toDouble()));
        done = QStyle::visualRect(option.direction, bar, done);
        painter.fillRect(
            done, kept.toDouble() < little ? QBrush(color, Qt::Dense4Pattern) : QBrush(color));
        painter.restore();
    }
};

} // namespace

IncomingView::IncomingView(IncomingModel &model, IncomingFilter &filter, QWidget *parent)
    : TreeView(parent)
    , m_model(model)
    , m_filter(filter)
{
    setObjectName(u"incomingList"_s);
    setAccessibleName(tr("What was found"));
    setModel(&filter);
    setItemDelegate(new IncomingDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as they come
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    setWidths();
    connect(header(), &QWidget::customContextMenuRequested, this, &IncomingView::chooseColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { emit currentRowChanged(currentRow()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { emit selectionChangedTo(selectedRows()); });
}

void IncomingView::setWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    const std::array<std::pair<int, int>, 7> widths{{{IncomingModel::Title, 52},
        {IncomingModel::Kind, 14}, {IncomingModel::Published, 12}, {IncomingModel::Publisher, 16},
        {IncomingModel::Kept, 18}, {IncomingModel::Words, 9}, {IncomingModel::Size, 9}}};
    for (const auto &[column, letters] : widths)
        header()->resizeSection(column, letter * letters);
}

QList<int> IncomingView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(m_filter.mapToSource(index).row());
    return rows;
}

void IncomingView::chooseColumns(QPoint position)
{
    QMenu menu(this);
    for (int column = 1; column < IncomingModel::ColumnCount; ++column) {
        QAction *action =
            menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
            [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.exec(header()->mapToGlobal(position));
}

int IncomingView::currentRow() const
{
    return m_filter.mapToSource(currentIndex()).row();
}

void IncomingView::choose(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void IncomingView::goToNextDoubtful()
{
    const int count = m_filter.rowCount();
    const int from = currentIndex().row();
    for (int i = 1; i <= count; ++i) {
        const QModelIndex index = m_filter.index((from + i + count) % count, 0);
        if (index.data(IncomingModel::StandingRole).toInt() == int(Standing::Doubtful)) {
            choose(index);
            return;
        }
    }
}

void IncomingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        const QList<int> rows = selectedRows();
        const bool areWanted = std::ranges::all_of(rows,
            [this](int row) { return m_model.at(row).isWanted || !m_model.at(row).hasArticle(); });
        m_model.setWanted(rows, !areWanted);
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::ControlModifier)
        return goToNextDoubtful();
    TreeView::keyPressEvent(event);
}

void IncomingView::changeEvent(QEvent *event)
{
    TreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/incomingview.h"

#include "importing/incomingdelegate.h"
#include "items/incoming/incomingfilter.h"
#include "items/incoming/incomingmodel.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Width
{
    int column;
    int letters;
};
// Title and remark take what is left.
constexpr Width widths[] = {{IncomingModel::Kind, 12}, {IncomingModel::Published, 13},
    {IncomingModel::Publisher, 15}, {IncomingModel::Section, 12}, {IncomingModel::Language, 9},
    {IncomingModel::Labels, 18}, {IncomingModel::Kept, 17}, {IncomingModel::Words, 8},
    {IncomingModel::Size, 9}};
constexpr int leastTitle = 24; // letters
constexpr int leastRemark = 24;
// Those that give way to the remark where there is little room, in this order.
constexpr std::array givingWay{
    IncomingModel::Size, IncomingModel::Kind, IncomingModel::Words, IncomingModel::Publisher};

} // namespace

IncomingView::IncomingView(IncomingModel &model, IncomingFilter &filter, QWidget *parent)
    : TreeView(parent)
    , m_model(model)
    , m_filter(filter)
{
    setObjectName(u"incomingList"_s);
    setAccessibleName(tr("What was found"));
    setModel(&filter);
    const auto tellNoDate = [this](const QString &typed) {
        m_isDateRefused = !typed.isEmpty();
        emit dateRefused(typed);
    };
    setItemDelegate(new IncomingDelegate(tellNoDate, this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as they come
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const int column :
        {IncomingModel::Section, IncomingModel::Language, IncomingModel::Labels})
        hideColumn(column);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isByHand = QGuiApplication::mouseButtons() & Qt::LeftButton;
        if (isByHand && !m_isFitting && column != IncomingModel::Remark)
            m_isFitted = false;
    });
    connect(header(), &QWidget::customContextMenuRequested, this, &IncomingView::chooseColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { emit currentRowChanged(currentRow()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { emit selectionChangedTo(selectedRows()); });
}

// Those of the columns that are shown.
void IncomingView::fitColumns()
{
    if (!m_isFitted)
        return;
    m_isFitting = true;
    const int letter = fontMetrics().averageCharWidth();
    int left = viewport()->width();
    for (const auto &[column, letters] : widths)
        left -= isColumnHidden(column) ? 0 : letter * letters;
    for (const auto &[column, letters] : widths)
        header()->resizeSection(column, letter * letters);
    const int title = std::min(left * 3 / 5, left - letter * leastRemark);
    header()->resizeSection(IncomingModel::Title, std::max(title, letter * leastTitle));
    m_isFitting = false;
}

int IncomingView::heightOf(int rows) const
{
    return header()->sizeHint().height() + rows * (fontMetrics().height() + 10) + 2 * frameWidth();
}

QSize IncomingView::sizeHint() const
{
    return {TreeView::sizeHint().width(), heightOf(4)};
}

QSize IncomingView::minimumSizeHint() const
{
    return {TreeView::minimumSizeHint().width(), heightOf(3)};
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
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitColumns();
            m_isFitted = false;
        });
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

void IncomingView::reveal(int column)
{
    setColumnHidden(column, false);
    fitColumns();
}

void IncomingView::chooseAny()
{
    if (m_filter.rowCount() == 0 || selectionModel()->hasSelection())
        return;
    choose(currentIndex().isValid() ? currentIndex() : m_filter.index(0, 0));
}

// The row stays.
void IncomingView::goToCell(int step)
{
    const int from = header()->visualIndex(currentIndex().column());
    for (int place = from + step; place >= 0 && place < header()->count(); place += step) {
        const int column = header()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        scrollTo(cell);
        return;
    }
}

void IncomingView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Space && isPlain) {
        const QList<int> rows = selectedRows();
        const bool areWanted = std::ranges::all_of(rows,
            [this](int row) { return m_model.at(row).isWanted || !m_model.at(row).hasArticle(); });
        m_model.setWanted(rows, !areWanted);
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::ControlModifier) {
        goToNextDoubtful();
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && isPlain) {
        goToCell((event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1);
    } else {
        TreeView::keyPressEvent(event);
    }
}

void IncomingView::changeEvent(QEvent *event)
{
    TreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

// Where the remark has no room, other columns give way.
void IncomingView::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    if (!m_isFitted || event->size().width() == event->oldSize().width())
        return;
    const int letter = fontMetrics().averageCharWidth();
    int needed = letter * (leastTitle + leastRemark);
    for (const auto &[column, letters] : widths) {
        const bool gives = std::ranges::contains(givingWay, column);
        needed += !gives && isColumnHidden(column) ? 0 : letter * letters;
    }
    for (const int column : givingWay) {
        const bool isTooMuch = needed > viewport()->width();
        setColumnHidden(column, isTooMuch);
        const auto *own = std::ranges::find(widths, column, &Width::column);
        needed -= isTooMuch ? letter * own->letters : 0;
    }
    fitColumns();
}

// A list without rows says why.
void IncomingView::paintEvent(QPaintEvent *event)
{
    TreeView::paintEvent(event);
    if (m_filter.rowCount() > 0 || m_model.rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::mutedText(palette()));
    painter.drawText(viewport()->rect().adjusted(16, 24, -16, -16),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("Nothing here fits the filter."));
}

} // namespace Standoff

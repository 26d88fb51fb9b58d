// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/annotated/foreigntagsview.h"

#include "items/foreign/foreigntagsmodel.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace Standoff {

namespace {

constexpr int rowMargin = 10; // pixels
constexpr int arrowSide = 12;

// A cell that is a choice says so by an arrow, and is a combo box while it is changed.
class TargetDelegate : public QStyledItemDelegate
{
public:
    TargetDelegate(const ForeignTagsModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(ForeignTagsView::tr("What “%1” is in the project")
                .arg(index.siblingAtColumn(ForeignTagsModel::Name).data().toString()));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const ForeignTagsModel::Choice &choice : m_model.choices(index))
            box->addItem(choice.label);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<TargetDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex(), Qt::EditRole);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, rowMargin);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != ForeignTagsModel::Target)
            return;
        QStyleOption arrow;
        arrow.palette = option.palette;
        arrow.state = option.state & (QStyle::State_Enabled | QStyle::State_Selected);
        if (option.state & QStyle::State_Selected)
            arrow.palette.setColor(
                QPalette::ButtonText, option.palette.color(QPalette::HighlightedText));
        const QRect room(option.rect.right() - arrowSide - 4,
            option.rect.center().y() - arrowSide / 2, arrowSide, arrowSide);
        arrow.rect = QStyle::visualRect(option.direction, option.rect, room);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.parent().isValid())
            option->font.setBold(true);
        const QColor color = index.data(ForeignTagsModel::ColorRole).value<QColor>();
        if (index.column() == ForeignTagsModel::Name && color.isValid()) {
            QPixmap square(10, 10);
            square.fill(color);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = square.size();
            option->icon = QIcon(square);
        }
        if (index.column() == ForeignTagsModel::Target) { // room for the arrow
            QPixmap nothing(arrowSide, arrowSide);
            nothing.fill(Qt::transparent);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationPosition = QStyleOptionViewItem::Right;
            option->decorationSize = nothing.size();
            option->icon = QIcon(nothing);
        }
        const bool isConflict =
            index.siblingAtColumn(0).data(ForeignTagsModel::ConflictRole).toBool();
        const bool isLeftOut = index.data(ForeignTagsModel::LeftOutRole).toBool();
        const bool isSecond = isLeftOut || index.column() == ForeignTagsModel::Remark;
        const QColor text = isConflict ? Theme::warningText(option->palette)
            : isSecond                 ? Theme::mutedText(option->palette)
                                       : option->palette.color(QPalette::Text);
        option->palette.setColor(QPalette::Text, text);
        if (isLeftOut && index.column() == ForeignTagsModel::Name)
            option->font.setStrikeOut(true);
    }

private:
    const ForeignTagsModel &m_model;
};

} // namespace

ForeignTagsView::ForeignTagsView(ForeignTagsModel &model, QWidget *parent)
    : TreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("importTags"));
    setAccessibleName(tr("Layers and tags"));
    setModel(&model);
    setItemDelegate(new TargetDelegate(model, this));
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // the keys below
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(ForeignTagsModel::Count, QHeaderView::ResizeToContents);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ForeignTagsModel::Target)
            edit(index);
    });
}

QModelIndexList ForeignTagsView::selectedRows() const
{
    return selectionModel()->selectedRows(ForeignTagsModel::Target);
}

void ForeignTagsView::leaveOutSelected()
{
    for (const QModelIndex &index : selectedRows())
        m_model.choose(index, TagDecision{.isLeftOut = true});
}

void ForeignTagsView::keepSelected()
{
    for (const QModelIndex &index : selectedRows())
        m_model.choose(index, std::nullopt);
}

void ForeignTagsView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        if (currentIndex().isValid())
            edit(currentIndex().siblingAtColumn(ForeignTagsModel::Target));
        return;
    case Qt::Key_Delete:
        return leaveOutSelected();
    default:
        TreeView::keyPressEvent(event);
    }
}

void ForeignTagsView::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    fitColumns();
}

// What is left by the numbers goes to the others by shares.
void ForeignTagsView::fitColumns()
{
    const int width = viewport()->width() - columnWidth(ForeignTagsModel::Count);
    setColumnWidth(ForeignTagsModel::Name, width * 3 / 10);
    setColumnWidth(ForeignTagsModel::Target, width * 35 / 100);
}

} // namespace Standoff

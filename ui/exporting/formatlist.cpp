// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/formatlist.h"

#include "exporting/formatdelegate.h"
#include "widgets/keyname.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

FormatList::FormatList(const QList<std::shared_ptr<const Format>> &formats, QWidget *parent)
    : QWidget(parent)
    , m_model(new FormatsModel(formats, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_field(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterRole(FormatsModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_field->setObjectName(u"exportFilter"_s);
    m_field->setPlaceholderText(tr("Find a format"));
    m_field->setAccessibleName(tr("Find a format"));
    m_field->setToolTip(tr("A part of its name, or of the ending of its files (%1)")
            .arg(keyName(QKeySequence::Find)));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view->setObjectName(u"exportFormats"_s);
    m_view->setAccessibleName(tr("Formats"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new FormatDelegate(this));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->expandAll();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);

    connect(m_field, &QLineEdit::textChanged, this, &FormatList::filter);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormatList::take);
    take(firstFormat());
    showChosen();
}

void FormatList::choose(const QString &format)
{
    const QModelIndex index = m_model->indexOf(format);
    if (!index.isValid() || format == m_chosen)
        return;
    m_chosen = format;
    showChosen();
    emit chose(format);
}

void FormatList::take(const QModelIndex &index)
{
    const QString format = index.data(FormatsModel::IdRole).toString();
    if (m_isFiltering || format.isEmpty() || format == m_chosen
        || !m_model->indexOf(format).isValid())
        return;
    m_chosen = format;
    emit chose(format);
}

void FormatList::showChosen()
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_chosen));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (isVisible()) // else it has no size yet, and the heading would be out of sight
        m_view->scrollTo(index);
}

QModelIndex FormatList::firstFormat() const
{
    return m_filter->index(0, 0, m_filter->index(0, 0));
}

// What is chosen stays so while somebody types, as far as it is seen.
void FormatList::filter(const QString &typed)
{
    m_isFiltering = true; // rows that go hand over to others
    m_filter->setFilterFixedString(typed.trimmed());
    m_view->expandAll();
    m_isFiltering = false;
    showChosen();
}

// From the field, the arrow keys lead to the list, and Enter takes the first that is found.
bool FormatList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Down)
        return key == Qt::Key_Escape && !m_field->text().isEmpty() ? (m_field->clear(), true)
                                                                   : false;
    const bool isSeen = m_filter->mapFromSource(m_model->indexOf(m_chosen)).isValid();
    if (!isSeen || (isEnter && !m_field->text().isEmpty()))
        m_view->setCurrentIndex(firstFormat());
    m_view->setFocus();
    return true;
}

} // namespace Standoff

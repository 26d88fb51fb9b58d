// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/recordsview.h"

#include "sidepanel/linedelegate.h"
#include "sidepanel/recordpicker.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Standoff {

RecordsView::RecordsView(Session &session, Register kind, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_model(session, kind)
{
    makeActions(); // the first selection, of nothing, comes with the model
    m_filter.setSourceModel(&m_model);
    setModel(&m_filter);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Register"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *delegate = new LineDelegate(RecordsModel::DetailRole, RecordsModel::CountRole, this);
    setItemDelegate(delegate);
    connect(delegate, &LineDelegate::edited, this,
        [this](const QModelIndex &index, const QString &text) { rename(index, text); });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &parent) { parent.isValid() ? expand(parent) : expandAll(); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] { expandAll(); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qint64 record = index.data(RecordsModel::NumberRole).toLongLong(); record != 0)
            emit mentionsRequested(record);
    });
    expandAll();
}

QAction *RecordsView::addAction(
    const QString &name, const QString &text, const QKeySequence &key, void (RecordsView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    return action;
}

void RecordsView::makeActions()
{
    m_rename = addAction(u"renameRecord"_s, tr("Rename"), Qt::Key_F2, &RecordsView::renameCurrent);
    m_merge = addAction(
        u"mergeRecords"_s, tr("Merge into…"), Qt::CTRL | Qt::Key_M, &RecordsView::mergeSelected);
    addAction(u"newRecord"_s, tr("New record"), Qt::Key_Insert, &RecordsView::addRecord);
    m_remove = addAction(
        u"removeRecords"_s, tr("Delete"), QKeySequence::Delete, &RecordsView::removeSelected);
    auto *line = new QAction(this);
    line->setSeparator(true);
    QWidget::addAction(line);
    QAction *order =
        addAction(u"sortByMentions"_s, tr("Sort by mentions"), {}, &RecordsView::toggleOrder);
    order->setCheckable(true);
}

void RecordsView::updateActions()
{
    const QList<qint64> records = selected();
    m_rename->setEnabled(currentIndex().parent().isValid());
    m_merge->setEnabled(!records.isEmpty() && records.size() < m_model.recordCount());
    m_remove->setEnabled(!records.isEmpty());
}

QList<qint64> RecordsView::selected() const
{
    QList<qint64> records;
    for (const QModelIndex &index : selectedIndexes()) {
        if (const qint64 record = index.data(RecordsModel::NumberRole).toLongLong(); record != 0)
            records.append(record);
    }
    return records;
}

void RecordsView::select(qint64 record)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(record));
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordsView::setFilter(const QString &text)
{
    m_filter.setFilterFixedString(text);
    expandAll();
}

void RecordsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    updateActions();
    const QList<qint64> records = this->selected();
    emit selectionMoved(records.size() == 1 ? records.first() : 0);
}

void RecordsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const qint64 record = currentIndex().data(RecordsModel::NumberRole).toLongLong();
    if (enter && record != 0 && state() != EditingState)
        emit mentionsRequested(record);
    else
        QTreeView::keyPressEvent(event);
}

void RecordsView::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().text);
}

void RecordsView::renameCurrent()
{
    if (currentIndex().parent().isValid())
        edit(currentIndex());
}

void RecordsView::rename(const QModelIndex &index, const QString &name)
{
    const qint64 number = index.data(RecordsModel::NumberRole).toLongLong();
    report(withRecordType(m_model.kind(), [&]<typename Record> -> Result<> {
        const Record *stored = m_session.project().find(Id<Record>{number});
        if (!stored)
            return {};
        Record record = *stored;
        record.*RegisterFields<Record>::name = name.simplified();
        const auto result = m_session.put(record);
        return result ? Result<>() : std::unexpected(result.error());
    }));
}

// It goes to the group that one is at, and its name can be typed at once.
void RecordsView::addRecord()
{
    const qint64 beside = currentIndex().data(RecordsModel::NumberRole).toLongLong();
    withRecordType(m_model.kind(), [&]<typename Record> {
        Record record;
        if (const Record *current = m_session.project().find(Id<Record>{beside})) {
            record.*RegisterFields<Record>::group = current->*RegisterFields<Record>::group;
        }
        record.*RegisterFields<Record>::name = tr("New record");
        const auto result = m_session.put(record);
        if (!result) {
            emit failed(result.error().text);
            return;
        }
        select(result->number);
        renameCurrent();
    });
}

void RecordsView::mergeSelected()
{
    const QList<qint64> records = selected();
    if (records.isEmpty())
        return;
    const QString title = records.size() == 1
        ? tr("Merge “%1” into:").arg(currentIndex().data().toString())
        : tr("Merge %n record(s) into:", nullptr, int(records.size()));
    auto *picker = new RecordPicker(m_session, m_model.kind(), title, this);
    picker->setExcluded(records);
    connect(picker, &RecordPicker::picked, this, [this, records](qint64 kept) {
        const Result<> result = withRecordType(m_model.kind(), [&]<typename Record> {
            QList<Id<Record>> others;
            for (const qint64 number : records)
                others.append(Id<Record>{number});
            return m_session.merge(Id<Record>{kept}, others);
        });
        report(result);
        if (result)
            select(kept);
    });
    picker->popUp(*viewport(), visualRect(currentIndex()));
}

// Nobody is asked: each record is a step that can be undone.
void RecordsView::removeSelected()
{
    for (const qint64 number : selected()) {
        report(withRecordType(m_model.kind(),
            [&]<typename Record> { return m_session.removeRecord(Id<Record>{number}); }));
    }
}

void RecordsView::toggleOrder()
{
    const bool byName = m_filter.order() == RecordsFilter::Order::Name;
    m_filter.setOrder(byName ? RecordsFilter::Order::Mentions : RecordsFilter::Order::Name);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/recordsview.h"

#include "items/fieldvalues.h"
#include "panels/arrangements.h"
#include "session/longwork.h"
#include "session/verbs/naming.h"
#include "session/verbs/records.h"
#include "sidepanel/recordpicker.h"
#include "widgets/linedelegate.h"
#include "widgets/shortcutguard.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isRecord(const QModelIndex &index)
{
    return index.data(RecordsModel::NumberRole).toLongLong() != 0;
}

} // namespace

RecordsView::RecordsView(OpenProject &session, Register kind, QWidget *parent)
    : TreeView(parent)
    , m_session(session)
    , m_model(session, kind)
{
    makeActions(); // the first selection, of nothing, comes with the model
    m_filter.setSourceModel(&m_model);
    // These come before the view's own, which take what goes out of the selection.
    connect(
        &m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_rowsMove = true; });
    connect(
        &m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_rowsMove = true; });
    setModel(&m_filter);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, [this] { m_rowsMove = false; });
    new ShortcutGuard(this);
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
        [this](const QModelIndex &parent, int first, int last) { // groups open as they come
            if (parent.isValid())
                expand(parent);
            for (int row = first; row <= last && !parent.isValid(); ++row)
                expand(m_filter.index(row, 0));
        });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] { expandAll(); });
    // The models have followed already; not while they tell of it, when they are half way.
    connect(&session, &OpenProject::changed, this, [this] { restoreSelection(); });
    connect(&session, &OpenProject::reloaded, this, [this] { restoreSelection(); });
    connect(this, &TreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (isRecord(index))
            emit mentionsRequested();
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
    addAction(u"newRecord"_s, tr("New record"), Qt::Key_Insert, &RecordsView::addRecord);
    m_merge = addAction(
        u"mergeRecords"_s, tr("Merge…"), Qt::CTRL | Qt::Key_M, &RecordsView::mergeSelected);
    m_names = addAction(u"markNames"_s, tr("Tag the aliases too…"), Qt::CTRL | Qt::Key_L,
        &RecordsView::requestNames);
    m_names->setToolTip(tr("Find the name and the other names in the text, and tag them"));
    m_remove = addAction(
        u"removeRecords"_s, tr("Delete"), QKeySequence::Delete, &RecordsView::removeSelected);
    auto *line = new QAction(this);
    line->setSeparator(true);
    QWidget::addAction(line);
    m_arrangements = {
        makeGroupMenu(m_model.kind(), this, [this](const QString &field) { setGrouping(field); }),
        makeOrderMenu(
            m_model.kind(), this, [this](RecordOrder order) { m_filter.setOrder(order); })};
    for (QMenu *menu : std::as_const(m_arrangements))
        QWidget::addAction(menu->menuAction());
}

void RecordsView::setGrouping(const QString &field)
{
    m_model.setGrouping(field);
    setRootIsDecorated(!field.isEmpty());
    restoreSelection();
}

void RecordsView::updateActions()
{
    const QList<qint64> records = selected();
    m_rename->setEnabled(isRecord(currentIndex()));
    m_merge->setEnabled(!records.isEmpty() && m_model.recordCount() > 1);
    m_remove->setEnabled(!records.isEmpty());
    m_names->setEnabled(records.size() == 1);
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
    // Not by setCurrentIndex(), which looks at the keys that are held.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex()); // the row may be another one since somebody was told
}

void RecordsView::setQuery(const RecordQuery &query)
{
    m_filter.setQuery(query);
    expandAll();
    restoreSelection();
}

void RecordsView::restoreSelection()
{
    m_rowsMove = true;
    for (const qint64 record : std::as_const(m_wanted)) {
        const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(record));
        if (!index.isValid() || selectionModel()->isSelected(index))
            continue;
        selectionModel()->select(index, QItemSelectionModel::Select);
        if (record == m_wanted.first())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    m_rowsMove = false;
    tellSelection();
}

// Where rows go, what was selected goes while the models are half way, and a step would make them
// change once more: who can make one, such as a form in which something was typed, hears of it when
// they are done.
void RecordsView::tellSelection()
{
    const QList<qint64> records = selected();
    const qint64 record = records.size() == 1 ? records.first() : 0;
    if (std::exchange(m_told, record) != record)
        emit selectionMoved({m_model.kind(), record});
}

void RecordsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TreeView::selectionChanged(selected, deselected);
    updateActions();
    if (m_rowsMove)
        return;
    m_wanted = this->selected();
    tellSelection();
}

void RecordsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isRecord(currentIndex()) && state() != EditingState)
        emit mentionsRequested();
    else
        TreeView::keyPressEvent(event);
}

// The form of what is selected takes room from the list: it stays in sight.
void RecordsView::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    if (event->size().height() < event->oldSize().height() && currentIndex().isValid())
        scrollTo(currentIndex());
}

void RecordsView::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().text);
}

void RecordsView::renameCurrent()
{
    if (isRecord(currentIndex()))
        edit(currentIndex());
}

void RecordsView::rename(const QModelIndex &index, const QString &name)
{
    const qint64 number = index.data(RecordsModel::NumberRole).toLongLong();
    report(withRecordType(m_model.kind(), [&]<typename Record> -> Result<> {
        const Record *stored = m_session.project().find(Id<Record>{number});
        if (!stored)
            return {};
        if constexpr (std::is_same_v<Record, Entity>)
            return renameEntity(m_session, stored->id, name, stored->name != newName());
        Record record = *stored;
        record.*RegisterFields<Record>::name = name.simplified();
        return put(m_session, record).transform([](auto) { });
    }));
}

QString RecordsView::newName()
{
    return tr("New record");
}

// It goes to the group that one is at, and its name can be typed at once.
void RecordsView::addRecord()
{
    const qint64 beside = currentIndex().data(RecordsModel::NumberRole).toLongLong();
    withRecordType(m_model.kind(), [&]<typename Record> {
        Record record;
        if (const Record *current = m_session.project().find(Id<Record>{beside}))
            setFieldValue(record, m_model.grouping(), fieldValue(*current, m_model.grouping()));
        record.*RegisterFields<Record>::name = newName();
        const auto result = put(m_session, record);
        if (!result) {
            emit failed(result.error().text);
            return;
        }
        select(result->number);
        renameCurrent();
    });
}

// One goes into any other; of several, one of them is kept.
void RecordsView::mergeSelected()
{
    const QList<qint64> records = selected();
    if (records.isEmpty())
        return;
    const bool several = records.size() > 1;
    const QString title = several
        ? tr("Merge %Ln record(s). Which one is kept?", nullptr, int(records.size()))
        : tr("Merge “%1” into:").arg(currentIndex().data().toString());
    auto *picker = new RecordPicker(m_session, m_model.kind(), title, this);
    if (several) {
        picker->setOnly(records);
        const auto mentions = [this](qint64 record) {
            return m_session.project().annotationCount(record);
        };
        if (const qint64 most = std::ranges::max(records, {}, mentions); mentions(most) > 0)
            picker->propose(most);
    } else {
        picker->setExcluded(records);
    }
    connect(picker, &RecordPicker::picked, this,
        [this, records](qint64 kept) { mergeInto(kept, records); });
    picker->popUp(*viewport(), visualRect(currentIndex()));
}

void RecordsView::mergeInto(qint64 kept, const QList<qint64> &records)
{
    withRecordType(m_model.kind(), [&]<typename Record> {
        QList<Id<Record>> others;
        for (const qint64 number : records) {
            if (number != kept)
                others.append(Id<Record>{number});
        }
        m_session.longWork().change(
            tr("Merging…"), this,
            [kept, others](OpenProject &there, const Progress &) {
                return mergeRecords(there, Id<Record>{kept}, others);
            },
            [this, kept](const Result<> &done) {
                if (done || !m_session.longWork().wasCancelled())
                    report(done);
                if (done)
                    select(kept);
            });
    });
}

// Nobody is asked: it is a step that can be undone.
void RecordsView::removeSelected()
{
    report(withRecordType(m_model.kind(), [&]<typename Record> {
        QList<Id<Record>> records;
        for (const qint64 number : selected())
            records.append(Id<Record>{number});
        return removeRecords(m_session, records);
    }));
}

void RecordsView::requestNames()
{
    const QList<qint64> records = selected();
    if (records.size() == 1)
        emit namesRequested({m_model.kind(), records.first()});
}

} // namespace Standoff

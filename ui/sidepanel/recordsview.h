// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/recordsfilter.h"
#include "items/recordsmodel.h"
#include "widgets/treeview.h"

class QMenu;

namespace Standoff {

// A register as a tree, with what one can do to its records: menu, keys, editing in place. What is
// selected stays selected while it is filtered, sorted, grouped, removed and brought back.
class RecordsView : public TreeView
{
    Q_OBJECT

public:
    RecordsView(OpenProject &session, Register kind, QWidget *parent = nullptr);

    // How a record is called until it has a name, which is none to be kept.
    static QString newName();

    const RecordsModel &records() const { return m_model; }
    RecordsFilter &filter() { return m_filter; }

    // The numbers of the ids of the selected records; headings do not count.
    QList<qint64> selected() const;
    // Nothing is selected when the record is not there, or is filtered out.
    void select(qint64 record);
    void setQuery(const RecordQuery &query);
    // How the list is grouped and sorted: for a button, and in the list's own menu.
    const QList<QMenu *> &arrangements() const { return m_arrangements; }

signals:
    // The one record that is selected; none when there are none or several. It may lead to a step.
    void selectionMoved(Standoff::RecordRef record);
    // By double click or Enter, of the current one.
    void mentionsRequested();
    // Its name and other names are to be tagged where they stand.
    void namesRequested(Standoff::RecordRef record);
    void failed(const QString &text);

protected:
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key,
        void (RecordsView::*slot)());
    void makeActions();
    void updateActions();
    void setGrouping(const QString &field);
    // Selects again what was, as far as it is shown.
    void restoreSelection();
    void tellSelection();
    void rename(const QModelIndex &index, const QString &name);
    void renameCurrent();
    void addRecord();
    void mergeSelected();
    void mergeInto(qint64 kept, const QList<qint64> &records);
    void removeSelected();
    void requestNames();
    void report(const Result<> &result);

    OpenProject &m_session;
    RecordsModel m_model;
    RecordsFilter m_filter;
    QList<qint64> m_wanted; // what a person has selected, shown or not
    qint64 m_told = 0; // by selectionMoved()
    bool m_rowsMove = false; // the selection is not a person's now
    QList<QMenu *> m_arrangements;
    QAction *m_rename = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_names = nullptr;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "keys/keysmodel.h"

#include <QDialog>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QTreeView;

namespace Standoff {

class ConflictBar;
class KeyBindings;
class KeyFinder;

// All that can be done in the window with its keys, to be found by words or by key, and changed in
// the row.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(KeyBindings &bindings, QMainWindow &window);

    // Goes to an action, and has its key pressed.
    void edit(const QString &id);

private:
    QWidget *makeTop();
    QWidget *makeFoot();
    QAbstractButton *addButton(QWidget &row, const QString &name, const QString &text);
    void makeList();
    void filter();
    void updateCounts();
    void updateState();
    void take(const QModelIndex &index, const QKeySequence &key);
    void setKey(const ListedAction &action, int column, const QKeySequence &key);
    void takeFromOthers();
    void chooseAnother();
    void resetCurrent();
    void exportKeys();
    void importKeys();
    void tell(const QString &text);
    QString currentId() const;
    void refresh(const QString &id, int column);

    KeyBindings &m_bindings;
    QMainWindow &m_window;
    KeysModel *m_model;
    KeyFinder *m_finder;
    QButtonGroup *m_shows;
    QTreeView *m_list;
    ConflictBar *m_conflict;
    QLabel *m_message;
    QAbstractButton *m_reset = nullptr;
    QAbstractButton *m_resetAll = nullptr;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/recordsfilter.h"
#include "items/recordsmodel.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace Standoff {

class TreeView;

// A popup in which one record of a register is found by typing and taken by Enter or a click. It
// deletes itself when it closes.
class RecordPicker : public QFrame
{
    Q_OBJECT

public:
    // `title` says what the record is wanted for.
    RecordPicker(const OpenProject &session, Register kind, const QString &title, QWidget *parent);

    void setExcluded(const QList<qint64> &numbers);
    void setOnly(const QList<qint64> &numbers);
    // It is the current one until something is typed.
    void propose(qint64 number);
    // Offers that there be no record.
    void allowNone(const QString &label);
    // Shows itself at a widget, below or above its rectangle.
    void popUp(const QWidget &beside, const QRect &rect);

signals:
    // The number of the record's id; 0 for none.
    void picked(qint64 record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void take(const QModelIndex &index);
    QModelIndex firstRecord() const;

    const Project &m_project;
    RecordsModel m_model;
    RecordsFilter m_filter;
    QLineEdit *m_line;
    TreeView *m_view;
    QPushButton *m_none;
    qint64 m_proposed = 0;
};

} // namespace Standoff

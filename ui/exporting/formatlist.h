// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "exporting/formatsmodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Standoff {

// All formats by family, with a field by which one is found. One of them is always chosen.
class FormatList : public QWidget
{
    Q_OBJECT

public:
    explicit FormatList(
        const QList<std::shared_ptr<const Format>> &formats, QWidget *parent = nullptr);

    FormatsModel &formats() { return *m_model; }
    const QString &chosen() const { return m_chosen; }
    // One that is there; also when the filter leaves it out.
    void choose(const QString &format);
    QTreeView *view() const { return m_view; }
    QLineEdit *field() const { return m_field; }

signals:
    void chose(const QString &format);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void showChosen();
    void take(const QModelIndex &index);
    QModelIndex firstFormat() const;

    FormatsModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_field;
    QTreeView *m_view;
    QString m_chosen;
    bool m_isFiltering = false;
};

} // namespace Standoff

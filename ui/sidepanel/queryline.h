// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/recordquery.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace Standoff {

// The line in which a query for records is typed. While one types it offers fields, and the terms
// of the field that was typed; Down goes to the list, Escape empties the line.
class QueryLine : public QLineEdit
{
    Q_OBJECT

public:
    QueryLine(const Project &project, Register kind, QWidget *parent = nullptr);

    // Why a part of the query is not looked at; "" when all of it is.
    QString hint() const;

signals:
    void queryChanged(const Standoff::RecordQuery &query);
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void complete(const QString &candidate);

    const Project &m_project;
    Register m_kind;
    RecordQuery m_query;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
};

} // namespace Standoff

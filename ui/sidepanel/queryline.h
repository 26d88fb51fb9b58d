// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/recordquery.h"
#include "widgets/completingline.h"

namespace Standoff {

// The line in which a query for records is typed.
class QueryLine : public CompletingLine
{
    Q_OBJECT

public:
    QueryLine(const Project &project, Register kind, QWidget *parent = nullptr);

    // Why a part of the query is not looked at; "" when all of it is.
    QString hint() const;

signals:
    void queryChanged(const Standoff::RecordQuery &query);

private:
    const Project &m_project;
    Register m_kind;
    RecordQuery m_query;
};

} // namespace Standoff

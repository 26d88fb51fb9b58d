// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/tables/tablerows.h"
#include "text/checkjson.h"

#include <QHash>

namespace Standoff {

// Makes rows of objects of JSON. Each member is a column, by its name; that of an object within is
// "source.name", and the object itself is what it is called ("name", "title" …). A list is the
// values of its items. Of variants (ninjs 2, 3) the best is taken. Members that are further within,
// and those beyond the first thousand names that nobody knows, are none.
class JsonFields
{
public:
    // What the object has.
    TableRow row(const ReadJson &object);
    // Of all rows so far.
    const QStringList &names() const { return m_names; }

private:
    void add(TableRow &row, const QString &name, const ReadJson &value, int depth);
    void addObject(TableRow &row, const QString &name, const ReadJson &value, int depth);
    // -1 where there are too many.
    int columnOf(const QString &name);

    QStringList m_names;
    QHash<QString, int> m_columns;
};

} // namespace Standoff

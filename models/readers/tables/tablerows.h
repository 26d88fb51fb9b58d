// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/leftout.h"
#include "readers/rolelines.h"
#include "text/incomingarticle.h"

namespace Standoff {

// What a row has in a column.
struct TableField
{
    int column = 0;
    QStringList values; // several where it is a list
    QList<RoleLine> lines; // in place of them, where the text is in parts that say what they are
};

// A row of a table, or an object of JSON: an article to be.
struct TableRow
{
    QList<TableField> fields; // those that are not blank
    QString part; // where it is in the file, for a person; "" where it is all of it
    QByteArray original; // its own bytes; none where it is the whole file
    bool hasHead = false; // its headline and byline belong before its text
    QStringList remarks;
};

// As much of a file as was read at once.
struct Table
{
    QStringList names; // of the columns
    QList<TableRow> rows;
    QList<LeftOut> leftOut; // rows that are not among them; the first thousand
    int leftOutBeyond = 0; // so many more
    QStringList remarks; // on the file
    IncomingArticle common; // the encoding, for all of them
    bool isFirst = true; // of the pieces of the file
    qsizetype used = 0; // bytes of the input; the rows behind them are still to be read
    QByteArray state; // what is to be known to read those

    void leaveOut(const LeftOut &part)
    {
        constexpr qsizetype most = 1'000; // that a person looks through
        if (leftOut.size() < most)
            leftOut.append(part);
        else
            ++leftOutBeyond;
    }
};

} // namespace Standoff

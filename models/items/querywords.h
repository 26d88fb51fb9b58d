// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QStringList>
#include <functional>

namespace Standoff {

// One word of a query as it was typed: [-][field:]value, where field and value may be in quotation
// marks. Nothing is refused: a mark without its other end goes to the end of the text.
struct QueryWord
{
    QString field;
    QString value;
    bool negated = false;
    bool hasField = false;
    bool quoted = false; // the value
    int begin = 0; // in the text, in UTF-16 units
    int valueBegin = 0;
    int end = 0;

    bool operator==(const QueryWord &) const = default;
};

QList<QueryWord> queryWords(const QString &text);

// A value as it must be typed to be read as one.
QString quotedWhereNeeded(const QString &value);

// Names are the same whatever stands between their words: "public-interest", "Public interest".
QString bareQueryName(const QString &name);

// What the word that is being typed at a place in a query may become.
struct QueryCompletion
{
    int begin = 0; // of what is replaced, in UTF-16 units
    int end = 0;
    QStringList candidates;
};
// Names of fields, and behind the colon of one what may stand there; at most 50.
QueryCompletion completeQueryWord(const QString &text, int cursor, const QStringList &fieldNames,
    const std::function<QStringList(const QString &field)> &values);

} // namespace Standoff

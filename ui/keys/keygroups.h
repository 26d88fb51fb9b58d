// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/actionlist.h"

namespace Standoff {

// What has a key, by menu; then what lists and forms have, each once.
struct KeyGroup
{
    struct Row
    {
        QString keys; // all that it has, as a person reads them
        QString text;
        bool operator==(const Row &) const = default;
    };

    QString title;
    QList<Row> rows;
};

QList<KeyGroup> keyGroups(const QList<ListedAction> &actions);
// Those in which each of the words is: in the text, in the key, or in the title of the group.
QList<KeyGroup> withWords(const QList<KeyGroup> &groups, const QString &words);

} // namespace Standoff

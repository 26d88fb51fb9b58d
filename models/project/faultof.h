// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <QCoreApplication>
#include <QSet>

// What the rules of validation.h share.

namespace Standoff {

// The context in which the translators find what the rules say.
struct Validation
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Validation)
};

template <typename Value>
QString labelOf(const Value &value)
{
    QString label;
    if constexpr (requires { value.name; })
        label = value.name;
    else if constexpr (requires { value.title; })
        label = value.title;
    else if constexpr (std::is_same_v<Value, Source>)
        label = value.label;
    else if constexpr (std::is_same_v<Value, Claim>)
        label = value.text;
    else if constexpr (std::is_same_v<Value, Annotation>)
        label = value.text();
    if constexpr (requires { value.uuid; })
        label = label.isEmpty() ? value.uuid.toString(QUuid::WithoutBraces) : label;
    return label.size() > 60 ? label.first(60) + u'…' : label;
}

template <typename Value>
Fault faultOf(const Value &value, const QString &field, const QString &what, bool isLeftOut)
{
    return {.type = QLatin1StringView(Describe<Value>::name),
        .number = value.id.number,
        .label = labelOf(value),
        .field = field,
        .what = what,
        .isLeftOut = isLeftOut};
}

// The ids from which the way along next(id) comes back to where it began; none ends a way. O(n).
template <typename Value, typename Next>
QSet<Id<Value>> circularAmong(const QList<Id<Value>> &ids, Next &&next)
{
    QSet<Id<Value>> circular;
    QHash<Id<Value>, qsizetype> walks; // in which walk each was come by first
    for (qsizetype walk = 0; walk < ids.size(); ++walk) {
        Id<Value> id = ids[walk];
        while (id && !walks.contains(id)) {
            walks.insert(id, walk);
            id = next(id);
        }
        if (!id || walks.value(id) != walk)
            continue;
        for (Id<Value> each = id; !circular.contains(each); each = next(each))
            circular.insert(each);
    }
    return circular;
}

// What is wrong with what is marked in the texts that the values bring.
QList<Fault> faultsInArticlesOf(const ChangeSet &values);
// What a change would break in the articles that are open.
QList<Fault> faultsInArticlesAfter(const Project &project, const ChangeSet &changes);

} // namespace Standoff

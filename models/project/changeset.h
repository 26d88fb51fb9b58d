// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "project/article.h"
#include "project/claim.h"
#include "project/registers.h"
#include "project/settings.h"
#include "project/tagset.h"
#include "project/waiver.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <optional>
#include <tuple>

namespace Standoff {

// One value before and after an edit: without a before it was made, without an after deleted.
template <typename Value>
struct Change
{
    std::optional<Value> before;
    std::optional<Value> after;

    const Value &either() const { return after ? *after : *before; }
    bool operator==(const Change &) const = default;
};

// Every edit of a project: lists of before/after pairs, one list for each type of value. A value
// occurs at most once in a set.
class ChangeSet
{
public:
    // All types of values, each after those that it refers to.
    template <template <typename> typename List>
    using OfEach = std::tuple<List<Layer>, List<Tag>, List<Term>, List<Article>, List<Version>,
        List<RoleMark>, List<Entity>, List<Source>, List<Grade>, List<Claim>, List<ClaimLink>,
        List<Annotation>, List<Relation>, List<Attribution>, List<Evidence>, List<Verdict>,
        List<Setting>, List<Waiver>>;
    template <typename Value>
    using Changes = QList<Change<Value>>;

    ChangeSet() = default;
    explicit ChangeSet(const QString &verb)
        : verb(verb)
    {
    }

    // The verb that made the set, a key such as "annotate": shown in the history, in words.
    QString verb;
    // The texts and original bytes of versions that the set makes, by their SHA-256. They go into
    // the project file once and stay there; an inverted set does not carry them.
    QMap<QString, QString> texts;
    QMap<QString, QByteArray> originals;

    // How many annotations there are for each version, tag and record, by the numbers of their ids.
    using Tally = QHash<qint64, int>;
    // By how much the set changes that, listed or not; none that is 0. Kept as the set is made, so
    // that it costs nothing to ask.
    const Tally &tally() const { return m_tally; }
    // What is marked in versions that the set makes or takes away need not be listed: then this
    // says what it adds to the tally.
    const Tally &unlisted() const { return m_unlisted; }
    void setUnlisted(const Tally &unlisted);

    template <typename Value>
    const Changes<Value> &of() const
    {
        return std::get<Changes<Value>>(m_changes);
    }

    template <typename Value>
    void create(const Value &value)
    {
        append(Change<Value>{std::nullopt, value});
    }
    // Nothing where the two are equal.
    template <typename Value>
    void update(const Value &before, const Value &after)
    {
        if (before != after)
            append(Change<Value>{before, after});
    }
    template <typename Value>
    void remove(const Value &value)
    {
        append(Change<Value>{value, std::nullopt});
    }
    // The latest about the value that the set makes at that place of its list.
    template <typename Value>
    void amend(qsizetype place, const Value &value)
    {
        Change<Value> &change = list<Value>()[place];
        count(change, -1);
        change.after = value;
        count(change, 1);
    }
    template <typename Value>
    void append(const Change<Value> &change)
    {
        list<Value>().append(change);
        count(change, 1);
    }

    // Calls function(const QList<Change<Value>> &) for each type of value.
    template <typename Function>
    void forEachList(Function &&function) const
    {
        std::apply([&](const auto &...changes) { (function(changes), ...); }, m_changes);
    }

    bool isEmpty() const;
    // How many values it changes.
    int size() const;
    // The set that takes this one back.
    ChangeSet inverted() const;

    bool operator==(const ChangeSet &) const = default;

private:
    template <typename Value>
    Changes<Value> &list()
    {
        return std::get<Changes<Value>>(m_changes);
    }

    // Counts it into the tally, so many times.
    void count(const Change<Annotation> &change, int times);
    template <typename Value>
    void count(const Change<Value> &, int)
    {
    }
    void count(const Tally &annotations, int times);
    void add(qint64 subject, int annotations);

    OfEach<Changes> m_changes;
    Tally m_unlisted;
    Tally m_tally;
};

} // namespace Standoff

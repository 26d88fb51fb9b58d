// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/uuid.h"
#include "project/valuejson.h"
#include "session/verbs/importmatches.h"

namespace Standoff {

// What the provisional ids of an import are in the project: the id of a value that is there already
// and stands for the one that comes, or a new one.
class ImportIds
{
public:
    // Where the tagset is replaced, what is there of it stands for nothing.
    ImportIds(PiecewiseStep &step, bool tagsetIsReplaced)
        : m_step(step)
        , m_replaced(tagsetIsReplaced)
        , m_matches(step)
    {
    }

    void map(qint64 provisional, qint64 own);
    // Finds the articles that the project has, by their UUID or their text, with their versions.
    // What comes without the earlier versions of these that the project does not have, which are
    // added to the list: between its own there is no place for them.
    Result<ChangeSet> findArticles(const ChangeSet &values, QList<Version> &leftOut);
    // Finds for each value what stands for it already, and gives a number to the others, but for
    // those that came before.
    Result<> find(const ChangeSet &values);

    // Whether one that was there stands for the value.
    template <typename Value>
    bool isKnown(Id<Value> provisional) const
    {
        return numberOf(provisional.number) < 0;
    }
    template <typename Value>
    bool hasCome(Id<Value> provisional) const
    {
        return numberOf(provisional.number) != 0;
    }
    // None of what has not come.
    template <typename Value>
    Id<Value> own(Id<Value> provisional) const
    {
        return {std::abs(numberOf(provisional.number))};
    }
    // A value with the project's ids.
    template <typename Value>
    Value inProject(Value value) const;

private:
    template <typename Value>
    static constexpr bool isOfTagset =
        std::is_same_v<Value, Layer> || std::is_same_v<Value, Tag> || std::is_same_v<Value, Term>;

    qint64 numberOf(qint64 provisional) const { return m_numbers.value(provisional); }
    // A member of a value, where it refers to something.
    template <typename Member>
    void refer(Member &member) const;
    template <typename Value>
    Result<> findOne(const Value &value);
    Result<> findVersions(const ChangeSet &values, const Article &article, QList<Version> &leftOut);
    // The number of what says the same, under another UUID; 0 where there is nothing.
    template <typename Value>
    Result<qint64> sameAs(const Value &value);
    // The number of what the project has under the same name; 0 where there is nothing.
    qint64 knownAs(const Layer &layer) const;
    qint64 knownAs(const Tag &tag) const;
    qint64 knownAs(const Term &term) const;
    qint64 knownAs(const Setting &setting) const;
    qint64 knownAs(const Waiver &waiver) const;
    template <typename Value>
    qint64 knownAs(const Value &) const
    {
        return 0;
    }

    PiecewiseStep &m_step;
    const bool m_replaced;
    ImportMatches m_matches;
    QList<qint64> m_numbers; // by provisional number; negative: of what was there; 0: did not come
    QHash<std::pair<QString, QString>, qint64> m_waivers; // by what they waive
};

template <typename Value>
Value ImportIds::inProject(Value value) const
{
    if constexpr (requires { value.uuid; }) {
        if (value.uuid.isNull())
            value.uuid = newUuid();
    }
    forEachField(value, [this](const char *, auto &member) { this->refer(member); });
    return value;
}

template <typename Member>
void ImportIds::refer(Member &member) const
{
    if constexpr (isId<Member>) {
        member = own(member);
    } else if constexpr (isIdList<Member>) {
        for (auto &id : member)
            id = own(id);
    }
}

} // namespace Standoff

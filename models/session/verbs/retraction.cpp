// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/retraction.h"

#include "project/valuejson.h"

#include <algorithm>

namespace Standoff {

namespace {

// Whether two steps may both set it: then the later one holds.
bool isStamp(const char *field)
{
    return std::string_view(field) == "modified";
}

// The fields that differ, a bit each, without the stamps.
template <typename Value>
quint64 changedFields(const Value &before, const Value &after)
{
    static_assert(std::tuple_size_v<decltype(Describe<Value>::fields)> <= 64);
    quint64 fields = 0;
    quint64 bit = 1;
    forEachFieldOfTwo(before, after, [&](const char *name, const auto &one, const auto &other) {
        if (one != other && !isStamp(name))
            fields |= bit;
        bit <<= 1;
    });
    return fields;
}

constexpr quint64 allFields = ~quint64(0);

// Calls the function with the number of each value that this one refers to in some of its fields.
template <typename Value, typename Function>
void forEachReference(const Value &value, quint64 fields, Function &&function)
{
    quint64 bit = 1;
    forEachField(value, [&](const char *name, const auto &member) {
        using Member = std::decay_t<decltype(member)>;
        const bool isMeant = (fields & bit) != 0;
        bit <<= 1;
        if (!isMeant)
            return;
        if constexpr (isId<Member>) {
            if (member && std::string_view(name) != "id")
                function(member.number);
        } else if constexpr (isIdList<Member>) {
            for (const auto id : member)
                function(id.number);
        }
    });
}

// Takes over what a step changed.
template <typename Value>
void changeAlike(Value &value, const Value &before, const Value &after)
{
    std::apply(
        [&](const auto &...field) {
            const auto take = [&](const auto &each) {
                if (before.*each.member != after.*each.member)
                    value.*each.member = after.*each.member;
            };
            (take(field), ...);
        },
        Describe<Value>::fields);
}

} // namespace

template <typename Value>
bool Retraction::hangsOn(const Change<Value> &change) const
{
    const auto &known = tracks<Value>();
    const auto track = known.constFind(change.either().id);
    if (track != known.cend()
        && (track->isMadeOrGone || !change.before || !change.after
            || (track->fields & changedFields(*change.before, *change.after)) != 0))
        return true;
    if (!change.after && m_needed.contains(change.before->id.number))
        return true;
    if constexpr (std::is_same_v<Value, Setting>) {
        if (m_settings.contains(change.either().name))
            return true;
    }
    bool needs = false;
    if (change.after && !m_made.isEmpty()) {
        forEachReference(*change.after, allFields,
            [&](qint64 number) { needs = needs || m_made.contains(number); });
    }
    return needs;
}

bool Retraction::hangsOn(const ChangeSet &step) const
{
    bool hangs = false;
    step.forEachList([&](const auto &list) {
        hangs = hangs || std::ranges::any_of(list, [this](const auto &change) {
            return this->hangsOn(change);
        });
    });
    for (const auto &[subject, annotations] : step.unlisted().asKeyValueRange())
        hangs = hangs || m_made.contains(subject);
    return hangs;
}

template <typename Value>
void Retraction::retract(const Change<Value> &change)
{
    const auto &[before, after] = change;
    auto &known = tracks<Value>();
    auto track = known.find(change.either().id);
    if (track == known.end())
        track = known.insert(change.either().id, {.now = before, .wanted = before});
    track->now = after;
    const auto need = [this](const Value &value, quint64 fields) {
        forEachReference(value, fields, [this](qint64 number) { m_needed.insert(number); });
    };
    if (before && after) {
        const quint64 fields = changedFields(*before, *after);
        track->fields |= fields;
        need(*before, fields);
        return;
    }
    track->isMadeOrGone = true;
    if (!before)
        m_made.insert(after->id.number);
    if (track->wanted)
        need(*track->wanted, allFields);
    if constexpr (std::is_same_v<Value, Setting>)
        m_settings.insert(change.either().name);
}

void Retraction::retract(const ChangeSet &step)
{
    step.forEachList([this](const auto &list) {
        for (const auto &change : list)
            retract(change);
    });
}

void Retraction::keep(const ChangeSet &step)
{
    step.forEachList([this]<typename Value>(const QList<Change<Value>> &list) {
        auto &known = tracks<Value>();
        for (const Change<Value> &change : list) {
            const auto track = known.find(change.either().id);
            if (track == known.end() || !change.before || !change.after || !track->wanted)
                continue;
            track->now = change.after;
            changeAlike(*track->wanted, *change.before, *change.after);
        }
    });
}

void Retraction::appendTo(ChangeSet &changes) const
{
    const auto append = [&changes]<typename Value>(
                            const QMap<Id<Value>, Track<Value>> &tracks, const auto &isMeant) {
        for (const Track<Value> &track : tracks) {
            if (track.now != track.wanted && isMeant(track))
                changes.append(Change<Value>{track.now, track.wanted});
        }
    };
    const auto appendAll = [&append](const auto &tracks) {
        append(tracks, [](const auto &track) { return !track.wanted; });
        append(tracks, [](const auto &track) { return track.now && track.wanted; });
        append(tracks, [](const auto &track) { return !track.now; });
    };
    std::apply([&](const auto &...tracks) { (appendAll(tracks), ...); }, m_tracks);
}

} // namespace Standoff

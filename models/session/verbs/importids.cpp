// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/importids.h"

#include <algorithm>

namespace Standoff {

namespace {

template <typename Value, typename Function>
qint64 numberOfFirst(const Project &project, Function &&isIt)
{
    const auto &values = project.all<Value>();
    const auto found = std::find_if(values.begin(), values.end(), isIt);
    return found == values.end() ? 0 : found->id.number;
}

} // namespace

void ImportIds::map(qint64 provisional, qint64 own)
{
    Q_ASSERT(provisional > 0 && provisional <= std::numeric_limits<int>::max());
    if (provisional >= m_numbers.size())
        m_numbers.resize(provisional + provisional / 2 + 1);
    m_numbers[provisional] = own;
}

Result<> ImportIds::find(const ChangeSet &values)
{
    Result<> result;
    values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            Q_ASSERT(!change.before && change.after);
            if (result && !hasCome(change.after->id))
                result = findOne(*change.after);
        }
    });
    return result;
}

template <typename Value>
Result<> ImportIds::findOne(const Value &value)
{
    const bool isReplaced = m_replaced && isOfTagset<Value>;
    qint64 known = isReplaced ? 0 : knownAs(value);
    if constexpr (requires { value.uuid; }) {
        if (known == 0 && !value.uuid.isNull()) {
            ASSIGN_OR_RETURN(known,
                m_step.store().idWithUuid(QLatin1StringView(Describe<Value>::name), value.uuid));
        }
    }
    map(value.id.number, known != 0 ? -known : m_step.newNumber());
    if constexpr (std::is_same_v<Value, Waiver>)
        m_waivers.insert(value.waived(), own(value.id).number);
    return {};
}

// The tagset goes by names.
qint64 ImportIds::knownAs(const Layer &layer) const
{
    return numberOfFirst<Layer>(
        m_step.project(), [&layer](const Layer &other) { return other.name == layer.name; });
}

qint64 ImportIds::knownAs(const Tag &tag) const
{
    return numberOfFirst<Tag>(m_step.project(), [&, layer = own(tag.layer)](const Tag &other) {
        return other.name == tag.name && other.layer == layer;
    });
}

qint64 ImportIds::knownAs(const Term &term) const
{
    return numberOfFirst<Term>(m_step.project(), [&term](const Term &other) {
        return other.field == term.field && other.value == term.value;
    });
}

// What was set in this project stands.
qint64 ImportIds::knownAs(const Setting &setting) const
{
    return numberOfFirst<Setting>(
        m_step.project(), [&setting](const Setting &other) { return other.name == setting.name; });
}

// So does a waiver; of several in what comes, the first.
qint64 ImportIds::knownAs(const Waiver &waiver) const
{
    const qint64 there = numberOfFirst<Waiver>(m_step.project(),
        [&waiver](const Waiver &other) { return other.waived() == waiver.waived(); });
    return there != 0 ? there : m_waivers.value(waiver.waived());
}

} // namespace Standoff

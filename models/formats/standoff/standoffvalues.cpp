// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffreadvalue.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What a value cannot do without, beside its UUID; "" when nothing is missing.
template <typename Value>
const char *missing(const Value &value)
{
    if constexpr (requires { value.layer; })
        return !value.layer ? "layer" : nullptr;
    else if constexpr (std::is_same_v<Value, Grade>)
        return !value.source ? "source" : nullptr;
    else if constexpr (std::is_same_v<Value, ClaimLink>)
        return !value.from ? "from_claim" : !value.to ? "to_claim" : nullptr;
    else if constexpr (requires { value.claim; })
        return !value.claim ? "claim" : nullptr;
    else
        return nullptr;
}

} // namespace

template <typename Value>
void StandoffReader::readItem(const ReadJson &json)
{
    Value value;
    if (!readValue(json, value))
        return;
    if (const char *member = missing(value)) {
        fail(tr("This is missing"), member);
        return;
    }
    if constexpr (std::is_same_v<Value, Annotator>)
        handOver(m_sink.takeAnnotator(value));
    else
        m_values.create(value);
}

void StandoffReader::readRecordRelation(const ReadJson &json)
{
    Relation relation;
    if (!readValue(json, relation))
        return;
    const bool entities = relation.fromEntity && relation.toEntity;
    const bool sources = relation.fromSource && relation.toSource;
    if (entities == sources || relation.fromAnnotation || relation.toAnnotation)
        fail(tr("A relation must be between two entities or two sources"));
    else
        m_values.create(relation);
}

// Settings go by their names: the first of a name stands.
void StandoffReader::readSetting(const ReadJson &json)
{
    Setting setting;
    setting.id.number = ++m_lastNumber;
    if (const Result<> read =
            valueFromJson(json, setting, [](const ReadJson &, auto &) { return false; });
        !read)
        fail(read.error().text);
    else if (setting.name.isEmpty())
        fail(tr("This is missing"), "name");
    else if (!std::ranges::contains(m_settings, setting.name)) {
        m_settings.insert(setting.name);
        m_values.create(setting);
    }
}

bool StandoffReader::takeItem(const ReadJson &item)
{
    using Take = void (StandoffReader::*)(const ReadJson &);
    static const QHash<QString, Take> members{
        {u"annotators"_s, &StandoffReader::readItem<Annotator>},
        {u"layers"_s, &StandoffReader::readItem<Layer>},
        {u"tags"_s, &StandoffReader::readItem<Tag>},
        {u"terms"_s, &StandoffReader::readItem<Term>},
        {u"entities"_s, &StandoffReader::readItem<Entity>},
        {u"sources"_s, &StandoffReader::readItem<Source>},
        {u"grades"_s, &StandoffReader::readItem<Grade>},
        {u"claims"_s, &StandoffReader::readItem<Claim>},
        {u"claim_links"_s, &StandoffReader::readItem<ClaimLink>},
        {u"relations"_s, &StandoffReader::readRecordRelation},
        {u"articles"_s, &StandoffReader::readArticle},
        {u"evidence"_s, &StandoffReader::readItem<Evidence>},
        {u"verdicts"_s, &StandoffReader::readItem<Verdict>},
        {u"settings"_s, &StandoffReader::readSetting},
        {u"waivers"_s, &StandoffReader::readItem<Waiver>},
    };
    ++m_index;
    m_place.clear();
    if (const Take take = members.value(m_member)) {
        (this->*take)(item);
    } else {
        m_index = -1;
        remarkUnknown({});
    }
    return m_error.isEmpty();
}

} // namespace Standoff

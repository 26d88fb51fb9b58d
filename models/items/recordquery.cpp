// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/recordquery.h"

#include "items/computedfields.h"
#include "items/fieldlabels.h"
#include "items/fieldvalues.h"
#include "items/querywords.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "public_interest" of "claim.public_interest", as one types it.
QString typedName(const QString &field)
{
    QString name = field.sliced(field.indexOf(u'.') + 1);
    return name.replace(u'_', u'-');
}

template <typename Record>
QStringList fieldsOf()
{
    QStringList fields;
    const Record record;
    forEachEdited(record, [&](const QString &field, const auto &) { fields.append(field); });
    return fields + computedFields<Record>();
}

// A reference also has the name of the register to which it leads: "source" is a claim's claimant.
template <typename Record>
QString fieldWithName(const QString &name)
{
    const QString wanted = bareQueryName(name);
    const QStringList fields = fieldsOf<Record>();
    for (const QString &field : fields) {
        if (bareQueryName(typedName(field)) == wanted)
            return field;
    }
    for (const QString &field : fields) {
        if (bareQueryName(fieldLabel(field)) == wanted)
            return field;
    }
    QString found;
    const Record record;
    forEachEdited(record, [&]<typename Member>(const QString &field, const Member &) {
        if ((std::is_same_v<Member, SourceId> && wanted == "source"_L1)
            || (std::is_same_v<Member, EntityId> && wanted == "entity"_L1))
            found = field;
    });
    return found;
}

template <typename Record>
bool isNumber(const QString &wanted)
{
    bool number = wanted.endsWith(".mentions"_L1);
    const Record record;
    forEachEdited(record, [&]<typename Member>(const QString &field, const Member &) {
        number = number || (field == wanted && std::is_same_v<Member, int>);
    });
    return number;
}

QString nameOf(const Project &project, SourceId id)
{
    const Source *source = project.find(id);
    return source ? source->label : QString();
}

QString nameOf(const Project &project, EntityId id)
{
    const Entity *entity = project.find(id);
    return entity ? entity->name : QString();
}

// The words that a field's value has, for a person and in the project file.
QStringList wordsOf(const Project &, const QString &field, const QString &value)
{
    QStringList words;
    if (!value.isEmpty())
        words << value << termLabel(field, value);
    return words;
}

QStringList wordsOf(const Project &, const QString &field, const QStringList &values)
{
    QStringList words = values;
    for (const QString &value : values)
        words.append(termLabel(field, value));
    return words;
}

template <WordedEnum Member>
QStringList wordsOf(const Project &, const QString &field, Member member)
{
    const QString word = toVariant(member).toString();
    return {word, termLabel(field, word)};
}

QStringList wordsOf(const Project &, const QString &, int number)
{
    return number < 0 ? QStringList() : QStringList{QString::number(number)};
}

template <typename Value>
QStringList wordsOf(const Project &project, const QString &, Id<Value> id)
{
    const QString name = nameOf(project, id);
    return name.isEmpty() ? QStringList() : QStringList{name};
}

template <typename Record>
QStringList wordsOf(const Project &project, const Record &record, const QString &field)
{
    if (field.isEmpty())
        return QStringList{record.*RegisterFields<Record>::name}
        + RegisterFields<Record>::otherNames(record);
    if (computedFields<Record>().contains(field))
        return wordsOf(project, vocabularyOf(field), computedValue(project, record, field));
    QStringList words;
    forEachEdited(record, [&](const QString &name, const auto &member) {
        if (name == field)
            words = wordsOf(project, field, member);
    });
    return words;
}

bool isTerm(const Project &project, const QString &field, const QString &value)
{
    return std::ranges::any_of(project.terms(field), [&](const QString &term) {
        return term.compare(value, Qt::CaseInsensitive) == 0
            || termLabel(field, term).compare(value, Qt::CaseInsensitive) == 0;
    });
}

// Numbers by their size; dates of the same precision by their letters.
bool isBeyond(const QString &word, const QString &limit, bool more)
{
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (isNumber && limit.size() < 4) { // no year
        const double other = limit.toDouble(&isNumber);
        return isNumber && (more ? number > other : number < other);
    }
    const QString date = word.left(limit.size());
    return more ? date > limit : date < limit;
}

} // namespace

RecordQuery::RecordQuery(const QString &text, Register kind, const Project &project)
{
    for (const QueryWord &word : queryWords(text)) {
        withRecordType(kind, [&]<typename Record> {
            const QString field = word.hasField ? fieldWithName<Record>(word.field) : QString();
            if (word.hasField && field.isEmpty()) {
                m_unknownFields.append(word.field);
            } else if (!word.value.isEmpty() || (word.hasField && word.quoted)) {
                const bool whole = word.hasField
                    && (isNumber<Record>(field)
                        || isTerm(project, vocabularyOf(field), word.value));
                m_conditions.append({field, word.value, word.negated, word.quoted, whole});
            }
        });
    }
}

bool RecordQuery::Condition::fits(const QString &word) const
{
    const bool more = value.startsWith(u'>');
    if (!quoted && !field.isEmpty() && value.size() > 1 && (more || value.startsWith(u'<')))
        return isBeyond(word, value.sliced(1), more);
    return whole ? word.compare(value, Qt::CaseInsensitive) == 0
                 : word.contains(value, Qt::CaseInsensitive);
}

template <typename Record>
bool RecordQuery::accepts(const Record &record, const Project &project) const
{
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) {
        const QStringList words = wordsOf(project, record, condition.field);
        const bool holds = condition.value.isEmpty()
            ? words.isEmpty()
            : std::ranges::any_of(words, [&](const QString &word) { return condition.fits(word); });
        return holds != condition.negated;
    });
}

template bool RecordQuery::accepts(const Entity &, const Project &) const;
template bool RecordQuery::accepts(const Claim &, const Project &) const;
template bool RecordQuery::accepts(const Source &, const Project &) const;

QStringList queryFieldNames(Register kind)
{
    QStringList names;
    for (const QString &field :
        withRecordType(kind, []<typename Record> { return fieldsOf<Record>(); }))
        names.append(typedName(field));
    return names;
}

namespace {

// What may stand behind "field:".
template <typename Record>
QStringList candidates(const Project &project, const QString &name)
{
    const QString field = fieldWithName<Record>(name);
    QStringList words;
    for (const QString &term : project.terms(vocabularyOf(field)))
        words.append(termLabel(vocabularyOf(field), term));
    const Record record;
    forEachEdited(record, [&]<typename Member>(const QString &each, const Member &) {
        if (each != field)
            return;
        if constexpr (std::is_same_v<Member, SourceId>) {
            for (const Source &source : project.all<Source>())
                words.append(source.label);
        } else if constexpr (std::is_same_v<Member, EntityId>) {
            for (const Entity &entity : project.all<Entity>())
                words.append(entity.name);
        } else if constexpr (WordedEnum<Member>) {
            for (const std::string_view word : EnumWords<Member>::words)
                words.append(
                    termLabel(field, QString::fromLatin1(word.data(), qsizetype(word.size()))));
        }
    });
    return words;
}

} // namespace

QueryCompletion completeQuery(
    const QString &text, int cursor, Register kind, const Project &project)
{
    return completeQueryWord(text, cursor, queryFieldNames(kind), [&](const QString &field) {
        return withRecordType(
            kind, [&]<typename Record> { return candidates<Record>(project, field); });
    });
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/computedfields.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

template <typename Value>
bool isNewer(const Value &value, const Value *other)
{
    return !other || std::tie(other->at, other->id) < std::tie(value.at, value.id);
}

QString mentions(const Project &project, qint64 number)
{
    return QString::number(project.annotationCount(number));
}

} // namespace

NewestGrades newestGrades(const Project &project)
{
    NewestGrades grades;
    for (const Grade &grade : project.all<Grade>()) {
        const Grade *&found = grades[grade.source];
        if (isNewer(grade, found))
            found = &grade;
    }
    return grades;
}

const Grade *newestGrade(const Project &project, SourceId source)
{
    const Grade *found = nullptr;
    for (const Grade &grade : project.all<Grade>()) {
        if (grade.source == source && isNewer(grade, found))
            found = &grade;
    }
    return found;
}

template <>
QStringList computedFields<Entity>()
{
    return {u"entity.mentions"_s};
}

template <>
QStringList computedFields<Claim>()
{
    return {u"claim.verdict"_s, u"claim.mentions"_s};
}

template <>
QStringList computedFields<Source>()
{
    return {u"source.grade"_s, u"source.mentions"_s};
}

QString computedValue(const Project &project, const Entity &entity, const QString &)
{
    return mentions(project, entity.id.number);
}

QString computedValue(const Project &project, const Claim &claim, const QString &field)
{
    if (field == "claim.mentions"_L1)
        return mentions(project, claim.id.number);
    const Verdict *verdict = project.verdictOn(claim.id);
    return verdict ? verdict->conclusion : QString();
}

QString computedValue(const Project &project, const Source &source, const QString &field)
{
    if (field == "source.mentions"_L1)
        return mentions(project, source.id.number);
    const Grade *grade = newestGrade(project, source.id);
    return grade ? grade->reliability : QString();
}

QString vocabularyOf(const QString &field)
{
    if (field == "source.grade"_L1)
        return u"grade.reliability"_s;
    return field == "claim.verdict"_L1 ? u"verdict.conclusion"_s : field;
}

} // namespace Standoff

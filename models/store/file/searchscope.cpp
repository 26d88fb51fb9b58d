// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/searchscope.h"

#include "project/validation.h"
#include "search/searchwords.h"
#include "store/file/rows.h"
#include "store/file/translation.h"
#include "text/offsetmap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString noSuchName(SearchRestriction::Kind kind, const QString &name)
{
    switch (kind) {
    case SearchRestriction::Tag:
        return Store::tr("There is no tag “%1” in the project").arg(name);
    case SearchRestriction::Layer:
        return Store::tr("There is no layer “%1” in the project").arg(name);
    default:
        return Store::tr("There is no source “%1” in the register").arg(name);
    }
}

// The rows of that name, as numbers with commas; names are compared as words are. A layer is also
// known by its kind.
Result<QString> numbersOf(SqliteConnection &connection, const SearchRestriction &restriction)
{
    const QString names = restriction.kind == SearchRestriction::Tag ? u"SELECT id, name FROM tag"_s
        : restriction.kind == SearchRestriction::Layer
        ? u"SELECT id, name FROM layer UNION SELECT id, kind FROM layer"_s
        : u"SELECT id, label FROM source"_s;
    const QString wanted = searchWords(restriction.value).folded;
    QStringList numbers;
    RETURN_IF_ERROR(connection.forEachRow(names, {}, [&](const Query &row) {
        const QString name = row.text(1);
        const bool isIt =
            wanted.isEmpty() ? name == restriction.value : searchWords(name).folded == wanted;
        if (isIt)
            numbers.append(QString::number(row.number(0)));
    }));
    if (numbers.isEmpty())
        return failure(noSuchName(restriction.kind, restriction.value));
    return numbers.join(u',');
}

QString annotationCondition(SearchRestriction::Kind kind, const QString &numbers)
{
    switch (kind) {
    case SearchRestriction::Tag:
        return u"annotation.tag IN (%1)"_s.arg(numbers);
    case SearchRestriction::Layer:
        return u"annotation.tag IN (SELECT id FROM tag WHERE layer IN (%1))"_s.arg(numbers);
    default: // the source where it is named, and what rests on it
        return u"(annotation.source IN (%1) OR annotation.id IN ("
               "SELECT c.value FROM attribution_contents c WHERE c.owner IN ("
               "SELECT owner FROM attribution_records WHERE value IN (%1) UNION "
               "SELECT s.owner FROM attribution_sources s JOIN annotation named "
               "ON named.id = s.value WHERE named.source IN (%1))))"_s.arg(numbers);
    }
}

} // namespace

void SearchArea::append(CodePointRange range)
{
    reach.append(std::max(range.end, reach.isEmpty() ? 0 : reach.last()));
    ranges.append(range);
}

bool SearchArea::touches(CodePointRange range) const
{
    const auto behind = std::ranges::lower_bound(ranges, range.end, {}, &CodePointRange::begin);
    return behind != ranges.begin() && reach[behind - ranges.begin() - 1] > range.begin;
}

// A date that is known less precisely than it is asked for may lie in the time: it counts.
void SearchScope::addDate(const SearchRestriction &restriction)
{
    condition += restriction.kind == SearchRestriction::From
        ? u" AND published <> '' AND published >= substr(?, 1, length(published))"_s
        : u" AND published <> '' AND substr(published, 1, length(?)) <= ?"_s;
    values.append(restriction.value);
    if (restriction.kind == SearchRestriction::To)
        values.append(restriction.value);
}

Result<SearchScope> SearchScope::of(
    SqliteConnection &connection, const QList<SearchRestriction> &restrictions)
{
    SearchScope scope;
    scope.condition = u"true"_s;
    for (const SearchRestriction &restriction : restrictions) {
        if (!restriction.isOfAnnotations()) {
            scope.addDate(restriction);
            continue;
        }
        ASSIGN_OR_RETURN(const auto numbers, numbersOf(connection, restriction));
        const QString annotations = annotationCondition(restriction.kind, numbers);
        scope.m_annotations.append({restriction.isExcluded, annotations});
        if (!restriction.isExcluded) {
            scope.condition +=
                u" AND article.version IN (SELECT version FROM annotation WHERE %1)"_s.arg(
                    annotations);
        }
    }
    return scope;
}

Result<QList<SearchArea>> SearchScope::areasOf(
    SqliteConnection &connection, VersionId version, const QString &text) const
{
    QList<SearchArea> areas;
    const int characters = m_annotations.isEmpty() ? 0 : OffsetMap(text).codePointCount();
    for (const Annotations &annotations : m_annotations) {
        SearchArea area{.isExcluded = annotations.isExcluded};
        AnnotationId owner;
        QList<Fragment> fragments;
        QList<CodePointRange> places;
        const auto add = [&] { // without those that are not shown either
            if (areInOrder(fragments, characters)) {
                area.annotations.insert(owner);
                for (const Fragment &fragment : std::as_const(fragments))
                    places.append(fragment.range);
            }
            fragments.clear();
        };
        RETURN_IF_ERROR(connection.forEachRow(
            u"SELECT owner, \"begin\", \"end\" FROM annotation_fragments "
            "JOIN annotation ON annotation.id = owner WHERE version = ? AND %1 "
            "ORDER BY owner, annotation_fragments.position"_s.arg(annotations.condition),
            {version.number}, [&](const Query &row) {
                if (owner != AnnotationId{row.number(0)})
                    add();
                owner = {row.number(0)};
                CodePointRange &range = fragments.emplaceBack().range;
                fromSql(row, 1, range.begin);
                fromSql(row, 2, range.end);
            }));
        add();
        std::ranges::sort(places);
        for (const CodePointRange place : std::as_const(places))
            area.append(place);
        areas.append(std::move(area));
    }
    return areas;
}

} // namespace Standoff

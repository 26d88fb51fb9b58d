// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/openarticle.h"

#include "project/validation.h"

#include <algorithm>

namespace Standoff {

OpenArticle::OpenArticle(const Version &version, const ArticleText &text, const Rows &rows)
    : m_version(version)
    , m_text(text)
    , m_faults(rows.faults)
{
    for (const RoleMark &mark : rows.roleMarks) {
        m_roleMarks.insert(mark.id, mark);
        m_text = std::move(m_text).withRole(mark.paragraph, mark.role);
    }
    QList<IntervalIndex::Entry> entries;
    entries.reserve(rows.annotations.size());
    m_annotations.reserve(rows.annotations.size());
    for (const Annotation &annotation : rows.annotations) {
        m_annotations.insert(annotation.id, annotation);
        for (const Fragment &fragment : annotation.fragments)
            entries.append({m_text.fromCodePoints(fragment.range), annotation.id.number});
    }
    m_index.assign(std::move(entries));
    for (const Relation &relation : rows.relations)
        m_relations.insert(relation.id, relation);
    for (const Attribution &attribution : rows.attributions)
        m_attributions.insert(attribution.id, attribution);
}

const Annotation *OpenArticle::find(AnnotationId id) const
{
    const auto found = m_annotations.constFind(id);
    return found == m_annotations.cend() ? nullptr : &*found;
}

QList<const Annotation *> OpenArticle::annotationsInOrder() const
{
    QList<const Annotation *> result;
    result.reserve(m_annotations.size());
    for (const Annotation &annotation : m_annotations)
        result.append(&annotation);
    std::ranges::sort(result, {}, [](const Annotation *annotation) {
        return std::pair(annotation->fragments.first().range, annotation->id);
    });
    return result;
}

AttributionId OpenArticle::attributionWith(AnnotationId part) const
{
    AttributionId found;
    int narrowest = std::numeric_limits<int>::max();
    for (const Attribution &attribution : m_attributions) {
        int length = 0;
        for (const AnnotationId content : attribution.contents)
            length += find(content)->extent().length();
        if (part && attribution.parts().contains(part) && length < narrowest) {
            narrowest = length;
            found = attribution.id;
        }
    }
    return found;
}

QList<AnnotationId> OpenArticle::annotationsIn(TextRange range) const
{
    QList<AnnotationId> result;
    for (const IntervalIndex::Entry &entry : m_index.intersecting(range)) {
        if (const AnnotationId id{entry.key}; !result.contains(id))
            result.append(id);
    }
    return result;
}

QList<TextRange> OpenArticle::rangesOf(const Annotation &annotation) const
{
    QList<TextRange> ranges;
    const int end = m_text.codePointCount();
    for (const auto &[range, text] : annotation.fragments) {
        if (range.begin >= 0 && range.begin < range.end && range.end <= end)
            ranges.append(m_text.fromCodePoints(range));
    }
    return ranges;
}

QList<Fragment> OpenArticle::fragmentsFor(QList<TextRange> ranges) const
{
    std::ranges::sort(ranges);
    QList<TextRange> merged;
    for (const TextRange range : std::as_const(ranges)) {
        if (range.isEmpty())
            continue;
        if (!merged.isEmpty() && range.begin <= merged.last().end)
            merged.last() = merged.last().united(range);
        else
            merged.append(range);
    }
    QList<Fragment> fragments;
    for (const TextRange range : std::as_const(merged)) {
        // An end within a character (between surrogates) is that character's begin.
        const CodePointRange whole = m_text.toCodePoints(range);
        if (!whole.isEmpty())
            fragments.append({whole, m_text.slice(m_text.fromCodePoints(whole)).toString()});
    }
    return fragments;
}

void OpenArticle::put(const Annotation &annotation)
{
    for (const TextRange range : rangesOf(annotation))
        m_index.insert({range, annotation.id.number});
    m_annotations.insert(annotation.id, annotation);
}

// Returns whether it was here.
bool OpenArticle::take(AnnotationId id)
{
    const Annotation *annotation = find(id);
    if (!annotation)
        return false;
    for (const TextRange range : rangesOf(*annotation))
        m_index.remove({range, id.number});
    m_annotations.remove(id);
    return true;
}

bool OpenArticle::isComplete(const Relation &relation) const
{
    return find(relation.fromAnnotation) && find(relation.toAnnotation);
}

bool OpenArticle::isComplete(const Attribution &attribution) const
{
    return std::ranges::all_of(
        attribution.parts(), [this](AnnotationId part) { return find(part) != nullptr; });
}

void OpenArticle::apply(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Version>()) {
        if (change.after && change.after->id == m_version.id)
            m_version = *change.after;
    }
    for (const auto &change : changes.of<RoleMark>()) {
        const RoleMark &mark = change.either();
        const bool isIn = mark.paragraph >= 0 && mark.paragraph < m_text.paragraphCount();
        if (mark.version != m_version.id || !isIn)
            continue;
        if (change.after)
            m_roleMarks.insert(mark.id, mark);
        else
            m_roleMarks.remove(mark.id);
        m_text = std::move(m_text).withRole(
            mark.paragraph, change.after ? change.after->role : ParagraphRole::Body);
    }
    for (const auto &change : changes.of<Annotation>()) {
        if (change.either().version != m_version.id)
            continue;
        const bool isHere = !change.before || take(change.before->id);
        if (change.after && isHere && areInOrder(change.after->fragments, m_text.codePointCount()))
            put(*change.after);
    }
    const auto applyTo = [this](const auto &list, auto &hash) {
        for (const auto &change : list) {
            if (change.either().version != m_version.id)
                continue;
            const bool isHere = !change.before || hash.remove(change.before->id);
            if (change.after && isHere && isComplete(*change.after))
                hash.insert(change.after->id, *change.after);
        }
    };
    applyTo(changes.of<Relation>(), m_relations);
    applyTo(changes.of<Attribution>(), m_attributions);
    forgetSettled(m_faults, changes);
}

bool OpenArticle::operator==(const OpenArticle &other) const
{
    return m_version == other.m_version && m_text == other.m_text
        && m_annotations == other.m_annotations && m_relations == other.m_relations
        && m_attributions == other.m_attributions && m_roleMarks == other.m_roleMarks;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/openproject.h"
#include "session/registration.h"
#include "session/step.h"
#include "session/verbs/annotationparts.h"
#include "session/verbs/annotations.h"
#include "text/boundaries.h"

// The verbs that make two annotations of one, or one of several.

namespace Standoff {

namespace {

// The ranges, and what is between them where that is nothing but spaces.
QList<TextRange> bridged(const ArticleText &text, QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> result;
    for (const TextRange range : std::as_const(ranges)) {
        const auto isSpace = [](QChar c) { return c.isSpace() && c != u'\n'; };
        const bool joins = !result.isEmpty()
            && (range.begin <= result.last().end
                || std::ranges::all_of(text.slice({result.last().end, range.begin}), isSpace));
        if (joins)
            result.last() = result.last().united(range);
        else
            result.append(range);
    }
    return result;
}

} // namespace

Result<AnnotationId> splitAnnotation(
    OpenProject &session, ArticleId id, AnnotationId annotationId, int offset)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::SplitAnnotation));
    ASSIGN_OR_RETURN(const auto before, annotationIn(session, id, annotationId));
    const OpenArticle &article = *step.project().openArticle(id);
    const QString &text = article.text().string();
    QList<TextRange> front;
    QList<TextRange> behind;
    for (const TextRange range : article.rangesOf(before)) {
        const int cut = std::clamp(offset, range.begin, range.end);
        front.append(trimmed(text, {range.begin, cut}));
        behind.append(trimmed(text, {cut, range.end}));
    }
    Annotation first = before;
    first.fragments = article.fragmentsFor(front);
    Annotation second = before;
    second.id = {};
    second.uuid = {};
    second.created = {};
    second.fragments = article.fragmentsFor(behind);
    if (first.fragments.isEmpty() || second.fragments.isEmpty()) {
        return failure(
            OpenProject::tr("Put the caret between two words of the annotation to split it there"));
    }
    Registration registration(step);
    if (registration.release(before)) {
        registration.link(first);
        registration.link(second);
    }
    step.update(before, first);
    second = step.create(second);
    redirect(step, article, [&](AnnotationId each) {
        return each == first.id ? QList{first.id, second.id} : QList{each};
    });
    return step.committed(second.id);
}

Result<AnnotationId> joinAnnotations(
    OpenProject &session, ArticleId id, const QList<AnnotationId> &ids)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::JoinAnnotations));
    QList<Annotation> annotations;
    for (const AnnotationId each : ids) {
        ASSIGN_OR_RETURN(const auto found, annotationIn(session, id, each));
        if (!annotations.isEmpty() && annotations.first().tag != found.tag)
            return failure(OpenProject::tr("Only annotations with the same tag can be joined"));
        annotations.append(found);
    }
    if (annotations.size() < 2)
        return failure(OpenProject::tr("Select two or more annotations to join them"));
    std::ranges::sort(annotations, {},
        [](const Annotation &each) { return std::pair(each.extent().begin, each.id); });
    const OpenArticle &article = *step.project().openArticle(id);
    const Annotation before = annotations.takeFirst();
    Annotation after = before;
    QList<TextRange> ranges = article.rangesOf(before);
    Registration registration(step);
    for (const Annotation &other : std::as_const(annotations)) {
        ranges += article.rangesOf(other);
        after.note = other.note.isEmpty() || after.note == other.note ? after.note
            : after.note.isEmpty()                                    ? other.note
                                   : after.note + u'\n' + other.note;
        for (const auto &[name, value] : other.attributes.asKeyValueRange()) {
            if (!after.attributes.contains(name))
                after.attributes.insert(name, value);
        }
        registration.release(other);
        step.remove(other);
    }
    after.fragments = article.fragmentsFor(bridged(article.text(), ranges));
    if (registration.release(before))
        registration.link(after);
    step.update(before, after);
    redirect(step, article,
        [&](AnnotationId each) { return QList{ids.contains(each) ? before.id : each}; });
    return step.committed(before.id);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "session/registration.h"
#include "text/boundaries.h"

#include <set>

using namespace Qt::StringLiterals;

// The verbs that make two annotations of one, or one of several; and those for relations.

namespace Standoff {

namespace {

// Each once, in the order given.
template <typename Successors>
QList<AnnotationId> successorsOf(
    const QList<AnnotationId> &annotations, const Successors &successors)
{
    QList<AnnotationId> result;
    for (const AnnotationId each : annotations) {
        for (const AnnotationId successor : successors(each)) {
            if (!result.contains(successor))
                result.append(successor);
        }
    }
    return result;
}

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

// What tells relations apart: there is one at most of each.
std::tuple<AnnotationId, AnnotationId, QString> keyOf(const Relation &relation)
{
    return {relation.fromAnnotation, relation.toAnnotation, relation.type};
}

// One that loses an end goes, and so does one that becomes the same as another.
void redirectRelations(ChangeSet &changes, const OpenArticle &article,
    const std::function<AnnotationId(AnnotationId)> &successor)
{
    std::set<std::tuple<AnnotationId, AnnotationId, QString>> known;
    QMap<RelationId, Relation> redirected;
    for (const Relation &relation : article.relations()) {
        Relation after = relation;
        after.fromAnnotation = successor(relation.fromAnnotation);
        after.toAnnotation = successor(relation.toAnnotation);
        if (after == relation)
            known.insert(keyOf(relation));
        else
            redirected.insert(relation.id, after);
    }
    for (const Relation &after : std::as_const(redirected)) {
        const Relation before = article.relations().value(after.id);
        const bool hasEnds = after.fromAnnotation && after.toAnnotation
            && after.fromAnnotation != after.toAnnotation;
        if (hasEnds && known.insert(keyOf(after)).second)
            changes.update(before, after);
        else
            changes.remove(before);
    }
}

} // namespace

void Session::redirect(
    ChangeSet &changes, const OpenArticle &article, const Successors &successors) const
{
    const auto first = [&](AnnotationId id) {
        return id ? successors(id).value(0) : AnnotationId();
    };
    redirectRelations(changes, article, first);
    for (const Attribution &attribution : article.attributions()) {
        Attribution after = attribution;
        after.sources = successorsOf(attribution.sources, successors);
        after.contents = successorsOf(attribution.contents, successors);
        after.cue = first(attribution.cue);
        changes.update(attribution, after);
    }
    for (const Evidence &evidence : m_project.all<Evidence>()) {
        Evidence after = evidence;
        after.annotation = first(evidence.annotation);
        changes.update(evidence, after);
    }
}

Result<AnnotationId> Session::split(ArticleId id, AnnotationId annotationId, int offset)
{
    const auto before = annotation(id, annotationId).and_then([this](const Annotation &found) {
        return prepare().transform([&found] { return found; });
    });
    if (!before)
        return std::unexpected(before.error());
    const OpenArticle &article = *m_project.openArticle(id);
    const QString &text = article.text().string();
    QList<TextRange> front;
    QList<TextRange> behind;
    for (const TextRange range : article.rangesOf(*before)) {
        const int cut = std::clamp(offset, range.begin, range.end);
        front.append(trimmed(text, {range.begin, cut}));
        behind.append(trimmed(text, {cut, range.end}));
    }
    Annotation first = *before;
    first.fragments = article.fragmentsFor(front);
    first.modified = QDateTime::currentDateTimeUtc();
    Annotation second = first;
    second.id = newId<Annotation>();
    second.uuid = newUuid();
    second.created = first.modified;
    second.fragments = article.fragmentsFor(behind);
    if (first.fragments.isEmpty() || second.fragments.isEmpty())
        return failure(tr("put the caret between two words of the annotation to split it there"));
    ChangeSet changes(u"split annotation"_s);
    Registration registration(m_project, changes, *m_store);
    if (registration.release(*before)) {
        registration.link(first);
        registration.link(second);
    }
    changes.update(*before, first);
    changes.create(second);
    redirect(changes, article, [&](AnnotationId each) {
        return each == first.id ? QList{first.id, second.id} : QList{each};
    });
    return commit(std::move(changes)).transform([&second] { return second.id; });
}

Result<AnnotationId> Session::join(ArticleId id, const QList<AnnotationId> &ids)
{
    QList<Annotation> annotations;
    for (const AnnotationId each : ids) {
        const auto found = annotation(id, each);
        if (!found)
            return std::unexpected(found.error());
        if (!annotations.isEmpty() && annotations.first().tag != found->tag)
            return failure(tr("only annotations with the same tag can be joined"));
        annotations.append(*found);
    }
    if (annotations.size() < 2)
        return failure(tr("select two or more annotations to join them"));
    std::ranges::sort(annotations, {},
        [](const Annotation &each) { return std::pair(each.extent().begin, each.id); });
    const OpenArticle &article = *m_project.openArticle(id);
    const Annotation before = annotations.takeFirst();
    Annotation after = before;
    QList<TextRange> ranges = article.rangesOf(before);
    ChangeSet changes(u"join annotations"_s);
    Registration registration(m_project, changes, *m_store);
    for (const Annotation &other : std::as_const(annotations)) {
        ranges += article.rangesOf(other);
        after.note = other.note.isEmpty() || after.note == other.note ? after.note
            : after.note.isEmpty()                                    ? other.note
                                   : after.note + u"\n"_s + other.note;
        for (const auto &[name, value] : other.attributes.asKeyValueRange()) {
            if (!after.attributes.contains(name))
                after.attributes.insert(name, value);
        }
        registration.release(other);
        changes.remove(other);
    }
    after.fragments = article.fragmentsFor(bridged(article.text(), ranges));
    after.modified = QDateTime::currentDateTimeUtc();
    if (registration.release(before))
        registration.link(after);
    changes.update(before, after);
    redirect(changes, article,
        [&](AnnotationId each) { return QList{ids.contains(each) ? before.id : each}; });
    return commit(std::move(changes)).transform([&before] { return before.id; });
}

Result<RelationId> Session::relate(
    ArticleId id, AnnotationId from, AnnotationId to, const QString &type)
{
    const auto article = opened(id);
    const auto annotator = article.and_then([this](auto) { return prepare(); }).and_then([this] {
        return annotatorId(m_annotatorName);
    });
    if (!annotator)
        return std::unexpected(annotator.error());
    if (!(*article)->find(from) || !(*article)->find(to) || from == to)
        return failure(tr("a relation goes from one annotation of the article to another"));
    const QString name = type.simplified();
    if (name.isEmpty())
        return failure(tr("a relation needs a type, such as “works for”"));
    for (const Relation &relation : (*article)->relations()) {
        if (relation.fromAnnotation == from && relation.toAnnotation == to && relation.type == name)
            return relation.id;
    }
    const Relation relation{.id = newId<Relation>(),
        .uuid = newUuid(),
        .type = name,
        .version = (*article)->version().id,
        .fromAnnotation = from,
        .toAnnotation = to,
        .annotator = *annotator,
        .created = QDateTime::currentDateTimeUtc()};
    ChangeSet changes(u"relate"_s);
    changes.create(relation);
    return commit(std::move(changes)).transform([&relation] { return relation.id; });
}

Result<Relation> Session::relation(ArticleId id, RelationId relationId) const
{
    const auto article = opened(id);
    if (!article)
        return std::unexpected(article.error());
    const auto found = (*article)->relations().constFind(relationId);
    if (found == (*article)->relations().cend())
        return failure(tr("there is no such relation in the article"));
    return *found;
}

Result<> Session::setRelationType(ArticleId id, RelationId relationId, const QString &type)
{
    const auto before = relation(id, relationId);
    if (!before)
        return std::unexpected(before.error());
    Relation after = *before;
    after.type = type.simplified();
    if (after.type.isEmpty())
        return failure(tr("a relation needs a type, such as “works for”"));
    for (const Relation &other : m_project.openArticle(id)->relations()) {
        if (other.id != relationId && keyOf(other) == keyOf(after))
            return failure(tr("there is such a relation between the two already"));
    }
    ChangeSet changes(u"relate"_s);
    changes.update(*before, after);
    return commit(std::move(changes));
}

Result<> Session::removeRelation(ArticleId id, RelationId relationId)
{
    const auto before = relation(id, relationId);
    if (!before)
        return std::unexpected(before.error());
    ChangeSet changes(u"remove relation"_s);
    changes.remove(*before);
    return commit(std::move(changes));
}

} // namespace Standoff

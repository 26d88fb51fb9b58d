// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "session/marktarget.h"
#include "text/error.h"

namespace Standoff {

class OpenProject;

// The verbs for annotations of open articles, save where something else is said.
//
// Tagging with a tag of the layers entity, claim or source also links a record: the one that has
// the text as its name or alias, else a new one. A record that holds nothing but what tagging put
// there goes with its last mention. Ranges are in UTF-16 units of the article's text.

// Marking the same again does nothing; what another annotator has marked in the same way stays
// theirs, and there are two then.
Result<AnnotationId> annotate(
    OpenProject &session, ArticleId article, TagId tag, const QList<TextRange> &ranges);
// One annotation for each place, all in one step, in articles that are open or not. With a record
// of the tag's register each becomes a mention of that, whatever its words.
Result<QList<AnnotationId>> annotateEach(
    OpenProject &session, TagId tag, const QList<MarkTarget> &places, RecordRef record = {});
// Within one layer, or to another; a record that is of another register is unlinked.
Result<> retag(OpenProject &session, ArticleId article, AnnotationId annotation, TagId tag);
Result<> setRanges(OpenProject &session, ArticleId article, AnnotationId annotation,
    const QList<TextRange> &ranges);
Result<> removeAnnotations(
    OpenProject &session, ArticleId article, const QList<AnnotationId> &annotations);
// It keeps what is before the offset; the new one gets what is behind, and is otherwise the same.
// White space where they are cut is left out.
Result<AnnotationId> splitAnnotation(
    OpenProject &session, ArticleId article, AnnotationId annotation, int offset);
// The first in the text takes the fragments of the others, which must have the same tag, and stands
// for them from then on. Fragments with only spaces between them become one.
Result<AnnotationId> joinAnnotations(
    OpenProject &session, ArticleId article, const QList<AnnotationId> &annotations);

Result<> setNote(
    OpenProject &session, ArticleId article, AnnotationId annotation, const QString &note);
// An empty value takes the attribute away.
Result<> setAttributeValue(OpenProject &session, ArticleId article, AnnotationId annotation,
    const QString &name, const QString &value);
Result<> setStance(
    OpenProject &session, ArticleId article, AnnotationId annotation, const QString &stance);
// Of occurrences of the claim, in articles that are open or not.
Result<> setStances(OpenProject &session, ClaimId claim, const QList<AnnotationId> &occurrences,
    const QString &stance);
Result<> setStatus(OpenProject &session, ArticleId article, AnnotationId annotation, Status status);

// To a record of the register of the annotation's tag.
template <typename Record>
Result<> linkRecord(
    OpenProject &session, ArticleId article, AnnotationId annotation, Id<Record> record);
Result<> unlinkRecord(OpenProject &session, ArticleId article, AnnotationId annotation);

} // namespace Standoff

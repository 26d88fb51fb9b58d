// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "project/fault.h"
#include "text/articletext.h"
#include "text/intervalindex.h"

#include <QHash>
#include <QMap>

namespace Standoff {

// An article with its text and everything that is marked in it: what is in memory while the article
// is open. Here, and only here, code points become UTF-16 units.
class OpenArticle
{
public:
    // The rows of one version, as the store loads them.
    struct Rows
    {
        QList<RoleMark> roleMarks;
        QList<Annotation> annotations;
        QList<Relation> relations;
        QList<Attribution> attributions;
        QList<Fault> faults; // what else the project file has there
    };

    OpenArticle() = default;
    // What is marked must be valid there: keepValid() in validation.h sees to that.
    OpenArticle(const Version &version, const ArticleText &text, const Rows &rows);

    ArticleId article() const { return m_version.article; }
    const Version &version() const { return m_version; }
    const ArticleText &text() const { return m_text; }

    const QHash<AnnotationId, Annotation> &annotations() const { return m_annotations; }
    const QMap<RelationId, Relation> &relations() const { return m_relations; }
    const QMap<AttributionId, Attribution> &attributions() const { return m_attributions; }
    const QMap<RoleMarkId, RoleMark> &roleMarks() const { return m_roleMarks; }
    // What of the project file is not here, since it breaks a rule (validation.h).
    const QList<Fault> &faults() const { return m_faults; }
    const Annotation *find(AnnotationId id) const;
    // By the place of their first fragment, then by id.
    QList<const Annotation *> annotationsInOrder() const;
    // The attribution that the annotation is a part of, of several the one with the shortest
    // content; none without one. O(attributions).
    AttributionId attributionWith(AnnotationId part) const;

    // One entry a fragment, in UTF-16 units; the key is the annotation's id.
    const IntervalIndex &index() const { return m_index; }
    // The annotations that have a fragment with a unit in common with the range, each once.
    QList<AnnotationId> annotationsIn(TextRange range) const;
    // Of any annotation: as far as it lies in this text.
    QList<TextRange> rangesOf(const Annotation &annotation) const;
    // Fragments for ranges: sorted, those that overlap or touch made one, empty ones left out.
    QList<Fragment> fragmentsFor(QList<TextRange> ranges) const;

    // Takes over what concerns this version, without what would not be valid here; O(log n) for
    // each annotation changed. A change of what is not here stays without effect.
    void apply(const ChangeSet &changes);

    bool operator==(const OpenArticle &other) const;

private:
    void put(const Annotation &annotation);
    bool take(AnnotationId id);
    bool isComplete(const Relation &relation) const;
    bool isComplete(const Attribution &attribution) const;

    Version m_version;
    ArticleText m_text;
    QHash<AnnotationId, Annotation> m_annotations;
    QMap<RelationId, Relation> m_relations;
    QMap<AttributionId, Attribution> m_attributions;
    QMap<RoleMarkId, RoleMark> m_roleMarks;
    IntervalIndex m_index;
    QList<Fault> m_faults;
};

} // namespace Standoff

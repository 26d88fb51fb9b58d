// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "typesetting/markstyles.h"

namespace Standoff {

// An article made for a test, without a project around it, and changes to it as a session makes
// them.
class MarkedArticle
{
public:
    static constexpr TagId location{1};
    static constexpr TagId organisation{2};
    static constexpr TagId person{3};
    static constexpr TagId claim{4};
    static constexpr TagId source{5};
    static constexpr TagId cue{6};
    static constexpr TagId other{7};

    explicit MarkedArticle(const QString &text, OpenArticle::Rows rows = {})
    {
        Version version;
        version.id = VersionId{1};
        for (RoleMark &mark : rows.roleMarks)
            mark.version = version.id;
        article = OpenArticle(version, ArticleText(text), rows);
    }

    static MarkStyles styles()
    {
        using namespace Qt::StringLiterals;
        return {{{location, {LayerKind::Entity, QColor(0xe0, 0x9b, 0x1a), u"LOC"_s}},
            {organisation, {LayerKind::Entity, QColor(0x3a, 0x8f, 0x3a), u"ORG"_s}},
            {person, {LayerKind::Entity, QColor(0x1f, 0x77, 0xc4), u"PER"_s}},
            {claim, {LayerKind::Claim, QColor(0xc4, 0x55, 0x1c), u"C"_s}},
            {source, {LayerKind::Source, QColor(0x83, 0x4f, 0xa5), u"NAMED"_s}},
            {cue, {LayerKind::Cue, QColor(0x83, 0x4f, 0xa5), u"CUE"_s}},
            {other, {LayerKind::Other, QColor(0x2a, 0x7f, 0x7f), u"OTHER"_s}}}};
    }

    TextRange paragraph(int index) const { return article.text().paragraphs()[index].range; }
    // The change that has been applied.
    ChangeSet mark(TagId tag, const QList<TextRange> &ranges, Status status = Status::Accepted,
        AnnotatorId annotator = {})
    {
        Annotation annotation;
        annotation.id = AnnotationId{++lastId};
        annotation.version = article.version().id;
        annotation.tag = tag;
        annotation.status = status;
        annotation.annotator = annotator;
        annotation.fragments = article.fragmentsFor(ranges);
        ChangeSet changes;
        changes.create(annotation);
        article.apply(changes);
        return changes;
    }
    ChangeSet mark(TagId tag, const QString &snippet, Status status = Status::Accepted,
        AnnotatorId annotator = {})
    {
        return mark(tag, QList{range(snippet)}, status, annotator);
    }
    // What the change makes of an annotation; it is applied.
    ChangeSet setStatus(AnnotationId id, Status status)
    {
        Annotation after = *article.find(id);
        after.status = status;
        ChangeSet changes;
        changes.update(*article.find(id), after);
        article.apply(changes);
        return changes;
    }
    ChangeSet relate(AnnotationId from, AnnotationId to)
    {
        ChangeSet changes;
        changes.create(Relation{.id = {++lastRelation},
            .type = QStringLiteral("knows"),
            .version = article.version().id,
            .fromAnnotation = from,
            .toAnnotation = to});
        article.apply(changes);
        return changes;
    }
    ChangeSet unmark(AnnotationId id)
    {
        ChangeSet changes;
        changes.remove(*article.find(id));
        article.apply(changes);
        return changes;
    }
    // Of the first occurrence, which must be there.
    TextRange range(const QString &snippet) const
    {
        const auto at = article.text().string().indexOf(snippet);
        Q_ASSERT(at >= 0);
        return {int(at), int(at + snippet.size())};
    }
    AnnotationId last() const { return AnnotationId{lastId}; }

    OpenArticle article;
    qint64 lastId = 0;
    qint64 lastRelation = 0;
};

} // namespace Standoff

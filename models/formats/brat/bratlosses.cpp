// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratformat.h"
#include "formats/brat/bratwriter.h"
#include "formats/losses.h"

#include <algorithm>

namespace Standoff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratFormat)
};

// What there is of records beyond what stands in a normalisation.
QList<Loss> recordLosses(const Project &project)
{
    QList<Loss> losses;
    const QString rest = Words::tr("of the record all but its name");
    for (const Entity &entity : project.all<Entity>()) {
        const Entity kept{
            .id = entity.id, .uuid = entity.uuid, .name = entity.name, .wikidata = entity.wikidata};
        if (entity != kept)
            losses.append({{}, entity.name, rest});
    }
    for (const Claim &claim : project.all<Claim>()) {
        if (claim != Claim{.id = claim.id, .uuid = claim.uuid, .text = claim.text})
            losses.append({{}, claim.text, rest});
    }
    for (const Source &source : project.all<Source>()) {
        if (source != Source{.id = source.id, .uuid = source.uuid, .label = source.label})
            losses.append({{}, source.label, rest});
    }
    return losses;
}

bool isManyLines(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c != u'\t' && endsBratField(c); });
}

QList<Loss> annotationLosses(ArticleId article, const Annotation &annotation)
{
    QList<Loss> losses;
    const QList<Fragment> kept = bratFragments(annotation);
    if (kept.isEmpty()) {
        losses.append({article, annotation.text(),
            Words::tr("the annotation: it is on nothing but line breaks")});
    } else if (CodePointRange(kept.first().range.begin, kept.last().range.end)
        != annotation.extent()) {
        losses.append(
            {article, annotation.text(), Words::tr("the line break at the annotation's edge")});
    }
    if (isManyLines(annotation.note))
        losses.append({article, annotation.text(), Words::tr("line breaks of the note")});
    return losses;
}

QList<Loss> attributionLosses(const OpenArticle &article, const Attribution &attribution)
{
    const Annotation *part = partToName(article, attribution);
    QList<Loss> losses;
    if (!part) {
        losses.append({article.article(), {}, Words::tr("an attribution without annotations")});
        return losses;
    }
    const QString text = part->text();
    if (!attribution.records.isEmpty()) {
        losses.append({article.article(), text,
            Words::tr("%n source(s) of the register in the attribution", nullptr,
                int(attribution.records.size()))});
    }
    if (isManyLines(attribution.note))
        losses.append({article.article(), text, Words::tr("line breaks of the note")});
    return losses;
}

} // namespace

Result<QList<Loss>> BratFormat::losses(
    const ProjectReader &reader, const QList<ArticleId> &articles) const
{
    const Project &project = reader.project();
    QList<Loss> losses{{{}, {}, tr("who made each annotation, when and how, and its identity")}};
    for (const Tag &tag : project.all<Tag>()) {
        if (project.annotationCount(tag.id.number) == 0)
            continue; // nothing that was made with it is touched
        if (!tag.guideline.isEmpty())
            losses.append({{}, tag.name, tr("the tag's guideline")});
        if (!tag.recordDefaults.isEmpty())
            losses.append({{}, tag.name, tr("what new records of the tag start with")});
    }
    losses += recordLosses(project);
    losses += registerLosses(project);
    for (const ArticleId id : articlesToWrite(project, articles)) {
        losses += articleLosses(project, id);
        ASSIGN_OR_RETURN(const auto article, reader.readArticle(id));
        if (!article.roleMarks().isEmpty()) {
            losses.append({id, {},
                tr("the role(s) of %n paragraph(s)", nullptr, int(article.roleMarks().size()))});
        }
        for (const Annotation *annotation : article.annotationsInOrder())
            losses += annotationLosses(id, *annotation);
        for (const Attribution &attribution : article.attributions())
            losses += attributionLosses(article, attribution);
        for (const Relation &relation : article.relations()) {
            if (isManyLines(relation.note))
                losses.append({id, relation.type, tr("line breaks of the note")});
        }
    }
    return losses;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/sourceproposal.h"

#include "analysis/attributions/sourceoffers.h"
#include "project/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The one source that the entity is; none where several are.
SourceId sourceOf(const Project &project, EntityId entity)
{
    SourceId found;
    for (const Source &source : project.all<Source>()) {
        if (!entity || source.entity != entity)
            continue;
        if (found)
            return {};
        found = source.id;
    }
    return found;
}

SourceId sourceNamed(const Project &project, const QString &name)
{
    for (const Source &source : project.all<Source>()) {
        if (source.label == name)
            return source.id;
    }
    for (const Entity &entity : project.all<Entity>()) {
        if (entity.name == name || entity.aliases.contains(name))
            return sourceOf(project, entity.id);
    }
    return {};
}

QSet<QString> knownNames(const Project &project)
{
    QSet<QString> names;
    for (const Source &source : project.all<Source>())
        names.insert(source.label);
    for (const Entity &entity : project.all<Entity>()) {
        names.insert(entity.name);
        for (const QString &alias : entity.aliases)
            names.insert(alias);
    }
    names.remove(QString());
    return names;
}

// What in the phrase is marked as somebody or something.
struct Marks
{
    QList<TextRange> ranges;
    QList<const Annotation *> annotations;

    Marks(const OpenArticle &article, TextRange phrase)
    {
        for (const AnnotationId id : article.annotationsIn(phrase)) {
            const Annotation *annotation = article.find(id);
            const QList<TextRange> places = article.rangesOf(*annotation);
            if (places.size() != 1 || !(annotation->source || annotation->entity))
                continue;
            ranges.append(places.first());
            annotations.append(annotation);
        }
    }
};

QString identificationOf(SourceWording wording)
{
    switch (wording) {
    case SourceWording::Named:
        return u"named"_s;
    case SourceWording::Described:
        return u"described"_s;
    case SourceWording::Collective:
        return u"collective"_s;
    case SourceWording::Pronoun:
        break;
    }
    return {};
}

// The last annotation before an offset that is of a source with a name.
const Annotation *lastSourceBefore(const Project &project, const OpenArticle &article, int offset)
{
    const Annotation *last = nullptr;
    int end = -1;
    for (const Annotation &annotation : article.annotations()) {
        const Source *source = project.find(annotation.source);
        const QList<TextRange> places = article.rangesOf(annotation);
        const bool isNamed =
            source && (source->identification == "named"_L1 || source->identification.isEmpty());
        if (!isNamed || places.isEmpty() || places.last().end > offset || places.last().end <= end)
            continue;
        last = &annotation;
        end = places.last().end;
    }
    return last;
}

// Whom a pronoun means.
void resolve(SourceProposal &proposal, const Project &project, const OpenArticle &article)
{
    const TextRange named = lastNamedBefore(article.text(), proposal.words);
    const Annotation *marked = lastSourceBefore(project, article, proposal.words.begin);
    const QList<TextRange> places = marked ? article.rangesOf(*marked) : QList<TextRange>();
    const bool isMarkedLater =
        !places.isEmpty() && (named.isEmpty() || places.last().end >= named.begin);
    if (isMarkedLater) {
        proposal.record = marked->source;
        return;
    }
    if (named.isEmpty())
        return;
    const QString name = article.text().slice(named).toString().simplified();
    proposal.record = sourceNamed(project, name);
    if (!proposal.record) {
        proposal.name = name;
        proposal.identification = identificationOf(SourceWording::Named);
    }
}

} // namespace

SourceProposal proposeSource(const Project &project, const OpenArticle &article, TextRange phrase)
{
    if (phrase.isEmpty())
        return {};
    const ArticleText &text = article.text();
    const Marks marks(article, phrase);
    SourceProposal proposal{
        .words = offeredSource(text, phrase, marks.ranges, knownNames(project))};
    const SourceWording wording = sourceWordingOf(text, proposal.words);
    if (wording == SourceWording::Pronoun) {
        resolve(proposal, project, article);
        return proposal;
    }
    for (qsizetype i = 0; i < marks.ranges.size() && !proposal.record; ++i) {
        if (marks.ranges[i] != proposal.words)
            continue;
        const Annotation &mark = *marks.annotations[i];
        proposal.record = mark.source ? mark.source : sourceOf(project, mark.entity);
    }
    const QString words = text.slice(proposal.words).toString().simplified();
    if (!proposal.record)
        proposal.record = sourceNamed(project, words);
    if (!proposal.record)
        proposal.identification = identificationOf(wording);
    return proposal;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/mentions.h"

#include "project/validation.h"
#include "session/openproject.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

int endOf(const Annotation &annotation)
{
    return annotation.fragments.isEmpty() ? 0 : annotation.fragments.last().range.end;
}

Mention mentionOf(const Project &project, const Annotation &annotation)
{
    const Version *version = project.find(annotation.version);
    return {version ? version->article : ArticleId(), annotation.id, annotation.place(),
        annotation.text(), annotation.stance, endOf(annotation)};
}

// Not left out of its article, as far as can be told without the text.
bool isShown(const Project &project, const Annotation &annotation)
{
    const Version *version = project.find(annotation.version);
    return version && areInOrder(annotation.fragments, version->characters);
}

} // namespace

Result<QList<Mention>> mentionsOf(
    const Project &project, const ProjectStore &store, RecordRef record)
{
    ASSIGN_OR_RETURN(const auto annotations, store.annotationsOf(record));
    QList<Mention> mentions;
    for (const Annotation &annotation : annotations) {
        if (isShown(project, annotation))
            mentions.append(mentionOf(project, annotation));
    }
    std::ranges::sort(mentions, {}, [](const Mention &mention) {
        return std::tuple(mention.article, mention.range, mention.annotation);
    });
    return mentions;
}

Result<QList<Mention>> mentionsOf(const OpenProject &session, RecordRef record)
{
    return mentionsOf(session.project(), session.store(), record);
}

Result<std::optional<Mention>> mentionAt(const OpenProject &session, AnnotationId id)
{
    return session.store().annotation(id).transform(
        [&session](const std::optional<Annotation> &annotation) {
            return annotation && isShown(session.project(), *annotation)
                ? std::optional(mentionOf(session.project(), *annotation))
                : std::nullopt;
        });
}

Result<QList<Saying>> sayingsOf(const OpenProject &session, SourceId source)
{
    ASSIGN_OR_RETURN(const auto attributions, session.store().attributionsBy(source));
    QList<Saying> sayings;
    for (const Attribution &attribution : attributions) {
        const Version *version = session.project().find(attribution.version);
        Saying saying{.attribution = attribution.id,
            .place = {.article = version ? version->article : ArticleId()}};
        const auto add = [&](AnnotationId id, bool says) -> Result<> {
            ASSIGN_OR_RETURN(const auto part, mentionAt(session, id));
            if (part && !saying.place.annotation)
                saying.place = *part;
            else if (part && says)
                saying.place.text += u" … "_s + part->text;
            saying.says = saying.says || (says && part);
            return {};
        };
        Result<> done;
        for (const AnnotationId content : attribution.contents)
            done = done.and_then([&] { return add(content, true); });
        if (!saying.says) { // then at least where it is said
            for (const AnnotationId part : attribution.sources + QList{attribution.cue})
                done = done.and_then([&] { return part ? add(part, false) : Result<>(); });
        }
        RETURN_IF_ERROR(done);
        sayings.append(saying);
    }
    std::ranges::sort(sayings, {}, [](const Saying &saying) {
        return std::tuple(saying.place.article, saying.place.range, saying.attribution);
    });
    return sayings;
}

} // namespace Standoff

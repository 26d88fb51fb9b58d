// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/fixing.h"

#include "session/verbs/annotations.h"
#include "session/verbs/records.h"

namespace Standoff {

namespace {

Result<> apply(OpenProject &session, const OpenArticle &article, const Fix::SetRanges &step)
{
    QList<TextRange> ranges;
    const int end = article.text().codePointCount();
    for (const CodePointRange range : step.ranges)
        ranges.append(article.text().fromCodePoints(range.intersected({0, end})));
    return setRanges(session, step.article, step.annotation, ranges);
}

Result<> apply(OpenProject &session, const OpenArticle &, const Fix::Join &step)
{
    return joinAnnotations(session, step.article, step.annotations).transform([](AnnotationId) { });
}

Result<> apply(OpenProject &session, const OpenArticle &article, const Fix::NameSource &step)
{
    Attribution attribution = article.attributions().value(step.attribution);
    if (!attribution.id || !article.find(step.source))
        return failure(OpenProject::tr("The attribution or its source is not there any more"));
    attribution.sources.append(step.source);
    return put(session, attribution).transform([](AttributionId) { });
}

} // namespace

Result<> applyFix(OpenProject &session, const Fix &fix)
{
    if (const auto *merge = std::get_if<Fix::MergeEntities>(&fix.step))
        return mergeRecords(session, merge->kept, merge->others);
    return std::visit(
        [&session](const auto &step) -> Result<> {
            if constexpr (requires { step.article; }) {
                const bool wasOpen = session.project().openArticle(step.article);
                ASSIGN_OR_RETURN(const auto article, session.openArticle(step.article));
                const Result<> done = apply(session, *article, step);
                if (!wasOpen)
                    session.closeArticle(step.article);
                return done;
            } else {
                return {};
            }
        },
        fix.step);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/printedmarks.h"

#include "cli/markchoice.h"
#include "typesetting/paper/articlelook.h"

namespace Standoff {

Result<MarkStyles> chosenMarks(const Arguments &arguments, const Project &project)
{
    ASSIGN_OR_RETURN(const ExportScope scope, chosenScope(arguments, project));
    MarkStyles styles = markStylesOf(project);
    for (auto [id, style] : styles.tags.asKeyValueRange())
        style.shown = scope.tags.isEmpty() || scope.tags.contains(id);
    for (const Status status : {Status::Accepted, Status::Proposed, Status::Rejected}) {
        if (!scope.statuses.isEmpty() && !scope.statuses.contains(status))
            styles.hiddenStatuses.insert(status);
    }
    if (scope.annotators.isEmpty())
        return styles;
    styles.hiddenAnnotators.insert(AnnotatorId());
    for (const Annotator &annotator : project.annotators()) {
        if (!scope.annotators.contains(annotator.id))
            styles.hiddenAnnotators.insert(annotator.id);
    }
    return styles;
}

} // namespace Standoff

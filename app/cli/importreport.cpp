// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/importreport.h"

#include "cli/console.h"
#include "cli/subcommand.h"

namespace Standoff {

int tellImported(const QString &project, const ImportReport &done)
{
    for (const QString &remark : done.remarks)
        report(remark);
    for (const QString &remark : done.present)
        report(Cli::tr("%1: %2").arg(project, remark));
    const qsizetype come = done.come();
    if (come == 0)
        report(Cli::tr("%1: nothing came of what was read").arg(project));
    else if (done.leftOut > come)
        report(Cli::tr("%1: more was left out than came: %2 and %3", "what; two numbers")
                .arg(project)
                .arg(done.leftOut)
                .arg(come));
    return come == 0 || done.leftOut > come ? Failed : Done;
}

} // namespace Standoff

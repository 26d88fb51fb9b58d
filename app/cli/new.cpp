// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace Standoff {

int runNew(const QStringList &words)
{
    Arguments arguments(u"new"_s, Cli::tr("Makes a project: one file that contains everything."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The file to make; it must not exist yet."));
    arguments.allow(u"tagset"_s,
        Cli::tr("Uses the tags in this file instead of the built-in news tagset."),
        Cli::tr("file"));
    if (const auto status = arguments.parse(words))
        return *status;
    const QString tagset = arguments.file(u"tagset"_s);
    if (arguments.isSet(u"tagset"_s) && tagset.isEmpty())
        return arguments.refuse(Cli::tr("The name of a file is empty"));
    const auto session = Session::create(arguments.project(), tagset);
    if (!session) {
        report(session.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff

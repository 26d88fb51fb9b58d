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
    Arguments arguments(u"new"_s, Cli::tr("Makes a project: a file that holds everything in it."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The file to make; there must be none of that name."));
    arguments.allow(u"tagset"_s,
        Cli::tr("Takes the tags from this file, instead of those of news."), Cli::tr("file"));
    if (const auto status = arguments.parse(words))
        return *status;
    const QString tagset = arguments.file(u"tagset"_s);
    if (arguments.isSet(u"tagset"_s) && tagset.isEmpty())
        return arguments.refuse(Cli::tr("the name of a file is empty"));
    const auto session = Session::create(arguments.project(), tagset);
    if (!session) {
        report(session.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/listings.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "items/queue/articlequery.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Standoff {

int runList(const QStringList &words)
{
    using Listing = Result<> (*)(const OpenProject &session, bool json);
    const QMap<QString, Listing> listings{{u"annotations"_s, listAnnotations},
        {u"articles"_s,
            [](const OpenProject &session, bool json) { return listArticles(session, {}, json); }},
        {u"attributions"_s, listAttributions}, {u"claims"_s, listClaims},
        {u"entities"_s, listEntities}, {u"relations"_s, listRelations},
        {u"sources"_s, listSources}};
    const QString kinds =
        QLocale().createSeparatedList(QStringList(listings.keyBegin(), listings.keyEnd()));
    Arguments arguments(u"list"_s, Cli::tr("Lists what is in the project."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project."));
    arguments.expect(u"WHAT"_s, Cli::tr("One of: %1.").arg(kinds));
    arguments.allow(u"query"_s,
        Cli::tr("Only articles that are like this, such as “state:todo publisher:AFP tags:<5”."),
        Cli::tr("text"));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    const Listing listing = listings.value(arguments.given(1));
    if (!listing)
        return arguments.refuse(
            Cli::tr("“%1” cannot be listed; choose one of: %2").arg(arguments.given(1), kinds));
    const bool hasQuery = arguments.isSet(u"query"_s);
    const ArticleQuery query(arguments.value(u"query"_s));
    if (hasQuery && arguments.given(1) != "articles"_L1)
        return arguments.refuse(Cli::tr("--query is for articles"));
    if (!query.hint().isEmpty())
        return arguments.refuse(query.hint());
    const auto session = openProject(arguments.project());
    const auto done = session.and_then([&](const auto &opened) {
        return hasQuery ? listArticles(*opened, query, arguments.json())
                        : listing(*opened, arguments.json());
    });
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff

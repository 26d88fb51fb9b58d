// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/articlechoice.h"
#include "cli/console.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "items/queue/queriedarticles.h"
#include "session/session.h"
#include "session/verbs/articles.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

void declareSet(Arguments &arguments)
{
    arguments.expectSeveral(u"PROJECT"_s, Cli::tr("The project; then the ids of articles."));
    arguments.allow(
        u"article"_s, Cli::tr("Only this article; may be given several times."), Cli::tr("id"));
    arguments.allow(u"query"_s,
        Cli::tr("All articles that are like this, such as “state:todo publisher:AFP”."),
        Cli::tr("text"));
    arguments.allow(
        u"state"_s, Cli::tr("The state of the work: todo, in-progress or done."), Cli::tr("state"));
    arguments.allow(u"publisher"_s, Cli::tr("Who published them."), Cli::tr("name"));
    arguments.allow(u"section"_s, Cli::tr("The section of the publication."), Cli::tr("name"));
    arguments.allow(
        u"language"_s, Cli::tr("The code of the language, such as en or ko."), Cli::tr("code"));
    arguments.allow(
        u"note"_s, Cli::tr("A note, in the place of the one there is."), Cli::tr("text"));
    arguments.allow(
        u"label"_s, Cli::tr("A label to add; may be given several times."), Cli::tr("word"));
    arguments.allow(u"remove-label"_s, Cli::tr("A label to take away; may be given several times."),
        Cli::tr("word"));
    arguments.allowAnnotator();
}

// Labels as they are kept: without spaces around them, and none that is empty.
Result<QStringList> labelsGiven(const Arguments &arguments, const QString &option)
{
    QStringList labels;
    for (const QString &word : arguments.values(option)) {
        if (word.simplified().isEmpty())
            return failure(Cli::tr("The word of --%1 is empty").arg(option));
        labels.append(word.simplified());
    }
    return labels;
}

// What --state and the others say. The error is one of usage.
Result<ArticleEdit> editWanted(const Arguments &arguments)
{
    ArticleEdit edit;
    if (arguments.isSet(u"state"_s)) {
        edit.state = stateCalled(arguments.value(u"state"_s));
        if (!edit.state)
            return failure(Cli::tr("There is no state “%1”, but todo, in-progress and done")
                    .arg(arguments.value(u"state"_s)));
    }
    const auto given = [&arguments](const QString &option) {
        return arguments.isSet(option) ? std::optional(arguments.value(option)) : std::nullopt;
    };
    edit.publisher = given(u"publisher"_s);
    edit.section = given(u"section"_s);
    edit.language = given(u"language"_s);
    edit.note = given(u"note"_s);
    ASSIGN_OR_RETURN(edit.addedLabels, labelsGiven(arguments, u"label"_s));
    ASSIGN_OR_RETURN(edit.removedLabels, labelsGiven(arguments, u"remove-label"_s));
    if (edit == ArticleEdit())
        return failure(Cli::tr("Nothing is given to set"));
    return edit;
}

Result<> setArticles(Session &session, const Arguments &arguments, QList<ArticleId> articles,
    const ArticleQuery &query, const ArticleEdit &edit)
{
    RETURN_IF_ERROR(checkArticles(arguments, session.project(), articles));
    if (arguments.isSet(u"query"_s)) {
        for (const QueuedArticle &queued : queriedArticles(session, query))
            articles.append(queued.article.id);
    }
    session.setAnnotator(arguments.annotator());
    int changed = 0;
    QObject::connect(&session, &Session::changed, &session,
        [&changed](const ChangeSet &changes) { changed = int(changes.of<Article>().size()); });
    RETURN_IF_ERROR(editArticles(session, articles, edit));
    print(Cli::tr("%1: %Ln article(s) changed", nullptr, changed).arg(arguments.project()) + u'\n');
    return {};
}

} // namespace

int runSet(const QStringList &words)
{
    Arguments arguments(u"set"_s,
        Cli::tr("Sets what articles are like, of several in one step: of those that are named, or "
                "of those that a query finds. Where all are like that already, nothing happens."));
    declareSet(arguments);
    if (const auto status = arguments.parse(words))
        return *status;
    const auto articles = chosenArticles(arguments);
    if (!articles)
        return arguments.refuse(Cli::tr("the id of an article is a number; see “standoff list”"));
    if (articles->isEmpty() != arguments.isSet(u"query"_s))
        return arguments.refuse(Cli::tr("give the ids of articles, or --query"));
    const ArticleQuery query(arguments.value(u"query"_s));
    if (!query.hint().isEmpty())
        return arguments.refuse(query.hint());
    const auto edit = editWanted(arguments);
    if (!edit)
        return arguments.refuse(edit.error().text);
    auto session = openProject(arguments.project());
    const auto done = session.and_then([&](const auto &opened) {
        return setArticles(*opened, arguments, *articles, query, *edit);
    });
    if (!done) {
        report(done.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/exportwish.h"

#include "cli/articlechoice.h"
#include "cli/markchoice.h"
#include "cli/subcommand.h"
#include "search/searchquery.h"
#include "store/projectstore.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Result<quint32> seedOf(const Arguments &arguments)
{
    bool isNumber = false;
    const quint32 seed = arguments.value(u"seed"_s).toUInt(&isNumber);
    if (isNumber)
        return seed;
    return failure(Cli::tr("--seed is a number from 0 to 4294967295, not “%1”")
            .arg(arguments.value(u"seed"_s)));
}

Result<SplitBy> splitByOf(const Arguments &arguments)
{
    SplitBy by = SplitBy::Chance;
    if (fromWord(arguments.value(u"split-by"_s).toStdString(), by))
        return by;
    return failure(
        Cli::tr("--split-by is chance or date, not “%1”").arg(arguments.value(u"split-by"_s)));
}

Result<SearchQuery> queryOf(const Arguments &arguments)
{
    return SearchQuery::parse(arguments.value(u"query"_s)).transform_error([](const auto &error) {
        return Error{Cli::tr("The query is not understood at character %1: %2")
                .arg(error.place.begin + 1)
                .arg(error.text)};
    });
}

// Those with a hit.
Result<QList<ArticleId>> articlesFound(const OpenProject &project, const SearchQuery &query)
{
    QList<ArticleId> articles;
    QStringList givenUp;
    const auto sink = [&articles](const auto &hits, int, int) {
        for (const SearchHit &hit : hits) {
            if (articles.isEmpty() || articles.constLast() != hit.article)
                articles.append(hit.article);
        }
        return true;
    };
    RETURN_IF_ERROR(project.store().search({query}, sink,
        [&givenUp](ArticleId article) { givenUp.append(QString::number(article.number)); }));
    if (!givenUp.isEmpty()) {
        return failure(Cli::tr("%1: The query is too much for these articles: %2. Narrow it")
                .arg(project.path(), QLocale().createSeparatedList(givenUp)));
    }
    if (articles.isEmpty())
        return failure(Cli::tr("%1: The query finds no article").arg(project.path()));
    return articles;
}

Result<ExportPlan> presetOf(const Arguments &arguments, const Project &project)
{
    const QString name = arguments.value(u"preset"_s);
    const QString kept = project.setting(settingOfPreset(name));
    if (kept.isEmpty()) {
        const QStringList known = presetsOf(project);
        return failure(Cli::tr("%1: There is no preset “%2”; there are: %3")
                .arg(arguments.project(), name,
                    known.isEmpty() ? Cli::tr("none") : QLocale().createSeparatedList(known)));
    }
    return planFrom(kept.toUtf8(), project).transform_error([&](const Error &error) {
        return Error{u"%1: %2: %3"_s.arg(arguments.project(), name, error.text)};
    });
}

Result<> takeScope(const Arguments &arguments, const Project &project, ExportScope &scope)
{
    ASSIGN_OR_RETURN(const ExportScope chosen, chosenScope(arguments, project));
    if (!chosen.tags.isEmpty())
        scope.tags = chosen.tags;
    if (!chosen.statuses.isEmpty())
        scope.statuses = chosen.statuses;
    if (!chosen.annotators.isEmpty())
        scope.annotators = chosen.annotators;
    if (arguments.isSet(u"redact"_s)) {
        ASSIGN_OR_RETURN(scope.redactions, redactionsFrom(arguments.value(u"redact"_s)));
    }
    return {};
}

Result<> takeSplits(const Arguments &arguments, ExportPlan &plan)
{
    if (arguments.isSet(u"split"_s)) {
        ASSIGN_OR_RETURN(plan.splits, splitsFrom(arguments.value(u"split"_s)));
    }
    if (arguments.isSet(u"seed"_s)) {
        ASSIGN_OR_RETURN(plan.seed, seedOf(arguments));
    }
    if (arguments.isSet(u"split-by"_s)) {
        ASSIGN_OR_RETURN(plan.splitBy, splitByOf(arguments));
    }
    return {};
}

} // namespace

void allowExportWish(Arguments &arguments)
{
    arguments.allow(
        u"format"_s, Cli::tr("The format to write; see “standoff formats”."), Cli::tr("format"));
    arguments.allow(u"preset"_s,
        Cli::tr(
            "Uses the choices saved in the project under this name; other options override them."),
        Cli::tr("name"));
    arguments.allowFormatOptions();
    arguments.allow(
        u"article"_s, Cli::tr("Only this article; can be given more than once."), Cli::tr("id"));
    arguments.allow(u"query"_s,
        Cli::tr("Only articles in which this is found; see “standoff search --help”."),
        Cli::tr("text"));
    allowMarks(arguments);
    arguments.allow(u"redact"_s,
        Cli::tr(
            "Write codes in place of what must not leave: records (those that are confidential), "
            "notes, evidence (its addresses), annotators, or all; several with commas."),
        Cli::tr("what"));
    arguments.allow(u"split"_s,
        Cli::tr("Divide the articles, such as train=80,dev=10,test=10: a folder or file for each."),
        Cli::tr("shares"));
    arguments.allow(u"split-by"_s, Cli::tr("By chance (default), or by date."), Cli::tr("word"));
    arguments.allow(u"seed"_s,
        Cli::tr("For dividing by chance: the same number divides alike (default: 1)."),
        Cli::tr("number"));
    arguments.allow(u"manifest"_s,
        Cli::tr("Also write what was exported, when, how, and the SHA-256 of each file."));
}

Result<> checkExportWish(const Arguments &arguments)
{
    ExportPlan plan;
    RETURN_IF_ERROR(takeSplits(arguments, plan));
    if (arguments.isSet(u"redact"_s))
        RETURN_IF_ERROR(redactionsFrom(arguments.value(u"redact"_s)));
    if (arguments.isSet(u"query"_s))
        RETURN_IF_ERROR(queryOf(arguments));
    if (!arguments.isSet(u"format"_s) && !arguments.isSet(u"preset"_s))
        return failure(Cli::tr("--format, or --preset, is missing"));
    if (!arguments.isSet(u"format"_s))
        return {};
    return formatNamed(arguments.value(u"format"_s))
        .and_then([&](const auto &found) { return arguments.withOptions(found); })
        .transform([](const auto &) {});
}

Result<ExportWish> exportWish(const Arguments &arguments, const OpenProject &project)
{
    ExportWish wish;
    if (arguments.isSet(u"preset"_s)) {
        ASSIGN_OR_RETURN(wish.plan, presetOf(arguments, project.project()));
    }
    if (arguments.isSet(u"format"_s) && arguments.value(u"format"_s) != wish.plan.format) {
        wish.plan.format = arguments.value(u"format"_s);
        wish.plan.options.clear(); // they are another format's
    }
    ASSIGN_OR_RETURN(
        const auto named, formatNamed(wish.plan.format).and_then([&](const auto &found) {
            return arguments.withOptions(found);
        }));
    wish.format = named.format;
    wish.plan.format = named.format->info().id;
    wish.plan.options.insert(named.options);
    if (!wish.format->info().writes) {
        return failure(
            Cli::tr("The format “%1” can be read, but not written").arg(wish.plan.format));
    }
    RETURN_IF_ERROR(takeScope(arguments, project.project(), wish.plan.scope));
    RETURN_IF_ERROR(takeSplits(arguments, wish.plan));
    wish.plan.hasManifest = wish.plan.hasManifest || arguments.isSet(u"manifest"_s);
    const auto chosen = chosenArticles(arguments);
    wish.articles = chosen ? *chosen : QList<ArticleId>();
    RETURN_IF_ERROR(checkArticles(arguments, project.project(), wish.articles));
    if (arguments.isSet(u"query"_s)) {
        ASSIGN_OR_RETURN(const auto query, queryOf(arguments));
        ASSIGN_OR_RETURN(const auto found, articlesFound(project, query));
        wish.articles.removeIf([&found](ArticleId id) { return !found.contains(id); });
        if (chosen && !chosen->isEmpty() && wish.articles.isEmpty())
            return failure(
                Cli::tr("%1: None of the articles is found by the query").arg(project.path()));
        if (!chosen || chosen->isEmpty())
            wish.articles = found;
    }
    return wish;
}

} // namespace Standoff

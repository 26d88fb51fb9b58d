// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/jsonlist.h"
#include "cli/subcommand.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Json jsonOf(const IntegrityProblem &problem)
{
    const bool hasPlace = !problem.range.isEmpty();
    return {{"check", toJson(problem.check)}, {"severity", "error"},
        {"article", referenceToJson(problem.article)},
        {"annotation", referenceToJson(problem.annotation)},
        {"begin", hasPlace ? Json(problem.range.begin) : Json()},
        {"end", hasPlace ? Json(problem.range.end) : Json()}, {"message", toJson(problem.message)}};
}

void printText(const QList<IntegrityProblem> &problems)
{
    QList<QStringList> rows{
        {Cli::tr("CHECK"), Cli::tr("ARTICLE"), Cli::tr("PLACE"), Cli::tr("WHAT IS WRONG")}};
    for (const IntegrityProblem &problem : problems) {
        rows.append({problem.check,
            problem.article ? QString::number(problem.article.number) : QString(),
            problem.range.isEmpty() ? QString()
                                    : u"%1–%2"_s.arg(problem.range.begin).arg(problem.range.end),
            problem.message});
    }
    print(
        problems.isEmpty() ? Cli::tr("Nothing is wrong with the project.") + u'\n' : aligned(rows));
}

} // namespace

int runCheck(const QStringList &words)
{
    Arguments arguments(u"check"_s,
        Cli::tr("Looks at every page of the project, every reference, the hash of every text, and "
                "whether each annotation's text stands in its article where it says. The exit "
                "status is 1 when something is wrong."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project."));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto session = Session::open(arguments.project());
    const auto problems = session.and_then([](const auto &opened) { return opened->verify(); });
    if (!problems) {
        report(problems.error().text);
        return Failed;
    }
    if (arguments.json()) {
        Json list = Json::array();
        for (const IntegrityProblem &problem : *problems)
            list.push_back(jsonOf(problem));
        print(Json{{"problems", std::move(list)}}.dump(2) + "\n");
    } else {
        printText(*problems);
    }
    if (problems->isEmpty())
        return Done;
    report(Cli::tr("%1: %n problem(s) found", nullptr, int(problems->size()))
            .arg(arguments.project()));
    return Failed;
}

} // namespace Standoff

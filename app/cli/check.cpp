// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/jsonlist.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "session/openproject.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What is wrong with the file and what a person should look at, in one list; what both find once:
// an anchor as the one that has a fix, an article that cannot be read as what is wrong with it.
QList<Problem> together(const QList<IntegrityProblem> &integrity, QList<Problem> content)
{
    QSet<AnnotationId> anchors;
    for (const Problem &problem : std::as_const(content)) {
        if (problem.check == "anchor"_L1)
            anchors.insert(problem.annotations.first());
    }
    QSet<ArticleId> unreadable;
    for (const IntegrityProblem &problem : integrity) {
        if (problem.check == "content"_L1)
            unreadable.insert(problem.article);
    }
    content.removeIf([&unreadable](const Problem &problem) {
        return unreadable.contains(problem.article) && problem.identity == "content"_L1;
    });
    QList<Problem> problems;
    for (const IntegrityProblem &problem : integrity) {
        if (problem.check == "anchor"_L1 && anchors.contains(problem.annotation))
            continue;
        problems.append(Problem{.check = problem.check,
            .severity = Severity::Error,
            .article = problem.article,
            .range = problem.range,
            .annotations = problem.annotation ? QList{problem.annotation} : QList<AnnotationId>(),
            .message = problem.message});
    }
    return problems + content;
}

Json jsonOf(const Problem &problem)
{
    const bool hasPlace = !problem.range.isEmpty();
    Json json{{"check", toJson(problem.check)}, {"severity", wordOf(problem.severity)},
        {"article", referenceToJson(problem.article)},
        {"begin", hasPlace ? Json(problem.range.begin) : Json()},
        {"end", hasPlace ? Json(problem.range.end) : Json()}, {"message", toJson(problem.message)},
        {"annotations", Json::array()}, {"records", problem.records},
        {"fix", problem.fix ? toJson(problem.fix->text) : Json()},
        {"identity", toJson(problem.identity)}, {"waived", toJson(problem.waived)}};
    for (const AnnotationId annotation : problem.annotations)
        json["annotations"].push_back(annotation.number);
    return json;
}

QString severityText(const Problem &problem)
{
    if (!problem.waived.isEmpty())
        return Cli::tr("waived");
    switch (problem.severity) {
    case Severity::Error:
        return Cli::tr("error");
    case Severity::Warning:
        return Cli::tr("warning");
    case Severity::Info:
    case Severity::Off:
        break;
    }
    return Cli::tr("info");
}

void printText(const QList<Problem> &problems)
{
    QList<QStringList> rows{{Cli::tr("SEVERITY"), Cli::tr("CHECK"), Cli::tr("ARTICLE"),
        Cli::tr("PLACE"), Cli::tr("PROBLEM")}};
    for (const Problem &problem : problems) {
        rows.append({severityText(problem), problem.check,
            problem.article ? QString::number(problem.article.number) : QString(),
            problem.range.isEmpty() ? QString()
                                    : u"%1–%2"_s.arg(problem.range.begin).arg(problem.range.end),
            problem.waived.isEmpty() ? problem.message
                                     : Cli::tr("%1 Waived: %2", "a problem, why it is waived")
                                           .arg(problem.message, problem.waived)});
    }
    print(
        problems.isEmpty() ? Cli::tr("Nothing is wrong with the project.") + u'\n' : aligned(rows));
}

Result<QList<Problem>> find(const OpenProject &session)
{
    ASSIGN_OR_RETURN(const auto integrity, session.store().verify());
    return together(integrity, allProblems(session));
}

} // namespace

int runCheck(const QStringList &words)
{
    Arguments arguments(u"check"_s,
        Cli::tr("Checks every page of the project, every reference, the hash of every text and "
                "original, whether each value keeps the rules by which an import is judged, and "
                "whether each annotation's text is in its article at its place; then looks for "
                "problems of the content, such as claims without attribution, quotation marks that "
                "do not balance and verdicts without evidence. The exit status is 1 when there are "
                "errors; warnings, notes and what was waived leave it 0. The project's settings "
                "“severity.CHECK” (error, warning, info or off) decide what an error is among the "
                "problems of the content."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project."));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto session = openProject(arguments.project());
    const auto problems = session.and_then([](const auto &opened) { return find(*opened); });
    if (!problems) {
        report(problems.error().text);
        return Failed;
    }
    if (arguments.json()) {
        Json list = Json::array();
        for (const Problem &problem : *problems)
            list.push_back(jsonOf(problem));
        print(Json{{"problems", std::move(list)}}.dump(2) + "\n");
    } else {
        printText(*problems);
    }
    const auto errors = std::ranges::count_if(*problems, [](const Problem &problem) {
        return problem.severity == Severity::Error && problem.waived.isEmpty();
    });
    if (errors == 0)
        return Done;
    report(Cli::tr("%1: %Ln error(s) found", nullptr, int(errors)).arg(arguments.project()));
    return Failed;
}

} // namespace Standoff

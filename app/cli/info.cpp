// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/openproject.h"
#include "cli/subcommand.h"
#include "project/valuejson.h"
#include "session/openproject.h"
#include "store/file/schema.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Counts
{
    qint64 characters = 0;
    qint64 paragraphs = 0;
    qint64 annotations = 0;
    qint64 attributions = 0;
};

Result<Counts> countsOf(const OpenProject &session)
{
    const Project &project = session.project();
    Counts counts;
    for (const Version &version : project.all<Version>())
        counts.annotations += project.annotationCount(version.id.number);
    for (const Article &article : project.all<Article>()) {
        const Version *version = project.find(article.version);
        counts.characters += version->characters;
        counts.paragraphs += version->paragraphs;
    }
    return session.store().attributionCount().transform([&counts](qint64 attributions) {
        counts.attributions = attributions;
        return counts;
    });
}

void printJson(const OpenProject &session, const Counts &counts)
{
    const Project &project = session.project();
    Json annotators = Json::array();
    for (const Annotator &annotator : project.annotators())
        annotators.push_back(toJson(annotator.name));
    const Json info{{"path", toJson(session.path())}, {"schema", newestSchema()},
        {"read_only", toJson(session.readOnlyReason())},
        {"articles", project.all<Article>().size()}, {"paragraphs", counts.paragraphs},
        {"characters", counts.characters}, {"annotations", counts.annotations},
        {"attributions", counts.attributions}, {"entities", project.all<Entity>().size()},
        {"claims", project.all<Claim>().size()}, {"sources", project.all<Source>().size()},
        {"evidence", project.all<Evidence>().size()}, {"verdicts", project.all<Verdict>().size()},
        {"layers", project.all<Layer>().size()}, {"tags", project.all<Tag>().size()},
        {"annotators", std::move(annotators)}};
    print(info.dump(2) + "\n");
}

void printText(const OpenProject &session, const Counts &counts)
{
    const Project &project = session.project();
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    QStringList annotators;
    for (const Annotator &annotator : project.annotators())
        annotators.append(annotator.name);
    print(aligned({{Cli::tr("Project"), session.path()},
        {Cli::tr("Changes"),
            session.isReadOnly() ? Cli::tr("not possible: %1").arg(session.readOnlyReason())
                                 : Cli::tr("possible")},
        {Cli::tr("Articles"), number(project.all<Article>().size())},
        {Cli::tr("Paragraphs"), number(counts.paragraphs)},
        {Cli::tr("Characters"), number(counts.characters)},
        {Cli::tr("Annotations"), number(counts.annotations)},
        {Cli::tr("Attributions"), number(counts.attributions)},
        {Cli::tr("Entities"), number(project.all<Entity>().size())},
        {Cli::tr("Claims"), number(project.all<Claim>().size())},
        {Cli::tr("Sources"), number(project.all<Source>().size())},
        {Cli::tr("Annotators"), QLocale().createSeparatedList(annotators)}}));
    QList<QStringList> tags{
        {Cli::tr("TAG"), Cli::tr("KEY"), Cli::tr("LAYER"), Cli::tr("ANNOTATIONS")}};
    for (const Layer *layer : project.layersInOrder()) {
        for (const Tag *tag : project.tagsInOrder(layer->id))
            tags.append({tag->name, tag->key, layer->name,
                number(project.annotationCount(tag->id.number))});
    }
    print(u'\n' + aligned(tags));
}

} // namespace

int runInfo(const QStringList &words)
{
    Arguments arguments(u"info"_s, Cli::tr("Shows what the project contains and how much."));
    arguments.expect(u"PROJECT"_s, Cli::tr("The project."));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto session = openProject(arguments.project());
    const auto counts = session.and_then([](const auto &opened) { return countsOf(*opened); });
    if (!counts) {
        report(counts.error().text);
        return Failed;
    }
    if (arguments.json())
        printJson(**session, *counts);
    else
        printText(**session, *counts);
    return Done;
}

} // namespace Standoff

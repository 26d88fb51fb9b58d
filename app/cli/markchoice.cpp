// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/markchoice.h"

#include "cli/subcommand.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Fails where something is named that is not among the names.
Result<> checkNames(const Arguments &arguments, const QString &option, const QStringList &names)
{
    for (const QString &name : arguments.values(option)) {
        if (!names.contains(name))
            return failure(Cli::tr("%1: There is nothing for --%2 “%3”; there are: %4")
                    .arg(arguments.project(), option, name,
                        names.isEmpty() ? Cli::tr("nothing")
                                        : QLocale().createSeparatedList(names)));
    }
    return {};
}

bool isWanted(const Arguments &arguments, const QString &option, const QStringList &names)
{
    return !arguments.isSet(option)
        || std::ranges::any_of(arguments.values(option),
            [&names](const QString &wanted) { return names.contains(wanted); });
}

template <typename Enum>
QString word(Enum value)
{
    const std::string_view word = wordOf(value);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

// By what a layer can be named: its own name, and what kind it is.
QStringList namesOf(const Layer &layer)
{
    return {layer.name, word(layer.kind)};
}

} // namespace

void allowMarks(Arguments &arguments)
{
    arguments.allow(u"layer"_s, Cli::tr("Only marks of this layer; can be given more than once."),
        Cli::tr("name"));
    arguments.allow(u"tag"_s, Cli::tr("Only marks with this tag; can be given more than once."),
        Cli::tr("name"));
    arguments.allow(u"status"_s,
        Cli::tr("Only marks that are accepted, proposed or rejected; can be given more than once."),
        Cli::tr("word"));
    arguments.allow(u"by"_s, Cli::tr("Only marks of this annotator; can be given more than once."),
        Cli::tr("name"));
}

Result<ExportScope> chosenScope(const Arguments &arguments, const Project &project)
{
    QStringList layers;
    for (const Layer &layer : project.all<Layer>())
        layers += namesOf(layer);
    QStringList tags;
    for (const Tag &tag : project.all<Tag>())
        tags.append(tag.name);
    QStringList annotators;
    for (const Annotator &annotator : project.annotators())
        annotators.append(annotator.name);
    constexpr Status statuses[] = {Status::Accepted, Status::Proposed, Status::Rejected};
    QStringList words;
    for (const Status status : statuses)
        words.append(word(status));
    RETURN_IF_ERROR(checkNames(arguments, u"layer"_s, layers));
    RETURN_IF_ERROR(checkNames(arguments, u"tag"_s, tags));
    RETURN_IF_ERROR(checkNames(arguments, u"status"_s, words));
    RETURN_IF_ERROR(checkNames(arguments, u"by"_s, annotators));

    ExportScope scope;
    const bool hasTags = arguments.isSet(u"tag"_s) || arguments.isSet(u"layer"_s);
    for (const Tag &tag : project.all<Tag>()) {
        const Layer *layer = project.layerOf(tag);
        if (hasTags && isWanted(arguments, u"tag"_s, {tag.name})
            && isWanted(arguments, u"layer"_s, layer ? namesOf(*layer) : QStringList()))
            scope.tags.insert(tag.id);
    }
    if (hasTags && scope.tags.isEmpty()) {
        return failure(
            Cli::tr("%1: None of the chosen tags is in a chosen layer").arg(arguments.project()));
    }
    for (const Status status : statuses) {
        if (arguments.isSet(u"status"_s) && isWanted(arguments, u"status"_s, {word(status)}))
            scope.statuses.insert(status);
    }
    for (const Annotator &annotator : project.annotators()) {
        if (arguments.isSet(u"by"_s) && isWanted(arguments, u"by"_s, {annotator.name}))
            scope.annotators.insert(annotator.id);
    }
    return scope;
}

} // namespace Standoff

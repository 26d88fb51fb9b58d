// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"
#include "project/valuejson.h"
#include "readers/kinds/reader.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Json jsonOf(const FormatOption &option)
{
    return {{"name", toJson(option.name)},
        {"caption", toJson(QString(option.caption).remove(u'&'))},
        {"values", toJson(option.values())}, {"default", toJson(option.initial)}};
}

// Begins with the keys that kinds of articles have as well.
Json jsonOf(const FormatInfo &info)
{
    Json options = Json::array();
    for (const FormatOption &option : info.options)
        options.push_back(jsonOf(option));
    Json aliases = Json::array();
    for (const FormatAlias &alias : info.aliases) {
        Json chosen = Json::object();
        for (const auto &[name, value] : alias.options.asKeyValueRange())
            chosen[name.toStdString()] = toJson(value);
        aliases.push_back({{"id", toJson(alias.id)}, {"options", chosen}});
    }
    const ContentSet others = ContentSet::everything().without(info.carries);
    return {{"id", toJson(info.id)}, {"name", toJson(info.name)}, {"holds", "annotations"},
        {"media_type", toJson(info.mediaTypes.value(0))}, {"suffixes", toJson(info.suffixes)},
        {"folder", info.package == FormatInfo::Package::Folder}, {"read", info.reads},
        {"write", info.writes}, {"media_types", toJson(info.mediaTypes)},
        {"archive", info.package == FormatInfo::Package::Archive}, {"aliases", aliases},
        {"carries", toJson(info.carries.words())}, {"loses", toJson(others.words())},
        {"only", toJson(info.only)}, {"brings_tagset", info.bringsTagset}, {"options", options}};
}

Json jsonOf(const ReaderKind &kind)
{
    return {{"id", toJson(kind.id)}, {"name", toJson(kind.name)}, {"holds", "article"},
        {"media_type", toJson(kind.mediaType)}, {"suffixes", toJson(kind.suffixes)},
        {"folder", false}, {"read", true}, {"write", false}};
}

QString yesOrNo(bool isSo)
{
    return isSo ? Cli::tr("yes") : Cli::tr("no");
}

QString filesOf(const FormatInfo &info)
{
    QString suffixes = info.suffixes.join(u", "_s);
    switch (info.package) {
    case FormatInfo::Package::File:
        return suffixes;
    case FormatInfo::Package::Folder:
        //: %1 are the endings of the names of the files in it
        return Cli::tr("a folder of %1").arg(suffixes);
    case FormatInfo::Package::Archive:
        //: %1 are the endings of the names of the files in it
        return Cli::tr("a ZIP archive of %1").arg(suffixes);
    }
    Q_UNREACHABLE_RETURN({});
}

// What a format cannot carry, and what can be chosen, below the table.
void printDetails(const FormatInfo &info)
{
    print(u'\n' + info.id + u'\n');
    const QString lost =
        QLocale().createSeparatedList(ContentSet::everything().without(info.carries).words());
    //: %1 are words for parts of a project
    print(u"  "_s + Cli::tr("cannot hold: %1").arg(lost.isEmpty() ? u"-"_s : lost) + u'\n');
    for (const FormatAlias &alias : info.aliases) {
        QStringList chosen;
        for (const auto &[name, value] : alias.options.asKeyValueRange())
            chosen.append(u"--option %1=%2"_s.arg(name, value));
        print(u"  "_s
            + (chosen.isEmpty()
                    ? Cli::tr("also called %1").arg(alias.id)
                    //: %1 is another name of a format, %2 the options that it stands for
                    : Cli::tr("%1 is the same with %2").arg(alias.id, chosen.join(u' ')))
            + u'\n');
    }
    QList<QStringList> rows;
    for (const FormatOption &option : info.options) {
        rows.append({u"  --option %1=%2"_s.arg(option.name, option.values().join(u'|')),
            Cli::tr("default: %1", "what an option is when nothing is said").arg(option.initial),
            QString(option.caption).remove(u'&')});
    }
    print(aligned(rows));
}

} // namespace

int runFormats(const QStringList &words)
{
    Arguments arguments(u"formats"_s,
        Cli::tr("Lists what can be read and written: formats of annotated documents (“import” and "
                "“export”) with their options, and kinds of articles (“add”)."));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    const auto formats = allFormats();
    if (arguments.json()) {
        Json list = Json::array();
        for (const auto &format : formats)
            list.push_back(jsonOf(format->info()));
        for (const ReaderKind &kind : readerKinds())
            list.push_back(jsonOf(kind));
        print(list.dump(2) + "\n");
        return Done;
    }
    QList<QStringList> rows{{Cli::tr("FORMAT"), Cli::tr("CONTENT"), Cli::tr("READ"),
        Cli::tr("WRITTEN"), Cli::tr("FILES"), Cli::tr("DESCRIPTION")}};
    for (const auto &format : formats) {
        const FormatInfo &info = format->info();
        rows.append({info.id, Cli::tr("annotations"), yesOrNo(info.reads), yesOrNo(info.writes),
            filesOf(info), info.name});
    }
    for (const ReaderKind &kind : readerKinds()) {
        rows.append({kind.id, Cli::tr("articles"), yesOrNo(true), yesOrNo(false),
            kind.suffixes.join(u", "_s), kind.name});
    }
    print(aligned(rows));
    for (const auto &format : formats)
        printDetails(format->info());
    return Done;
}

} // namespace Standoff

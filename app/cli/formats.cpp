// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/subcommand.h"
#include "project/valuejson.h"
#include "readers/kinds/reader.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What the command line tells of a kind of file.
struct Row
{
    QString id;
    QString name;
    QString holds; // "annotations" or "article"
    QString mediaType;
    QStringList suffixes;
    bool isFolder = false;
    bool canRead = false;
    bool canWrite = false;
};

QList<Row> allRows()
{
    QList<Row> rows;
    for (const auto &format : allFormats()) {
        rows.append({format->id(), format->name(), u"annotations"_s, {},
            format->isFolder() ? QStringList() : QStringList{format->suffix()}, format->isFolder(),
            format->canRead(), true});
    }
    for (const ReaderKind &kind : readerKinds())
        rows.append(
            {kind.id, kind.name, u"article"_s, kind.mediaType, kind.suffixes, false, true, false});
    return rows;
}

Json jsonOf(const Row &row)
{
    return {{"id", toJson(row.id)}, {"name", toJson(row.name)}, {"holds", toJson(row.holds)},
        {"media_type", toJson(row.mediaType)}, {"suffixes", toJson(row.suffixes)},
        {"folder", row.isFolder}, {"read", row.canRead}, {"write", row.canWrite}};
}

} // namespace

int runFormats(const QStringList &words)
{
    Arguments arguments(u"formats"_s,
        Cli::tr("Lists what can be read and written: formats of annotated documents (“import” and "
                "“export”), and kinds of articles (“add”)."));
    arguments.allowJson();
    if (const auto status = arguments.parse(words))
        return *status;
    if (arguments.json()) {
        Json list = Json::array();
        for (const Row &row : allRows())
            list.push_back(jsonOf(row));
        print(list.dump(2) + "\n");
        return Done;
    }
    QList<QStringList> rows{{Cli::tr("FORMAT"), Cli::tr("HOLDS"), Cli::tr("READ"),
        Cli::tr("WRITTEN"), Cli::tr("FILES"), Cli::tr("WHAT IT IS")}};
    for (const Row &row : allRows()) {
        rows.append(
            {row.id, row.holds == "article"_L1 ? Cli::tr("articles") : Cli::tr("annotations"),
                row.canRead ? Cli::tr("yes") : Cli::tr("no"),
                row.canWrite ? Cli::tr("yes") : Cli::tr("no"),
                row.isFolder ? Cli::tr("a folder") : row.suffixes.join(u", "_s), row.name});
    }
    print(aligned(rows));
    return Done;
}

} // namespace Standoff

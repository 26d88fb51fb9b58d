// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/labelstudioformat.h"

#include "formats/interchange/exporting.h"
#include "formats/jsonlines/jsonline.h"
#include "formats/jsonlines/labelstudioconfig.h"
#include "formats/jsonlines/labelstudioreader.h"
#include "formats/jsonlines/labelstudiowriter.h"

using namespace Qt::StringLiterals;

namespace Standoff {

LabelStudioFormat::LabelStudioFormat()
    : JsonLinesFormat({.id = u"label-studio"_s,
          .name = tr("Label Studio, tasks and configuration"),
          .suffixes = {u"json"_s, u"jsonl"_s},
          .mediaTypes = {u"application/json"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = carriedWithExtras()})
{
}

Likelihood LabelStudioFormat::probe(const QByteArray &head, const QString &) const
{
    const bool hasRegions = head.contains("\"from_name\"") && head.contains("\"to_name\"");
    if (hasRegions && head.contains("\"result\""))
        return Likelihood::Certain;
    if (head.contains("\"data\"")
        && (head.contains("\"annotations\"") || head.contains("\"completions\"")
            || head.contains("\"predictions\"")))
        return Likelihood::Likely;
    const bool isShort = head.contains("\"annotation_id\"") && head.contains("\"lead_time\"");
    return isShort ? Likelihood::Likely : Likelihood::None;
}

QList<Json> LabelStudioFormat::records(const Record &from, const FormatOptions &) const
{
    LabelStudioConfig config(from.project);
    return {LabelStudioWriter(from.project, from.article, config).task(from.isFirst)};
}

Result<> LabelStudioFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    LabelStudioConfig config(source.project());
    const auto writeTasks = [&](Output &output) {
        bool isFirst = true;
        const auto write = [&](const OpenArticle &article) -> Result<> {
            if (output.isFull())
                return {};
            output.write(isFirst ? "[\n" : ",\n");
            output.write(
                jsonLine(LabelStudioWriter(source.project(), article, config).task(isFirst)));
            isFirst = false;
            return {};
        };
        return eachArticle(source, destination, progress, write).transform([&] {
            output.write(isFirst ? "[]\n" : "\n]\n");
        });
    };
    RETURN_IF_ERROR(destination.add(u"project.json"_s, writeTasks));
    return destination.add(u"config.xml"_s, [&config](Output &output) -> Result<> {
        config.write(output);
        return {};
    });
}

Result<> LabelStudioFormat::readRecord(const ReadJson &record, JsonArticles &articles) const
{
    return LabelStudioReader(articles).readTask(record);
}

} // namespace Standoff

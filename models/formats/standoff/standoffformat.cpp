// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffformat.h"

#include "formats/standoff/standoffreader.h"
#include "formats/standoff/standoffwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString originalsOption = u"originals"_s;

} // namespace

FormatInfo StandoffFormat::infoFor(StandoffLayout layout)
{
    const bool isInLines = layout == StandoffLayout::Lines;
    return {.id = isInLines ? u"standoff-jsonl"_s : u"standoff-json"_s,
        .name = isInLines ? tr("Standoff JSON lines") : tr("Standoff JSON"),
        .aliases = {{isInLines ? u"jsonl"_s : u"json"_s, {}}},
        .suffixes = {isInLines ? u"jsonl"_s : u"json"_s},
        .mediaTypes = {isInLines ? u"application/jsonl"_s : u"application/json"_s},
        .reads = true,
        .carries = ContentSet::everything(),
        .bringsTagset = true,
        .syntax = u"JSON"_s,
        .options = {{originalsOption, tr("Include the files that the articles were &read from"),
            u"yes"_s, {}}}};
}

StandoffFormat::StandoffFormat(StandoffLayout layout)
    : Format(infoFor(layout))
    , m_layout(layout)
{
}

ContentSet StandoffFormat::carries(const FormatOptions &options) const
{
    return info().isOn(options, originalsOption) ? info().carries
                                                 : info().carries.without({Content::Originals});
}

// What ties the exported articles to others.
Result<QList<Loss>> StandoffFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    QHash<AnnotationId, const Evidence *> elsewhere;
    for (const Evidence &evidence : source.project().all<Evidence>()) {
        if (evidence.annotation)
            elsewhere.insert(evidence.annotation, &evidence);
    }
    QList<Loss> losses;
    for (const auto &[article, unused] : source.project().all<Article>().asKeyValueRange()) {
        if (elsewhere.isEmpty() || source.articles().contains(article))
            continue;
        ASSIGN_OR_RETURN(const auto versions, source.reader().readVersions(article));
        for (const OpenArticle &version : versions) {
            for (const auto &[annotation, evidence] : elsewhere.asKeyValueRange()) {
                if (const Annotation *found = version.find(annotation)) {
                    losses.append({article, found->text(),
                        tr("is evidence for a claim, in an article that is not exported")});
                }
            }
        }
    }
    return losses;
}

Result<> StandoffFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    return destination.add({}, [&](Output &output) {
        return StandoffWriter(source, output, m_layout, info().isOn(options, originalsOption))
            .write(progress);
    });
}

Result<> StandoffFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    StandoffReader reader(sink);
    const auto count = double(paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        RETURN_IF_ERROR(
            reader.readFile(paths[i], phase(progress, double(i) / count, double(i + 1) / count)));
    }
    return {};
}

// The number of the format is the first member, as we write it; others may write it anywhere.
Likelihood StandoffFormat::probe(const QByteArray &head, const QString &name) const
{
    static const QRegularExpression number(u"^[\\x{FEFF}\\s]*\\{[^\\0]*\"standoff\"\\s*:\\s*\\d"_s);
    const bool isNamedSo = name.endsWith(u'.' + info().suffixes.first(), Qt::CaseInsensitive);
    if (number.match(QString::fromUtf8(head)).hasMatch()) // either layout is read by both
        return isNamedSo ? Likelihood::Certain : Likelihood::Likely;
    // A list of ours may stand before the number. Any other JSON is something else.
    static const QRegularExpression list(
        u"^[\\x{FEFF}\\s]*\\{\\s*\"(?:annotators|layers|entities|claims|sources|articles)\"\\s*:\\s*\\["_s);
    return m_layout == StandoffLayout::Document && isNamedSo
            && list.match(QString::fromUtf8(head)).hasMatch()
        ? Likelihood::Possible
        : Likelihood::None;
}

} // namespace Standoff

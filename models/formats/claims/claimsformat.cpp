// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claims/claimsformat.h"

#include "formats/interchange/foreignjson.h"
#include "formats/properties/flatfiles.h"
#include "project/valuejson.h"

using namespace Qt::StringLiterals;

namespace Standoff {

ClaimsFormat::ClaimsFormat(FormatInfo info, Layout layout)
    : Format(std::move(info))
    , m_layout(layout)
{
}

Result<QList<Loss>> ClaimsFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    const Project &project = source.project();
    ASSIGN_OR_RETURN(const auto claims, claimsOf(source, {}));
    const ClaimBundler bundler(project);
    QList<Loss> losses = lossesOfBundles(project, claims);
    for (const ClaimId id : claims) {
        const Claim &claim = *project.find(id);
        if (!takes(bundler.bundle(id)))
            losses.append({{}, claim.text, tr("the claim: the format has no such verdict")});
    }
    return losses;
}

Result<> ClaimsFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    ASSIGN_OR_RETURN(const auto claims, claimsOf(source, progress));
    if (claims.isEmpty())
        return failure(tr("There are no claims to be written"));
    const ClaimBundler bundler(project);
    return destination.add({}, [&](Output &output) -> Result<> {
        const bool isList = m_layout == Layout::List;
        if (isList)
            output.write("[");
        qint64 number = 0;
        for (const ClaimId id : claims) {
            const ClaimBundle bundle = bundler.bundle(id);
            if (output.isFull())
                break;
            if (!takes(bundle))
                continue;
            Json item = itemOf(bundle, ++number);
            item["standoff"] = bundleJson(bundle);
            if (isList)
                output.write(number == 1 ? "\n" : ",\n");
            output.write(QByteArray::fromStdString(item.dump(isList ? 1 : -1)));
            if (!isList)
                output.write("\n");
        }
        if (isList)
            output.write("\n]\n");
        return {};
    });
}

// Whoever edits a file does not know of our member.
ClaimBundle ClaimsFormat::believed(
    const ReadJson &item, const ClaimBundle &bundle, const LeaveOut &leaveOut) const
{
    const auto own = item.find("standoff");
    if (own == item.end())
        return bundle;
    const auto whole = bundleFrom(*own);
    if (!whole) {
        leaveOut(tr("the member “standoff”: %1").arg(whole.error().text));
        return bundle;
    }
    ReadJson given = item;
    given.erase("standoff");
    ReadJson made = ReadJson::parse(itemOf(*whole, numberIn(item, "id", 1)).dump());
    if (given == made)
        return *whole;
    leaveOut(tr("what only Standoff has of the claim, which another program has changed"));
    return bundle;
}

Result<> ClaimsFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ForeignReader reader(sink);
    ClaimTaker taker(reader);
    FlatFiles files(reader, progress);
    RETURN_IF_ERROR(files.each(paths, info().suffixes, [&](const QString &file) {
        return eachJson(
            file,
            [&](const ForeignJson &json) -> Result<> {
                const auto leaveOut = [&](const QString &what) {
                    reader.leaveOut(file, json.place, what);
                };
                const auto bundle = bundleOf(json.value, leaveOut);
                if (!bundle) {
                    leaveOut(bundle.error().text);
                    return {};
                }
                return files.stopAt(
                    taker.take(believed(json.value, *bundle, leaveOut), file, json.place));
            },
            [&](const QString &place, const QString &what) { reader.leaveOut(file, place, what); });
    }));
    return taker.finish();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/zip.h"

#include "readers/archives/archivemembers.h"
#include "readers/translation.h"
#include "readers/unpacking/ziparchive.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Documents say what they are by a part that no other archive has.
ReaderKind::Likelihood judgeZip(const QString &head)
{
    const bool isDocument = !head.contains("\nmimetype=\n"_L1)
        || head.contains("\n[Content_Types].xml\n"_L1)
        || head.contains("\nMETA-INF/container.xml\n"_L1);
    return head.startsWith("PK\x03\x04\n"_L1) && !isDocument ? ReaderKind::Likelihood::Certain
                                                             : ReaderKind::Likelihood::Excluded;
}

Result<> readZip(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(const auto archive, ZipArchive::open(input.bytes));
    QList<ArchiveMember> members;
    for (const ZipMember &member : archive.members()) {
        members.append({.path = member.name,
            .packedSize = member.packedSize,
            .size = member.size,
            .unpacked = [&archive, &member](
                            qint64 most) { return archive.unpacked(member, most); }});
    }
    return readMembers(std::move(members), input, options, sink);
}

} // namespace

ReaderKind zipReader()
{
    return {u"zip"_s, Readers::tr("Archive of files (ZIP)"), u"application/zip"_s, {u"zip"_s},
        judgeZip, readZip};
}

} // namespace Standoff

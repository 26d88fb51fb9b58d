// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/articlesink.h"

namespace Standoff {

// A file in an archive.
struct ArchiveMember
{
    QString path; // with "/" between folders; what a person knows it by, never a path of the system
    qint64 packedSize = 0; // bytes
    qint64 size = 0; // bytes, unpacked
    // Its bytes, at most so many.
    std::function<Result<QByteArray>(qint64 most)> unpacked;
};

// Reads the members of an archive, each by the reader of its own kind, in the order that a person
// expects ("2.txt" before "10.txt", those of a folder before those of its folders). What belongs to
// a web page beside it is passed over. What is left out is told: hidden files and those of systems
// by their number; members that cannot be read, or that unpack to more than a file may have or than
// is left for the outermost file, with their name. Errors are those of the sink.
Result<> readMembers(QList<ArchiveMember> members, const Input &archive, const ReadOptions &options,
    const ArticleSink &sink);

} // namespace Standoff

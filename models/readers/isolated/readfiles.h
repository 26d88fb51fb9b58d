// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/isolated/isolatedreader.h"

namespace Standoff {

// What came of one file; of a file with many articles, of its next part.
struct ReadFile
{
    QString path;
    QList<IncomingArticle> articles;
    QList<LeftOut> leftOut;
    std::optional<Error> problem; // names the file; what came before it is good
    bool isEnd = true; // nothing more comes of the file
};

// Is handed what came of each file, in their order, on the thread that calls. An error ends the
// reading, and is what the reading gives.
using ReadFileSink = std::function<Result<>(ReadFile file)>;

// How many processes pay on this machine: one a processor, four at the most.
int readingProcesses();

// Reads files by so many processes at a time, at least one; each is an IsolatedReader with the
// options. Memory: what came of four files a process, at the most, of each no more than two parts
// of 4 MB of text. mayGoOn is asked on this thread, some twenty times a second. Errors: those of
// the sink, and that it was cancelled.
Result<> readFiles(const QStringList &paths, const ReadOptions &options, int processes,
    const ReadFileSink &sink, const IsolatedReader::MayGoOn &mayGoOn = {});

} // namespace Standoff

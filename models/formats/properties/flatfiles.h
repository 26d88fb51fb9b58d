// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "text/progress.h"

#include <functional>

namespace Standoff {

// Files that are read one by one: what is wrong with one of several is told, and the others are
// read.
class FlatFiles
{
public:
    FlatFiles(ForeignReader &reader, const Progress &progress)
        : m_reader(reader)
        , m_progress(progress)
    {
    }

    // Of paths see foreignFiles(). The error of the only file is returned.
    using ReadFile = std::function<Result<>(const QString &file)>;
    Result<> each(const QStringList &paths, const QStringList &suffixes, const ReadFile &read);
    // What `read` passes on of the reader of articles, so that its error ends all.
    Result<> stopAt(const Result<> &result);
    bool isStopped() const { return m_isStopped; }

private:
    ForeignReader &m_reader;
    const Progress &m_progress;
    bool m_isStopped = false;
};

} // namespace Standoff

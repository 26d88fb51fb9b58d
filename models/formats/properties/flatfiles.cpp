// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/properties/flatfiles.h"

#include "formats/interchange/foreignfiles.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Standoff {

Result<> FlatFiles::each(
    const QStringList &paths, const QStringList &suffixes, const ReadFile &read)
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, suffixes));
    int done = 0;
    for (const QString &file : files) {
        if (const auto result = read(file); !result) {
            if (files.size() == 1 || m_isStopped)
                return result;
            QString what = result.error().text;
            const QString path = QDir::toNativeSeparators(file) + u": "_s;
            if (what.startsWith(path))
                what.remove(0, path.size());
            m_reader.leaveOut(file, {}, what);
        }
        RETURN_IF_ERROR(checkWanted(m_progress, ++done, int(files.size())));
    }
    return {};
}

Result<> FlatFiles::stopAt(const Result<> &result)
{
    m_isStopped = m_isStopped || !result;
    return result;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/formatchoice.h"

#include "cli/subcommand.h"

using namespace Qt::StringLiterals;

namespace Standoff {

Result<std::unique_ptr<const Format>> formatWithId(const QString &id)
{
    QStringList ids;
    for (auto &format : allFormats()) {
        // "json" alone is our own.
        if (format->id() == (id == "json"_L1 ? u"standoff-json"_s : id))
            return std::move(format);
        ids.append(format->id());
    }
    return failure(Cli::tr("there is no format “%1”, but these: %2").arg(id, ids.join(u", "_s)));
}

} // namespace Standoff

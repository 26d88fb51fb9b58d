// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/console.h"
#include "cli/subcommand.h"
#include "readers/isolated/readerworker.h"

#include <unistd.h>

namespace Standoff {

int runReadArticles(const QStringList &words)
{
    bool isNumber = false;
    const qint64 memory = words.value(1).toLongLong(&isNumber);
    if (!isNumber || memory <= 0 || words.size() != 2 || ::isatty(STDIN_FILENO) == 1) {
        report(Cli::tr("%1: The program calls this itself; to read articles, use “add”")
                .arg(words.first()));
        return WrongUsage;
    }
    return runReaderWorker(memory);
}

} // namespace Standoff

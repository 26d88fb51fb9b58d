// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QLockFile>
#include <memory>

namespace Standoff {

// Who may write a project: the program that holds PROJECT.lock. It ends with the program, also when
// that is killed.
class ProjectLock
{
public:
    explicit ProjectLock(const QString &projectPath);

    // "" when the lock is ours, else who has it (program, host, process, since when), or why there
    // can be none.
    QString acquire();

private:
    QString m_path;
    QLockFile m_file;
};

} // namespace Standoff

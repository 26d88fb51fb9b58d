// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/openproject.h"

#include "cli/console.h"

namespace Standoff {

Result<std::unique_ptr<Session>> openProject(const QString &path)
{
    auto session = Session::open(path);
    if (session) {
        for (const QString &remark : (*session)->store().remarks())
            report(remark);
    }
    return session;
}

} // namespace Standoff

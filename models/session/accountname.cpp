// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/accountname.h"

#include <pwd.h>
#include <unistd.h>

namespace Standoff {

QString accountName()
{
    const passwd *account = ::getpwuid(::getuid());
    if (!account)
        return qEnvironmentVariable("USER");
    const QString name = QString::fromLocal8Bit(account->pw_name);
    // The first of the fields between commas; "&" stands for the account's name (passwd(5)).
    QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0);
    QString capitalised = name;
    if (!capitalised.isEmpty())
        capitalised[0] = capitalised[0].toUpper();
    fullName = fullName.replace(u'&', capitalised).simplified();
    return fullName.isEmpty() ? name : fullName;
}

} // namespace Standoff

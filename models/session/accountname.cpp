// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/accountname.h"

#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace Standoff {

namespace {

// As the machine's own file has it. getpwuid() connects to a service of names, which may ask over
// the network: that is called only for an account that the file does not have.
const passwd *ownAccount()
{
    const passwd *account = nullptr;
    if (std::FILE *accounts = std::fopen("/etc/passwd", "re")) {
        do {
            account = ::fgetpwent(accounts);
        } while (account && account->pw_uid != ::getuid());
        std::fclose(accounts);
    }
    return account ? account : ::getpwuid(::getuid());
}

} // namespace

QString accountName()
{
    const passwd *account = ownAccount();
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

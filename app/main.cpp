// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/cli.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace {

// Qt wants a locale with UTF-8, and would say so on standard error.
void ensureUtf8()
{
    if (!std::setlocale(LC_ALL, "") || std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"standoff"_s);
    QCoreApplication::setApplicationVersion(u"" STANDOFF_VERSION ""_s);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (!arguments.isEmpty() && Standoff::isSubcommand(arguments.first()))
        return Standoff::runCommandLine(arguments);
    std::fputs("standoff: a subcommand is missing; see “standoff --help”\n", stderr);
    return 2;
}

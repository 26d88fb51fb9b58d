// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace Standoff {

namespace {

std::map<QString, TestProgram::Run> &programs()
{
    static std::map<QString, TestProgram::Run> programs;
    return programs;
}

} // namespace

TestProgram::TestProgram(const char *source, Run run)
{
    programs().emplace(QFileInfo(QString::fromUtf8(source)).completeBaseName(), run);
}

} // namespace Standoff

int main(int argc, char *argv[])
{
    const QString name = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const auto found = Standoff::programs().find(name);
    if (found == Standoff::programs().end()) {
        std::fprintf(stderr, "usage: %s TEST [ARGUMENT…]; the tests are:\n", argv[0]);
        for (const auto &[test, run] : Standoff::programs())
            std::fprintf(stderr, "  %s\n", qUtf8Printable(test));
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QTest>

namespace Standoff {

// The tests of a room are one program, since compiling and linking each alone takes several times
// as long. Its first argument is the name of a source, tst_NAME; the others are for that test: see
// Qt Test.
class TestProgram
{
public:
    using Run = int (*)(int argc, char *argv[]);
    // The source is as in __FILE_NAME__.
    TestProgram(const char *source, Run run);
};

template <typename Application, typename Test>
int runTest(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Standoff

#define STANDOFF_TEST(Application, Test)                                                           \
    static const Standoff::TestProgram Test##Program(                                              \
        __FILE_NAME__, &Standoff::runTest<Application, Test>);

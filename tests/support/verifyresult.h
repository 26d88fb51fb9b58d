// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QTest>

// Fails the test with the error's text where the Result is one.
#define VERIFY_RESULT(expression)                                                                  \
    do {                                                                                           \
        const auto &outcome = (expression);                                                        \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text));            \
    } while (false)

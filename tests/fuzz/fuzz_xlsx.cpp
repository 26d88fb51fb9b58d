// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzzpackage.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Standoff::fuzzPackage(QStringLiteral("a.xlsx"), Standoff::fuzzBytes(data, size));
    return 0;
}

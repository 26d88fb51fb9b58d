// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzzformat.h"

using namespace Standoff;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzFormat(QStringLiteral("xlsx"), {fuzzFile(QStringLiteral("a.xlsx"), fuzzBytes(data, size))});
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzzreader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Standoff::fuzzReader(QStringLiteral("a.mbox"), Standoff::fuzzBytes(data, size));
    return 0;
}

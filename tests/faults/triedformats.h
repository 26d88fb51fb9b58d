// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/registry/formats.h"

namespace Standoff {

// Those that are written where calls of the system fail: each kind of destination, each way of
// reading. What they have in common fails alike in all (tests/formats/tst_exportfulldisk tries
// each).
inline QList<std::shared_ptr<const Format>> triedFormats()
{
    QList<std::shared_ptr<const Format>> tried;
    for (const char *id : {"standoff-json", "brat", "refi-qda", "csv", "claimreview"})
        tried.append(formatNamed(QString::fromLatin1(id))->format);
    return tried;
}

} // namespace Standoff

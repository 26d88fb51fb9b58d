// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/destinations/filedestination.h"

namespace Standoff {

// What the disk does not take is told by commit(), which says what to do.
Result<> FileDestination::add(const QString &, const Fill &fill)
{
    Output output([this](QByteArrayView bytes) {
        return m_file.device().write(bytes.data(), bytes.size()) == bytes.size();
    });
    RETURN_IF_ERROR(fill(output));
    output.flush();
    return {};
}

} // namespace Standoff

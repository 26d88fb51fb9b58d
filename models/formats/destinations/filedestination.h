// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"
#include "text/wholefile.h"

namespace Standoff {

// One file, in place of one that is there.
class FileDestination : public ExportDestination
{
public:
    explicit FileDestination(const QString &path)
        : m_file(path)
    {
    }

    Result<> open() override { return m_file.open(); }
    Result<> add(const QString &name, const Fill &fill) override;
    Result<> commit() override { return m_file.commit(); }

private:
    WholeFile m_file;
};

} // namespace Standoff

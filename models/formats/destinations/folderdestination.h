// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <optional>

namespace Standoff {

// A folder of files: filled beside its place, which it then takes. There may be an empty one.
class FolderDestination : public ExportDestination
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::FolderDestination)

public:
    explicit FolderDestination(const QString &path);

    Result<> open() override;
    Result<> add(const QString &name, const Fill &fill) override;
    Result<> commit() override;
    // Where a file of that name is from open() to commit(), for what writes whole files by itself.
    QString filePath(const QString &name) const { return QDir(m_made).filePath(name); }

private:
    std::unexpected<Error> notMade(const QString &reason) const;

    const QString m_path; // as it was named
    QString m_target; // where links lead
    std::optional<QFile::Permissions> m_rights; // of the empty one that is there
    std::optional<QTemporaryDir> m_beside;
    QString m_made; // the folder in it that is filled
};

} // namespace Standoff

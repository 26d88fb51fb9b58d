// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/destinations/destinationat.h"

#include "formats/destinations/filedestination.h"
#include "formats/destinations/folderdestination.h"
#include "formats/destinations/zipdestination.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

bool isZipArchive(const QString &path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

std::unique_ptr<ExportDestination> destinationAt(const QString &path, const FormatInfo &info)
{
    if (isZipArchive(path) || info.package == FormatInfo::Package::Archive) {
        return std::make_unique<ZipDestination>(
            path, QFileInfo(path).completeBaseName() + u'.' + info.suffixes.first());
    }
    if (info.package == FormatInfo::Package::Folder)
        return std::make_unique<FolderDestination>(path);
    return std::make_unique<FileDestination>(path);
}

} // namespace Standoff

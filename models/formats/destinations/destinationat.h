// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"
#include "formats/formatinfo.h"

namespace Standoff {

// Whether a path is the name of a ZIP archive.
bool isZipArchive(const QString &path);

// What is at a path, for a format: a ZIP archive where it is named so, else the file or
// the folder that the format is written as. A file takes the place of one that is there, a folder
// that of none, or an empty one; projects, devices and folders are replaced by nothing.
std::unique_ptr<ExportDestination> destinationAt(const QString &path, const FormatInfo &info);

} // namespace Standoff

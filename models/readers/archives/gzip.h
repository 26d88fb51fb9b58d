// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"

namespace Standoff {

// A file packed by gzip, which has the name of the archive without ".gz": an article, or an archive
// (".warc.gz", ".tar.gz").
ReaderKind gzipReader();

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <memory>

namespace Standoff {

// Every format that there is, in the order in which a person is offered them.
QList<std::shared_ptr<const Format>> allFormats();

// A format by its id, or by another one that it has, which says some options.
struct NamedFormat
{
    std::shared_ptr<const Format> format;
    FormatOptions options;
};
// The error names those that there are.
Result<NamedFormat> formatNamed(const QString &id);

// The format that reads these files or folders, by what is in them: of a folder, in the first files
// of it. The error says what is read.
Result<std::shared_ptr<const Format>> formatOf(const QStringList &paths);
// The same where what is in them speaks for it, and not only a name: of files that may as well be
// articles. nullptr where it is none.
std::shared_ptr<const Format> likelyFormatOf(const QStringList &paths);

} // namespace Standoff

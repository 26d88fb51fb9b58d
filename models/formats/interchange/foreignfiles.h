// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

namespace Standoff {

// Files of other programs, bounded.

// The files that paths name: files as they are, of folders (of any depth, links are not followed,
// in the order that a person expects) those with one of the suffixes ("json", without case). Fails
// where a path is not there, or a folder has none.
Result<QStringList> foreignFiles(const QStringList &paths, const QStringList &suffixes);

// The bytes of a file, 256 MiB at most.
Result<QByteArray> foreignBytes(const QString &path);

struct ForeignText
{
    QString text; // with its line ends and its mark
    QString encoding;
    QByteArray bytes;
    QStringList remarks; // on the encoding
};
// Decoded as articles are: by its mark, as UTF-8, or else as what it looks like.
Result<ForeignText> foreignText(const QString &path);
ForeignText foreignText(const QByteArray &bytes);

// A file of lines, one by one and without their ends (LF, CR LF) or the mark. Where it is UTF-8,
// which is looked at first, it may be larger than there is memory; else it is decoded as a whole,
// and `remark` is told what a person should know of that. Fails as foreignText() does, or with what
// `take` says.
Result<> eachForeignLine(const QString &path,
    const std::function<Result<>(const QString &line, int number)> &take,
    const std::function<void(const QString &what)> &remark);

} // namespace Standoff

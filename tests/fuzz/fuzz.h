// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What libFuzzer calls with each input; a target defines it. Nothing that comes in may crash, hang,
// take much memory, or break an assertion.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Standoff {

inline QByteArray fuzzBytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

// A folder for what can only be read from files. It is in memory where there is a place for that.
inline QString fuzzFolder()
{
    static const QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists()
            ? QStringLiteral("/dev/shm/standoff-fuzz-XXXXXX")
            : QDir::tempPath() + QStringLiteral("/standoff-fuzz-XXXXXX"));
    return folder.path();
}

inline QString fuzzFile(const QString &name, const QByteArray &bytes)
{
    const QString path = fuzzFolder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    return path;
}

} // namespace Standoff

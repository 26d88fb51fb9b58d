// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct ReadFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReadFile)
};

std::unexpected<Error> tooLarge(qint64 size, qint64 limit)
{
    return failure(ReadFileTexts::tr("The file is too large (%1); files of up to %2 can be read")
            .arg(QLocale().formattedDataSize(size), QLocale().formattedDataSize(limit)));
}

std::unexpected<Error> cannotBeRead(const QString &reason)
{
    return failure(ReadFileTexts::tr("The file cannot be read: %1").arg(reason));
}

// It is asked itself, because it may be another than was looked at.
Result<qint64> sizeOf(const QFile &file, qint64 limit)
{
    struct stat status;
    if (::fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ReadFileTexts::tr("This is not a file but a pipe, a device or a socket"));
    if (status.st_size > limit)
        return tooLarge(status.st_size, limit);
    return status.st_size;
}

Result<QByteArray> bytesOf(QFile &file, qint64 limit)
{
    ASSIGN_OR_RETURN(const auto size, sizeOf(file, limit));
    constexpr qint64 least = 64 * 1024; // some files of the system have no size, but bytes
    QByteArray bytes;
    QByteArray part;
    do {
        part = file.read(std::max(least, size - bytes.size() + 1));
        bytes += part;
    } while (!part.isEmpty() && bytes.size() <= limit);
    if (file.error() != QFileDevice::NoError)
        return cannotBeRead(file.errorString());
    return bytes.size() > limit ? tooLarge(bytes.size(), limit) : Result<QByteArray>(bytes);
}

Result<std::unique_ptr<QFile>> opened(const QString &path, QIODevice::OpenMode mode)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ReadFileTexts::tr("There is no such file"));
    if (info.isDir())
        return failure(ReadFileTexts::tr("This is a folder; choose the files in it"));
    if (QFileInfo(info.canonicalFilePath()).suffix().compare("standoff"_L1, Qt::CaseInsensitive)
        == 0)
        return failure(ReadFileTexts::tr("This is a project; open it as a project"));
    // Without O_NONBLOCK the opening of a pipe waits until somebody writes into it.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotBeRead(qt_error_string(errno));
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadOnly | mode, QFileDevice::AutoCloseHandle))
        return cannotBeRead(file->errorString());
    return file;
}

bool isResource(const QString &path)
{
    return path.startsWith(":/"_L1) && QFile::exists(path); // what the program brings along
}

template <typename T>
Result<T> named(const QString &path, const Result<T> &result)
{
    return result.transform_error([&](const Error &error) {
        //: %1 is a file, %2 what is wrong with it
        return Error{ReadFileTexts::tr("%1: %2").arg(QDir::toNativeSeparators(path), error.text)};
    });
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    if (isResource(path))
        return readResource(path);
    return named(path,
        opened(path, QIODevice::Unbuffered).and_then([limit](const std::unique_ptr<QFile> &file) {
            return bytesOf(*file, limit);
        }));
}

Result<std::unique_ptr<QFile>> openFile(const QString &path, qint64 limit)
{
    if (isResource(path)) {
        auto resource = std::make_unique<QFile>(path);
        const bool isThere = resource->open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        return resource;
    }
    auto file = opened(path, {}); // with a buffer: without one, lines are read byte by byte
    const auto size = file ? sizeOf(**file, limit) : Result<qint64>(std::unexpected(file.error()));
    RETURN_IF_ERROR(named(path, size));
    return file;
}

QByteArray readLine(QIODevice &file, qint64 longest)
{
    constexpr qint64 piece = 1 << 16;
    QByteArray line;
    while (line.size() < longest) {
        // The last byte of the limit is kept for a NUL.
        const QByteArray more = file.readLine(std::min(piece, longest - line.size()) + 1);
        line += more;
        if (more.isEmpty() || more.endsWith('\n'))
            break;
    }
    return line;
}

QByteArray readResource(const QString &path)
{
    QFile file(path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return file.readAll();
}

} // namespace Standoff

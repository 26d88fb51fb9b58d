// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/outputfolder.h"

#include "text/projectfiles.h"
#include "text/synctodisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct OutputFolder
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::OutputFolder)
};

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

// All files at once: one by one takes many times as long.
Result<> syncFileSystem(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::syncfs(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (done)
        return {};
    return failure(reasonOf(reason));
}

} // namespace

Result<> writeFolder(const QString &path, const std::function<Result<>(const QDir &)> &write)
{
    QString bare = path;
    while (bare.size() > 1 && bare.endsWith(u'/'))
        bare.chop(1);
    const QFileInfo target(withoutLinks(bare));
    const QString shown = QDir::toNativeSeparators(path);
    RETURN_IF_ERROR(ProjectFiles::mayBeWritten(bare));
    constexpr auto anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (target.exists() && (!target.isDir() || !QDir(target.filePath()).isEmpty(anything))) {
        return failure(
            OutputFolder::tr("%1 exists already; choose a new or an empty folder").arg(shown));
    }
    const std::optional rights =
        target.exists() ? std::optional(target.permissions()) : std::nullopt;
    QTemporaryDir beside(target.dir().filePath(u".%1-XXXXXX"_s.arg(target.fileName())));
    const QString made = beside.filePath(u"made"_s);
    if (!beside.isValid() || !QDir().mkdir(made)) {
        return failure(
            OutputFolder::tr("%1 could not be made: %2").arg(shown, beside.errorString()));
    }
    RETURN_IF_ERROR(write(QDir(made)));
    if (const Result<> synced = syncFileSystem(made); !synced)
        return failure(
            OutputFolder::tr("%1 could not be made: %2").arg(shown, synced.error().text));
    // Takes the place of nothing but an empty folder, whatever has come there meanwhile.
    if (std::rename(QFile::encodeName(made).constData(),
            QFile::encodeName(target.absoluteFilePath()).constData())
        != 0) {
        return failure(OutputFolder::tr("%1 could not be made: %2").arg(shown, reasonOf(errno)));
    }
    if (rights) // as it was before
        QFile::setPermissions(target.filePath(), *rights);
    return syncFolderOf(target.absoluteFilePath()).transform_error([&shown](const Error &error) {
        return Error{OutputFolder::tr("%1 was written, but it is not certain to stay: %2")
                .arg(shown, error.text)};
    });
}

QString fileNameFrom(const QString &title, const QString &otherwise, QSet<QString> &used)
{
    constexpr int longest = 120; // bytes
    QString name;
    for (const char32_t c : title.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == u'_' || c == u'-')
            name += QChar::fromUcs4(c);
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.toUtf8().size() >= longest)
            break;
    }
    if (name.isEmpty())
        name = otherwise;
    QString unique = name;
    for (int i = 2; used.contains(unique.toCaseFolded()); ++i)
        unique = u"%1-%2"_s.arg(name, QString::number(i));
    used.insert(unique.toCaseFolded());
    return unique;
}

} // namespace Standoff

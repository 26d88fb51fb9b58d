// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backups/keptaside.h"

#include "store/file/sqliteconnection.h"
#include "store/file/translation.h"
#include "text/synctodisk.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <stdio.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Result<> outcome(bool isDone, const QString &path)
{
    if (isDone)
        return {};
    return failure(Store::tr("%1: It could not be kept aside: %2")
            .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

bool rename(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

// The project stays where it is as well until another takes its place, where the file system can
// do that.
bool link(const QString &from, const QString &to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0
        || (errno != EEXIST && rename(from, to));
}

} // namespace

QString freeNameAside(const QString &projectPath)
{
    const QFileInfo file(projectPath);
    QDateTime now = QDateTime::currentDateTime();
    const auto name = [&] {
        return file.path() + u'/'
            + Store::tr("%1 (before restoring %2)", "name of a file")
                  .arg(file.completeBaseName(), now.toString(u"yyyy-MM-dd HH.mm.ss"_s))
            + u".standoff"_s;
    };
    while (QFileInfo::exists(name()))
        now = now.addSecs(1);
    return name();
}

Result<QString> keepAside(const QString &projectPath)
{
    const QString kept = freeNameAside(projectPath);
    QString first; // of what is kept
    Result<> done;
    if (QFileInfo::exists(projectPath)) {
        first = kept;
        done = outcome(link(projectPath, kept), projectPath);
    }
    for (const QString &beside : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const QString path = projectPath + beside;
        if (!done || !QFileInfo::exists(path))
            continue;
        first = first.isEmpty() ? kept + beside : first;
        done = outcome(rename(path, kept + beside), path);
    }
    return done.and_then([&projectPath] { return syncFolderOf(projectPath); })
        .transform([&first] { return first; })
        .transform_error([&first](const Error &error) { return namingWhatIsKept(error, first); });
}

Error namingWhatIsKept(const Error &error, const QString &kept)
{
    if (!QFileInfo::exists(kept))
        return error;
    return {Store::tr("%1. What was there is kept as %2").arg(error.text, kept)};
}

} // namespace Standoff

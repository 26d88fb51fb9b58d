// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backup.h"

#include "store/texts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Standoff {

QString backupFolder(const QString &projectUuid)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups/"_s
        + projectUuid;
}

Result<> backUp(SqliteConnection &connection, int minimumAge)
{
    const auto uuid = connection.value(u"SELECT uuid FROM project"_s);
    const auto revision = connection.value(u"SELECT revision FROM project"_s);
    if (!uuid || !revision)
        return std::unexpected((uuid ? revision : uuid).error());
    const QDir folder(backupFolder(uuid->toString()));
    if (!folder.mkpath(u"."_s))
        return failure(Store::tr("%1 cannot be made").arg(folder.path()));
    const QString ending = u"-r%1.standoff"_s.arg(revision->toString());
    const QFileInfoList earlier =
        folder.entryInfoList({u"*.standoff"_s}, QDir::Files, QDir::Time); // newest first
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!earlier.isEmpty()
        && (earlier.first().fileName().endsWith(ending)
            || earlier.first().lastModified().secsTo(now) < minimumAge))
        return {};
    const QString name = now.toString(u"yyyyMMdd-HHmmss-zzz"_s) + ending;
    const QString aside = folder.filePath(name + u".new"_s);
    if (const auto copied = connection.copyTo(aside); !copied) {
        QFile::remove(aside);
        return copied;
    }
    QFile file(aside);
    if (!file.rename(folder.filePath(name))) {
        QFile::remove(aside);
        return failure(Store::tr("%1: %2").arg(folder.filePath(name), file.errorString()));
    }
    return {};
}

} // namespace Standoff

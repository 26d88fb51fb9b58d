// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backupfiles.h"

#include "store/texts.h"
#include "text/wholefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString timeFormat = u"yyyyMMdd-HHmmss-zzz"_s;
constexpr qint64 longestNote = 1 << 16; // it may come from anybody

QString rootFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s;
}

QString noteOf(const BackupFile &backup)
{
    return backup.path.chopped(QLatin1StringView(".standoff").size()) + u".paths"_s;
}

// As in the note: on one line, whatever characters the path has.
QByteArray lineOf(const QString &path)
{
    return QUrl::fromLocalFile(path).toEncoded();
}

} // namespace

QString BackupFile::name() const
{
    return QFileInfo(path).fileName();
}

QString backupFolder(const QString &projectUuid)
{
    return rootFolder() + u'/' + projectUuid;
}

QString backupName(const QDateTime &at, qint64 revision, BackupReason reason)
{
    const std::string_view word = wordOf(reason);
    return u"%1-r%2-%3.standoff"_s.arg(at.toUTC().toString(timeFormat), QString::number(revision),
        QLatin1StringView(word.data(), qsizetype(word.size())));
}

std::optional<BackupFile> backupNamed(const QString &path)
{
    static const QRegularExpression pattern(
        u"^(\\d{8}-\\d{6}-\\d{3})-r(\\d{1,18})(?:-([a-z]+))?\\.standoff$"_s);
    const auto match = pattern.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return {};
    BackupFile backup{
        .path = path, .at = {}, .revision = match.captured(2).toLongLong(), .reason = {}};
    backup.at = QDateTime::fromString(match.captured(1), timeFormat);
    backup.at.setTimeZone(QTimeZone::UTC);
    if (!backup.at.isValid())
        return {};
    BackupReason reason{};
    if (fromWord(match.captured(3).toStdString(), reason))
        backup.reason = reason;
    return backup;
}

QList<BackupFile> backupsIn(const QString &folder)
{
    QList<BackupFile> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.standoff"_s}, QDir::Files)) {
        if (auto backup = backupNamed(file.filePath()))
            backups.append(std::move(*backup));
    }
    std::ranges::sort(backups, std::greater(), &BackupFile::name); // which begins with the time
    return backups;
}

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

QStringList pathsOf(const BackupFile &backup)
{
    QFile note(noteOf(backup));
    QStringList paths;
    if (!note.open(QIODevice::ReadOnly))
        return paths; // one of an older Standoff has none
    for (const QByteArray &line : note.read(longestNote).split('\n')) {
        if (const QString path = QUrl::fromEncoded(line).toLocalFile(); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

Result<> notePath(const BackupFile &backup, const QString &projectPath)
{
    QStringList paths = pathsOf(backup);
    if (paths.contains(projectPath))
        return {};
    paths.append(projectPath);
    WholeFile note(noteOf(backup));
    if (const auto opened = note.open(); !opened)
        return opened;
    for (const QString &path : std::as_const(paths))
        note.device().write(lineOf(path) + '\n');
    return note.commit();
}

QStringList backupFoldersOfPath(const QString &projectPath)
{
    QStringList folders;
    for (const QFileInfo &folder :
        QDir(rootFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QList<BackupFile> backups = backupsIn(folder.filePath());
        if (std::ranges::any_of(backups, [&projectPath](const BackupFile &backup) {
                return pathsOf(backup).contains(projectPath);
            }))
            folders.append(folder.filePath());
    }
    return folders;
}

Result<> removeBackup(const BackupFile &backup)
{
    QFile file(backup.path);
    if (!file.remove())
        return failure(Store::tr("%1: %2").arg(backup.path, file.errorString()));
    QFile::remove(noteOf(backup));
    return {};
}

} // namespace Standoff

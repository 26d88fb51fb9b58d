// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/backups/backupfiles.h"

#include "store/file/translation.h"
#include "text/wholefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <filesystem>

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

using IsWanted = bool (std::filesystem::directory_entry::*)(std::error_code &error) const;

// The names of what is in a folder and is wanted; none where there is no folder. QDir takes one
// that cannot be read for one that is empty. What cannot be looked at is there, too: to say what it
// is, is left to who opens it.
Result<QStringList> namesIn(const QString &folder, IsWanted isWanted)
{
    QStringList names;
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code unknown;
        if (((*entry).*isWanted)(unknown) || unknown)
            names.append(QFile::decodeName(entry->path().filename().c_str()));
    }
    if (error && error != std::errc::no_such_file_or_directory
        && error != std::errc::not_a_directory) {
        return failure(Store::tr("%1: The folder cannot be read (%2)")
                .arg(folder, QString::fromLocal8Bit(error.message())));
    }
    return names;
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

Result<QList<BackupFile>> backupsIn(const QString &folder)
{
    const IsWanted isFile = &std::filesystem::directory_entry::is_regular_file;
    return namesIn(folder, isFile).transform([&folder](const QStringList &names) {
        QList<BackupFile> backups;
        for (const QString &name : names) {
            if (auto backup = backupNamed(QDir(folder).filePath(name)))
                backups.append(std::move(*backup));
        }
        // By their names, which begin with the time.
        std::ranges::sort(backups, std::greater(), &BackupFile::name);
        return backups;
    });
}

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

Result<QStringList> pathsOf(const BackupFile &backup)
{
    QFile note(noteOf(backup));
    QStringList paths;
    std::error_code unknown;
    if (!std::filesystem::exists(QFile::encodeName(note.fileName()).toStdString(), unknown)
        && !unknown)
        return paths; // one of an older Standoff has none
    if (!note.open(QIODevice::ReadOnly))
        return failure(Store::tr("%1: %2").arg(note.fileName(), note.errorString()));
    for (const QByteArray &line : note.read(longestNote).split('\n')) {
        if (const QString path = QUrl::fromEncoded(line).toLocalFile(); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

Result<> notePath(const BackupFile &backup, const QString &projectPath)
{
    auto paths = pathsOf(backup);
    if (!paths || paths->contains(projectPath))
        return paths.transform([](const QStringList &) { });
    paths->append(projectPath);
    WholeFile note(noteOf(backup));
    RETURN_IF_ERROR(note.open());
    for (const QString &path : std::as_const(*paths))
        note.device().write(lineOf(path) + '\n');
    return note.commit();
}

QStringList backupFoldersOfPath(const QString &projectPath, QStringList &problems)
{
    QStringList folders;
    const auto names = namesIn(rootFolder(), &std::filesystem::directory_entry::is_directory);
    if (!names)
        problems.append(names.error().text);
    for (const QString &name : names.value_or(QStringList())) {
        const QString folder = backupFolder(name);
        const auto backups = backupsIn(folder);
        if (!backups)
            problems.append(backups.error().text);
        for (const BackupFile &backup : backups.value_or(QList<BackupFile>())) {
            const auto paths = pathsOf(backup);
            if (!paths)
                problems.append(paths.error().text);
            if (!paths || !paths->contains(projectPath))
                continue;
            folders.append(folder);
            break;
        }
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

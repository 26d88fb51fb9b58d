// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Of the process, as POSIX locks are: no two parts of the program can differ about it.
struct Registry
{
    QMutex mutex;
    std::multiset<OpenProjectFile::Identity> open;
};

Registry &registry()
{
    static Registry registry;
    return registry;
}

std::optional<OpenProjectFile::Identity> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return {};
    return OpenProjectFile::Identity(found.st_dev, found.st_ino);
}

// The last or the first bytes of a file, fewer where it is shorter. A FIFO that has taken the
// file's place meanwhile does not hold us up.
QByteArray bytesAt(const QString &path, int whence, off_t offset, qsizetype count)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return {};
    QByteArray bytes(count, '\0');
    const off_t begin = ::lseek(file, offset, whence);
    const ssize_t length = begin < 0 ? 0 : ::pread(file, bytes.data(), size_t(bytes.size()), begin);
    ::close(file);
    return bytes.first(std::max<ssize_t>(0, length));
}

// What SQLite and we keep beside a project, by how the names end.
constexpr std::array besideProject = {"-journal"_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1};

enum class Header { None, Unknown, Foreign, Project }; // None: empty, or it cannot be read

// https://www.sqlite.org/fileformat.html, 1.3: the magic string, and the application id at 68.
Header headerOf(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    constexpr qsizetype idPlace = 68;
    const QByteArray header = bytesAt(path, SEEK_SET, 0, idPlace + 4);
    if (header.isEmpty())
        return Header::None;
    if (header.size() < idPlace + 4 || !header.startsWith(magic))
        return Header::Unknown;
    return qFromBigEndian<qint32>(header.constData() + idPlace) == applicationId ? Header::Project
                                                                                 : Header::Foreign;
}

// https://www.sqlite.org/fileformat.html, 3: where a transaction was one of several files, the name
// of the file that joins them stands at the end of the journal, before the magic of a journal.
// SQLite removes that file. A project is never one of several.
bool namesAnotherFile(const QString &journal)
{
    constexpr QByteArrayView magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    return bytesAt(journal, SEEK_END, -off_t(magic.size()), magic.size()) == magic;
}

} // namespace

OpenProjectFile::OpenProjectFile(const QString &path)
    : m_identity(identityOf(path))
{
    const QMutexLocker locker(&registry().mutex);
    if (m_identity)
        registry().open.insert(*m_identity);
}

OpenProjectFile::~OpenProjectFile()
{
    const QMutexLocker locker(&registry().mutex);
    if (m_identity)
        registry().open.erase(registry().open.find(*m_identity));
}

bool ProjectFiles::isProject(const QString &path)
{
    // Held while the file is looked into: nobody in this program opens it as a project meanwhile.
    const QMutexLocker locker(&registry().mutex);
    const auto identity = identityOf(path);
    return identity
        && (registry().open.contains(*identity)
            || withoutLinks(path).endsWith(".standoff"_L1, Qt::CaseInsensitive)
            || headerOf(path) == Header::Project);
}

Result<> ProjectFiles::mayBeOpened(const QString &path)
{
    const QMutexLocker locker(&registry().mutex);
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {}; // SQLite says why
    if (!S_ISREG(found.st_mode))
        return failure(tr("This is not a file"));
    if (registry().open.contains(OpenProjectFile::Identity(found.st_dev, found.st_ino)))
        return {}; // it was looked at
    const Header header = headerOf(path);
    if (header == Header::Unknown)
        return failure(tr("This is not a database"));
    if (header == Header::Foreign)
        return failure(tr("This is a database of another program"));
    const QString journal = withoutLinks(path) + u"-journal"_s;
    struct stat beside = {};
    const bool hasJournal = ::stat(QFile::encodeName(journal).constData(), &beside) == 0;
    if (hasJournal && !S_ISREG(beside.st_mode)) {
        return failure(
            tr("%1 beside it is not a file; move it away").arg(QDir::toNativeSeparators(journal)));
    }
    if (hasJournal && beside.st_size > 0 && found.st_size == 0) {
        return failure(tr("It is empty, but %1 beside it may be what is left of a project; move "
                          "that file away to go on")
                .arg(QDir::toNativeSeparators(journal)));
    }
    if (hasJournal && namesAnotherFile(journal)) {
        return failure(tr("The file %1 beside it says that another file is to be removed, which no "
                          "version of Standoff asks for; move it away")
                .arg(QDir::toNativeSeparators(journal)));
    }
    return {};
}

Result<> ProjectFiles::isFree(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (isProject(path)) {
        return failure(tr("%1 is a project, which would be gone with its history. "
                          "Choose another name.")
                .arg(shown));
    }
    const QString target = withoutLinks(path);
    for (const QLatin1StringView ending : besideProject) {
        if (!target.endsWith(ending))
            continue;
        const QString project = target.chopped(ending.size());
        if (isProject(project)) {
            return failure(tr("%1 belongs to the project %2, which needs it to be safe. "
                              "Choose another name.")
                    .arg(shown, QDir::toNativeSeparators(project)));
        }
    }
    return {};
}

Result<> ProjectFiles::mayBeMade(const QString &path)
{
    RETURN_IF_ERROR(isFree(path));
    for (const QString &ending : {u"-journal"_s, u"-wal"_s}) {
        const QString beside = withoutLinks(path) + ending;
        if (QFileInfo::exists(beside)) {
            return failure(tr("%1 is left from a project that was here and would spoil a new one; "
                              "bring the project back, or move that file away")
                    .arg(QDir::toNativeSeparators(beside)));
        }
    }
    return {};
}

Result<> ProjectFiles::mayBeWritten(const QString &path)
{
    RETURN_IF_ERROR(isFree(path));
    QString name = withoutLinks(path);
    for (const QLatin1StringView ending : besideProject) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    if (name.endsWith(".standoff"_L1, Qt::CaseInsensitive)) {
        return failure(tr("%1 would be taken for a project, or for a part of one, by its name. "
                          "Choose another name.")
                .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

QString withoutLinks(const QString &path)
{
    constexpr int mostLinks = 40; // as Linux has it
    QString place = path;
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo info(place);
        // What ".." leads to is known of a folder without links only.
        const QString folder = QFileInfo(info.path()).canonicalFilePath();
        if (!folder.isEmpty())
            place = (folder == u"/"_s ? folder : folder + u'/') + info.fileName();
        const QString target = info.readSymLink();
        if (target.isEmpty())
            break;
        place = QDir::isAbsolutePath(target) ? target : folder + u'/' + target;
    }
    return place;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QtEndian>

#include <array>
#include <cstring>
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

// https://www.sqlite.org/fileformat.html, 1.3: the magic string, and the application id at 68.
bool hasProjectHeader(const QString &path)
{
    constexpr char magic[] = "SQLite format 3"; // with the zero at its end
    constexpr size_t idPlace = 68;
    std::array<char, 72> header{};
    // A FIFO that has taken the file's place meanwhile does not hold us up.
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return false;
    const ssize_t length = ::pread(file, header.data(), header.size(), 0);
    ::close(file);
    return length == ssize_t(header.size()) && std::memcmp(header.data(), magic, sizeof magic) == 0
        && qFromBigEndian<qint32>(header.data() + idPlace) == applicationId;
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
            || hasProjectHeader(path));
}

Result<> ProjectFiles::mayBeWritten(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (isProject(path)) {
        return failure(tr("%1 is a project, which would be gone with its history. "
                          "Choose another name.")
                .arg(shown));
    }
    const QString target = withoutLinks(path);
    for (const QLatin1StringView ending : {"-journal"_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1}) {
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

QString withoutLinks(const QString &path)
{
    constexpr int mostLinks = 40; // as Linux has it
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.filePath();
}

} // namespace Standoff

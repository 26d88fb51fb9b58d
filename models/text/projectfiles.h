// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QCoreApplication>
#include <optional>
#include <utility>

// What everything that writes a file has to know of project files, though it knows no store.

namespace Standoff {

// "SdOf", in the header of every project file (PRAGMA application_id), where file(1) finds it.
inline constexpr int applicationId = 0x53644f66;

// Tells, as long as it lives, that this program has a project file open: such a file is not opened
// a second time, since closing it would drop the locks that SQLite has on it. Made before the file
// is opened; a file that is not there yet is not told of.
class OpenProjectFile
{
public:
    explicit OpenProjectFile(const QString &path);
    ~OpenProjectFile();
    Q_DISABLE_COPY_MOVE(OpenProjectFile)

    // Device and inode: the same for all names and links.
    using Identity = std::pair<quint64, quint64>;

private:
    std::optional<Identity> m_identity;
};

class ProjectFiles
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ProjectFiles)

public:
    // Whether a project is at the path, or at what a link there leads to: one that is open here, a
    // file with the application id, or one that is called .standoff, whatever has become of it.
    static bool isProject(const QString &path);
    // Refuses what SQLite should not even open, since it would act on it: what is no file; a
    // database of another program; beside it, a journal that says of another file that it is to be
    // removed, that is no file, or that is all that is left. A file that is not there yet, or
    // empty, may be opened. Looks at the headers only.
    static Result<> mayBeOpened(const QString &path);
    // Refuses for a new project what may not be written over, and a name beside which the journal
    // of a project lies that is gone: it would be played into the new one.
    static Result<> mayBeMade(const QString &path);
    // Refuses what may not be written over: a project (a backup is one) and what SQLite and the
    // lock keep beside it, be it there or not; and the name of a project for what is none. The
    // error says what it is.
    static Result<> mayBeWritten(const QString &path);

private:
    static Result<> isFree(const QString &path);
};

// Where a chain of symbolic links ends, in a folder that is named without links; also when nothing
// is there. As the path is where there is no such folder.
QString withoutLinks(const QString &path);

} // namespace Standoff

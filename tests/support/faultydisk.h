// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QtLogging>
#include <sqlite3.h>

namespace Standoff {

// When and how the disk fails.
struct DiskFault
{
    int call = 0; // the first that fails, from 1; 0: none
    bool isLasting = false; // all that come after fail, too
    bool isDone = false; // what fails was done all the same; only the answer is bad
    bool concernsReading = false; // from then on
};

// A disk that fails: SQLite's file system, in which what is written, cut, synced and deleted is
// counted, and fails from a chosen call on. For one test program at a time, not for threads.
class FaultyDisk
{
public:
    // SQLite uses it from now on, in the whole program.
    static void install()
    {
        sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
        s_real = real;
        s_vfs = *real;
        s_vfs.zName = "faulty";
        s_vfs.szOsFile = int(sizeof(File)) + real->szOsFile;
        s_vfs.xOpen = &open;
        s_vfs.xDelete = &remove;
        if (sqlite3_vfs_register(&s_vfs, 1) != SQLITE_OK)
            qFatal("the disk cannot be installed");
    }
    static void begin(const DiskFault &fault)
    {
        s_fault = fault;
        s_calls = 0;
    }
    // The disk is whole again. How many calls there were.
    static int end()
    {
        s_fault = {};
        return s_calls;
    }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static File &at(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }

    static bool hasFailed() { return s_fault.call > 0 && s_calls >= s_fault.call; }
    // One more call, which does the work unless it fails.
    template <typename Work>
    static int call(int error, Work work)
    {
        ++s_calls;
        const bool fails =
            s_fault.isLasting ? hasFailed() : s_fault.call > 0 && s_calls == s_fault.call;
        if (fails && !s_fault.isDone)
            return error;
        const int code = work();
        return fails ? error : code;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *got)
    {
        File &opened = at(file);
        const int code = s_real->xOpen(s_real, name, opened.real(), flags, got);
        opened.base.pMethods = code == SQLITE_OK ? &methods : nullptr;
        return code;
    }
    static int remove(sqlite3_vfs *, const char *name, int sync)
    {
        return call(SQLITE_IOERR_DELETE, [&] { return s_real->xDelete(s_real, name, sync); });
    }
    static int close(sqlite3_file *file)
    {
        return at(file).real()->pMethods->xClose(at(file).real());
    }
    static int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
    {
        if (s_fault.concernsReading && hasFailed())
            return SQLITE_IOERR_READ;
        return at(file).real()->pMethods->xRead(at(file).real(), bytes, count, offset);
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        sqlite3_file *real = at(file).real();
        return call(
            SQLITE_IOERR_WRITE, [&] { return real->pMethods->xWrite(real, bytes, count, offset); });
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        sqlite3_file *real = at(file).real();
        return call(SQLITE_IOERR_TRUNCATE, [&] { return real->pMethods->xTruncate(real, size); });
    }
    static int sync(sqlite3_file *file, int flags)
    {
        sqlite3_file *real = at(file).real();
        return call(SQLITE_IOERR_FSYNC, [&] { return real->pMethods->xSync(real, flags); });
    }
    static int size(sqlite3_file *file, sqlite3_int64 *bytes)
    {
        return at(file).real()->pMethods->xFileSize(at(file).real(), bytes);
    }
    static int lock(sqlite3_file *file, int level)
    {
        return at(file).real()->pMethods->xLock(at(file).real(), level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        return at(file).real()->pMethods->xUnlock(at(file).real(), level);
    }
    static int checkReserved(sqlite3_file *file, int *result)
    {
        return at(file).real()->pMethods->xCheckReservedLock(at(file).real(), result);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        return at(file).real()->pMethods->xFileControl(at(file).real(), what, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        return at(file).real()->pMethods->xSectorSize(at(file).real());
    }
    static int characteristics(sqlite3_file *file)
    {
        return at(file).real()->pMethods->xDeviceCharacteristics(at(file).real());
    }

    static constexpr sqlite3_io_methods methods{.iVersion = 1,
        .xClose = &close,
        .xRead = &read,
        .xWrite = &write,
        .xTruncate = &truncate,
        .xSync = &sync,
        .xFileSize = &size,
        .xLock = &lock,
        .xUnlock = &unlock,
        .xCheckReservedLock = &checkReserved,
        .xFileControl = &control,
        .xSectorSize = &sectorSize,
        .xDeviceCharacteristics = &characteristics};

    static inline sqlite3_vfs *s_real = nullptr;
    static inline sqlite3_vfs s_vfs{};
    static inline DiskFault s_fault;
    static inline int s_calls = 0;
};

} // namespace Standoff

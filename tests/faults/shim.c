/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Standoff authors
 */

#define _GNU_SOURCE
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* The calls themselves are made by syscall(), so that nothing else is between. */

enum { MOST_FILES = 1024, MOST_CALLS = 65536 };

struct counts
{
    long seen;
    long made;
    unsigned char calls[MOST_CALLS];
};

static char root[4096];
static struct fault_plan plan;
static struct counts *counts; /* shared with the processes that are forked */
static unsigned char watched[MOST_FILES]; /* by descriptor */
static int log_file = -1;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

void faults_watch(const char *folder)
{
    if (!counts) {
        counts =
            mmap(NULL, sizeof *counts, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (counts == MAP_FAILED)
            abort();
    }
    snprintf(root, sizeof root, "%s", folder);
}

void faults_plan(const struct fault_plan *wanted)
{
    plan = *wanted;
    counts->seen = 0;
    counts->made = 0;
}

long faults_seen(void)
{
    return counts->seen;
}

const unsigned char *faults_calls(void)
{
    return counts->calls;
}

long faults_made(void)
{
    return counts->made;
}

__attribute__((constructor)) static void read_environment(void)
{
    const char *folder = getenv("STANDOFF_FAULTS_ROOT");
    const char *log = getenv("STANDOFF_FAULTS_LOG");
    const char *kill_at = getenv("STANDOFF_FAULTS_KILL");
    if (!folder)
        return;
    faults_watch(folder);
    if (kill_at) {
        plan.calls = ~0U;
        plan.nth = atol(kill_at);
        plan.action = FAULT_KILL;
    }
    if (log) {
        log_file = (int)syscall(
            SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (log_file < 0)
            abort();
    }
}

static int is_below(const char *path)
{
    const size_t length = strlen(root);
    return length > 0 && path && strncmp(path, root, length) == 0
        && (path[length] == '/' || path[length] == 0);
}

static int is_watched(int descriptor)
{
    return descriptor >= 0 && descriptor < MOST_FILES && watched[descriptor];
}

/* Processes append to one log, each record by one call: so they stand in the order of the calls. */
static void record(enum fault_call call, int descriptor, int flags, long offset, const char *first,
    const void *second, size_t second_length)
{
    if (log_file < 0)
        return;
    struct fault_record head = {call, (int)getpid(), descriptor, flags, offset,
        first ? (unsigned)strlen(first) : 0, (unsigned)second_length};
    struct iovec parts[3] = {
        {&head, sizeof head}, {(void *)first, head.first}, {(void *)second, second_length}};
    const ssize_t size = (ssize_t)(sizeof head + head.first + second_length);
    if (syscall(SYS_writev, log_file, parts, 3) != size)
        abort();
}

void faults_mark(const char *path, const char *state)
{
    record(FAULT_MARK, -1, 0, 0, path, state, strlen(state));
}

/* What is to happen at this call. */
static enum fault_action next_action(enum fault_call call)
{
    if (!counts || (plan.calls & (1U << call)) == 0)
        return FAULT_NONE;
    const long number = __atomic_add_fetch(&counts->seen, 1, __ATOMIC_SEQ_CST);
    if (number <= MOST_CALLS)
        counts->calls[number - 1] = (unsigned char)call;
    if (plan.nth == 0 || number < plan.nth || (number > plan.nth && !plan.for_good))
        return FAULT_NONE;
    if (plan.action != FAULT_NONE)
        __atomic_add_fetch(&counts->made, 1, __ATOMIC_SEQ_CST);
    if (plan.action == FAULT_SHORT && number > plan.nth)
        return FAULT_FAIL;
    if (plan.action == FAULT_KILL)
        syscall(SYS_kill, getpid(), SIGKILL);
    return plan.action;
}

/* Whether a call without data fails; errno says how. */
static int fails(enum fault_call call)
{
    const enum fault_action action = next_action(call);
    if (action == FAULT_KILL_WITHIN)
        syscall(SYS_kill, getpid(), SIGKILL);
    if (action != FAULT_FAIL)
        return 0;
    errno = plan.error;
    return 1;
}

static int open_file(int folder, const char *path, int flags, mode_t mode)
{
    const int below = is_below(path);
    if (below && fails(FAULT_OPEN))
        return -1;
    pthread_mutex_lock(&mutex);
    const int descriptor = (int)syscall(SYS_openat, folder, path, flags, mode);
    if (descriptor >= 0 && descriptor < MOST_FILES) {
        watched[descriptor] = (unsigned char)below;
        if (below)
            record(FAULT_OPEN, descriptor, flags, 0, path, NULL, 0);
    }
    pthread_mutex_unlock(&mutex);
    return descriptor;
}

#define MODE_OF(flags, mode)                                                                       \
    mode_t mode = 0;                                                                               \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {                                                       \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        mode = va_arg(arguments, mode_t);                                                          \
        va_end(arguments);                                                                         \
    }

int open(const char *path, int flags, ...)
{
    MODE_OF(flags, mode)
    return open_file(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE_OF(flags, mode)
    return open_file(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    MODE_OF(flags, mode)
    return open_file(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...)
{
    MODE_OF(flags, mode)
    return open_file(folder, path, flags | O_LARGEFILE, mode);
}

int close(int descriptor)
{
    pthread_mutex_lock(&mutex);
    if (is_watched(descriptor)) {
        record(FAULT_CLOSE, descriptor, 0, 0, NULL, NULL, 0);
        watched[descriptor] = 0;
    }
    pthread_mutex_unlock(&mutex);
    return (int)syscall(SYS_close, descriptor);
}

/* The offset is -1 where the file has one of its own. */
static ssize_t write_file(
    enum fault_call call, int descriptor, const void *bytes, size_t length, off_t offset)
{
    const int watch = is_watched(descriptor);
    const enum fault_action action = watch ? next_action(call) : FAULT_NONE;
    if (action == FAULT_FAIL) {
        errno = plan.error;
        return -1;
    }
    const size_t part = action == FAULT_NONE ? length : length / 2;
    pthread_mutex_lock(&mutex);
    const off_t place =
        offset >= 0 || !watch ? offset : (off_t)syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
    const ssize_t done = offset >= 0 ? syscall(SYS_pwrite64, descriptor, bytes, part, offset)
                                     : syscall(SYS_write, descriptor, bytes, part);
    if (watch && done > 0)
        record(call, descriptor, 0, (long)place, NULL, bytes, (size_t)done);
    pthread_mutex_unlock(&mutex);
    if (action == FAULT_KILL_WITHIN)
        syscall(SYS_kill, getpid(), SIGKILL);
    return done;
}

ssize_t write(int descriptor, const void *bytes, size_t length)
{
    return write_file(FAULT_WRITE, descriptor, bytes, length, -1);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset)
{
    return write_file(FAULT_PWRITE, descriptor, bytes, length, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off_t offset)
{
    return write_file(FAULT_PWRITE, descriptor, bytes, length, offset);
}

/* Makes a call on a descriptor, and writes it to the log when it was done. */
#define ON_DESCRIPTOR(name, call, parameters, size, ...)                                           \
    int name parameters                                                                            \
    {                                                                                              \
        if (is_watched(descriptor) && fails(call))                                                 \
            return -1;                                                                             \
        pthread_mutex_lock(&mutex);                                                                \
        const int done = (int)syscall(__VA_ARGS__);                                                \
        if (done == 0 && is_watched(descriptor))                                                   \
            record(call, descriptor, 0, size, NULL, NULL, 0);                                      \
        pthread_mutex_unlock(&mutex);                                                              \
        return done;                                                                               \
    }

ON_DESCRIPTOR(
    ftruncate, FAULT_FTRUNCATE, (int descriptor, off_t size), size, SYS_ftruncate, descriptor, size)
ON_DESCRIPTOR(ftruncate64, FAULT_FTRUNCATE, (int descriptor, off_t size), size, SYS_ftruncate,
    descriptor, size)
ON_DESCRIPTOR(fdatasync, FAULT_FDATASYNC, (int descriptor), 0, SYS_fdatasync, descriptor)
ON_DESCRIPTOR(fsync, FAULT_FSYNC, (int descriptor), 0, SYS_fsync, descriptor)
ON_DESCRIPTOR(syncfs, FAULT_FSYNC, (int descriptor), 1, SYS_syncfs, descriptor)

/* The same on one path or two; the flags tell which of several calls it was. */
#define ON_PATHS(name, call, which, parameters, first, second, ...)                                \
    int name parameters                                                                            \
    {                                                                                              \
        const char *other = second;                                                                \
        const int below = is_below(first) || is_below(other);                                      \
        if (below && fails(call))                                                                  \
            return -1;                                                                             \
        pthread_mutex_lock(&mutex);                                                                \
        const int done = (int)syscall(__VA_ARGS__);                                                \
        if (done == 0 && below)                                                                    \
            record(call, -1, which, 0, first, other, other ? strlen(other) : 0);                   \
        pthread_mutex_unlock(&mutex);                                                              \
        return done;                                                                               \
    }

ON_PATHS(unlink, FAULT_UNLINK, 0, (const char *path), path, NULL, SYS_unlinkat, AT_FDCWD, path, 0)
ON_PATHS(unlinkat, FAULT_UNLINK, 0, (int folder, const char *path, int flags), path, NULL,
    SYS_unlinkat, folder, path, flags)
ON_PATHS(rmdir, FAULT_UNLINK, 0, (const char *path), path, NULL, SYS_unlinkat, AT_FDCWD, path,
    AT_REMOVEDIR)
ON_PATHS(rename, FAULT_RENAME, 0, (const char *from, const char *to), from, to, SYS_renameat2,
    AT_FDCWD, from, AT_FDCWD, to, 0)
ON_PATHS(renameat, FAULT_RENAME, 0, (int a, const char *from, int b, const char *to), from, to,
    SYS_renameat2, a, from, b, to, 0)
ON_PATHS(renameat2, FAULT_RENAME, 0,
    (int a, const char *from, int b, const char *to, unsigned flags), from, to, SYS_renameat2, a,
    from, b, to, flags)
ON_PATHS(link, FAULT_RENAME, 1, (const char *from, const char *to), from, to, SYS_linkat, AT_FDCWD,
    from, AT_FDCWD, to, 0)
ON_PATHS(linkat, FAULT_RENAME, 1, (int a, const char *from, int b, const char *to, int flags), from,
    to, SYS_linkat, a, from, b, to, flags)
ON_PATHS(mkdir, FAULT_MKDIR, 0, (const char *path, mode_t mode), path, NULL, SYS_mkdirat, AT_FDCWD,
    path, mode)
ON_PATHS(mkdirat, FAULT_MKDIR, 0, (int folder, const char *path, mode_t mode), path, NULL,
    SYS_mkdirat, folder, path, mode)

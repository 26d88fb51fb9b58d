/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Standoff authors
 */

/* A library that stands between a program and the calls of the system that change files. It lets a
 * chosen one fail, cuts a write short, kills the program at one, or writes all of them to a log.
 * Only files below one folder are looked at. A program that is linked to it is told by these
 * functions, one that it is preloaded into by environment variables. */

#ifndef STANDOFF_FAULTS_SHIM_H
#define STANDOFF_FAULTS_SHIM_H

#ifdef __cplusplus
extern "C" {
#endif

enum fault_call {
    FAULT_OPEN,
    FAULT_PWRITE,
    FAULT_WRITE,
    FAULT_FTRUNCATE,
    FAULT_FDATASYNC,
    FAULT_FSYNC, /* and syncfs */
    FAULT_UNLINK, /* and rmdir */
    FAULT_RENAME, /* and link */
    FAULT_MKDIR,
    FAULT_CLOSE, /* only in the log */
    FAULT_MARK /* only in the log: what the program itself has to say */
};

enum fault_action {
    FAULT_NONE,
    FAULT_FAIL, /* the call does nothing and gives the error */
    FAULT_SHORT, /* half of a write is done; of the next ones, when for good, nothing */
    FAULT_KILL, /* the program ends before the call */
    FAULT_KILL_WITHIN /* the program ends when half of a write is done */
};

struct fault_plan
{
    unsigned calls; /* the bits (1 << fault_call) of those that are counted */
    long nth; /* from 1 */
    enum fault_action action;
    int error; /* an errno */
    int for_good; /* and all counted ones after it */
};

/* Looks at the calls below the folder from now on, in this process and those that it forks, which
 * share the counts. Also by STANDOFF_FAULTS_ROOT. */
void faults_watch(const char *folder);
/* Counts from 0 again. Also by STANDOFF_FAULTS_KILL=NTH. */
void faults_plan(const struct fault_plan *plan);
/* How many calls were counted, the kind of each (the first 65536), and how many faults were made.
 */
long faults_seen(void);
const unsigned char *faults_calls(void);
long faults_made(void);

/* Writes into the log that from now on this is at the path; "" when nothing is. */
void faults_mark(const char *path, const char *state);

/* One record of the log, which is the file that STANDOFF_FAULTS_LOG names. Behind it stand `first`
 * bytes of a path and `second` bytes of a second path or of what was written. */
struct fault_record
{
    int call;
    int process;
    int descriptor;
    int flags; /* of open */
    long offset; /* of a write, or the size to truncate to */
    unsigned first;
    unsigned second;
};

#ifdef __cplusplus
}
#endif

#endif

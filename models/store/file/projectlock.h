// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <optional>

namespace Standoff {

// Who may write a project: the program that holds PROJECT.lock. The file says who that is, see
// LockOwner, and is kept locked (flock) as long as the program runs, so that a lock of a program
// that was killed is known as such.
//
// The file appears with its content and locked, or not at all: it is made under another name and
// linked to its own, which fails where there is one already. Only who has it locked takes it away.
class ProjectLock
{
public:
    explicit ProjectLock(const QString &projectPath);
    ~ProjectLock();
    Q_DISABLE_COPY_MOVE(ProjectLock)

    // "" when the lock is ours, else who has it (program, host, process, since when), or why there
    // can be none, and what to do. Takes a second at most.
    QString acquire();
    // Takes the file away, where it is ours. Where that fails, it stays as the lock of a program
    // that has ended, and the answer is no.
    bool release();
    QString path() const { return m_path; }
    // What acquire() would say now, but neither takes the lock nor waits.
    QString obstacle() const;
    // Whether the file is still the one that we made: it may have been removed by hand.
    bool isHeld() const;
    // What a person should know about the lock that was there before; "" where that is nothing.
    QString remark() const { return m_remark; }

private:
    // Nothing where it may be otherwise in a moment, and there is one more try.
    std::optional<QString> tryToAcquire(bool isLastTry);
    // Makes the file. 0, or the number of the system's error; EEXIST where there is one.
    int make();
    int make(const QByteArray &place, int flags);

    QString m_path;
    QString m_remark;
    int m_descriptor = -1;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/lockowner.h"

#include <utility>

#include <unistd.h>

namespace Standoff {

// A file of the system, closed when it goes; with it goes its lock.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

// What is found where a lock would be.
struct FoundLock
{
    enum class Kind {
        Nothing,
        Owner, // or what else is in the way
        Ended, // a lock of a program that runs no more
        Damaged,
    };
    Kind kind = Kind::Nothing;
    QString reason; // why it is not ours to take, in words
    bool isPassing = false; // it may be otherwise in a moment
    Descriptor file = Descriptor(); // locked by us, unless the file system cannot
};

// Looks at the file of a lock, without waiting. What is not a file of its own, such as a link, is
// not opened.
FoundLock lookForLock(const QString &path);

// Keeps the open file locked until it is closed, where nobody else does and the file system can.
FileLock lockFile(int descriptor);

// Whether the open file is the one of that name, which is not a link.
bool isUnderName(int descriptor, const QByteArray &name);

} // namespace Standoff

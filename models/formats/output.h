// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <functional>

namespace Standoff {

// The bytes of one file on their way to a destination, many at a time. Whether they arrive is asked
// at the end; a writer of much asks isFull() whether to go on.
class Output
{
public:
    // Returns whether it took all of the bytes, and takes more.
    using Drain = std::function<bool(QByteArrayView bytes)>;

    // The drain is called for so many bytes at least, but for the last.
    explicit Output(Drain drain, qsizetype atOnce = 1 << 18);

    void write(QByteArrayView bytes);
    // Nothing more is taken.
    bool isFull() const { return m_isFull; }
    // Hands over what is left. Returns whether all bytes were taken.
    bool flush();

private:
    Drain m_drain;
    QByteArray m_buffer;
    qsizetype m_atOnce;
    bool m_isFull = false;
};

} // namespace Standoff

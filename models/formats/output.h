// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/wholefile.h"

#include <QByteArray>
#include <QCoreApplication>
#include <memory>
#include <optional>

class QDir;
class QFile;

namespace Standoff {

// Where a format writes to: a file that appears whole or not at all, or memory up to a limit.
// Errors are kept until commit(); a writer of much asks isFull() whether to go on.
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Output)

public:
    // The file appears with commit(), in place of one that is there. Devices and folders are
    // refused.
    explicit Output(const QString &path);
    // A new file in a folder that appears whole itself: what writeFolder() gives.
    Output(const QDir &folder, const QString &name);
    // In memory.
    explicit Output(int limit);
    ~Output();

    void write(QByteArrayView bytes);
    // The limit was reached, or writing failed: nothing more is taken.
    bool isFull() const;

    // What was written in memory: whole characters, at most as many bytes as the limit.
    QString text() const;
    // Fails when anything could not be written; then the file is as it was before.
    Result<> commit();

private:
    void flush();

    QByteArray m_buffer;
    int m_limit = 0;
    std::optional<WholeFile> m_whole;
    std::unique_ptr<QFile> m_inFolder;
    QIODevice *m_file = nullptr; // one of these; nullptr: in memory
    Result<> m_opened;
    bool m_failed = false;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Standoff {

// A file that appears whole or not at all: with commit(), in place of one that is there. All that
// the program writes for a person goes through it (or an ExportDestination): it never takes the
// place of a project, nor of what a project keeps beside it.
class WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::WholeFile)

public:
    explicit WholeFile(const QString &path);

    // Refuses folders, devices, projects and what cannot be written.
    Result<> open();
    QIODevice &device() { return m_file; }
    // Fails when anything could not be written; then the path is as it was before. When only the
    // disk does not confirm that the file stays, it is there, and the error says so.
    Result<> commit();

private:
    // Remembers a write that the file system has taken a part of only; QFileDevice takes that for
    // success.
    class File : public QSaveFile
    {
    public:
        using QSaveFile::QSaveFile;
        bool isCut() const { return m_isCut; }

    protected:
        qint64 writeData(const char *data, qint64 length) override;

    private:
        bool m_isCut = false;
    };

    const QString m_path; // as it was named
    File m_file;
};

// Writes such a file at once.
Result<> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Standoff

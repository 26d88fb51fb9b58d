// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"
#include "text/wholefile.h"

#include <QCoreApplication>

namespace Standoff {

// A ZIP archive of files (APPNOTE.TXT of PKWARE, names in UTF-8, deflated), in place of a file that
// is there. Up to 4 GB, and 65,534 files. The same files give the same bytes: their time is the
// first that such an archive can tell. Not by KArchive: it does not say that names are UTF-8, so
// that others read them as another encoding, and names no reason on a full disk.
class ZipDestination : public ExportDestination
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ZipDestination)

public:
    // The name is that of a file that a format writes alone.
    ZipDestination(const QString &path, const QString &onlyName);

    Result<> open() override;
    Result<> add(const QString &name, const Fill &fill) override;
    Result<> commit() override;

private:
    struct Entry
    {
        QByteArray name; // UTF-8
        quint32 place = 0; // of its header
        quint32 checksum = 0;
        quint32 packed = 0; // bytes
        quint32 size = 0;
    };
    static QByteArray sizesOf(const Entry &entry);
    Result<> addEntry(Entry &entry, const Fill &fill);
    // What is not taken is told by commit(), as of any file.
    void write(const QByteArray &bytes);
    std::unexpected<Error> notMade(const QString &reason) const;
    std::unexpected<Error> tooLarge() const;

    const QString m_path;
    const QString m_onlyName;
    WholeFile m_file;
    QList<Entry> m_entries;
    bool m_isCut = false;
};

} // namespace Standoff

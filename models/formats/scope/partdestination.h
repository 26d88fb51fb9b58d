// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"

#include <QJsonArray>

namespace Standoff {

// A part of what is written to another destination: the names of its files begin with that of the
// part. Whoever has the other one opens and commits it.
class PartDestination : public ExportDestination
{
public:
    // "train", and ".json" where the format writes a single file.
    PartDestination(ExportDestination &whole, const QString &name, const QString &ending)
        : m_whole(whole)
        , m_name(name)
        , m_ending(ending)
    {
    }

    Result<> open() override { return {}; }
    Result<> add(const QString &name, const Fill &fill) override
    {
        return m_whole.add(name.isEmpty() ? m_name + m_ending : m_name + u'/' + name, fill);
    }
    bool isFull() const override { return m_whole.isFull(); }
    Result<> commit() override { return {}; }

private:
    ExportDestination &m_whole;
    const QString m_name;
    const QString m_ending;
};

// Passes all on, and notes of each file the size and SHA-256.
class ManifestDestination : public ExportDestination
{
public:
    explicit ManifestDestination(ExportDestination &whole)
        : m_whole(whole)
    {
    }

    Result<> open() override { return m_whole.open(); }
    Result<> add(const QString &name, const Fill &fill) override;
    bool isFull() const override { return m_whole.isFull(); }
    Result<> commit() override { return m_whole.commit(); }

    // {"name", "bytes", "sha256"} of each, in the order in which they were written; the only file
    // of a destination has the name that is given.
    QJsonArray files(const QString &onlyName) const;

private:
    struct File
    {
        QString name;
        qint64 bytes = 0;
        QByteArray sha256;
    };

    ExportDestination &m_whole;
    QList<File> m_files;
};

} // namespace Standoff

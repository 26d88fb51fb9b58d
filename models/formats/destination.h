// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/output.h"
#include "text/error.h"

#include <QSet>
#include <functional>
#include <memory>

namespace Standoff {

// Where a format writes its files to, one after the other. What is written appears whole, with
// commit(), or not at all.
class ExportDestination
{
public:
    using Fill = std::function<Result<>(Output &output)>;

    ExportDestination() = default;
    virtual ~ExportDestination() = default;
    Q_DISABLE_COPY_MOVE(ExportDestination)

    // Refuses what must not be written over, before anything is read.
    virtual Result<> open() = 0;
    // A file with what the function writes. No two have the same name; "" is the name of the only
    // one. The error of what could not be written names it.
    virtual Result<> add(const QString &name, const Fill &fill) = 0;
    // Nothing more is wanted.
    virtual bool isFull() const { return false; }
    // Fails when anything could not be written; then what was there before is as it was.
    virtual Result<> commit() = 0;
};

// The first bytes of each file, in memory: as many in all as the limit says, or as many of each of
// the first files.
class MemoryDestination : public ExportDestination
{
public:
    explicit MemoryDestination(qsizetype limit, qsizetype mostFiles = 0)
        : m_limit(limit)
        , m_mostFiles(mostFiles)
    {
    }

    Result<> open() override { return {}; }
    Result<> add(const QString &name, const Fill &fill) override;
    bool isFull() const override
    {
        return m_mostFiles > 0 ? m_files.size() >= m_mostFiles : m_size >= m_limit;
    }
    Result<> commit() override { return {}; }

    // By name, in the order in which they were added.
    const QList<std::pair<QString, QByteArray>> &files() const { return m_files; }
    // Of a file, whole characters; "" where there is no such file.
    QString text(qsizetype file = 0) const;

private:
    qsizetype m_limit;
    qsizetype m_mostFiles; // 0: the limit is one for all of them
    qsizetype m_size = 0;
    QList<std::pair<QString, QByteArray>> m_files;
};

// A file name without suffix made of a title: its letters, digits and hyphens, at most about 120
// bytes, and none that was used before (in any case of letters). `otherwise` is for titles that
// have none of these.
QString fileNameFrom(const QString &title, const QString &otherwise, QSet<QString> &used);

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/output.h"

#include <QDir>

namespace Standoff {

namespace {
constexpr qsizetype bufferSize = 1 << 18;
}

Output::Output(const QString &path)
    : m_whole(std::in_place, path)
    , m_file(&m_whole->device())
    , m_opened(m_whole->open())
    , m_failed(!m_opened)
{
}

// Not by the name of another file first, and not synced by itself: with thousands of files that
// takes longer than all else. Unbuffered, write() tells how much the disk took.
Output::Output(const QDir &folder, const QString &name)
    : m_inFolder(std::make_unique<QFile>(folder.filePath(name)))
    , m_file(m_inFolder.get())
    , m_failed(!m_inFolder->open(QIODevice::NewOnly | QIODevice::Unbuffered))
{
}

Output::Output(int limit)
    : m_limit(limit)
{
}

Output::~Output() = default;

bool Output::isFull() const
{
    return m_file ? m_failed : m_buffer.size() >= m_limit;
}

void Output::write(QByteArrayView bytes)
{
    if (isFull())
        return;
    m_buffer.append(bytes);
    if (m_file && m_buffer.size() >= bufferSize)
        flush();
}

void Output::flush()
{
    m_failed = m_failed || m_file->write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

QString Output::text() const
{
    // What was written byte by byte may end within a character, too.
    const qsizetype end = std::min<qsizetype>(m_limit, m_buffer.size());
    qsizetype last = end; // begin of the last character
    while (last > 0 && last > end - 4 && (uchar(m_buffer[last - 1]) & 0xC0) == 0x80)
        --last;
    last = std::max<qsizetype>(0, last - 1);
    const uchar lead = end > 0 ? uchar(m_buffer[last]) : 0;
    const int bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return QString::fromUtf8(m_buffer.first(last + bytes > end ? last : end));
}

Result<> Output::commit()
{
    if (!m_opened)
        return m_opened;
    flush();
    if (m_whole)
        return m_whole->commit();
    // Closing forgets an error; and that a part only was written is none.
    const bool hasError = m_inFolder->error() != QFileDevice::NoError;
    const QString reason = hasError ? m_inFolder->errorString() : tr("the disk has no room left");
    m_inFolder->close();
    if (!m_failed && !hasError)
        return {};
    return failure(
        tr("%1 could not be made: %2").arg(QFileInfo(m_inFolder->fileName()).fileName(), reason));
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Standoff {

namespace {
constexpr qsizetype bufferSize = 1 << 18;
}

Output::Output(const QString &path)
    : m_file(std::make_unique<QSaveFile>(path))
{
    // A device or a pipe would be replaced by a file.
    const QFileInfo target(path);
    m_isOther = target.exists() && !target.isFile();
    m_failed = m_isOther || !m_file->open(QIODevice::WriteOnly);
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
    qsizetype end = std::min<qsizetype>(m_limit, m_buffer.size());
    while (end > 0 && end < m_buffer.size() && (m_buffer[end] & 0xC0) == 0x80)
        --end;
    return QString::fromUtf8(m_buffer.first(end));
}

Result<> Output::commit()
{
    if (m_isOther) {
        return failure(QCoreApplication::translate(
            "Format", "%1 is not a file; choose the name of a file that may be replaced")
                .arg(QDir::toNativeSeparators(m_file->fileName())));
    }
    flush();
    // On a full disk commit() alone has been seen to return true for a truncated file.
    if (!m_failed && m_file->flush() && m_file->commit())
        return {};
    const QString reason = m_file->errorString();
    m_file->cancelWriting();
    return failure(QCoreApplication::translate("Format", "%1 could not be written: %2")
            .arg(QDir::toNativeSeparators(m_file->fileName()), reason));
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/output.h"

namespace Standoff {

namespace {
constexpr qsizetype bufferSize = 1 << 18;
}

Output::Output(const QString &path)
    : m_file(std::in_place, path)
    , m_opened(m_file->open())
    , m_failed(!m_opened)
{
}

Output::Output(int limit)
    : m_limit(limit)
{
}

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
    m_failed = m_failed || m_file->device().write(m_buffer) != m_buffer.size();
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
    if (!m_opened)
        return m_opened;
    flush();
    return m_file->commit();
}

} // namespace Standoff

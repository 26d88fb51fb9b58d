// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/output.h"

namespace Standoff {

Output::Output(Drain drain, qsizetype atOnce)
    : m_drain(std::move(drain))
    , m_atOnce(atOnce)
{
}

void Output::write(QByteArrayView bytes)
{
    if (m_isFull)
        return;
    m_buffer.append(bytes);
    if (m_buffer.size() >= m_atOnce)
        flush();
}

bool Output::flush()
{
    if (!m_isFull && !m_buffer.isEmpty())
        m_isFull = !m_drain(m_buffer);
    m_buffer.clear();
    return !m_isFull;
}

} // namespace Standoff

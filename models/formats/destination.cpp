// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/destination.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Whole characters: what was written byte by byte may end within one.
QString wholeCharacters(const QByteArray &bytes)
{
    const qsizetype end = bytes.size();
    qsizetype last = end; // begin of the last character
    while (last > 0 && last > end - 4 && (uchar(bytes[last - 1]) & 0xC0) == 0x80)
        --last;
    last = std::max<qsizetype>(0, last - 1);
    const uchar lead = end > 0 ? uchar(bytes[last]) : 0;
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return QString::fromUtf8(bytes.first(last + length > end ? last : end));
}

} // namespace

Result<> MemoryDestination::add(const QString &name, const Fill &fill)
{
    if (isFull() && !m_files.isEmpty())
        return {};
    m_files.append({name, {}});
    QByteArray &file = m_files.last().second;
    Output output(
        [&](QByteArrayView bytes) {
            const qsizetype before = m_mostFiles > 0 ? file.size() : m_size;
            const qsizetype taken = std::min(bytes.size(), m_limit - before);
            file.append(bytes.first(taken));
            m_size += taken;
            return before + taken < m_limit;
        },
        1);
    return fill(output);
}

QString MemoryDestination::text(qsizetype file) const
{
    return file < m_files.size() ? wholeCharacters(m_files[file].second) : QString();
}

QString fileNameFrom(const QString &title, const QString &otherwise, QSet<QString> &used)
{
    constexpr int longest = 120; // bytes
    QString name;
    for (const char32_t c : title.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == u'_' || c == u'-')
            name += QChar::fromUcs4(c);
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.toUtf8().size() >= longest)
            break;
    }
    if (name.isEmpty())
        name = otherwise;
    QString unique = name;
    for (int i = 2; used.contains(unique.toCaseFolded()); ++i)
        unique = u"%1-%2"_s.arg(name, QString::number(i));
    used.insert(unique.toCaseFolded());
    return unique;
}

} // namespace Standoff

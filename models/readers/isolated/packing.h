// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QtEndian>

namespace Standoff {

constexpr qsizetype longestPackedList = 10'000; // of remarks, say

// Makes the content of a message: numbers are little-endian, texts UTF-8, each with its length.
class Packer
{
public:
    template <typename Number>
    void addNumber(Number number)
    {
        char bytes[sizeof(Number)];
        qToLittleEndian(number, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    void addBytes(QByteArrayView bytes)
    {
        addNumber(quint32(bytes.size()));
        m_bytes += bytes;
    }
    void addText(const QString &text) { addBytes(text.toUtf8()); }
    void addTexts(const QStringList &texts)
    {
        const qsizetype count = std::min(texts.size(), longestPackedList);
        addNumber(quint32(count));
        for (const QString &text : texts.first(count))
            addText(text);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Takes it apart again. What is not there is empty, and then isWhole() is false.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    // Everything was there, and nothing is left.
    bool isWhole() const { return m_isSound && m_rest.isEmpty(); }
    void spoil() { m_isSound = false; }

    template <typename Number>
    Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number(0) : qFromLittleEndian<Number>(bytes.data());
    }
    QByteArrayView bytes() { return take(number<quint32>()); }
    QString text() { return QString::fromUtf8(bytes()); }
    QStringList texts()
    {
        const qsizetype count = number<quint32>();
        if (count > longestPackedList)
            spoil();
        QStringList texts;
        while (m_isSound && texts.size() < count)
            texts.append(text());
        return texts;
    }
    bool flag()
    {
        const auto value = number<quint8>();
        if (value > 1)
            spoil();
        return value == 1;
    }

private:
    QByteArrayView take(qsizetype size)
    {
        if (!m_isSound || size > m_rest.size()) {
            spoil();
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_isSound = true;
};

} // namespace Standoff

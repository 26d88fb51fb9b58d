// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Which letters are on the keys of a keyboard. Keys are named by what an American keyboard has on
// them: tags have such letters as their keys, and with another script the same key tags.
class KeyLetters
{
public:
    KeyLetters() = default; // Latin letters: each is the name of its key
    // The layout that is known by a name, as kept in settings; Latin letters for any other.
    static KeyLetters named(const QString &name);
    QString name() const;

    bool isLatin() const { return m_layout < 0; }
    // What is on the key, for a person: "P", "З". Anything but one Latin letter stays.
    QString on(const QString &key) const;

    // The key on which a letter is; null where that is not known or the letter is Latin.
    QChar keyOf(const QString &letter) const;
    // What is known of the keyboard when the key brought the letter.
    KeyLetters after(QChar key, const QString &letter) const;

    bool operator==(const KeyLetters &) const = default;

private:
    explicit KeyLetters(int layout)
        : m_layout(layout)
    {
    }

    int m_layout = -1; // of those that are known
};

// The key by the number that X and Wayland give it; null for those without a letter, figure or
// slash on an American keyboard.
QChar keyOfScanCode(quint32 code);

} // namespace Standoff

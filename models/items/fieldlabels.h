// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QString>

namespace Standoff {

// The fields and words of the project file in the language of the person. The file itself holds
// English words; these are for the eye only.

// The label of a field, "source.kind": type and field as in Describe.
QString fieldLabel(const QString &field);

// A word of the vocabulary of a field. A word that the project added itself stays as it is.
QString termLabel(const QString &field, const QString &value);

// The word of an enumeration, such as that of a Status for "annotation.status".
template <WordedEnum Enum>
QString wordLabel(const QString &field, Enum value)
{
    const std::string_view word = wordOf(value);
    return termLabel(field, QString::fromLatin1(word.data(), qsizetype(word.size())));
}

} // namespace Standoff

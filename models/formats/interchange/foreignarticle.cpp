// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignarticle.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct CountingWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Counting)
};

} // namespace

QString Counting::words() const
{
    QStringList words;
    if (unit == Unit::Utf16)
        words.append(CountingWords::tr("in UTF-16 units"));
    else if (unit == Unit::Bytes)
        words.append(CountingWords::tr("in bytes of UTF-8"));
    if (pairsAreOne)
        words.append(CountingWords::tr("with CR LF as one character"));
    if (skipsLineEnds)
        words.append(CountingWords::tr("without line ends"));
    if (skipsMark)
        words.append(CountingWords::tr("without the byte order mark"));
    if (beginsAtOne)
        words.append(CountingWords::tr("from 1"));
    if (endIsLast)
        words.append(CountingWords::tr("with the last character as the end"));
    return words.isEmpty() ? CountingWords::tr("in characters")
                           : QLocale().createSeparatedList(words);
}

} // namespace Standoff

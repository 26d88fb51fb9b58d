// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/xmicharacters.h"

#include "formats/interchange/xmloutput.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QString charactersWithoutPlace(const QString &text)
{
    QStringList characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate() && !XmlOutput::hasPlaceFor(QStringView(text).sliced(i, 1)))
            characters.append(u"%1:%2"_s.arg(i).arg(uint(c.unicode()), 0, 16));
    }
    return characters.join(u' ');
}

void putCharactersBack(const QString &characters, QString &text)
{
    for (const QStringView each : QStringView(characters).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype sign = each.indexOf(u':');
        bool isPlace = false;
        bool isUnit = false;
        const qlonglong place = each.first(std::max<qsizetype>(0, sign)).toLongLong(&isPlace);
        const uint unit = each.sliced(sign + 1).toUInt(&isUnit, 16);
        const bool isThere = isPlace && isUnit && place >= 0 && place < text.size()
            && text.at(place) == QChar::ReplacementCharacter;
        if (isThere && unit > 0 && unit <= 0xffff && !QChar::isSurrogate(unit))
            text[place] = QChar(char16_t(unit));
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conllu/conllumisc.h"

#include <QByteArray>
#include <QList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// That anybody may take for a line end, or that is no white space for all.
bool isUnsafeSpace(QChar c)
{
    return c < u' ' || (c >= QChar(0x7f) && c <= QChar(0x9f)) || c == QChar(0x2028)
        || c == QChar(0x2029);
}

QString plainSpace(QChar escaped)
{
    switch (escaped.unicode()) {
    case u's':
        return u" "_s;
    case u'n':
        return u"\n"_s;
    case u't':
        return u"\t"_s;
    case u'r':
        return u"\r"_s;
    case u'p':
        return u"|"_s;
    default:
        return escaped;
    }
}

} // namespace

QString conlluSpaces(QStringView spaces)
{
    QString escaped;
    for (const QChar c : spaces) {
        if (c == u' ')
            escaped += u"\\s"_s;
        else if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c == u'\t')
            escaped += u"\\t"_s;
        else if (c == u'|')
            escaped += u"\\p"_s;
        else if (c == u'\\')
            escaped += u"\\\\"_s;
        else if (isUnsafeSpace(c))
            escaped += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return escaped;
}

QString fromConlluSpaces(QStringView escaped)
{
    QString spaces;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != u'\\' || i + 1 == escaped.size()) {
            spaces += escaped[i];
            continue;
        }
        bool isNumber = false;
        const ushort code = escaped.mid(i + 2, 4).toUShort(&isNumber, 16);
        if (escaped[i + 1] == u'u' && isNumber && i + 5 < escaped.size()) {
            spaces += QChar(code);
            i += 5;
        } else {
            spaces += plainSpace(escaped[++i]);
        }
    }
    return spaces;
}

QString conlluPart(const QString &text)
{
    QString part;
    for (const char c : text.toUtf8()) {
        const bool isMeant = QByteArrayView("-()|%=,[]").contains(c) || (c >= 0 && c <= ' ');
        if (isMeant)
            part += u"%%1"_s.arg(uint(c), 2, 16, QLatin1Char('0')).toUpper();
        else
            part += QLatin1Char(c);
    }
    // Bytes of characters beyond ASCII are as they were.
    return QString::fromUtf8(part.toLatin1());
}

QString fromConlluPart(const QString &part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

QString conlluMisc(const QString &misc, QLatin1StringView key)
{
    for (const QStringView item : QStringView(misc).split(u'|')) {
        if (item.size() > key.size() && item.startsWith(key) && item[key.size()] == u'=')
            return item.sliced(key.size() + 1).toString();
    }
    return {};
}

} // namespace Standoff

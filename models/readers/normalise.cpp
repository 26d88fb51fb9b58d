// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/normalise.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// How often something was found, and where first.
struct Finding
{
    int count = 0;
    int line = 0;

    void add(int where)
    {
        if (count++ == 0)
            line = where;
    }
};

// VT, FF, NEL, and the separators of lines and paragraphs.
bool endsLine(QChar c)
{
    return c == u'\v' || c == u'\f' || c == u'\x85' || c == u'\u2028' || c == u'\u2029';
}

bool isControl(QChar c)
{
    return !endsLine(c)
        && ((c < u' ' && c != u'\t' && c != u'\n') || (c >= u'\x7f' && c <= u'\x9f'));
}

void unifyLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
}

} // namespace

QString normalised(QString text, QStringList &remarks)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    unifyLineEnds(text);
    Finding nuls, surrogates, controls;
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (c == u'\n') {
            ++line;
        } else if (c.isNull()) {
            nuls.add(line);
            text[i] = QChar::ReplacementCharacter;
        } else if (c.isSurrogate()) {
            if (c.isHighSurrogate() && i + 1 < text.size()
                && std::as_const(text)[i + 1].isLowSurrogate()) {
                ++i;
                continue;
            }
            surrogates.add(line);
            text[i] = QChar::ReplacementCharacter;
        } else if (isControl(c)) {
            controls.add(line);
        }
    }
    if (nuls.count > 0) {
        remarks.append(QCoreApplication::translate("Readers",
            "%Ln NUL character(s) replaced by �, the first in line %1", nullptr, nuls.count)
                .arg(nuls.line));
    }
    if (surrogates.count > 0) {
        remarks.append(QCoreApplication::translate("Readers",
            "%Ln half character(s) (lone surrogates) replaced by �, the first in line %1", nullptr,
            surrogates.count)
                .arg(surrogates.line));
    }
    if (controls.count > 0) {
        remarks.append(QCoreApplication::translate("Readers",
            "%Ln control character(s) kept, the first in line %1", nullptr, controls.count)
                .arg(controls.line));
    }
    return text;
}

QString withLineFeeds(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsLine(std::as_const(text)[i]))
            text[i] = u'\n';
    }
    return text;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/shortnames.h"

#include "analysis/names/nametokens.h"
#include "analysis/names/namewords.h"

#include <QStringList>

#include <algorithm>

namespace Standoff {

namespace {

struct BareName
{
    QStringList words; // without titles, folded
    bool isTitled = false;
    bool isName = false; // has a letter that is no small one where it begins
};

BareName bareName(const QString &name)
{
    BareName bare;
    const QList<NameToken> tokens = nameTokens(name);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const NameToken &token = tokens[i];
        const QStringView word = QStringView(name).sliced(token.range.begin, token.range.length());
        const bool isTitle = bare.words.isEmpty() && i + 1 < tokens.size()
            && (NameWords::isTitle(word) || NameWords::isTitle(word.toString().toLower())
                || word.compare(QStringView(u"the"), Qt::CaseInsensitive) == 0);
        if (isTitle) {
            bare.isTitled = true;
            continue;
        }
        bare.isName = bare.isName || token.isCapital() || token.kind == NameToken::Caseless;
        bare.words.append(word.toString().toCaseFolded());
    }
    return bare;
}

} // namespace

bool isShortFor(const QString &shorter, const QString &longer)
{
    const BareName a = bareName(shorter);
    const BareName b = bareName(longer);
    if (!a.isName || !b.isName || a.words.isEmpty() || a.words.size() > b.words.size())
        return false;
    if (a.words.size() == b.words.size())
        return a.words == b.words && a.isTitled && !b.isTitled;
    const qsizetype length = a.words.size();
    return b.words.first(length) == a.words || b.words.last(length) == a.words;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/sentences.h"

#include "text/boundaries.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool endsSentence(QChar c)
{
    return QStringView(u".!?…。！？").contains(c);
}

} // namespace

bool endsInAbbreviation(QStringView before)
{
    static const QRegularExpression abbreviation(
        u"(?:^|[\\s(.])(?:\\p{L}|\\d{1,2}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|No|Nr|Jr|"
        u"Sr|Sra"
        "|Mme|Mgr|vs|etc|bzw|ca|usw|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|г|гг|им|т|д"
        "|тыс|млн|млрд)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return abbreviation.matchView(before).hasMatch();
}

namespace {

// Whether a sentence ends before the offset, which is not in a quotation.
bool isEnd(QStringView hidden, QStringView text, int offset)
{
    int next = offset;
    while (next < hidden.size() && hidden[next].isSpace())
        ++next;
    if (next == hidden.size())
        return true;
    const QChar last = text[offset - 1];
    if (hidden[offset - 1] == QChar::ObjectReplacementCharacter) {
        // “It holds.” He left. But: “Does it?” Kim asked.
        const bool isStop = offset >= 2 && QStringView(u".…。").contains(text[offset - 2]);
        return isStop && next > offset && (hidden[next].isUpper() || hidden[next].isDigit());
    }
    if (!endsSentence(last))
        return false;
    if (next == offset)
        return QStringView(u"。！？").contains(last);
    return !hidden[next].isLower()
        && !(last == u'.' && endsInAbbreviation(hidden.first(offset - 1)));
}

} // namespace

QList<OwnWords> sentencesOf(
    const ArticleText &text, TextRange paragraph, const QList<Quotation> &quotations)
{
    const QStringView view = text.slice(paragraph);
    QString hidden = view.toString();
    QList<Quotation> here;
    for (const Quotation &quotation : quotations) {
        const TextRange part = quotation.range.intersected(paragraph);
        hidden.replace(part.begin - paragraph.begin, part.length(),
            QString(part.length(), QChar::ObjectReplacementCharacter));
        if (quotation.words.size() == 1)
            here.append(quotation);
    }
    QList<OwnWords> sentences;
    int begin = 0;
    for (int offset = 1; offset <= hidden.size(); ++offset) {
        const bool inQuotation = offset < hidden.size()
            && hidden[offset] == QChar::ObjectReplacementCharacter
            && hidden[offset - 1] == QChar::ObjectReplacementCharacter;
        if (inQuotation || !isEnd(hidden, view, offset))
            continue;
        const TextRange range = trimmed(hidden, {begin, offset});
        begin = offset;
        if (range.isEmpty())
            continue;
        OwnWords sentence{
            hidden.sliced(range.begin, range.length()), paragraph.begin + range.begin, {}};
        const TextRange whole = sentence.inArticle({0, range.length()});
        for (const Quotation &quotation : std::as_const(here)) {
            if (whole.contains(quotation.range))
                sentence.quotations.append(quotation);
        }
        sentences.append(sentence);
    }
    return sentences;
}

} // namespace Standoff

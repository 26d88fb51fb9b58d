// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/attributionproposals.h"

#include "analysis/attributions/sentencereader.h"

#include <algorithm>
#include <functional>

namespace Standoff {

namespace {

// Of ranges that are sorted and apart, those that the paragraph has a part of.
template <typename Value, typename RangeOf>
QList<Value> within(const QList<Value> &values, TextRange paragraph, RangeOf &&rangeOf)
{
    QList<Value> result;
    auto next = std::ranges::upper_bound(
        values, paragraph.begin, {}, [&rangeOf](const Value &value) { return rangeOf(value).end; });
    for (; next != values.end() && rangeOf(*next).begin < paragraph.end; ++next)
        result.append(*next);
    return result;
}

// Of the paragraphs from one to another.
QList<AttributionProposal> proposalsIn(const ArticleText &text, int first, int last)
{
    QuotationMarks marks = findQuotations(text);
    marks.quotations.removeIf([](const Quotation &quotation) { return quotation.depth > 0; });
    QList<AttributionProposal> proposals;
    for (int i = first; i <= last; ++i) {
        const TextRange paragraph = text.paragraphs()[i].range;
        if (!within(marks.unbalanced, paragraph, std::identity()).isEmpty())
            continue; // nobody knows what is quoted
        const auto quotations =
            within(marks.quotations, paragraph, [](const Quotation &each) { return each.range; });
        for (const OwnWords &sentence : sentencesOf(text, paragraph, quotations)) {
            if (const auto found = SentenceReader(sentence, text.string()).read())
                proposals.append(*found);
        }
    }
    return proposals;
}

} // namespace

QList<AttributionProposal> proposeAttributions(const ArticleText &text)
{
    return proposalsIn(text, 0, text.paragraphCount() - 1);
}

std::optional<AttributionProposal> proposeAttribution(const ArticleText &text, TextRange selection)
{
    const int first = text.paragraphAt(selection.begin);
    if (first < 0)
        return {};
    std::optional<AttributionProposal> best;
    int bestLength = 0;
    for (const AttributionProposal &proposal :
        proposalsIn(text, first, text.paragraphAt(selection.end))) {
        TextRange whole = proposal.cue.united(proposal.source);
        for (const TextRange part : proposal.content)
            whole = whole.united(part);
        const bool touches = whole.begin <= selection.end && selection.begin <= whole.end;
        if (touches && (!best || whole.length() < bestLength)) {
            best = proposal;
            bestLength = whole.length();
        }
    }
    return best;
}

} // namespace Standoff

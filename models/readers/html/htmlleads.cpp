// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlleads.h"

#include "readers/html/htmllabels.h"
#include "readers/html/htmlmeasure.h"

#include <algorithm>

namespace Standoff {

namespace {

// Lines that lead to other pages, and the labels above them.
class LineFilter
{
public:
    explicit LineFilter(QList<HtmlLine> lines)
        : m_lines(std::move(lines))
    {
    }
    QList<HtmlLine> kept();

private:
    bool isLinky(const HtmlLine &line) const
    {
        return line.links * 2 > lengthOfText(line.line.text);
    }
    bool isWhollyLink(const HtmlLine &line) const
    {
        return line.links * 10 > lengthOfText(line.line.text) * 9;
    }
    bool isShouted(const HtmlLine &line) const;
    bool leadsAway(qsizetype at) const;

    QList<HtmlLine> m_lines;
};

// "MINISTERS MEET IN GENEVA", all of it a link.
bool LineFilter::isShouted(const HtmlLine &line) const
{
    constexpr qsizetype fewestSpaces = 6; // of what is as long as a headline
    const QString &text = line.line.text;
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    return isWhollyLink(line) && text.count(u' ') >= fewestSpaces
        && std::ranges::count_if(text, isCapital) * 4 > lengthOfText(text) * 3
        && line.line.role == ParagraphRole::Body;
}

bool LineFilter::leadsAway(qsizetype at) const
{
    const HtmlLine &line = m_lines[at];
    if (line.line.role == ParagraphRole::Headline)
        return false;
    switch (htmlLabelOf(line.line.text)) {
    case HtmlLabel::Begins:
        return line.links * 3 > lengthOfText(line.line.text);
    case HtmlLabel::Whole: {
        const bool hasText = at + 1 < m_lines.size() && !isLinky(m_lines[at + 1])
            && lengthOfText(m_lines[at + 1].line.text) >= HtmlMeasure::shortestProse;
        return !hasText || line.line.role != ParagraphRole::Heading;
    }
    case HtmlLabel::None:
        return isShouted(line);
    }
    return false;
}

QList<HtmlLine> LineFilter::kept()
{
    QList<HtmlLine> kept;
    bool isLabelled = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool isLed = isLabelled && isLinky(m_lines[i]);
        const bool isOut = isLed || leadsAway(i);
        isLabelled = isOut && (isLed || htmlLabelOf(m_lines[i].line.text) == HtmlLabel::Whole);
        if (!isOut)
            kept.append(m_lines[i]);
    }
    const auto isEnd = [](const HtmlLine &line) {
        return line.line.role != ParagraphRole::Heading
            && line.line.role != ParagraphRole::Headline;
    };
    while (!kept.isEmpty() && !isEnd(kept.last()))
        kept.removeLast();
    return kept;
}

} // namespace

QList<HtmlLine> withoutHtmlLeads(QList<HtmlLine> lines)
{
    return LineFilter(std::move(lines)).kept();
}

} // namespace Standoff

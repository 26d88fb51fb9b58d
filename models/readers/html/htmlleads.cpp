// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlleads.h"

#include "readers/html/htmllabels.h"
#include "readers/html/htmlmeasure.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

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
    bool isAppeal(const HtmlLine &line) const;
    bool isInRun(qsizetype at) const;
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

// "Follow us on Twitter", "Abonnieren Sie unseren Newsletter", with a link.
bool LineFilter::isAppeal(const HtmlLine &line) const
{
    static const QRegularExpression appeal(
        uR"(^(?:follow|subscribe|sign up|download|join|like us|folgen|folge|abonnier|suivez|abonnez|inscrivez|s[ií]gu[ea]|suscr[ií]b|siga|assine|inscreva|seguici|iscriviti|volg|подпи)\w*\b.*(?:facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|linkedin|newsletter|\bapp\b|podcast))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 200;
    return line.links > 0 && line.line.text.size() <= longest
        && line.line.role == ParagraphRole::Body && appeal.match(line.line.text).hasMatch();
}

// Of at least three lines, one after the other, that are links, and that no text such as "The
// documents:" leads to.
bool LineFilter::isInRun(qsizetype at) const
{
    constexpr qsizetype shortestRun = 3;
    const auto isLink = [this](qsizetype i) {
        return i >= 0 && i < m_lines.size() && m_lines[i].line.role == ParagraphRole::Body
            && isWhollyLink(m_lines[i]);
    };
    if (!isLink(at))
        return false;
    qsizetype first = at;
    qsizetype last = at;
    while (at - first < shortestRun && isLink(first - 1))
        --first;
    while (last - at < shortestRun && isLink(last + 1))
        ++last;
    const bool isAnnounced = first > 0 && m_lines[first - 1].line.text.endsWith(u':');
    return last - first + 1 >= shortestRun && !isAnnounced;
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
        return isShouted(line) || isAppeal(line) || isInRun(at)
            || (isWhollyLink(line) && beginsWithHtmlLabel(line.line.text));
    }
    return false;
}

QList<HtmlLine> LineFilter::kept()
{
    QList<HtmlLine> kept;
    bool isLabelled = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool isItem = m_lines[i].line.role == ParagraphRole::ListItem;
        const bool isLed = isLabelled && (isLinky(m_lines[i]) || (isItem && m_lines[i].links > 0));
        const bool isOut = isLed || leadsAway(i);
        isLabelled = isOut && (isLed || htmlLabelOf(m_lines[i].line.text) == HtmlLabel::Whole);
        if (!isOut)
            kept.append(m_lines[i]);
    }
    // Headings below the text, with nothing of their own: of teasers, or the label of a box.
    constexpr qsizetype longestLabel = 32;
    const auto isText = [](const HtmlLine &line) {
        return line.line.role != ParagraphRole::Heading
            && line.line.role != ParagraphRole::Headline;
    };
    const auto last = std::find_if(kept.rbegin(), kept.rend(), isText);
    const qsizetype headings = last - kept.rbegin();
    if (headings > 1 || (headings == 1 && kept.last().line.text.size() <= longestLabel))
        kept.resize(kept.size() - headings);
    return kept;
}

} // namespace

QList<HtmlLine> withoutHtmlLeads(QList<HtmlLine> lines)
{
    return LineFilter(std::move(lines)).kept();
}

} // namespace Standoff

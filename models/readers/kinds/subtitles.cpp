// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/subtitles.h"

#include "readers/translation.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isTimeLine(const QString &line)
{
    static const QRegularExpression time(
        uR"(^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}\b)"_s);
    return line.contains("-->"_L1) && time.match(line).hasMatch();
}

// Whether a cue is all that comes first, below a head of WebVTT.
bool areSubtitles(const QStringList &lines)
{
    constexpr qsizetype farthest = 40; // lines of a head
    const bool hasHead = !lines.isEmpty() && lines.first().startsWith("WEBVTT"_L1);
    qsizetype at = 0;
    while (at < lines.size() && lines[at].trimmed().isEmpty())
        ++at;
    const qsizetype last = hasHead ? farthest : at + 1; // a number may stand above
    for (; at <= last && at < lines.size(); ++at) {
        if (isTimeLine(lines[at]))
            return true;
    }
    return false;
}

class Cues
{
public:
    void take(const QString &line);
    QString said();

private:
    void endParagraph();

    QStringList m_paragraphs;
    QString m_paragraph;
};

void Cues::take(const QString &line)
{
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]*>|<\\d[\\d:.]*>|\\{\\\\[^{}]*\\}"_s);
    static const QRegularExpression sentence(u"[.!?…。！？][\"”’»)]*$"_s);
    static const QRegularExpression dash(u"^[-–—]\\s"_s);
    const QString text = QString(line).remove(tag).simplified();
    if (text.isEmpty())
        return;
    if (dash.match(text).hasMatch())
        endParagraph();
    m_paragraph += (m_paragraph.isEmpty() ? u""_s : u" "_s) + text;
    if (sentence.match(text).hasMatch())
        endParagraph();
}

void Cues::endParagraph()
{
    if (!m_paragraph.isEmpty())
        m_paragraphs.append(m_paragraph);
    m_paragraph.clear();
}

QString Cues::said()
{
    endParagraph();
    return m_paragraphs.join(u'\n');
}

} // namespace

QString withoutCues(const QString &text, QStringList &remarks)
{
    const QStringList lines = text.split(u'\n');
    if (!areSubtitles(lines))
        return text;
    Cues cues;
    // Outside of cues WebVTT has names, notes and styles; in SubRip a blank line may be in a cue.
    const bool hasHead = lines.first().startsWith("WEBVTT"_L1);
    bool isCue = false; // what is between a time and a blank line
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isNumber = i + 1 < lines.size() && isTimeLine(lines[i + 1]);
        if (isTimeLine(lines[i]))
            isCue = true;
        else if (lines[i].trimmed().isEmpty())
            isCue = false;
        else if (!isNumber && (isCue || !hasHead))
            cues.take(lines[i]);
    }
    remarks.append(Readers::tr(
        "They are subtitles: their numbers and times are left out, and lines joined to sentences"));
    return cues.said();
}

} // namespace Standoff

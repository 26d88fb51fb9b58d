// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannodocument.h"

#include "formats/webanno/webannotext.h"

#include <QRegularExpression>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 mostWebAnnoSpaces = 1 << 20; // between sentences, in all
constexpr qsizetype mostWebAnnoColumns = 4096;

qsizetype webAnnoColumns(const QList<WebAnnoLayer> &layers)
{
    return std::accumulate(layers.cbegin(), layers.cend(), qsizetype(0),
        [](qsizetype sum, const WebAnnoLayer &layer) { return sum + layer.columns.size(); });
}

// How long a text is as a file counts.
qint64 webAnnoLength(QStringView text, bool codePoints)
{
    return codePoints
        ? text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); })
        : text.size();
}

// Where in a text so many characters end; -1 behind it.
class WebAnnoPlaces
{
public:
    WebAnnoPlaces(const QString &text, bool codePoints)
        : m_size(text.size())
    {
        for (qsizetype i = 0; codePoints && i <= text.size(); ++i) {
            if (i == text.size() || !text[i].isLowSurrogate())
                m_places.append(i);
        }
    }

    qint64 at(qint64 offset) const
    {
        if (m_places.isEmpty())
            return offset >= 0 && offset <= m_size ? offset : -1;
        return offset >= 0 && offset < m_places.size() ? m_places[offset] : -1;
    }

private:
    qint64 m_size;
    QList<qint64> m_places;
};

} // namespace

// The lines of a file, one after the other.
class WebAnnoDocument::Lines
{
public:
    explicit Lines(const QString &file)
        : m_file(file)
    {
    }

    bool isAtEnd() const { return m_at >= m_file.size(); }
    int number() const { return m_number; } // of the line that next() gave, from 1
    QString peek() const
    {
        const qsizetype end = m_file.indexOf(u'\n', m_at);
        QString line = m_file.mid(m_at, end < 0 ? -1 : end - m_at);
        if (line.endsWith(u'\r'))
            line.chop(1);
        return line;
    }
    QString next()
    {
        const QString line = peek();
        const qsizetype end = m_file.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_file.size() : end + 1;
        ++m_number;
        return line;
    }

private:
    const QString &m_file;
    qsizetype m_at = 0;
    int m_number = 0;
};

QString WebAnnoDocument::versionIn(const QString &file)
{
    static const QRegularExpression first(
        u"\\A\\x{FEFF}?#FORMAT=(WebAnno TSV [0-9]+(?:\\.[0-9]+)?)[ \\t]*\\r?(?:\\n|\\z)"_s);
    // The first line alone: a cut elsewhere may go through a surrogate pair, which matches nothing.
    const qsizetype end = file.indexOf(u'\n');
    return end > 100 ? QString() : first.match(file.left(end < 0 ? 100 : end)).captured(1);
}

Result<WebAnnoDocument> WebAnnoDocument::from(const QString &file, const LeaveOut &leaveOut)
{
    WebAnnoDocument document;
    const QString version = versionIn(file);
    if (version.isEmpty())
        return failure(tr("This is not a file in WebAnno TSV: the first line does not say so"));
    if (!version.startsWith("WebAnno TSV 3."_L1)) {
        return failure(tr("This is %1, which is too old: only 3.2 and 3.3 are understood. "
                          "INCEpTION reads it and writes it as 3.3.")
                .arg(version));
    }
    document.m_version = version.mid(12);
    Lines lines(file);
    lines.next();
    RETURN_IF_ERROR(document.readHeader(lines));
    document.readSentences(lines, leaveOut);
    const int wrong = document.place(false);
    if (wrong > 0 && document.place(true) >= wrong)
        document.place(false);
    document.leaveOutMisplaced(leaveOut);
    return document;
}

Result<> WebAnnoDocument::readHeader(Lines &lines)
{
    while (!lines.isAtEnd() && lines.peek().startsWith("#T_"_L1)) {
        const QString line = lines.next();
        auto layer = WebAnnoLayer::fromHeader(line);
        if (!layer) {
            return failure(
                tr("Line %1: “%2” declares no layer").arg(lines.number()).arg(line.left(80)));
        }
        m_layers.append(*std::move(layer));
        if (webAnnoColumns(m_layers) > mostWebAnnoColumns)
            return failure(tr("Line %1: there are too many columns").arg(lines.number()));
    }
    return {};
}

std::optional<WebAnnoUnit> WebAnnoDocument::unitIn(
    const QString &line, int number, int columns) const
{
    static const QRegularExpression ids(
        u"\\A(\\d{1,9}-\\d{1,9}(\\.\\d{1,9})?)\\t(\\d{1,10})-(\\d{1,10})\\t([^\\t]*)\\t?"_s);
    const auto match = ids.match(line);
    const qint64 begin = match.captured(3).toLongLong();
    const qint64 end = match.captured(4).toLongLong();
    if (!match.hasMatch() || begin > end)
        return {};
    WebAnnoUnit unit{match.captured(1), begin, end, match.captured(5), {}, number,
        match.hasCaptured(2) && !match.captured(2).isEmpty(), {}};
    qsizetype at = match.capturedEnd();
    while (unit.cells.size() < columns && at <= line.size()) { // what is behind is nothing to us
        const qsizetype tab = line.indexOf(u'\t', at);
        const qsizetype cellEnd = tab < 0 ? line.size() : tab;
        unit.cells.append(line.sliced(at, cellEnd - at));
        at = cellEnd + 1;
    }
    return unit;
}

void WebAnnoDocument::readSentences(Lines &lines, const LeaveOut &leaveOut)
{
    const int columns = int(webAnnoColumns(m_layers));
    const auto noToken = [](const QString &line) {
        return tr("“%1” is not a token with as many columns as there should be")
            .arg(line.left(60).simplified());
    };
    bool isOpen = false; // a sentence, whose header may go on
    bool hasText = false;
    while (!lines.isAtEnd()) {
        const QString line = lines.next();
        if (line.isEmpty()) {
            isOpen = false;
            continue;
        }
        const bool isHeader = line.startsWith("#Text="_L1) || line.startsWith("#Sentence.id="_L1);
        if (isHeader) {
            if (!isOpen || !m_sentences.constLast().units.isEmpty()) {
                m_sentences.append(WebAnnoSentence());
                isOpen = true;
                hasText = false;
            }
            WebAnnoSentence &sentence = m_sentences.last();
            const QString value =
                webAnnoUnescapedLine(QStringView(line).sliced(line.indexOf(u'=') + 1));
            if (line.startsWith("#Sentence"_L1)) {
                sentence.id = value;
            } else {
                sentence.text += (hasText ? u"\n"_s : QString()) + value;
                hasText = true;
            }
        } else if (auto unit = unitIn(line, lines.number(), columns); unit && isOpen) {
            if (unit->cells.size() < columns) { // without what is missing
                leaveOut(tr("line %1").arg(lines.number()), noToken(line));
                unit->cells.removeAll(QString());
                unit->cells.resize(columns, u"_"_s);
            }
            if (unit->isPart && m_sentences.constLast().units.isEmpty())
                leaveOut(tr("line %1").arg(lines.number()), tr("a part of no token"));
            else
                m_sentences.last().units.append(*unit);
        } else if (!line.startsWith(u'#')) {
            leaveOut(tr("line %1").arg(lines.number()), noToken(line));
        }
    }
}

int WebAnnoDocument::place(bool codePoints)
{
    m_text.clear();
    m_countsCodePoints = codePoints;
    int wrong = 0;
    qint64 length = 0; // of the text, as the file counts
    qint64 spaces = 0;
    for (WebAnnoSentence &sentence : m_sentences) {
        const qint64 begin = sentence.units.isEmpty() ? length : sentence.units.constFirst().begin;
        if (length == begin + 1 && m_text.endsWith(u'\n'))
            m_text.chop(1);
        if (begin > length && spaces + begin - length <= mostWebAnnoSpaces) {
            spaces += begin - length;
            m_text += QString(begin - length, u' ');
        }
        const int from = int(m_text.size());
        m_text += sentence.text;
        sentence.range = {from, int(m_text.size())};
        length = begin + webAnnoLength(sentence.text, codePoints) + 1;
        m_text += u'\n';
        const WebAnnoPlaces places(sentence.text, codePoints);
        for (WebAnnoUnit &unit : sentence.units) {
            const qint64 first = places.at(unit.begin - begin);
            const qint64 last = places.at(unit.end - begin);
            const bool isWithin = first >= 0 && last >= first;
            unit.range =
                isWithin ? TextRange{from + int(first), from + int(last)} : TextRange{-1, -1};
            const bool isRight = isWithin
                && (unit.text.isEmpty()
                    || QStringView(sentence.text).sliced(first, last - first) == unit.text);
            wrong += isRight ? 0 : 1;
        }
    }
    if (!m_text.isEmpty())
        m_text.chop(1); // behind the last sentence is nothing
    return wrong;
}

void WebAnnoDocument::leaveOutMisplaced(const LeaveOut &leaveOut)
{
    for (WebAnnoSentence &sentence : m_sentences) {
        bool isTokenIn = true;
        sentence.units.removeIf([&](const WebAnnoUnit &unit) {
            const bool isIn = unit.range.begin >= 0 && (!unit.isPart || isTokenIn);
            isTokenIn = unit.isPart ? isTokenIn : isIn;
            if (!isIn) {
                leaveOut(tr("line %1").arg(unit.line),
                    tr("“%1” is not within the text of its sentence").arg(unit.text.left(60)));
            }
            return !isIn;
        });
    }
}

} // namespace Standoff

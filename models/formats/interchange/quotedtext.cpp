// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/quotedtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Whether programs write a space, a line end or nothing for it.
bool isBlank(QChar c)
{
    return c.isSpace() || c == u'\x1c' || c == u'\x1d' || c == u'\x1e' || c == u'\x85';
}

// A text as programs quote it: a run of white space is one space.
QString withSingleSpaces(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c))
            plain += c;
        else if (!plain.endsWith(u' '))
            plain += u' ';
    }
    return plain;
}

int bytesOf(QChar c)
{
    if (c.isSurrogate())
        return c.isHighSurrogate() ? 4 : 0; // of both
    return c < u'\x80' ? 1 : c < u'\u0800' ? 2 : 3;
}

// Those in which files were seen that do not count as their format wants it, beside the usual one.
QList<Counting> countingsNear(const Counting &usual, const QString &raw)
{
    using enum Counting::Unit;
    const bool hasPairs = raw.contains("\r\n"_L1);
    const bool hasLineEnds = raw.contains(u'\n') || raw.contains(u'\r');
    const bool hasMark = raw.startsWith(QChar::ByteOrderMark);
    const bool hasAstral = std::ranges::any_of(raw, [](QChar c) { return c.isSurrogate(); });
    const bool isAscii = std::ranges::all_of(raw, [](QChar c) { return c < u'\x80'; });
    QList<Counting> all;
    for (const Counting::Unit unit : {CodePoints, Utf16, Bytes}) {
        const bool isMute = (unit == Utf16 && !hasAstral) || (unit == Bytes && isAscii);
        if (isMute && unit != usual.unit)
            continue;
        for (int bits = 0; bits < 32; ++bits) {
            Counting other{unit, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0,
                (bits & 16) != 0};
            const bool isMoot = (other.pairsAreOne && (!hasPairs || other.skipsLineEnds))
                || (other.skipsLineEnds && !hasLineEnds) || (other.skipsMark && !hasMark);
            if (!isMoot)
                all.append(other);
        }
    }
    const auto distance = [&usual](const Counting &other) {
        return (other.unit != usual.unit) + (other.pairsAreOne != usual.pairsAreOne)
            + (other.skipsMark != usual.skipsMark)
            + 2 * (other.skipsLineEnds != usual.skipsLineEnds)
            + (other.beginsAtOne != usual.beginsAtOne) + (other.endIsLast != usual.endIsLast);
    };
    std::ranges::stable_sort(all, {}, distance);
    return all;
}

} // namespace

QuotedText::QuotedText(const QString &raw, QStringList &remarks)
    : m_raw(raw)
{
    for (qsizetype i = 0; i < m_raw.size(); ++i) { // one for one, so that places stay
        const QChar c = std::as_const(m_raw)[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < m_raw.size()
            && std::as_const(m_raw)[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (c.isNull() || c.isSurrogate())
            m_raw[i] = QChar::ReplacementCharacter;
    }
    if (m_raw != raw) {
        remarks.append(QCoreApplication::translate("Standoff::QuotedText",
            "NUL characters or halves of characters in the text were replaced by �"));
    }
    QString text = m_raw;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    m_text = ArticleText(text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'));
    count({});
}

void QuotedText::count(const Counting &counting)
{
    m_counting = counting;
    m_places.clear();
    m_places.reserve(m_raw.size() + 2);
    if (counting.beginsAtOne)
        m_places.append(0);
    int place = 0; // in our text
    for (qsizetype i = 0; i < m_raw.size(); ++i) {
        const QChar c = std::as_const(m_raw)[i];
        const bool isMark = i == 0 && c == QChar::ByteOrderMark;
        const bool isSecond = i > 0 && c == u'\n' && std::as_const(m_raw)[i - 1] == u'\r';
        const bool isLineEnd = c == u'\n' || c == u'\r';
        int units = 1;
        if (counting.unit == Counting::Unit::CodePoints)
            units = c.isLowSurrogate() ? 0 : 1;
        else if (counting.unit == Counting::Unit::Bytes)
            units = bytesOf(c);
        if ((isMark && counting.skipsMark) || (isSecond && counting.pairsAreOne)
            || (isLineEnd && counting.skipsLineEnds))
            units = 0;
        // The mark, and the LF of a pair, have no place of their own in our text.
        for (int unit = 0; unit < units; ++unit)
            m_places.append(isSecond ? place - 1 : place);
        if (!isMark && !isSecond)
            ++place;
    }
    m_places.append(place);
}

std::optional<QList<TextRange>> QuotedText::rangesOf(const ForeignMark &mark) const
{
    QList<TextRange> ranges;
    for (const auto &[begin, end] : mark.ranges) {
        const qint64 behind = m_counting.endIsLast ? end + 1 : end;
        if (begin < 0 || behind < begin || behind >= m_places.size())
            return std::nullopt;
        TextRange range{m_places[begin], m_places[behind]};
        if (m_counting.skipsLineEnds) { // the end stands before them
            while (!range.isEmpty() && m_text.string()[range.end - 1] == u'\n')
                --range.end;
        }
        ranges.append(range);
    }
    return ranges;
}

bool QuotedText::quotes(const QList<TextRange> &ranges, const QString &quoted) const
{
    QString joined;
    for (const TextRange range : ranges) {
        if (!joined.isEmpty())
            joined += u' ';
        joined += m_text.slice(range);
    }
    // Programs join fragments by a space, by nothing, by dots, or quote what is between them, too.
    const QString wanted = withSingleSpaces(quoted);
    if (withSingleSpaces(joined) == wanted)
        return true;
    if (ranges.size() < 2)
        return false;
    const auto isJoinedBy = [&](QStringView between) {
        QString whole;
        for (const TextRange range : ranges) {
            if (!whole.isEmpty())
                whole += between;
            whole += m_text.slice(range);
        }
        return withSingleSpaces(whole) == wanted;
    };
    return isJoinedBy({}) || isJoinedBy(u"...") || isJoinedBy(u" ... ")
        || withSingleSpaces(m_text.slice({ranges.first().begin, ranges.last().end})) == wanted;
}

bool QuotedText::quotes(const ForeignMark &mark) const
{
    const auto ranges = rangesOf(mark);
    return ranges && quotes(*ranges, mark.quoted);
}

bool QuotedText::isAtWords(const ForeignMark &mark) const
{
    const auto ranges = rangesOf(mark);
    if (!ranges)
        return false;
    const auto isLetter = [this](int at) {
        return at >= 0 && at < m_text.size() && m_text.string()[at].isLetterOrNumber();
    };
    return std::ranges::all_of(*ranges, [&](TextRange range) {
        return !range.isEmpty() && isLetter(range.begin) && !isLetter(range.begin - 1)
            && isLetter(range.end - 1) && !isLetter(range.end);
    });
}

void QuotedText::calibrate(const QList<ForeignMark> &marks, const Counting &usual)
{
    count(usual);
    constexpr qsizetype enough = 2'000; // to tell how a file counts
    const QList<ForeignMark> asked = marks.first(std::min(enough, marks.size()));
    const qsizetype quoting = std::ranges::count_if(
        asked, [](const ForeignMark &mark) { return !mark.quoted.isEmpty(); });
    const auto score = [&] {
        return std::ranges::count_if(asked, [&](const ForeignMark &mark) {
            return quoting == 0 ? isAtWords(mark) : !mark.quoted.isEmpty() && quotes(mark);
        });
    };
    const qsizetype most = quoting == 0 ? asked.size() : quoting;
    const qsizetype first = score();
    if (first == most)
        return;
    // Without quotations an edge of a word that is missed says little.
    const bool isClear = asked.size() >= 5 && first * 10 <= asked.size() * 6;
    if (quoting == 0 && !isClear)
        return;
    qsizetype best = quoting == 0 ? (asked.size() * 9 + 9) / 10 - 1 : first;
    Counting chosen = usual;
    for (const Counting &other : countingsNear(usual, m_raw)) {
        if (best == most || other == usual)
            continue;
        if (quoting == 0 && (other.beginsAtOne || other.endIsLast))
            continue; // words alone do not tell
        count(other);
        if (const qsizetype found = score(); found > best) {
            best = found;
            chosen = other;
        }
    }
    count(chosen);
}

// Where what is quoted stands near the ranges: of one range only, within 200 units, once or
// nearest.
std::optional<QList<TextRange>> QuotedText::near(
    const QList<TextRange> &ranges, const QString &quoted) const
{
    constexpr int reach = 200;
    if (ranges.size() != 1 || quoted.isEmpty())
        return std::nullopt;
    const int begin = std::clamp(ranges.first().begin, 0, m_text.size());
    const int from = std::max(0, begin - reach);
    const auto length = int(quoted.size());
    const int until = std::min(m_text.size(), begin + reach + length);
    const QStringView around = QStringView(m_text.string()).sliced(from, until - from);
    qsizetype nearest = -1;
    bool isAlone = true;
    for (qsizetype at = around.indexOf(quoted); at >= 0; at = around.indexOf(quoted, at + 1)) {
        const auto distance = [&](qsizetype place) { return std::abs(from + place - begin); };
        if (nearest < 0 || distance(at) < distance(nearest)) {
            nearest = at;
            isAlone = true;
        } else if (distance(at) == distance(nearest)) {
            isAlone = false;
        }
    }
    if (nearest < 0 || !isAlone)
        return std::nullopt;
    const int found = from + int(nearest);
    return QList<TextRange>{{found, found + length}};
}

// In order; those that overlap or touch, or between which nothing but line ends stands, as one.
QList<Fragment> QuotedText::fragmentsFor(const QList<TextRange> &ranges) const
{
    QList<TextRange> sorted = ranges;
    std::ranges::sort(sorted);
    QList<TextRange> joined;
    for (const TextRange range : std::as_const(sorted)) {
        const auto endsLine = [](QChar c) { return isBlank(c) && c != u' ' && c != u'\u00a0'; };
        const bool isNext = !joined.isEmpty()
            && (range.begin <= joined.last().end
                || (m_joinsOverLineEnds
                    && std::ranges::all_of(
                        m_text.slice({joined.last().end, range.begin}), endsLine)));
        if (isNext)
            joined.last() = joined.last().united(range);
        else if (!range.isEmpty())
            joined.append(range);
    }
    QList<Fragment> fragments;
    for (const TextRange range : std::as_const(joined)) {
        const CodePointRange points = m_text.toCodePoints(range);
        const QStringView there = m_text.slice(m_text.fromCodePoints(points));
        if (!points.isEmpty())
            fragments.append({points, there.toString()});
    }
    return fragments;
}

QuotedText::Place QuotedText::placeOf(const ForeignMark &mark) const
{
    const auto ranges = rangesOf(mark);
    const QString wanted = mark.quoted.trimmed();
    if (!ranges || mark.ranges.isEmpty()) {
        // What it quotes may be nearby all the same.
        const qint64 begin = mark.ranges.isEmpty() ? -1 : mark.ranges.first().begin;
        const bool isNear = mark.ranges.size() == 1 && begin >= 0 && begin < m_places.size();
        const int at = isNear ? m_places[begin] : 0;
        if (const auto found = isNear ? near({{at, at}}, wanted) : std::nullopt)
            return {Fit::Moved, fragmentsFor(*found)};
        return {Fit::Outside, {}};
    }
    const QList<Fragment> fragments = fragmentsFor(*ranges);
    if (!mark.quoted.isEmpty() && !quotes(*ranges, mark.quoted)) {
        if (const auto found = near(*ranges, wanted))
            return {Fit::Moved, fragmentsFor(*found)};
        return {fragments.isEmpty() ? Fit::Nothing : Fit::Other, fragments};
    }
    return {fragments.isEmpty() ? Fit::Nothing : Fit::Right, fragments};
}

} // namespace Standoff

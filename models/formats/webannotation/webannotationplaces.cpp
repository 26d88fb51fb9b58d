// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webannotation/webannotationplaces.h"

#include <algorithm>

namespace Standoff {

namespace {

constexpr qint64 mostLookedAt = 1LL << 31; // characters, for all quotations of one text
constexpr qint64 costOfMatch = 200; // characters that are looked at where a quotation may stand

qsizetype commonEnd(QStringView one, QStringView other)
{
    qsizetype length = 0;
    const qsizetype most = std::min(one.size(), other.size());
    while (length < most && one[one.size() - 1 - length] == other[other.size() - 1 - length])
        ++length;
    return length;
}

qsizetype commonStart(QStringView one, QStringView other)
{
    const qsizetype most = std::min(one.size(), other.size());
    qsizetype length = 0;
    while (length < most && one[length] == other[length])
        ++length;
    return length;
}

} // namespace

WebAnnotationPlaces::WebAnnotationPlaces(const QString &text)
    : m_text(text)
    , m_map(m_text)
{
}

qsizetype WebAnnotationPlaces::toUtf16(qint64 offset) const
{
    const bool isPoint = m_unit == Counting::Unit::CodePoints;
    const qint64 end = isPoint ? m_map.codePointCount() : m_text.size();
    if (offset < 0 || offset > end)
        return -1;
    return isPoint ? m_map.utf16FromCodePoint(m_text, int(offset)) : qsizetype(offset);
}

ForeignRange WebAnnotationPlaces::toUnit(Span span) const
{
    if (m_unit != Counting::Unit::CodePoints)
        return {span.begin, span.end};
    return {m_map.codePointFromUtf16(m_text, int(span.begin)),
        m_map.codePointFromUtf16(m_text, int(span.end))};
}

bool WebAnnotationPlaces::standsAt(const WebAnnotationPiece &piece, Span span) const
{
    if (span.begin < 0 || span.end < span.begin)
        return false;
    const QStringView there = QStringView(m_text).sliced(span.begin, span.end - span.begin);
    return there == piece.exact
        || (there.size() < 2 * piece.exact.size() + 100
            && there.toString().simplified() == piece.exact.simplified());
}

void WebAnnotationPlaces::chooseUnit(const QList<QList<WebAnnotationPiece>> &all)
{
    const auto score = [&](Counting::Unit unit, int &asked) {
        m_unit = unit;
        int good = 0;
        asked = 0;
        for (const QList<WebAnnotationPiece> &pieces : all) {
            for (const WebAnnotationPiece &piece : pieces) {
                if (!piece.position || piece.exact.isEmpty() || asked >= 2000)
                    continue;
                ++asked;
                good +=
                    standsAt(piece, {toUtf16(piece.position->begin), toUtf16(piece.position->end)});
            }
        }
        return good;
    };
    int asked = 0;
    const int points = score(Counting::Unit::CodePoints, asked);
    const int units = points == asked ? 0 : score(Counting::Unit::Utf16, asked);
    m_unit = units > points ? Counting::Unit::Utf16 : Counting::Unit::CodePoints;
    m_isReliable = asked == 0 || 2 * std::max(units, points) > asked;
}

// The occurrence with most of what stands before and behind; of several the nearest one.
bool WebAnnotationPlaces::search(
    const WebAnnotationPiece &piece, Span within, qsizetype near, Span &span)
{
    const QStringView text(m_text);
    const qsizetype length = piece.exact.size();
    qsizetype best = -1;
    if (length == 0 || m_looked > mostLookedAt)
        return false;
    m_looked += within.end - within.begin;
    for (qsizetype at = text.indexOf(piece.exact, within.begin);
        at >= 0 && at + length <= within.end; at = text.indexOf(piece.exact, at + 1)) {
        m_looked += costOfMatch;
        const QStringView before =
            text.sliced(std::max<qsizetype>(0, at - 100), std::min<qsizetype>(at, 100));
        const qsizetype score = commonEnd(before, piece.prefix)
            + commonStart(text.sliced(at + length), QStringView(piece.suffix).left(100));
        const bool isNearer = near >= 0 && std::abs(at - near) < std::abs(span.begin - near);
        if (score > best || (score == best && isNearer)) {
            best = score;
            span = {at, at + length};
        }
        if (m_looked > mostLookedAt)
            break;
    }
    return best >= 0;
}

WebAnnotationPlaces::Found WebAnnotationPlaces::locate(
    const WebAnnotationPiece &piece, Span within, Span &span)
{
    Found found = Found::There;
    if (piece.isOpaque) {
        span = within;
    } else if (piece.position) {
        const qint64 first = toUnit(within).begin;
        span = {toUtf16(first + piece.position->begin), toUtf16(first + piece.position->end)};
        const bool isInside = span.begin >= within.begin && span.end <= within.end;
        const bool isRight = isInside && (piece.exact.isEmpty() || standsAt(piece, span));
        Span other = span;
        if (!isRight && search(piece, within, span.begin, other)) {
            span = other;
            found = Found::Elsewhere;
        } else if (!isInside) {
            return Found::Nowhere;
        }
    } else if (!search(piece, within, -1, span)) {
        return Found::Nowhere;
    }
    if (piece.within.empty())
        return found;
    const Span outer = span;
    return locate(piece.within.front(), outer, span);
}

WebAnnotationPlaces::Found WebAnnotationPlaces::find(
    const WebAnnotationPiece &piece, ForeignRange &range)
{
    if (!m_isReliable && piece.position && piece.within.empty()) {
        range = *piece.position; // whoever knows more ways of counting finds it
        return Found::There;
    }
    Span span;
    const Found found = locate(piece, {0, m_text.size()}, span);
    if (found != Found::Nowhere)
        range = toUnit(span);
    else if (piece.position && piece.within.empty())
        range = *piece.position;
    return found;
}

} // namespace Standoff

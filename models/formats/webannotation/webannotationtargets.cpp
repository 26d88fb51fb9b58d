// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignjson.h"
#include "formats/webannotation/webannotationitem.h"
#include "formats/webannotation/webannotationkeys.h"
#include "readers/jsontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostPieces = 10'000; // of one annotation
constexpr int deepestRefinement = 10;

using Piece = WebAnnotationPiece;

std::optional<ForeignRange> positionIn(const ReadJson &selector)
{
    const ForeignRange range{numberIn(selector, "start"), numberIn(selector, "end")};
    if (range.begin < 0 || range.end < range.begin)
        return std::nullopt;
    return range;
}

// RFC 5147: "char=10,20".
std::optional<ForeignRange> fragmentIn(const ReadJson &selector)
{
    static const QRegularExpression characters(u"^char=([0-9]{1,10}),([0-9]{1,10})(?:;|$)"_s);
    const auto match = characters.match(stringIn(selector, "value"));
    if (!match.hasMatch())
        return std::nullopt;
    return ForeignRange{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

// From the begin of one selection to that of the other, where both say it in numbers.
std::optional<ForeignRange> rangeIn(const ReadJson &selector)
{
    const auto place = [&selector](const char *member) -> std::optional<ForeignRange> {
        const auto found = selector.find(member);
        return found != selector.end() && found->is_object() ? positionIn(*found) : std::nullopt;
    };
    const auto start = place("startSelector");
    const auto end = place("endSelector");
    if (!start || !end || end->begin < start->begin)
        return std::nullopt;
    return ForeignRange{start->begin, end->begin};
}

// Reads the selectors of one target, which describe the same, but for several positions, which are
// its pieces.
class SelectorReader
{
public:
    QList<Piece> read(const ReadJson &selectors, int depth = 0)
    {
        if (selectors.is_array()) {
            for (const ReadJson &selector : selectors)
                readOne(selector, depth);
        } else {
            readOne(selectors, depth);
        }
        return pieces();
    }

private:
    void readOne(const ReadJson &selector, int depth)
    {
        if (!selector.is_object() || m_positions.size() >= mostPieces)
            return;
        const QString type = webAnnotationWords(selector, "type").value(0);
        Piece piece;
        if (type == "TextQuoteSelector"_L1) {
            piece.exact = stringIn(selector, "exact");
            piece.prefix = stringIn(selector, "prefix");
            piece.suffix = stringIn(selector, "suffix");
        } else if (type == "TextPositionSelector"_L1) {
            piece.position = positionIn(selector);
        } else if (type == "FragmentSelector"_L1) {
            piece.position = fragmentIn(selector);
        } else if (type == "RangeSelector"_L1) {
            piece.position = rangeIn(selector);
        }
        piece.isOpaque = !piece.position && piece.exact.isEmpty();
        const auto refined = selector.find("refinedBy");
        if (refined != selector.end() && depth < deepestRefinement) {
            QList<Piece> inner = SelectorReader().read(*refined, depth + 1);
            // A number counts in what is selected, which only a markup could tell.
            if (!inner.isEmpty() && (!piece.isOpaque || !inner.first().exact.isEmpty())) {
                if (piece.isOpaque)
                    inner.first().position.reset();
                piece.within.push_back(inner.first());
                m_refined.append(piece);
                return;
            }
        }
        if (piece.position)
            m_positions.append(piece);
        else if (!piece.exact.isEmpty())
            m_quotes.append(piece);
    }

    QList<Piece> pieces() const
    {
        QList<Piece> pieces = m_positions;
        if (pieces.isEmpty() && !m_quotes.isEmpty())
            pieces.append(m_quotes.first());
        else if (pieces.isEmpty() && !m_refined.isEmpty())
            pieces.append(m_refined.first());
        else if (pieces.size() == m_quotes.size() || pieces.size() == 1) {
            for (qsizetype i = 0; i < std::min(pieces.size(), m_quotes.size()); ++i) {
                pieces[i].exact = m_quotes[i].exact;
                pieces[i].prefix = m_quotes[i].prefix;
                pieces[i].suffix = m_quotes[i].suffix;
            }
        }
        return pieces;
    }

    QList<Piece> m_positions;
    QList<Piece> m_quotes;
    QList<Piece> m_refined;
};

// The address of a copy of the text that a state names.
QString cachedIn(const ReadJson &target)
{
    const auto state = target.find("state");
    if (state == target.end())
        return {};
    const ReadJson &one = state->is_array() && !state->empty() ? state->front() : *state;
    const auto cached = one.is_object() ? one.find("cached") : one.end();
    if (!one.is_object() || cached == one.end())
        return {};
    return webAnnotationId(cached->is_array() && !cached->empty() ? cached->front() : *cached);
}

WebAnnotationTarget targetIn(const ReadJson &json)
{
    WebAnnotationTarget target;
    if (!json.is_object()) {
        target.source = stringOf(json);
        return target;
    }
    const auto source = json.find("source");
    target.source = source == json.end() ? webAnnotationId(json) : webAnnotationId(*source);
    if (source != json.end() && source->is_object())
        target.text = stringIn(*source, "value");
    target.cached = cachedIn(json);
    const auto selector = json.find("selector");
    if (selector != json.end()) {
        target.pieces = SelectorReader().read(*selector);
        target.isUnclear = target.pieces.isEmpty();
    }
    return target;
}

void addTargets(const ReadJson &json, QList<WebAnnotationTarget> &targets, bool &isJoint, int depth)
{
    if (targets.size() >= mostPieces || depth > 4)
        return;
    if (json.is_array()) {
        for (const ReadJson &item : json)
            addTargets(item, targets, isJoint, depth + 1);
    } else if (json.is_object() && json.contains("items") && !json.contains("source")) {
        const QStringList types = webAnnotationWords(json, "type");
        isJoint = isJoint || types.contains("Composite"_L1) || types.contains("List"_L1);
        for (const ReadJson &item : listIn(json, "items"))
            addTargets(item, targets, isJoint, depth + 1);
    } else if (!json.is_null()) {
        targets.append(targetIn(json));
    }
}

} // namespace

QList<WebAnnotationTarget> webAnnotationTargets(const ReadJson &json, bool &isJoint)
{
    QList<WebAnnotationTarget> targets;
    const auto joint = json.find(WebAnnotationKeys::joint);
    isJoint = joint != json.end() && joint->is_boolean() && joint->get<bool>();
    for (const char *key : {"target", "hasTarget", "oa:hasTarget"}) {
        if (const auto found = json.find(key); found != json.end())
            addTargets(*found, targets, isJoint, 0);
    }
    return targets;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannounits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WebAnnoCell = WebAnnoColumn::Kind;

} // namespace

WebAnnoUnits::WebAnnoUnits(const WebAnnoContent &content, const QList<Sentence> &sentences)
    : m_content(content)
    , m_firstRows(content.spans().size(), -1)
    , m_numbers(content.spans().size(), 0)
{
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        m_bySentence.append(QList<int>());
        for (const TextRange &token : sentences[i].tokens) {
            m_bySentence.last().append(int(m_rows.size()));
            m_tokens.append(int(m_rows.size()));
            m_rows.append(
                {u"%1-%2"_s.arg(i + 1).arg(m_bySentence.constLast().size()), token, {}, {}});
        }
    }
    const auto &spans = content.spans();
    const auto &relations = content.relations();
    QMap<QString, std::pair<QList<int>, QList<int>>> byType; // spans and relations
    for (int i = 0; i < spans.size(); ++i) {
        if (spans[i].layer >= 0)
            byType[content.layers()[spans[i].layer].name].first.append(i);
        else if (const QList<int> rows = rowsFor(spans[i].range); !rows.isEmpty())
            m_firstRows[i] = rows.constFirst();
    }
    for (int i = 0; i < relations.size(); ++i)
        byType[content.layers()[relations[i].layer].name].second.append(i);
    for (auto &[ofSpans, ofRelations] : byType) {
        std::ranges::stable_sort(ofSpans, {}, [&](int i) {
            return std::tuple(spans[i].range.begin, -spans[i].range.end, spans[i].order);
        });
        std::ranges::stable_sort(ofRelations, {}, [&](int i) {
            const TextRange range = spans[relations[i].to].range;
            return std::pair(range.begin, -range.end);
        });
        std::ranges::for_each(ofSpans, [this](int i) { placeSpan(i); });
        std::ranges::for_each(ofRelations, [this](int i) { placeRelation(i); });
    }
    for (const int token : std::as_const(m_tokens)) {
        numberTargets(m_rows[token]);
        for (const int part : std::as_const(m_rows[token].parts))
            numberTargets(m_rows[part]);
    }
    for (const WebAnnoRelation &relation : relations) {
        const QString base = content.layers()[relation.layer].typeOf(WebAnnoCell::Base, QString());
        for (const int end : {relation.from, relation.to}) {
            if (spans[end].layer >= 0 && content.layers()[spans[end].layer].name != base)
                giveNumber(end);
        }
    }
}

int WebAnnoUnits::rowFor(int token, TextRange part)
{
    if (part == m_rows[token].range)
        return token;
    const std::pair key(token, std::pair(part.begin, part.end));
    if (const auto known = m_parts.constFind(key); known != m_parts.cend())
        return *known;
    const int row = int(m_rows.size());
    m_parts.insert(key, row);
    m_rows[token].parts.append(row);
    const QString id = m_rows[token].id + u'.' + QString::number(m_rows[token].parts.size());
    m_rows.append({id, part, {}, {}});
    return row;
}

std::pair<qsizetype, qsizetype> WebAnnoUnits::tokensFor(TextRange range) const
{
    const auto beginOf = [this](int token) { return m_rows[token].range.begin; };
    const auto endOf = [this](int token) { return m_rows[token].range.end; };
    const auto at = [this](auto token) { return std::distance(m_tokens.begin(), token); };
    if (!range.isEmpty()) {
        return {at(std::ranges::upper_bound(m_tokens, range.begin, {}, endOf)),
            at(std::ranges::lower_bound(m_tokens, range.end, {}, beginOf))};
    }
    qsizetype token = at(std::ranges::lower_bound(m_tokens, range.end, {}, endOf));
    const bool isBefore = token == m_tokens.size() || beginOf(m_tokens[token]) > range.begin;
    if (isBefore && token > 0)
        --token;
    return {token, std::min(token + 1, m_tokens.size())};
}

// The rows of a range, that of its begin first, that of its end second, then those between. Without
// white space at its edges; of nothing but white space there is none.
QList<int> WebAnnoUnits::rowsFor(TextRange range)
{
    const auto [first, behind] = tokensFor(range);
    if (first >= behind)
        return {};
    const TextRange begin = m_rows[m_tokens[first]].range;
    if (range.isEmpty()) {
        const int place = std::clamp(range.begin, begin.begin, begin.end);
        return {rowFor(m_tokens[first], {place, place})};
    }
    QList<int> rows{rowFor(m_tokens[first], begin.intersected(range))};
    if (behind - first > 1) {
        const int last = m_tokens[behind - 1];
        rows.append(rowFor(last, m_rows[last].range.intersected(range)));
        rows.append(m_tokens.sliced(first + 1, behind - first - 2));
    }
    return rows;
}

void WebAnnoUnits::giveNumber(int span)
{
    if (m_numbers[span] == 0)
        m_numbers[span] = ++m_lastNumber;
}

void WebAnnoUnits::placeSpan(int span)
{
    const int layer = m_content.spans()[span].layer;
    const bool isNumbered = m_content.layers()[layer].kind == WebAnnoLayer::Kind::Span;
    const QList<int> rows = rowsFor(m_content.spans()[span].range);
    if (rows.isEmpty())
        return;
    m_firstRows[span] = rows.constFirst();
    for (const int row : rows) {
        QList<int> &there = m_rows[row].values[layer];
        there.append(span);
        if (isNumbered && there.size() > 1) {
            giveNumber(there.constFirst()); // the others have theirs
            giveNumber(span);
        }
    }
    if (isNumbered && rows.size() > 1)
        giveNumber(span);
}

void WebAnnoUnits::placeRelation(int relation)
{
    const WebAnnoRelation &placed = m_content.relations()[relation];
    const auto [first, behind] = tokensFor(m_content.spans()[placed.from].range);
    const QList<int> to = rowsFor(m_content.spans()[placed.to].range);
    if (!to.isEmpty() && first < behind)
        m_rows[to.constFirst()].values[placed.layer].append(relation);
}

// Targets of slots for whatever type are told apart by their numbers, as are those of another type
// than the slot says.
void WebAnnoUnits::numberTargets(const WebAnnoRow &row)
{
    for (const auto &[layer, values] : row.values.asKeyValueRange()) {
        const WebAnnoLayer &of = m_content.layers()[layer];
        if (!of.hasSlots())
            continue;
        for (const int span : values) {
            for (const WebAnnoSlotLink &link : m_content.spans()[span].links) {
                const int target = m_content.spans()[link.target].layer;
                const QString type = of.typeOf(WebAnnoCell::Target, link.feature);
                if (target >= 0 && type != m_content.layers()[target].name)
                    giveNumber(link.target);
            }
        }
    }
}

} // namespace Standoff

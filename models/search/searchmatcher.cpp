// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "search/searchmatcher.h"

#include <QDeadlineTimer>
#include <algorithm>

namespace Standoff {

namespace {

// Words of one text of a field, by their indexes: [begin, end).
struct Span
{
    int part = 0;
    int begin = 0;
    int end = 0;

    auto operator<=>(const Span &) const = default;
};

// An expression may look from each place to the end of the text, which is too far in a long one. So
// it sees a piece of this many units at a time, with as much again before and behind it.
constexpr qsizetype expressionPiece = 8 * 1024;
// PCRE gives up by itself only what tries very many ways, not what goes a long way each time.
constexpr int longestExpression = 1000; // ms in one article
constexpr qsizetype mostMatches = 500'000; // in one article

// The place, or behind the character in which it is.
qsizetype characterFrom(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return text.size();
    return text[at].isLowSurrogate() ? at + 1 : at;
}

// The end of a line between the places, or the second where none ends.
qsizetype lineEndFrom(QStringView text, qsizetype from, qsizetype to)
{
    if (from >= text.size())
        return text.size();
    const qsizetype end = text.sliced(from).first(std::min(to, text.size()) - from).indexOf(u'\n');
    return end >= 0 ? from + end : characterFrom(text, to);
}

bool asks(const SearchNode &node, SearchField field)
{
    return (node.kind == SearchNode::Term && node.term.field == field)
        || std::ranges::any_of(
            node.parts, [field](const SearchNode &part) { return asks(part, field); });
}

const SearchTerm &firstTerm(const SearchNode &node)
{
    return node.kind == SearchNode::Term ? node.term : firstTerm(node.parts.front());
}

// One search in one article; the fields are cut into words when they are first looked at.
class Search
{
public:
    explicit Search(const SearchDocument &document)
        : m_document(document)
    {
    }

    // Appends where the node's terms stand, when it holds.
    bool holds(const SearchNode &node, QList<SearchMatch> &found)
    {
        switch (node.kind) {
        case SearchNode::Term:
        case SearchNode::Near:
            return append(node, found);
        case SearchNode::And:
            return holdsAll(node, found);
        case SearchNode::Or: {
            bool any = false;
            for (const SearchNode &part : node.parts)
                any = holds(part, found) || any;
            return any;
        }
        case SearchNode::Not: {
            QList<SearchMatch> unwanted;
            return !holds(node.parts.front(), unwanted);
        }
        }
        Q_UNREACHABLE_RETURN(false);
    }

    bool isGivenUp() const { return m_isGivenUp; }
    // That there are more of them than anybody looks through.
    void cut(QList<SearchMatch> &matches)
    {
        m_isGivenUp = m_isGivenUp || matches.size() > mostMatches;
        matches.resize(std::min(matches.size(), mostMatches));
    }

private:
    bool holdsAll(const SearchNode &node, QList<SearchMatch> &found)
    {
        const qsizetype before = found.size();
        QList<SearchMatch> chain; // of words that follow one another, up to the part before
        for (const SearchNode &part : node.parts) {
            const qsizetype begin = found.size();
            if (!holds(part, found)) {
                found.resize(before);
                return false;
            }
            const bool isOfWords = part.kind == SearchNode::Term && part.term.isOfWords();
            chain = isOfWords ? joined(chain, found.sliced(begin)) : QList<SearchMatch>();
            for (const SearchMatch &match : std::as_const(chain))
                found.append(match);
        }
        return true;
    }

    // The second ones, each together with the one of the first that it follows in the text, as the
    // parts of a name do; both are in the order of places.
    QList<SearchMatch> joined(const QList<SearchMatch> &first, QList<SearchMatch> second) const
    {
        const auto endOf = [](const SearchMatch &match) {
            return std::tuple(match.field, match.part, match.range.end);
        };
        for (SearchMatch &match : second) {
            const auto behind = std::ranges::upper_bound(
                first, std::tuple(match.field, match.part, match.range.begin), {}, endOf);
            if (behind != first.begin() && isFollowed(*std::prev(behind), match))
                match.range.begin = std::prev(behind)->range.begin;
        }
        return second;
    }

    // With nothing but spaces in between.
    bool isFollowed(const SearchMatch &match, const SearchMatch &next) const
    {
        if (match.field != next.field || match.part != next.part)
            return false;
        const QStringView text = m_document[size_t(match.field)][match.part];
        return std::ranges::all_of(text.sliced(match.range.end, next.range.begin - match.range.end),
            [](QChar c) { return c.isSpace() && c != u'\n'; });
    }

    bool append(const SearchNode &node, QList<SearchMatch> &found)
    {
        const qsizetype before = found.size();
        const SearchTerm &term = firstTerm(node);
        if (!term.exact.isEmpty()) {
            appendExact(term, found);
        } else if (!term.isOfWords()) {
            appendExpression(term, found);
        } else {
            for (const Span span : spans(node)) {
                const auto &words = wordsOf(term.field, span.part).words;
                found.append({term.field, span.part,
                    {words[span.begin].range.begin, words[span.end - 1].range.end}});
            }
        }
        return found.size() > before;
    }

    void appendExact(const SearchTerm &term, QList<SearchMatch> &found)
    {
        const QStringList &texts = m_document[size_t(term.field)];
        for (int part = 0; part < texts.size(); ++part) {
            for (const TextRange range : findAny(term.exact, texts[part]))
                found.append({term.field, part, range});
        }
    }

    void appendExpression(const SearchTerm &term, QList<SearchMatch> &found)
    {
        const QStringList &texts = m_document[size_t(term.field)];
        for (int part = 0; part < texts.size(); ++part) {
            for (qsizetype at = 0; at < texts[part].size() && !m_isGivenUp;)
                at = appendOfPiece(term, part, at, found);
        }
    }

    // Those that begin in the piece of a text that begins there; returns where the next does.
    qsizetype appendOfPiece(
        const SearchTerm &term, int part, qsizetype begin, QList<SearchMatch> &found)
    {
        const QStringView text = m_document[size_t(term.field)][part];
        if (m_deadline.isForever())
            m_deadline.setRemainingTime(longestExpression);
        m_isGivenUp = m_isGivenUp || m_deadline.hasExpired();
        const qsizetype end = characterFrom(text, begin + expressionPiece);
        const qsizetype first =
            characterFrom(text, std::max<qsizetype>(0, begin - expressionPiece));
        const qsizetype last = lineEndFrom(text, end + expressionPiece / 2, end + expressionPiece);
        auto matches =
            term.expression.globalMatchView(text.sliced(first, last - first), begin - first);
        qsizetype next = end;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const TextRange range{
                int(first + match.capturedStart()), int(first + match.capturedEnd())};
            if (range.begin >= end)
                return next;
            if (!range.isEmpty())
                found.append({term.field, part, range});
            next = std::max<qsizetype>(next, range.end);
        }
        m_isGivenUp = m_isGivenUp || !matches.isValid();
        return next;
    }

    // In order.
    std::vector<Span> spans(const SearchNode &node)
    {
        return node.kind == SearchNode::Near
            ? near(spans(node.parts[0]), spans(node.parts[1]), node.distance)
            : spansOf(node.term);
    }

    std::vector<Span> spansOf(const SearchTerm &term)
    {
        std::vector<Span> result;
        const int length = int(term.words.size());
        for (int part = 0; part < m_document[size_t(term.field)].size(); ++part) {
            const SearchWords &words = wordsOf(term.field, part);
            for (int at = 0; at + length <= words.size(); ++at) {
                if (stands(term, words, at))
                    result.push_back({part, at, at + length});
            }
        }
        return result;
    }

    static bool stands(const SearchTerm &term, const SearchWords &words, int at)
    {
        const qsizetype last = term.words.size() - 1;
        for (qsizetype i = 0; i < last; ++i) {
            if (words.at(at + i) != term.words[i])
                return false;
        }
        return term.isPrefix ? words.at(at + last).startsWith(term.words[last])
                             : words.at(at + last) == term.words[last];
    }

    // Each of the first with the nearest of the second before it and behind it.
    static std::vector<Span> near(
        const std::vector<Span> &first, const std::vector<Span> &second, int distance)
    {
        const auto endOf = [](const Span &span) { return std::pair(span.part, span.end); };
        const auto beginOf = [](const Span &span) { return std::pair(span.part, span.begin); };
        std::vector<Span> byEnd = second;
        std::ranges::stable_sort(byEnd, {}, endOf);
        std::vector<Span> result;
        for (const Span span : first) {
            auto before = std::ranges::upper_bound(byEnd, beginOf(span), {}, endOf);
            if (before != byEnd.begin() && (--before)->part == span.part
                && span.begin - before->end <= distance)
                result.push_back({span.part, before->begin, span.end});
            const auto behind = std::ranges::lower_bound(second, endOf(span), {}, beginOf);
            if (behind != second.end() && behind->part == span.part
                && behind->begin - span.end <= distance)
                result.push_back({span.part, span.begin, behind->end});
        }
        std::ranges::sort(result);
        return result;
    }

    const SearchWords &wordsOf(SearchField field, int part)
    {
        const auto key = std::pair(field, part);
        const auto known = m_words.find(key);
        if (known != m_words.end())
            return known->second;
        return m_words.emplace(key, searchWords(m_document[size_t(field)][part])).first->second;
    }

    const SearchDocument &m_document;
    std::map<std::pair<SearchField, int>, SearchWords> m_words;
    QDeadlineTimer m_deadline = QDeadlineTimer::Forever; // of regular expressions
    bool m_isGivenUp = false;
};

} // namespace

std::optional<QList<SearchMatch>> SearchMatcher::find(
    const SearchDocument &document, bool *isGivenUp) const
{
    QList<SearchMatch> found;
    Search search(document);
    const bool holds = search.holds(m_root, found);
    // The longer first, so that what lies within another comes behind it.
    std::ranges::sort(found, {}, [](const SearchMatch &match) {
        return std::tuple(match.field, match.part, match.range.begin, -match.range.end);
    });
    QList<SearchMatch> result;
    for (const SearchMatch &match : std::as_const(found)) {
        const bool isWithin = !result.isEmpty() && result.last().field == match.field
            && result.last().part == match.part && result.last().range.contains(match.range);
        if (!isWithin)
            result.append(match);
    }
    search.cut(result);
    if (isGivenUp)
        *isGivenUp = search.isGivenUp();
    return holds ? std::optional(result) : std::nullopt;
}

bool SearchMatcher::asksFor(SearchField field) const
{
    return asks(m_root, field);
}

QString sortKeyBefore(QStringView left)
{
    const SearchWords words = searchWords(left);
    QString key;
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        key += words.at(i);
        key += u' ';
    }
    return key;
}

QString sortKeyBehind(QStringView match, QStringView right)
{
    return searchWords(right).folded + u' ' + searchWords(match).folded;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "search/searchparser.h"

#include "search/searchwords.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// More is no question of a person, and would cost the more.
constexpr int mostWords = 200;
constexpr int deepest = 20;
constexpr int longest = 4000; // UTF-16 units

constexpr std::array fieldWords{"text"_L1, "title"_L1, "byline"_L1, "publisher"_L1, "note"_L1};
constexpr std::array restrictionWords{"tag"_L1, "layer"_L1, "source"_L1, "from"_L1, "to"_L1};

template <typename Words>
int indexOf(const Words &words, const QString &word)
{
    const auto found = std::ranges::find(words, word.toLower());
    return found == words.end() ? -1 : int(found - words.begin());
}

// Whether it can find a place by itself.
bool isPositive(const SearchNode &node)
{
    return node.kind != SearchNode::Not
        && (node.parts.empty() || std::ranges::any_of(node.parts, isPositive));
}

// A conjunction of one is that one.
SearchNode unwrapped(SearchNode node)
{
    if (node.kind != SearchNode::And || node.parts.size() != 1)
        return node;
    SearchNode only = std::move(node.parts.front());
    return only;
}

bool isDate(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}(-\\d\\d(-\\d\\d)?)?$"_s);
    return form.match(text).hasMatch()
        && QDate::fromString(
            text + u"-01-01"_s.mid(std::min<qsizetype>(6, text.size() - 4)), Qt::ISODate)
               .isValid();
}

} // namespace

QString wordOf(SearchField field)
{
    return fieldWords[size_t(field)];
}

std::expected<SearchQuery, SearchProblem> SearchQuery::parse(const QString &text)
{
    return SearchParser(text).parse();
}

SearchQuery SearchQuery::exactly(const QStringList &texts, FindFlags flags)
{
    SearchTerm term;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            term.exact.append({text, flags});
    }
    SearchQuery query;
    if (term.exact.isEmpty())
        query.root.parts.push_back({.kind = SearchNode::Or}); // of nothing
    else
        query.root.parts.push_back({.kind = SearchNode::Term, .term = std::move(term)});
    return query;
}

QString quotedForSearch(const QString &words)
{
    return u'"' + QString(words).remove(u'"').simplified() + u'"';
}

std::expected<SearchQuery, SearchProblem> SearchParser::parse()
{
    try {
        if (m_text.size() > longest)
            fail(tr("This is too long to search for"), longest, int(m_text.size()));
        SearchNode root = alternatives(SearchField::Text);
        if (!atEnd())
            fail(tr("No parenthesis was opened before this one"), m_at, m_at + 1);
        if (root.kind != SearchNode::And)
            root = {.kind = SearchNode::And, .parts = {std::move(root)}};
        const bool hasAnnotations = std::ranges::any_of(m_restrictions,
            [](const auto &each) { return each.isOfAnnotations() && !each.isExcluded; });
        if (root.parts.empty() ? !hasAnnotations : !hasAnnotations && !isPositive(root))
            fail(tr("Enter something to search for as well: a word, or a tag"), 0,
                int(m_text.size()));
        return SearchQuery{std::move(root), m_restrictions};
    } catch (SearchProblem &problem) {
        return std::unexpected(std::move(problem));
    }
}

SearchNode SearchParser::alternatives(SearchField field)
{
    std::vector<SearchNode> parts;
    const int begin = m_at;
    do {
        const auto restrictions = m_restrictions.size();
        parts.push_back(conjunction(field));
        const bool isBare = parts.back().parts.empty();
        if (isBare && (parts.size() > 1 || m_depth > 0 || m_restrictions.size() == restrictions))
            fail(tr("A word is missing here"), begin == m_at ? begin : m_at);
    } while (takeOperator("OR"_L1));
    if (parts.size() > 1 && parts.front().parts.empty())
        fail(tr("A word is missing here"), begin);
    if (parts.size() == 1)
        return std::move(parts.front());
    for (SearchNode &part : parts)
        part = unwrapped(std::move(part));
    return {.kind = SearchNode::Or, .parts = std::move(parts)};
}

SearchNode SearchParser::conjunction(SearchField field)
{
    SearchNode result{.kind = SearchNode::And};
    for (skipSpace(); !atEnd() && current() != u')'; skipSpace()) {
        const int begin = m_at;
        if (takeOperator("OR"_L1)) {
            m_at = begin;
            break;
        }
        if (takeOperator("AND"_L1)) {
            if (result.parts.empty())
                fail(tr("A word is missing before AND"), begin, m_at);
            skipSpace();
            if (atEnd() || current() == u')')
                fail(tr("A word is missing after AND"), begin, m_at);
        }
        item(field, result);
    }
    return result;
}

void SearchParser::item(SearchField field, SearchNode &conjunction)
{
    const int begin = m_at;
    const bool isMinus =
        current() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
    const bool isExcluded = isMinus || takeOperator("NOT"_L1);
    if (isMinus)
        ++m_at;
    skipSpace();
    const int named = m_at;
    if (const int kind = indexOf(restrictionWords, takeName()); kind >= 0) {
        restriction(SearchRestriction::Kind(kind), isExcluded, begin);
        return;
    }
    m_at = named;
    SearchNode found = nearGroup(field);
    if (isExcluded)
        conjunction.parts.push_back({.kind = SearchNode::Not, .parts = {std::move(found)}});
    else
        conjunction.parts.push_back(std::move(found));
}

SearchNode SearchParser::nearGroup(SearchField field)
{
    const int begin = m_at;
    SearchNode left = primary(field);
    const auto fieldOf = [](const SearchNode &node) {
        const SearchNode *first = &node;
        while (first->kind == SearchNode::Near)
            first = &first->parts.front();
        return first->kind == SearchNode::Term && first->term.isOfWords()
            ? std::optional(first->term.field)
            : std::nullopt;
    };
    for (int distance = takeNear(); distance >= 0; distance = takeNear()) {
        skipSpace();
        SearchNode right = primary(field);
        if (!fieldOf(left) || fieldOf(left) != fieldOf(right))
            fail(tr("NEAR goes between words or phrases of one field"), begin, m_at);
        SearchNode both{.kind = SearchNode::Near, .distance = distance};
        both.parts.push_back(std::move(left));
        both.parts.push_back(std::move(right));
        left = std::move(both);
    }
    return left;
}

SearchNode SearchParser::primary(SearchField field)
{
    const int begin = m_at;
    if (const QString name = takeName(); !name.isEmpty()) {
        const int known = indexOf(fieldWords, name);
        if (indexOf(restrictionWords, name) >= 0)
            fail(tr("“%1:” applies to the whole search; it cannot be used here").arg(name), begin);
        if (known < 0) {
            fail(tr("“%1:” is not known; there are title, byline, publisher, text and note, and "
                    "tag, layer, source, from and to. Words with a colon go in quotation marks")
                     .arg(name),
                begin);
        }
        field = SearchField(known);
    }
    if (atEnd() || current().isSpace() || current() == u')')
        fail(tr("A word is missing here"), begin);
    if (current() == u'(')
        return group(field);
    if (current() == u'/')
        return expression(field);
    return phrase(field);
}

SearchNode SearchParser::group(SearchField field)
{
    const int begin = m_at++;
    if (++m_depth > deepest)
        fail(tr("There are too many parentheses within each other"), begin);
    SearchNode inner = alternatives(field);
    if (!take(u')'))
        fail(tr("This parenthesis is not closed"), begin, begin + 1);
    --m_depth;
    return unwrapped(std::move(inner));
}

SearchNode SearchParser::expression(SearchField field)
{
    const int begin = m_at;
    int end = begin + 1;
    while (end < m_text.size() && m_text[end] != u'/')
        end += m_text[end] == u'\\' ? 2 : 1;
    if (end >= m_text.size())
        fail(tr("The regular expression has no end; put it between two “/”"), begin);
    const QString pattern = m_text.sliced(begin + 1, end - begin - 1);
    m_at = end + 1;
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (take(u'i'))
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(pattern, options);
    if (pattern.isEmpty())
        fail(tr("The regular expression is empty"), begin, m_at);
    if (!expression.isValid()) {
        const int at = begin + 1 + int(expression.patternErrorOffset());
        fail(tr("The regular expression is wrong here: %1").arg(expression.errorString()), at,
            std::max(at + 1, end));
    }
    return {.kind = SearchNode::Term, .term = {.field = field, .expression = expression}};
}

SearchNode SearchParser::phrase(SearchField field)
{
    const int begin = m_at;
    const QString text = current() == u'"' ? quoted() : bareWord();
    if (m_text[begin] != u'"')
        m_at += int(text.size());
    const bool isPrefix = take(u'*');
    if (isPrefix && !atEnd() && !current().isSpace() && current() != u')')
        fail(tr("The sign * is allowed only at the end of a word"), m_at - 1, m_at);
    const SearchWords words = searchWords(text);
    if (words.words.isEmpty()) {
        fail(tr("The search contains no letters or digits; to find other characters, use a regular "
                "expression between two “/”"),
            begin, m_at);
    }
    m_words += int(words.size());
    if (m_words > mostWords)
        fail(tr("The search contains too many words"), begin, m_at);
    SearchTerm term{.field = field, .isPrefix = isPrefix};
    for (qsizetype i = 0; i < words.size(); ++i)
        term.words.append(words.at(i).toString());
    return {.kind = SearchNode::Term, .term = std::move(term)};
}

void SearchParser::restriction(SearchRestriction::Kind kind, bool isExcluded, int begin)
{
    if (m_depth > 0)
        fail(tr("A restriction applies to the whole search; it cannot be in parentheses"), begin);
    const int at = m_at;
    QString value = current() == u'"' ? quoted() : bareWord();
    if (at < m_text.size() && m_text[at] != u'"')
        m_at += int(value.size());
    value = value.simplified();
    const SearchRestriction restriction{kind, value, isExcluded};
    if (value.isEmpty())
        fail(tr("There is nothing after the colon"), begin, m_at);
    if (!restriction.isOfAnnotations()) {
        if (!isDate(value))
            fail(tr("Write a date as 2024, 2024-06 or 2024-06-20"), at, m_at);
        if (isExcluded)
            fail(tr("A date cannot be excluded; turn “from:” into “to:” or back"), begin, m_at);
    }
    m_restrictions.append(restriction);
}

} // namespace Standoff

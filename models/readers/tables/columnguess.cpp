// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/columnguess.h"

#include "readers/published.h"
#include "readers/tables/columnnames.h"
#include "readers/tables/fieldtext.h"
#include "readers/translation.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(uR"(^[+-]?[\d.,\s%]+$)"_s);
    return number.match(text).hasMatch();
}

// What is in a column, as far as the rows show that were looked at.
struct ColumnContent
{
    int filled = 0;
    qsizetype characters = 0;
    qsizetype letters = 0; // outside of tags
    int pages = 0; // of HTML
    int words = 0;
    int addresses = 0;
    int dates = 0;
    int numbers = 0;

    double meanLength() const { return filled > 0 ? double(characters) / filled : 0; }
    double meanLetters() const { return filled > 0 ? double(letters) / filled : 0; }
    double meanWords() const { return filled > 0 ? double(words) / filled : 0; }
    bool isProse() const { return meanWords() >= 6 || meanLetters() >= 40; } // some have no spaces
    bool areMostly(int count) const { return filled > 0 && count * 5 >= filled * 4; }
};

QList<ColumnContent> contentsOf(const Table &table)
{
    constexpr qsizetype mostRows = 200;
    constexpr qsizetype longestDate = 60;
    QList<ColumnContent> contents(table.names.size());
    for (const TableRow &row : table.rows.first(std::min(mostRows, table.rows.size()))) {
        for (const TableField &field : row.fields) {
            ColumnContent &content = contents[field.column];
            QString text = field.values.join(u' ').trimmed();
            for (const RoleLine &line : field.lines)
                text += u' ' + line.text;
            ++content.filled;
            content.letters += lettersOfField(text).size();
            content.pages += isPageOfHtml(text) ? 1 : 0;
            content.characters += text.size();
            content.words += 1 + int(text.count(u' '));
            content.addresses += isAddress(text) ? 1 : 0;
            content.numbers += isNumber(text) ? 1 : 0;
            if (text.size() <= longestDate && text.size() > 4) {
                const auto date = dateOfField(text, ColumnMap::Dates::DayFirst);
                content.dates += date.isEmpty() ? 0 : 1;
            }
        }
    }
    return contents;
}

// The column of prose, where there is one that is much longer than the others.
int longestColumn(const QList<ColumnContent> &contents, const QList<ColumnRole> &roles)
{
    constexpr double least = 150; // characters
    constexpr double timesTheNext = 2;
    int longest = -1;
    double next = 0;
    for (int i = 0; i < int(contents.size()); ++i) {
        if (roles[i] != ColumnRole::LeftOut)
            continue;
        const double length = contents[i].meanLength();
        if (longest < 0 || length > contents[longest].meanLength()) {
            next = longest < 0 ? next : contents[longest].meanLength();
            longest = i;
        } else {
            next = std::max(next, length);
        }
    }
    const bool isClear = longest >= 0 && contents[longest].meanLength() >= least
        && contents[longest].meanLength() >= timesTheNext * next
        && contents[longest].meanWords() > 5;
    return isClear ? longest : -1;
}

class Guess
{
public:
    Guess(const Table &table, const ColumnMap &chosen)
        : m_table(table)
        , m_named(namedColumns(table.names))
        , m_contents(contentsOf(table))
        , m_roles(table.names.size(), ColumnRole::LeftOut)
        , m_isChosen(table.names.size(), false)
    {
        for (int i = 0; i < int(m_roles.size()); ++i) {
            if (const auto role = chosen.roleOf(table.names[i])) {
                m_roles[i] = *role;
                m_isChosen[i] = true;
            }
        }
    }

    QList<ColumnRole> roles()
    {
        takeNames(false);
        takeContents();
        takeNames(true);
        return m_roles;
    }

private:
    bool has(ColumnRole role) const { return m_roles.contains(role); }

    // The best name for each role, of columns that have anything; then of the others.
    void takeNames(bool withBlank)
    {
        for (const ColumnRole role : columnRoles()) {
            if (role == ColumnRole::LeftOut || has(role))
                continue;
            int best = -1;
            int bestRank = 0;
            for (int i = 0; i < int(m_roles.size()); ++i) {
                NamedColumn named = m_named[i];
                if (named.role == ColumnRole::Publisher
                    && m_contents[i].areMostly(m_contents[i].addresses))
                    named.role = ColumnRole::Url; // "source" may be either
                const bool isFree = !m_isChosen[i] && m_roles[i] == ColumnRole::LeftOut;
                const bool isBlank = m_contents[i].filled == 0 && !m_table.rows.isEmpty();
                if (!isFree || named.role != role || (isBlank && !withBlank)
                    || (named.isSummary && hasLonger(i)))
                    continue;
                const bool isLonger = best >= 0 && role == ColumnRole::Text && hasMore(i, best);
                const bool isTeaser = best >= 0 && role == ColumnRole::Text && hasMore(best, i);
                if (best < 0 || isLonger || (named.rank < bestRank && !isTeaser)) {
                    best = i;
                    bestRank = named.rank;
                }
            }
            if (best >= 0)
                m_roles[best] = role;
        }
    }

    // Whether the column has the text of which the other has a teaser. A whole page has menus, too.
    bool hasMore(int column, int other) const
    {
        constexpr double times = 2;
        constexpr double hardlyAny = 100;
        const double letters = m_contents[other].meanLetters();
        return m_contents[column].meanLetters() > times * letters
            && (letters < hardlyAny || m_contents[column].pages == 0);
    }

    // A column that is free and has more than a summary.
    bool hasLonger(int summary) const
    {
        for (int i = 0; i < int(m_roles.size()); ++i) {
            if (i != summary && !m_isChosen[i]
                && m_contents[i].meanLength() > 2 * m_contents[summary].meanLength()
                && m_contents[i].meanWords() > 20)
                return true;
        }
        return false;
    }

    void takeContents()
    {
        const int named = int(m_roles.indexOf(ColumnRole::Text));
        const bool isText = named >= 0 && (m_isChosen[named] || m_contents[named].isProse());
        const int longest = isText ? -1 : longestColumn(m_contents, m_roles);
        if (named >= 0 && longest >= 0) // "content" is of which kind it is
            m_roles[named] = ColumnRole::LeftOut;
        take(ColumnRole::Text, longest);
        const auto first = [&](auto &&fits) {
            for (int i = 0; i < int(m_roles.size()); ++i) {
                if (m_roles[i] == ColumnRole::LeftOut && !m_isChosen[i] && fits(m_contents[i]))
                    return i;
            }
            return -1;
        };
        if (!has(ColumnRole::Url)) {
            take(ColumnRole::Url,
                first([](const ColumnContent &c) { return c.areMostly(c.addresses); }));
        }
        if (!has(ColumnRole::Published)) {
            take(ColumnRole::Published, first([](const ColumnContent &c) {
                return c.areMostly(c.dates) && c.numbers < c.filled;
            }));
        }
        if (!has(ColumnRole::Title)) {
            take(ColumnRole::Title, first([](const ColumnContent &c) {
                return c.meanWords() >= 4 && c.meanLength() >= 20 && c.meanLength() <= 150
                    && !c.areMostly(c.dates) && c.addresses == 0;
            }));
        }
    }

    void take(ColumnRole role, int column)
    {
        if (column >= 0 && !m_isChosen[column])
            m_roles[column] = role;
    }

    const Table &m_table;
    const QList<NamedColumn> m_named;
    QList<ColumnContent> m_contents;
    QList<ColumnRole> m_roles;
    QList<bool> m_isChosen;
};

} // namespace

ColumnPlan planOf(const QStringList &names, const ColumnMap &chosen)
{
    ColumnPlan plan;
    plan.names = names;
    const QList<NamedColumn> known = namedColumns(names);
    QList<std::pair<NamedColumn, int>> named;
    for (int i = 0; i < int(names.size()); ++i) {
        if (const auto role = chosen.roleOf(names[i])) {
            plan.of[size_t(*role)].columns.append(i);
            plan.of[size_t(*role)].areJoined = true;
        } else {
            named.append({known[i], i});
        }
    }
    std::ranges::stable_sort(
        named, {}, [](const std::pair<NamedColumn, int> &each) { return each.first.rank; });
    for (const auto &[column, index] : std::as_const(named)) {
        ColumnPlan::Columns &columns = plan.of[size_t(column.role)];
        if (column.role == ColumnRole::LeftOut || columns.areJoined)
            continue;
        if (column.isSummary && plan.firstSummary < 0)
            plan.firstSummary = int(columns.columns.size());
        columns.columns.append(index);
    }
    plan.of[size_t(ColumnRole::LeftOut)] = {};
    return plan;
}

ColumnMap guessedMap(const Table &table, const ColumnMap &chosen)
{
    ColumnMap map = chosen;
    map.columns.clear();
    const QList<ColumnRole> roles = Guess(table, chosen).roles();
    for (int i = 0; i < int(roles.size()); ++i)
        map.columns.append({table.names[i], roles[i]});
    return map;
}

int rowsAboveNames(const QList<QStringList> &rows)
{
    constexpr qsizetype most = 10;
    const auto filled = [](const QStringList &cells) {
        return std::ranges::count_if(
            cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    };
    qsizetype widest = 0; // of the rows above
    for (qsizetype i = 0; i < std::min(most, rows.size()); ++i) {
        const auto known = std::ranges::count_if(namedColumns(rows[i]),
            [](const NamedColumn &column) { return column.role != ColumnRole::LeftOut; });
        if (known > 1)
            return widest <= std::max<qsizetype>(1, filled(rows[i]) / 2) ? int(i) : 0;
        widest = std::max(widest, filled(rows[i]));
    }
    return 0;
}

bool hasNames(const QStringList &first, const QList<QStringList> &rows)
{
    constexpr qsizetype longestName = 60;
    const auto known = std::ranges::count_if(
        first, [](const QString &name) { return namedColumn(name).role != ColumnRole::LeftOut; });
    const auto isData = [](const QString &cell) {
        return isAddress(cell) || isNumber(cell) || cell.size() > longestName
            || !isoDate(cell).isEmpty();
    };
    const bool hasData = std::ranges::any_of(first, isData);
    if (known > 0 || hasData)
        return known > 1 || (known == 1 && !hasData);
    // Names that nobody knows: where what is below differs in kind.
    const bool isFull = std::ranges::none_of(first, [](const QString &c) { return c.isEmpty(); });
    return isFull && std::ranges::any_of(rows, [&](const QStringList &cells) {
        return std::ranges::any_of(cells, isData);
    });
}

QStringList proseLeftOut(const Table &table, const ColumnPlan &plan)
{
    constexpr double fewestWords = 6;
    const QList<ColumnContent> contents = contentsOf(table);
    QStringList names;
    for (int i = 0; i < int(contents.size()); ++i) {
        const bool isSummary =
            plan.firstSummary > 0 && plan[ColumnRole::Text].columns.indexOf(i) >= plan.firstSummary;
        const bool isRead = !isSummary
            && std::ranges::any_of(plan.of,
                [i](const ColumnPlan::Columns &columns) { return columns.columns.contains(i); });
        static const QRegularExpression ofRights(u"copyright|rights|licen[cs]e|terms"_s);
        const bool isArticles = !plainColumnName(table.names[i]).contains(ofRights);
        if (!isRead && isArticles && contents[i].addresses == 0
            && contents[i].meanWords() >= fewestWords)
            names.append(table.names[i]);
    }
    return names;
}

QStringList missingColumns(const QStringList &names, const ColumnMap &chosen)
{
    QSet<QString> there;
    for (const QString &name : names)
        there.insert(plainColumnName(name));
    QStringList remarks;
    for (const ColumnMap::Column &column : chosen.columns) {
        if (!there.contains(plainColumnName(column.name)) && !names.contains(column.name))
            remarks.append(Readers::tr("There is no column “%1”").arg(column.name));
    }
    return remarks;
}

Error noTextColumn(const QStringList &names)
{
    constexpr qsizetype most = 40;
    QString list = names.first(std::min(most, names.size())).join(u"”, “"_s);
    if (names.size() > most)
        list += u"” …, “"_s + names.last();
    return {//: %1 are names of columns, %2 an option of the command line
        Readers::tr("It is not clear which column has the text of the articles; there are “%1”; "
                    "choose it with Columns in the list of what comes in, or with %2")
            .arg(list, u"--map \"NAME=text\""_s)};
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlequery.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct ArticleQueryWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticleQuery)
};

struct NamedField
{
    ArticleField field;
    const char *name; // as it is typed in each language; the first one of a field is offered
};

constexpr auto namedFields = std::to_array<NamedField>({{ArticleField::State, "state"},
    {ArticleField::Publisher, "publisher"}, {ArticleField::Label, "label"},
    {ArticleField::Language, "language"}, {ArticleField::Tags, "tags"},
    {ArticleField::Problems, "problems"}, {ArticleField::Added, "added"},
    {ArticleField::Published, "published"}, {ArticleField::Title, "title"},
    {ArticleField::Byline, "byline"}, {ArticleField::Section, "section"},
    {ArticleField::Note, "note"}, {ArticleField::Address, "address"},
    {ArticleField::Updated, "updated"}, {ArticleField::Retrieved, "retrieved"},
    {ArticleField::Label, "labels"}, {ArticleField::Published, "date"},
    {ArticleField::Address, "url"}, {ArticleField::Language, "lang"}, {ArticleField::Tags, "tag"},
    {ArticleField::Problems, "problem"}});

// The name of a field in the language of the window, which can be typed as well.
QString labelOfArticleField(ArticleField field)
{
    switch (field) {
    case ArticleField::Words:
        return {};
    case ArticleField::Title:
        return ArticleQueryWords::tr("title", "field of a query");
    case ArticleField::Byline:
        return ArticleQueryWords::tr("byline", "field of a query");
    case ArticleField::Publisher:
        return ArticleQueryWords::tr("publisher", "field of a query");
    case ArticleField::Section:
        return ArticleQueryWords::tr("section", "field of a query");
    case ArticleField::Label:
        return ArticleQueryWords::tr("label", "field of a query");
    case ArticleField::Address:
        return ArticleQueryWords::tr("address", "field of a query");
    case ArticleField::Language:
        return ArticleQueryWords::tr("language", "field of a query");
    case ArticleField::State:
        return ArticleQueryWords::tr("state", "field of a query");
    case ArticleField::Note:
        return ArticleQueryWords::tr("note", "field of a query");
    case ArticleField::Published:
        return ArticleQueryWords::tr("published", "field of a query");
    case ArticleField::Updated:
        return ArticleQueryWords::tr("updated", "field of a query");
    case ArticleField::Retrieved:
        return ArticleQueryWords::tr("retrieved", "field of a query");
    case ArticleField::Added:
        return ArticleQueryWords::tr("added", "field of a query");
    case ArticleField::Tags:
        return ArticleQueryWords::tr("tags", "field of a query");
    case ArticleField::Problems:
        return ArticleQueryWords::tr("problems", "field of a query");
    }
    return {};
}

std::optional<ArticleField> articleFieldCalled(const QString &typed)
{
    const QString wanted = bareQueryName(typed);
    for (const NamedField &each : namedFields) {
        if (wanted == QLatin1StringView(each.name)
            || wanted == bareQueryName(labelOfArticleField(each.field)))
            return each.field;
    }
    return {};
}

bool isArticleNumber(ArticleField field)
{
    return field == ArticleField::Tags || field == ArticleField::Problems;
}

bool isArticleDate(ArticleField field)
{
    return field >= ArticleField::Published && field <= ArticleField::Added;
}

// What can be typed for a state.
QStringList wordsOfState(ArticleState state)
{
    const std::string_view word = wordOf(state);
    QStringList words{stateLabel(state), QString::fromLatin1(word.data(), qsizetype(word.size()))};
    if (state == ArticleState::NotStarted)
        words.append(u"to do"_s);
    return words;
}

QStringList textsOf(const QueuedArticle &queued, ArticleField field)
{
    const Article &article = queued.article;
    switch (field) {
    case ArticleField::Title:
        return {article.title};
    case ArticleField::Byline:
        return {article.byline};
    case ArticleField::Publisher:
        return {article.publisher};
    case ArticleField::Section:
        return {article.section};
    case ArticleField::Label:
        return article.labels;
    case ArticleField::Address:
        return {article.url};
    case ArticleField::Language:
        return {article.language};
    case ArticleField::State:
        return wordsOfState(article.state);
    case ArticleField::Note:
        return {article.note};
    case ArticleField::Published:
        return {article.published};
    case ArticleField::Updated:
        return {article.updated};
    case ArticleField::Retrieved:
        return {article.retrieved};
    case ArticleField::Added:
        return {queued.added};
    case ArticleField::Words:
    case ArticleField::Tags:
    case ArticleField::Problems:
        break;
    }
    return {};
}

bool compares(auto one, const QString &comparison, auto other)
{
    if (comparison == "<"_L1)
        return one < other;
    if (comparison == "<="_L1)
        return one <= other;
    if (comparison == ">"_L1)
        return one > other;
    return comparison == ">="_L1 ? one >= other : one == other;
}

} // namespace

ArticleQuery::ArticleQuery(const QString &text)
{
    for (const QueryWord &word : queryWords(text)) {
        Condition condition{.value = word.value, .negated = word.negated, .quoted = word.quoted};
        if (word.hasField) {
            const std::optional<ArticleField> field = articleFieldCalled(word.field);
            if (!field) {
                m_unknownFields.append(word.field);
                continue;
            }
            condition.field = *field;
        }
        const ArticleField field = condition.field;
        if (!word.quoted && (isArticleNumber(field) || isArticleDate(field))) {
            for (const QString &sign : {u"<="_s, u">="_s, u"<"_s, u">"_s}) {
                if (condition.comparison.isEmpty() && condition.value.startsWith(sign)) {
                    condition.comparison = sign;
                    condition.value.remove(0, sign.size());
                }
            }
        }
        if (!condition.value.isEmpty() || (word.hasField && word.quoted))
            m_conditions.append(condition);
    }
}

bool ArticleQuery::Condition::holds(const QueuedArticle &queued) const
{
    if (field == ArticleField::Words)
        return hasWords(queued.article);
    if (isArticleNumber(field)) {
        bool isWhole = false;
        const int number = value.toInt(&isWhole);
        return isWhole
            && compares(
                field == ArticleField::Tags ? queued.tags : queued.problems, comparison, number);
    }
    QStringList texts = textsOf(queued, field);
    texts.removeAll(QString());
    if (value.isEmpty())
        return texts.isEmpty();
    const auto fits = [this, &queued](const QString &text) {
        if (field == ArticleField::State)
            return bareQueryName(text).startsWith(bareQueryName(value));
        if (field == ArticleField::Language)
            return text.startsWith(value, Qt::CaseInsensitive);
        if (isArticleDate(field) && !comparison.isEmpty())
            return compares(text.left(value.size()), comparison, value);
        if (isArticleDate(field))
            return text.startsWith(value);
        if (field == ArticleField::Label
            && queued.article.labels.contains(value, Qt::CaseInsensitive))
            return text.compare(value, Qt::CaseInsensitive) == 0;
        return text.contains(value, Qt::CaseInsensitive);
    };
    return std::ranges::any_of(texts, fits);
}

// What is asked for most is looked at without making lists of it: of thousands of articles while
// one types.
bool ArticleQuery::Condition::hasWords(const Article &article) const
{
    const auto has = [this](
                         const QString &text) { return text.contains(value, Qt::CaseInsensitive); };
    return has(article.title) || has(article.publisher) || has(article.byline)
        || has(article.section) || std::ranges::any_of(article.labels, has);
}

bool ArticleQuery::accepts(const QueuedArticle &article) const
{
    return std::ranges::all_of(m_conditions, [&article](const Condition &condition) {
        return condition.holds(article) != condition.negated;
    });
}

bool ArticleQuery::asksForProblems() const
{
    return std::ranges::contains(m_conditions, ArticleField::Problems, &Condition::field);
}

QString ArticleQuery::hint() const
{
    if (m_unknownFields.isEmpty())
        return {};
    return ArticleQueryWords::tr("There is no field “%1”; there are %2.")
        .arg(m_unknownFields.first(), QLocale().createSeparatedList(articleFieldNames()));
}

std::optional<ArticleState> stateCalled(const QString &word)
{
    for (size_t i = 0; i < EnumWords<ArticleState>::words.size(); ++i) {
        for (const QString &each : wordsOfState(ArticleState(i))) {
            if (bareQueryName(each) == bareQueryName(word))
                return ArticleState(i);
        }
    }
    return {};
}

QStringList articleFieldNames()
{
    QStringList names;
    QList<ArticleField> told;
    for (const NamedField &each : namedFields) {
        if (!told.contains(each.field))
            names.append(QString::fromLatin1(each.name));
        told.append(each.field);
    }
    return names;
}

QueryCompletion completeArticleQuery(const QString &text, int cursor, const Project &project)
{
    constexpr ArticleField fewValues[] = {ArticleField::Publisher, ArticleField::Label,
        ArticleField::Language, ArticleField::Section, ArticleField::Byline};
    return completeQueryWord(text, cursor, articleFieldNames(), [&](const QString &name) {
        const std::optional<ArticleField> field = articleFieldCalled(name);
        if (field == ArticleField::State)
            return QStringList{stateLabel(ArticleState::NotStarted),
                stateLabel(ArticleState::InProgress), stateLabel(ArticleState::Done)};
        QSet<QString> values;
        if (field && std::ranges::contains(fewValues, *field)) {
            for (const Article &article : project.all<Article>()) {
                for (const QString &value : textsOf({article}, *field))
                    values.insert(value);
            }
        }
        values.remove(QString());
        QStringList words(values.cbegin(), values.cend());
        words.sort();
        return words;
    });
}

} // namespace Standoff

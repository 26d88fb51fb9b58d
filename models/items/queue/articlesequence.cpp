// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlesequence.h"

#include "project/isotime.h"
#include "text/oneline.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace Standoff {

namespace {

struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticleGrouping)
};

// What is at work comes before what is to do.
int rankOf(ArticleState state)
{
    switch (state) {
    case ArticleState::InProgress:
        return 0;
    case ArticleState::NotStarted:
        return 1;
    case ArticleState::Done:
        break;
    }
    return 2;
}

constexpr ArticleState statesByRank[] = {
    ArticleState::InProgress, ArticleState::NotStarted, ArticleState::Done};

} // namespace

ArticleSequence::ArticleSequence()
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void ArticleSequence::clear()
{
    m_entries.clear();
    m_order.clear();
    m_counts.fill(0);
    m_folded.clear();
}

QSet<qint64> ArticleSequence::put(const QList<QueuedArticle> &articles)
{
    QSet<qint64> others;
    for (const QueuedArticle &article : articles) {
        const QueuedArticle *known = find(article.article.id.number);
        if (!known || *known != article)
            others.insert(article.article.id.number);
    }
    if (others.isEmpty())
        return others;
    take(others);
    std::vector<Key> added;
    for (const QueuedArticle &article : articles) {
        if (!others.contains(article.article.id.number))
            continue;
        m_entries.insert(article.article.id.number, {article, m_query.accepts(article)});
        ++m_counts[size_t(article.article.state)];
        added.push_back(keyOf(article));
    }
    // Those that stay are in order: that is quicker than sorting all of them.
    const auto isBefore = [this](const Key &one, const Key &other) {
        return this->isBefore(one, other);
    };
    std::ranges::sort(added, isBefore);
    std::vector<Key> merged;
    merged.reserve(m_order.size() + added.size());
    std::ranges::merge(m_order, added, std::back_inserter(merged), isBefore);
    m_order = std::move(merged);
    return others;
}

void ArticleSequence::take(const QSet<qint64> &numbers)
{
    if (numbers.isEmpty())
        return;
    for (const qint64 number : numbers) {
        const auto known = m_entries.constFind(number);
        if (known == m_entries.constEnd())
            continue;
        --m_counts[size_t(known->queued.article.state)];
        m_entries.erase(known);
    }
    std::erase_if(m_order, [&numbers](const Key &key) { return numbers.contains(key.number); });
}

const QueuedArticle *ArticleSequence::find(qint64 number) const
{
    const auto known = m_entries.constFind(number);
    return known == m_entries.constEnd() ? nullptr : &known->queued;
}

void ArticleSequence::setQuery(const ArticleQuery &query)
{
    m_query = query;
    for (Entry &entry : m_entries)
        entry.isAccepted = m_query.accepts(entry.queued);
}

void ArticleSequence::setOrder(ArticleOrder order, bool reversed)
{
    m_orderBy = order;
    m_isReversed = reversed;
    for (Key &key : m_order)
        key = keyOf(m_entries.constFind(key.number)->queued);
    sort();
}

void ArticleSequence::sort()
{
    std::ranges::sort(
        m_order, [this](const Key &one, const Key &other) { return isBefore(one, other); });
}

void ArticleSequence::setGrouping(ArticleGrouping grouping)
{
    if (grouping != m_grouping)
        m_folded.clear();
    m_grouping = grouping;
}

void ArticleSequence::setFolded(const QString &group, bool folded)
{
    if (folded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
}

ArticleSequence::Key ArticleSequence::keyOf(const QueuedArticle &queued) const
{
    const Article &article = queued.article;
    Key key;
    key.number = article.id.number;
    const auto takeText = [&](const QString &text) {
        key.isKnown = !text.isEmpty();
        key.text = m_collator.sortKey(text);
    };
    switch (m_orderBy) {
    case ArticleOrder::Added:
        key.value = key.number;
        break;
    case ArticleOrder::Title:
        takeText(article.title);
        break;
    case ArticleOrder::Published:
        key.isKnown = !article.published.isEmpty();
        key.date = article.published;
        break;
    case ArticleOrder::Publisher:
        takeText(article.publisher);
        break;
    case ArticleOrder::State:
        key.value = rankOf(article.state);
        break;
    case ArticleOrder::Tags:
        key.value = -queued.tags;
        break;
    case ArticleOrder::Problems:
        key.value = -queued.problems;
        break;
    }
    return key;
}

bool ArticleSequence::isBefore(const Key &one, const Key &other) const
{
    if (one.isKnown != other.isKnown)
        return one.isKnown;
    int order = one.value < other.value ? -1 : int(one.value > other.value);
    if (one.text && other.text)
        order = one.text->compare(*other.text);
    else if (order == 0)
        order = other.date.compare(one.date); // the newest first
    if (order != 0)
        return m_isReversed ? order > 0 : order < 0;
    return one.number < other.number;
}

bool ArticleSequence::isShown(const Entry &entry) const
{
    return entry.isAccepted
        && (m_states.isEmpty() || m_states.contains(entry.queued.article.state));
}

QStringList ArticleSequence::groupsOf(const Article &article) const
{
    switch (m_grouping) {
    case ArticleGrouping::None:
        break;
    case ArticleGrouping::State:
        return {QString::number(rankOf(article.state))};
    case ArticleGrouping::Publisher:
        return {article.publisher};
    case ArticleGrouping::Published:
        return {article.published.left(10)}; // the day
    case ArticleGrouping::Label:
        return article.labels.isEmpty() ? QStringList{QString()} : article.labels;
    }
    return {QString()};
}

QString ArticleSequence::labelOfGroup(const QString &group) const
{
    switch (m_grouping) {
    case ArticleGrouping::None:
        return {};
    case ArticleGrouping::State:
        return stateLabel(statesByRank[group.toInt()]);
    case ArticleGrouping::Publisher:
        return group.isEmpty() ? GroupWords::tr("No publisher") : onOneLine(group);
    case ArticleGrouping::Published:
        return group.isEmpty() ? GroupWords::tr("No date") : displayDate(group);
    case ArticleGrouping::Label:
        break;
    }
    return group.isEmpty() ? GroupWords::tr("No label") : onOneLine(group);
}

QStringList ArticleSequence::inOrder(QStringList groups) const
{
    const bool newestFirst = m_grouping == ArticleGrouping::Published;
    const bool byLetters =
        m_grouping == ArticleGrouping::Publisher || m_grouping == ArticleGrouping::Label;
    std::ranges::sort(groups, [&](const QString &one, const QString &other) {
        if (one.isEmpty() != other.isEmpty())
            return other.isEmpty();
        const int order = byLetters ? m_collator.compare(one, other) : 0;
        return order != 0 ? order < 0 : newestFirst ? other < one : one < other;
    });
    return groups;
}

void ArticleSequence::arrange()
{
    m_rows.clear();
    m_groups.clear();
    m_shown = 0;
    QHash<QString, QList<qint64>> members;
    for (const Key &key : m_order) {
        const Entry &entry = *m_entries.constFind(key.number);
        if (!isShown(entry))
            continue;
        ++m_shown;
        if (m_grouping == ArticleGrouping::None) {
            m_rows.append({QString(), key.number});
            continue;
        }
        for (const QString &group : groupsOf(entry.queued.article)) {
            QList<qint64> &numbers = members[group];
            if (numbers.isEmpty() || numbers.last() != key.number) // a label may be there twice
                numbers.append(key.number);
        }
    }
    for (const QString &group : inOrder({members.keyBegin(), members.keyEnd()})) {
        const QList<qint64> numbers = members.value(group);
        const bool isFolded = m_folded.contains(group);
        m_groups.insert(group, {labelOfGroup(group), int(numbers.size()), isFolded});
        m_rows.append({group, 0});
        for (const qint64 number : numbers) {
            if (!isFolded)
                m_rows.append({group, number});
        }
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/queue/articleorder.h"
#include "items/queue/articlequery.h"

#include <QCollator>
#include <QHash>
#include <QSet>
#include <optional>
#include <vector>

namespace Standoff {

// A row of the list: an article, or the head of a group. A group is known by what its articles have
// in common; the list has an article once in each of its groups.
struct QueueRow
{
    QString group;
    qint64 number = 0; // of the ArticleId; 0: the head

    bool operator==(const QueueRow &) const = default;
};

inline size_t qHash(const QueueRow &row, size_t seed = 0)
{
    return qHashMulti(seed, row.group, row.number);
}

struct QueueGroup
{
    QString label; // for a person
    int count = 0; // of its articles that are shown
    bool isFolded = false;

    bool operator==(const QueueGroup &) const = default;
};

// The articles of a project in the order in which they are worked through: sorted, filtered and
// grouped. A value without signals. Whatever is said of it is seen in rows() after arrange().
class ArticleSequence
{
public:
    ArticleSequence();

    void clear();
    // Takes over what articles are now. Returns which are new, or others than before.
    QSet<qint64> put(const QList<QueuedArticle> &articles);
    void take(const QSet<qint64> &numbers);
    const QueuedArticle *find(qint64 number) const;
    int count() const { return int(m_entries.size()); }
    int countOf(ArticleState state) const { return m_counts[size_t(state)]; }

    // O(articles).
    void setQuery(const ArticleQuery &query);
    const ArticleQuery &query() const { return m_query; }
    // Only articles in one of these states; in all where there is none.
    void setStates(const QSet<ArticleState> &states) { m_states = states; }
    const QSet<ArticleState> &states() const { return m_states; }
    // O(n log n).
    void setOrder(ArticleOrder order, bool reversed);
    ArticleOrder order() const { return m_orderBy; }
    bool isReversed() const { return m_isReversed; }
    void setGrouping(ArticleGrouping grouping);
    ArticleGrouping grouping() const { return m_grouping; }
    void setFolded(const QString &group, bool folded);

    // O(articles), without looking into any.
    void arrange();
    const QList<QueueRow> &rows() const { return m_rows; }
    const QHash<QString, QueueGroup> &groups() const { return m_groups; }
    // Articles that are shown, also those in groups that are folded; each once.
    int shown() const { return m_shown; }

private:
    // What an article is sorted by.
    struct Key
    {
        std::optional<QCollatorSortKey> text; // none where it is sorted by something else
        QString date;
        qint64 value = 0;
        bool isKnown = true;
        qint64 number = 0;
    };
    struct Entry
    {
        QueuedArticle queued;
        bool isAccepted = false; // by the query
    };

    Key keyOf(const QueuedArticle &article) const;
    bool isBefore(const Key &one, const Key &other) const;
    void sort();
    bool isShown(const Entry &entry) const;
    QStringList groupsOf(const Article &article) const;
    QString labelOfGroup(const QString &group) const;
    QStringList inOrder(QStringList groups) const;

    QHash<qint64, Entry> m_entries;
    std::vector<Key> m_order; // of all
    std::array<int, EnumWords<ArticleState>::words.size()> m_counts{};
    QCollator m_collator;
    ArticleQuery m_query;
    QSet<ArticleState> m_states;
    ArticleOrder m_orderBy = ArticleOrder::Added;
    ArticleGrouping m_grouping = ArticleGrouping::None;
    bool m_isReversed = false;
    QSet<QString> m_folded;
    QList<QueueRow> m_rows;
    QHash<QString, QueueGroup> m_groups;
    int m_shown = 0;
};

} // namespace Standoff

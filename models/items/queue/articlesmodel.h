// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/queue/articlesequence.h"
#include "session/openproject.h"

#include <QAbstractListModel>

namespace Standoff {

// The queue: the project's articles as a flat list, sorted, filtered and grouped as an
// ArticleSequence is, with heads of groups between them. Follows the session with exact signals;
// where very much of the list changes at once, by a filter, it resets.
class ArticlesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, // qint64: the number of the ArticleId; 0 for the head of a group
        StateRole, // int: ArticleState
        PublisherRole,
        PublishedRole, // for a person
        CountsRole, // "46 tags"; of a head how many articles the group has
        ProblemsRole, // int
        LabelsRole, // QStringList
        FoldedRole, // bool, of a head
    };

    explicit ArticlesModel(const OpenProject &session, QObject *parent = nullptr);

    const ArticleSequence &sequence() const { return m_sequence; }
    void setQuery(const ArticleQuery &query);
    void setStates(const QSet<ArticleState> &states);
    void setOrder(ArticleOrder order, bool reversed);
    void setGrouping(ArticleGrouping grouping);
    // How many problems articles have; none where it does not say.
    void setProblems(const QHash<ArticleId, int> &problems);
    void fold(const QModelIndex &head, bool folded);

    bool isHead(const QModelIndex &index) const;
    ArticleId articleAt(const QModelIndex &index) const;
    // The first row of the article; none where it is not shown.
    QModelIndex indexOf(ArticleId article) const;
    // The one that is `step` articles further down; none at the ends.
    ArticleId neighbour(const QModelIndex &of, int step) const;
    // The next one in the list that is not done, from the top again behind its end; none where all
    // others are done.
    ArticleId nextToDo(ArticleId after) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    // Whoever shows the list keeps in between what is current and selected.
    void aboutToRearrange();
    void rearranged();

private:
    void load();
    void follow(const ChangeSet &changes);
    QueuedArticle queuedFor(const Article &article) const;
    // Shows the sequence as it is now; these articles are others than they were.
    void rearrange(const QSet<qint64> &changed = {});
    void removeOthers(const QSet<QueueRow> &staying);
    void permute(const QList<QueueRow> &order);
    void insertOthers(const QList<QueueRow> &rows, const QSet<QueueRow> &there);
    QVariant articleData(const QueuedArticle &queued, int role) const;
    QVariant headData(const QueueGroup &group, int role) const;
    static QString spokenText(const QueuedArticle &queued);

    const OpenProject &m_session;
    ArticleSequence m_sequence;
    QHash<ArticleId, QString> m_added;
    QHash<ArticleId, int> m_problems;
    QList<QueueRow> m_rows; // as they are shown
};

} // namespace Standoff

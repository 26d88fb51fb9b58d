// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/concordance/concordancemodel.h"
#include "session/searching.h"

#include <QTimer>

namespace Standoff {

// A search that a person looks at. Hits come as they are found, beside the work. A moment after a
// step that concerns it, the same is searched again, and what is found then takes the place of the
// list at once. Needs no widget.
class Concordance : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Empty, // nothing is asked for
        Misunderstood, // the query has a problem()
        Searching, // hits are coming
        Current, // all are listed
        Outdated, // by steps: listed is what was found before
        Refreshing, // the same, while it is searched again
        Stopped, // by a person: hits are missing, and the list does not follow the work
        Failed // with a problem(): listed is what was found before
    };

    static constexpr int mostHits = 20'000; // that a person can look through

    // Where the reader goes before, nothing more comes.
    Concordance(const OpenProject &session, BackgroundReader &reader, QObject *parent = nullptr);

    // Each takes the place of what was asked before, with an empty list.
    void ask(const QString &query);
    void ask(const SearchRequest &request);
    void clear();
    // Keeps what was found so far, whether something runs or not.
    void stop();
    // While nobody looks at it, the list does not follow the work.
    void setSeen(bool isSeen);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Searching || m_state == State::Refreshing; }
    ConcordanceModel &model() { return m_model; }
    const ConcordanceModel &model() const { return m_model; }
    // Whether the list has all hits, and not the first mostHits alone. Holds once they are there.
    bool isComplete() const { return m_found.isComplete; }
    // Where hits may be missing in the list, as looking took too long.
    const QList<ArticleId> &givenUp() const { return m_found.givenUp; }
    // What is wrong with the query, and where in it, or why the search failed.
    const SearchProblem &problem() const { return m_problem; }

signals:
    void stateChanged();
    // More hits are listed, or more articles were given up.
    void found();
    // So many of the articles that come into question.
    void progressed(int done, int total);
    // All rows may move, come or go between these.
    void aboutToRefresh();
    void refreshed();

private:
    // All that is told by a search.
    struct Found
    {
        QList<SearchHit> hits; // of a refresh
        QList<ArticleId> givenUp;
        bool isComplete = true;
    };

    void reset();
    void enter(State state);
    void search();
    void take(const SearchPart &part);
    void refresh();
    void replace(const Found &found);
    // Of the search that ran.
    void succeed();
    void fail(const Error &error);
    void end(State state);
    void outdate();

    BackgroundReader &m_reader;
    BackgroundJob m_job;
    ConcordanceModel m_model;
    QTimer m_moment; // after a step
    State m_state = State::Empty;
    SearchRequest m_request;
    SearchProblem m_problem;
    Found m_found; // without its hits: these are in the model
    int m_steps = 0; // that concern the request
    int m_seenSteps = 0; // by the search that runs, or ran last
    bool m_isSeen = true;
};

} // namespace Standoff

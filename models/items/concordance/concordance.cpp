// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/concordance/concordance.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Standoff {

Concordance::Concordance(const OpenProject &session, BackgroundReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_model(session)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(300ms); // who marks quickly is not followed with each step
    connect(&m_moment, &QTimer::timeout, this, &Concordance::refresh);
    connect(&session, &OpenProject::reloaded, this, &Concordance::outdate);
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (concerns(changes, m_request))
            outdate();
    });
}

void Concordance::reset()
{
    m_job.cancel();
    m_moment.stop();
    m_request = {};
    m_problem = {};
    m_found = {};
    m_model.clear();
}

void Concordance::enter(State state)
{
    m_state = state;
    emit stateChanged();
}

void Concordance::clear()
{
    reset();
    enter(State::Empty);
}

void Concordance::ask(const QString &query)
{
    if (query.trimmed().isEmpty())
        return clear();
    const auto understood = SearchQuery::parse(query);
    if (understood)
        return ask({.query = *understood});
    reset();
    m_problem = understood.error();
    enter(State::Misunderstood);
}

void Concordance::ask(const SearchRequest &request)
{
    reset();
    m_request = request;
    search();
}

void Concordance::search()
{
    m_seenSteps = m_steps;
    m_reader.ask<SearchPart>(
        m_job,
        [request = m_request](const BackgroundFile<SearchPart> &file) {
            return Standoff::search(file, request, mostHits);
        },
        [this](const SearchPart &part) { take(part); },
        [this](const Result<bool> &isComplete) {
            if (!isComplete)
                return fail(isComplete.error());
            m_found.isComplete = *isComplete;
            succeed();
        });
    enter(State::Searching);
}

void Concordance::take(const SearchPart &part)
{
    m_model.append(part.hits);
    m_found.givenUp += part.givenUp;
    emit progressed(part.done, part.total);
    if (!part.hits.isEmpty() || !part.givenUp.isEmpty())
        emit found();
}

void Concordance::refresh()
{
    if (m_state != State::Outdated || !m_isSeen)
        return;
    m_moment.stop();
    m_seenSteps = m_steps;
    m_reader.ask<SearchPart>(
        m_job,
        [request = m_request](const BackgroundFile<SearchPart> &file) {
            Found all;
            const auto keep = [&](const SearchPart &part) {
                all.hits += part.hits;
                all.givenUp += part.givenUp;
                file.tell({.done = part.done, .total = part.total});
            };
            return Standoff::search({file.store, file.isWanted, keep}, request, mostHits)
                .transform([&all](bool isComplete) {
                    all.isComplete = isComplete;
                    return all;
                });
        },
        [this](const SearchPart &part) { emit progressed(part.done, part.total); },
        [this](const Result<Found> &found) {
            if (!found)
                return fail(found.error());
            replace(*found);
            succeed();
        });
    enter(State::Refreshing);
}

void Concordance::replace(const Found &found)
{
    emit aboutToRefresh();
    m_model.replace(found.hits);
    m_found = {.givenUp = found.givenUp, .isComplete = found.isComplete};
    emit refreshed();
}

void Concordance::succeed()
{
    m_problem = {};
    end(State::Current);
}

// The next step that concerns it may mend that.
void Concordance::fail(const Error &error)
{
    m_problem = {.text = error.text};
    end(State::Failed);
}

void Concordance::end(State state)
{
    enter(state);
    if (m_seenSteps == m_steps)
        return;
    m_moment.start();
    enter(State::Outdated);
}

void Concordance::stop()
{
    if (m_state == State::Empty || m_state == State::Misunderstood)
        return;
    m_job.cancel();
    m_moment.stop();
    enter(State::Stopped);
}

void Concordance::outdate()
{
    ++m_steps;
    if (m_state != State::Current && m_state != State::Failed && m_state != State::Outdated)
        return; // a search that runs comes to its end, however many steps there are meanwhile
    m_moment.start();
    if (m_state != State::Outdated)
        enter(State::Outdated);
}

void Concordance::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    refresh();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/searchpage.h"

#include "panels/concordanceview.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How hits come into the list: while a person types, and after steps.

namespace Standoff {

namespace {

constexpr int mostHits = 20'000; // that a person can look through

} // namespace

void SearchPage::connectSearch()
{
    constexpr auto moment = 300ms;
    m_moment->setSingleShot(true);
    m_moment->setInterval(moment);
    connect(m_moment, &QTimer::timeout, this, &SearchPage::refresh);
    const auto outdate = [this] {
        m_isOutdated = true;
        m_moment->start();
    };
    connect(&m_session, &Session::reloaded, this, outdate);
    connect(&m_session, &Session::changed, this, [this, outdate](const ChangeSet &changes) {
        const bool isTold = !std::exchange(m_done, {}).isEmpty(); // something else was done since
        if (isTold || m_isStopped)
            showState();
        if (m_query && concerns(changes, *m_query))
            outdate();
    });
    connect(&m_search, &BackgroundSearch::found, this, [this](const QList<SearchHit> &hits) {
        if (m_isRefreshing) {
            m_refreshed += hits;
            return;
        }
        m_model->append(hits);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
        showState();
    });
    connect(&m_search, &BackgroundSearch::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_search, &BackgroundSearch::finished, this, [this](bool isComplete) {
        m_isComplete = isComplete;
        if (m_isRefreshing)
            takeRefreshed();
        showGivenUp();
        showState();
    });
    connect(&m_search, &BackgroundSearch::givenUp, this, [this](ArticleId article) {
        m_givenUp.append(article);
        showGivenUp();
    });
    connect(&m_search, &BackgroundSearch::failed, this, [this](const QString &text) {
        m_isRefreshing = false; // what was found before stays
        m_wrong = Markup(text);
        showProblem();
    });
}

// Each letter begins anew; what is shown is of the last query that was understood.
void SearchPage::search()
{
    constexpr auto patience = 500ms;
    m_search.stop();
    m_model->clear();
    m_done.clear();
    m_wrong = {};
    m_query.reset();
    m_givenUp.clear();
    m_isRefreshing = m_isOutdated = m_isStopped = false;
    m_isComplete = true;
    m_problem->hide();
    m_patience->start(patience);
    const QString text = m_text->text();
    if (text.trimmed().isEmpty()) {
        showState();
        return;
    }
    if (const auto query = SearchQuery::parse(text)) {
        m_query = *query;
        m_search.start(*query, mostHits);
    } else {
        const TextRange place = query.error().place;
        const QString there = text.sliced(place.begin, place.length()).trimmed();
        const QString what = query.error().text;
        m_wrong = there.isEmpty() ? Markup(what) : Markup::of(u"<b>%1</b>&nbsp; %2", there, what);
    }
    showState();
}

// Nobody sees what is folded away: that waits.
void SearchPage::refresh()
{
    if (!m_query || !m_isOutdated || !isVisible())
        return;
    if (m_search.isRunning()) { // it comes to its end, however many steps there are meanwhile
        m_moment->start();
        return;
    }
    m_isOutdated = false;
    m_isRefreshing = true;
    m_refreshed.clear();
    m_givenUp.clear();
    m_wrong = {};
    m_search.start(*m_query, mostHits);
}

void SearchPage::takeRefreshed()
{
    m_isRefreshing = false;
    const QPersistentModelIndex top = m_list->indexAt({0, 0});
    const QPersistentModelIndex current = m_list->currentIndex();
    const int row = std::max(0, current.row());
    m_model->replace(std::exchange(m_refreshed, {}));
    if (!current.isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    if (top.isValid())
        m_list->scrollTo(top, QAbstractItemView::PositionAtTop);
    m_problem->hide();
}

void SearchPage::stop()
{
    m_search.stop();
    m_isRefreshing = false; // what is shown stays
    m_query.reset();
    m_isStopped = true;
    showState();
}

void SearchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Not every article that gives an expression too much to do: a few tell what to look at.
void SearchPage::showGivenUp()
{
    constexpr qsizetype most = 3;
    if (m_givenUp.isEmpty())
        return;
    QStringList titles;
    for (const ArticleId id : m_givenUp.first(std::min(most, m_givenUp.size())))
        titles.append(tr("“%1”").arg(m_model->titleOf(id)));
    const QString where = m_givenUp.size() > most
        ? tr("%1 and %n more article(s)", "a list of titles", int(m_givenUp.size() - most))
              .arg(titles.join(u", "_s))
        : QLocale().createSeparatedList(titles);
    m_wrong = Markup(tr("There is too much to find, or a regular expression takes too many steps: "
                        "hits may be missing in %1. Write it more narrowly.",
        "a list of titles")
            .arg(where));
    if (!m_patience->isActive())
        showProblem();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/searchpage.h"

#include "panels/concordanceview.h"
#include "theme/plaintexts.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

// What the page tells of a search: how far it is, what was found, and what is the matter with it.

namespace Standoff {

namespace {

// The first word of the query, to be told what else could be tried.
QString firstWord(const QString &text)
{
    const QString word = text.section(u' ', 0, 0);
    const bool isWord =
        !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLetterOrNumber(); });
    return isWord ? word : QString();
}

} // namespace

void SearchPage::showState()
{
    const int hits = model().rowCount();
    const bool isLong = m_concordance.isRunning() && !m_patience->isActive();
    m_progress->setVisible(isLong);
    m_cancel->setVisible(isLong);
    if (!m_done.isEmpty())
        m_state->setText(m_done);
    else if (m_concordance.state() == Concordance::State::Stopped)
        m_state->setText(
            tr("Stopped after %Ln hit(s); the list is no longer updated", nullptr, hits));
    else if (hits == 0)
        m_state->setText(isLong ? tr("Searching…") : QString());
    else if (!m_concordance.isComplete())
        m_state->setText(tr("First %Ln hit(s) only", nullptr, hits));
    else
        m_state->setText(tr("%1 in %2", "so many hits, and in so many articles")
                .arg(tr("%Ln hit(s)", nullptr, hits),
                    tr("%Ln article(s)", "in which there are hits", model().articleCount())));
    showHint();
    updateChecked();
}

// In place of hits, where there are none.
void SearchPage::showHint()
{
    const Concordance::State state = m_concordance.state();
    const QString word = firstWord(m_text->text());
    if (state == Concordance::State::Empty)
        m_list->setHint(tr("Find words in all articles.\n\n"
                           "kim putin  ·  \"arms deal\"  ·  pyong*  ·  kim NEAR/5 putin  ·  "
                           "kim OR xi  ·  -putin\ntitle:pact  ·  tag:Person  ·  from:2024-06  ·  "
                           "/regular expression/"));
    else if (state == Concordance::State::Searching || state == Concordance::State::Stopped
        || !problem().isEmpty())
        m_list->setHint({});
    else
        m_list->setHint(word.isEmpty()
                ? tr("Nothing was found. Try fewer words, or remove a restriction.")
                : tr("Nothing was found. To find words that begin like this, add a star: %1*")
                      .arg(word));
}

void SearchPage::showProblem()
{
    m_patience->stop();
    const Markup markup = problem();
    showMarkup(*m_problem, markup);
    m_problem->setVisible(!markup.isEmpty());
    showState();
}

Markup SearchPage::problem() const
{
    const auto &[what, place] = m_concordance.problem();
    if (!what.isEmpty()) {
        const QString there = m_text->text().sliced(place.begin, place.length()).trimmed();
        return there.isEmpty() ? Markup(what) : Markup::of(u"<b>%1</b>&nbsp; %2", there, what);
    }
    if (m_concordance.givenUp().isEmpty())
        return {};
    return Markup(tr("There is too much to find, or a regular expression takes too many steps: "
                     "hits may be missing in %1. Narrow the search.",
        "a list of titles")
            .arg(placesGivenUp()));
}

// Not every article that gives an expression too much to do: a few tell what to look at.
QString SearchPage::placesGivenUp() const
{
    constexpr qsizetype most = 3;
    const QList<ArticleId> &articles = m_concordance.givenUp();
    QStringList titles;
    for (const ArticleId id : articles.first(std::min(most, articles.size())))
        titles.append(tr("“%1”").arg(m_concordance.model().titleOf(id)));
    return articles.size() > most
        ? tr("%1 and %Ln more article(s)", "a list of titles", int(articles.size() - most))
              .arg(titles.join(u", "_s))
        : QLocale().createSeparatedList(titles);
}

} // namespace Standoff

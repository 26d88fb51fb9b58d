// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/articlechoice.h"

#include "search/searchquery.h"
#include "store/projectstore.h"
#include "text/oneline.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int typingPause = 250; // milliseconds

// Those with a hit, in the order of their ids.
Result<QList<ArticleId>> articlesWith(
    const SearchQuery &query, const BackgroundFile<ArticleId> &file)
{
    QList<ArticleId> articles;
    int givenUp = 0;
    const auto sink = [&](const QList<SearchHit> &hits, int, int) {
        for (const SearchHit &hit : hits) {
            if (articles.isEmpty() || articles.constLast() != hit.article)
                articles.append(hit.article);
        }
        return file.isWanted();
    };
    RETURN_IF_ERROR(file.store.search({query}, sink, [&givenUp](ArticleId) { ++givenUp; }));
    if (givenUp > 0) {
        return failure(ArticleChoice::tr(
            "The query is too much for %Ln article(s). Narrow it.", nullptr, givenUp));
    }
    return articles;
}

} // namespace

ArticleChoice::ArticleChoice(
    const Project &project, BackgroundReader &background, ArticleId current, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_background(background)
    , m_current(current)
    , m_kinds(new QComboBox(this))
    , m_query(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_pause(new QTimer(this))
{
    m_kinds->setObjectName(u"exportScope"_s);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(12);
    m_kinds->addItem(tr("All articles (%L1)").arg(project.all<Article>().size()), All);
    if (const Article *article = project.find(current))
        m_kinds->addItem(tr("Only “%1”").arg(onOneLine(article->title)), Current);
    m_kinds->addItem(tr("Those that a query finds"), Found);
    m_query->setObjectName(u"exportQuery"_s);
    m_query->setPlaceholderText(tr("Words, \"a phrase\", title:pact, tag:Person, from:2024-01"));
    m_query->setAccessibleName(tr("Query"));
    m_query->setToolTip(tr("As in the search over all articles"));
    m_query->setClearButtonEnabled(true);
    m_count->setObjectName(u"exportFound"_s);
    m_count->setWordWrap(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_kinds);
    layout->addWidget(m_query);
    layout->addWidget(m_count);
    setFocusProxy(m_kinds);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        if (kind() == Found) {
            m_query->setFocus();
            search();
        }
        emit changed();
    });
    connect(m_query, &QLineEdit::textChanged, this, [this] {
        m_pause->start();
        emit typed();
    });
    connect(m_query, &QLineEdit::returnPressed, this, &ArticleChoice::search);
    connect(m_pause, &QTimer::timeout, this, &ArticleChoice::search);
    showKind();
}

ArticleChoice::Kind ArticleChoice::kind() const
{
    return Kind(m_kinds->currentData().toInt());
}

bool ArticleChoice::isAll() const
{
    return kind() == All;
}

bool ArticleChoice::isCurrentOnly() const
{
    return kind() == Current;
}

QString ArticleChoice::query() const
{
    return kind() == Found ? m_query->text().trimmed() : QString();
}

QList<ArticleId> ArticleChoice::articles() const
{
    switch (kind()) {
    case All:
        return m_project.all<Article>().keys();
    case Current:
        return {m_current};
    case Found:
        break;
    }
    return m_found;
}

QString ArticleChoice::problem() const
{
    if (kind() == Found)
        return m_found.isEmpty() ? m_problem : QString();
    return m_project.all<Article>().isEmpty() ? tr("The project has no articles yet.") : QString();
}

bool ArticleChoice::isSearching() const
{
    return kind() == Found && (m_pause->isActive() || m_job.isRunning());
}

QWidget *ArticleChoice::first() const
{
    return m_kinds;
}

void ArticleChoice::showKind()
{
    m_query->setVisible(kind() == Found);
    m_count->setVisible(kind() == Found);
}

void ArticleChoice::search()
{
    m_pause->stop();
    m_job.cancel();
    const QString typed = m_query->text().trimmed();
    if (typed.isEmpty())
        return say(tr("Type what is to be found in the articles."), tr("No query is typed."));
    const auto query = SearchQuery::parse(typed);
    if (!query) {
        //: where in the query, and what is wrong there
        const QString problem =
            tr("At character %1: %2")
                .arg(QLocale().toString(query.error().place.begin + 1), query.error().text);
        return say(problem, problem);
    }
    m_count->setText(tr("Searching…"));
    m_background.ask<ArticleId>(
        m_job,
        [query = *query](
            const BackgroundFile<ArticleId> &file) { return articlesWith(query, file); },
        [](ArticleId) {}, [this](const Result<QList<ArticleId>> &found) { take(found); });
}

void ArticleChoice::take(const Result<QList<ArticleId>> &found)
{
    if (!found)
        return say(found.error().text, found.error().text);
    m_found = *found;
    const auto total = m_project.all<Article>().size();
    m_count->setText(tr("%L1 of %Ln article(s)", nullptr, int(total)).arg(m_found.size()));
    m_problem = m_found.isEmpty() ? tr("The query finds no article.") : QString();
    if (m_found.isEmpty())
        m_count->setText(m_problem);
    emit changed();
}

void ArticleChoice::say(const QString &count, const QString &problem)
{
    m_found.clear();
    m_count->setText(count);
    m_problem = problem;
    emit changed();
}

} // namespace Standoff

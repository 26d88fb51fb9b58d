// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "navigation/shownarticle.h"

#include "articleview/articleview.h"
#include "session/openproject.h"
#include "typesetting/paper/articlelook.h"

#include <QHash>
#include <QTimer>

namespace Standoff {

ShownArticle::ShownArticle(
    OpenProject &session, ArticleView &view, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_places(settings)
{
}

void ShownArticle::show(ArticleId id)
{
    const Article *article = m_session.project().find(id);
    if (!article || id == m_article)
        return;
    leave();
    const auto open = m_session.openArticle(id);
    if (!open) {
        emit failed(open.error().text);
        return;
    }
    m_article = id;
    m_view.setArticle(*open);
    showHeader(*m_session.project().find(id));
    m_view.setPlace(m_places.placeIn(m_session.project().find(id)->uuid));
    emit shown(id);
}

void ShownArticle::showOrFirst(ArticleId article)
{
    const auto &articles = m_session.project().all<Article>();
    if (articles.contains(article))
        show(article);
    else if (!articles.isEmpty())
        show(articles.firstKey());
}

void ShownArticle::showLast()
{
    QHash<QUuid, ArticleId> articles;
    for (const Article &article : m_session.project().all<Article>())
        articles.insert(article.uuid, article.id);
    ArticleId last;
    for (const QUuid &uuid : m_places.articles()) {
        if (!last)
            last = articles.value(uuid);
    }
    showOrFirst(last);
    if (!last)
        return;
    // A window that opens has no size yet in which the place could stand where it was.
    const ReadingPlace place = m_view.place();
    const ReadingPlace kept = m_places.placeIn(m_session.project().find(last)->uuid);
    QTimer::singleShot(0, this, [this, last, place, kept] {
        const ReadingPlace now = m_view.place();
        if (m_article == last && now.anchor == place.anchor && now.caret == place.caret)
            m_view.setPlace(kept);
    });
}

void ShownArticle::leave()
{
    if (!m_article)
        return;
    if (const Article *article = m_session.project().find(m_article))
        m_places.keep(article->uuid, m_view.place());
    m_view.setArticle(nullptr);
    m_session.closeArticle(std::exchange(m_article, {}));
}

ArticleId ShownArticle::drop()
{
    m_view.setArticle(nullptr);
    m_view.setHeader({}, {});
    return std::exchange(m_article, {});
}

void ShownArticle::dropWhatIsGone()
{
    if (m_article && !m_session.project().openArticle(m_article))
        drop();
}

void ShownArticle::follow(const ChangeSet &changes)
{
    m_view.applyChanges(changes);
    const Article *article = m_session.project().find(m_article);
    if (!article)
        showOrFirst({});
    else if (!changes.of<Article>().isEmpty())
        showHeader(*article);
}

void ShownArticle::showHeader(const Article &article)
{
    const auto [title, metadata] = headerOf(article, m_session.project().openArticle(article.id));
    m_view.setHeader(title, metadata);
    m_view.setTextDirection(directionOf(article));
    m_view.setLanguage(article.language);
}

} // namespace Standoff

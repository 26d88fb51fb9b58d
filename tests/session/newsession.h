// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/session.h"
#include "session/verbs/articles.h"
#include "support/verifyresult.h"

namespace Standoff {

inline IncomingArticle articleOf(const QString &text)
{
    IncomingArticle article;
    article.text = ArticleText(text);
    article.title = QStringLiteral("An article");
    article.fileName = QStringLiteral("article.txt");
    article.mediaType = QStringLiteral("text/plain");
    article.encoding = QStringLiteral("UTF-8");
    article.original = text.toUtf8();
    return article;
}

// A new project with articles of these texts, all open; nullptr, with a warning, when it fails.
inline std::unique_ptr<Session> newSession(const QString &path, const QStringList &texts)
{
    auto made = Session::create(path);
    if (!made) {
        qWarning().noquote() << made.error().text;
        return nullptr;
    }
    std::unique_ptr<Session> session = std::move(*made);
    session->setAnnotator(QStringLiteral("Ada"));
    QList<IncomingArticle> articles;
    for (const QString &text : texts)
        articles.append(articleOf(text));
    const auto added = addArticles(*session, articles);
    for (const ArticleId id : added.value_or(QList<ArticleId>()))
        (void)session->openArticle(id);
    return session->project().openArticles().size() == size_t(texts.size()) ? std::move(session)
                                                                            : nullptr;
}

inline TagId tagNamed(const OpenProject &session, const QString &name)
{
    const auto &tags = session.project().all<Tag>();
    const auto found = std::ranges::find(tags, name, &Tag::name);
    return found == tags.end() ? TagId() : found->id;
}

inline TextRange rangeOf(const OpenArticle &article, const QString &words)
{
    const int begin = int(article.text().string().indexOf(words));
    return {begin, begin + int(words.size())};
}

} // namespace Standoff

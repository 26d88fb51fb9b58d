// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/names/namecandidates.h"
#include "session/backgroundreader.h"

#include <QSet>
#include <QTimer>
#include <memory>
#include <vector>

namespace Standoff {

class OpenProject;

// The names of one open article that are not tagged yet, kept up with the work: what stands where
// no entity is marked, and what nobody said is no name. They are found on another thread, its
// capitals once, what the register knows a moment after a name came or went. What a step costs
// here does not depend on how long the article is, but where it is about words that are no name.
class NameWatch : public QObject
{
    Q_OBJECT

public:
    // Where the reader goes before, nothing more comes.
    NameWatch(const OpenProject &session, BackgroundReader &reader, QObject *parent = nullptr);

    // None: there are none. It is open in the session as long as it is set.
    void setArticle(ArticleId article);
    ArticleId article() const { return m_article; }
    // Whether its names were found; those that are there before are of an earlier register.
    bool isReady() const { return m_found.isKnown; }
    int left() const { return m_left; }
    // The first that begins at or behind the offset, or the last that begins before it.
    std::optional<NameCandidate> nextFrom(int offset) const;
    std::optional<NameCandidate> previousBefore(int offset) const;
    bool isLeft(TextRange range) const;

signals:
    void changed();

private:
    // What the other thread gives.
    struct Found
    {
        std::shared_ptr<const QList<TextRange>> byCapitals; // none: not looked for yet
        QList<NameCandidate> names;
        bool isKnown = false;
    };

    void find();
    void take(const Found &found);
    void follow(const ChangeSet &changes);
    bool followAnnotations(const ChangeSet &changes);
    void followArticle(const Article &article);
    void judgeAll();
    void judge(qsizetype index);
    bool isNoName(const OpenArticle &article, TextRange range) const;
    bool isTagged(const OpenArticle &article, TextRange range) const;
    const OpenArticle *open() const;
    qsizetype firstEndingBehind(int offset) const;

    const OpenProject &m_session;
    BackgroundReader &m_reader;
    BackgroundJob m_job;
    QTimer m_pause; // after a change of the register
    ArticleId m_article;
    QSet<QString> m_notNames;
    Found m_found;
    std::vector<bool> m_isLeft; // of m_found.names
    int m_left = 0;
    bool m_isWanted = true; // there is a tag for names at all
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

#include <QKeySequence>
#include <QObject>

namespace Standoff {

class ArticleView;
class MessageBar;
class OpenArticle;
class OpenProject;

// What is offered, in the line of messages, when names come into a project: that a short name is
// what an article says for a longer one (“Putin” for Vladimir Putin), and that the old name of a
// record need not stay as an alias. What two names mean is never decided silently. All goes with
// the next step.
class NameOffers : public QObject
{
    Q_OBJECT

public:
    NameOffers(OpenProject &session, ArticleView &view, MessageBar &messages, QObject *parent);

    // By which a person takes what is offered for a short name, to be told with it.
    void setKey(const QKeySequence &key) { m_key = key; }
    // In the article that is shown the short name is a mention of the longer one: of what is
    // offered, else of the annotation that is current. Tells where there is none.
    void takeShortName();

private:
    struct Pair
    {
        EntityId shorter;
        EntityId longer;
    };
    struct Offer
    {
        ArticleId article;
        Pair pair;
    };

    void follow(const ChangeSet &changes);
    void withdraw();
    void offerShortName(const Annotation &made);
    void offerWithoutAlias(const Change<Entity> &change);
    std::optional<Pair> pairFor(const OpenArticle &article, const Annotation &annotation) const;
    void take(ArticleId article, Pair pair);
    void tell(const QString &text, const QString &action, std::function<void()> accepted);

    OpenProject &m_session;
    ArticleView &m_view;
    MessageBar &m_messages;
    QKeySequence m_key;
    QString m_told; // as long as it stands
    std::optional<Offer> m_offer; // of a short name
};

} // namespace Standoff

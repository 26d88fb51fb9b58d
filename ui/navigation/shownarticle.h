// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/readingplaces.h"
#include "project/article.h"

#include <QObject>

namespace Standoff {

class ArticleView;
class ChangeSet;
class OpenProject;

// The article that the window shows: it is open in the session as long as the view has it, and a
// person comes back to the place where they were in it.
class ShownArticle : public QObject
{
    Q_OBJECT

public:
    ShownArticle(OpenProject &session, ArticleView &view, QSettings &settings, QObject *parent);

    // None when nothing is shown.
    ArticleId id() const { return m_article; }
    void show(ArticleId article);
    // That one, or the first, where there is any.
    void showOrFirst(ArticleId article);
    // The one that was read last, else the first.
    void showLast();
    void leave();
    // The session has it no more, nor its text: nothing is shown. Returns which it was.
    ArticleId drop();
    // After a step, before anything else is done with the view.
    void dropWhatIsGone();
    // After that: the view takes the step over; where nothing is shown any more, the first one is.
    void follow(const ChangeSet &changes);

signals:
    void shown(Standoff::ArticleId article);
    // It could not be opened; the text is for a person.
    void failed(const QString &text);

private:
    void showHeader(const Article &article);

    OpenProject &m_session;
    ArticleView &m_view;
    ReadingPlaces m_places;
    ArticleId m_article;
};

} // namespace Standoff

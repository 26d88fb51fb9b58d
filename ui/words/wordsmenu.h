// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/textrange.h"
#include "words/lookups.h"

#include <QMenu>
#include <QObject>

#include <functional>

class QMainWindow;

namespace Standoff {

class ActionMaker;
class ArticleView;
class OpenProject;
class RecentTags;
class Tagging;

// What can be done with the words of the article, in a menu on them: those that are selected, or
// else what is marked at the caret, or the word there. What the window can do anyhow is done by its
// actions, which are known by their names.
class WordsMenu : public QObject
{
    Q_OBJECT

public:
    // What it works on; all of it outlives it.
    struct Parts
    {
        QMainWindow &window;
        OpenProject &session;
        ArticleView &view;
        QSettings &settings;
        Tagging &tagging;
    };
    WordsMenu(const Parts &parts, QObject *parent);

    // Looking up, which is in the window's menu, too.
    void addLookups(ActionMaker &make, QMenu &menu);
    void popUp(QPoint globalPosition);

signals:
    void searchRequested(const QString &words);
    // The text is for a person.
    void failed(const QString &text);

private:
    TextRange range() const;
    QString words() const;
    void addCopying(QMenu &menu);
    void addTagging(QMenu &menu);
    void addTags(QMenu &menu);
    void addTag(QMenu &menu, TagId tag, void (Tagging::*use)(TagId));
    void addChange(QMenu &menu);
    void addBoundaries(QMenu &menu);
    void addSearching(QMenu &menu);
    QAction *add(QMenu &menu, const QString &name, const QString &text,
        const std::function<void()> &instead = {});
    void copy();
    void copyQuotation();
    void lookUp(Lookups::Site site);

    const Parts m_parts;
    RecentTags *m_recent;
};

} // namespace Standoff

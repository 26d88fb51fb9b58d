// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ActionMaker;
class SearchPage;

// What a person does to find words: in the article, in the bar below it, and in all articles, in
// the panel below.
class SearchActions : public QObject
{
    Q_OBJECT

public:
    // Adds its page to the panel below.
    explicit SearchActions(const WindowParts &parts);

    void addActions(ActionMaker &make, QMenu &menu);
    // In all articles; without words the line is as it was.
    void searchFor(const QString &words);

private:
    void searchArticles();
    void findNext(int step);

    const WindowParts m_parts;
    SearchPage *m_search;
};

} // namespace Standoff

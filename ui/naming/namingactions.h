// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolButton;

namespace Standoff {

class ActionMaker;
class ArticleView;
class BackgroundReader;
class MessageBar;
class NameOffers;
class NameWatch;
class Naming;
class OpenProject;

// What a person can do about names: go from one that is not tagged to the next, say that words are
// none, and take a short name for a longer one. How many are left stands in the status bar.
class NamingActions : public QObject
{
    Q_OBJECT

public:
    NamingActions(OpenProject &session, BackgroundReader &reader, ArticleView &view,
        MessageBar &messages, QMainWindow &window);

    void addActions(ActionMaker &make, QMenu &menu);
    void addShortName(ActionMaker &make, QMenu &menu);
    // To be told of each tag that a person gives.
    Naming &naming() { return *m_naming; }
    const NameWatch &watch() const { return *m_watch; }

private:
    void showLeft();
    void keepTagKeys();

    const OpenProject &m_session;
    ArticleView &m_view;
    QMainWindow &m_window;
    NameWatch *m_watch;
    Naming *m_naming;
    NameOffers *m_offers;
    QToolButton *m_left;
    QAction *m_next = nullptr;
    QAction *m_notAName = nullptr;
};

} // namespace Standoff

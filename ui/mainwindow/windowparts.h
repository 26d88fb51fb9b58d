// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

class QMainWindow;
class QSettings;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class ArticlesPanel;
class ArticleView;
class AttributionBar;
class Backups;
class BottomPanel;
class Current;
class FactsWatch;
class FindBar;
class MessageBar;
class Navigation;
class Panes;
class OpenProject;
class ShownArticle;
class SidePanel;

// What lies in a window, for the classes that own its actions: each does its part of what a person
// can do, with what all of them work on.
struct WindowParts
{
    QMainWindow &window;
    OpenProject &session;
    QSettings &settings;
    ArticlesPanel &articles;
    ArticleView &view;
    SidePanel &sidePanel;
    BottomPanel &bottom;
    FindBar &findBar;
    AttributionBar &attributionBar;
    MessageBar &messages;
    Backups &backups;
    FactsWatch &facts;
    ShownArticle &shown;
    Current &current;
    Navigation &navigation;
    Panes &panes;
    KSyntaxHighlighting::Repository &definitions;
};

} // namespace Standoff

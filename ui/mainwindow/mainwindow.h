// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"

#include <KSyntaxHighlighting/Repository>
#include <QMainWindow>
#include <memory>

class QSettings;
class QSplitter;

namespace Standoff {

class ArticlesPanel;
class ArticleView;
class AttributionBar;
class Backups;
class BottomPanel;
class ChangeSet;
class Current;
class FactsWatch;
class FindBar;
class MessageBar;
class Navigation;
class Panes;
class Session;
class ShownArticle;
class SidePanel;
class StatusLine;
class WindowActions;

// The window on one project: articles, the article, and the side panel. It lays out its parts and
// connects them; what a person can do with them is in WindowActions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, QSettings &settings);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    // Reads the files beside the window and adds them in one step; see Adding.
    void addArticles(const QStringList &paths);
    void showArticle(ArticleId article);
    void showError(const QString &text);
    // Leads a person through the window.
    void beginTour();

signals:
    void newProjectRequested(const QString &path);
    void openProjectRequested(const QString &path);
    // On a copy of the sample.
    void tourRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildParts();
    void layOut();
    void connectParts();
    void watchFile();
    void follow(const ChangeSet &changes);
    void showWhatCameBack(const ChangeSet &changes);
    void showAnnotator();
    void updateTitle();
    void restoreState();
    void saveState();

    QSettings &m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Backups> m_backups; // goes before the session, and its thread with it
    KSyntaxHighlighting::Repository m_definitions;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr; // the article, and the panel below it
    ArticlesPanel *m_articles;
    ArticleView *m_view;
    FindBar *m_findBar;
    AttributionBar *m_attributionBar;
    BottomPanel *m_bottom;
    MessageBar *m_messages;
    SidePanel *m_sidePanel;
    StatusLine *m_status;
    FactsWatch *m_facts;
    ShownArticle *m_shown;
    ArticleId m_shownBefore; // while the project is loaded anew
    Navigation *m_navigation;
    Panes *m_panes;
    Current *m_current;
    WindowActions *m_actions = nullptr;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/readingplaces.h"
#include "items/register.h"
#include "project/article.h"
#include "text/error.h"

#include <KSyntaxHighlighting/Repository>
#include <QMainWindow>
#include <memory>

class QMenu;
class QSettings;
class QSplitter;

namespace Standoff {

class Adding;
class AnnotationCard;
class ArticleView;
class ArticlesPanel;
class Attributing;
class AttributionBar;
class Backups;
class BottomPanel;
class ChangeSet;
class FactsWatch;
class FindBar;
class MarkFilter;
class MessageBar;
struct ImportReport;
class Navigation;
class OccurrencesDialog;
class Printing;
struct Problem;
class ProblemsPage;
class ProblemsWatch;
class ProjectWatch;
class ReadingHints;
class SearchPage;
class Session;
class SidePanel;
class StatusLine;
class Relating;
enum class RemovalBackup : quint8;
class Reshaping;
class Tagging;
class Undoing;

// The window on one project: articles, the article, and the side panel.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, QSettings &settings);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    // Reads the files beside the window and adds them in one step; tells, file by file, what could
    // not be read and what is in the project already. Shows the last one.
    void addArticles(const QStringList &paths);
    void showArticle(ArticleId article);
    void showError(const QString &text);

signals:
    void newProjectRequested(const QString &path);
    void openProjectRequested(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void addBottomPages();
    void buildMenus();
    void buildFileMenu(class ActionMaker &make);
    void buildEditMenu(ActionMaker &make);
    void buildArticleMenu(ActionMaker &make);
    void buildTagMenu(ActionMaker &make);
    void buildAnnotationMenu(ActionMaker &make);
    void buildBoundariesMenu(QMenu &menu, ActionMaker &make);
    void buildViewMenu(ActionMaker &make);
    void buildTypographyMenu(QMenu &menu, ActionMaker &make);
    void setReadingFont(const QString &family);
    void restoreTypography();
    void saveTypography();
    void addInvisibles(ActionMaker &make, QMenu &menu);
    void addReadingHints(ActionMaker &make, QMenu &menu);
    void buildHelpMenu(ActionMaker &make);
    void connectParts();
    void restoreState();
    void saveState();
    void setAnnotator(const QString &name);
    void askForAnnotator();
    void beSomebody();
    void showAnnotator();
    void watchFile();

    void follow(const ChangeSet &changes);
    void followHistory();
    void updateTagStyles();
    void updateTitle();
    void leaveArticle();
    void showHeader(const Article &article);
    void editArticle();
    void removeArticles();
    void removeNow(const QList<ArticleId> &articles, RemovalBackup backup);
    bool isDone(const Result<> &done);
    void showImported(const Result<ImportReport> &report);
    void showOriginal();
    void exportProject();
    void showAudit();
    void showDossier();
    void editSettings();
    void importProject();
    void searchArticles();
    void addProblemsPage();
    void showProblems();
    void showProblem(const Problem &problem);
    void showProblemPlaces();
    void findNext(int step);
    void tagOccurrences();
    // Where the names of a record stand.
    void tagNames(RecordRef record);
    void openOccurrences(OccurrencesDialog *dialog);
    void copyMarked();
    void copyQuotation();
    void saveTagset();
    void loadTagset();
    void showAbout();

    QSettings &m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Backups> m_backups; // goes before the session, and its thread with it
    KSyntaxHighlighting::Repository m_definitions;
    std::unique_ptr<ReadingHints> m_readingHints; // made when they are first wanted
    ArticleId m_article; // the one that is shown
    ReadingPlaces m_places;
    QSplitter *m_splitter;
    QSplitter *m_rows; // what is above, and the panel below
    ArticlesPanel *m_articles;
    ArticleView *m_view;
    FindBar *m_findBar;
    AttributionBar *m_attributionBar;
    BottomPanel *m_bottom;
    SearchPage *m_search = nullptr;
    FactsWatch *m_facts = nullptr;
    ProblemsWatch *m_watch = nullptr;
    ProblemsPage *m_problems = nullptr;
    MessageBar *m_messages;
    Adding *m_adding;
    SidePanel *m_sidePanel;
    StatusLine *m_status;
    Navigation *m_navigation;
    Tagging *m_tagging;
    Printing *m_printing;
    Reshaping *m_reshaping;
    Relating *m_relating;
    Attributing *m_attributing;
    AnnotationCard *m_card;
    MarkFilter *m_markFilter = nullptr;
    Undoing *m_undoing;
    ProjectWatch *m_file = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace Standoff

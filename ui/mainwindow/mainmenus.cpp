// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/question.h"
#include "dialogs/undoing.h"
#include "items/fieldlabels.h"
#include "mainwindow/adding.h"
#include "mainwindow/backups.h"
#include "mainwindow/keylist.h"
#include "mainwindow/mainactions.h"
#include "mainwindow/markfilter.h"
#include "mainwindow/navigation.h"
#include "mainwindow/printing.h"
#include "mainwindow/relating.h"
#include "mainwindow/tagactions.h"
#include "mainwindow/tagging.h"
#include "panels/articlespanel.h"
#include "panels/findbar.h"
#include "panels/problemspage.h"
#include "readers/kinds/reader.h"
#include "session/session.h"
#include "sidepanel/sidepanel.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

// The menus: every action of the window, with its words and keys.

namespace Standoff {

void MainWindow::buildMenus()
{
    ActionMaker make(*this);
    buildFileMenu(make);
    buildEditMenu(make);
    buildArticleMenu(make);
    buildTagMenu(make);
    buildAnnotationMenu(make);
    buildViewMenu(make);
    buildHelpMenu(make);
    keepLettersInMenus(*this);
}

void MainWindow::buildFileMenu(ActionMaker &make)
{
    QMenu &menu = *menuBar()->addMenu(tr("&File"));
    menu.setToolTipsVisible(true);
    make.add(
        menu, {"new", tr("&New project…"), tr("Make a project file")}, {QKeySequence::New}, [this] {
            // What is there is refused, so it is not asked whether to replace it.
            QString path = QFileDialog::getSaveFileName(this, tr("New project"), {},
                tr("Standoff projects (*.standoff)"), nullptr, QFileDialog::DontConfirmOverwrite);
            if (!path.isEmpty() && !path.endsWith(".standoff"_L1))
                path += u".standoff"_s;
            if (!path.isEmpty())
                emit newProjectRequested(path);
        });
    make.add(menu, {"open", tr("&Open project…"), tr("Open a project in a window of its own")},
        {QKeySequence::Open}, [this] {
            const QString path = QFileDialog::getOpenFileName(
                this, tr("Open project"), {}, tr("Standoff projects (*.standoff)"));
            if (!path.isEmpty())
                emit openProjectRequested(path);
        });
    QMenu *recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : m_settings.value("recent").toStringList())
            recent->addAction(
                inMenu(path), this, [this, path] { emit openProjectRequested(path); });
        recent->setToolTipsVisible(true);
    });
    menu.addSeparator();
    make.add(menu,
        {"import", tr("&Import…"), tr("Read annotated articles in another program's format")}, {},
        [this] { importProject(); });
    make.add(menu,
        {"export", tr("&Export…"), tr("Write the annotated articles for other programs")},
        {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { exportProject(); });
    menu.addSeparator();
    m_printing->addActions(make, menu);
    menu.addSeparator();
    make.add(menu,
        {"project-settings", tr("Project se&ttings…"),
            tr("The house that checks, and its rating scale")},
        {}, [this] { editSettings(); });
    m_backups->addActions(make, menu);
    menu.addSeparator();
    make.add(menu, {"close", tr("&Close"), {}}, {QKeySequence::Close}, [this] { close(); });
    make.add(menu, {"quit", tr("&Quit"), {}}, {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        [] { QApplication::closeAllWindows(); });
}

void MainWindow::buildEditMenu(ActionMaker &make)
{
    QMenu &menu = *menuBar()->addMenu(tr("&Edit"));
    menu.setToolTipsVisible(true);
    // What is typed and not yet taken over is the last step.
    const auto travel = [this](void (Undoing::*step)()) {
        m_sidePanel->commitEdits();
        (m_undoing->*step)();
    };
    m_undo = make.add(menu,
        {"undo", tr("&Undo"), tr("Take the last step back, also one of an earlier day")},
        {QKeySequence::Undo}, [travel] { travel(&Undoing::undo); });
    m_redo = make.add(menu, {"redo", tr("&Redo"), tr("Do again what was taken back")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [travel] { travel(&Undoing::redo); });
    menu.addSeparator();
    make.add(
        menu, {"copy", tr("&Copy"), tr("Copy the selected words")}, {QKeySequence::Copy},
        [this] { m_view->copy(); }, m_view);
    make.add(menu,
        {"copy-marked", tr("Copy with &marks"), tr("Copy the selected words and what is marked")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, [this] { copyMarked(); });
    make.add(menu,
        {"copy-quotation", tr("Copy as &quotation"), tr("Copy the selected words and their place")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, [this] { copyQuotation(); });
    make.add(
        menu, {"select-all", tr("Select &all"), {}}, {QKeySequence::SelectAll},
        [this] {
            if (m_view->article())
                m_view->select(0, m_view->article()->text().size());
        },
        m_view);
    menu.addSeparator();
    make.add(menu, {"find", tr("&Find…"), tr("Find words in the article")}, {QKeySequence::Find},
        [this] { m_findBar->open(); });
    make.add(menu, {"find-next", tr("Find &next"), {}}, {QKeySequence(Qt::Key_F3)},
        [this] { findNext(1); });
    make.add(menu, {"find-previous", tr("Find &previous"), {}},
        {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { findNext(-1); });
    make.add(menu,
        {"search", tr("&Search all articles…"), tr("List where words stand in all articles")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] { searchArticles(); });
    menu.addSeparator();
    make.add(menu, {"problems", tr("Pro&blems"), tr("What should be looked at, in a list")},
        {QKeySequence(Qt::CTRL | Qt::Key_F12)}, [this] { showProblems(); });
    make.add(menu, {"next-problem", tr("Next problem"), {}}, {QKeySequence(Qt::Key_F12)},
        [this] { m_problems->step(1); });
    make.add(menu, {"previous-problem", tr("Previous problem"), {}},
        {QKeySequence(Qt::SHIFT | Qt::Key_F12)}, [this] { m_problems->step(-1); });
    menu.addSeparator();
    make.add(menu,
        {"annotator", tr("Your na&me…"), tr("The name that is written beside your marks")}, {},
        [this] { askForAnnotator(); });
}

void MainWindow::buildArticleMenu(ActionMaker &make)
{
    QMenu &menu = *menuBar()->addMenu(tr("&Article"));
    menu.setToolTipsVisible(true);
    make.add(menu, {"add-article", tr("&Add articles…"), tr("Read articles from files")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [this] {
            QStringList patterns;
            for (const QString &suffix : readableSuffixes())
                patterns.append(u"*."_s + suffix);
            addArticles(QFileDialog::getOpenFileNames(this, tr("Add articles"), {},
                tr("Articles (%1);;All files (*)").arg(patterns.join(u' '))));
        });
    make.add(menu,
        {"paste-article", tr("New article from &clipboard"),
            tr("Make an article of the copied text")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        [this] { m_adding->addText(QGuiApplication::clipboard()->text()); });
    menu.addSeparator();
    make.add(menu,
        {"article-details", tr("&Details…"), tr("Title, publisher, date, address, state")},
        {QKeySequence(Qt::Key_F4)}, [this] { editArticle(); });
    make.add(menu,
        {"show-original", tr("Show &original…"), tr("The file that the article was read from")},
        {QKeySequence(Qt::CTRL | Qt::Key_U)}, [this] { showOriginal(); });
    QMenu *roles = menu.addMenu(tr("&Role of the paragraph"));
    for (size_t i = 0; i < EnumWords<ParagraphRole>::words.size(); ++i) {
        const auto role = ParagraphRole(i);
        roles->addAction(wordLabel(u"paragraph.role"_s, role), this,
            [this, role] { m_tagging->setParagraphRole(role); });
    }
    menu.addSeparator();
    make.add(menu,
        {"audit", tr("Source a&udit…"), tr("Who speaks, and how much: tables, plots and a report")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}, [this] { showAudit(); });
    menu.addSeparator();
    make.add(menu, {"previous-article", tr("&Previous article"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
        [this] { m_navigation->go({.article = m_articles->neighbour(-1)}); });
    make.add(menu, {"next-article", tr("&Next article"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
        [this] { m_navigation->go({.article = m_articles->neighbour(1)}); });
    menu.addSeparator();
    make.add(menu,
        {"delete", tr("Re&move article"), tr("Take the selected articles out of the project")},
        {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, [this] { removeArticles(); });
    connect(m_articles, &ArticlesPanel::contextMenuRequested, this,
        [menu = &menu](QPoint position) { menu->popup(position); });
}

void MainWindow::buildTagMenu(ActionMaker &make)
{
    QMenu &menu = *menuBar()->addMenu(tr("&Tag"));
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    make.add(
        menu, {"tag-by-name", tr("Tag by &name…"), tr("Type a few letters of any tag")},
        {QKeySequence(Qt::Key_Slash)}, [this] { m_tagging->tagByName(); }, m_view);
    make.add(menu,
        {"occurrences", tr("Tag &all occurrences…"), tr("List the places that have these words")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [this] { tagOccurrences(); });
    menu.addSeparator();
    make.add(menu, {"palette", tr("&Edit tagset…"), tr("Tags, their colours, keys and guidelines")},
        {QKeySequence(Qt::Key_F6)}, [this] { m_sidePanel->editTagset(); });
    make.add(menu, {"load-tagset", tr("&Load tagset…"), tr("Take over the tags of a file")}, {},
        [this] { loadTagset(); });
    make.add(menu, {"save-tagset", tr("&Save tagset…"), tr("Write the tags to a file")}, {},
        [this] { saveTagset(); });
    auto *tags = new TagActions(*m_session, menu, *m_view, this);
    connect(tags, &TagActions::triggered, m_tagging, &Tagging::tag);
    connect(
        m_view, &ArticleView::contextMenuRequested, this, [this, menu = &menu](QPoint position) {
            if (!m_relating->showRelationsAt(m_view->viewport()->mapFromGlobal(position)))
                menu->popup(position);
        });
}

void MainWindow::buildViewMenu(ActionMaker &make)
{
    QMenu &menu = *menuBar()->addMenu(tr("&View"));
    menu.setToolTipsVisible(true);
    const auto toggle = [&](const char *name, const QString &text, Qt::Key key, QWidget *panel) {
        QAction *action = make.add(menu, {name, text, {}}, {QKeySequence(key)}, [] { });
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, panel, &QWidget::setVisible);
    };
    toggle("show-articles", tr("&Articles"), Qt::Key_F8, m_articles);
    toggle("show-side-panel", tr("&Side panel"), Qt::Key_F9, m_sidePanel);
    const std::pair<Register, QString> registers[] = {{Register::Entities, tr("&Entities")},
        {Register::Claims, tr("&Claims")}, {Register::Sources, tr("S&ources")}};
    int number = 1;
    for (const auto &[kind, name] : registers) {
        make.add(menu, {"show-register", name, {}},
            {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number++))},
            [this, kind] { m_sidePanel->showRegister(kind); });
    }
    make.add(menu, {"show-article", tr("&Go to the article"), {}}, {QKeySequence(Qt::Key_F2)},
        [this] { m_view->setFocus(); });
    m_navigation->addActions(make, menu);
    menu.addSeparator();
    buildTypographyMenu(menu, make);
    menu.addSeparator();
    m_markFilter = new MarkFilter(*m_session, make, *menu.addMenu(tr("&Marks")), this);
    connect(m_markFilter, &MarkFilter::changed, this, &MainWindow::updateTagStyles);
    addReadingHints(make, menu);
    addInvisibles(make, menu);
    QMenu *appearance = menu.addMenu(tr("A&ppearance"));
    auto *group = new QActionGroup(this);
    const std::pair<Qt::ColorScheme, QString> schemes[] = {
        {Qt::ColorScheme::Unknown, tr("As the &desktop")}, {Qt::ColorScheme::Light, tr("&Light")},
        {Qt::ColorScheme::Dark, tr("D&ark")}};
    for (const auto &[scheme, name] : schemes) {
        QAction *action = appearance->addAction(name, this, [this, scheme] {
            m_settings.setValue("window/appearance", int(scheme));
            Theme::setAppearance(scheme);
        });
        action->setCheckable(true);
        action->setChecked(int(scheme) == m_settings.value("window/appearance", 0).toInt());
        group->addAction(action);
    }
}

void MainWindow::buildHelpMenu(ActionMaker &make)
{
    QMenu &menu = *menuBar()->addMenu(tr("&Help"));
    make.add(menu, {"keys", tr("&Keys"), tr("All keys of the window")},
        {QKeySequence::HelpContents}, [this] { showKeyList(*this); });
    make.add(menu, {"about", tr("&About Standoff"), {}}, {}, [this] { showAbout(); });
}

void MainWindow::showAbout()
{
    tellAbout(this, tr("About Standoff"),
        tr("Standoff %1", "the program and its version")
            .arg(QCoreApplication::applicationVersion()),
        tr("A workbench for reading the news closely: who is named, what is claimed, and on whose "
           "word.\n\nGPL, version 3 or later."));
}

} // namespace Standoff

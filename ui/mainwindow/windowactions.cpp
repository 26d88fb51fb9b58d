// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/windowactions.h"

#include "articleview/articleview.h"
#include "dialogs/question.h"
#include "mainwindow/annotationactions.h"
#include "mainwindow/articleactions.h"
#include "mainwindow/editactions.h"
#include "mainwindow/helpactions.h"
#include "mainwindow/printing.h"
#include "mainwindow/problemactions.h"
#include "mainwindow/projectactions.h"
#include "mainwindow/recordactions.h"
#include "mainwindow/searchactions.h"
#include "mainwindow/viewactions.h"
#include "marking/tagging.h"
#include "naming/naming.h"
#include "naming/namingactions.h"
#include "session/factswatch.h"
#include "sidepanel/sidepanel.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"
#include "words/wordsmenu.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Standoff {

WindowActions::WindowActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_search(new SearchActions(parts))
    , m_problems(new ProblemActions(parts))
    , m_printing(new Printing(parts.session, parts.view, parts.settings, parts.window))
    , m_project(new ProjectActions(parts))
    , m_annotations(new AnnotationActions(parts))
    , m_articles(new ArticleActions(parts, m_annotations->tagging()))
    , m_records(new RecordActions(parts))
    , m_naming(new NamingActions(
          parts.session, parts.facts.reader(), parts.view, parts.messages, parts.window))
    , m_edit(new EditActions(parts))
    , m_view(new ViewActions(parts, *m_printing))
    , m_help(new HelpActions(parts))
{
    buildMenus();
    connectParts();
    m_help->begin();
}

QMenu &WindowActions::menu(const QString &title)
{
    QMenu &menu = *m_parts.window.menuBar()->addMenu(title);
    menu.setToolTipsVisible(true);
    return menu;
}

void WindowActions::buildMenus()
{
    ActionMaker make(m_parts.window);
    QMenu &file = menu(tr("&File"));
    m_project->addActions(make, file, *m_printing);

    QMenu &edit = menu(tr("&Edit"));
    m_edit->addActions(make, edit);
    edit.addSeparator();
    m_search->addActions(make, edit);
    m_annotations->wordsMenu().addLookups(make, edit);
    edit.addSeparator();
    m_problems->addActions(make, edit);
    edit.addSeparator();
    m_project->addAnnotator(make, edit);

    m_articles->addActions(make, menu(tr("&Article")));

    QMenu &tag = menu(tr("&Tag", "menu"));
    m_annotations->addTags(tag);
    m_annotations->addTagByName(make, tag);
    m_records->addOccurrences(make, tag);
    tag.addSeparator();
    m_naming->addActions(make, tag);
    tag.addSeparator();
    m_project->addTagset(make, tag);

    QMenu &annotation = menu(tr("A&nnotation"));
    m_annotations->addActions(make, annotation);
    annotation.addSeparator();
    m_annotations->addAttribution(make, annotation);
    m_records->addDossier(make, annotation);
    annotation.addSeparator();
    m_naming->addShortName(make, annotation);
    annotation.addSeparator();
    m_annotations->addRelations(make, annotation);

    m_view->addActions(make, menu(tr("&View")));

    m_help->addSettings(make, menu(tr("&Settings")));

    QMenu &help = menu(tr("&Help"));
    m_help->addActions(make, help);
    make.add(help, {"about", tr("&About Standoff"), {}}, {}, [this] { showAbout(); });
    keepLettersInMenus(m_parts.window);
}

void WindowActions::connectParts()
{
    connect(&m_annotations->tagging(), &Tagging::tagged, &m_naming->naming(), &Naming::goOn);
    connect(m_printing, &Printing::failed, &m_parts.messages, &MessageBar::showError);
    connect(m_printing, &Printing::succeeded, &m_parts.messages, &MessageBar::showNews);
    connect(&m_annotations->wordsMenu(), &WordsMenu::searchRequested, m_search,
        &SearchActions::searchFor);
    connect(&m_parts.sidePanel, &SidePanel::tagRequested, m_annotations, &AnnotationActions::tag);
    connect(&m_parts.sidePanel, &SidePanel::namesRequested, m_records, &RecordActions::tagNames);
}

void WindowActions::showAbout()
{
    tellAbout(&m_parts.window, tr("About Standoff"),
        tr("Standoff %1", "the program and its version")
            .arg(QCoreApplication::applicationVersion()),
        tr("A workbench for reading the news closely: who is named, what is claimed, and on whose "
           "word.\n\nGPL, version 3 or later."));
}

} // namespace Standoff

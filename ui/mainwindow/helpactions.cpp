// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/helpactions.h"

#include "articleview/articleview.h"
#include "guide/hintline.h"
#include "guide/tour.h"
#include "guide/toursteps.h"
#include "keys/keybindings.h"
#include "keys/keylist.h"
#include "keys/keysdialog.h"
#include "navigation/navigation.h"
#include "navigation/panes.h"
#include "navigation/shownarticle.h"
#include "palette/commandpalette.h"
#include "palette/palettebutton.h"
#include "session/openproject.h"
#include "widgets/actionmaker.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace Standoff {

HelpActions::HelpActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_palette(new CommandPalette(parts.session, parts.settings, parts.window))
{
    connectPalette();
}

void HelpActions::addActions(ActionMaker &make, QMenu &menu)
{
    QAction *palette = make.add(menu,
        {"command-palette", tr("&Find a command…"),
            tr("Find a command, an article, a record, a claim or a paragraph by a few letters")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { openPalette(); });
    new PaletteButton(*palette, *m_parts.window.menuBar());
    make.add(menu, {"keys", tr("&Keys"), tr("All keys of the window")},
        {QKeySequence::HelpContents}, [this] { (new KeyList(m_parts.window))->open(); });
    make.add(menu, {"tour", tr("&Tour…"), tr("Be led through the window, on a copy of the sample")},
        {}, [this] { emit tourRequested(); });
}

void HelpActions::addSettings(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"change-keys", tr("&Keys…"), tr("Change the keys of what can be done")}, {},
        [this] { editKeys({}); });
    QAction *hints = make.add(menu,
        {"first-hints", tr("&Hints at the first uses"),
            tr("Show in the status bar what can be done here")},
        {}, [] { });
    m_hints = new HintLine(m_parts.session, m_parts.view, m_parts.settings, m_parts.window);
    m_parts.window.statusBar()->addWidget(m_hints, 1);
    hints->setCheckable(true);
    hints->setChecked(m_hints->isOn());
    connect(hints, &QAction::toggled, m_hints, &HintLine::setOn);
    connect(m_palette, &CommandPalette::opened, m_hints, &HintLine::notePalette);
}

void HelpActions::begin()
{
    m_keys = new KeyBindings(m_parts.settings, m_parts.window);
    connect(m_palette, &CommandPalette::keyWanted, this, &HelpActions::editKeys);
}

void HelpActions::beginTour()
{
    new Tour(tourSteps(m_parts.window), m_parts.window);
}

void HelpActions::editKeys(const QString &id)
{
    auto *dialog = new KeysDialog(*m_keys, m_parts.window);
    dialog->open();
    if (!id.isEmpty())
        dialog->edit(id);
}

void HelpActions::connectPalette()
{
    connect(m_palette, &CommandPalette::articleChosen, this, [this](ArticleId article) {
        m_parts.navigation.go({.article = article});
        m_parts.view.setFocus();
    });
    connect(m_palette, &CommandPalette::recordChosen, this, &HelpActions::goToRecord);
    connect(m_palette, &CommandPalette::paragraphChosen, this, &HelpActions::goToParagraph);
}

void HelpActions::openPalette()
{
    m_palette->setArticle(m_parts.shown.id());
    m_palette->toggle();
}

void HelpActions::goToRecord(RecordRef record)
{
    m_parts.navigation.go({.record = record});
    m_parts.panes.enterRegister(record.kind);
}

void HelpActions::goToParagraph(int paragraph)
{
    const OpenArticle *article = m_parts.view.article();
    if (!article || paragraph >= article->text().paragraphCount())
        return;
    const int begin = article->text().paragraphs()[paragraph].range.begin;
    m_parts.navigation.go({.article = article->article(),
        .range = article->text().toCodePoints(TextRange{begin, begin})});
    m_parts.view.setFocus();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "mainwindow/attributing.h"
#include "mainwindow/mainactions.h"
#include "mainwindow/relating.h"
#include "mainwindow/reshaping.h"
#include "mainwindow/tagging.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

// The menu of what can be done with the annotation at the caret.

namespace Standoff {

void MainWindow::buildAnnotationMenu(ActionMaker &make)
{
    QMenu &menu = *menuBar()->addMenu(tr("A&nnotation"));
    menu.setToolTipsVisible(true);
    make.add(menu, {"previous", tr("&Previous annotation"), {}},
        {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_view->goToPreviousAnnotation(); });
    make.add(menu, {"next", tr("&Next annotation"), {}}, {QKeySequence(Qt::ALT | Qt::Key_Right)},
        [this] { m_view->goToNextAnnotation(); });
    make.add(menu,
        {"next-overlapping", tr("Ano&ther one here"), tr("Where several lie on the same word")},
        {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { m_view->goToNextOverlapping(); });
    menu.addSeparator();
    buildBoundariesMenu(*menu.addMenu(tr("&Boundaries")), make);
    make.add(menu,
        {"add-fragment", tr("&Add the selection"), tr("The selected words belong to it too")},
        {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { m_reshaping->addSelection(); });
    make.add(menu,
        {"take-out", tr("&Take the selection out"),
            tr("Without a selection, the fragment at the caret")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, [this] { m_reshaping->takeOut(); });
    make.add(menu, {"split", tr("&Split at the caret"), tr("Make two annotations of one")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, [this] { m_reshaping->split(); });
    make.add(menu,
        {"join", tr("&Join"), tr("Make one of the selected annotations, or of this and the next")},
        {QKeySequence(Qt::CTRL | Qt::Key_J)}, [this] { m_reshaping->join(); });
    menu.addSeparator();
    make.add(
        menu,
        {"attribute", tr("&Who says it"),
            tr("Mark what is said, then by which words, then by whom")},
        {QKeySequence(Qt::Key_A)}, [this] { m_attributing->beginOrAdd(); }, m_view);
    make.add(
        menu, {"remove-attribution", tr("Remove the attri&bution"), tr("What is marked stays")},
        {QKeySequence(Qt::SHIFT | Qt::Key_A)}, [this] { m_attributing->removeCurrent(); }, m_view);
    make.add(menu,
        {"dossier", tr("&Dossier of the claim…"),
            tr("Everything about it on one page, and whose word it rests on")},
        {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { showDossier(); });
    menu.addSeparator();
    make.add(menu,
        {"relate", tr("&Relation from or to here"),
            tr("Once where it begins, once more where it ends")},
        {QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] { m_relating->beginOrEnd(); });
    make.add(menu,
        {"relations", tr("Re&lations…"), tr("Go along, change or remove the relations of it")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, [this] { m_relating->showRelations(); });
    menu.addSeparator();
    make.add(
        menu, {"remove-annotation", tr("R&emove annotation"), {}},
        {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
        [this] { m_tagging->removeCurrent(); }, m_view);
}

void MainWindow::buildBoundariesMenu(QMenu &menu, ActionMaker &make)
{
    using enum Reshaping::Edge;
    struct Move
    {
        const char *name;
        QString text;
        QKeyCombination key;
        Reshaping::Edge edge;
        bool forward;
        TextUnit unit;
    };
    const auto words = Qt::ALT | Qt::SHIFT;
    const auto letters = words | Qt::CTRL;
    const Move moves[] = {
        {"end-grow", tr("End one word on"), words | Qt::Key_Right, End, true, TextUnit::Word},
        {"end-shrink", tr("End one word back"), words | Qt::Key_Left, End, false, TextUnit::Word},
        {"begin-grow", tr("Begin one word back"), words | Qt::Key_Up, Begin, false, TextUnit::Word},
        {"begin-shrink", tr("Begin one word on"), words | Qt::Key_Down, Begin, true,
            TextUnit::Word},
        {"end-grow-character", tr("End one character on"), letters | Qt::Key_Right, End, true,
            TextUnit::Grapheme},
        {"end-shrink-character", tr("End one character back"), letters | Qt::Key_Left, End, false,
            TextUnit::Grapheme},
        {"begin-grow-character", tr("Begin one character back"), letters | Qt::Key_Up, Begin, false,
            TextUnit::Grapheme},
        {"begin-shrink-character", tr("Begin one character on"), letters | Qt::Key_Down, Begin,
            true, TextUnit::Grapheme},
        {"end-grow-sentence", tr("End at the end of the sentence"), words | Qt::Key_End, End, true,
            TextUnit::Sentence},
        {"begin-grow-sentence", tr("Begin at the beginning of the sentence"), words | Qt::Key_Home,
            Begin, false, TextUnit::Sentence},
    };
    for (const Move &move : moves) {
        make.add(menu, {move.name, move.text, {}}, {QKeySequence(move.key)},
            [this, edge = move.edge, forward = move.forward, unit = move.unit] {
                m_reshaping->moveBoundary(edge, forward, unit);
            });
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/annotationactions.h"

#include "articleview/articleview.h"
#include "keyboard/physicalkeys.h"
#include "mainwindow/tagactions.h"
#include "marking/attributing.h"
#include "marking/relating.h"
#include "marking/reshaping.h"
#include "marking/tagging.h"
#include "sidepanel/sidepanel.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"
#include "words/wordsmenu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Standoff {

AnnotationActions::AnnotationActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_keys(new PhysicalKeys(parts.view, parts.settings, this)) // the others are asked before it
    , m_tagging(new Tagging(parts.session, parts.view, this))
    , m_reshaping(new Reshaping(parts.session, parts.view, this))
    , m_relating(new Relating(parts.session, parts.view, this))
    , m_attributing(new Attributing(parts.session, parts.view, parts.attributionBar, this))
    , m_words(new WordsMenu(
          {parts.window, parts.session, parts.view, parts.settings, *m_tagging}, this))
{
    MessageBar *messages = &parts.messages;
    connect(m_tagging, &Tagging::failed, messages, &MessageBar::showError);
    connect(m_reshaping, &Reshaping::failed, messages, &MessageBar::showError);
    connect(m_relating, &Relating::failed, messages, &MessageBar::showError);
    connect(m_attributing, &Attributing::failed, messages, &MessageBar::showError);
    connect(m_words, &WordsMenu::failed, messages, &MessageBar::showError);
    SidePanel *panel = &parts.sidePanel;
    panel->setKeyLetters(m_keys->letters());
    connect(m_keys, &PhysicalKeys::lettersChanged, panel, &SidePanel::setKeyLetters);
    const auto tell = [this](const QString &text) {
        constexpr int time = 4000; // ms; the bar would move the article under the mouse
        m_parts.window.statusBar()->showMessage(text, time);
    };
    connect(m_tagging, &Tagging::notice, this, tell);
    connect(m_relating, &Relating::notice, this, tell);
    connect(m_attributing, &Attributing::notice, this, tell);
}

void AnnotationActions::tag(TagId tag)
{
    m_tagging->tag(tag);
    m_parts.view.setFocus(); // back to where the hand works
}

void AnnotationActions::addTags(QMenu &menu)
{
    menu.addSeparator();
    auto *tags = new TagActions(m_parts.session, menu, m_parts.view, this);
    connect(tags, &TagActions::triggered, m_tagging, &Tagging::tag);
    connect(&m_parts.view, &ArticleView::contextMenuRequested, this, [this](QPoint position) {
        if (!m_relating->showRelationsAt(m_parts.view.viewport()->mapFromGlobal(position)))
            m_words->popUp(position);
    });
}

void AnnotationActions::addTagByName(ActionMaker &make, QMenu &menu)
{
    make.add(
        menu, {"tag-by-name", tr("Tag by &name…"), tr("Type a few letters of any tag")},
        {QKeySequence(Qt::Key_Slash)}, [this] { m_tagging->tagByName(); }, &m_parts.view);
}

void AnnotationActions::addActions(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"previous", tr("&Previous annotation"), {}},
        {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_parts.view.goToPreviousAnnotation(); });
    make.add(menu, {"next", tr("&Next annotation"), {}}, {QKeySequence(Qt::ALT | Qt::Key_Right)},
        [this] { m_parts.view.goToNextAnnotation(); });
    make.add(menu,
        {"next-overlapping", tr("Nex&t annotation at this place"),
            tr("Where several annotations cover the same word")},
        {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { m_parts.view.goToNextOverlapping(); });
    menu.addSeparator();
    QMenu &boundaries = *menu.addMenu(tr("&Boundaries"));
    boundaries.setObjectName("boundaries"_L1);
    addBoundaries(make, boundaries);
    make.add(menu,
        {"add-fragment", tr("&Add the selection"), tr("Add the selected words to this annotation")},
        {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { m_reshaping->addSelection(); });
    make.add(menu,
        {"take-out", tr("Take the selection &out"),
            tr("Without a selection: the fragment at the caret")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, [this] { m_reshaping->takeOut(); });
    make.add(menu, {"split", tr("&Split at the caret"), tr("Make two annotations of one")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, [this] { m_reshaping->split(); });
    make.add(menu,
        {"join", tr("&Join"), tr("Make one of the selected annotations, or of this and the next")},
        {QKeySequence(Qt::CTRL | Qt::Key_J)}, [this] { m_reshaping->join(); });
}

void AnnotationActions::addAttribution(ActionMaker &make, QMenu &menu)
{
    make.add(
        menu,
        {"attribute", tr("&Who says it"),
            tr("Select what is said, then by which words, then by whom")},
        {QKeySequence(Qt::Key_A)}, [this] { m_attributing->beginOrAdd(); }, &m_parts.view);
    make.add(
        menu, {"remove-attribution", tr("Remo&ve the attribution"), tr("The annotations stay")},
        {QKeySequence(Qt::SHIFT | Qt::Key_A)}, [this] { m_attributing->removeCurrent(); },
        &m_parts.view);
}

void AnnotationActions::addRelations(ActionMaker &make, QMenu &menu)
{
    make.add(menu,
        {"relate", tr("Start or end a &relation here"),
            tr("Once where it begins, and again where it ends")},
        {QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] { m_relating->beginOrEnd(); });
    make.add(menu, {"relations", tr("Re&lations…"), tr("Follow, change or remove its relations")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, [this] { m_relating->showRelations(); });
    menu.addSeparator();
    make.add(
        menu, {"remove-annotation", tr("R&emove annotation"), {}},
        {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
        [this] { m_tagging->removeCurrent(); }, &m_parts.view);
}

void AnnotationActions::addBoundaries(ActionMaker &make, QMenu &menu)
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
        {"end-grow", tr("Move &end forward by a word"), words | Qt::Key_Right, End, true,
            TextUnit::Word},
        {"end-shrink", tr("Move en&d back by a word"), words | Qt::Key_Left, End, false,
            TextUnit::Word},
        {"begin-grow", tr("Move &start back by a word"), words | Qt::Key_Up, Begin, false,
            TextUnit::Word},
        {"begin-shrink", tr("Move s&tart forward by a word"), words | Qt::Key_Down, Begin, true,
            TextUnit::Word},
        {"end-grow-character", tr("Move end &forward by a character"), letters | Qt::Key_Right, End,
            true, TextUnit::Grapheme},
        {"end-shrink-character", tr("Move end &back by a character"), letters | Qt::Key_Left, End,
            false, TextUnit::Grapheme},
        {"begin-grow-character", tr("Move start ba&ck by a character"), letters | Qt::Key_Up, Begin,
            false, TextUnit::Grapheme},
        {"begin-shrink-character", tr("Move start fo&rward by a character"), letters | Qt::Key_Down,
            Begin, true, TextUnit::Grapheme},
        {"end-grow-sentence", tr("Move end to the e&nd of the sentence"), words | Qt::Key_End, End,
            true, TextUnit::Sentence},
        {"begin-grow-sentence", tr("Move start to t&he start of the sentence"),
            words | Qt::Key_Home, Begin, false, TextUnit::Sentence},
    };
    for (const Move &move : moves) {
        make.add(menu, {move.name, move.text, {}}, {QKeySequence(move.key)},
            [this, edge = move.edge, forward = move.forward, unit = move.unit] {
                m_reshaping->moveBoundary(edge, forward, unit);
            });
    }
}

} // namespace Standoff

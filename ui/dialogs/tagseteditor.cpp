// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/tagseteditor.h"

#include "dialogs/savename.h"
#include "dialogs/tagform.h"
#include "dialogs/tagsettree.h"
#include "dialogs/undoing.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "session/tagsetjson.h"
#include "session/verbs/tagset.h"
#include "text/wholefile.h"
#include "theme/plaintexts.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace Standoff {

TagsetEditor::TagsetEditor(OpenProject &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_tree(new TagsetTree(session, this))
    , m_form(new TagForm(session, this))
    , m_message(new QLabel(this))
    , m_undoing(new Undoing(session, *this))
{
    setWindowTitle(tr("Tagset"));
    m_tree->setObjectName(u"tags"_s);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    makeActions();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_tree, 3);
    sides->addWidget(scroll, 4);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeButtons());
    layout->addLayout(sides);
    layout->addWidget(m_message);
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 30);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_tree, &TagsetTree::currentTagChanged, this, [this] { follow(); });
    connect(m_form, &Form::failed, this, [this](const QString &text) {
        // It may come when another tag is current already.
        //: %1 is the name of a tag or layer, %2 what is wrong with it
        report(failure(tr("“%1”: %2").arg(m_form->subject(), text)));
    });
    connect(
        m_undoing, &Undoing::failed, this, [this](const QString &text) { report(failure(text)); });
    connect(&session, &OpenProject::changed, this, [this] {
        m_message->hide();
        followHistory();
    });
    connect(&session, &OpenProject::reloaded, this, &TagsetEditor::followHistory);
    connect(&session, &OpenProject::writabilityChanged, this, &TagsetEditor::followHistory);
    connect(&session, &OpenProject::busyChanged, this, &TagsetEditor::followHistory);
    follow();
}

QAction *TagsetEditor::addAction(const QString &name, const QString &text, const QString &toolTip,
    const QKeySequence &key, void (TagsetEditor::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    // Keys such as Delete belong to the fields while one types.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(key.isEmpty() ? toolTip
                                     : tr("%1 (%2)", "tooltip and key")
                                           .arg(toolTip, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    m_tree->addAction(action);
    return action;
}

void TagsetEditor::makeActions()
{
    addAction(u"addTag"_s, tr("Add tag"), tr("Add a tag to this layer"), Qt::Key_Insert,
        &TagsetEditor::addTag);
    addAction(u"addLayer"_s, tr("Add layer"), tr("Add a layer of your own"),
        Qt::CTRL | Qt::Key_Insert, &TagsetEditor::addLayer);
    addAction(
        u"renameTag"_s, tr("Rename"), tr("Type another name"), Qt::Key_F2, &TagsetEditor::rename);
    m_up = addAction(
        u"moveUp"_s, tr("Up"), tr("Move the tag up"), Qt::ALT | Qt::Key_Up, &TagsetEditor::moveUp);
    m_down = addAction(u"moveDown"_s, tr("Down"), tr("Move the tag down"), Qt::ALT | Qt::Key_Down,
        &TagsetEditor::moveDown);
    m_remove = addAction(u"removeTag"_s, tr("Delete"), tr("Delete the tag"), Qt::Key_Delete,
        &TagsetEditor::removeTag);
    m_undo = addAction(u"undo"_s, tr("Undo"), tr("Take back the last step made here"),
        QKeySequence::Undo, &TagsetEditor::undo);
    m_redo = addAction(u"redo"_s, tr("Redo"), tr("Do again what was taken back"),
        QKeySequence::Redo, &TagsetEditor::redo);
    addAction(u"loadTagset"_s, tr("Load…"), tr("Add the tags of a tagset file"), QKeySequence::Open,
        &TagsetEditor::chooseFileToLoad);
    addAction(u"saveTagset"_s, tr("Save as…"), tr("Write the tagset to a file"),
        QKeySequence::SaveAs, &TagsetEditor::chooseFileToSave);
}

QWidget *TagsetEditor::makeButtons()
{
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions(m_tree->actions());
    return bar;
}

void TagsetEditor::follow()
{
    m_message->hide(); // what it said was about another tag
    const TagId tag = m_tree->currentTag();
    if (tag)
        m_form->setTag(tag);
    else
        m_form->setLayer(m_tree->currentLayer());
    m_remove->setEnabled(bool(tag));
    m_up->setEnabled(bool(m_tree->neighbour(-1)));
    m_down->setEnabled(bool(m_tree->neighbour(1)));
}

// What was done before the editor was opened is not seen here, so it is not taken back here.
void TagsetEditor::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        m_undoing->beginHere();
        followHistory();
    }
    QDialog::showEvent(event);
}

void TagsetEditor::followHistory()
{
    m_undo->setEnabled(m_undoing->canUndo());
    m_redo->setEnabled(m_undoing->canRedo());
}

TagId TagsetEditor::currentTag() const
{
    return m_tree->currentTag();
}

void TagsetEditor::setCurrentTag(TagId tag)
{
    m_tree->setCurrent(tag.number);
}

bool TagsetEditor::report(const Result<> &result)
{
    m_message->setVisible(!result);
    if (!result)
        m_message->setText(result.error().text);
    return result.has_value();
}

void TagsetEditor::addTag()
{
    Tag tag;
    tag.layer = m_tree->currentLayer();
    if (const Tag *beside = m_session.project().find(currentTag()))
        tag.parent = beside->parent;
    const auto siblings = m_session.project().tagsInOrder(tag.layer);
    const auto taken = [&] {
        return std::ranges::any_of(
            siblings, [&](const Tag *other) { return other->name == tag.name; });
    };
    tag.name = tr("New tag");
    for (int number = 2; taken(); ++number)
        tag.name = tr("New tag %1").arg(number);
    tag.color = siblings.isEmpty() ? u"#777777"_s : siblings.last()->color;
    tag.position = siblings.isEmpty() ? 0 : siblings.last()->position + 1;
    report(putTag(m_session, tag).transform([this](TagId made) {
        setCurrentTag(made);
        rename();
    }));
}

void TagsetEditor::addLayer()
{
    Layer layer;
    layer.name = tr("New layer");
    for (const Layer *other : m_session.project().layersInOrder())
        layer.position = std::max(layer.position, other->position + 1);
    report(putLayer(m_session, layer).transform([this](LayerId made) {
        m_tree->setCurrent(made.number);
        rename();
    }));
}

void TagsetEditor::rename()
{
    m_form->focusName();
}

// Asks for a replacement only when the tag is in use.
void TagsetEditor::removeTag()
{
    const Tag *tag = m_session.project().find(currentTag());
    if (!tag)
        return;
    const int count = m_session.project().annotationCount(tag->id.number);
    if (count == 0) {
        removeTag(tag->id, {});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"replacements"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Move its %Ln annotation(s) to:", nullptr, count));
    for (const Tag *other : m_session.project().tagsInOrder(tag->layer)) {
        if (other->id != tag->id) {
            menu->addAction(inMenu(other->name), this,
                [this, id = tag->id, to = other->id] { removeTag(id, to); });
        }
    }
    const QRect place = m_tree->visualItemRect(m_tree->currentItem());
    menu->popup(m_tree->viewport()->mapToGlobal(place.bottomLeft()));
}

void TagsetEditor::removeTag(TagId tag, TagId replacement)
{
    m_session.longWork().change(
        tr("Deleting the tag…"), this,
        [tag, replacement](OpenProject &there, const Progress &) {
            return Standoff::removeTag(there, tag, replacement);
        },
        [this](const Result<> &done) {
            if (done || !m_session.longWork().wasCancelled())
                report(done);
        });
}

void TagsetEditor::moveUp()
{
    report(moveTag(m_session, currentTag(), m_tree->neighbour(-1)));
}

// Before the one after the next, or to the end.
void TagsetEditor::moveDown()
{
    report(moveTag(m_session, currentTag(), m_tree->neighbour(2)));
}

void TagsetEditor::undo()
{
    m_undoing->undo();
}

void TagsetEditor::redo()
{
    m_undoing->redo();
}

void TagsetEditor::chooseFileToLoad()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Load tagset"), {}, tr("Tagsets (*.json);;All files (*)"));
    if (!path.isEmpty())
        report(load(path));
}

void TagsetEditor::chooseFileToSave()
{
    const QString path =
        askForSaveName(this, tr("Save tagset"), u"tagset.json"_s, {tr("Tagset (*.json)")});
    if (!path.isEmpty())
        report(save(path));
}

Result<> TagsetEditor::load(const QString &path)
{
    ASSIGN_OR_RETURN(const auto json, readTagsetFile(path));
    return Standoff::loadTagset(m_session, json).transform_error([&path](const Error &error) {
        //: %1 is a file, %2 what is wrong in it
        return Error{tr("%1: %2").arg(path, error.text)};
    });
}

Result<> TagsetEditor::save(const QString &path) const
{
    return writeWholeFile(path, writeTagset(m_session.project()));
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/tagset.h"
#include "text/error.h"

#include <QDialog>

class QLabel;

namespace Standoff {

class OpenProject;
class TagForm;
class TagsetTree;
class Undoing;

// The tagset of a project: layers and their tags. Each edit is a step of the session at once, so
// there is nothing to confirm, and everything that was done since it was opened can be undone.
class TagsetEditor : public QDialog
{
    Q_OBJECT

public:
    explicit TagsetEditor(OpenProject &session, QWidget *parent = nullptr);

    void setCurrentTag(TagId tag);
    TagId currentTag() const;
    // In the layer of what is current; its name can be typed at once.
    void addTag();
    // The tagset as a JSON file, and from one. See Session::loadTagset().
    Result<> save(const QString &path) const;
    Result<> load(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &text, const QString &toolTip,
        const QKeySequence &key, void (TagsetEditor::*slot)());
    QWidget *makeButtons();
    void makeActions();
    // Shows what is current in the tree.
    void follow();
    void followHistory();

    void addLayer();
    void removeTag();
    void moveUp();
    void moveDown();
    void rename();
    void undo();
    void redo();
    void chooseFileToLoad();
    void chooseFileToSave();
    void removeTag(TagId tag, TagId replacement);
    // Shows the error of a step, or takes away the one of the step before.
    bool report(const Result<> &result);

    OpenProject &m_session;
    TagsetTree *m_tree;
    TagForm *m_form;
    QLabel *m_message;
    Undoing *m_undoing;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace Standoff

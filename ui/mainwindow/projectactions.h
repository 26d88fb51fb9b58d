// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"
#include "text/error.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ActionMaker;
class AnnotatedImport;
class Printing;

// What a person does with the project as a whole: new, open, import, export, its settings and its
// tagset; and who they are.
class ProjectActions : public QObject
{
    Q_OBJECT

public:
    explicit ProjectActions(const WindowParts &parts);

    void addActions(ActionMaker &make, QMenu &menu, Printing &printing);
    void addTagset(ActionMaker &make, QMenu &menu);
    void addAnnotator(ActionMaker &make, QMenu &menu);
    // Makes the person of the settings the annotator, or asks who it is, where something can be
    // written.
    void beginAnnotating();
    AnnotatedImport &importing() { return *m_importing; }

signals:
    void newProjectRequested(const QString &path);
    void openProjectRequested(const QString &path);
    void annotatorChanged();

private:
    void askForNewProject();
    void askForProject();
    void addRecent(QMenu &menu);
    void exportProject();
    void editSettings();
    void saveTagset();
    void loadTagset();
    void setAnnotator(const QString &name);
    void askForAnnotator();

    const WindowParts m_parts;
    AnnotatedImport *m_importing;
};

} // namespace Standoff

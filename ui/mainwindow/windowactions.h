// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"

#include <QObject>

class QMenu;

namespace Standoff {

class AnnotationActions;
class ArticleActions;
class EditActions;
class HelpActions;
class NamingActions;
class Printing;
class ProblemActions;
class ProjectActions;
class RecordActions;
class SearchActions;
class ViewActions;

// All that a person can do in the window, by whose part it is; the menus show it in their order.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(const WindowParts &parts);

    ProjectActions &project() { return *m_project; }
    ArticleActions &articles() { return *m_articles; }
    EditActions &edit() { return *m_edit; }
    ViewActions &view() { return *m_view; }
    HelpActions &help() { return *m_help; }

private:
    void buildMenus();
    QMenu &menu(const QString &title);
    void connectParts();
    void showAbout();

    const WindowParts m_parts;
    SearchActions *m_search;
    ProblemActions *m_problems;
    Printing *m_printing;
    ProjectActions *m_project;
    AnnotationActions *m_annotations;
    ArticleActions *m_articles;
    RecordActions *m_records;
    NamingActions *m_naming;
    EditActions *m_edit;
    ViewActions *m_view;
    HelpActions *m_help;
};

} // namespace Standoff

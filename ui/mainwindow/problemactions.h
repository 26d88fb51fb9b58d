// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ActionMaker;
struct Problem;
class ProblemsPage;
class ProblemsWatch;

// What should be looked at: the list in the panel below, and the signs beside the article.
class ProblemActions : public QObject
{
    Q_OBJECT

public:
    // Adds its page to the panel below.
    explicit ProblemActions(const WindowParts &parts);

    void addActions(ActionMaker &make, QMenu &menu);

private:
    void showPage();
    void showPlaces();
    void showProblem(const Problem &problem);

    const WindowParts m_parts;
    ProblemsWatch *m_watch;
    ProblemsPage *m_problems;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/articleview.h"
#include "items/problemswatch.h"
#include "mainwindow/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Standoff {

// The program's window on a project, with all that follows a session in it.
class BenchWindow
{
public:
    // Opens the project and paints the window.
    explicit BenchWindow(const QString &project);

    MainWindow &window() { return *m_window; }
    ArticleView &view() { return *m_view; }
    const ProblemsWatch &watch() const { return *m_watch; }
    // Lets everything happen that is due, and paints.
    void settle();

private:
    QTemporaryDir m_folder; // for the settings
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;
    ProblemsWatch *m_watch = nullptr;
};

} // namespace Standoff

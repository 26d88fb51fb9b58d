// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/mainwindow.h"
#include "session/longwork.h"
#include "session/session.h"

#include <QTest>

namespace Standoff {

// Until what is done beside the window is done.
inline void awaitWork(MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().longWork().isRunning(), 20'000);
}

// Adds articles to a window's project, and waits until they are there.
inline void addFiles(MainWindow &window, const QStringList &paths)
{
    window.addArticles(paths);
    awaitWork(window);
}

} // namespace Standoff

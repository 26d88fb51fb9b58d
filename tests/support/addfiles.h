// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "importing/importdialog.h"
#include "mainwindow/mainwindow.h"
#include "session/longwork.h"
#include "session/session.h"

#include <QPushButton>
#include <QTest>

namespace Standoff {

// Until what is done beside the window is done.
inline void awaitWork(MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().longWork().isRunning(), 20'000);
}

inline ImportDialog *importDialog(const MainWindow &window)
{
    return window.findChild<ImportDialog *>();
}

// Until all is read that was given to a window, and what can be added at once is added.
inline void awaitReading(MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(!importDialog(window)
            || (importDialog(window)->isVisible() && !importDialog(window)->isReading()),
        20'000);
    awaitWork(window);
}

// Takes all that is chosen in the dialog, if there is one.
inline void addChosen(MainWindow &window)
{
    awaitReading(window);
    if (ImportDialog *dialog = importDialog(window))
        dialog->findChild<QPushButton *>(QStringLiteral("importAdd"))->click();
    QTRY_VERIFY(!importDialog(window));
    awaitWork(window);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

// Adds articles to a window's project, and waits until they are there.
inline void addFiles(MainWindow &window, const QStringList &paths)
{
    window.addArticles(paths);
    addChosen(window);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QObject>
#include <QSet>
#include <QStringList>

class QSettings;

namespace Standoff {

class MainWindow;
class Session;

// Opens projects, each in a window of its own.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(QSettings &settings, QObject *parent = nullptr);

    // What the program was started with: projects and articles. Articles go into the project named
    // before them; without one, into a project of their own in the documents folder.
    Result<> open(const QStringList &paths);
    // The project of last time, or else the sample.
    Result<> openLast();
    // The sample project, in the program's data folder; made when it is not there.
    Result<> openSample();
    // A copy of the sample, which goes with its window, and the tour in it.
    Result<> openTour();

private:
    Result<MainWindow *> openProject(const QString &path);
    // At the request of a window, which goes on meanwhile, and is told what went wrong.
    void openBeside(const QString &path, MainWindow &asking);
    static MainWindow *windowOf(const QString &path);
    Result<MainWindow *> newProject(const QString &path);
    MainWindow *showOwn(std::unique_ptr<Session> session);
    MainWindow *show(std::unique_ptr<Session> session);

    QSettings &m_settings;
    QSet<QString> m_opening; // the paths of projects, without links
};

} // namespace Standoff

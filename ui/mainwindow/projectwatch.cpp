// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/projectwatch.h"

#include "dialogs/savename.h"
#include "session/session.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Standoff {

ProjectWatch::ProjectWatch(Session &session, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_obstacle(session.readOnlyReason())
{
    window.installEventFilter(this);
    // Whoever had a step refused tells that first.
    connect(
        &session, &Session::writabilityChanged, this, &ProjectWatch::look, Qt::QueuedConnection);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ProjectWatch::look);
    timer->start(std::chrono::seconds(3));
    if (session.isReadOnly())
        tell();
}

bool ProjectWatch::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && !m_session.isBusy()) {
        look();
        // What is offered may have been covered by another message.
        const bool isOffering = m_obstacle.isEmpty() || m_session.store().hasMoved();
        if (m_session.isReadOnly() && isOffering && m_messages.text().isEmpty())
            tell();
    }
    return false;
}

void ProjectWatch::look()
{
    if (m_session.isBusy())
        return;
    QString obstacle;
    if (m_session.isReadOnly())
        obstacle = m_session.store().obstacle();
    else if (const auto held = m_session.checkHold(); !held)
        return; // it is called again
    if (obstacle == m_obstacle)
        return;
    m_obstacle = obstacle;
    emit obstacleChanged(obstacle);
    if (m_session.isReadOnly())
        tell();
}

void ProjectWatch::tell()
{
    if (m_obstacle.isEmpty()) {
        m_messages.offer(tr("This project was opened for reading only, because it could not be "
                            "written then. Now it can."),
            tr("Write now"), [this] { startWriting(); });
        return;
    }
    const QString text = tr("This project can only be read for now: %1").arg(m_obstacle);
    if (m_session.store().hasMoved())
        m_messages.offer(text, tr("Save elsewhere…"), [this] { askWhereToSave(); });
    else
        m_messages.showError(text);
}

void ProjectWatch::startWriting()
{
    if (const auto done = m_session.startWriting(); !done)
        m_messages.showError(done.error().text);
    else
        m_messages.showNews(tr("You can write now. What others changed meanwhile was loaded."));
}

void ProjectWatch::askWhereToSave()
{
    const QFileInfo file(m_session.path());
    const QString suggested = file.dir().filePath(
        tr("%1 (rescued).standoff", "name of a file").arg(file.completeBaseName()));
    const QString path = askForSaveName(&m_window, tr("Save the project elsewhere"), suggested,
        {tr("Standoff projects (*.standoff)")});
    if (path.isEmpty())
        tell(); // the offer stands
    else
        saveCopy(path);
}

void ProjectWatch::saveCopy(const QString &path)
{
    if (const auto saved = m_session.store().copyTo(path); !saved) {
        m_messages.offer(saved.error().text, tr("Save elsewhere…"), [this] { askWhereToSave(); });
        return;
    }
    m_messages.showNews(tr("Everything was saved as %1.").arg(path));
    emit copySaved(path);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QObject>

class QWidget;

namespace Standoff {

class MessageBar;
class Session;

// Keeps an eye on the file of the project, also while nobody works: whether it is still where it
// was opened, and, where it can only be read, whether it can be written by now. It tells so in the
// bar, with what can be done. It looks every few seconds, and when a person comes back to the
// window.
class ProjectWatch : public QObject
{
    Q_OBJECT

public:
    ProjectWatch(Session &session, MessageBar &messages, QWidget &window);

    void look();
    // Writes what is open into a file of its own.
    void saveCopy(const QString &path);

signals:
    // Why it can only be read, when that is another reason than before; "" where nothing stands in
    // the way any more.
    void obstacleChanged(const QString &obstacle);
    void copySaved(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void startWriting();
    void askWhereToSave();

    Session &m_session;
    MessageBar &m_messages;
    QWidget &m_window;
    QString m_obstacle;
};

} // namespace Standoff

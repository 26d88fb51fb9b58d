// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfiles.h"

#include <QObject>
#include <functional>

class QMenu;
class QWidget;

namespace Standoff {

class ActionMaker;
class BackupKeeper;
class MessageBar;
class Session;
struct HistoryCut;
struct Restored;
struct Shortened;

// The backups of the window's project: made beside the work, and before something goes for good;
// restored; and how long the history is.
class Backups : public QObject
{
    Q_OBJECT

public:
    Backups(Session &session, MessageBar &messages, QWidget &window);
    ~Backups() override;

    // "Make a backup" and so on.
    void addActions(ActionMaker &make, QMenu &menu);
    // Of the project as it was opened, and as it is when it can be written; then every half hour.
    void begin();
    // Before something is removed: calls then(true) with a backup, or then(false) where there can
    // be none and the person goes on without. `question` asks that, such as "Remove them without a
    // backup?".
    void makeReady(BackupReason reason, const QString &question, const QString &goOn,
        const std::function<void(bool hasBackup)> &then);

    // Without asking.
    void restore(const QString &backup);
    void shorten(const HistoryCut &cut);

signals:
    // What is typed and not in the project yet has to go there, or away.
    void aboutToReload();

private:
    void openRestoreDialog();
    void openShortenDialog();
    void makeByHand();
    bool isHeld();
    bool isWantedWithout(const Error &error, const QString &question, const QString &goOn);
    // Until the work is done; with a button of that text, or without one.
    void blockWindow(const QString &cancel);
    void takeRestored(const QString &backup, const Restored &restored);
    void shortenNow(const HistoryCut &cut);
    void takeShortened(const Result<Shortened> &done);

    Session &m_session;
    MessageBar &m_messages;
    QWidget &m_window;
    std::unique_ptr<BackupKeeper> m_keeper;
    bool m_isByHand = false; // the person waits to hear of it
};

} // namespace Standoff

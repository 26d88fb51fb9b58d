// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/backups.h"

#include "dialogs/restoredialog.h"
#include "dialogs/shortendialog.h"
#include "dialogs/workbeside.h"
#include "mainwindow/mainactions.h"
#include "session/backupkeeper.h"
#include "session/session.h"
#include "store/backups/backup.h"
#include "store/backups/restore.h"
#include "store/compact.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Standoff {

Backups::Backups(Session &session, MessageBar &messages, QWidget &window)
    : m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_keeper(std::make_unique<BackupKeeper>(session.path()))
{
    connect(m_keeper.get(), &BackupKeeper::failed, this, [this](const QString &text) {
        m_isByHand = false;
        m_messages.showError(text);
    });
    connect(m_keeper.get(), &BackupKeeper::made, this, [this] {
        if (std::exchange(m_isByHand, false))
            m_messages.showNews(tr("A backup was made."));
    });
}

Backups::~Backups() = default;

void Backups::addActions(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"backup", tr("Make a &backup"), tr("Keep a copy of the project as it is now")},
        {}, [this] { makeByHand(); });
    make.add(menu,
        {"restore", tr("Restore from bac&kup…"), tr("Have the project as it was at some time")}, {},
        [this] { openRestoreDialog(); });
    make.add(menu,
        {"shorten-history", tr("S&horten the history…"),
            tr("Have old steps go, so that the file gets smaller")},
        {}, [this] { openShortenDialog(); });
}

void Backups::begin()
{
    const auto opened = [this] {
        if (!m_session.isReadOnly())
            m_keeper->start(BackupReason::Opened);
    };
    opened();
    connect(&m_session, &Session::writabilityChanged, this, opened);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (!m_session.isReadOnly())
            m_keeper->start(BackupReason::Work);
    });
    timer->start(std::chrono::minutes(30));
}

void Backups::makeByHand()
{
    m_isByHand = true;
    m_keeper->start(BackupReason::Hand);
}

Backups::Ready Backups::makeReady(BackupReason reason, const QString &question, const QString &goOn)
{
    const auto made = workBeside<QString>(m_window, tr("Making a backup…"),
        [path = m_session.path(), reason](
            const WorkProgress &progress) { return makeBackup(path, reason, progress); });
    if (!made || *made)
        return made ? Ready::Yes : Ready::No;
    QMessageBox box(QMessageBox::Warning, {}, question, QMessageBox::Cancel, &m_window);
    box.setObjectName(u"withoutBackup"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(made->error().text);
    const QPushButton *without = box.addButton(goOn, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == without ? Ready::WithoutBackup : Ready::No;
}

// What is written by the path must be the file that is open.
bool Backups::isHeld()
{
    const auto held = m_session.checkHold();
    if (!held)
        m_messages.showError(held.error().text);
    return held.has_value();
}

void Backups::openRestoreDialog()
{
    emit aboutToReload();
    auto *dialog = new RestoreDialog(m_session, &m_window);
    connect(dialog, &RestoreDialog::chosen, this, &Backups::restore,
        Qt::QueuedConnection); // when the dialog is gone
    dialog->open();
}

void Backups::restore(const QString &backup)
{
    emit aboutToReload();
    if (!isHeld())
        return;
    const auto restored = workBeside<Restored>(m_window, tr("Restoring…"),
        [path = m_session.path(), backup](
            const WorkProgress &progress) { return restoreOpenProject(path, backup, progress); });
    if (!restored)
        return;
    if (!*restored) {
        m_messages.showError(restored->error().text);
        return;
    }
    if (const auto loaded = m_session.reload(); !loaded) {
        m_messages.showError(loaded.error().text);
        return;
    }
    const QString kept = (*restored)->keptAs;
    const auto file = backupNamed(backup);
    const QString when = file ? QLocale().toString(file->at.toLocalTime(), QLocale::ShortFormat)
                              : QFileInfo(backup).fileName();
    m_messages.offer((*restored)->isBackup
            ? tr("The project is as it was at %1. As it was before, it is among the backups.")
                  .arg(when)
            : tr("The project is as it was at %1. As it was before, it is kept as %2.")
                  .arg(when, QDir::toNativeSeparators(kept)),
        tr("Take &back"), [this, kept] {
            // Later: what is called then is replaced by the next offer.
            QMetaObject::invokeMethod(this, [this, kept] { restore(kept); }, Qt::QueuedConnection);
        });
}

void Backups::openShortenDialog()
{
    emit aboutToReload();
    auto *dialog = new ShortenDialog(m_session, &m_window);
    connect(dialog, &ShortenDialog::chosen, this, &Backups::shorten, Qt::QueuedConnection);
    dialog->open();
}

void Backups::shorten(const HistoryCut &cut)
{
    emit aboutToReload();
    if (!isHeld())
        return;
    const Ready ready = makeReady(BackupReason::Shortening,
        tr("No backup can be made. Shorten the history without one?"), tr("&Shorten"));
    if (ready == Ready::No)
        return;
    const auto done = workBeside<Shortened>(m_window, tr("Shortening the history…"),
        [path = m_session.path(), cut, who = m_session.annotator()](
            const WorkProgress &) { return shortenHistory(path, cut, who); });
    if (!done)
        return;
    // Also where the file could not be made smaller, the history is another one.
    if (const auto loaded = m_session.reload(); !loaded || !*done) {
        m_messages.showError(loaded ? done->error().text : loaded.error().text);
        return;
    }
    const QLocale locale;
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    m_messages.showNews(tr("%n step(s) of the history are gone; the file had %1 and has %2 now.",
        nullptr, int((*done)->plan.steps))
            .arg(size((*done)->before), size((*done)->after)));
}

} // namespace Standoff

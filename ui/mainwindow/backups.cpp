// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/backups.h"

#include "dialogs/restoredialog.h"
#include "dialogs/shortendialog.h"
#include "session/backupkeeper.h"
#include "session/longwork.h"
#include "session/session.h"
#include "store/backups/backup.h"
#include "store/backups/restore.h"
#include "store/compact.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
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
        {"restore", tr("Restore from bac&kup…"), tr("Bring the project back to an earlier time")},
        {}, [this] { openRestoreDialog(); });
    make.add(menu,
        {"shorten-history", tr("S&horten the history…"),
            tr("Remove old steps, so that the file gets smaller")},
        {}, [this] { openShortenDialog(); });
}

void Backups::begin()
{
    const auto opened = [this] {
        if (!m_session.isReadOnly())
            m_keeper->start(BackupReason::Opened);
    };
    opened();
    connect(&m_session, &OpenProject::writabilityChanged, this, opened);
    auto *timer = new QTimer(this);
    constexpr std::chrono::minutes usual(30);
    constexpr std::chrono::minutes soon(1); // when it cannot be read for a while
    connect(timer, &QTimer::timeout, this, [this, timer, usual, soon] {
        timer->setInterval(m_session.isBusy() ? soon : usual);
        if (!m_session.isReadOnly())
            m_keeper->start(BackupReason::Work);
    });
    timer->start(usual);
}

void Backups::makeByHand()
{
    m_isByHand = true;
    m_keeper->start(BackupReason::Hand);
}

void Backups::makeReady(BackupReason reason, const QString &question, const QString &goOn,
    const std::function<void(bool hasBackup)> &then)
{
    if (const auto free = m_session.longWork().checkFree(); !free) {
        m_messages.showError(free.error().text);
        return;
    }
    m_session.longWork().read(
        tr("Making a backup…"), this,
        [reason](const OpenProject &there, const Progress &progress) {
            return makeBackup(there.path(), reason, progress);
        },
        [this, question, goOn, then](const Result<QString> &made) {
            if (m_session.longWork().wasCancelled())
                m_messages.showUndone({}, true);
            else if (made || isWantedWithout(made.error(), question, goOn))
                then(made.has_value());
        });
}

bool Backups::isWantedWithout(const Error &error, const QString &question, const QString &goOn)
{
    QMessageBox box(QMessageBox::Warning, {}, question, QMessageBox::Cancel, &m_window);
    box.setObjectName(u"withoutBackup"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.text);
    const QPushButton *without = box.addButton(goOn, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == without;
}

// While the file is replaced nobody can read it: the window waits, and says so.
void Backups::blockWindow(const QString &cancel)
{
    LongWork &work = m_session.longWork();
    if (!work.isRunning())
        return;
    constexpr int steps = 1000;
    auto *dialog = new QProgressDialog(work.label(), cancel, 0, steps, &m_window);
    dialog->setObjectName(u"progressDialog"_s);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoReset(false);
    dialog->setAutoClose(false);
    connect(dialog, &QProgressDialog::canceled, &work, &LongWork::cancel);
    connect(&work, &LongWork::ended, dialog, &QObject::deleteLater);
    auto *timer = new QTimer(dialog);
    connect(timer, &QTimer::timeout, dialog,
        [dialog, work = &work] { dialog->setValue(int(work->share() * steps)); });
    timer->start(std::chrono::milliseconds(100));
    dialog->show();
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
    m_session.longWork().read(
        tr("Restoring…"), this,
        [backup](const OpenProject &there, const Progress &progress) {
            return restoreOpenProject(there.path(), backup, progress);
        },
        [this, backup](const Result<Restored> &restored) {
            if (restored)
                takeRestored(backup, *restored);
            else
                m_messages.showUndone(restored.error().text, m_session.longWork().wasCancelled());
        });
    blockWindow(tr("Cancel"));
}

void Backups::takeRestored(const QString &backup, const Restored &restored)
{
    if (const auto loaded = m_session.reload(); !loaded) {
        m_messages.showError(loaded.error().text);
        return;
    }
    const auto file = backupNamed(backup);
    const QString when = file ? QLocale().toString(file->at.toLocalTime(), QLocale::ShortFormat)
                              : QFileInfo(backup).fileName();
    m_messages.offer(restored.isBackup
            ? tr("The project is as it was at %1. As it was before, it is among the backups.")
                  .arg(when)
            : tr("The project is as it was at %1. As it was before, it is kept as %2.")
                  .arg(when, QDir::toNativeSeparators(restored.keptAs)),
        tr("Take &back"), [this, kept = restored.keptAs] {
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
    makeReady(BackupReason::Shortening,
        tr("No backup can be made. Shorten the history without one?"), tr("&Shorten"),
        [this, cut](bool) { shortenNow(cut); });
}

void Backups::shortenNow(const HistoryCut &cut)
{
    m_session.longWork().read(
        tr("Shortening the history…"), this,
        [cut](const OpenProject &there, const Progress &) {
            return shortenHistory(there.path(), cut, there.annotator());
        },
        [this](const Result<Shortened> &done) { takeShortened(done); });
    blockWindow({}); // it cannot be given up
}

// Also where the file could not be made smaller, the history is another one.
void Backups::takeShortened(const Result<Shortened> &done)
{
    if (const auto loaded = m_session.reload(); !loaded || !done) {
        m_messages.showError(loaded ? done.error().text : loaded.error().text);
        return;
    }
    const QLocale locale;
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    m_messages.showNews(tr("%Ln step(s) of the history are gone; the file had %1 and has %2 now.",
        nullptr, int(done->plan.steps))
            .arg(size(done->before), size(done->after)));
}

} // namespace Standoff

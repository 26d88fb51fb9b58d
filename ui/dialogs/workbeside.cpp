// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/workbeside.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>
#include <QPointer>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::chrono::milliseconds moment{400};
constexpr std::chrono::milliseconds lookAgain{50};
constexpr int steps = 1000;

struct WorkBeside
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::WorkBeside)
};

} // namespace

QString readingText(int done, int total)
{
    return total > 0 ? WorkBeside::tr("Reading the articles… %1 of %2").arg(done).arg(total)
                     : WorkBeside::tr("Reading the articles…");
}

bool runBeside(QWidget &window, const QString &label,
    const std::function<void(const WorkProgress &progress)> &work)
{
    std::atomic_int share = 0; // of the steps
    std::atomic_bool isWanted = true;
    const WorkProgress progress = [&](int done, int total) {
        if (total > 0)
            share = int(qint64(done) * steps / total);
        return isWanted.load();
    };
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(progress); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    // What is typed in this moment waits, as it would if the work had been done at once.
    QTimer::singleShot(moment, &loop, &QEventLoop::quit);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    QGuiApplication::restoreOverrideCursor();
    if (!thread->isFinished()) {
        const QPointer<QProgressDialog> dialog = // may go with the window
            new QProgressDialog(label, QProgressDialog::tr("Cancel"), 0, steps, &window);
        dialog->setObjectName(u"progressDialog"_s);
        dialog->setWindowModality(Qt::ApplicationModal);
        dialog->setAutoReset(false);
        dialog->setAutoClose(false);
        QObject::connect(
            dialog, &QProgressDialog::canceled, &loop, [&isWanted] { isWanted = false; });
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            if (dialog)
                dialog->setValue(share);
            if (thread->isFinished())
                loop.quit();
        });
        watch.start(lookAgain);
        dialog->show();
        loop.exec();
        delete dialog;
    }
    thread->wait();
    return isWanted;
}

} // namespace Standoff

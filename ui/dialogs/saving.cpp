// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/saving.h"

#include "session/longwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>

namespace Standoff {

namespace {

struct Saving
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Saving)
};

} // namespace

QString savedText(const QString &path)
{
    return Saving::tr("%1 was saved.", "a file").arg(QDir::toNativeSeparators(path));
}

void tellSaved(QLabel &message, const QString &path, const Result<> &saved)
{
    message.setText(saved ? savedText(path) : saved.error().text);
    message.show();
}

void saveBeside(
    LongWork &work, QLabel &message, const QString &path, const std::function<Result<>()> &write)
{
    work.run(
        Saving::tr("Saving…"), &message, [write](const Progress &) { return write(); },
        [&work, &message, path](const Result<> &saved) {
            if (saved || !work.wasCancelled())
                tellSaved(message, path, saved);
        });
}

} // namespace Standoff

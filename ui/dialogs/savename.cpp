// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/savename.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "svg" of "Plot (*.svg)".
QString suffixOf(const QString &filter)
{
    const QString pattern = filter.mid(filter.lastIndexOf(u'(') + 1).chopped(1).section(u' ', 0, 0);
    return QFileInfo(pattern).suffix();
}

} // namespace

QString freeName(const QString &path, const QString &suffix)
{
    Q_ASSERT(path.endsWith(suffix));
    const QString base = path.chopped(suffix.size());
    QString free = path;
    const auto isTaken = [](const QFileInfo &info) { return info.exists() || info.isSymLink(); };
    for (int i = 2; isTaken(QFileInfo(free)); ++i)
        free = base + u'-' + QString::number(i) + suffix;
    return free;
}

QString askForSaveName(
    QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters)
{
    QFileDialog dialog(parent, title, QFileInfo(suggested).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const QString suffix = QFileInfo(suggested).suffix();
    const QString free = freeName(suggested, suffix.isEmpty() ? suffix : u'.' + suffix);
    dialog.selectFile(QFileInfo(free).fileName());
    const auto follow = [&dialog](
                            const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter)); };
    follow(filters.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace Standoff

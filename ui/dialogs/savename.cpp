// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/savename.h"

#include <QFileDialog>
#include <QFileInfo>

namespace Standoff {

namespace {

// "svg" of "Plot (*.svg)".
QString suffixOf(const QString &filter)
{
    const QString pattern = filter.mid(filter.lastIndexOf(u'(') + 1).chopped(1).section(u' ', 0, 0);
    return QFileInfo(pattern).suffix();
}

} // namespace

QString askForSaveName(
    QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters)
{
    QFileDialog dialog(parent, title, QFileInfo(suggested).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(QFileInfo(suggested).fileName());
    const auto follow = [&dialog](
                            const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter)); };
    follow(filters.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace Standoff

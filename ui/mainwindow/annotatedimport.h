// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"
#include "session/verbs/importmapping.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace Standoff {

class AnnotatedDialog;
struct ImportReport;

// Imports annotated articles of other programs into a window's project: a person looks at them in a
// dialog first.
class AnnotatedImport : public QObject
{
    Q_OBJECT

public:
    explicit AnnotatedImport(const WindowParts &parts);

    // Opens the dialog, with files or folders that are read.
    void begin(const QStringList &paths = {});
    // The same with those of the files and folders that are annotated, if there are any; gives the
    // others.
    QStringList takeAnnotated(const QStringList &paths);

private:
    int annotations() const;
    ImportMapping decided() const;
    void showImported(const ImportReport &report, int annotations);

    const WindowParts m_parts;
    QPointer<AnnotatedDialog> m_dialog;
    // What was decided last in this window, also where it was cancelled, or undone since.
    std::optional<ImportMapping> m_decided;
};

} // namespace Standoff

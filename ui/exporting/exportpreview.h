// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QWidget>

class QLabel;
class QTabBar;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class CodeView;

// The beginning of the first files that an export writes, coloured; what is hidden has a frame.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    // The repository outlives this.
    explicit ExportPreview(
        const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    void showPreview(const Result<Preview> &preview);
    // Nothing can be shown, and why.
    void showNothing(const QString &why);
    // What takes the place of what is hidden.
    void setCodes(const QStringList &codes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFile(int file);
    void markCodes();
    void step(int by);

    const KSyntaxHighlighting::Repository &m_repository;
    Preview m_preview;
    QStringList m_codes;
    QTabBar *m_tabs;
    CodeView *m_view;
    QLabel *m_note;
};

} // namespace Standoff

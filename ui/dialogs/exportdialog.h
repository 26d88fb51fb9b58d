// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QDialog>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class SourceView;

// Chooses a format, shows what it will write and what it cannot carry, and writes.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // With a current article, that one alone can be chosen instead of all. What is proposed is a
    // name like that of the path, beside it. The repository, by which the preview is coloured,
    // outlives this.
    ExportDialog(const ProjectReader &reader, ArticleId current, const QString &path,
        const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    // Where the last export went.
    QString target() const;

private:
    const Format &format() const;
    QList<ArticleId> articles() const;
    void suggestTarget();
    void showFormat();
    void showLosses();
    void showPreview();
    void browse();
    bool mayReplace();
    void showProblem(const QString &text);
    void write();

    const ProjectReader &m_reader;
    ArticleId m_current;
    std::vector<std::unique_ptr<const Format>> m_formats;
    const KSyntaxHighlighting::Repository &m_repository;
    QComboBox *m_format;
    QComboBox *m_scope;
    QLineEdit *m_target;
    QLabel *m_lossesTitle;
    QListWidget *m_losses;
    SourceView *m_preview;
    QLabel *m_problem;
    QString m_base; // of the names that are suggested, without suffix
    QString m_suggested;
    QPushButton *m_write;
};

} // namespace Standoff

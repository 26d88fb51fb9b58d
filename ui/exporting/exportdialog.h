// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "dialogs/lossesmodel.h"
#include "formats/format.h"
#include "session/backgroundreader.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class CodeView;
class FormatOptionsForm;

// Chooses a format, shows what it will write and what it cannot carry, and writes.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // With a current article, that one alone can be chosen instead of all. What is proposed is a
    // name like that of the path, beside it. The repository, by which the preview is coloured,
    // outlives this. What is lost and the preview are found beside the window.
    ExportDialog(OpenProject &session, BackgroundReader &background, ArticleId current,
        const QString &path, const KSyntaxHighlighting::Repository &repository,
        QWidget *parent = nullptr);

    // Whether what it shows of the format is all found.
    bool isUpToDate() const { return !m_lossesJob.isRunning() && !m_previewJob.isRunning(); }
    // Where the last export went.
    QString target() const;

    // What is being written is cancelled first.
    void reject() override;

private:
    const std::shared_ptr<const Format> &format() const;
    // Whether what is written is a folder: it replaces nothing.
    bool isFolder() const;
    QList<ArticleId> articles() const;
    void suggestTarget();
    void showFormat();
    void look();
    void lookForLosses();
    void showLosses(const Result<QList<LossesModel::Group>> &losses);
    void lookForPreview();
    void browse();
    bool mayReplace();
    void showProblem(const QString &text);
    void write();
    void setWriting(bool isWriting);
    void showWritten(const Result<> &written);

    OpenProject &m_session;
    BackgroundReader &m_background;
    BackgroundJob m_lossesJob;
    BackgroundJob m_previewJob;
    ArticleId m_current;
    const QList<std::shared_ptr<const Format>> m_formats; // looked into on another thread, too
    const KSyntaxHighlighting::Repository &m_repository;
    QWidget *m_choices; // of format, articles and target
    QComboBox *m_format;
    FormatOptionsForm *m_options;
    QComboBox *m_scope;
    QLineEdit *m_target;
    QCheckBox *m_archive;
    QLabel *m_lossesTitle;
    LossesModel *m_losses;
    QTreeView *m_lossesList;
    CodeView *m_preview;
    QLabel *m_problem;
    QString m_base; // of the names that are suggested, without suffix
    QString m_suggested;
    QPushButton *m_write;
    bool m_isWriting = false;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "exporting/lossesview.h"
#include "formats/scope/exportplan.h"
#include "session/backgroundreader.h"

#include <QDialog>
#include <memory>

class QBoxLayout;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class ArticleChoice;
class ExportPreview;
class FormatList;
class FormatOptionsForm;
class LossCounter;
class MarksForm;
class PresetBar;
class RedactionForm;
class SplitForm;
class TargetRow;

// Chooses a format and a part of the project, shows what that will write and what it cannot carry,
// and writes. Left are the formats, each with what it loses, in the middle what is written and how,
// at the right how that begins.
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

    // Whether what it shows of the format is all found; and whether that is so of all formats.
    bool isUpToDate() const;
    bool isCounted() const;
    QString target() const; // where the last export went
    void chooseFormat(const QString &id); // one that is written

    void reject() override; // what is being written is cancelled first

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QWidget *makeChoices();
    QLayout *makeHead();
    QLayout *makeFoot();
    void connectParts();
    void alignLabels();
    const std::shared_ptr<const Format> &format() const;
    FormatInfo written() const; // the format, but parts are in a folder
    ExportPlan plan() const;
    void showPlan(const ExportPlan &plan);
    QList<ArticleId> articles() const; // all: none
    QString problem() const; // why nothing can be exported; "" else
    void look();
    void showCommand();
    void lookForLosses(const ExportPlan &plan);
    void lookForPreview(const ExportPlan &plan);
    void count(const ExportPlan &plan);
    void showProblem(const QString &text);
    bool mayReplace();
    void write();
    void setWriting(bool isWriting);
    void showWritten(const Result<> &written);

    OpenProject &m_session;
    BackgroundReader &m_background;
    BackgroundJob m_lossesJob;
    BackgroundJob m_previewJob;
    const ArticleId m_current;
    const QList<std::shared_ptr<const Format>> m_formats; // looked into on another thread, too
    LossCounter *m_counter;
    std::optional<std::pair<ExportScope, QList<ArticleId>>> m_counted; // for which it counts
    PresetBar *m_presets;
    QLineEdit *m_command;
    QWidget *m_choices; // all but the foot
    QBoxLayout *m_head;
    QBoxLayout *m_foot;
    QSplitter *m_parts;
    FormatList *m_list;
    ArticleChoice *m_articles;
    MarksForm *m_marks;
    FormatOptionsForm *m_options;
    QList<QFormLayout *> m_forms; // whose fields begin at the same place
    QLabel *m_howTitle;
    QLabel *m_total;
    SplitForm *m_splits;
    QCheckBox *m_manifest;
    RedactionForm *m_redaction;
    LossesView *m_losses;
    ExportPreview *m_preview;
    TargetRow *m_target;
    QLabel *m_problem;
    QPushButton *m_write;
    bool m_isWriting = false;
};

} // namespace Standoff

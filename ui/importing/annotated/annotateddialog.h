// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/backgroundreader.h"
#include "session/verbs/imports.h"
#include "session/verbs/importsurvey.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace Standoff {

class ForeignArticlesModel;
class ForeignTagsModel;
class ForeignTagsView;
class Format;
class RemarksList;
class WorkBar;

// Annotated articles of another program, before they are in the project: what would come, and what
// becomes of each tag. Files are read beside the window, and again when they are imported; until
// then nothing of the project changes.
class AnnotatedDialog : public QDialog
{
    Q_OBJECT

public:
    // All that is given outlives this. `before` is what was decided in imports before.
    AnnotatedDialog(
        OpenProject &session, QSettings &settings, const ImportMapping &before, QWidget *parent);
    ~AnnotatedDialog() override;

    // Files or folders, in place of what was read before.
    void read(const QStringList &paths);
    bool isReading() const { return m_reading.isRunning(); }
    bool isImporting() const { return m_isImporting; }

    // What was decided, also when it was not accepted.
    const ImportMapping &mapping() const;
    // Once it is accepted.
    const ImportReport &report() const { return m_report; }

    // Imports, and closes when that is done.
    void accept() override;
    // Cancels an import that runs; else closes.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Reading
    {
        std::shared_ptr<const Format> format;
        Result<ImportSurvey> survey;
    };
    using Part = std::pair<int, int>; // of what is read: done, and of how much

    void buildLayout();
    QLayout *makeSources();
    QWidget *makeTags();
    QWidget *makeArticles();
    QLayout *makeProgress();
    QLayout *makeFoot();
    void connectParts();
    void chooseFiles();
    void chooseFolder();
    QString folder() const;
    void beginReading(const std::shared_ptr<const Format> &format);
    void stopReading();
    void showRead(const Result<Reading> &read);
    void showProgress(Part part);
    void showHint(const QString &text);
    void showDecided();
    void showSummary();
    void showProblem(const QString &text);
    void setImporting(bool isImporting);
    // Whether the tagset of the files takes the place of the project's, which is not used.
    bool bringsTagset() const;
    std::shared_ptr<const Format> format() const;

    OpenProject &m_session;
    QSettings &m_settings;
    BackgroundReader *m_background; // its own: a search in the window does not wait for it
    BackgroundJob m_reading;
    QList<std::shared_ptr<const Format>> m_formats; // that can be read
    QStringList m_paths;
    ImportSurvey m_survey;
    ImportReport m_report;
    ForeignTagsModel *m_tags;
    ForeignArticlesModel *m_articles;
    bool m_isRead = false;
    bool m_isImporting = false;
    // In the order of Tab.
    QWidget *m_choices; // all but the foot
    QLabel *m_from;
    QPushButton *m_files;
    QPushButton *m_folder;
    QComboBox *m_format;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_stop;
    QLabel *m_summary;
    QStackedWidget *m_pages; // a hint, or what was read
    QLabel *m_hint;
    QTabWidget *m_tabs;
    ForeignTagsView *m_tagsView;
    QLabel *m_tagsNote;
    QTableView *m_articlesView;
    RemarksList *m_remarks;
    QLabel *m_problem;
    QPushButton *m_import = nullptr;
};

} // namespace Standoff

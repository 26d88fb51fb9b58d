// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/intake.h"
#include "session/backgroundreader.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QSet>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSettings;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class IncomingFilter;
class IncomingModel;
class IncomingPreview;
class IncomingView;
class MassFields;
class OpenProject;

// What articles are read from, and what came of it, before it is in the project: a list with what
// should be looked at, facts for many at once, and a preview beside the file. Reads beside the
// window.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    // All that is given outlives this. Fails where nothing that is read can be kept.
    static Result<ImportDialog *> make(const OpenProject &session, QSettings &settings,
        const KSyntaxHighlighting::Repository &repository, QWidget *parent);
    ~ImportDialog() override;

    // Files and folders, beside what is there.
    void read(const QStringList &paths);
    bool isReading() const { return m_reading.isRunning(); }
    // Whether the preview shows all that it will.
    bool isUpToDate() const;

    // What a person wants.
    QList<Candidate> candidates() const;
    const std::shared_ptr<ArticleSpool> &spool() const { return m_spool; }

    // Files that were not read when it was accepted.
    int unread() const { return m_total - m_read; }
    // It comes back with all that a person said, as it could not be added.
    void showAgain(const QString &problem);
    // What is read by then can be added.
    void accept() override;
    // Asks where something that a person said would be lost.
    void reject() override;

signals:
    // All that was asked for.
    void readAll();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Pending
    {
        QStringList paths;
        ReadOptions options;
        bool isAgain = false;
        QSet<QString> parts = {}; // of the file that alone are wanted anew; else all of it
    };

    ImportDialog(std::shared_ptr<ArticleSpool> spool, const OpenProject &session,
        QSettings &settings, const KSyntaxHighlighting::Repository &repository, QWidget *parent);
    QStringList rememberedPatterns() const;
    void buildLayout();
    QWidget *makeParts();
    QLayout *makeSources();
    QLayout *makeFilters();
    void showSigns();
    QLayout *makeFoot();
    void connectParts();
    void readNext();
    void take(const IncomingPart &part);
    void takeAgain();
    void end(const Result<> &read);
    void pause(bool isPaused);
    void takePattern();
    void showFits();
    void showSaid();
    void showRow();
    void showCounts();
    void showProgress();
    void showProblem(const QString &text);
    void readEncoded(const QList<int> &rows, const QString &encoding);
    void chooseColumns(const QString &file);

    BackgroundReader *m_background; // its own: a search in the window does not wait for it
    QSettings &m_settings;
    const std::shared_ptr<ArticleSpool> m_spool;
    const std::shared_ptr<Intake> m_intake; // the other thread's
    const std::shared_ptr<std::atomic_bool> m_isPaused;
    BackgroundJob m_reading;
    QList<Pending> m_pending; // that is read next
    Pending m_again; // what is being read anew
    QList<Candidate> m_readAgain; // what came of them
    QStringList m_sources; // as a person gave them
    QElapsedTimer m_clock; // since the reading began that runs
    qint64 m_time = 0; // milliseconds that the files took, without those that were read anew
    QString m_patternProblem;
    int m_read = 0; // files
    int m_total = 0;
    IncomingModel *m_model;
    IncomingFilter *m_filter;
    QScrollArea *m_parts; // all but the foot
    // In the order of Tab.
    QLabel *m_from;
    QPushButton *m_files;
    QPushButton *m_folder;
    QComboBox *m_pattern;
    QLabel *m_fits;
    QButtonGroup *m_chips;
    QLineEdit *m_query;
    QLabel *m_problem;
    IncomingView *m_list;
    MassFields *m_fields;
    QLabel *m_said; // the remarks of what is shown
    IncomingPreview *m_preview;
    QProgressBar *m_progress;
    QToolButton *m_pause;
    QLabel *m_progressText;
    QPushButton *m_report;
    QPushButton *m_add;
};

} // namespace Standoff

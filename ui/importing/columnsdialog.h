// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/readoptions.h"
#include "readers/tables/tablepreview.h"
#include "session/backgroundreader.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QTableWidget;

namespace Standoff {

// Which column of a table of articles is what: the choice stands over the first rows. What it finds
// of the table it reads beside the window, anew after each choice.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    // The reader outlives this. The options say what was chosen before.
    ColumnsDialog(const QString &file, const ReadOptions &options, BackgroundReader &background,
        QWidget *parent = nullptr);

    // As a person has it now.
    ColumnMap map() const;
    QString encoding() const; // "" as it was found out
    // For tables of the same shape; see ReadOptions::rememberedColumns.
    void remember(QSettings &settings) const;
    static QStringList remembered(const QSettings &settings);
    bool isUpToDate() const { return !m_job.isRunning(); }

private:
    void buildLayout();
    void look();
    void take(const Result<TablePreview> &preview);
    void fillTable();
    void fillChoices();
    void showNumbers();
    void changeRole(int column, int choice);

    const QString m_file;
    ReadOptions m_options;
    BackgroundReader &m_background;
    BackgroundJob m_job;
    TablePreview m_preview;
    QLabel *m_head;
    QLabel *m_problem;
    QTableWidget *m_table;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QCheckBox *m_hasNames;
    QComboBox *m_dates;
    QLabel *m_datesNote;
    QComboBox *m_texts;
    QLabel *m_textsNote;
    QLabel *m_commandLine;
    QPushButton *m_ok;
};

} // namespace Standoff

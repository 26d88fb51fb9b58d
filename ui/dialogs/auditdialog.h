// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "panels/auditreport.h"
#include "session/backgroundreader.h"

#include <QDialog>
#include <functional>

class QChartView;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace Standoff {

class FactsWatch;

// The source audit: who speaks in an article, in the selected part of it, or in the whole project,
// as tables and plots, to be copied, saved and handed on as a report. It stays open beside the
// window, and counts anew when something changed.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    // `article` may be none, and `selection` (in code points) empty; then these cannot be chosen.
    AuditDialog(FactsWatch &facts, LongWork &work, ArticleId article, CodePointRange selection,
        QWidget *parent = nullptr);

    // Whether the tables are those of the project as it is now.
    bool isUpToDate() const;
    const AuditTable &table() const; // that is shown
    AuditReport report() const; // of what is counted

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Scope { Selection, OneArticle, WholeProject };
    struct Counted
    {
        QList<AuditTable> tables;
        int attributions = 0;
    };

    const OpenProject &session() const;
    static Counted countedOf(const QList<ArticleAudit> &articles, const Project &project);
    void clear();
    void count();
    void countAll();
    void showProgress(int done, int total);
    void take(const Result<Counted> &counted);
    Scope scope() const;
    void showTable();
    void saveTable();
    void saveReport();
    QString askForName(const QString &title, const QString &name, const QStringList &filters);
    QString scopeName() const;

    FactsWatch &m_facts;
    LongWork &m_work;
    BackgroundJob m_job;
    ArticleId m_article;
    CodePointRange m_selection;
    QList<AuditTable> m_tables;
    int m_row = 0; // of the table that a person looks at, in whatever part
    QComboBox *m_scope;
    QListWidget *m_names;
    QTableWidget *m_cells;
    QChartView *m_plot;
    QLabel *m_message;
    QList<QPushButton *> m_buttons; // that need something counted
};

} // namespace Standoff

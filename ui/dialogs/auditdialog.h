// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "panels/auditreport.h"
#include "session/session.h"

#include <QDialog>
#include <functional>

class QChartView;
class QComboBox;
class QLabel;
class QListWidget;
class QTableWidget;

namespace Standoff {

// The source audit: who speaks in an article, in the selected part of it, or in the whole project,
// as tables and plots, to be copied, saved and handed on as a report. It stays open beside the
// window, and counts anew when something changed.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    // `article` may be none, and `selection` (in code points) empty; then these cannot be chosen.
    AuditDialog(
        Session &session, ArticleId article, CodePointRange selection, QWidget *parent = nullptr);

    const AuditTable &table() const; // that is shown
    AuditReport report() const; // of what is counted

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Scope { Selection, OneArticle, WholeProject };

    void count();
    Result<SourceAudit> auditOf(Scope scope);
    Scope scope() const;
    void showTable();
    void askAndSave(const QString &title, const QString &name, const QStringList &filters,
        const std::function<std::optional<Result<>>(const QString &path)> &save);
    std::optional<Result<>> saveReport(const QString &path); // none where it was cancelled
    QString scopeName() const;

    Session &m_session;
    ArticleId m_article;
    CodePointRange m_selection;
    QList<AuditTable> m_tables;
    QComboBox *m_scope;
    QListWidget *m_names;
    QTableWidget *m_cells;
    QChartView *m_plot;
    QLabel *m_message;
};

} // namespace Standoff

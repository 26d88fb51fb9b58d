// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/problemsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Standoff {

class TreeView;

// What should be looked at in the project, as a compiler lists it: each problem with its place,
// what it means, and a fix where there is one. A problem may be waived with a reason, and a check
// made more or less severe.
class ProblemsPage : public QWidget
{
    Q_OBJECT

public:
    ProblemsPage(OpenProject &session, const ProblemsWatch &watch, QWidget *parent = nullptr);

    // The one that is shown, for what concerns this article alone.
    void setArticle(ArticleId article);
    // Takes the focus.
    void begin();
    // Goes to the next or the one before, round at the end.
    void step(int by);

signals:
    void problemActivated(const Standoff::Problem &problem);
    void failed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Filter;

    const Problem *current() const;
    void activate();
    void fix();
    void beginWaiving();
    void waive();
    void takeWaiverBack();
    void setSeverity(Severity severity);
    void showMenu(QPoint position);
    void showCurrent();
    void showCount();
    void report(const Result<> &done);

    OpenProject &m_session;
    ProblemsModel *m_model;
    Filter *m_filter;
    QComboBox *m_scope;
    QCheckBox *m_waived;
    QLabel *m_count;
    TreeView *m_list;
    QLabel *m_explanation;
    QLineEdit *m_reason;
};

} // namespace Standoff

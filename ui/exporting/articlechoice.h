// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "session/backgroundreader.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace Standoff {

// Which articles: all of them, the one that is shown, or those in which a query finds something.
// The search runs beside the window.
class ArticleChoice : public QWidget
{
    Q_OBJECT

public:
    // What is given outlives this. No current article: that one cannot be chosen.
    ArticleChoice(const Project &project, BackgroundReader &background, ArticleId current,
        QWidget *parent = nullptr);

    // None where nothing is found, or where it is not known yet.
    QList<ArticleId> articles() const;
    bool isAll() const;
    // What is typed; "" where no query chooses.
    QString query() const;
    bool isCurrentOnly() const;
    // Why there are none; "" where there are some.
    QString problem() const;
    bool isSearching() const;
    QWidget *first() const;

signals:
    void changed();
    // What is typed is not found yet: what is chosen is about to change.
    void typed();

private:
    enum Kind : int { All, Current, Found };

    Kind kind() const;
    void showKind();
    void search();
    void take(const Result<QList<ArticleId>> &found);
    void say(const QString &count, const QString &problem);

    const Project &m_project;
    BackgroundReader &m_background;
    BackgroundJob m_job;
    const ArticleId m_current;
    QComboBox *m_kinds;
    QLineEdit *m_query;
    QLabel *m_count;
    QTimer *m_pause; // of typing
    QList<ArticleId> m_found;
    QString m_problem;
};

} // namespace Standoff

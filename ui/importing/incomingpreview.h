// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "importing/comparison.h"
#include "intake/candidate.h"
#include "session/backgroundreader.h"

#include <QHash>
#include <QSplitter>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class CodeView;
class MarkedText;

// An article as it comes in, with the roles of its paragraphs, beside the file that it was read
// from: a web page with what of it was kept, or the source of a text. What a person changes here is
// in the spool as another article.
class IncomingPreview : public QSplitter
{
    Q_OBJECT

public:
    // All that is given outlives this.
    IncomingPreview(std::shared_ptr<ArticleSpool> spool, BackgroundReader &background,
        const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    // Without an article nothing but what is said of it.
    void show(const Candidate *candidate);
    // Whether what it shows is all found.
    bool isUpToDate() const { return !m_job.isRunning(); }
    // Takes in what was left out first of what is in sight, or from there on.
    void takeIn();
    // What was changed last of the article that is shown is as it was before.
    void takeBack();

    QSize sizeHint() const override;

signals:
    // The article that is shown has other lines, or other roles, and is at another place.
    void changed(qint64 place, const Standoff::IncomingArticle &article);
    void failed(const QString &text);

private:
    QHBoxLayout *makeHeadRow() const;
    QWidget *makeLeft();
    QWidget *makeRight();
    void take(const Result<Comparison> &found);
    void showArticle();
    void showFile();
    void takeRun(int run);
    void askForRole(int first, int last, QPoint position);
    void replaceText(const ArticleText &text);
    void showChanged(qint64 place, const IncomingArticle &article);
    void scrollBeside(bool fromArticle);

    const std::shared_ptr<ArticleSpool> m_spool;
    BackgroundReader &m_background;
    const KSyntaxHighlighting::Repository &m_repository;
    BackgroundJob m_job;
    Comparison m_found;
    qint64 m_place = -1; // of what was found, in the spool
    QHash<qint64, qint64> m_before; // places of what was changed, and of what it was before
    QList<LeftOutRun> m_runs;
    QList<int> m_shown; // for each paragraph on the left: that of the article, or -1 - a run
    bool m_isScrolling = false;
    MarkedText *m_article;
    MarkedText *m_page;
    CodeView *m_source;
    QLabel *m_none; // why there is nothing to see beside the article
    QLabel *m_title;
    QLabel *m_count;
    QStackedWidget *m_file;
    QToolButton *m_showPage;
    QToolButton *m_showSource;
};

} // namespace Standoff

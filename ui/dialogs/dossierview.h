// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/sourcegraph.h"
#include "session/backgroundreader.h"
#include "session/mentions.h"
#include "text/markup.h"

#include <QFont>
#include <QWidget>

class QLabel;
class QPageLayout;
class QPagedPaintDevice;
class QTabWidget;
class QUrl;

namespace Standoff {

class FactsWatch;
class MarkupPage;
class SourceGraphView;

// A dossier to be printed.
struct DossierPaper
{
    QString title;
    Markup markup;
    QFont font;
    qreal margin = 0;

    void print(QPagedPaintDevice &device) const;
    // A PDF, whole or not at all. May be called on another thread than the window's.
    Result<> savePdf(const QString &path, const QPageLayout &page) const;
};

// Everything about one claim, to read and to print, and a drawing of whose word it rests on. It
// follows what is done.
class DossierView : public QWidget
{
    Q_OBJECT

public:
    DossierView(FactsWatch &facts, LongWork &work, ClaimId claim, QWidget *parent = nullptr);

    ClaimId claim() const { return m_claim; }
    void setClaim(ClaimId claim);
    // Whether there is a page to be printed.
    bool isReady() const { return bool(m_shown); }
    void print();
    void askAndSave();

    // Whether it shows the claim as the project is now.
    bool isUpToDate() const;
    // The page to be printed, whatever the window looks like.
    DossierPaper paper() const;

protected:
    void changeEvent(QEvent *event) override;

signals:
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    // A source, or an entity.
    void sourceActivated(Standoff::RecordRef record);
    // There is a page now.
    void ready();
    // The claim is no more.
    void gone();

private:
    struct Contents
    {
        ClaimId claim;
        QList<Mention> occurrences;
        Markup markup;
        SourceGraph graph;
    };

    void tellIfGone();
    void refresh();
    void showProgress(int done, int total);
    void take(const Result<Contents> &contents);
    void showPage();
    void follow(const QUrl &link);
    void activate(const SourceGraph::Node &node);
    void saveAndTell(const QString &path, const QPageLayout &page);

    FactsWatch &m_facts;
    LongWork &m_work;
    BackgroundJob m_job;
    ClaimId m_claim;
    ClaimId m_shown; // none before the first page
    QList<Mention> m_occurrences;
    Markup m_markup;
    QTabWidget *m_tabs;
    MarkupPage *m_page;
    SourceGraphView *m_graph;
    QLabel *m_message;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/dossierview.h"

#include "dialogs/savename.h"
#include "dialogs/saving.h"
#include "items/dossier.h"
#include "panels/markuppage.h"
#include "panels/sourcegraphview.h"
#include "panels/workbar.h"
#include "session/factswatch.h"
#include "session/longwork.h"
#include "text/webaddress.h"
#include "theme/theme.h"
#include "typesetting/paper/articleprint.h"
#include "typesetting/paper/pdffile.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPalette>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

void DossierPaper::print(QPagedPaintDevice &device) const
{
    MarkupDocument document;
    document.setDefaultFont(font);
    document.setDocumentMargin(margin);
    document.setDefaultStyleSheet(
        u"a { color: %1 }"_s.arg(Theme::paper().color(QPalette::Link).name()));
    document.setMarkup(markup);
    document.print(&device);
}

Result<> DossierPaper::savePdf(const QString &path, const QPageLayout &page) const
{
    return writePdf(path, page, title, [this](QPdfWriter &writer) -> Result<> {
        print(writer);
        return {};
    });
}

DossierView::DossierView(FactsWatch &facts, LongWork &work, ClaimId claim, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_work(work)
    , m_claim(claim)
    , m_tabs(new QTabWidget(this))
    , m_page(new MarkupPage(this))
    , m_graph(new SourceGraphView(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"dossierView"_s);
    setWindowTitle(tr("Dossier of a claim"));
    m_page->setObjectName(u"dossier"_s);
    m_page->setAccessibleName(tr("Dossier"));
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(16);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_page, tr("&Dossier"));
    m_tabs->addTab(m_graph, tr("&Whose word it rests on"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_message);
    connect(m_page, &MarkupPage::anchorClicked, this, &DossierView::follow);
    connect(m_graph, &SourceGraphView::nodeActivated, this, &DossierView::activate);
    connect(&facts.session(), &OpenProject::changed, this, &DossierView::tellIfGone);
    connect(&facts.session(), &OpenProject::reloaded, this, &DossierView::tellIfGone);
    connect(&facts, &FactsWatch::upToDate, this, &DossierView::refresh);
    connect(&facts, &FactsWatch::progressed, this, &DossierView::showProgress);
    facts.readFailedAgain();
    if (facts.isUpToDate())
        refresh();
    else
        showProgress(0, 0);
}

void DossierView::setClaim(ClaimId claim)
{
    if (claim == m_claim)
        return;
    m_claim = claim;
    m_job.cancel(); // it is of the other one
    if (m_facts.isUpToDate())
        refresh();
}

bool DossierView::isUpToDate() const
{
    return m_shown == m_claim && m_facts.isUpToDate() && !m_job.isRunning();
}

// It was removed, or is no more after an undo.
void DossierView::tellIfGone()
{
    if (!m_facts.session().project().find(m_claim))
        emit gone();
}

void DossierView::refresh()
{
    m_facts.reader().run(
        m_job,
        [claim = m_claim, facts = m_facts.facts()](
            const BackgroundSource &source) -> Result<Contents> {
            RETURN_IF_ERROR(checkAllRead(facts));
            const Project &project = source.project();
            ASSIGN_OR_RETURN(auto occurrences, mentionsOf(project, source.store(), claim));
            const QList<ArticleReport> reports = reportsOf(facts);
            const SourceChains chains(project, reports);
            const SourceGraph graph = sourceGraph(project, chains, {claim});
            const Markup markup = claimDossier(project, claim, occurrences, reports, graph);
            return Contents{claim, std::move(occurrences), markup, graph};
        },
        [this](const Result<Contents> &contents) { take(contents); });
}

// Only before there is anything else to see.
void DossierView::showProgress(int done, int total)
{
    if (m_shown)
        return;
    m_message->setText(WorkBar::readingText(done, total));
    m_message->show();
}

void DossierView::take(const Result<Contents> &contents)
{
    m_message->setVisible(!contents);
    if (!contents) {
        m_message->setText(contents.error().text);
        return;
    }
    const bool isAnother = std::exchange(m_shown, contents->claim) != contents->claim;
    m_occurrences = contents->occurrences;
    m_markup = contents->markup;
    showPage();
    if (isAnother)
        m_page->verticalScrollBar()->setValue(0);
    m_graph->setGraph(contents->graph);
    emit ready();
}

void DossierView::showPage()
{
    const int place = m_page->verticalScrollBar()->value();
    m_page->setMarkup(m_markup);
    m_page->verticalScrollBar()->setValue(place);
}

// The colour of links goes into a text when it is made.
void DossierView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPage();
}

DossierPaper DossierView::paper() const
{
    return {windowTitle(), m_markup, m_page->document()->defaultFont(),
        m_page->document()->documentMargin()};
}

void DossierView::follow(const QUrl &link)
{
    const qint64 number = link.path().toLongLong();
    if (link.scheme() == u"claim"_s) {
        setClaim(ClaimId{number});
    } else if (link.scheme() == u"annotation"_s) {
        if (const auto place = mentionAt(m_facts.session(), AnnotationId{number}); place && *place)
            emit mentionActivated((*place)->article, AnnotationId{number});
    } else if (webAddress(link.toString(QUrl::FullyEncoded)).isValid()) {
        QDesktopServices::openUrl(webAddress(link.toString(QUrl::FullyEncoded)));
    }
}

// To the words: of an article those that state the claim.
void DossierView::activate(const SourceGraph::Node &node)
{
    if (node.kind == SourceGraph::Kind::Article) {
        const auto first =
            std::ranges::find(m_occurrences, ArticleId{node.number}, &Mention::article);
        if (first != m_occurrences.end())
            emit mentionActivated(first->article, first->annotation);
    } else if (node.kind == SourceGraph::Kind::Words) {
        follow(QUrl(u"annotation:%1"_s.arg(node.number)));
    } else if (node.kind == SourceGraph::Kind::Source) {
        emit sourceActivated(m_facts.session().project().recordNumbered(node.number));
    }
}

void DossierView::print()
{
    QPrinter printer;
    const QPointer<QPrintDialog> dialog(new QPrintDialog(&printer, this));
    const bool isWanted = dialog->exec() == QDialog::Accepted;
    if (!dialog) // the claim is gone, and this page with it
        return;
    delete dialog;
    if (!isWanted)
        return;
    // What is printed to a file is written as all our files.
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        saveAndTell(printer.outputFileName(), printer.pageLayout());
    else
        paper().print(printer);
}

void DossierView::askAndSave()
{
    const QString folder = QFileInfo(m_facts.session().path()).path();
    const QString path =
        askForSaveName(this, tr("Save as PDF"), folder + u"/dossier.pdf"_s, {tr("PDF (*.pdf)")});
    if (!path.isEmpty())
        saveAndTell(path, ArticlePrint::usualPage());
}

void DossierView::saveAndTell(const QString &path, const QPageLayout &page)
{
    saveBeside(m_work, *m_message, path,
        [path, page, paper = paper()] { return paper.savePdf(path, page); });
}

} // namespace Standoff

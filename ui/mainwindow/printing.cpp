// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/printing.h"

#include "articleview/articleview.h"
#include "dialogs/savename.h"
#include "dialogs/saving.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "text/oneline.h"
#include "typesetting/paper/articlelook.h"
#include "typesetting/paper/articlepicture.h"
#include "widgets/actionmaker.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::chrono::milliseconds patience{700}; // before progress is shown
constexpr int longestName = 80;

// A title as the name of a file.
QString fileNameFor(const QString &title)
{
    static const QRegularExpression notInNames(u"[/\\\\:*?\"<>|\\x00-\\x1f]+"_s);
    return onOneLine(title).replace(notInNames, u" "_s).simplified().left(longestName).trimmed();
}

} // namespace

Printing::Printing(
    OpenProject &session, const ArticleView &view, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_work(session.longWork())
    , m_view(view)
    , m_settings(settings)
    , m_window(window)
{
}

void Printing::addActions(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"print", tr("&Print…"), tr("Print the article with its marks and a legend")},
        {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { print(); });
    make.add(menu, {"print-preview", tr("Print pre&view…"), tr("See the pages before printing")},
        {}, [this] { preview(); });
    make.add(menu, {"save-pdf", tr("Save as P&DF…"), tr("Write the pages to a PDF file")}, {},
        [this] { savePdf(); });
    make.add(menu,
        {"save-picture", tr("Save picture of the &selection…"),
            tr("Write the selected lines with their marks as PNG or SVG")},
        {}, [this] { savePicture(); });
}

std::optional<PrintableArticle> Printing::printable()
{
    const OpenArticle *open = m_view.article();
    const Article *article = open ? m_session.project().find(open->article()) : nullptr;
    if (!article) {
        emit failed(tr("There is no article to print. Choose one in the list of articles."));
        return {};
    }
    m_printed = std::make_shared<const OpenArticle>(*open);
    return Standoff::printable(m_session.project(), *article, *m_printed, m_styles);
}

void Printing::prepare(QPrinter &printer, const QString &title) const
{
    printer.setDocName(fileNameFor(title)); // proposed for printing to a file
    printer.setCreator(u"Standoff"_s);
    printer.setResolution(ArticlePrint::resolution());
    printer.setPageMargins(ArticlePrint::usualPage().margins(), ArticlePrint::usualPage().units());
}

void Printing::print()
{
    const auto printed = printable();
    if (!printed)
        return;
    QPrinter printer;
    prepare(printer, printed->title);
    QPrintDialog dialog(&printer, &m_window);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() == QDialog::Accepted)
        printTo(printer, *printed);
}

void Printing::preview()
{
    const auto printed = printable();
    if (!printed)
        return;
    QPrinter printer;
    prepare(printer, printed->title);
    QPrintPreviewDialog dialog(&printer, &m_window);
    dialog.setWindowTitle(tr("Print preview"));
    dialog.resize(m_window.size().boundedTo({1000, 1100}));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
        [this, &printed](QPrinter *target) { printTo(*target, *printed); });
    dialog.exec();
}

Typography Printing::chosenType() const
{
    Typography typography = m_view.typography();
    typography.zoom = 1;
    return typography;
}

void Printing::printTo(QPrinter &printer, const PrintableArticle &printed)
{
    printer.setResolution(ArticlePrint::resolution()); // the dialog may have chosen another device
    // What is printed to a file is written whole or not at all, as all our files.
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty()) {
        writePdf(printer.outputFileName(), printed, printer.pageLayout(), printer.pageRanges());
        return;
    }
    const auto done = printWithProgress(ArticlePrint(printed, chosenType()), printer);
    if (!done && done.error() != cancelled())
        emit failed(done.error().text);
}

QString Printing::askForPath(const QString &title, const QString &filters, const QString &suffix)
{
    const OpenArticle *open = m_view.article();
    const Article *article = open ? m_session.project().find(open->article()) : nullptr;
    const QString folder =
        m_settings.value("print/folder", QFileInfo(m_session.path()).absolutePath()).toString();
    const QString name = fileNameFor(article ? article->title : QString());
    const QString path = askForSaveName(&m_window, title,
        QDir(folder).filePath((name.isEmpty() ? tr("article", "name of a file") : name) + suffix),
        filters.split(u";;"_s));
    if (!path.isEmpty())
        m_settings.setValue("print/folder", QFileInfo(path).absolutePath());
    return path;
}

void Printing::savePdf()
{
    if (!printable())
        return;
    const QString path = askForPath(tr("Save as PDF"), tr("PDF (*.pdf)"), u".pdf"_s);
    if (!path.isEmpty())
        savePdfTo(path);
}

void Printing::savePdfTo(const QString &path)
{
    const auto printed = printable();
    if (!printed)
        return;
    writePdf(path, *printed, ArticlePrint::usualPage());
}

void Printing::writePdf(const QString &path, const PrintableArticle &printed,
    const QPageLayout &page, const QPageRanges &ranges)
{
    const auto print = std::make_shared<const ArticlePrint>(printed, chosenType());
    m_work.run(
        tr("Saving as PDF…"), this,
        [article = m_printed, print, path, page, ranges](
            const Progress &progress) { return print->savePdf(path, page, progress, ranges); },
        [this, path](const Result<> &done) {
            if (done)
                emit succeeded(savedText(path));
            else if (!m_work.wasCancelled())
                emit failed(done.error().text);
        });
}

TextRange Printing::pictured() const
{
    const int paragraph = m_view.currentParagraph();
    if (!m_view.selection().isEmpty() || paragraph < 0)
        return m_view.selection();
    return m_view.article()->text().paragraphs()[paragraph].range;
}

void Printing::savePicture()
{
    if (!printable())
        return;
    const QString path = askForPath(
        tr("Save picture of the selection"), tr("PNG image (*.png);;SVG image (*.svg)"), u".png"_s);
    if (!path.isEmpty())
        savePictureTo(path);
}

void Printing::savePictureTo(const QString &path)
{
    const auto printed = printable();
    if (!printed)
        return;
    const TextRange range = pictured();
    if (range.isEmpty()) {
        emit failed(tr("This article has no text to make a picture of."));
        return;
    }
    if (const auto done = ArticlePicture(*printed, chosenType(), range).save(path); !done)
        emit failed(done.error().text);
    else
        emit succeeded(savedText(path));
}

// A printer takes its pages from the window's thread.
Result<> Printing::printWithProgress(const ArticlePrint &print, QPrinter &printer)
{
    QProgressDialog progress(tr("Printing…"), tr("Cancel"), 0, 0, &m_window);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(int(patience.count()));
    return print.print(printer, [&progress](int done, int total) {
        progress.setMaximum(total);
        progress.setValue(done);
        return !progress.wasCanceled();
    });
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articleprint.h"

#include "text/wholefile.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>

namespace Standoff {

namespace {

constexpr qreal paperZoom = 0.81; // about 10.5 points
constexpr qreal marginMillimetres = 18;
constexpr int steps = 1000; // of progress, in which finding the pages counts for a third

Progress part(const Progress &progress, int from, int to)
{
    if (!progress)
        return {};
    return [progress, from, to](int done, int total) {
        return progress(from + int(qint64(to - from) * done / std::max(1, total)), steps);
    };
}

} // namespace

ArticlePrint::ArticlePrint(const PrintableArticle &printed, const Typography &typography)
    : m_printed(printed)
    , m_typography(typography)
    , m_resolution(resolution())
{
    m_typography.zoom = paperZoom;
    m_typography.exact = true;
}

QPageLayout ArticlePrint::usualPage()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const qreal margin = marginMillimetres;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

int ArticlePrint::resolution()
{
    return qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchY());
}

Result<PrintOutcome> ArticlePrint::print(QPagedPaintDevice &device, const Progress &progress) const
{
    Q_ASSERT(device.logicalDpiX() == m_resolution && device.logicalDpiY() == m_resolution);
    const QSizeF room = device.pageLayout().paintRectPixels(m_resolution).size();
    ArticlePages pages(m_printed, m_typography, room);
    if (!pages.paginate(part(progress, 0, steps / 3)))
        return PrintOutcome::Stopped;
    QPainter painter;
    if (!painter.begin(&device))
        return failure(tr("The printer does not answer. Is it switched on and connected?"));
    const Progress pagesDone = part(progress, steps / 3, steps);
    const QPageRanges ranges = device.pageRanges();
    bool first = true;
    for (int page = 0; page < pages.count(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!first && !device.newPage())
            return failure(tr("The printer has stopped. See whether it has paper."));
        first = false;
        pages.paint(painter, page);
        if (pagesDone && !pagesDone(page + 1, pages.count()))
            return PrintOutcome::Stopped;
    }
    return PrintOutcome::Done;
}

Result<PrintOutcome> ArticlePrint::savePdf(const QString &path, const QPageLayout &page,
    const Progress &progress, const QPageRanges &ranges) const
{
    WholeFile file(path);
    RETURN_IF_ERROR(file.open());
    Result<PrintOutcome> outcome;
    {
        QPdfWriter writer(&file.device());
        writer.setResolution(m_resolution);
        writer.setPageLayout(page);
        writer.setPageRanges(ranges);
        writer.setTitle(m_printed.title);
        writer.setCreator(QStringLiteral("Standoff"));
        outcome = print(writer, progress);
    }
    if (!outcome || *outcome == PrintOutcome::Stopped)
        return outcome;
    RETURN_IF_ERROR(file.commit());
    return PrintOutcome::Done;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articleprint.h"

#include "typesetting/paper/pdffile.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>

namespace Standoff {

namespace {

constexpr qreal paperZoom = 0.81; // about 10.5 points
constexpr qreal marginMillimetres = 18;
constexpr double finding = 1.0 / 3; // the pages, of the time

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

Result<> ArticlePrint::print(QPagedPaintDevice &device, const Progress &progress) const
{
    Q_ASSERT(device.logicalDpiX() == m_resolution && device.logicalDpiY() == m_resolution);
    const QSizeF room = device.pageLayout().paintRectPixels(m_resolution).size();
    ArticlePages pages(m_printed, m_typography, room);
    if (!pages.paginate(phase(progress, 0, finding)))
        return std::unexpected(cancelled());
    QPainter painter;
    if (!painter.begin(&device))
        return failure(tr("The printer is not responding. Is it switched on and connected?"));
    const Progress pagesDone = phase(progress, finding, 1);
    const QPageRanges ranges = device.pageRanges();
    bool first = true;
    for (int page = 0; page < pages.count(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!first && !device.newPage())
            return failure(tr("The printer has stopped. Check whether it has paper."));
        first = false;
        pages.paint(painter, page);
        RETURN_IF_ERROR(checkWanted(pagesDone, page + 1, pages.count()));
    }
    return {};
}

Result<> ArticlePrint::savePdf(const QString &path, const QPageLayout &page,
    const Progress &progress, const QPageRanges &ranges) const
{
    return writePdf(path, page, m_printed.title, [&](QPdfWriter &writer) {
        writer.setResolution(m_resolution);
        writer.setPageRanges(ranges);
        return print(writer, progress);
    });
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/paper/articlepicture.h"

#include "text/wholefile.h"
#include "text/xmlcharacters.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPainter>
#include <QScreen>
#include <QSvgGenerator>
#include <QtMath>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int highest = 12'000; // pixels
constexpr qreal receding = 0.7; // how far towards the ground

// Fonts are named as they are called, because what shows an SVG elsewhere has another “serif”.
Typography ofPictures(Typography typography)
{
    typography.zoom = 1;
    typography.exact = true;
    const ArticleStyle style(typography);
    typography.textFamily = QFontInfo(style.of(ParagraphRole::Body).font).family();
    typography.plainFamily = QFontInfo(style.metadataFont()).family();
    return typography;
}

} // namespace

ArticlePicture::ArticlePicture(
    const PrintableArticle &printed, const Typography &typography, TextRange range)
    : m_title(printed.title)
    , m_range(range)
    , m_text(*printed.article, printed.styles, ArticleStyle(ofPictures(typography)),
          printed.direction, qFloor(ArticleStyle(ofPictures(typography)).measure()))
    , m_rows(rowsOf(range))
{
    Q_ASSERT(!range.isEmpty() && !m_text.layout.isEmpty());
    // By its estimated height, before all of it is laid out.
    m_isTooLong = m_rows.height() > 2 * highest;
    if (m_isTooLong)
        return;
    while (m_text.layout.layOut(m_rows.top, m_rows.bottom))
        m_rows = rowsOf(range);
    m_isTooLong = m_rows.height() > highest;
    const TextRange shown{m_text.layout.offsetAt({0, qreal(m_rows.top)}), range.end};
    const ArticleLegend legend =
        printed.legend.in(*printed.article, shown.united(range), printed.styles);
    if (legend.isEmpty())
        return;
    m_legendArticle = legend.asArticle();
    m_legend =
        std::make_unique<PrintablePart>(m_legendArticle, printed.styles, m_text.layout.style(),
            printed.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight, m_text.layout.width());
    m_legend->layout.layOut(0, highest);
}

PageRows ArticlePicture::rowsOf(TextRange range) const
{
    const QRectF first = m_text.layout.lineRectangle(range.begin);
    const QRectF last = m_text.layout.lineRectangle(range.end - 1);
    return {qFloor(first.top()), qCeil(last.bottom())};
}

int ArticlePicture::padding() const
{
    return qCeil(m_text.layout.style().em());
}

QSize ArticlePicture::size() const
{
    const int legend =
        m_legend ? padding() / 2 + m_legend->layout.top(m_legend->layout.count()) : 0;
    return {qCeil(m_text.layout.width() + 2 * m_text.layout.style().margin()),
        m_rows.height() + legend + 2 * padding()};
}

void ArticlePicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, size()), paperColors().base);
    painter.translate(qFloor(m_text.layout.style().margin()), padding());
    m_text.paint(painter, m_rows, true);
    fadeRest(painter);
    if (m_legend) {
        const int gap = padding() / 2;
        painter.translate(0, m_rows.height() + gap);
        const PageRows rows{0, m_legend->layout.top(m_legend->layout.count())};
        painter.fillRect(0, 0, m_text.layout.width(), 1, paperColors().faint);
        m_legend->paint(painter, rows, false);
    }
    painter.restore();
}

void ArticlePicture::fadeRest(QPainter &painter) const
{
    const auto lineOf = [this](int offset) {
        const BlockLayout &paragraph = m_text.layout.layout(m_text.layout.indexAt(offset));
        return paragraph.lines()[paragraph.lineOf(offset)].range;
    };
    QColor veil = paperColors().base;
    veil.setAlphaF(float(receding));
    for (const TextRange rest : {TextRange{lineOf(m_range.begin).begin, m_range.begin},
             TextRange{m_range.end, std::max(m_range.end, lineOf(m_range.end - 1).end)}}) {
        for (const QRectF &piece : m_text.layout.rectangles(rest)) {
            const QRectF line = m_text.layout.lineRectangle(
                rest.begin < m_range.begin ? m_range.begin : m_range.end - 1);
            const QRectF band(piece.left(), line.top() - m_rows.top, piece.width(), line.height());
            painter.fillRect(band, veil);
        }
    }
}

Result<> ArticlePicture::save(const QString &path, qreal scale) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "png"_L1 && suffix != "svg"_L1)
        return failure(
            tr("%1: Pictures are saved as .png or .svg; use one of these endings").arg(path));
    if (m_isTooLong) {
        return failure(
            tr("%1: This is too long for a picture; select fewer lines, or save the article as PDF")
                .arg(path));
    }
    WholeFile file(path);
    return file.open()
        .and_then([&] {
            return suffix == "svg"_L1 ? writeSvg(file.device()) : writePng(file.device(), scale);
        })
        .and_then([&] { return file.commit(); });
}

Result<> ArticlePicture::writeSvg(QIODevice &device) const
{
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setResolution(qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchY()));
    generator.setSize(size());
    generator.setViewBox(QRect({}, size()));
    generator.setTitle(m_title);
    generator.setDescription(m_text.layout.text().slice(m_range).toString());
    QPainter painter;
    if (!painter.begin(&generator))
        return failure(tr("The picture could not be drawn."));
    paint(painter);
    painter.end();
    device.write(withXmlCharactersOnly(svg.data()));
    return {};
}

Result<> ArticlePicture::writePng(QIODevice &device, qreal scale) const
{
    QImage image(size() * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return failure(tr("There is not enough memory for the picture; select fewer lines."));
    image.setDevicePixelRatio(scale);
    {
        QPainter painter(&image);
        paint(painter);
    }
    QBuffer bytes; // what fails now is not the disk
    QImageWriter writer(&bytes, "png");
    writer.setText(u"Title"_s, m_title);
    if (!writer.write(image))
        return failure(tr("The picture could not be drawn."));
    device.write(bytes.data());
    return {};
}

} // namespace Standoff

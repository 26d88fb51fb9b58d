// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/auditreport.h"

#include "formats/csv/csvrow.h"
#include "panels/barchart.h"
#include "panels/markuppage.h"
#include "text/wholefile.h"
#include "text/xmlcharacters.h"
#include "theme/theme.h"
#include "typesetting/paper/articleprint.h"
#include "typesetting/paper/pdffile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int plotWidth = 720; // pixels
constexpr int sharpness = 3; // pixels of a PNG for each of the screen

struct AuditReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::AuditReport)
};

QSize plotSize(const AuditTable &table)
{
    return {plotWidth, barChartHeight(table)};
}

QByteArray svgOf(const AuditTable &table)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(plotSize(table));
    generator.setViewBox(QRect({}, plotSize(table)));
    generator.setTitle(table.title);
    QPainter painter(&generator);
    drawBarChart(painter, table, plotSize(table), Theme::paper());
    painter.end();
    return withXmlCharactersOnly(buffer.data());
}

QImage imageOf(const AuditTable &table)
{
    QImage image(plotSize(table) * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    drawBarChart(painter, table, plotSize(table), Theme::paper());
    return image;
}

Markup markupOf(const AuditTable &table)
{
    Markup rows = Markup::of(u"<tr>");
    for (const QString &column : table.columns)
        rows += Markup::of(u"<th>%1</th>", column);
    rows += Markup::of(u"</tr>\n");
    for (int row = 0; row < table.rows.size(); ++row) {
        rows += Markup::of(u"<tr>");
        for (int column = 0; column < table.columns.size(); ++column) {
            rows += Markup::of(u"<td align=\"%1\">%2</td>",
                column < table.names ? u"left"_s : u"right"_s, table.textOf(row, column));
        }
        rows += Markup::of(u"</tr>\n");
    }
    return Markup::of(u"<table>\n%1</table>\n", rows);
}

// plot(number of the table) gives what shows its plot.
Markup markupOf(const AuditReport &report, const std::function<Markup(int)> &plot)
{
    Markup tables;
    for (int i = 0; i < report.tables.size(); ++i) {
        const AuditTable &table = report.tables[i];
        if (!table.rows.isEmpty())
            tables += Markup::of(u"<h2>%1</h2>\n", table.title) + markupOf(table) + plot(i);
    }
    return Markup::of(
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
        "<style>body { font-family: sans-serif; max-width: 50em; margin: 2em auto; } "
        "table { border-collapse: collapse; } th, td { padding: 2px 8px; } "
        "th { text-align: left; border-bottom: 1px solid #888; }</style>\n</head>\n"
        "<body>\n<h1>%1</h1>\n<p>%2</p>\n%3<h2>%4</h2>\n<p>%5</p>\n</body>\n</html>\n",
        report.title(),
        AuditReportTexts::tr("Scope: %1. Date: %2.", "what was looked at, and the date")
            .arg(report.scope, report.date),
        tables, AuditReportTexts::tr("Method"), auditMethod());
}

// A plot for each table, without a picture where the table has no rows.
void printOn(QPdfWriter &writer, const AuditReport &report, const QList<QImage> &plots)
{
    MarkupDocument document;
    for (qsizetype i = 0; i < plots.size(); ++i)
        document.addResource(QTextDocument::ImageResource, QUrl(u"plot:%1"_s.arg(i)), plots[i]);
    document.setMarkup(markupOf(report, [](int i) {
        return Markup::of(u"<p><img src=\"plot:%1\" width=\"%2\"></p>\n", QString::number(i),
            QString::number(plotWidth * 9 / 10));
    }));
    document.print(&writer);
}

QStringList plainRow(const AuditTable &table, int row)
{
    QStringList cells;
    for (const QVariant &value : table.rows[row])
        cells.append(value.toString());
    return cells;
}

} // namespace

QString AuditReport::title() const
{
    return AuditReportTexts::tr("Source audit of %1").arg(project);
}

QString AuditReport::html() const
{
    return markupOf(*this, [this](int i) { return Markup::svg(svgOf(tables[i])); }).html();
}

std::function<Result<>()> AuditReport::prepared(const QString &path) const
{
    if (QFileInfo(path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) != 0) {
        return [path, bytes = html().toUtf8()] { return writeWholeFile(path, bytes); };
    }
    QList<QImage> plots;
    for (const AuditTable &table : tables)
        plots.append(table.rows.isEmpty() ? QImage() : imageOf(table));
    return [path, page = ArticlePrint::usualPage(), report = *this, plots] {
        return writePdf(path, page, report.title(), [&](QPdfWriter &writer) -> Result<> {
            printOn(writer, report, plots);
            return {};
        });
    };
}

Result<> writeAuditTable(const QString &path, const AuditTable &table)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg"_s)
        return writeWholeFile(path, svgOf(table));
    QBuffer bytes;
    if (suffix != u"png"_s) {
        bytes.setData(csvRow(table.columns).toUtf8());
        for (int row = 0; row < table.rows.size(); ++row)
            bytes.buffer() += csvRow(plainRow(table, row)).toUtf8();
    } else if (!imageOf(table).save(&bytes, "PNG")) {
        return failure(AuditReportTexts::tr("%1: The picture could not be drawn.").arg(path));
    }
    return writeWholeFile(path, bytes.data());
}

QString tabbed(const AuditTable &table)
{
    const auto line = [](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain.append(withoutFormula(cell.simplified()));
        return plain.join(u'\t') + u'\n';
    };
    QString text = line(table.columns);
    for (int row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns.size(); ++column)
            cells.append(table.textOf(row, column));
        text += line(cells);
    }
    return text;
}

} // namespace Standoff

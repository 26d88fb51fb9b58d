// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/auditreport.h"

#include "formats/csv/csvrow.h"
#include "panels/barchart.h"
#include "text/wholefile.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextDocument>

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
    return buffer.data();
}

QImage imageOf(const AuditTable &table)
{
    QImage image(plotSize(table) * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    drawBarChart(painter, table, plotSize(table), Theme::paper());
    return image;
}

QString htmlOf(const AuditTable &table)
{
    QString html = u"<table>\n<tr>"_s;
    for (const QString &column : table.columns)
        html += u"<th>%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr>\n"_s;
    for (int row = 0; row < table.rows.size(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < table.columns.size(); ++column) {
            html += u"<td align=\"%1\">%2</td>"_s.arg(column < table.names ? u"left"_s : u"right"_s,
                table.textOf(row, column).toHtmlEscaped());
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

// plot(number of the table) gives what shows its plot.
QString htmlOf(const AuditReport &report, const std::function<QString(int)> &plot)
{
    const QString title =
        AuditReportTexts::tr("Source audit of %1").arg(report.project).toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
                   "<style>body { font-family: sans-serif; max-width: 50em; margin: 2em auto; } "
                   "table { border-collapse: collapse; } th, td { padding: 2px 8px; } "
                   "th { text-align: left; border-bottom: 1px solid #888; }</style>\n</head>\n"
                   "<body>\n<h1>%1</h1>\n<p>%2</p>\n"_s.arg(title,
                       AuditReportTexts::tr("Of %1, on %2.", "what was looked at, and the date")
                           .arg(report.scope, report.date)
                           .toHtmlEscaped());
    for (int i = 0; i < report.tables.size(); ++i) {
        const AuditTable &table = report.tables[i];
        if (!table.rows.isEmpty())
            html += u"<h2>%1</h2>\n"_s.arg(table.title.toHtmlEscaped()) + htmlOf(table) + plot(i);
    }
    return html
        + u"<h2>%1</h2>\n<p>%2</p>\n</body>\n</html>\n"_s.arg(
            AuditReportTexts::tr("Method").toHtmlEscaped(), auditMethod().toHtmlEscaped());
}

void printOn(QPdfWriter &writer, const AuditReport &report)
{
    QTextDocument document;
    for (int i = 0; i < report.tables.size(); ++i) {
        document.addResource(QTextDocument::ImageResource, QUrl(u"plot:%1"_s.arg(i)),
            report.tables[i].rows.isEmpty() ? QImage() : imageOf(report.tables[i]));
    }
    document.setHtml(htmlOf(report, [&](int i) {
        return u"<p><img src=\"plot:%1\" width=\"%2\"></p>\n"_s.arg(i).arg(plotWidth * 9 / 10);
    }));
    writer.setTitle(AuditReportTexts::tr("Source audit of %1").arg(report.project));
    document.print(&writer);
}

Result<> writeBytes(const QString &path, const std::function<void(QIODevice &)> &write)
{
    WholeFile file(path);
    if (const Result<> opened = file.open(); !opened)
        return opened;
    write(file.device());
    return file.commit();
}

QStringList plainRow(const AuditTable &table, int row)
{
    QStringList cells;
    for (const QVariant &value : table.rows[row])
        cells.append(value.toString());
    return cells;
}

} // namespace

QString AuditReport::html() const
{
    return htmlOf(*this, [this](int i) {
        const QByteArray svg = svgOf(tables[i]);
        return QString::fromUtf8(svg.mid(svg.indexOf("<svg")));
    });
}

Result<> AuditReport::write(const QString &path) const
{
    const bool isPdf = QFileInfo(path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
    return writeBytes(path, [&](QIODevice &device) {
        if (!isPdf) {
            device.write(html().toUtf8());
            return;
        }
        QPdfWriter writer(&device);
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        printOn(writer, *this);
    });
}

Result<> writeAuditTable(const QString &path, const AuditTable &table)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return writeBytes(path, [&](QIODevice &device) {
        if (suffix == u"svg"_s) {
            device.write(svgOf(table));
        } else if (suffix == u"png"_s) {
            imageOf(table).save(&device, "PNG");
        } else {
            device.write(csvRow(table.columns).toUtf8());
            for (int row = 0; row < table.rows.size(); ++row)
                device.write(csvRow(plainRow(table, row)).toUtf8());
        }
    });
}

QString tabbed(const AuditTable &table)
{
    QString text = table.columns.join(u'\t') + u'\n';
    for (int row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns.size(); ++column)
            cells.append(table.textOf(row, column).simplified());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/barchart.h"

#include "text/boundaries.h"
#include "text/markup.h"
#include "text/oneline.h"
#include "theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostBars = 10;
constexpr int longestName = 30; // characters; the axis leaves out what would take too much room
// A chart takes the names on its axes and its titles for HTML.
QString inChart(const QString &text)
{
    return Markup(onOneLine(text)).html();
}

constexpr QRgb barColor = 0xff3b6ea5;

struct BarChart
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BarChart)
};

QString titleOf(const AuditTable &table)
{
    const int rows = int(table.rows.size());
    return rows <= mostBars ? table.title
                            : BarChart::tr("%1: The %2 largest of %Ln", "a table, bars, rows", rows)
                                  .arg(table.title, QString::number(mostBars));
}

bool isShare(const AuditTable &table)
{
    return !table.rows.isEmpty() && table.rows.first()[table.plotted].typeId() == QMetaType::Double;
}

void addValueAxis(QChart &chart, QAbstractSeries &series, const AuditTable &table, double largest)
{
    auto *axis = new QValueAxis(&chart);
    const bool share = isShare(table);
    axis->setRange(0, largest > 0 ? largest : 1);
    const int decimals = !share || largest >= 3 ? 0 : largest >= 0.3 ? 1 : 2;
    axis->setLabelFormat(u"%.%1f"_s.arg(decimals) + (share ? u" %"_s : QString()));
    axis->setTitleText(inChart(table.columns[table.plotted]));
    if (!share)
        axis->setTickCount(2 + std::min(4, int(largest) - 1 > 0 ? int(largest) - 1 : 0));
    axis->applyNiceNumbers();
    chart.addAxis(axis, Qt::AlignBottom);
    series.attachAxis(axis);
}

} // namespace

int barChartHeight(const AuditTable &table)
{
    return 90 + 26 * std::clamp(int(table.rows.size()), 1, mostBars);
}

std::unique_ptr<QChart> barChart(const AuditTable &table, const QPalette &palette)
{
    auto chart = std::make_unique<QChart>();
    chart->setLocalizeNumbers(true);
    const QColor text = palette.color(QPalette::Text);
    auto *bars = new QBarSet(table.columns[table.plotted]);
    QStringList names;
    double largest = 0;
    const double unit = isShare(table) ? 100 : 1;
    const QList<int> rows = table.rowsWithMost(mostBars);
    for (const int row : std::views::reverse(rows)) { // the axis goes upwards
        const double value = unit * table.rows[row][table.plotted].toDouble();
        bars->append(value);
        largest = std::max(largest, value);
        QString name = inChart(shortened(table.nameOf(row), longestName));
        while (names.contains(name)) // the axis takes each name once
            name += u'\u200b';
        names.append(name);
    }
    bars->setColor(Theme::readable(QColor::fromRgba(barColor), palette, 3));
    bars->setBorderColor(Qt::transparent);
    auto *series = new QHorizontalBarSeries;
    series->append(bars);
    series->setBarWidth(0.6);
    chart->addSeries(series);
    auto *categories = new QBarCategoryAxis(chart.get());
    categories->append(names);
    chart->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(categories);
    addValueAxis(*chart, *series, table, largest);
    QFont font = categories->labelsFont();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    for (QAbstractAxis *axis : chart->axes()) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(Theme::rule(palette));
        axis->setGridLineColor(Theme::rule(palette));
    }
    categories->setGridLineVisible(false);
    chart->legend()->hide();
    chart->setTitle(inChart(titleOf(table)));
    chart->setTitleBrush(text);
    chart->setBackgroundBrush(palette.color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins({8, 8, 8, 8});
    return chart;
}

void drawBarChart(QPainter &painter, const AuditTable &table, QSize size, const QPalette &palette)
{
    QGraphicsScene scene;
    QChart *chart = barChart(table, palette).release(); // the scene's
    scene.addItem(chart);
    chart->resize(size);
    scene.setSceneRect(QRectF(QPointF(), size));
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), size), scene.sceneRect());
}

} // namespace Standoff

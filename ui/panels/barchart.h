// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/audittables.h"

#include <QPalette>
#include <memory>

class QChart;
class QPainter;

namespace Standoff {

// A plot of a table: horizontal bars of its plotted column, one a row; where there are many
// rows, of those with the most, and the title says so. The data is the table; this only draws it.
std::unique_ptr<QChart> barChart(const AuditTable &table, const QPalette &palette);

// How high it should be for its bars and their names to be read, in pixels.
int barChartHeight(const AuditTable &table);

// Draws the plot, on the palette's ground, for a file or paper.
void drawBarChart(QPainter &painter, const AuditTable &table, QSize size, const QPalette &palette);

} // namespace Standoff

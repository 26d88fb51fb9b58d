// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/article.h"

#include <QIcon>
#include <QRectF>

class QPainter;
class QPalette;

namespace Standoff {

// The state of an article as a sign that needs no colour: a ring, a half ring, a disc with a tick.
QColor stateColor(ArticleState state, const QPalette &palette);
void paintState(
    QPainter &painter, const QRectF &square, ArticleState state, const QPalette &palette);
// The same for menus.
QIcon stateIcon(ArticleState state, const QPalette &palette);

// A triangle with a mark: there is something to be mended.
QColor problemColor(const QPalette &palette);
void paintProblem(QPainter &painter, const QRectF &square, const QPalette &palette);

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace Standoff {

struct PdfWord
{
    QString text;
    QRectF box; // in points, from the top left corner of the page
    bool hasSpaceAfter = true;
    int turn = 0; // quarters clockwise by which the word is turned, 0 to 3
};

struct PdfPage
{
    QSizeF size; // points
    QList<PdfWord> words; // those of a line one after the other, the lines in any order
};

struct PdfLine
{
    QString text;
    QRectF box;
    double height = 0; // of its letters
    int page = 0;
    bool isRunning = false; // a head or a footer
    bool isRow = false; // of a table, its cells parted by tabs
    bool isAside = false; // turned: it is no part of the text around it
};

// The lines of a page as they are read: column by column, the rows of a table one by one, and what
// is turned at the end. A page that is turned as a whole is read upright. The number is that of the
// page, from 0. O(n log n) of the words.
QList<PdfLine> linesOfPage(const PdfPage &page, int number);

} // namespace Standoff

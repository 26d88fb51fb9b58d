// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/pdfpage.h"

#include "readers/documents/pdfcolumns.h"
#include "readers/documents/pdfsegments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The page as it is seen when it is turned so that these words are upright.
PdfPage uprightPage(const PdfPage &page, int turn)
{
    if (turn == 0)
        return page;
    PdfPage upright{turn == 2 ? page.size : page.size.transposed(), {}};
    for (PdfWord word : page.words) {
        const QRectF box = word.box;
        word.turn = (word.turn + 4 - turn) % 4;
        word.box = turn == 1
            ? QRectF(box.top(), page.size.width() - box.right(), box.height(), box.width())
            : turn == 2
            ? QRectF(page.size.width() - box.right(), page.size.height() - box.bottom(),
                  box.width(), box.height())
            : QRectF(page.size.height() - box.bottom(), box.left(), box.height(), box.width());
        upright.words.append(word);
    }
    return upright;
}

// Lines that are turned, each below the one before, are one.
QList<PdfLine> linesOfTurned(const QList<PdfWord> &words)
{
    QList<PdfLine> lines;
    int turn = 0;
    for (const PdfWord &word : words) {
        const double height = word.turn == 2 ? word.box.height() : word.box.width();
        const bool goesOn = !lines.isEmpty() && turn == word.turn
            && lines.last().box.adjusted(-height, -height, height, height).intersects(word.box);
        if (!goesOn)
            lines.append({.box = word.box, .height = height, .isAside = true});
        PdfLine &line = lines.last();
        line.text += (goesOn ? u" "_s : QString()) + word.text.trimmed();
        line.box |= word.box;
        turn = word.turn;
    }
    return lines;
}

} // namespace

QList<PdfLine> linesOfPage(const PdfPage &page, int number)
{
    std::array<qsizetype, 4> letters{};
    for (const PdfWord &word : page.words)
        letters.at(word.turn) += word.text.size();
    const auto most = std::ranges::max_element(letters) - letters.begin();
    const PdfPage upright = uprightPage(page, int(most));
    QList<PdfWord> words;
    QList<PdfWord> turned;
    for (const PdfWord &word : upright.words) {
        if (!word.text.trimmed().isEmpty())
            (word.turn == 0 ? words : turned).append(word);
    }
    QList<PdfLine> lines = linesInOrder(segmentsOf(words)) + linesOfTurned(turned);
    for (PdfLine &line : lines)
        line.page = number;
    return lines;
}

} // namespace Standoff

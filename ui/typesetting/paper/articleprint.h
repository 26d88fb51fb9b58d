// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"
#include "typesetting/paper/articlepages.h"

#include <QPageLayout>
#include <QPageRanges>

class QPagedPaintDevice;

namespace Standoff {

// Prints an annotated article on pages, and saves it as PDF.
class ArticlePrint
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticlePrint)

public:
    // The fonts are those of the typography; on paper they have another size than on the screen.
    ArticlePrint(const PrintableArticle &printed, const Typography &typography);

    // The paper that is usual where the person lives, with margins.
    static QPageLayout usualPage();
    // In dots per inch: what fonts are measured with. Coordinates of pages are not rounded to it.
    static int resolution();
    // To a printer or the like, whose resolution has been set to that; with its page layout, and of
    // its page ranges the pages that there are. What was printed before an error cannot be taken
    // back. O(length of the text), twice.
    Result<> print(QPagedPaintDevice &device, const Progress &progress) const;
    // Letters are written as such, with their fonts. When it fails, the path is as it
    // was before. May be called on another thread than the window's.
    Result<> savePdf(const QString &path, const QPageLayout &page, const Progress &progress,
        const QPageRanges &ranges = {}) const;

private:
    PrintableArticle m_printed;
    Typography m_typography;
    int m_resolution; // of the screen, when this was made
};

} // namespace Standoff

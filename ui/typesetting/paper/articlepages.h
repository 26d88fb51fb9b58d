// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/progress.h"
#include "typesetting/articleattributions.h"
#include "typesetting/articlemarks.h"
#include "typesetting/paper/articleheader.h"
#include "typesetting/paper/articlelegend.h"
#include "typesetting/paper/pagebreaks.h"
#include "typesetting/relationpaths.h"

#include <QCoreApplication>

namespace Standoff {

// What goes on paper or into a picture. The article outlives its being printed.
struct PrintableArticle
{
    const OpenArticle *article = nullptr; // never null
    QString title; // of the document, and at the foot of the pages
    ArticleHeader header;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    QString language; // BCP 47; "" when unknown
    MarkStyles styles;
    ArticleLegend legend; // of all tags that may occur

    bool isRightToLeft() const;
};

// Dark on white, whatever the desktop's palette is.
const ArticleColors &paperColors();

// An article, or its legend, with its geometry.
struct PrintablePart
{
    const OpenArticle *article = nullptr;
    ArticleLayout layout;
    ArticleMarks marks;
    ArticleRelations relations;
    ArticleAttributions attributions;

    PrintablePart(const OpenArticle &article, const MarkStyles &styles, const ArticleStyle &style,
        Qt::LayoutDirection direction, int width);
    // With the painter's origin where the first of the rows is to stand, at the column's edge.
    // What goes on in other rows, such as a bracket, is cut off a little outside of these.
    void paint(QPainter &painter, PageRows rows, bool numbered) const;
    void forgetLines();
};

// An article on pages, with its header on the first, a legend of its tags at the end, and title and
// number at the foot of each. Lengths are pixels of the style.
class ArticlePages
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticlePages)
    Q_DISABLE_COPY_MOVE(ArticlePages) // a part of it points to another

public:
    // The room is what can be painted on a page.
    ArticlePages(const PrintableArticle &printed, const Typography &typography, QSizeF room);

    // Finds out what stands on which page; O(length of the text). The steps are in units of the
    // text. False when it was told to stop.
    bool paginate(const Progress &progress = {});
    int count() const { return int(m_pages.size()); }
    // From 0. The painter's origin is the top left corner of the room.
    void paint(QPainter &painter, int page);

    // What a page shows; either may be empty.
    struct Page
    {
        PageRows text;
        PageRows legend;
    };
    const Page &page(int index) const { return m_pages[index]; }
    const ArticleLayout &layout() const { return m_text.layout; } // of the text
    int textHeight() const { return m_height; } // the most that a page has above its foot

private:
    int columnLeft() const;
    int legendTop(const Page &page) const;
    void addLegend();
    void paintFoot(QPainter &painter, int page) const;

    PrintableArticle m_printed;
    QSizeF m_room;
    OpenArticle m_legendArticle;
    PrintablePart m_text;
    PrintablePart m_legend;
    int m_height; // of what is above the foot
    QList<Page> m_pages;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/articlecolors.h"
#include "typesetting/articlestyle.h"

#include <QPainter>
#include <QString>

namespace Standoff {

// What stands above an article's text: its title and what is known about it. Either may be empty.
struct ArticleHeader
{
    QString title;
    QString metadata;

    // Pixels, with the space above and below.
    int height(const ArticleStyle &style, int width) const;
    void paint(QPainter &painter, const ArticleStyle &style, const ArticleColors &colors, int width,
        bool rightToLeft) const;

private:
    int titleHeight(const ArticleStyle &style, int width) const;
    int metadataHeight(const ArticleStyle &style, int width) const;
};

} // namespace Standoff

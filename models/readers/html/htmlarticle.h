// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmltree.h"
#include "readers/rolelines.h"
#include "text/direction.h"

#include <QStringList>

namespace Standoff {

// What a page was read as.
struct HtmlReading
{
    QList<RoleLine> lines; // none where the page has no article
    QStringList titles; // that the page gives itself
    QString byline; // where it stands in the page; "" where it does not
    QString published; // ISO 8601, where it stands in the page
    QString language; // of the element that the article is in, or of one around it
    Direction direction = Direction::Automatic;
    int prose = 0; // letters of the article that are in blocks as long as a sentence
    int percentInBoxes = 0; // of the prose within the article, what was left out, if it is much
    bool isIndex = false; // most of it leads to other pages
    QStringList remarks; // what a person should know
    QStringList doubts; // see IncomingArticle
    bool isDoubtful = false; // some of the remarks say that text is perhaps not of the article
    double kept = 1; // 0 to 1: of the prose that the page shows
};

// The article that a page is about, without what stands around it: navigation, teasers, forms,
// advertisements, comments. No lines where the page has no text but links, or a headline alone.
//
// Where the page says where its article is (schema.org's articleBody, the usual names of an
// article's text, <article>, <main>), that is believed if most of the page's prose is there; else
// it is the smallest part that holds nearly all prose: text in blocks as long as a sentence that
// are not mostly links, teasers left aside. It is widened where that adds prose that is not full of
// links. The headline is looked for before it: a heading that says what the page's titles say, else
// the last <h1>; what stands between is read where it is a byline, a date, a caption or prose.
// Where less than half of the page's prose was taken, the page is read again without looking at
// names: that is taken where hardly any text was left, else the difference is told. Where it is
// hardly anything beside what the page hides, or has for browsers without scripts, that is read
// instead. The byline is that which the page says of itself. O(nodes).
HtmlReading htmlArticle(const HtmlTree &tree, const QStringList &titles, const QString &byline);

} // namespace Standoff

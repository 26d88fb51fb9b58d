// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/articleinput.h"
#include "articleview/articleoverview.h"
#include "articleview/articlescroll.h"
#include "articleview/articleview.h"
#include "typesetting/articleattributions.h"
#include "typesetting/articlehints.h"
#include "typesetting/articlemarks.h"
#include "typesetting/articlepainter.h"
#include "typesetting/paper/articleheader.h"

#include <QScrollBar>
#include <QTimer>

namespace Standoff {

// What an article view consists of; for its own sources alone.
struct ArticleView::Private
{
    explicit Private(ArticleView &view)
        : scroll(view, layout)
        , input(view)
        , overview(*new ArticleOverview(layout, marks, colors, *view.verticalScrollBar(), &view))
    {
        marks.setBeside({&pending});
    }

    // By which of several annotations at a place one is found first: the smallest, and of those of
    // one length that of who is at work.
    std::pair<int, bool> rankOf(const IntervalIndex::Entry &entry) const;
    // What stands out together with the current or the hovered annotation may be something else.
    void followTogether();

    const OpenArticle *article = nullptr;
    ArticleHeader header;
    ArticleLayout layout;
    ArticleMarks marks;
    ArticleRelations relations;
    ArticleAttributions attributions;
    ArticleColors colors;
    ArticleHints hints;
    ArticleScroll scroll;
    ArticleInput input;
    ArticleOverview &overview; // a child of the view
    CaretMotion motion;

    int anchor = 0; // where the selection began
    int caret = 0;
    PendingMarks pending; // beside the article's own
    AnnotatorId annotator; // who is at work
    bool picking = false;
    QString language;
    RecordNames recordNames;
    Typography typography;
    std::optional<RelationPath> link; // that is being drawn
    QTimer blink;
    // What the painter is given: all of it is kept up to date, but for the relations, which are
    // those that are seen when something is painted.
    ArticlePainter::State state{.handles = true};
};

} // namespace Standoff

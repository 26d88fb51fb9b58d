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
    }

    const OpenArticle *article = nullptr;
    ArticleHeader header;
    ArticleLayout layout;
    ArticleMarks marks;
    ArticleRelations relations;
    ArticleAttributions attributions;
    ArticleColors colors;
    ArticleHints hints;
    ArticleFind find;
    ArticleScroll scroll;
    ArticleInput input;
    ArticleOverview &overview; // a child of the view
    CaretMotion motion;

    int anchor = 0; // where the selection began
    int caret = 0;
    AnnotationId current;
    AnnotationId hovered;
    QList<PendingMark> pointed;
    bool picking = false;
    QList<TextRange> reshaped; // of the current one, while a handle is dragged
    QString language;
    RecordNames recordNames;
    Typography typography;
    bool invisibles = false; // are shown
    std::optional<RelationPath> link; // that is being drawn
    QTimer blink;
    bool caretShown = false;
};

} // namespace Standoff

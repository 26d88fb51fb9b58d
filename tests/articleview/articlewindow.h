// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/articleview.h"
#include "support/project/markedarticle.h"

#include <QMainWindow>

namespace Standoff {

// A window with an article in it, shown and active.
struct ArticleWindow
{
    explicit ArticleWindow(const QString &text, QSize size = {700, 500})
        : marked(text)
    {
        view = new ArticleView;
        view->setMarkStyles(MarkedArticle::styles());
        view->setArticle(&marked.article);
        window.setCentralWidget(view);
        window.resize(size);
        window.show();
        view->setFocus();
    }

    QPoint middleOf(const QString &snippet) const
    {
        return view->rectanglesOf(marked.range(snippet)).value(0).center();
    }
    QColor groundOf(const QString &snippet) const
    {
        const QRect word = view->rectanglesOf(marked.range(snippet)).value(0);
        return view->viewport()->grab().toImage().pixelColor(word.left() + 1, word.bottom() - 2);
    }

    MarkedArticle marked;
    QMainWindow window;
    ArticleView *view;
};

inline const QString sentence =
    QStringLiteral("South Korea said on Thursday it would consider sending weapons.");

} // namespace Standoff

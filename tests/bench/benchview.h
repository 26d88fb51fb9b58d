// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/articleview.h"

#include <QTextEdit>
#include <memory>

// Long articles with many annotations, shown by the article view, and by a read-only QTextEdit that
// has the annotations as extra selections: what the view is measured against.

namespace Standoff {

constexpr TagId benchTag{1};
constexpr int markedLength = 8; // of each annotation, in code points

// News-like paragraphs, one to four sentences each, of about so many characters in all.
QString newsText(int length);
// So many annotations, evenly through the text.
OpenArticle::Rows evenRows(const ArticleText &text, int count);
// So many annotations, of which those in the middle (a hundredth of the text) are the same whatever
// the count: 1,000 of them; the others lie evenly through the rest.
OpenArticle::Rows rowsAroundMiddle(const ArticleText &text, int count);
OpenArticle articleOf(const QString &text, const OpenArticle::Rows &rows);

// Paints what the window has to paint, without waiting for the screen's next frame.
void paintNow(QWidget &widget);
std::unique_ptr<ArticleView> showView(const OpenArticle &article);
std::unique_ptr<QTextEdit> showEdit(const QString &text, int annotations);
QTextEdit::ExtraSelection selectionAt(const QTextEdit &edit, int begin);

} // namespace Standoff

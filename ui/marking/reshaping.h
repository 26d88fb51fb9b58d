// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "text/boundaries.h"

#include <QObject>

namespace Standoff {

class ArticleView;
class OpenProject;

// Changes the words that annotations mark, in the article that the view shows: boundaries,
// fragments, one made of several and several of one.
class Reshaping : public QObject
{
    Q_OBJECT

public:
    Reshaping(OpenProject &session, ArticleView &view, QObject *parent = nullptr);

    // Moves the begin or the end of the current annotation (of the fragment in which the caret is,
    // where it has several) to the next place of that kind.
    enum class Edge { Begin, End };
    void moveBoundary(Edge edge, bool forward, TextUnit unit);
    void setRanges(AnnotationId annotation, const QList<TextRange> &ranges);
    // The range becomes one more fragment of the annotation.
    void addFragment(AnnotationId annotation, TextRange range);
    // The selection becomes a fragment of the current annotation, or of the one that was last.
    void addSelection();
    // The selected words are taken out of the annotation; without a selection, the fragment in
    // which the caret is.
    void takeOut();
    // Makes two of the current annotation, at the caret.
    void split();
    // Makes one of those with the same tag that the selection touches; without a selection, of the
    // current one and the next that has its tag.
    void join();

signals:
    // A step was refused; the text is for a person.
    void failed(const QString &text);

private:
    const Annotation *current() const; // nullptr, and it was told, when there is none
    void rememberLast(AnnotationId annotation);

    OpenProject &m_session;
    ArticleView &m_view;
    AnnotationId m_last; // that was current before words beside it were selected
};

} // namespace Standoff

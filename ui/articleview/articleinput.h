// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/caretmotion.h"
#include "project/id.h"
#include "typesetting/articlehandles.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QTimer>

class QKeyEvent;
class QMouseEvent;

namespace Standoff {

class ArticleView;

// What keys and the mouse do in an article view. It knows the view's public face only.
// Dragging selects whole words, with Alt letter by letter; a second click and dragging goes on by
// words, a third by sentences, a fourth by paragraphs.
class ArticleInput : public QObject
{
    Q_OBJECT

public:
    explicit ArticleInput(ArticleView &view);

    // Returns whether the key has a meaning here; letters and digits have none, so that they reach
    // the window's shortcuts.
    bool press(const QKeyEvent &event);

    void press(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);

private:
    enum class Unit { Character, Word, Sentence, Paragraph };

    int clicked(QPoint point, bool twice);
    TextRange unitAt(int offset) const;
    TextRange wordUnder(QPoint point) const;
    void begin(Unit unit, int offset);
    void beginDrag(TextRange origin);
    void extendTo(QPoint point, Qt::KeyboardModifiers modifiers);
    void scrollAtEdge();
    void chooseAnnotation(QPoint point, bool again);
    void hover(QPoint point);
    void pick(QPoint point);
    void endDrag();

    ArticleView &m_view;
    QTimer m_autoScroll;
    QElapsedTimer m_sinceClick;
    int m_clicks = 0; // at the same place, one soon after the other
    QPoint m_point; // where the mouse is
    QPoint m_pressed;
    Unit m_unit = Unit::Character;
    TextRange m_origin; // what was pressed on, to the letter
    TextRange m_originWords; // the same by words
    bool m_dragging = false;
    bool m_moved = false; // so far that it is no click
    AnnotationId m_extended; // what is selected becomes a fragment of this one
    std::optional<ArticleHandle> m_handle; // that is dragged
};

} // namespace Standoff

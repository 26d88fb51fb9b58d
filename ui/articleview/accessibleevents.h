// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/articletext.h"

#include <QObject>

namespace Standoff {

class ArticleView;

// Tells screen readers what happens in an article view. Without one it costs nothing.
class AccessibleEvents : public QObject
{
    Q_OBJECT

public:
    // For the view's life; the view is known to QAccessible from then on.
    explicit AccessibleEvents(ArticleView &view);

private:
    void tellText();
    void tellCaret();
    void tellSelection();
    void tellCurrent(AnnotationId annotation);

    ArticleView &m_view;
    ArticleText m_text; // that was told of last
    AnnotationId m_current;
};

} // namespace Standoff

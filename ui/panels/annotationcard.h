// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"
#include "text/markup.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace Standoff {

class ArticleView;
class OpenProject;

// What there is to know about the annotation under the pointer: appears beside it when the pointer
// rests, and goes with it.
class AnnotationCard : public QFrame
{
    Q_OBJECT

public:
    AnnotationCard(const OpenProject &session, ArticleView &view);

    // The card's contents, as rich text.
    Markup describe(const Annotation &annotation) const;
    // At once, as for a key; it goes with the next key or click.
    void showFor(AnnotationId annotation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(AnnotationId annotation);

    const OpenProject &m_session;
    ArticleView &m_view;
    QLabel *m_text;
    QTimer m_rest; // until it appears
    AnnotationId m_annotation;
};

} // namespace Standoff

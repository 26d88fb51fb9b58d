// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"

#include <QObject>

namespace Standoff {

class ArticleView;
class Navigation;
class SidePanel;

// What a person is at: one annotation, and one record in each register; that of the annotation's
// own register belongs to it. The annotation at the caret brings its record; a record that is
// selected in a register brings its first mention in the article that is shown, or, where it has
// none there, leaves no annotation. What is done with the record that is meant asks here.
class Current : public QObject
{
    Q_OBJECT

public:
    Current(ArticleView &view, SidePanel &panel, Navigation &navigation, QObject *parent);

    // At the caret; nullptr when there is none.
    const Annotation *annotation() const;
    // The one of a register: what is selected there while a person works in the side panel; else
    // that of the annotation, or, where it has none of them, the selected one.
    RecordRef record(Register kind) const;

private:
    void takeAnnotation(AnnotationId annotation);
    void takeRecord(RecordRef record);

    ArticleView &m_view;
    SidePanel &m_panel;
    Navigation &m_navigation;
    bool m_isTaking = false; // an annotation, which brings its record
};

} // namespace Standoff

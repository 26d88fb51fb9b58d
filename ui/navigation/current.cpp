// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "navigation/current.h"

#include "articleview/articleview.h"
#include "navigation/navigation.h"
#include "project/openarticle.h"
#include "sidepanel/sidepanel.h"

#include <QApplication>
#include <QScopedValueRollback>

namespace Standoff {

Current::Current(ArticleView &view, SidePanel &panel, Navigation &navigation, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_panel(panel)
    , m_navigation(navigation)
{
    connect(&view, &ArticleView::currentAnnotationChanged, this, &Current::takeAnnotation);
    connect(&panel, &SidePanel::recordSelected, this, &Current::takeRecord);
}

const Annotation *Current::annotation() const
{
    const OpenArticle *article = m_view.article();
    return article ? article->find(m_view.currentAnnotation()) : nullptr;
}

RecordRef Current::record(Register kind) const
{
    const RecordRef selected = m_panel.currentRecord(kind);
    const QWidget *focus = QApplication::focusWidget();
    const Annotation *current = annotation();
    const RecordRef marked = current ? current->record() : RecordRef();
    const bool isInPanel = focus && m_panel.isAncestorOf(focus);
    return marked && marked.kind == kind && !(isInPanel && selected) ? marked : selected;
}

void Current::takeAnnotation(AnnotationId annotation)
{
    const QScopedValueRollback taking(m_isTaking, true);
    const OpenArticle *article = m_view.article();
    m_panel.setCurrentAnnotation(article ? article->article() : ArticleId(), annotation);
}

void Current::takeRecord(RecordRef record)
{
    const OpenArticle *article = m_view.article();
    if (m_isTaking || !record || !article)
        return;
    if (const Annotation *current = annotation(); current && current->record() == record)
        return;
    const Annotation *first = nullptr;
    for (const Annotation &each : article->annotations()) {
        if (each.record() == record
            && (!first || each.extent().begin < first->extent().begin
                || (each.extent().begin == first->extent().begin && each.id < first->id)))
            first = &each;
    }
    if (first)
        m_navigation.glance({.article = article->article(), .annotation = first->id});
    else
        m_view.setCurrentAnnotation({});
}

} // namespace Standoff

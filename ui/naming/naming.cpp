// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "naming/naming.h"

#include "articleview/articleview.h"
#include "items/names/namewatch.h"
#include "session/openproject.h"
#include "session/verbs/naming.h"
#include "text/oneline.h"

using namespace Qt::StringLiterals;

namespace Standoff {

Naming::Naming(OpenProject &session, NameWatch &watch, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_watch(watch)
    , m_view(view)
{
    connect(&view, &ArticleView::articleChanged, this, [this] {
        forget();
        m_done.reset();
        m_watch.setArticle(m_view.article() ? m_view.article()->article() : ArticleId());
    });
    connect(&view, &ArticleView::selectionChanged, this, &Naming::followSelection);
    connect(&watch, &NameWatch::changed, this, &Naming::followWatch);
}

void Naming::goToNext()
{
    const TextRange selection = m_view.selection();
    const int from = m_shown ? m_shown->range.end : selection.begin;
    const auto next = m_watch.nextFrom(from);
    show(next ? next : m_watch.nextFrom(0));
}

void Naming::goToPrevious()
{
    const auto previous = m_watch.previousBefore(m_view.selection().begin);
    show(previous ? previous : m_watch.previousBefore(std::numeric_limits<int>::max()));
}

void Naming::show(const std::optional<NameCandidate> &candidate)
{
    if (!candidate) {
        if (!m_view.article())
            emit failed(tr("Open an article first, then select words in it."));
        else if (!m_watch.isReady())
            emit notice(tr("Still looking for names…"));
        else
            emit notice(tr("No name is left that is not tagged."));
        return;
    }
    forget();
    m_view.goTo(candidate->range.begin, candidate->range.end);
    m_shown = candidate;
    const Tag *tag = tagFor(*candidate);
    m_view.setCandidate(CandidateMark{.range = candidate->range,
        .key = tag ? tag->key.toUpper() : QString(),
        //: above words that may be a name, of whatever kind
        .name = tag ? onOneLine(tag->name) : tr("name?"),
        .color = tag ? QColor(tag->color) : QColor()});
    emit shownChanged();
}

// The one that would link it to the record that has the name.
const Tag *Naming::tagFor(const NameCandidate &candidate) const
{
    const Project &project = m_session.project();
    const Entity *entity = project.find(candidate.known);
    for (const Layer *layer : project.layersInOrder()) {
        if (!entity || entity->type.isEmpty() || layer->kind != LayerKind::Entity)
            continue;
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            if (tag->recordDefaults.value(u"type"_s) == entity->type)
                return tag;
        }
    }
    return nullptr;
}

void Naming::forget()
{
    if (!m_shown)
        return;
    m_shown.reset();
    m_view.setCandidate({});
    emit shownChanged();
}

void Naming::followSelection()
{
    if (m_shown && m_view.selection() != m_shown->range)
        forget();
}

// Where a step tagged what is shown, that is told before the caret goes on.
void Naming::followWatch()
{
    if (!m_shown || m_watch.isLeft(m_shown->range))
        return;
    m_done = m_shown->range;
    forget();
}

void Naming::goOn()
{
    const auto done = std::exchange(m_done, {});
    if (done && m_view.caret() == done->end)
        goToNext();
}

void Naming::sayNotAName()
{
    const OpenArticle *article = m_view.article();
    if (!m_shown || !article) {
        emit notice(tr("Go to a name first."));
        return;
    }
    const TextRange range = m_shown->range;
    const auto done =
        notAName(m_session, article->article(), article->text().slice(range).toString());
    m_done.reset();
    if (!done) {
        emit failed(done.error().text);
        return;
    }
    m_view.setCaret(range.end);
    goToNext();
}

} // namespace Standoff

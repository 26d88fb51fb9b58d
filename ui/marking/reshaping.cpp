// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "marking/reshaping.h"

#include "articleview/articleview.h"
#include "session/openproject.h"
#include "session/verbs/annotations.h"
#include "text/words/wordstotag.h"

namespace Standoff {

namespace {

QList<TextRange> without(const QList<TextRange> &ranges, TextRange gone)
{
    QList<TextRange> rest;
    for (const TextRange range : ranges) {
        rest.append({range.begin, std::clamp(gone.begin, range.begin, range.end)});
        rest.append({std::clamp(gone.end, range.begin, range.end), range.end});
    }
    return rest;
}

// The next place of that kind in the paragraph. From word to word, an end stops behind a word and a
// begin before one.
int moved(const ArticleText &text, int offset, bool forward, TextUnit unit, bool isBegin)
{
    const TextRange paragraph = text.paragraphs()[text.paragraphAt(offset)].range;
    const QStringView words = text.slice(paragraph);
    const auto isSpace = [&](int place) { return words.mid(place, 1).trimmed().isEmpty(); };
    int inside = offset - paragraph.begin;
    do {
        const int next =
            forward ? nextBoundary(words, inside, unit) : previousBoundary(words, inside, unit);
        if (next == inside)
            break;
        inside = next;
    } while (isSpace(isBegin ? inside : inside - 1));
    return paragraph.begin + inside;
}

} // namespace

Reshaping::Reshaping(OpenProject &session, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    connect(&view, &ArticleView::currentAnnotationChanged, this, &Reshaping::rememberLast);
    connect(&view, &ArticleView::reshapeRequested, this, &Reshaping::setRanges);
    connect(&view, &ArticleView::fragmentRequested, this, &Reshaping::addFragment);
}

void Reshaping::rememberLast(AnnotationId annotation)
{
    if (annotation || !m_view.article() || !m_view.article()->find(m_last))
        m_last = annotation;
}

const Annotation *Reshaping::current() const
{
    const OpenArticle *article = m_view.article();
    return article ? article->find(m_view.currentAnnotation()) : nullptr;
}

void Reshaping::setRanges(AnnotationId annotation, const QList<TextRange> &ranges)
{
    const OpenArticle *article = m_view.article();
    if (!article)
        return;
    QList<TextRange> words;
    for (const TextRange range : ranges)
        words.append(trimmed(article->text().string(), range));
    if (const auto done = Standoff::setRanges(m_session, article->article(), annotation, words);
        !done) {
        emit failed(done.error().text);
        return;
    }
    m_view.setCurrentAnnotation(annotation);
}

void Reshaping::moveBoundary(Edge edge, bool forward, TextUnit unit)
{
    const Annotation *annotation = current();
    if (!annotation) {
        emit failed(tr("Put the caret on an annotation to move its boundaries."));
        return;
    }
    const OpenArticle &article = *m_view.article();
    QList<TextRange> ranges = article.rangesOf(*annotation);
    const int caret = m_view.caret();
    const auto here = std::ranges::find_if(
        ranges, [caret](TextRange range) { return range.begin <= caret && caret <= range.end; });
    TextRange &range = here != ranges.end() ? *here
        : edge == Edge::Begin               ? ranges.first()
                                            : ranges.last();
    const bool isBegin = edge == Edge::Begin;
    int &offset = isBegin ? range.begin : range.end;
    offset = moved(article.text(), offset, forward, unit, isBegin);
    if (range.begin >= range.end)
        return; // it would be without text
    const TextRange changed = range;
    const AnnotationId id = annotation->id;
    const auto done = Standoff::setRanges(m_session, article.article(), id, ranges);
    if (!done) {
        emit failed(done.error().text);
        return;
    }
    if (caret < changed.begin || caret > changed.end)
        m_view.setCaret(isBegin ? changed.begin : changed.end);
    m_view.setCurrentAnnotation(id);
    m_view.reveal(changed);
}

void Reshaping::addFragment(AnnotationId id, TextRange range)
{
    const OpenArticle *article = m_view.article();
    const Annotation *annotation = article ? article->find(id) : nullptr;
    if (!annotation)
        return;
    const TextRange words = wordsToTag(article->text().string(), range, EnclosingPair::LeftOut);
    setRanges(id, article->rangesOf(*annotation) + QList{words});
    m_view.setCaret(words.end);
    m_view.setCurrentAnnotation(id);
}

void Reshaping::addSelection()
{
    if (m_view.selection().isEmpty()) {
        emit failed(tr("Select the words that are to belong to the annotation too."));
        return;
    }
    const AnnotationId id = m_view.currentAnnotation() ? m_view.currentAnnotation() : m_last;
    if (!m_view.article()->find(id))
        emit failed(tr("Go to the annotation first, then select the words to add to it."));
    else
        addFragment(id, m_view.selection());
}

void Reshaping::takeOut()
{
    const AnnotationId id = m_view.currentAnnotation() ? m_view.currentAnnotation() : m_last;
    const Annotation *annotation = m_view.article() ? m_view.article()->find(id) : nullptr;
    if (!annotation) {
        emit failed(tr("Put the caret on an annotation to take words out of it."));
        return;
    }
    const QList<TextRange> ranges = m_view.article()->rangesOf(*annotation);
    TextRange gone = m_view.selection();
    if (gone.isEmpty()) {
        const int caret = m_view.caret();
        for (const TextRange range : ranges) {
            if (range.begin <= caret && caret <= range.end)
                gone = range;
        }
    }
    setRanges(id, without(ranges, gone));
}

void Reshaping::split()
{
    const Annotation *annotation = current();
    if (!annotation) {
        emit failed(tr("Put the caret between two words of an annotation to split it there."));
        return;
    }
    const auto done =
        splitAnnotation(m_session, m_view.article()->article(), annotation->id, m_view.caret());
    if (!done)
        emit failed(done.error().text);
    else
        m_view.setCurrentAnnotation(*done);
}

void Reshaping::join()
{
    const OpenArticle *article = m_view.article();
    const Annotation *first = current();
    QList<AnnotationId> together;
    if (article && !m_view.selection().isEmpty()) {
        for (const AnnotationId id : article->annotationsIn(m_view.selection())) {
            const Annotation *each = article->find(id);
            if (!first)
                first = each;
            if (each->tag == first->tag)
                together.append(id);
        }
    } else if (first) {
        together.append(first->id);
        for (const Annotation *each : article->annotationsInOrder()) {
            if (each->tag == first->tag && each->extent().begin >= first->extent().end) {
                together.append(each->id);
                break;
            }
        }
    }
    if (together.isEmpty()) {
        emit failed(tr("Select the annotations that are to become one."));
        return;
    }
    const auto done = joinAnnotations(m_session, article->article(), together);
    if (!done) {
        emit failed(done.error().text);
        return;
    }
    m_view.setCaret(m_view.caret());
    m_view.setCurrentAnnotation(*done);
}

} // namespace Standoff

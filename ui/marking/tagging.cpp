// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "marking/tagging.h"

#include "articleview/articleview.h"
#include "dialogs/question.h"
#include "panels/tagchoices.h"
#include "session/openproject.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "text/words/wordstotag.h"
#include "theme/plaintexts.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Standoff {

Tagging::Tagging(OpenProject &session, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
}

ArticleId Tagging::article() const
{
    return m_view.article() ? m_view.article()->article() : ArticleId();
}

// What a tag is to be put on; for none, where it would be.
QList<TextRange> Tagging::wanted(TagId tag) const
{
    const OpenArticle &article = *m_view.article();
    const TextRange selection = m_view.selection();
    if (!selection.isEmpty()) {
        const bool isOwn = tag && m_session.project().kindOf(tag) == LayerKind::Other;
        return {wordsToTag(article.text().string(), selection,
            isOwn ? EnclosingPair::Kept : EnclosingPair::LeftOut)};
    }
    if (const Annotation *current = article.find(m_view.currentAnnotation()))
        return article.rangesOf(*current);
    return {m_view.wordAt(m_view.caret())};
}

void Tagging::tellWhatIsLeftOut(const QList<TextRange> &ranges, TextRange selected)
{
    if (!selected.isEmpty()
        && leavesQuotationMarksOut(
            m_view.article()->text().string(), selected, ranges.constFirst()))
        emit notice(tr("The quotation marks at the ends are not part of what is tagged."));
}

// The person's own annotation of the tag's layer that is just there, if there is one. What others
// have marked is in nobody's way.
const Annotation *Tagging::inTheWay(TagId tag, const QList<TextRange> &ranges) const
{
    const OpenArticle &article = *m_view.article();
    const Tag *wantedTag = m_session.project().find(tag);
    const AnnotatorId annotator = m_session.project().annotatorNamed(m_session.annotator());
    for (const AnnotationId id : article.annotationsIn(ranges.first())) {
        const Annotation *annotation = article.find(id);
        const Tag *other = m_session.project().find(annotation->tag);
        if (other && wantedTag && other->layer == wantedTag->layer
            && annotation->annotator == annotator && article.rangesOf(*annotation) == ranges)
            return annotation;
    }
    return nullptr;
}

void Tagging::tag(TagId tag)
{
    if (!m_view.article()) {
        emit failed(tr("Open an article first, then select words in it."));
        return;
    }
    const QList<TextRange> ranges = wanted(tag);
    const Annotation *other = ranges.first().isEmpty() ? nullptr : inTheWay(tag, ranges);
    if (other && other->tag != tag)
        offerChange(*other, tag, ranges);
    else if (isMeant(tag, ranges))
        annotate(tag, ranges);
}

// Words that do not fit on the screen may be selected without a person seeing it: one letter that
// was meant for something else must not tag them all.
bool Tagging::isMeant(TagId tag, const QList<TextRange> &ranges)
{
    if (m_view.selection().isEmpty()
        || m_view.heightOf(ranges.constFirst()) <= m_view.viewport()->height())
        return true;
    return askWhether(&m_view,
        tr("More is selected than fits on the screen: %Ln letter(s). Tag all of it as “%1”?",
            nullptr, ranges.constFirst().length())
            .arg(m_session.project().find(tag)->name),
        tr("&Tag"));
}

void Tagging::annotate(TagId tag, const QList<TextRange> &ranges)
{
    const TextRange selected = m_view.selection();
    const auto done = Standoff::annotate(m_session, article(), tag, ranges);
    if (!done) {
        emit failed(done.error().text);
        return;
    }
    tellWhatIsLeftOut(ranges, selected);
    m_view.setCaret(ranges.last().end);
    m_view.setCurrentAnnotation(*done);
    emit tagged();
}

void Tagging::offerChange(const Annotation &annotation, TagId tag, const QList<TextRange> &ranges)
{
    const Project &project = m_session.project();
    const AnnotationId id = annotation.id;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"changeTagMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *change = menu->addAction(
        tr("&Change “%1” to “%2”")
            .arg(inMenu(project.find(annotation.tag)->name), inMenu(project.find(tag)->name)),
        this, [this, id, tag] {
            if (const auto done = retag(m_session, article(), id, tag); !done)
                emit failed(done.error().text);
            m_view.setCurrentAnnotation(id);
        });
    menu->addAction(tr("&Tag it as “%1” too").arg(inMenu(project.find(tag)->name)), this,
        [this, tag, ranges] { annotate(tag, ranges); });
    menu->setActiveAction(change);
    const QList<QRect> rectangles = m_view.rectanglesOf(ranges.first());
    const QPoint place = rectangles.isEmpty() ? m_view.caretRectangle().bottomLeft()
                                              : rectangles.first().bottomLeft();
    menu->popup(m_view.viewport()->mapToGlobal(place));
}

void Tagging::changeCurrent(TagId tag)
{
    const AnnotationId current = m_view.currentAnnotation();
    if (const auto done = retag(m_session, article(), current, tag); !done)
        emit failed(done.error().text);
    else
        m_view.setCurrentAnnotation(current);
}

void Tagging::removeCurrent()
{
    const AnnotationId current = m_view.currentAnnotation();
    if (!current) {
        emit failed(tr("Put the caret on an annotation to remove it."));
        return;
    }
    if (const auto done = removeAnnotations(m_session, article(), {current}); !done)
        emit failed(done.error().text);
}

void Tagging::tagByName()
{
    if (!m_view.article()) {
        emit failed(tr("Open an article first, then select words in it."));
        return;
    }
    const AnnotationId current =
        m_view.selection().isEmpty() ? m_view.currentAnnotation() : AnnotationId();
    auto *popup = new ChoicePopup(current ? tr("Change the tag to:") : tr("Tag the words as:"),
        tagChoices(m_session.project()), &m_view);
    connect(popup, &ChoicePopup::picked, this, [this, current](const QVariant &value) {
        const TagId tag{value.toLongLong()};
        m_view.setFocus();
        if (!current)
            this->tag(tag);
        else if (const auto done = retag(m_session, article(), current, tag); !done)
            emit failed(done.error().text);
    });
    const QList<TextRange> ranges = wanted({});
    popup->popUp(
        *m_view.viewport(), m_view.rectanglesOf(ranges.first()).value(0, m_view.caretRectangle()));
}

void Tagging::setParagraphRole(ParagraphRole role)
{
    if (!m_view.article() || m_view.currentParagraph() < 0)
        return;
    const auto done =
        Standoff::setParagraphRole(m_session, article(), m_view.currentParagraph(), role);
    if (!done)
        emit failed(done.error().text);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "marking/attributing.h"

#include "analysis/attributions/attributionproposals.h"
#include "analysis/attributions/speechparts.h"
#include "articleview/articleview.h"
#include "session/verbs/attributions.h"
#include "session/verbs/records.h"
#include "text/words/wordstotag.h"
#include "widgets/choicepopup.h"
#include "widgets/keyname.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What a part becomes, and what may be there already that a click on it means.
LayerKind kindOf(AttributionBar::Part part)
{
    return part == AttributionBar::Content ? LayerKind::Claim
        : part == AttributionBar::Cue      ? LayerKind::Cue
                                           : LayerKind::Source;
}

QList<TextRange> rangesOf(const AttributionDraft &draft, AttributionBar::Part part)
{
    if (part == AttributionBar::Content)
        return draft.content;
    const TextRange range = part == AttributionBar::Cue ? draft.cue : draft.source;
    return range.isEmpty() ? QList<TextRange>() : QList{range};
}

} // namespace

Attributing::Attributing(
    OpenProject &session, ArticleView &view, AttributionBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_bar(bar)
{
    m_view.installEventFilter(this);
    connect(&view, &ArticleView::wordsPicked, this, &Attributing::pick);
    connect(&view, &ArticleView::articleChanged, this, &Attributing::stop);
    connect(&bar, &AttributionBar::skipRequested, this, &Attributing::skip);
    connect(&bar, &AttributionBar::backRequested, this, &Attributing::back);
}

// Of what is selected, as it is tagged: without the marks of a quotation.
TextRange Attributing::meant(TextRange selected) const
{
    return wordsToTag(m_view.article()->text().string(), selected, EnclosingPair::LeftOut);
}

void Attributing::beginOrAdd()
{
    if (!m_view.article()) {
        emit failed(tr("Open an article first, then select words in it."));
        return;
    }
    const OpenArticle &article = *m_view.article();
    const TextRange selected = meant(m_view.selection());
    if (isActive()) {
        if (selected.isEmpty()) {
            emit notice(tr("Select one more part of what is said, then press the key."));
            return;
        }
        AttributionDraft draft = step().draft;
        draft.content.append(selected);
        m_steps.append({draft, std::max(step().asked, Part::Cue)});
        m_view.setCaret(selected.end);
        show();
        return;
    }
    AttributionDraft draft;
    const Annotation *current = article.find(m_view.currentAnnotation());
    if (!selected.isEmpty())
        draft.content = {selected};
    else if (current && m_session.project().kindOf(current->tag) == LayerKind::Claim)
        draft.content = article.rangesOf(*current);
    m_steps = {{draft, draft.content.isEmpty() ? Part::Content : Part::Cue}};
    m_view.setPicking(true);
    m_view.setFocus();
    if (!draft.content.isEmpty())
        m_view.setCaret(draft.content.last().end);
    show();
}

QString Attributing::words(const QList<TextRange> &ranges) const
{
    QStringList texts;
    for (const TextRange range : ranges)
        texts.append(m_view.article()->text().slice(range).toString());
    return texts.join(u" … "_s);
}

// What the wording tells of the part that is asked for, near what is said.
QList<TextRange> Attributing::proposal() const
{
    const AttributionDraft &draft = step().draft;
    const ArticleText &text = m_view.article()->text();
    if (step().asked == Part::Content) {
        const auto found = proposeAttribution(text, m_view.selection());
        return found ? found->content : QList<TextRange>();
    }
    const TextRange range = step().asked == Part::Cue ? speechPartsFor(text, draft.content).cue
                                                      : sourceProposal().words;
    return range.isEmpty() ? QList<TextRange>() : QList{range};
}

SourceProposal Attributing::sourceProposal() const
{
    const AttributionDraft &draft = step().draft;
    const OpenArticle &article = *m_view.article();
    const TextRange phrase = draft.cue.isEmpty()
        ? speechPartsFor(article.text(), draft.content).source
        : sourceBesideCue(article.text(), draft.content, draft.cue);
    return proposeSource(m_session.project(), article, phrase);
}

void Attributing::show()
{
    const QList<TextRange> proposed = proposal();
    AttributionBar::State state{.asked = step().asked, .proposed = words(proposed)};
    if (step().asked == Part::Source) {
        const SourceProposal source = sourceProposal();
        const Source *known = m_session.project().find(source.record);
        const QString who = known ? known->label : source.name;
        state.who = who == state.proposed ? QString() : who;
    }
    QList<PendingMark> places;
    for (const Part part : {Part::Content, Part::Cue, Part::Source}) {
        const QList<TextRange> ranges = rangesOf(step().draft, part);
        state.words[part] = words(ranges);
        for (const TextRange range : ranges)
            places.append({range, kindOf(part)});
    }
    for (const TextRange range : proposed)
        places.append({range, kindOf(step().asked), true});
    m_view.setPendingMarks(places);
    m_bar.setState(state);
    m_bar.show();
}

// Keys that have a meaning while one is being built; the others keep theirs.
bool Attributing::press(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(!event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Tab:
        skip();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        back();
        return true;
    default:
        break;
    }
    if (step().asked != Part::Source || !plain || event.text().trimmed().isEmpty())
        return false;
    chooseRecord(event.text());
    return true;
}

bool Attributing::eventFilter(QObject *, QEvent *event)
{
    if (!isActive())
        return false;
    if (event->type() == QEvent::KeyPress)
        return press(static_cast<const QKeyEvent &>(*event));
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    // What press() knows is not for the shortcuts of the window.
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool steps = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter
        || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Escape
        || key.key() == Qt::Key_Backspace;
    const bool letters = step().asked == Part::Source && !key.text().trimmed().isEmpty()
        && !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    event->setAccepted(steps || letters);
    return steps || letters;
}

void Attributing::enter(bool withWho)
{
    const TextRange selected = meant(m_view.selection());
    if (!selected.isEmpty())
        take({selected});
    else if (const QList<TextRange> proposed = proposal(); !proposed.isEmpty()) {
        if (step().asked == Part::Source && withWho)
            takeSource(sourceProposal());
        else
            take(proposed);
    } else if (const TextRange word = m_view.wordAt(m_view.caret());
        !word.isEmpty() && !isTaken(word)) // where the caret was left when that was taken
        take({word});
    else
        emit notice(
            tr("Select the words first; %1 leaves this part out.").arg(keyName(Qt::Key_Tab)));
}

bool Attributing::isTaken(TextRange range) const
{
    const AttributionDraft &draft = step().draft;
    return draft.cue.intersects(range)
        || std::ranges::any_of(
            draft.content, [range](TextRange part) { return part.intersects(range); });
}

// A click on what is marked already means all of it.
void Attributing::pick(TextRange range)
{
    const OpenArticle &article = *m_view.article();
    const QList<LayerKind> kinds = step().asked == Part::Source
        ? QList{LayerKind::Source, LayerKind::Entity}
        : QList{kindOf(step().asked)};
    range = meant(range);
    for (const AnnotationId id : m_view.annotationsAt(range.begin)) {
        const Annotation &annotation = *article.find(id);
        const QList<TextRange> ranges = article.rangesOf(annotation);
        if (kinds.contains(m_session.project().kindOf(annotation.tag))
            && std::ranges::any_of(
                ranges, [range](TextRange each) { return each.contains(range); })) {
            take(ranges);
            return;
        }
    }
    if (!range.isEmpty())
        take({range});
}

void Attributing::take(const QList<TextRange> &ranges)
{
    AttributionDraft draft = step().draft;
    if (step().asked == Part::Content)
        draft.content = ranges;
    else if (step().asked == Part::Cue)
        draft.cue = ranges.first();
    else {
        draft.source = ranges.first();
        const auto told = proposeSource(m_session.project(), *m_view.article(), draft.source);
        if (told.words == draft.source && told.name.isEmpty())
            draft.identification = told.identification;
    }
    next(draft);
}

void Attributing::takeSource(const SourceProposal &source)
{
    AttributionDraft draft = step().draft;
    draft.source = source.words;
    draft.record = source.record;
    draft.name = source.name;
    draft.identification = source.identification;
    next(draft);
}

void Attributing::next(const AttributionDraft &draft)
{
    if (step().asked == Part::Source) {
        finish(draft);
        return;
    }
    m_steps.append({draft, Part(step().asked + 1)});
    m_view.setCaret(m_view.caret()); // what was taken is no longer selected
    show();
}

void Attributing::skip()
{
    if (isActive() && step().asked != Part::Content)
        next(step().draft);
}

void Attributing::back()
{
    if (m_steps.size() <= 1) {
        stop();
        return;
    }
    m_steps.removeLast();
    m_view.setCaret(m_view.caret());
    show();
}

void Attributing::finish(const AttributionDraft &draft)
{
    const auto made = attribute(m_session, m_view.article()->article(), draft);
    if (!made) {
        emit failed(made.error().text); // and nothing is lost: one may go back, or try again
        return;
    }
    const Attribution attribution = m_view.article()->attributions().value(*made);
    stop();
    m_view.setCaret(m_view.caret()); // nothing stays selected
    m_view.setCurrentAnnotation(attribution.contents.first());
    emit notice(attribution.parent
            ? tr("The attribution was added. It is nested in the one around it.")
            : tr("The attribution was added."));
}

void Attributing::stop()
{
    m_steps.clear();
    m_view.setPicking(false);
    m_view.setPendingMarks({});
    m_bar.hide();
}

void Attributing::chooseRecord(const QString &letters)
{
    QList<ChoicePopup::Choice> choices;
    for (const Source &source : m_session.project().all<Source>())
        choices.append({source.label, {}, {}, QVariant::fromValue(source.id.number)});
    auto *popup = new ChoicePopup(tr("Who says it?"), choices, &m_view);
    connect(popup, &ChoicePopup::picked, this, [this](const QVariant &value) {
        m_view.setFocus();
        if (!isActive())
            return;
        AttributionDraft draft = step().draft;
        draft.record = SourceId{value.toLongLong()};
        next(draft);
    });
    popup->popUp(*m_view.viewport(), m_view.caretRectangle());
    popup->type(letters);
}

void Attributing::removeCurrent()
{
    const AttributionId attribution = m_view.article()
        ? m_view.article()->attributionWith(m_view.currentAnnotation())
        : AttributionId();
    if (!attribution)
        emit failed(tr("Put the caret on a part of the attribution that is to be removed."));
    else if (const auto done = remove(m_session, attribution); !done)
        emit failed(done.error().text);
}

} // namespace Standoff

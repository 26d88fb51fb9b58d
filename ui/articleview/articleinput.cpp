// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleinput.h"

#include "articleview/articleview.h"
#include "text/boundaries.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace Standoff {

namespace {

constexpr int autoScrollInterval = 30; // ms
constexpr int grazing = 6; // pixels by which a hasty hand misses the end of a word

struct StepKey
{
    int key;
    CaretStep plain;
    CaretStep withControl;
};

constexpr StepKey stepKeys[] = {
    {Qt::Key_Left, CaretStep::Left, CaretStep::WordLeft},
    {Qt::Key_Right, CaretStep::Right, CaretStep::WordRight},
    {Qt::Key_Up, CaretStep::Up, CaretStep::PreviousParagraph},
    {Qt::Key_Down, CaretStep::Down, CaretStep::NextParagraph},
    {Qt::Key_Home, CaretStep::LineStart, CaretStep::Start},
    {Qt::Key_End, CaretStep::LineEnd, CaretStep::End},
    {Qt::Key_PageUp, CaretStep::PageUp, CaretStep::PageUp},
    {Qt::Key_PageDown, CaretStep::PageDown, CaretStep::PageDown},
};

} // namespace

ArticleInput::ArticleInput(ArticleView &view)
    : QObject(&view)
    , m_view(view)
{
    m_autoScroll.setInterval(autoScrollInterval);
    connect(&m_autoScroll, &QTimer::timeout, this, [this] { scrollAtEdge(); });
}

bool ArticleInput::press(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.matches(QKeySequence::Copy)) {
        m_view.copy();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_view.setSelection({0, std::numeric_limits<int>::max()});
        return true;
    }
    if (!(modifiers & ~(Qt::ControlModifier | Qt::ShiftModifier))) {
        const auto found = std::ranges::find(stepKeys, event.key(), &StepKey::key);
        if (found != std::end(stepKeys)) {
            const bool control = modifiers & Qt::ControlModifier;
            m_view.moveCaret(
                control ? found->withControl : found->plain, modifiers & Qt::ShiftModifier);
            return true;
        }
    }
    const bool sentence = (modifiers & ~Qt::ShiftModifier) == Qt::AltModifier
        && (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown);
    if (sentence) {
        m_view.moveCaret(
            event.key() == Qt::Key_PageUp ? CaretStep::PreviousSentence : CaretStep::NextSentence,
            modifiers & Qt::ShiftModifier);
        return true;
    }
    if (modifiers)
        return false;
    if (event.key() == Qt::Key_Escape && m_handle) {
        endDrag();
        return true;
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && m_view.currentAnnotation()) {
        emit m_view.annotationActivated(m_view.currentAnnotation());
        return true;
    }
    if (event.key() == Qt::Key_Escape && !m_view.selection().isEmpty()) {
        m_view.setCaret(m_view.caret());
        return true;
    }
    return false;
}

// How many clicks there were at the place, one soon after the other. The window system tells of
// each second one as a double click.
int ArticleInput::clicked(QPoint point, bool twice)
{
    const bool again = m_sinceClick.isValid()
        && m_sinceClick.elapsed() < QApplication::doubleClickInterval()
        && (point - m_pressed).manhattanLength() < QApplication::startDragDistance();
    constexpr int most = 4;
    if (twice)
        m_clicks = again && m_clicks > 2 ? most : 2;
    else
        m_clicks = again && m_clicks > 1 ? std::min(m_clicks + 1, most) : 1;
    m_sinceClick.start();
    m_pressed = point;
    return m_clicks;
}

TextRange ArticleInput::unitAt(int offset) const
{
    if (m_unit == Unit::Word || m_unit == Unit::Sentence) {
        const TextRange unit =
            m_view.unitAt(offset, m_unit == Unit::Word ? TextUnit::Word : TextUnit::Sentence);
        return unit.isEmpty() ? TextRange{offset, offset} : unit;
    }
    if (m_unit == Unit::Paragraph) {
        const ArticleText &text = m_view.article()->text();
        return text.paragraphs()[text.paragraphAt(offset)].range;
    }
    return {offset, offset};
}

// The word within which the point lies; a place between words where it only grazes one, as a hand
// does that begins a little beside what it means.
TextRange ArticleInput::wordUnder(QPoint point) const
{
    const int offset = m_view.positionAt(point);
    const TextRange word = m_view.wordAt(offset);
    if (offset <= word.begin || offset >= word.end)
        return {offset, offset};
    for (const QRect &rectangle : m_view.rectanglesOf(word)) {
        const int reach = std::min(grazing, rectangle.width() / 4);
        const bool isHere = rectangle.top() <= point.y() && point.y() <= rectangle.bottom();
        const bool isInside =
            rectangle.left() + reach < point.x() && point.x() < rectangle.right() - reach;
        if (isHere && !isInside) {
            const bool isFirst = offset - word.begin < word.end - offset;
            return isFirst ? TextRange{word.begin, word.begin} : TextRange{word.end, word.end};
        }
    }
    return word;
}

void ArticleInput::begin(Unit unit, int offset)
{
    m_unit = unit;
    beginDrag(unitAt(offset));
    m_view.select(m_origin.begin, m_origin.end);
}

void ArticleInput::beginDrag(TextRange origin)
{
    m_origin = m_originWords = origin;
    m_dragging = true;
    m_moved = false;
}

// Clicking again at the same place goes on to the next of those that overlap there.
void ArticleInput::chooseAnnotation(QPoint point, bool again)
{
    const int offset = m_view.graphemeAt(point);
    const QList<AnnotationId> overlapping =
        offset < 0 ? QList<AnnotationId>() : m_view.annotationsAt(offset);
    AnnotationId chosen = overlapping.value(0);
    if (const qsizetype at = overlapping.indexOf(m_view.currentAnnotation()); again && at >= 0)
        chosen = overlapping[(at + 1) % overlapping.size()];
    m_view.setCurrentAnnotation(chosen);
}

void ArticleInput::press(const QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    const int offset = m_view.positionAt(point);
    m_point = point;
    m_extended = {};
    if (event.button() == Qt::LeftButton) {
        m_handle = m_view.isPicking() ? std::nullopt : m_view.handleAt(point);
        if (m_handle)
            return;
    }
    if (event.button() == Qt::RightButton) {
        if (!m_view.selection().contains(offset)) {
            m_view.setCaret(offset);
            const int grapheme = m_view.graphemeAt(point);
            m_view.setCurrentAnnotation(
                grapheme < 0 ? AnnotationId() : m_view.annotationsAt(grapheme).value(0));
        }
        return;
    }
    if (event.button() != Qt::LeftButton)
        return;
    const bool again = (point - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const int clicks = clicked(point, false);
    if (clicks > 2) {
        begin(clicks == 3 ? Unit::Sentence : Unit::Paragraph, offset);
    } else if (event.modifiers() & Qt::ShiftModifier) {
        const TextRange selection = m_view.selection();
        const int anchor = m_view.caret() == selection.begin ? selection.end : selection.begin;
        m_unit = Unit::Character;
        beginDrag({anchor, anchor});
        m_moved = true;
        extendTo(point, event.modifiers());
    } else {
        if (event.modifiers() & Qt::ControlModifier && !m_view.isPicking())
            m_extended = m_view.currentAnnotation();
        begin(Unit::Character, offset);
        m_originWords = wordUnder(point);
        if (!m_extended && !m_view.isPicking())
            chooseAnnotation(point, again);
    }
}

void ArticleInput::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const QPoint point = event.position().toPoint();
    const int grapheme = m_view.graphemeAt(point);
    const int offset = grapheme < 0 ? m_view.positionAt(point) : grapheme;
    if (clicked(point, true) > 2) {
        begin(Unit::Paragraph, offset);
        return;
    }
    begin(Unit::Word, offset);
    if (grapheme >= 0 && m_view.currentAnnotation())
        emit m_view.annotationActivated(m_view.currentAnnotation());
}

void ArticleInput::move(const QMouseEvent &event)
{
    m_point = event.position().toPoint();
    if (!(event.buttons() & Qt::LeftButton)) {
        hover(m_point);
        return;
    }
    if (m_handle && m_handle->kind == ArticleHandle::Relation)
        m_view.dragLink(m_point);
    else if (m_handle)
        m_view.dragHandle(*m_handle, m_point, !(event.modifiers() & Qt::AltModifier));
    else if (m_dragging)
        extendTo(m_point, event.modifiers());
    else
        return;
    const QRect inside = m_view.viewport()->rect();
    const bool outside = m_point.y() < inside.top() || m_point.y() > inside.bottom();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!outside)
        m_autoScroll.stop();
}

void ArticleInput::hover(QPoint point)
{
    const std::optional<ArticleHandle> handle = m_view.handleAt(point);
    m_view.viewport()->setCursor(!handle              ? Qt::IBeamCursor
            : handle->kind == ArticleHandle::Relation ? Qt::CrossCursor
                                                      : Qt::SizeHorCursor);
    const int grapheme = handle ? -1 : m_view.graphemeAt(point);
    m_view.setHoveredAnnotation(
        grapheme < 0 ? AnnotationId() : m_view.annotationsAt(grapheme).value(0));
}

void ArticleInput::extendTo(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const int distance = (point - m_pressed).manhattanLength();
    m_moved = m_moved || distance >= QApplication::startDragDistance();
    const bool byLetter = modifiers & Qt::AltModifier;
    if (m_unit == Unit::Character && !byLetter && !m_moved)
        return; // a hand that shakes selects no word
    const bool byWord = !byLetter && (m_unit == Unit::Character || m_unit == Unit::Word);
    const TextRange origin = byWord ? m_originWords : m_origin;
    const TextRange unit = byWord ? wordUnder(point) : unitAt(m_view.positionAt(point));
    TextRange selected = origin.united(unit);
    const bool isBackwards = unit.begin < origin.begin;
    if (!byLetter && m_unit != Unit::Paragraph)
        selected = trimmed(m_view.article()->text().string(), selected);
    if (selected.isEmpty())
        selected = isBackwards ? TextRange{unit.begin, unit.begin} : TextRange{unit.end, unit.end};
    if (isBackwards)
        m_view.select(selected.end, selected.begin);
    else
        m_view.select(selected.begin, selected.end);
}

void ArticleInput::scrollAtEdge()
{
    const QRect inside = m_view.viewport()->rect();
    const int distance = m_point.y() < inside.top() ? m_point.y() - inside.top()
        : m_point.y() > inside.bottom()             ? m_point.y() - inside.bottom()
                                                    : 0;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + distance / 2);
    if (m_dragging)
        extendTo({m_point.x(), std::clamp(m_point.y(), inside.top(), inside.bottom())},
            QGuiApplication::keyboardModifiers());
}

void ArticleInput::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const bool selecting = std::exchange(m_dragging, false);
    m_autoScroll.stop();
    if (m_view.isPicking() && selecting) {
        pick(event.position().toPoint());
    } else if (const auto handle = std::exchange(m_handle, {})) {
        if (handle->kind == ArticleHandle::Relation)
            m_view.dropLink(event.position().toPoint());
        else
            m_view.dropHandle();
    } else if (const AnnotationId extended = std::exchange(m_extended, {})) {
        if (!m_view.selection().isEmpty())
            emit m_view.fragmentRequested(extended, m_view.selection());
    }
}

void ArticleInput::pick(QPoint point)
{
    const TextRange selected = m_view.selection();
    const int grapheme = m_view.graphemeAt(point);
    if (!selected.isEmpty())
        emit m_view.wordsPicked(selected);
    else if (grapheme >= 0 && !m_view.wordAt(grapheme).isEmpty())
        emit m_view.wordsPicked(m_view.wordAt(grapheme));
}

// Whatever was being dragged stays as it was.
void ArticleInput::endDrag()
{
    m_handle.reset();
    m_autoScroll.stop();
    m_view.cancelHandle();
}

} // namespace Standoff

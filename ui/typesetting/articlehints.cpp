// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/articlehints.h"

#include <QPainter>

namespace Standoff {

namespace {

constexpr double distinct = 8; // contrast: more than there must be, since tints come below
constexpr double strength = 0.5; // of the hue in the ink: to be seen when looked for

// Not the hues of layers. Marks, digits and words tell the kinds apart, not the colour alone.
QColor hueOf(HintKind kind)
{
    switch (kind) {
    case HintKind::Quotation:
        return {0x1a, 0x6f, 0xb0};
    case HintKind::Date:
    case HintKind::Figure:
        return {0x12, 0x80, 0x6e};
    case HintKind::Attribution:
        return {0xb0, 0x50, 0x28};
    }
    return {};
}

QColor inkOf(HintKind kind, const ArticleColors &colors)
{
    // What is readable in the muted ink has to be in this one too: the ground of hits.
    const double least = std::max(distinct, contrast(colors.muted, colors.base));
    for (double part = strength; part > 0; part -= 0.05) {
        const QColor ink = mixed(colors.text, hueOf(kind), part);
        if (contrast(ink, colors.base) >= least)
            return ink;
    }
    return colors.text;
}

} // namespace

void ArticleHints::setFinder(ReadingHints *finder)
{
    m_finder = finder;
    clear();
}

void ArticleHints::clear()
{
    m_found.clear();
    m_parts.clear();
}

void ArticleHints::setColors(const ArticleColors &colors)
{
    m_colors = colors;
    for (size_t kind = 0; kind < kinds; ++kind)
        m_inks[kind] = inkOf(HintKind(kind), colors);
}

Hints ArticleHints::of(const ArticleText &text, TextRange range) const
{
    if (!m_finder)
        return {};
    if (const Hints *found = m_found.object(range.begin))
        return *found;
    Hints hints = m_finder->find(text.slice(range));
    for (Hint &hint : hints)
        hint.range = {range.begin + hint.range.begin, range.begin + hint.range.end};
    m_found.insert(range.begin, new Hints(hints));
    return hints;
}

const QColor &ArticleHints::weakestInk() const
{
    return *std::ranges::min_element(
        m_inks, {}, [this](const QColor &ink) { return contrast(ink, m_colors.base); });
}

ArticleHints::Parts ArticleHints::partsOf(
    const BlockLayout &layout, int line, const Hints &hints, TextRange plain)
{
    const TextRange whole = layout.lines()[line].range;
    QList<int> ends{whole.end};
    const auto cutAt = [&](TextRange range) {
        for (const int offset : {range.begin, range.end}) {
            if (whole.begin < offset && offset < whole.end)
                ends.append(offset);
        }
    };
    cutAt(plain);
    for (const Hint &hint : hints)
        cutAt(hint.range);
    std::ranges::sort(ends);
    Parts parts;
    TextRange range{whole.begin, whole.begin};
    for (const int end : std::as_const(ends)) {
        range = {range.end, end};
        if (range.isEmpty())
            continue;
        Part part{{}, layout.glyphRuns(line, range)};
        for (const Hint &hint : hints) { // the last one lies within the others
            if (hint.range.contains(range) && !plain.contains(range))
                part.kind = hint.kind;
        }
        parts.append(std::move(part));
    }
    return parts;
}

// Letter by letter, not all of them again below a clip: one drawn twice would look bold. What a
// line consists of is kept, but for the few with a selection.
void ArticleHints::drawLine(QPainter &painter, const BlockLayout &layout, int line,
    const Hints &hints, TextRange plain) const
{
    const TextRange range = layout.lines()[line].range;
    const auto touches = [range](const Hint &hint) { return hint.range.intersects(range); };
    if (std::ranges::none_of(hints, touches)) {
        layout.drawLine(painter, line);
        return;
    }
    Parts selected;
    const Parts *parts = &selected;
    if (plain.intersects(range)) {
        selected = partsOf(layout, line, hints, plain);
    } else if (parts = m_parts.object({layout.serial(), line}); !parts) {
        auto *made = new Parts(partsOf(layout, line, hints, {}));
        m_parts.insert({layout.serial(), line}, made);
        parts = made;
    }
    const QPen pen = painter.pen();
    for (const Part &part : *parts) {
        painter.setPen(part.kind ? QPen(ink(*part.kind)) : pen);
        for (const QGlyphRun &letters : part.letters)
            painter.drawGlyphRun({}, letters);
    }
    painter.setPen(pen);
}

} // namespace Standoff

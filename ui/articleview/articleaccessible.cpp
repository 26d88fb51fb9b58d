// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleaccessible.h"

#include "articleview/articleview.h"
#include "articleview/spokenunits.h"

namespace Standoff {

namespace {

SpokenUnit spoken(QAccessible::TextBoundaryType type)
{
    switch (type) {
    case QAccessible::CharBoundary:
        return SpokenUnit::Grapheme;
    case QAccessible::WordBoundary:
        return SpokenUnit::Word;
    case QAccessible::SentenceBoundary:
        return SpokenUnit::Sentence;
    case QAccessible::ParagraphBoundary:
    case QAccessible::LineBoundary:
        return SpokenUnit::Paragraph;
    case QAccessible::NoBoundary:
        break;
    }
    return SpokenUnit::Text;
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
    , m_annotations(QAccessible::registerAccessibleInterface(new AnnotationsAccessible(view)))
{
}

ArticleAccessible::~ArticleAccessible()
{
    QAccessible::deleteAccessibleInterface(m_annotations);
}

ArticleView &ArticleAccessible::view() const
{
    return *static_cast<ArticleView *>(widget());
}

ArticleText ArticleAccessible::article() const
{
    return view().article() ? view().article()->text() : ArticleText();
}

AnnotationsAccessible *ArticleAccessible::annotations() const
{
    return static_cast<AnnotationsAccessible *>(QAccessible::accessibleInterface(m_annotations));
}

int ArticleAccessible::childCount() const
{
    return 1 + QAccessibleWidget::childCount();
}

QAccessibleInterface *ArticleAccessible::child(int index) const
{
    return index == 0 ? annotations() : QAccessibleWidget::child(index - 1);
}

int ArticleAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (child == annotations())
        return 0;
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : index + 1;
}

QAccessibleInterface *ArticleAccessible::childAt(int x, int y) const
{
    QWidget *part = view().childAt(view().mapFromGlobal(QPoint(x, y)));
    if (part && part != view().viewport())
        return QAccessible::queryAccessibleInterface(part);
    return annotations()->childAt(x, y);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int ArticleAccessible::toUtf16(int offset) const
{
    if (offset == -1)
        return article().size();
    if (offset == -2)
        return view().caret();
    return article().fromCodePoint(std::clamp(offset, 0, article().codePointCount()));
}

int ArticleAccessible::characterCount() const
{
    return article().codePointCount();
}

int ArticleAccessible::cursorPosition() const
{
    return article().toCodePoint(view().caret());
}

void ArticleAccessible::setCursorPosition(int offset)
{
    const int caret = toUtf16(offset);
    view().goTo(caret, caret);
}

int ArticleAccessible::selectionCount() const
{
    return view().selection().isEmpty() ? 0 : 1;
}

void ArticleAccessible::selection(int index, int *begin, int *end) const
{
    const bool there = index == 0 && selectionCount() > 0;
    const CodePointRange range = article().toCodePoints(view().selection());
    *begin = there ? range.begin : 0;
    *end = there ? range.end : 0;
}

void ArticleAccessible::addSelection(int begin, int end)
{
    view().goTo(toUtf16(begin), toUtf16(end));
}

void ArticleAccessible::removeSelection(int index)
{
    if (index == 0)
        view().setCaret(view().caret());
}

void ArticleAccessible::setSelection(int index, int begin, int end)
{
    if (index == 0)
        addSelection(begin, end);
}

QString ArticleAccessible::text(int begin, int end) const
{
    const int from = toUtf16(begin);
    return article().slice({from, std::max(from, toUtf16(end))}).toString();
}

TextRange ArticleAccessible::unit(int utf16, QAccessible::TextBoundaryType type) const
{
    return type == QAccessible::LineBoundary ? view().lineAt(utf16)
                                             : spokenUnit(article(), utf16, spoken(type));
}

QString ArticleAccessible::tell(TextRange range, int *begin, int *end) const
{
    *begin = article().toCodePoint(range.begin);
    *end = article().toCodePoint(range.end);
    return article().slice(range).toString();
}

QString ArticleAccessible::textAtOffset(
    int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const
{
    return tell(unit(toUtf16(offset), type), begin, end);
}

QString ArticleAccessible::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const
{
    const TextRange here = unit(toUtf16(offset), type);
    if (here.begin > 0)
        return tell(unit(here.begin - 1, type), begin, end);
    *begin = *end = -1;
    return {};
}

QString ArticleAccessible::textAfterOffset(
    int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const
{
    const TextRange here = unit(toUtf16(offset), type);
    if (here.end < article().size())
        return tell(unit(here.end, type), begin, end);
    *begin = *end = -1;
    return {};
}

QRect ArticleAccessible::characterRect(int offset) const
{
    const QRect rectangle = view().characterRectangle(toUtf16(offset));
    return {view().viewport()->mapToGlobal(rectangle.topLeft()), rectangle.size()};
}

int ArticleAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = view().viewport()->mapFromGlobal(point);
    if (!view().viewport()->rect().contains(inside) || article().size() == 0)
        return -1;
    const int letter = view().graphemeAt(inside);
    return article().toCodePoint(letter < 0 ? view().positionAt(inside) : letter);
}

void ArticleAccessible::scrollToSubstring(int begin, int end)
{
    view().reveal({toUtf16(end), toUtf16(begin)});
}

QString ArticleAccessible::attributes(int offset, int *begin, int *end) const
{
    const int place = toUtf16(offset);
    if (place >= article().size()) {
        *begin = *end = characterCount();
        return {};
    }
    const SpokenAttributes spoken = view().spokenAttributes();
    const CodePointRange run = article().toCodePoints(spoken.run(place));
    *begin = run.begin;
    *end = run.end;
    return SpokenAttributes::joined(spoken.at(place));
}

QList<QAccessible::Attribute> ArticleAccessible::attributeKeys() const
{
    return {QAccessible::Attribute::Custom};
}

QVariant ArticleAccessible::attributeValue(QAccessible::Attribute key) const
{
    if (key != QAccessible::Attribute::Custom)
        return {};
    QHash<QString, QString> attributes;
    if (view().article()) {
        for (const auto &[name, value] : view().spokenAttributes().at(view().caret()))
            attributes.insert(name, value);
    }
    return QVariant::fromValue(attributes);
}

} // namespace Standoff

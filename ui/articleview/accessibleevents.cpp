// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/accessibleevents.h"

#include "articleview/articleaccessible.h"
#include "articleview/articleview.h"

namespace Standoff {

namespace {

constexpr int longText = 1 << 16; // UTF-16 units; more is not sent over the bus

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(*view) : nullptr;
}

} // namespace

AccessibleEvents::AccessibleEvents(ArticleView &view)
    : QObject(&view)
    , m_view(view)
{
    QAccessible::installFactory(makeAccessible); // knows what is installed already
    connect(&view, &ArticleView::articleChanged, this, &AccessibleEvents::tellText);
    connect(&view, &ArticleView::caretMoved, this, &AccessibleEvents::tellCaret);
    connect(&view, &ArticleView::selectionChanged, this, &AccessibleEvents::tellSelection);
    connect(&view, &ArticleView::currentAnnotationChanged, this, &AccessibleEvents::tellCurrent);
}

void AccessibleEvents::tellText()
{
    const ArticleText text = m_view.article() ? m_view.article()->text() : ArticleText();
    const ArticleText before = std::exchange(m_text, text);
    m_current = {};
    if (!QAccessible::isActive())
        return;
    if (std::max(before.size(), text.size()) <= longText) {
        QAccessibleTextUpdateEvent event(&m_view, 0, before.string(), text.string());
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleEvent event(&m_view, QAccessible::DocumentContentChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void AccessibleEvents::tellCaret()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(&m_view, m_text.toCodePoint(m_view.caret()));
    QAccessible::updateAccessibility(&event);
}

void AccessibleEvents::tellSelection()
{
    if (!QAccessible::isActive())
        return;
    const CodePointRange range = m_text.toCodePoints(m_view.selection());
    QAccessibleTextSelectionEvent event(&m_view, range.begin, range.end);
    event.setCursorPosition(m_text.toCodePoint(m_view.caret()));
    QAccessible::updateAccessibility(&event);
}

// The keyboard stays with the text, so the item is told as selected, not as focused; its name is
// spoken.
void AccessibleEvents::tellCurrent(AnnotationId annotation)
{
    const AnnotationId before = std::exchange(m_current, annotation);
    if (!QAccessible::isActive())
        return;
    const auto *accessible =
        static_cast<ArticleAccessible *>(QAccessible::queryAccessibleInterface(&m_view));
    const auto tell = [&](AnnotationId id, QAccessible::Event type) {
        if (QAccessibleInterface *item = accessible->annotations()->item(id)) {
            QAccessibleEvent event(item, type);
            QAccessible::updateAccessibility(&event);
        }
    };
    tell(before, QAccessible::SelectionRemove);
    tell(annotation, QAccessible::SelectionAdd);
    tell(annotation, QAccessible::ActiveDescendantChanged);
    const QAccessibleInterface *item = accessible->annotations()->item(annotation);
    if (item && m_view.hasFocus()) {
        QAccessibleAnnouncementEvent event(&m_view, item->text(QAccessible::Name));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Standoff

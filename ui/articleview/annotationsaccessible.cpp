// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/annotationsaccessible.h"

#include "articleview/annotationaccessible.h"
#include "articleview/articleview.h"

namespace Standoff {

namespace {
constexpr qsizetype many = 32; // changes at once that are not told one by one
} // namespace

AnnotationsAccessible::AnnotationsAccessible(ArticleView &view)
    : m_view(view)
{
    QObject::connect(&view, &ArticleView::articleChanged, &m_context, [this] { forget(); });
    QObject::connect(&view, &ArticleView::changesApplied, &m_context,
        [this](const ChangeSet &changes) { follow(changes); });
}

AnnotationsAccessible::~AnnotationsAccessible()
{
    forget();
}

void AnnotationsAccessible::forget()
{
    m_order.reset();
    for (const QAccessible::Id id : std::exchange(m_items, {}))
        QAccessible::deleteAccessibleInterface(id);
}

const AnnotationOrder *AnnotationsAccessible::order() const
{
    if (!m_view.article())
        return nullptr;
    const MarkStyles &styles = m_view.spokenAttributes().styles;
    if (!m_order || m_order->styles() != styles)
        m_order.emplace(*m_view.article(), styles);
    return &*m_order;
}

void AnnotationsAccessible::follow(const ChangeSet &changes)
{
    QList<Change<Annotation>> ours;
    for (const auto &change : changes.of<Annotation>()) {
        if (change.either().version == m_view.article()->version().id)
            ours.append(change);
    }
    if (ours.size() > many)
        m_order.reset(); // sorting again is cheaper than moving that often
    else if (m_order)
        m_order->apply(ours);
    const bool told = QAccessible::isActive() && ours.size() <= many;
    for (const auto &[before, after] : std::as_const(ours)) {
        if (!after) {
            if (const QAccessible::Id id = m_items.take(before->id))
                QAccessible::deleteAccessibleInterface(id);
        } else if (!before && told) {
            if (QAccessibleInterface *made = item(after->id)) {
                QAccessibleEvent event(made, QAccessible::ObjectCreated);
                QAccessible::updateAccessibility(&event);
            }
        }
    }
}

QAccessibleInterface *AnnotationsAccessible::item(AnnotationId annotation) const
{
    if (!m_view.article() || !m_view.article()->find(annotation))
        return nullptr;
    QAccessible::Id &id = m_items[annotation];
    if (id == 0) {
        auto *made = new AnnotationAccessible(*this, annotation);
        id = QAccessible::registerAccessibleInterface(made);
    }
    return QAccessible::accessibleInterface(id);
}

int AnnotationsAccessible::indexOf(AnnotationId annotation) const
{
    const Annotation *found = order() ? m_view.article()->find(annotation) : nullptr;
    return found ? order()->indexOf(*found) : -1;
}

QWindow *AnnotationsAccessible::window() const
{
    return m_view.window()->windowHandle();
}

QAccessibleInterface *AnnotationsAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

QAccessibleInterface *AnnotationsAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? item(order()->at(index)) : nullptr;
}

// The smallest one at the place, as for the mouse.
QAccessibleInterface *AnnotationsAccessible::childAt(int x, int y) const
{
    const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view.article() || !m_view.viewport()->rect().contains(point))
        return nullptr;
    const int offset = m_view.graphemeAt(point);
    return offset < 0 ? nullptr : item(m_view.annotationsAt(offset).value(0));
}

int AnnotationsAccessible::childCount() const
{
    return order() ? order()->count() : 0;
}

int AnnotationsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const AnnotationAccessible *>(child);
    return item ? indexOf(item->annotation()) : -1;
}

QAccessibleInterface *AnnotationsAccessible::focusChild() const
{
    return m_view.hasFocus() ? item(m_view.currentAnnotation()) : nullptr;
}

QString AnnotationsAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return tr("Annotations");
    if (kind == QAccessible::Description)
        return tr("%Ln annotation(s) in this article", nullptr, childCount());
    return {};
}

QRect AnnotationsAccessible::rect() const
{
    const QWidget *viewport = m_view.viewport();
    return {viewport->mapToGlobal(QPoint()), viewport->size()};
}

QAccessible::State AnnotationsAccessible::state() const
{
    QAccessible::State state;
    state.invisible = !m_view.isVisible();
    return state;
}

void *AnnotationsAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::SelectionInterface
        ? static_cast<QAccessibleSelectionInterface *>(this)
        : nullptr;
}

int AnnotationsAccessible::selectedItemCount() const
{
    return item(m_view.currentAnnotation()) ? 1 : 0;
}

QList<QAccessibleInterface *> AnnotationsAccessible::selectedItems() const
{
    QAccessibleInterface *current = item(m_view.currentAnnotation());
    return current ? QList{current} : QList<QAccessibleInterface *>();
}

bool AnnotationsAccessible::select(QAccessibleInterface *child)
{
    const auto *item = dynamic_cast<const AnnotationAccessible *>(child);
    if (!item || indexOfChild(child) < 0)
        return false;
    m_view.goToAnnotation(item->annotation());
    return true;
}

bool AnnotationsAccessible::unselect(QAccessibleInterface *child)
{
    const auto *item = dynamic_cast<const AnnotationAccessible *>(child);
    return item && item->annotation() == m_view.currentAnnotation() && clear();
}

bool AnnotationsAccessible::clear()
{
    m_view.setCurrentAnnotation({});
    return true;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/annotationorder.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHash>
#include <QObject>
#include <optional>

namespace Standoff {

class ArticleView;

// The annotations of the article in a view as a list that a screen reader can walk: in the order of
// the text; the current annotation is the selected item. An item is made when it is asked for; what
// is asked costs O(log n), but O(n log n) the first time after an article was opened.
class AnnotationsAccessible : public QAccessibleInterface, public QAccessibleSelectionInterface
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::AnnotationsAccessible)

public:
    explicit AnnotationsAccessible(ArticleView &view);

    ArticleView &view() const { return m_view; }
    // nullptr where the article has none with that id.
    QAccessibleInterface *item(AnnotationId annotation) const;
    int indexOf(AnnotationId annotation) const;

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    int selectedItemCount() const override;
    QList<QAccessibleInterface *> selectedItems() const override;
    bool select(QAccessibleInterface *child) override;
    bool unselect(QAccessibleInterface *child) override;
    bool selectAll() override { return false; } // one is current, not more
    bool clear() override;

protected:
    ~AnnotationsAccessible() override;

private:
    const AnnotationOrder *order() const; // nullptr without an article
    void follow(const ChangeSet &changes);
    void forget();

    ArticleView &m_view;
    QObject m_context; // of the connections to the view
    mutable std::optional<AnnotationOrder> m_order;
    mutable QHash<AnnotationId, QAccessible::Id> m_items;
};

} // namespace Standoff

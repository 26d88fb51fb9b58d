// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/annotationsaccessible.h"

namespace Standoff {

// One annotation, for a screen reader: "Person: Kim Yo Jong". Its actions go there. Its attributes
// are those of the place and "begin" and "end", in code points.
class AnnotationAccessible : public QAccessibleInterface,
                             public QAccessibleActionInterface,
                             public QAccessibleAttributesInterface
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::AnnotationAccessible)

public:
    // The list outlives its items.
    AnnotationAccessible(const AnnotationsAccessible &list, AnnotationId annotation)
        : m_list(list)
        , m_annotation(annotation)
    {
    }

    AnnotationId annotation() const { return m_annotation; }

    bool isValid() const override { return value(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list.window(); }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    // Of what is visible of it; empty where nothing is.
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &actionName) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;

private:
    const Annotation *value() const; // nullptr when it is gone
    QString description(const Annotation &annotation) const;

    const AnnotationsAccessible &m_list;
    AnnotationId m_annotation;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/annotationaccessible.h"

#include "articleview/articleview.h"
#include "text/boundaries.h"
#include "typesetting/articlelabels.h"

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {
constexpr int spokenLength = 200; // characters; who wants more reads the text
} // namespace

const Annotation *AnnotationAccessible::value() const
{
    const OpenArticle *article = m_list.view().article();
    return article ? article->find(m_annotation) : nullptr;
}

QAccessibleInterface *AnnotationAccessible::parent() const
{
    return const_cast<AnnotationsAccessible *>(&m_list); // Qt's interfaces hand each other out so
}

QString AnnotationAccessible::text(QAccessible::Text kind) const
{
    const Annotation *annotation = value();
    if (!annotation)
        return {};
    if (kind == QAccessible::Name) {
        return tr("%1: %2", "an annotation's tag and words")
            .arg(m_list.view().spokenAttributes().nameOf(annotation->tag),
                shortened(annotation->text().simplified(), spokenLength));
    }
    return kind == QAccessible::Description ? description(*annotation) : QString();
}

QString AnnotationAccessible::description(const Annotation &annotation) const
{
    const SpokenAttributes spoken = m_list.view().spokenAttributes();
    const auto layer = [&] {
        switch (spoken.styles.of(annotation.tag).kind) {
        case LayerKind::Entity:
            return tr("Entity");
        case LayerKind::Claim:
            return tr("Claim");
        case LayerKind::Source:
            return tr("Source");
        case LayerKind::Cue:
            return tr("Cue");
        case LayerKind::Other:
            break;
        }
        return QString();
    };
    QStringList parts{layer()};
    const QString record = spoken.recordName ? spoken.recordName(annotation) : QString();
    if (!record.isEmpty())
        parts.append(tr("Record: %1").arg(record));
    if (annotation.status != Status::Accepted)
        parts.append(statusName(annotation.status));
    if (!annotation.note.isEmpty())
        parts.append(tr("Note: %1").arg(shortened(annotation.note.simplified(), spokenLength)));
    if (annotation.fragments.size() > 1)
        parts.append(tr("%Ln fragment(s)", "fragments", int(annotation.fragments.size())));
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QRect AnnotationAccessible::rect() const
{
    const Annotation *annotation = value();
    if (!annotation)
        return {};
    const ArticleView &view = m_list.view();
    QRect rect;
    for (const TextRange range : view.article()->rangesOf(*annotation)) {
        for (const QRect &part : view.rectanglesOf(range))
            rect |= part;
    }
    rect &= view.viewport()->rect();
    return rect.isEmpty() ? QRect()
                          : QRect(view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QAccessible::State AnnotationAccessible::state() const
{
    QAccessible::State state;
    if (!value()) {
        state.invalid = true;
        return state;
    }
    const ArticleView &view = m_list.view();
    const bool current = view.currentAnnotation() == m_annotation;
    state.selectable = true;
    state.selected = current;
    state.focusable = true;
    state.focused = current && view.hasFocus();
    state.invisible = !view.isVisible();
    state.offscreen = rect().isEmpty();
    return state;
}

void *AnnotationAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
    return nullptr;
}

void AnnotationAccessible::doAction(const QString &actionName)
{
    ArticleView &view = m_list.view();
    if (!value() || !actionNames().contains(actionName))
        return;
    view.setFocus();
    view.goToAnnotation(m_annotation);
}

QList<QAccessible::Attribute> AnnotationAccessible::attributeKeys() const
{
    return {QAccessible::Attribute::Custom};
}

QVariant AnnotationAccessible::attributeValue(QAccessible::Attribute key) const
{
    const Annotation *annotation = value();
    if (!annotation || key != QAccessible::Attribute::Custom)
        return {};
    QHash<QString, QString> attributes;
    for (const auto &[name, value] : m_list.view().spokenAttributes().of(*annotation))
        attributes.insert(name, value);
    attributes.insert(u"begin"_s, QString::number(annotation->extent().begin));
    attributes.insert(u"end"_s, QString::number(annotation->extent().end));
    return QVariant::fromValue(attributes);
}

} // namespace Standoff

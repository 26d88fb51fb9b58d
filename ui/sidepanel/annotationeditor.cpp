// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/annotationeditor.h"

#include "session/mentions.h"
#include "session/openproject.h"
#include "text/boundaries.h"
#include "theme/plaintexts.h"
#include "widgets/flatwidgets.h"

#include <QMenu>

namespace Standoff {

AnnotationEditor::AnnotationEditor(const OpenProject &session, QWidget *parent)
    : FieldEditor(parent)
    , m_session(session)
    , m_button(new FlatButton(this))
{
    setInner(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] { choose(); });
}

void AnnotationEditor::setSelected(AnnotationId annotation)
{
    m_selected = annotation;
}

QString AnnotationEditor::words(AnnotationId annotation) const
{
    constexpr int most = 60; // characters
    const auto mention = mentionAt(m_session, annotation);
    return mention && *mention ? tr("“%1”").arg(shortened((*mention)->text.simplified(), most))
                               : QString();
}

void AnnotationEditor::display(const QVariant &value)
{
    m_annotation = value.toLongLong();
    m_button->setText(
        m_annotation == 0 ? tr("none", "annotation") : inMenu(words(AnnotationId{m_annotation})));
    m_button->setToolTip(tr("Refer to the annotation that is selected in the article"));
}

void AnnotationEditor::choose()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, AnnotationId annotation) {
        menu->addAction(inMenu(text), this, [this, annotation] {
            m_annotation = annotation.number;
            commit();
            revert(); // to what the project has now
        });
    };
    if (const QString selected = words(m_selected); !selected.isEmpty())
        add(selected, m_selected);
    else
        menu->addAction(tr("Select an annotation in the article first"))->setEnabled(false);
    add(tr("None"), {});
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace Standoff

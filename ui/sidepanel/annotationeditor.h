// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"
#include "project/annotation.h"

class QToolButton;

namespace Standoff {

class OpenProject;

// A reference to an annotation, or none: a qint64, the number of its id. What can be taken is the
// annotation that is selected in the article.
class AnnotationEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit AnnotationEditor(const OpenProject &session, QWidget *parent = nullptr);

    void setSelected(AnnotationId annotation);

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override { return m_annotation; }

private:
    void choose();
    QString words(AnnotationId annotation) const;

    const OpenProject &m_session;
    qint64 m_annotation = 0;
    AnnotationId m_selected;
    QToolButton *m_button;
};

} // namespace Standoff

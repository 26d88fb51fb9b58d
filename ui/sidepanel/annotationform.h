// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/form.h"
#include "items/register.h"
#include "project/annotation.h"

class QLabel;

namespace Standoff {

class ChangeSet;
class OpenProject;

// The annotation that is selected in the article: its tag, its record, its attributes and so on.
class AnnotationForm : public Form
{
    Q_OBJECT

public:
    explicit AnnotationForm(OpenProject &session, QWidget *parent = nullptr);

    // The article must be open. Without an annotation the form is hidden.
    void setAnnotation(ArticleId article, AnnotationId annotation);
    ArticleId article() const { return m_article; }
    AnnotationId annotation() const { return m_id; }

signals:
    // The annotation is a mention of this record now, or of none of its register.
    void recordChanged(Standoff::RecordRef record);

protected:
    Result<> put(const QString &name, const QVariant &value) override;

private:
    const Annotation *find() const;
    void follow(const ChangeSet &changes);
    // Makes the fields that the annotation's tag asks for.
    void build(const Tag &tag);
    void buildAttributes(const Tag &tag);
    void refresh();
    Result<> link(qint64 record);

    OpenProject &m_session;
    ArticleId m_article;
    AnnotationId m_id;
    TagId m_builtFor;
    RecordRef m_record;
};

} // namespace Standoff

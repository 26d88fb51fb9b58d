// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/form.h"
#include "project/registers.h"

class QLabel;

namespace Standoff {

class ChangeSet;
class OpenArticle;
class OpenProject;

// The attribution that the selected annotation is a part of: how it is said, and what it depends
// on. Of several the narrowest.
class AttributionForm : public Form
{
    Q_OBJECT

public:
    explicit AttributionForm(OpenProject &session, QWidget *parent = nullptr);

    // The article must be open. Without an attribution the form is hidden.
    void setAnnotation(ArticleId article, AnnotationId annotation);

protected:
    Result<> put(const QString &name, const QVariant &value) override;

private:
    const OpenArticle *article() const;
    void refresh();
    QString wordsOf(const Attribution &attribution) const;

    OpenProject &m_session;
    ArticleId m_article;
    AnnotationId m_annotation;
    AttributionId m_id;
    QLabel *m_words;
};

} // namespace Standoff

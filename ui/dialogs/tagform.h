// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/form.h"
#include "project/tagset.h"

namespace Standoff {

class ChangeSet;
class OpenProject;

// All that a tag is, or all that a layer is.
class TagForm : public Form
{
    Q_OBJECT

public:
    explicit TagForm(OpenProject &session, QWidget *parent = nullptr);

    // Without one the form is empty.
    void setTag(TagId tag);
    void setLayer(LayerId layer);
    // The name of the tag or layer.
    QString subject() const;
    // Puts the focus into the name, all of it selected.
    void focusName();

protected:
    // Enter in a line goes on to the next field.
    bool eventFilter(QObject *watched, QEvent *event) override;
    Result<> put(const QString &name, const QVariant &value) override;

private:
    void build();
    void buildTag();
    void buildLayer();
    void addLine(const QString &name, const QString &next);
    void refresh();
    Result<> putTag(Tag tag, const QString &name, const QVariant &value);

    OpenProject &m_session;
    TagId m_tag;
    LayerId m_layer;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QWidget>

class QFormLayout;

namespace Standoff {

class FieldEditor;

// A column of labelled fields. What is edited in one goes to the session as a step of its own;
// where the session refuses, the field goes back and failed() says why.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    // Takes over what is still being typed, as if the focus had left.
    void commit();

signals:
    void failed(const QString &text);

protected:
    // Adds a field and owns it. Its object name is the name of the field.
    void addField(const QString &name, const QString &label, FieldEditor *editor);
    // Over the whole width, without a label that is seen.
    void addTitle(const QString &name, const QString &label, FieldEditor *editor);
    // nullptr when there is none.
    FieldEditor *field(const QString &name) const;
    void removeFields();

    // Takes the value of a field to the session.
    virtual Result<> put(const QString &name, const QVariant &value) = 0;

private:
    void connectField(const QString &name, const QString &label, FieldEditor *editor);

    QFormLayout *m_layout;
};

} // namespace Standoff

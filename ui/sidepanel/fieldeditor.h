// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QVariant>
#include <QWidget>

namespace Standoff {

// One value of a form, edited in place: calm until one touches it. The value in the project and
// what is on the screen differ only while a person is at work on it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);

    // The value in the project has become this. What a person is typing stays where it did not.
    void setValue(const QVariant &value);
    QVariant value() const { return m_value; }
    // Says what was typed, if it differs, as if the focus had left.
    void commit();
    // Back to the value in the project.
    void revert() { display(m_value); }

signals:
    // The person is done, and the value differs from the project's.
    void edited(const QVariant &value);

protected:
    virtual void display(const QVariant &value) = 0;
    virtual QVariant typed() const = 0;
    // For the widget in which one edits: fills the editor, and its focus underlines it.
    void setInner(QWidget *inner);

    void paintEvent(QPaintEvent *event) override;

private:
    QVariant m_value;
};

} // namespace Standoff

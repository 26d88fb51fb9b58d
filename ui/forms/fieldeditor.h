// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QVariant>
#include <QWidget>

class QLabel;

namespace Standoff {

// One value of a form, edited in place: calm until one touches it. The value in the project and
// what is on the screen differ only while a person is at work on it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);
    // What was typed and not said goes with it.
    ~FieldEditor() override;

    // The value in the project has become this. What a person is typing stays where it did not.
    void setValue(const QVariant &value);
    QVariant value() const { return m_value; }
    // Says what was typed, if it differs, as if the focus had left.
    void commit();
    // Back to the value in the project.
    void revert();
    // What is on the screen, in the project or not; and what was typed before, again.
    QVariant draft() const { return typed(); }
    void setDraft(const QVariant &value);

    // A line below the field: what is wrong with what was typed, until it is taken or taken back;
    // else a remark, which may be a warning.
    void setProblem(const QString &text);
    bool hasProblem() const { return !m_problem.isEmpty(); }
    void setRemark(const QString &text, bool warns = false);

    // How far below the top of the editor its first line of text begins, for the label beside it.
    virtual int textTop() const;

signals:
    // The person is done, and the value differs from the project's.
    void edited(const QVariant &value);

protected:
    virtual void display(const QVariant &value) = 0;
    virtual QVariant typed() const = 0;
    // For the widget in which one edits: fills the editor, and its focus underlines it.
    void setInner(QWidget *inner);

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showNote();
    void colorNote();

    QVariant m_value;
    QString m_problem;
    QString m_remark;
    bool m_remarkWarns = false;
    QLabel *m_note = nullptr;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"

class QComboBox;
class QToolButton;

namespace Standoff {

// What can be chosen: the words that a person reads and the value that is kept.
struct Choice
{
    QString label;
    QVariant value;
};

// The choices of a vocabulary's field, without an empty one.
QList<Choice> choicesOf(const QString &field, const QStringList &terms);

// One of some values. A value that is not among them is shown as it is.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const QList<Choice> &choices, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override;

private:
    QComboBox *m_box;
};

// Several of some words, a QStringList in the order of the choices; a menu whose items are checked.
class ChecksEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChecksEditor(const QList<Choice> &choices, QWidget *parent = nullptr);

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override;

private:
    QToolButton *m_button;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"

class QComboBox;

namespace Standoff {

// A line of text, with words that can be chosen instead: one after the other with Up and Down, from
// the list, or from those that begin as what is typed.
class CompletionEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit CompletionEditor(QWidget *parent = nullptr);

    // Those that come first are set apart from the others.
    void setSuggestions(const QStringList &first, const QStringList &others);

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
    QStringList m_first;
    QStringList m_others;
};

} // namespace Standoff

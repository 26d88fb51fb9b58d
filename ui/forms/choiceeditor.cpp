// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/choiceeditor.h"

#include "items/fieldlabels.h"
#include "text/oneline.h"
#include "theme/plaintexts.h"
#include "widgets/flatwidgets.h"

#include <QMenu>

namespace Standoff {

QList<Choice> choicesOf(const QString &field, const QStringList &terms)
{
    QList<Choice> choices;
    for (const QString &term : terms)
        choices.append({termLabel(field, term), term});
    return choices;
}

ChoiceEditor::ChoiceEditor(const QList<Choice> &choices, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new FlatComboBox(this))
{
    setInner(m_box);
    setChoices(choices);
    connect(m_box, &QComboBox::activated, this, [this] { commit(); });
}

void ChoiceEditor::setChoices(const QList<Choice> &choices)
{
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(onOneLine(choice.label), choice.value);
    if (value().isValid())
        revert();
}

void ChoiceEditor::display(const QVariant &value)
{
    int at = m_box->findData(value);
    if (at < 0) {
        m_box->addItem(onOneLine(value.toString()), value);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
}

QVariant ChoiceEditor::typed() const
{
    return m_box->currentData();
}

ChecksEditor::ChecksEditor(const QList<Choice> &choices, QWidget *parent)
    : FieldEditor(parent)
    , m_button(new FlatButton(this))
{
    auto *menu = new QMenu(m_button);
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(inMenu(choice.label), this, [this] {
            commit();
            revert(); // the words on the button
        });
        action->setCheckable(true);
        action->setToolTip(choice.label);
        action->setData(choice.value);
    }
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    setInner(m_button);
}

void ChecksEditor::display(const QVariant &value)
{
    const QStringList values = value.toStringList();
    QStringList labels;
    for (QAction *action : m_button->menu()->actions()) {
        action->setChecked(values.contains(action->data().toString()));
        if (action->isChecked())
            labels.append(action->toolTip());
    }
    m_button->setText(
        labels.isEmpty() ? tr("unknown") : inMenu(labels.join(QStringLiteral(" · "))));
    m_button->setToolTip(labels.join(u'\n'));
}

QVariant ChecksEditor::typed() const
{
    QStringList values;
    for (const QAction *action : m_button->menu()->actions()) {
        if (action->isChecked())
            values.append(action->data().toString());
    }
    return values;
}

} // namespace Standoff

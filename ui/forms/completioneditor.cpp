// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/completioneditor.h"

#include "text/oneline.h"
#include "widgets/flatwidgets.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace Standoff {

CompletionEditor::CompletionEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new FlatComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion); // nothing is put into words
    m_box->installEventFilter(this);
    setInner(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { commit(); });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] { commit(); });
}

void CompletionEditor::setSuggestions(const QStringList &first, const QStringList &others)
{
    if (first == m_first && others == m_others)
        return;
    m_first = first;
    m_others = others;
    const QString words = m_box->currentText();
    m_box->clear();
    for (const QString &suggestion : first)
        m_box->addItem(onOneLine(suggestion));
    if (!first.isEmpty() && !others.isEmpty())
        m_box->insertSeparator(int(first.size()));
    for (const QString &suggestion : others)
        m_box->addItem(onOneLine(suggestion));
    display(words);
}

void CompletionEditor::display(const QVariant &value)
{
    const QString words = value.toString();
    m_box->setCurrentIndex(words.isEmpty() ? -1 : m_box->findText(words)); // "" is the line between
    if (m_box->currentText() != words)
        m_box->setEditText(words);
    m_box->lineEdit()->setCursorPosition(0);
}

QVariant CompletionEditor::typed() const
{
    return m_box->currentText().simplified();
}

// Escape takes back what was typed; else there is something around to leave.
bool CompletionEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escape && typed() != value()) {
        revert();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Standoff

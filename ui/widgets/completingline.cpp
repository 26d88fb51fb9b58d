// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/completingline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Standoff {

CompletingLine::CompletingLine(const Complete &complete, QWidget *parent)
    : QLineEdit(parent)
    , m_complete(complete)
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_candidates);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &candidate) { take(candidate); });
    connect(this, &QLineEdit::textEdited, this, [this] { offer(); });
}

void CompletingLine::offer()
{
    const QueryCompletion completion = m_complete(text(), cursorPosition());
    m_candidates->setStringList(completion.candidates);
    if (completion.candidates.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void CompletingLine::take(const QString &candidate)
{
    const QueryCompletion completion = m_complete(text(), cursorPosition());
    const bool isField = candidate.endsWith(u':');
    const QString word = isField ? candidate : candidate + u' ';
    QString completed = text();
    completed.replace(completion.begin, completion.end - completion.begin, word);
    setText(completed);
    setCursorPosition(completion.begin + int(word.size()));
    if (isField)
        offer();
}

void CompletingLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        emit listRequested();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Standoff

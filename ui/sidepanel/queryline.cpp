// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/queryline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Standoff {

QueryLine::QueryLine(const Project &project, Register kind, QWidget *parent)
    : QLineEdit(parent)
    , m_project(project)
    , m_kind(kind)
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(this))
{
    setPlaceholderText(tr("Filter…"));
    setToolTip(
        tr("Words in the name, or a field and its value: %1. Put a minus in front to exclude.")
            .arg(kind == Register::Claims       ? QStringLiteral("state:triaged source:Reuters")
                    : kind == Register::Sources ? QStringLiteral("kind:person grade:B")
                                                : QStringLiteral("type:person mentions:>3")));
    setAccessibleName(tr("Filter the register"));
    setClearButtonEnabled(true);
    m_completer->setModel(m_candidates);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &candidate) { complete(candidate); });
    connect(this, &QLineEdit::textEdited, this, [this] { offer(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query = RecordQuery(text, m_kind, m_project);
        emit queryChanged(m_query);
    });
}

QString QueryLine::hint() const
{
    if (m_query.unknownFields().isEmpty())
        return {};
    return tr("There is no field “%1”; there are %2.")
        .arg(
            m_query.unknownFields().first(), locale().createSeparatedList(queryFieldNames(m_kind)));
}

void QueryLine::offer()
{
    const QueryCompletion completion = completeQuery(text(), cursorPosition(), m_kind, m_project);
    m_candidates->setStringList(completion.candidates);
    if (completion.candidates.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void QueryLine::complete(const QString &candidate)
{
    const QueryCompletion completion = completeQuery(text(), cursorPosition(), m_kind, m_project);
    const bool isField = candidate.endsWith(u':');
    const QString word = isField ? candidate : candidate + u' ';
    QString completed = text();
    completed.replace(completion.begin, completion.end - completion.begin, word);
    setText(completed);
    setCursorPosition(completion.begin + int(word.size()));
    if (isField)
        offer();
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        emit listRequested();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Standoff

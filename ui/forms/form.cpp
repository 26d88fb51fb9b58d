// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/form.h"

#include "forms/fieldeditor.h"
#include "items/fieldchecks.h"
#include "session/openproject.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "widgets/foldbutton.h"

#include <QFormLayout>
#include <QLabel>

namespace Standoff {

Form::Form(const OpenProject &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_layout->setVerticalSpacing(3);
    // When all else was told of what was done meanwhile.
    connect(&session, &OpenProject::busyChanged, this, &Form::tryAgain, Qt::QueuedConnection);
}

void Form::connectField(const QString &name, const QString &label, FieldEditor *editor)
{
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    editor->focusProxy()->setAccessibleName(label);
    connect(editor, &FieldEditor::edited, this,
        [this, name, editor](const QVariant &typed) { take(editor, name, typed); });
}

void Form::take(FieldEditor *editor, const QString &name, const QVariant &typed)
{
    const QVariant value = tidied(name, typed);
    m_waiting.remove(name);
    if (const QString problem = fieldProblem(name, value); !problem.isEmpty()) {
        editor->setProblem(problem);
        return;
    }
    if (const Result<> result = put(name, value); !result) {
        if (m_session.isBusy())
            m_waiting.insert(name);
        editor->setProblem(result.error().text);
        emit failed(result.error().text);
        return;
    }
    editor->setProblem({});
    if (value != typed && value == editor->value())
        editor->revert(); // to the tidy one
}

void Form::tryAgain()
{
    if (m_session.isBusy())
        return;
    for (const QString &name : std::exchange(m_waiting, {})) {
        FieldEditor *editor = field(name);
        if (editor && editor->hasProblem()) // else it was taken back
            editor->commit();
    }
}

void Form::leave(qint64 subject)
{
    commit();
    m_waiting.clear(); // what is kept is tried when it is there again
    QMap<QString, QVariant> refused;
    for (FieldEditor *editor : findChildren<FieldEditor *>(Qt::FindDirectChildrenOnly)) {
        if (!editor->objectName().isEmpty() && editor->hasProblem()) {
            refused.insert(editor->objectName(), editor->draft());
            editor->revert();
        }
    }
    if (refused.isEmpty())
        m_refused.remove(subject);
    else
        m_refused.insert(subject, refused);
}

void Form::arrive(qint64 subject)
{
    const QMap<QString, QVariant> refused = m_refused.take(subject);
    for (const auto &[name, value] : refused.asKeyValueRange()) {
        if (FieldEditor *editor = field(name))
            editor->setDraft(value);
    }
}

void Form::addWidget(QWidget *widget)
{
    m_layout->addRow(widget);
}

void Form::addField(const QString &name, const QString &label, FieldEditor *editor)
{
    connectField(name, label, editor);
    auto *text = new QLabel(inMenu(label), this);
    text->setBuddy(editor);
    text->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    text->setContentsMargins(0, editor->textTop(), 0, 0);
    Theme::makeMuted(text);
    m_layout->addRow(text, editor);
}

void Form::addTitle(const QString &name, const QString &label, FieldEditor *editor)
{
    connectField(name, label, editor);
    QFont bold = editor->font();
    bold.setBold(true);
    editor->setFont(bold);
    m_layout->addRow(editor);
}

void Form::addWide(const QString &name, const QString &label, FieldEditor *editor)
{
    connectField(name, label, editor);
    m_layout->addRow(editor);
}

void Form::addFold(FoldButton *fold)
{
    m_layout->addRow(fold);
    connect(fold, &QToolButton::toggled, this, [this] { showRows(); });
}

void Form::addFoot(QWidget *foot)
{
    m_foot = foot;
    m_layout->addRow(foot);
}

void Form::setReduced(bool isReduced)
{
    m_isReduced = isReduced;
    showRows();
}

void Form::showRows()
{
    bool isOpen = true;
    for (int row = 0; row < m_layout->rowCount(); ++row) {
        const QLayoutItem *item = m_layout->itemAt(row, QFormLayout::SpanningRole);
        auto *fold = item ? qobject_cast<FoldButton *>(item->widget()) : nullptr;
        if (fold)
            isOpen = fold->isChecked();
        if (item && item->widget() == m_foot)
            isOpen = true;
        m_layout->setRowVisible(row, (row == 0 || !m_isReduced) && (fold || isOpen));
    }
}

FieldEditor *Form::field(const QString &name) const
{
    return findChild<FieldEditor *>(name, Qt::FindDirectChildrenOnly);
}

// The field may be the one whose edit led here: it goes when it is done.
void Form::removeFields()
{
    while (m_layout->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_layout->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            if (item) {
                item->widget()->setObjectName({});
                item->widget()->hide();
                item->widget()->deleteLater();
            }
            delete item;
        }
    }
}

void Form::commit()
{
    for (FieldEditor *editor : findChildren<FieldEditor *>(Qt::FindDirectChildrenOnly)) {
        if (!editor->objectName().isEmpty())
            editor->commit();
    }
}

} // namespace Standoff

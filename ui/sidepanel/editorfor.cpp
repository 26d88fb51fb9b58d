// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/editorfor.h"

#include "analysis/admiralty.h"
#include "forms/buttonseditor.h"
#include "forms/choiceeditor.h"
#include "forms/completioneditor.h"
#include "forms/degreeeditor.h"
#include "forms/stepseditor.h"
#include "forms/texteditor.h"
#include "items/claimwords.h"
#include "items/fieldchecks.h"
#include "session/openproject.h"
#include "sidepanel/annotationeditor.h"
#include "sidepanel/recordeditor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Editors
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Editors)
};

QList<Choice> withUnknown(const QList<Choice> &choices, const QVariant &unknown)
{
    return QList<Choice>{{Editors::tr("unknown"), unknown}} + choices;
}

QList<Choice> credibilities()
{
    QList<Choice> choices;
    for (int figure = 1; figure <= 6; ++figure)
        choices.append({u"%1 – %2"_s.arg(figure).arg(credibilityWords(figure)), figure});
    return withUnknown(choices, 0);
}

// What has so few values that all are seen.
bool isShownWhole(const QString &field)
{
    static const QStringList fields{
        u"verdict.conclusion"_s, u"verdict.confidence"_s, u"evidence.bearing"_s};
    return fields.contains(field);
}

// What is written over several lines.
bool isLong(const QString &field)
{
    static const QStringList endings{
        u".note"_s, u".context"_s, u".rationale"_s, u".answer"_s, u".justification"_s};
    return std::ranges::any_of(
        endings, [&field](const QString &ending) { return field.endsWith(ending); });
}

} // namespace

FieldEditor *referenceEditor(OpenProject &session, EntityId, QWidget *parent)
{
    return new RecordEditor(session, Register::Entities, parent);
}

FieldEditor *referenceEditor(OpenProject &session, SourceId, QWidget *parent)
{
    return new RecordEditor(session, Register::Sources, parent);
}

FieldEditor *referenceEditor(OpenProject &session, ClaimId, QWidget *parent)
{
    return new RecordEditor(session, Register::Claims, parent);
}

FieldEditor *referenceEditor(OpenProject &session, AnnotationId, QWidget *parent)
{
    return new AnnotationEditor(session, parent);
}

FieldEditor *numberEditor(const QString &field, QWidget *parent)
{
    if (field == "verdict.credibility"_L1)
        return new ChoiceEditor(credibilities(), parent);
    if (field.startsWith("verdict."_L1))
        return new TextEditor(TextEditor::Form::Number, parent);
    return new DegreeEditor(parent);
}

FieldEditor *enumEditor(const QString &field, const QStringList &words, QWidget *parent)
{
    return new ChoiceEditor(choicesOf(field, words), parent);
}

FieldEditor *wordsEditor(OpenProject &session, const QString &field, QWidget *parent)
{
    const QList<Choice> choices = choicesOf(field, session.project().terms(field));
    if (!choices.isEmpty())
        return new ChecksEditor(choices, parent);
    return new TextEditor(TextEditor::Form::Lines, parent);
}

FieldEditor *textEditor(OpenProject &session, const QString &field, QWidget *parent)
{
    if (field == "verdict.rating"_L1)
        return new CompletionEditor(parent);
    if (field == "claim.state"_L1) {
        const StatePath path = statePath(session.project());
        return new StepsEditor(choicesOf(field, path.steps), choicesOf(field, path.others), parent);
    }
    QList<Choice> choices = choicesOf(field, session.project().terms(field));
    if (isShownWhole(field))
        return new ButtonsEditor(choices,
            field == "verdict.conclusion"_L1 ? ButtonsEditor::Look::Numbered
                                             : ButtonsEditor::Look::Row,
            parent);
    if (field == "grade.reliability"_L1) {
        for (Choice &choice : choices) {
            const QString words = reliabilityWords(choice.value.toString());
            choice.label = words.isEmpty() ? choice.label : u"%1 – %2"_s.arg(choice.label, words);
        }
    }
    if (!choices.isEmpty())
        return new ChoiceEditor(withUnknown(choices, QString()), parent);
    auto *editor =
        new TextEditor(isLong(field) ? TextEditor::Form::Text : TextEditor::Form::Line, parent);
    if (field == "evidence.question"_L1)
        editor->setPlaceholder(Editors::tr("Title, or the question that it answers"));
    if (field == "claim.short_text"_L1)
        editor->setLimit(shortTextLimit);
    return editor;
}

} // namespace Standoff

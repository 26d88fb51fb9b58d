// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"

#include <QStringList>

class QWidget;

namespace Standoff {

class FieldEditor;
class OpenProject;

// The editors for fields of each kind, by the type of the member and the field's name, with what a
// person needs for it: the project's terms, a scale, a count.
FieldEditor *referenceEditor(OpenProject &session, EntityId, QWidget *parent);
FieldEditor *referenceEditor(OpenProject &session, SourceId, QWidget *parent);
FieldEditor *referenceEditor(OpenProject &session, ClaimId, QWidget *parent);
FieldEditor *referenceEditor(OpenProject &session, AnnotationId, QWidget *parent);
FieldEditor *numberEditor(const QString &field, QWidget *parent);
FieldEditor *wordsEditor(OpenProject &session, const QString &field, QWidget *parent);
FieldEditor *textEditor(OpenProject &session, const QString &field, QWidget *parent);
FieldEditor *enumEditor(const QString &field, const QStringList &words, QWidget *parent);

template <WordedEnum Enum>
QStringList wordsOfEnum()
{
    QStringList words;
    for (const std::string_view word : EnumWords<Enum>::words)
        words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return words;
}

template <typename Member>
FieldEditor *editorFor(OpenProject &session, const QString &field, QWidget *parent)
{
    if constexpr (std::is_same_v<Member, int>)
        return numberEditor(field, parent);
    else if constexpr (std::is_same_v<Member, QStringList>)
        return wordsEditor(session, field, parent);
    else if constexpr (WordedEnum<Member>)
        return enumEditor(field, wordsOfEnum<Member>(), parent);
    else if constexpr (std::is_same_v<Member, QString>)
        return textEditor(session, field, parent);
    else
        return referenceEditor(session, Member(), parent);
}

} // namespace Standoff

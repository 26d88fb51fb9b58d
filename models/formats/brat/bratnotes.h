// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace Standoff {

// What brat says of something and the model has no field for stands in its note, a line each, in
// square brackets, so that a person reads it and it is written as what it was:
//   [Lemma] buy          a note of another type than AnnotatorNotes
//   [@Level] high        an attribute: a further value, or one of a relation
//   [=GeoNames:12] Here  a reference of what has no record of an entity
//   [R]                  a relation that starts at an event and is none of its roles
//   [R Effect Cause]     a relation whose ends have names of their own
//   [*]                  an equivalence of another type than Equiv
struct BratNote
{
    enum class Kind : quint8 { Note, Attribute, Reference, Relation, Equivalence };

    Kind kind = Kind::Note;
    // Of the note or the attribute; of the reference "DATABASE:ID"; of the relation's first end.
    QString name;
    QString value; // the text, the value, the label, or the name of the second end

    // A line of a note, and what a line is.
    QString line() const;
    static BratNote fromLine(const QString &line);
    // Those of a note, in order; none of an empty one.
    static QList<BratNote> fromNote(const QString &note);
};

// The type that notes of annotators have.
QString bratNoteType();
// What begins the type of notes on roles of an event: "Role:Theme2".
QString bratRoleNote();
void addBratNote(QString &note, const BratNote &part);

// What the note of a relation says of how it was written.
struct BratRelationForm
{
    bool isEquivalence = false;
    bool isRelation = false; // although it starts at an event
    QString first; // names of the ends
    QString second;

    static BratRelationForm of(const QString &type, const QString &note);
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratmarks.h"
#include "formats/brat/bratnames.h"
#include "formats/brat/bratnotes.h"
#include "formats/output.h"

namespace Standoff {

// What of an annotation brat can hold: its fragments, joined where they touch, and cut around line
// breaks and tabs, because brat's reader takes each of them for the end of a line or of a column.
// Empty when nothing is left.
QList<Fragment> bratFragments(const Annotation &annotation);

// Whether brat's reader (Python's) ends a line or column at a character.
bool endsBratField(QChar character);

// Writes the lines of one .ann file.
class BratWriter
{
public:
    // The places are those of our characters in the .txt file, and its end; none: the same.
    BratWriter(const Project &project, BratNames &names, const QList<int> &places, Output &output);

    void write(const BratMarks &marks);

private:
    void writeAnnotation(const Annotation &annotation);
    void writeProperties(const QString &id, const QString &type, const Annotation &annotation);
    void writeEvent(const Annotation &event);
    void writeAttribution(const Attribution &attribution);
    void writeRelation(const Relation &relation);
    void writeEquivalences();
    bool isRole(const Relation &relation) const;
    QString writeText(const QString &type, const QList<Fragment> &fragments);
    QString writeTrigger(const QString &type, const QList<Fragment> &fragments);
    void writeRecord(const QString &of, const Annotation &annotation);
    void writeReference(
        const QString &of, const QString &database, const QString &id, const QString &name);
    void writeAttribute(const QString &of, const BratNames::NameAndValue &attribute);
    void writeField(
        const QString &of, const QString &name, const QString &value, const QString &type);
    void writeNote(const QString &of, const QString &note, const QString &type);
    void line(const QString &id, const QString &body, const QString &text = {});
    QString next(QChar kind) { return kind + QString::number(++m_last[kind]); }
    int placeOf(int place) const { return m_places.value(place, place); }

    const Project &m_project;
    BratNames &m_names;
    const QList<int> &m_places;
    Output &m_output;
    QHash<AnnotationId, const Annotation *> m_annotations;
    QHash<AnnotationId, QString> m_ids; // "T1", or "E1" of an event
    QHash<AnnotationId, QString> m_eventTriggers;
    QHash<AnnotationId, QList<const Relation *>> m_roles; // by event
    QHash<QString, QString> m_triggers; // of events, by type and ranges
    QList<std::pair<std::pair<QString, QString>, QStringList>> m_equivalences; // by type and first
    QHash<std::pair<QString, QString>, qsizetype> m_equivalencePlaces;
    QHash<AttributionId, QString> m_attributions;
    QHash<QChar, int> m_last; // the last number of each kind of line
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratnames.h"
#include "formats/output.h"

namespace Standoff {

// What of an annotation brat can hold: its fragments, joined where they touch, and cut around line
// breaks and tabs, because brat's reader takes each of them for the end of a line or of a column.
// Empty when nothing is left.
QList<Fragment> bratFragments(const Annotation &annotation);

// Whether brat's reader (Python's) ends a line or column at a character.
bool endsBratField(QChar character);

// Writes the lines of an article's .ann file.
class BratWriter
{
public:
    BratWriter(const Project &project, BratNames &names, Output &output);

    void write(const OpenArticle &article);

private:
    void writeAnnotation(const Annotation &annotation);
    void writeAttribution(const OpenArticle &article, const Attribution &attribution);
    void writeRelation(const Relation &relation);
    QString writeText(const QString &type, const QList<Fragment> &fragments);
    void writeRecord(const QString &of, const Annotation &annotation);
    void writeReference(
        const QString &of, const QString &database, const QString &id, const QString &name);
    void writeAttribute(const QString &of, const BratNames::NameAndValue &attribute);
    void writeField(
        const QString &of, const QString &name, const QString &value, const QString &type);
    void writeNote(const QString &of, const QString &note);
    void line(const QString &id, const QString &body, const QString &text = {});

    const Project &m_project;
    BratNames &m_names;
    Output &m_output;
    QHash<AnnotationId, QString> m_texts;
    QHash<AttributionId, QString> m_events;
    QHash<QChar, int> m_last; // the last number of each kind of line
    QString next(QChar kind) { return kind + QString::number(++m_last[kind]); }
};

} // namespace Standoff

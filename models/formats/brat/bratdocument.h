// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"

#include <QCoreApplication>

namespace Standoff {

// What an .ann file says, line by line, before it is made sense of.
struct BratDocument
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratDocument)

public:
    struct Line
    {
        QString place; // "line 3"
        QString id;
    };
    struct Text : Line
    {
        QString type;
        QList<ForeignRange> ranges; // in whatever unit the file counts
        QString text;
    };
    struct Argument
    {
        QString role;
        QString id;
    };
    struct Link : Line // an event, with its trigger, a relation, or an equivalence
    {
        QString type;
        QString trigger;
        QList<Argument> arguments;
    };
    struct Property : Line // an attribute, a normalisation or a note
    {
        QString name;
        QString of;
        QString value; // "" of a flag
        QString label; // of a normalisation
    };
    struct Told
    {
        QString place;
        QString what;
        bool isLeftOut = true;
    };

    QList<Text> texts;
    QList<Link> events;
    QList<Link> relations; // of two arguments
    QList<Link> equivalences; // of two arguments or more, without roles
    QList<Property> attributes;
    QList<Property> references;
    QList<Property> notes;
    QList<Told> told; // of each line that was left out or mended, with the reason

    // Adds the lines of a file, which is named in places where there are several. Lines without
    // sense are left out; a line that can only be the rest of a text with a raw line break goes to
    // that text.
    void read(const QString &content, const QString &name = {});

private:
    // Of a line: what is wrong with it, "" for nothing.
    QString readLine(const Line &line, const QString &body, const QString &tail, bool hasTail);
    QString readText(const Line &line, const QString &body, const QString &tail);
    QString readEvent(const Line &line, const QString &body);
    QString readRelation(const Line &line, const QString &body);
    QString readEquivalence(const Line &line, const QString &body);
    QString readProperty(const Line &line, const QString &body, const QString &tail, bool hasTail);
};

} // namespace Standoff

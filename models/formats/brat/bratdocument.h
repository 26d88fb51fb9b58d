// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

namespace Standoff {

// What an .ann file says, line by line, before it is made sense of.
struct BratDocument
{
    struct Line
    {
        int number = 0; // from 1
        QString id;
    };
    struct Text : Line
    {
        QString type;
        QList<std::pair<int, int>> ranges; // in whatever unit the file counts
        QString text;
    };
    struct Argument
    {
        QString role;
        QString id;
    };
    struct Link : Line // an event, with its trigger, or a relation
    {
        QString type;
        QString trigger;
        QList<Argument> arguments;
    };
    struct Property : Line // an attribute, a normalisation or a note
    {
        QString name;
        QString of;
        QString value;
        QString label; // of a normalisation
    };

    QString file; // for remarks
    QList<Text> texts;
    QList<Link> events;
    QList<Link> relations;
    QList<Property> attributes;
    QList<Property> references;
    QList<Property> notes;
    QStringList remarks; // "FILE:LINE: what" for each line that was left out or mended

    // Adds the lines of a file. Lines without sense are left out; a line that can only be the rest
    // of a text with a raw line break goes to that text.
    void read(const QString &path, const QString &content);
    void remark(int line, const QString &what);

private:
    bool readText(const Line &line, const QString &body, const QString &tail);
    bool readEvent(const Line &line, const QString &body);
    bool readRelation(const Line &line, const QString &body);
    bool readEquivalence(const Line &line, const QString &body);
    bool readProperty(const Line &line, const QString &body, const QString &tail);
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/rolelines.h"
#include "text/incomingarticle.h"

#include <optional>

namespace Standoff {

// The lines of a file, or of a document in it; "" for blank ones.
using LibraryLines = QList<RoleLine>;

// Lines [begin, end).
struct LineRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

// A line "NAME: value" of a document.
struct LibraryField
{
    QString name; // in lower case
    QString value;
};
// None where the line is of another form.
std::optional<LibraryField> libraryField(const QString &line);

// What a library tells of an article, while it is being read.
struct LibraryDocument
{
    IncomingArticle article; // its facts; its text is made of the lines
    LibraryLines head; // headline, byline, dateline
    LibraryLines body;
    QStringList leftOut; // what is in neither, to be told
    bool isWrapped = false; // lines of the body are those of a page, not paragraphs

    void setTitle(const QString &title, const LibraryLines &further = {});
    // "By Ada Rehn", as the library has it.
    void setByline(const QString &byline);
    // The names of languages are English, or those of the languages themselves.
    void setLanguage(const QString &name);
    void setDate(const QString &date);
    void leaveOut(const QString &line);
    // Keywords, parted by semicolons; "ELECTIONS (90%)" is one.
    void addLabels(const QString &labels);
};

bool isBlank(const RoleLine &line);
bool hasBlankLines(const LibraryLines &lines);
// "Copyright 2024 …", "© …", and the reservation of rights below it.
bool isCopyright(const QString &line);
// As a line with single spaces.
QString joinedText(const LibraryLines &lines);

// Where the fields begin that stand behind a text: from there on each line is blank, is a field as
// the function says, or goes on with one above it without a blank line between. No field is there
// twice. O(lines).
qsizetype beginOfTrailer(
    const LibraryLines &lines, qsizetype begin, bool (*isField)(const QString &line));

} // namespace Standoff

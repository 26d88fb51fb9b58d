// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"
#include "text/direction.h"

#include <QByteArray>
#include <QStringList>

namespace Standoff {

// An article as it was read from a file or the clipboard, before it is in a project.
struct IncomingArticle
{
    ArticleText text; // with the roles of its paragraphs; never without a paragraph
    QString title; // from the text, guessed where it does not say; may be ""
    QString byline;
    QString publisher;
    QString published; // ISO 8601, as precise as is known
    QString modified; // the same: when it was changed last, where that is told
    QString section; // of the publication: "World"
    QStringList labels; // keywords that it was given
    QString url;
    QString language; // BCP 47
    Direction direction = Direction::Automatic;
    QString fileName; // without its folder; "" from the clipboard
    // Where in the file it is, for a person: "row 12", "letters/a.html"; "" where it is the file.
    QString part;
    QList<int> pages; // of the file, where it has some, see pages.h
    QString mediaType; // "text/plain", "text/markdown"
    QString encoding; // of the original bytes, IANA name
    // Where the encoding was unsure: those that are likely, the one that was taken first.
    QStringList encodingCandidates;
    QByteArray original; // the bytes as they were
    QStringList remarks; // what a person should know: what was replaced, what was unsure
    // The same of text that was left out or may be missing, for somebody to look at: it holds of
    // the text as it was read, not of one that a person has changed.
    QStringList doubts;
    bool isDoubtful = false; // some of the remarks say that text may be missing, or wrong
    // Of "title" and "author", what the file does not say: it was guessed from the text.
    QStringList guessed;
    double kept = 1; // 0 to 1: the share of the file's prose that was taken for the article
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/libraries/librarydocument.h"

#include <QRegularExpression>

namespace Standoff {

// How a library of news writes its documents into a file, whatever kind of file that is: its text
// has lines that nothing else has.
struct LibraryLayout
{
    QString name; // of the library
    QRegularExpression mark; // without a match of it in the text there is nothing to look for
    // Where the documents are; none where the text is not certainly of the library.
    QList<LineRange> (*documents)(const LibraryLines &lines);
    // Reads the lines of one of them.
    LibraryDocument (*read)(const LibraryLines &lines);
};

// LexisNexis, Nexis Uni and Nexis: "1 of 20 DOCUMENTS", or "End of Document", and fields with names
// ("LENGTH: 612 words", "Load-Date: …") in English, German, French, Spanish, Dutch and Italian.
LibraryLayout nexisLayout();
// Factiva, with codes for its fields (HD, BY, WC …) or without: each document ends with its number.
LibraryLayout factivaLayout();
// ProQuest: fields with names, of which "Full text:" is one; a rule parts the documents.
LibraryLayout proQuestLayout();
// Europresse (Eureka): each document ends with its number, "news·20240620·LM·0611098".
LibraryLayout europresseLayout();

} // namespace Standoff

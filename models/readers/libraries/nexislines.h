// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QRegularExpression>

namespace Standoff {

// The lines that LexisNexis adds to the texts of its documents, in the languages that it has.
enum class NexisField : quint8 {
    None,
    Headline,
    Byline,
    Section,
    Length,
    Dateline,
    Highlight,
    Body,
    Graphic,
    Note, // that is a part of the text, as a correction is
    Loaded,
    Language,
    Subject,
    Other,
};

struct NexisLine
{
    NexisField field = NexisField::None;
    QString value;
};
// Of a line "LENGTH: 612 words"; "Body" and the like have no colon where their text is below.
NexisLine nexisLine(const QString &line);

bool isNexisClassification(const QString &line); // above the fields behind the text
bool isNexisPage(const QString &line); // "Page 1 of 3"
bool isOfNexisTrailer(const QString &line); // whatever stands behind the text
bool isNexisStart(const QString &line); // "1 of 20 DOCUMENTS", "Document 1 of 20"
bool isNexisEnd(const QString &line); // "End of Document"

constexpr auto nexisOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

} // namespace Standoff

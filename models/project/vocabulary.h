// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QStringList>

namespace Standoff {

// The words that the fields of records may hold in a new project; a project may change them (Term).
// An unknown value is always allowed, and is "".
struct Vocabulary
{
    QString field; // "source.affiliation": type and field as in Describe
    QStringList values;
};

// In the order in which forms show the fields. Their sources: source exploration (Spangher et al.),
// AP's terms of anonymity, the Admiralty code (NATO AJP-2.1), PDTB, PARC 3.0 and PolNeAR for
// attributions, AVeriTeC, Full Fact and ClaimBuster for claims, RumourEval for stances.
const QList<Vocabulary> &defaultVocabularies();

// The default values of one field; empty where it has no vocabulary.
QStringList defaultValues(const QString &field);

} // namespace Standoff

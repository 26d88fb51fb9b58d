// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "text/textrange.h"

#include <QString>

namespace Standoff {

// A value that breaks a rule which every project keeps; validation.h has the rules.
struct Fault
{
    QString type; // of the value: its name in Describe
    qint64 number = 0; // of its id
    QString label; // by what a person knows it: a name, or its UUID
    QString field; // its name in Describe; "" where it is no single one
    QString what; // what is wrong, to stand behind a colon
    bool isLeftOut = false; // the whole value; else it is there as if the field were not known
    // Where it is, as far as it is in one place.
    ArticleId article;
    VersionId version;
    CodePointRange range; // empty where it is not in a text

    bool operator==(const Fault &) const = default;
};

// A whole sentence, with the number of the value.
QString textOf(const Fault &fault);
// The same where the value has no number yet.
QString labelledTextOf(const Fault &fault);

} // namespace Standoff

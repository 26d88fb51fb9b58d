// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/attributions/grammar.h"

#include <QList>

namespace Standoff {

// What Grammar is made of.
struct SmallWords
{
    // In small letters, with spaces between.
    QList<std::pair<WordClass, QString>> classes;
    // Regular expressions for a whole word.
    QString verbs;
    QString perhaps = QStringLiteral("(?!)"); // that have the form of a verb and of a noun
    QString participles = QStringLiteral("(?!)");
    QString infinite;
    QString adverbs;

    static SmallWords of(NewsLanguage language);
};

} // namespace Standoff

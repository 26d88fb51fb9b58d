// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringView>

// The words that tell what is a part of a name and what is not, in English, German, French, Spanish
// and Russian. They are compared as they are written, unless something else is said.
namespace Standoff::NameWords {

// “Mr”, “Gen”, “J”: the full stop behind it ends no sentence.
bool isAbbreviation(QStringView word);
// “President”, “Herr”, “Außenministerin”: it stands before a name and is no part of it.
bool isTitle(QStringView word);
// “von”, “bin”, “de”: it stands between the parts of a name.
bool isParticle(QStringView word);
// German: one that is a word like others, too: “von”, “zu”.
bool isPreposition(QStringView word);
// What may follow a particle: “von der”, “de la”.
bool followsParticle(QStringView word);
// “al-Assad”, “el-Sisi”.
bool isArticleOfName(QStringView word);
// “the Ministry of Defence”: what follows with “of” is a part of its name.
bool takesOf(QStringView word);
// “The”, “When”, “Gestern”: sentences begin with it, names do not.
bool isOpener(QStringView word);
// “Wednesday”, “Juni”, “I”: it has a capital and is no name.
bool isNoName(QStringView word);
// “Moscow-led”: no part of the name before it.
bool isCompound(QStringView word);

// German: a noun behind it is not a name.
bool isDeterminer(QStringView word);
// German: a noun just behind it is likely a place: “nach Berlin”.
bool leadsToPlace(QStringView word);
// German: “Millionen”, “Angaben”: nouns that stand without an article.
bool isBareNoun(QStringView word);
// One of the words by which a text is known to be German, with how often they occur in it.
bool isGermanSign(QStringView word);

} // namespace Standoff::NameWords

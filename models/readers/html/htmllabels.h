// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringView>

namespace Standoff {

// What news pages write above or before links to other pages, and above buttons, in the languages
// that the tables know: "Read more", "Lesen Sie auch", "관련기사".
enum class HtmlLabel : quint8 {
    None,
    Whole, // the text is nothing else
    Begins, // something follows: "READ MORE: A pact is near"
};

HtmlLabel htmlLabelOf(QStringView text);
// Whether its first words, two or more, are a label, whatever follows: "Read more about it".
bool beginsWithHtmlLabel(QStringView text);

} // namespace Standoff

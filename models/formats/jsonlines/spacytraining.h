// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/jsonarticles.h"

namespace Standoff {

// Reads an item of spaCy's training data of version 2, in which each token has a label ("B-PER"):
// https://v2.spacy.io/api/annotation#json-input. Each of its paragraphs is an article.
Result<> readSpacyTraining(const ReadJson &item, JsonArticles &articles);

} // namespace Standoff

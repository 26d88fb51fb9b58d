// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/rolelines.h"
#include "text/checkjson.h"

#include <QStringList>

namespace Standoff {

// The text of an article as editors and publishing systems keep it in JSON: a list of blocks, each
// an object that says of which type it is. So have it Arc XP ("content_elements"), ProseMirror and
// Contentful ("content"), Editor.js and Draft.js ("blocks"), Slate, Lexical and portable text
// ("children"), and Quill ("ops").

// Whether the list is one of blocks.
bool isListOfJsonBlocks(const ReadJson &list);
// The list of blocks that the object has; null where it has none.
const ReadJson *blocksOfJson(const ReadJson &object);
// Each block a line, in the role that its type says; HTML in it is read as such. Blocks without
// text, such as pictures, give their caption. Depth is bounded, deeper text is told. O(size).
QList<RoleLine> linesOfJsonBlocks(const ReadJson &blocks, QStringList &remarks);

} // namespace Standoff

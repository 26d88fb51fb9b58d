// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <QString>

namespace Standoff {

// An article in Markdown, and in plain text, with marks inline (see MarkedFormat). Of annotations
// that cross, one is cut where the other ends. O(text + marks).
QString markedMarkdown(const Project &project, const OpenArticle &article);
QString markedText(const Project &project, const OpenArticle &article);

} // namespace Standoff

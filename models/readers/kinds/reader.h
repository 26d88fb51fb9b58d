// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/reading/readerkind.h"
#include "readers/tables/tablepreview.h"

namespace Standoff {

// All kinds.
QList<ReaderKind> readerKinds();
// The suffixes of all kinds, for a file dialog.
QStringList readableSuffixes();

// Reads what is in an input, in this process: what comes from strangers is read by IsolatedReader.
// The content says of which kind it is; where that leaves several, the media type, then the suffix;
// else it is the first of them in readerKinds(). Errors say what is wrong, and leave it to the
// caller to name the input: it is of a kind that no reader knows (see otherKind()), is not text,
// has nothing in it, or has more articles than the limit (the first ones were handed over); or the
// chosen encoding is not known. What is left out is told part by part up to a thousand parts, of
// the others it is told how many they are.
Result<> articlesFrom(const Input &input, const ReadOptions &options, const ArticleSink &sink);
// The first rows of a table, and which column is taken for what. Of a file that comes in pieces it
// is that of the piece, see TablePreview::takeNext(). The error also says that it is no table.
Result<TablePreview> tablePreview(const Input &input, const ReadOptions &options);
// From the clipboard: plain text.
Result<IncomingArticle> articleFromText(const QString &text);

} // namespace Standoff

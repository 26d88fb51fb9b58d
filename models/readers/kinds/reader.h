// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/readoptions.h"
#include "text/error.h"
#include "text/incomingarticle.h"

#include <QList>

namespace Standoff {

// A kind of file that articles can be read from. Each kind has a file of its own in this folder.
struct ReaderKind
{
    QString id; // "markdown": for the command line
    QString name; // in words for a person
    QString mediaType;
    QStringList suffixes; // lower case, without the dot
    // Makes text, roles and metadata of the bytes, as far as the file says; the rest is filled in
    // for all kinds alike.
    Result<IncomingArticle> (*read)(const QByteArray &bytes, const ReadOptions &options);
};

// All kinds. The first, plain text, is also taken for a file whose suffix no kind has.
QList<ReaderKind> readerKinds();
// The suffixes of all kinds, for a file dialog.
QStringList readableSuffixes();

// Reads an article. Errors name the file: it is not there, no regular file, not readable, too large
// (32 MiB), not text, or has nothing in it; or the chosen encoding is not known.
Result<IncomingArticle> readArticleFile(const QString &path, const ReadOptions &options = {});
// The same from bytes that were a file of this name.
Result<IncomingArticle> readArticleBytes(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});
// From the clipboard: plain text.
Result<IncomingArticle> readArticleText(const QString &text);

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/input.h"
#include "text/error.h"
#include "text/incomingarticle.h"

#include <QList>
#include <functional>

namespace Standoff {

// Is handed the articles of an input one after the other. An error ends the reading, and is what
// the reading gives.
using ArticleSink = std::function<Result<>(IncomingArticle article)>;
// One that keeps all of them; the list has to be there as long as it.
ArticleSink appendTo(QList<IncomingArticle> &articles);

// A kind of file that articles can be read from. Each kind has a file of its own in this folder.
struct ReaderKind
{
    // Whether content is of the kind, as far as its head says (see headOf(); of a ZIP archive,
    // XmlPackage::listing()). Certain is for marks that nothing else begins with, Excluded for
    // those of another kind.
    enum class Likelihood : quint8 { Excluded, Possible, Certain };

    QString id; // "markdown": for the command line
    QString name; // in words for a person
    QString mediaType;
    QStringList suffixes; // lower case, without the dot
    Likelihood (*judge)(const QString &head);
    // Makes text, roles and metadata of the bytes, as far as the file says; the rest is filled in
    // for all kinds alike. A file of this kind may hold several articles.
    Result<> (*read)(const Input &input, const ReadOptions &options, const ArticleSink &sink);
};

// All kinds.
QList<ReaderKind> readerKinds();
// The suffixes of all kinds, for a file dialog.
QStringList readableSuffixes();

// Reads what is in an input, in this process: what comes from strangers is read by IsolatedReader.
// The content says of which kind it is; where that leaves several, the media type, then the suffix;
// else it is the first of them in readerKinds(). Errors say what is wrong, and leave it to the
// caller to name the input: it is of a kind that no reader knows (see otherKind()), is not text,
// has nothing in it, or has more articles than the limit (the first ones were handed over); or the
// chosen encoding is not known.
Result<> articlesFrom(const Input &input, const ReadOptions &options, const ArticleSink &sink);
// From the clipboard: plain text.
Result<IncomingArticle> articleFromText(const QString &text);

// "PATH: what is wrong"
Error namedError(const QString &path, const Error &error);

} // namespace Standoff

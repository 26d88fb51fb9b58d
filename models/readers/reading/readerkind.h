// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/input.h"
#include "readers/reading/articlesink.h"
#include "readers/tables/tablepreview.h"

namespace Standoff {

// A kind of file that articles can be read from. Each kind has a source of its own.
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
    // for all kinds alike. A file of this kind may hold several articles: those that cannot be read
    // are left out, and the others are handed over.
    Result<> (*read)(const Input &input, const ReadOptions &options, const ArticleSink &sink);
    // Of a table: what is in it, and which column is what, for a person who chooses.
    Result<TablePreview> (*preview)(const Input &input, const ReadOptions &options) = nullptr;
    // Whether it can be read piece by piece; else the whole file is there.
    bool isReadInPieces = false;
};

} // namespace Standoff

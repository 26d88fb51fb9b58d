// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/readoptions.h"
#include "text/error.h"
#include "text/incomingarticle.h"

namespace Standoff {

// For kinds of files that are text: the normalised text of the bytes. Sets the article's encoding,
// candidates and remarks. An encoding that the file itself declares is taken where nobody chose
// another, the bytes are neither marked nor UTF-8, and all of them fit it; a remark tells where
// they do not. The error says that the bytes are not text.
Result<QString> textOfBytes(const QByteArray &bytes, const ReadOptions &options,
    IncomingArticle &article, const QString &declared = {});

// ISO-2022-KR and its like shift between character sets by escape sequences; UTF-7 and HZ write
// letters as ASCII between signs; none of them can be read. "" where the bytes are of none of them.
QString shiftingEncoding(const QByteArray &bytes);

} // namespace Standoff

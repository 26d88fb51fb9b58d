// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/input.h"
#include "readers/rolelines.h"
#include "readers/wires/xmlitems.h"
#include "text/incomingarticle.h"

namespace Standoff {

// The text of a document in XML, by the encoding that it declares. Sets the encoding and remarks of
// an article that all of the document's begin with. Fails where it is no text, or has a tag that is
// too long to be read in reasonable time.
Result<QString> textOfXml(const Input &input, const ReadOptions &options, IncomingArticle &article);

// What an item has beside its text, to stand at its top.
struct WireHead
{
    QString headline;
    QString standfirst;
    QString byline; // as it stands there: "By Jane Roe"
    QString dateline;
};

// Makes the article's text: what of the head the lines do not begin with comes first. The headline
// is the title, and a line of the text that says the same is one.
void setWireText(QList<RoleLine> lines, const WireHead &head, IncomingArticle &article);

// The bytes of an item in the encoding of its document; null, which stands for all of the document,
// where they are not known.
QByteArray originalOf(const XmlItem &item, const QString &encoding);

// The lines of plain text.
QList<RoleLine> linesOfPlain(const QString &text);

} // namespace Standoff

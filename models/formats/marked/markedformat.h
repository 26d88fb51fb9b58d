// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// Articles to be read by people, with their marks, a file each:
// - HTML: one page that loads nothing and has no script, with a legend. The text of its element
//   "article" is that of the article, letter by letter; marks are elements "mark", of which one
//   annotation may have several with the same data-id.
// - Markdown, with marks as bracketed spans of pandoc: [South Korea]{.Location}
//   (https://pandoc.org/MANUAL.html#extension-bracketed_spans).
// - Plain text, with marks in brackets: [South Korea|Location]. "\" stands before signs of the text
//   that are these.
class MarkedFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::MarkedFormat)

public:
    enum class Style : quint8 { Html, Markdown, Text };

    explicit MarkedFormat(Style style);

protected:
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    static FormatInfo infoFor(Style style);

    const Style m_style;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/offsetmap.h"
#include "text/paragraph.h"

#include <QList>
#include <QSharedDataPointer>
#include <QString>

namespace Standoff {

// The immutable text of one version of an article; a cheap value (implicitly shared). Lines end in
// "\n" only. Each line that is not empty is a paragraph with a role. At most 2^30 UTF-16 units.
class ArticleText
{
public:
    ArticleText();
    // The text must be valid UTF-16 without "\r" and NUL (readers see to that). All paragraphs are
    // body. O(n).
    explicit ArticleText(const QString &text);
    ArticleText(const ArticleText &);
    ArticleText(ArticleText &&) noexcept;
    ArticleText &operator=(const ArticleText &);
    ArticleText &operator=(ArticleText &&) noexcept;
    ~ArticleText();

    const QString &string() const;
    int size() const;
    int codePointCount() const;
    QStringView slice(TextRange range) const;

    const QList<Paragraph> &paragraphs() const;
    int paragraphCount() const { return int(paragraphs().size()); }
    // The paragraph that holds the offset; between paragraphs the one before, at the very top the
    // first; -1 when there is no paragraph. O(log n).
    int paragraphAt(int offset) const;
    // The same text with another role for one paragraph; the text itself stays shared. O(number of
    // paragraphs); O(1) where what it is asked of is given up for it and not shared.
    ArticleText withRole(int paragraph, ParagraphRole role) const &;
    ArticleText withRole(int paragraph, ParagraphRole role) &&;

    // Offsets in UTF-16 units and ranges between units, O(log n). See OffsetMap.
    int toCodePoint(int utf16) const;
    int fromCodePoint(int codePoint) const;
    CodePointRange toCodePoints(TextRange range) const;
    TextRange fromCodePoints(CodePointRange range) const;
    int toUtf8(int utf16) const;
    int fromUtf8(int utf8) const;

    bool operator==(const ArticleText &other) const;

private:
    struct Data;
    QSharedDataPointer<Data> d;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/html/htmlnesting.h"
#include "text/error.h"

#include <QByteArray>
#include <QStringList>

namespace Standoff {

// The attributes that this room asks a page for; no other is kept.
bool isKeptHtmlAttribute(QByteArrayView name);

// Writes the source of a page anew, in a form that gumbo reads in linear time and that has one
// meaning only: each "<" begins a tag, each tag has few attributes and an end, and tags do not nest
// deeper than HtmlNesting has it. What shows no text (comments, scripts, styles, pictures in SVG)
// is not written; scripts of linked data are. Elements that only format text (<b>, <font>) become
// <span>: gumbo would make them anew in each block that follows when they are not closed. Elements
// that XHTML ends within their tag get an end tag. A shadow root that is written out (<template
// shadowrootmode>) becomes a <div>, <s> becomes <del>. Elements of no standard become a <span> with
// the attribute "data-element". What a formula is in another notation is not written. O(size).
class HtmlSource
{
public:
    static constexpr int mostParts = 600'000; // elements and attributes

    explicit HtmlSource(const QByteArray &source);

    // Fails where there are more than mostParts.
    Result<QByteArray> take();
    // What a person should know: what was not closed, or nested too deep.
    QStringList remarks() const;

private:
    struct Tag
    {
        QByteArray name; // in lower case
        QByteArray attributes; // those that are kept, as they are written
        QByteArray type; // of a script
        bool isEnd = false;
        bool isEmpty = false; // "/>"
        unsigned has = 0; // a bit for each attribute that it has
    };

    // Each takes what begins at the offset, and returns where to go on.
    qsizetype takeMarkup(qsizetype at);
    qsizetype takeCharacters(qsizetype at);
    qsizetype takeTag(qsizetype at);
    qsizetype takeRawText(const Tag &tag, GumboTag kind, qsizetype at);
    qsizetype endOfTag(qsizetype at, Tag &tag);
    qsizetype endOfAttribute(qsizetype at, Tag &tag) const;
    qsizetype endOfComment(qsizetype at);
    qsizetype endOfRawText(const QByteArray &name, qsizetype at);
    qsizetype endOfPicture(qsizetype at);
    static void addAttribute(QByteArrayView name, QByteArrayView value, Tag &tag);
    GumboTag templateTag(const Tag &tag);
    void write(const Tag &tag, GumboTag kind);
    void writeText(QByteArrayView text);
    void noteUnclosed(qsizetype at);
    static bool isSpace(char c)
    {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    QByteArrayView from(qsizetype begin, qsizetype end) const
    {
        return QByteArrayView(m_source).sliced(begin, end - begin);
    }

    const QByteArray &m_source;
    const bool m_isXml;
    const qsizetype m_lastEnd; // the last ">"; nothing that begins behind it is a tag
    QByteArray m_written;
    HtmlNesting m_nesting;
    std::vector<bool> m_shadowRoots; // of the templates that are open
    int m_mathDepth = 0; // formulas that are open
    bool m_isAnnotationOpen = false; // one has no end, so none that follows has
    int m_parts = 0;
    qsizetype m_unclosed = -1;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlsource.h"

#include <algorithm>
#include <array>

// Where that ends of which nothing is written.

namespace Standoff {

namespace {

// They end a picture in SVG that was not closed (HTML standard, 13.2.6.5).
constexpr std::array pictureEnders{GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
    GUMBO_TAG_BR, GUMBO_TAG_CENTER, GUMBO_TAG_CODE, GUMBO_TAG_DD, GUMBO_TAG_DIV, GUMBO_TAG_DL,
    GUMBO_TAG_DT, GUMBO_TAG_EM, GUMBO_TAG_EMBED, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
    GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEAD, GUMBO_TAG_HR, GUMBO_TAG_I,
    GUMBO_TAG_IMG, GUMBO_TAG_LI, GUMBO_TAG_LISTING, GUMBO_TAG_MENU, GUMBO_TAG_META, GUMBO_TAG_NOBR,
    GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PRE, GUMBO_TAG_RUBY, GUMBO_TAG_S, GUMBO_TAG_SMALL,
    GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_STRIKE, GUMBO_TAG_SUB, GUMBO_TAG_SUP,
    GUMBO_TAG_TABLE, GUMBO_TAG_TT, GUMBO_TAG_U, GUMBO_TAG_UL, GUMBO_TAG_VAR};

} // namespace

// "<!-->" and "<!--->" are whole, and "--!>" ends one too.
qsizetype HtmlSource::endOfComment(qsizetype at)
{
    for (const QByteArrayView whole : {QByteArrayView("<!-->"), QByteArrayView("<!--->")}) {
        if (from(at, m_source.size()).startsWith(whole))
            return at + whole.size();
    }
    for (qsizetype dashes = m_source.indexOf("--", at + 4); dashes >= 0;
        dashes = m_source.indexOf("--", dashes + 1)) {
        const QByteArrayView rest = from(dashes + 2, m_source.size());
        if (rest.startsWith('>') || rest.startsWith("!>"))
            return dashes + (rest.startsWith('>') ? 3 : 4);
    }
    noteUnclosed(at);
    return m_source.size();
}

// Where the end tag of the element begins. In a script that has a comment with a script in it, the
// end tag of that one is not meant (13.2.5.26 to 31).
qsizetype HtmlSource::endOfRawText(const QByteArray &name, qsizetype at)
{
    const auto isTag = [&](qsizetype begin) {
        const QByteArrayView there = from(begin, std::min(begin + name.size(), m_source.size()));
        const qsizetype behind = begin + name.size();
        return there.compare(name, Qt::CaseInsensitive) == 0 && behind < m_source.size()
            && (isSpace(m_source[behind]) || m_source[behind] == '/' || m_source[behind] == '>');
    };
    const bool isScript = name == "script";
    bool isComment = false;
    bool isNested = false;
    for (qsizetype i = at; i < m_source.size(); ++i) {
        if (!isComment)
            i = m_source.indexOf('<', i);
        if (i < 0)
            break;
        const QByteArrayView rest = from(i, m_source.size());
        if (isScript && rest.startsWith("<!--")) {
            isComment = true;
            i += 1; // "<!-->" is whole
        } else if (isComment && rest.startsWith("-->")) {
            isComment = isNested = false;
        } else if (isComment && !isNested && rest.startsWith('<') && isTag(i + 1)) {
            isNested = true;
        } else if (rest.startsWith("</") && isTag(i + 2)) {
            if (!isNested)
                return i;
            isNested = false;
        }
    }
    return m_source.size();
}

// Behind a picture in SVG; it also ends where a tag of HTML begins that cannot be in one.
qsizetype HtmlSource::endOfPicture(qsizetype at)
{
    int pictures = 1;
    int foreign = 0; // elements in which HTML may stand
    for (qsizetype i = m_source.indexOf('<', at); i >= 0; i = m_source.indexOf('<', i)) {
        const QByteArrayView rest = from(i, m_source.size());
        if (rest.startsWith("<![CDATA[")) {
            const qsizetype end = m_source.indexOf("]]>", i);
            i = end < 0 ? m_source.size() : end + 3;
            continue;
        }
        if (rest.startsWith("<!--")) {
            i = endOfComment(i);
            continue;
        }
        const bool isEnd = rest.startsWith("</");
        if (i > m_lastEnd || !isLetter(rest.size() > 2 ? rest[isEnd ? 2 : 1] : ' ')) {
            ++i;
            continue;
        }
        Tag tag;
        const qsizetype end = endOfTag(i, tag);
        const GumboTag kind = gumbo_tag_enum(tag.name.constData());
        const bool mayHoldHtml =
            kind == GUMBO_TAG_FOREIGNOBJECT || kind == GUMBO_TAG_DESC || kind == GUMBO_TAG_TITLE;
        if (kind == GUMBO_TAG_SVG)
            pictures += tag.isEnd ? -1 : tag.isEmpty ? 0 : 1;
        else if (mayHoldHtml && !tag.isEmpty)
            foreign = std::max(0, foreign + (tag.isEnd ? -1 : 1));
        else if (foreign == 0 && !tag.isEnd && std::ranges::contains(pictureEnders, kind))
            return i;
        i = end;
        if (pictures == 0)
            return end;
    }
    noteUnclosed(at);
    return m_source.size();
}

} // namespace Standoff

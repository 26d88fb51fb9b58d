// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/htmlsource.h"

#include "readers/texts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::array keptAttributes{QByteArrayView("alt"), QByteArrayView("aria-hidden"),
    QByteArrayView("class"), QByteArrayView("content"), QByteArrayView("datetime"),
    QByteArrayView("dir"), QByteArrayView("hidden"), QByteArrayView("href"),
    QByteArrayView("http-equiv"), QByteArrayView("id"), QByteArrayView("itemprop"),
    QByteArrayView("lang"), QByteArrayView("name"), QByteArrayView("property"),
    QByteArrayView("pubdate"), QByteArrayView("rel"), QByteArrayView("role"),
    QByteArrayView("style"), QByteArrayView("type"), QByteArrayView("xml:lang")};
// Their content is no markup, and shows nothing.
constexpr std::array silentRawTags{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES};
// They end a picture in SVG that was not closed (HTML standard, 13.2.6.5).
constexpr std::array pictureEnders{GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
    GUMBO_TAG_BR, GUMBO_TAG_CENTER, GUMBO_TAG_CODE, GUMBO_TAG_DD, GUMBO_TAG_DIV, GUMBO_TAG_DL,
    GUMBO_TAG_DT, GUMBO_TAG_EM, GUMBO_TAG_EMBED, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
    GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEAD, GUMBO_TAG_HR, GUMBO_TAG_I,
    GUMBO_TAG_IMG, GUMBO_TAG_LI, GUMBO_TAG_LISTING, GUMBO_TAG_MENU, GUMBO_TAG_META, GUMBO_TAG_NOBR,
    GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PRE, GUMBO_TAG_RUBY, GUMBO_TAG_S, GUMBO_TAG_SMALL,
    GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_STRIKE, GUMBO_TAG_SUB, GUMBO_TAG_SUP,
    GUMBO_TAG_TABLE, GUMBO_TAG_TT, GUMBO_TAG_U, GUMBO_TAG_UL, GUMBO_TAG_VAR};

bool contains(const auto &values, const auto &value)
{
    return std::ranges::find(values, value) != values.end();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Elements that differ from <span> in nothing that is asked for.
GumboTag plainTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_UNKNOWN:
        return GUMBO_TAG_SPAN;
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_XMP:
        return GUMBO_TAG_PRE;
    default:
        return tag;
    }
}

} // namespace

bool isKeptHtmlAttribute(QByteArrayView name)
{
    return contains(keptAttributes, name);
}

HtmlSource::HtmlSource(const QByteArray &source)
    : m_source(source)
    , m_isXml(source.trimmed().startsWith("<?xml"))
    , m_lastEnd(source.lastIndexOf('>'))
{
    m_written.reserve(source.size() + 64);
    m_written += "<!DOCTYPE html>";
    qsizetype done = 0;
    for (qsizetype at = source.indexOf('<'); at >= 0; at = source.indexOf('<', done)) {
        m_written += from(done, at);
        done = takeMarkup(at);
    }
    m_written += from(done, source.size());
}

Result<QByteArray> HtmlSource::take()
{
    if (m_parts > mostParts) {
        return failure(Readers::tr("the page has more than %n element(s), more than can be read; "
                                   "save the article alone, or copy its text and make an article "
                                   "of it",
            nullptr, mostParts));
    }
    return std::move(m_written);
}

QStringList HtmlSource::remarks() const
{
    QStringList remarks;
    if (m_nesting.isTooDeep()) {
        remarks.append(
            Readers::tr("elements are nested more than %1 deep; those that are were taken "
                        "as part of what is around them")
                .arg(HtmlNesting::most));
    }
    if (m_unclosed >= 0) {
        const auto line = m_source.first(m_unclosed).count('\n') + 1;
        remarks.append(Readers::tr("what begins in line %1 of the page has no end; as in a "
                                   "browser, nothing behind it is shown")
                .arg(line));
    }
    return remarks;
}

void HtmlSource::noteUnclosed(qsizetype at)
{
    if (m_unclosed < 0)
        m_unclosed = at;
}

// The text of an element or of a page, so that nothing in it is markup.
void HtmlSource::writeText(QByteArrayView text)
{
    for (const char c : text) {
        if (c == '<')
            m_written += "&lt;";
        else if (c == '&')
            m_written += "&amp;";
        else
            m_written += c;
    }
}

qsizetype HtmlSource::takeMarkup(qsizetype at)
{
    const QByteArrayView rest = from(at, m_source.size());
    const bool isEnd = rest.startsWith("</");
    const bool hasEnd = at < m_lastEnd;
    if (isLetter(rest.size() > 2 ? rest[isEnd ? 2 : 1] : ' ')) {
        if (hasEnd)
            return takeTag(at);
        noteUnclosed(at);
        return m_source.size();
    }
    if (rest.startsWith("<!--"))
        return endOfComment(at);
    if (m_isXml && rest.startsWith("<![CDATA["))
        return takeCharacters(at + 9);
    // Declarations, and what a browser takes for a comment.
    if (hasEnd && (isEnd || rest.startsWith("<!") || rest.startsWith("<?")))
        return m_source.indexOf('>', at) + 1;
    m_written += "&lt;";
    return at + 1;
}

// Text in CDATA; only XML has it.
qsizetype HtmlSource::takeCharacters(qsizetype at)
{
    const qsizetype end = m_source.indexOf("]]>", at);
    writeText(from(at, end < 0 ? m_source.size() : end));
    return end < 0 ? m_source.size() : end + 3;
}

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

// Behind the tag that begins at the offset, read as the HTML standard has it (13.2.5.8 to 40).
qsizetype HtmlSource::endOfTag(qsizetype at, Tag &tag)
{
    tag.isEnd = m_source[at + 1] == '/';
    const qsizetype begin = at + (tag.isEnd ? 2 : 1);
    const qsizetype size = m_source.size();
    const auto isOfName = [](char c) { return !isSpace(c) && c != '/' && c != '>'; };
    qsizetype i = begin;
    while (i < size && isOfName(m_source[i]))
        ++i;
    tag.name = m_source.sliced(begin, i - begin).toLower();
    while (i < size && m_source[i] != '>') {
        tag.isEmpty = m_source[i] == '/';
        i = isOfName(m_source[i]) ? endOfAttribute(i, tag) : i + 1;
    }
    if (i == size)
        noteUnclosed(at);
    return std::min(i + 1, size);
}

qsizetype HtmlSource::endOfAttribute(qsizetype at, Tag &tag) const
{
    const qsizetype size = m_source.size();
    const auto pastSpace = [&](qsizetype i) {
        while (i < size && isSpace(m_source[i]))
            ++i;
        return i;
    };
    qsizetype i = at + 1; // a name may begin with "="
    while (i < size && !isSpace(m_source[i]) && !std::strchr("/>=", m_source[i]))
        ++i;
    const QByteArrayView name = from(at, i);
    QByteArrayView value;
    if (const qsizetype equals = pastSpace(i); equals < size && m_source[equals] == '=') {
        i = pastSpace(equals + 1);
        const char quote = i < size ? m_source[i] : ' ';
        const bool isQuoted = quote == '"' || quote == '\'';
        qsizetype end = isQuoted ? m_source.indexOf(quote, i + 1) : -1;
        if (isQuoted && end < 0) // it would be all the rest of the page
            end = m_source.indexOf('>', i);
        else if (!isQuoted)
            for (end = i; end < size && !isSpace(m_source[end]) && m_source[end] != '>';)
                ++end;
        const qsizetype begin = i + (isQuoted ? 1 : 0);
        i = end < 0 ? size : end;
        value = from(std::min(begin, i), i);
        i += isQuoted && i < size && m_source[i] == quote ? 1 : 0;
    }
    addAttribute(name, value, tag);
    return i;
}

void HtmlSource::addAttribute(QByteArrayView name, QByteArrayView value, Tag &tag)
{
    if (name.size() > 16 || tag.isEnd) // longer than any that is kept
        return;
    const QByteArray lower = name.toByteArray().toLower();
    const auto kept = std::ranges::find(keptAttributes, QByteArrayView(lower));
    const unsigned bit = 1u << (kept - keptAttributes.begin());
    if (kept == keptAttributes.end() || tag.has & bit) // the first of a name counts
        return;
    tag.has |= bit;
    if (lower == "type")
        tag.type = value.toByteArray().trimmed().toLower();
    tag.attributes += ' ' + lower + "=\"" + value.toByteArray().replace('"', "&quot;") + '"';
}

qsizetype HtmlSource::takeTag(qsizetype at)
{
    Tag tag;
    const qsizetype end = endOfTag(at, tag);
    const GumboTag kind = gumbo_tag_enum(tag.name.constData());
    if (kind == GUMBO_TAG_SVG)
        return tag.isEnd || tag.isEmpty ? end : endOfPicture(end);
    const bool isRaw = kind == GUMBO_TAG_TITLE || kind == GUMBO_TAG_XMP
        || kind == GUMBO_TAG_PLAINTEXT || contains(silentRawTags, kind);
    if (isRaw && !tag.isEnd && !(m_isXml && tag.isEmpty))
        return takeRawText(tag, kind, end);
    if (isRaw)
        return end;
    write(tag, plainTag(kind));
    const bool mayBeEmpty = m_isXml || kind == GUMBO_TAG_MATH;
    if (mayBeEmpty && tag.isEmpty && !tag.isEnd && !isVoidHtml(kind)) {
        tag.isEnd = true;
        write(tag, plainTag(kind));
    }
    return end;
}

void HtmlSource::write(const Tag &tag, GumboTag kind)
{
    // An end tag makes an element too where a paragraph or a break is not open.
    const bool isElement = !tag.isEnd || kind == GUMBO_TAG_P || kind == GUMBO_TAG_BR;
    m_parts += (isElement ? 1 : 0) + std::popcount(tag.has);
    const QByteArray name = gumbo_normalized_tagname(kind);
    if (tag.isEnd) {
        m_nesting.close(kind);
        m_written += "</" + name + '>';
    } else if (m_nesting.open(kind)) {
        m_written += '<' + name + tag.attributes + '>';
    } else if (HtmlNesting::isBlock(kind)) {
        m_written += "<br>"; // it is a line of its own all the same
    }
}

// The content of an element in which there are no tags, and its end.
qsizetype HtmlSource::takeRawText(const Tag &tag, GumboTag kind, qsizetype at)
{
    const qsizetype end =
        kind == GUMBO_TAG_PLAINTEXT ? m_source.size() : endOfRawText(tag.name, at);
    if (end == m_source.size() && kind != GUMBO_TAG_PLAINTEXT)
        noteUnclosed(at);
    QByteArrayView content = from(at, end).trimmed();
    if (content.startsWith("<![CDATA[") && content.endsWith("]]>"))
        content = content.sliced(9).chopped(3);
    Tag closing;
    closing.isEnd = true;
    if (kind == GUMBO_TAG_SCRIPT && tag.type == "application/ld+json") {
        write(tag, kind);
        m_written += content.toByteArray().replace('<', "\\u003c"); // it is JSON
        write(closing, kind);
    } else if (kind == GUMBO_TAG_TITLE) {
        write(tag, kind);
        m_written += content.toByteArray().replace('<', "&lt;");
        write(closing, kind);
    } else if (kind == GUMBO_TAG_XMP || kind == GUMBO_TAG_PLAINTEXT) {
        write(tag, plainTag(kind));
        writeText(content);
        write(closing, plainTag(kind));
    }
    Tag ending;
    return end == m_source.size() ? end : endOfTag(end, ending);
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
        else if (foreign == 0 && !tag.isEnd && contains(pictureEnders, kind))
            return i;
        i = end;
        if (pictures == 0)
            return end;
    }
    noteUnclosed(at);
    return m_source.size();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlsource.h"

#include "readers/translation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr QByteArrayView elementAttribute("data-element"); // ours: an element of no standard
constexpr std::array keptAttributes{QByteArrayView("alt"), QByteArrayView("aria-hidden"),
    QByteArrayView("class"), QByteArrayView("content"), elementAttribute,
    QByteArrayView("datetime"), QByteArrayView("dir"), QByteArrayView("epub:type"),
    QByteArrayView("hidden"), QByteArrayView("href"), QByteArrayView("http-equiv"),
    QByteArrayView("id"), QByteArrayView("itemprop"), QByteArrayView("lang"),
    QByteArrayView("name"), QByteArrayView("property"), QByteArrayView("pubdate"),
    QByteArrayView("rel"), QByteArrayView("role"), QByteArrayView("shadowroot"),
    QByteArrayView("shadowrootmode"), QByteArrayView("src"), QByteArrayView("srcdoc"),
    QByteArrayView("style"), QByteArrayView("type"), QByteArrayView("xml:lang")};
// Their content is no markup, and shows nothing.
constexpr std::array silentRawTags{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES};
bool contains(const auto &values, const auto &value)
{
    return std::ranges::find(values, value) != values.end();
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
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_UNKNOWN:
        return GUMBO_TAG_SPAN;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
        return GUMBO_TAG_DEL;
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
        return failure(
            Readers::tr("The page has more than %Ln element(s), more than can be read; save the "
                        "article alone, or copy its text and make an article of it",
                nullptr, mostParts));
    }
    return std::move(m_written);
}

QStringList HtmlSource::remarks() const
{
    QStringList remarks;
    if (m_nesting.isTooDeep()) {
        remarks.append(Readers::tr("Elements are nested more than %1 deep; those that are were "
                                   "taken as part of what is around them")
                .arg(HtmlNesting::most));
    }
    if (m_unclosed >= 0) {
        const auto line = m_source.first(m_unclosed).count('\n') + 1;
        remarks.append(Readers::tr("What begins in line %1 of the page has no end; as in a "
                                   "browser, nothing after it is shown")
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
    if (lower == elementAttribute || (lower == "src" && tag.name != "frame")
        || (lower == "srcdoc" && tag.name != "iframe"))
        return;
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
    m_mathDepth += kind != GUMBO_TAG_MATH || tag.isEmpty ? 0 : tag.isEnd ? -1 : 1;
    if (m_mathDepth > 0 && tag.name == "annotation" && !tag.isEnd && !tag.isEmpty) {
        // What a formula is in another notation is not shown.
        const qsizetype closing =
            m_isAnnotationOpen ? m_source.size() : endOfRawText(tag.name, end);
        m_isAnnotationOpen = closing == m_source.size();
        if (!m_isAnnotationOpen)
            return closing;
    }
    if (kind == GUMBO_TAG_UNKNOWN && !tag.isEnd)
        tag.attributes += " data-element=\"\"";
    const bool isRaw = kind == GUMBO_TAG_TITLE || kind == GUMBO_TAG_XMP
        || kind == GUMBO_TAG_PLAINTEXT || contains(silentRawTags, kind);
    if (isRaw && !tag.isEnd && !(m_isXml && tag.isEmpty))
        return takeRawText(tag, kind, end);
    if (isRaw)
        return end;
    if (kind == GUMBO_TAG_TEMPLATE) {
        write(tag, templateTag(tag));
        return end;
    }
    write(tag, plainTag(kind));
    const bool mayBeEmpty = m_isXml || kind == GUMBO_TAG_MATH;
    if (mayBeEmpty && tag.isEmpty && !tag.isEnd && !isVoidHtml(kind)) {
        tag.isEnd = true;
        write(tag, plainTag(kind));
    }
    return end;
}

// A shadow root, as a page has it when it is saved, shows its text where it stands.
GumboTag HtmlSource::templateTag(const Tag &tag)
{
    if (!tag.isEnd) {
        m_shadowRoots.push_back(tag.attributes.contains(" shadowroot"));
        return m_shadowRoots.back() ? GUMBO_TAG_DIV : GUMBO_TAG_TEMPLATE;
    }
    const bool isShadowRoot = !m_shadowRoots.empty() && m_shadowRoots.back();
    if (!m_shadowRoots.empty())
        m_shadowRoots.pop_back();
    return isShadowRoot ? GUMBO_TAG_DIV : GUMBO_TAG_TEMPLATE;
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
    } else if (kind == GUMBO_TAG_IFRAME && tag.attributes.contains(" srcdoc=")) {
        write(tag, kind);
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

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/htmltree.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::array rawTextTags{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_TITLE, GUMBO_TAG_XMP, GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES};
constexpr std::array voidTags{GUMBO_TAG_AREA, GUMBO_TAG_BASE, GUMBO_TAG_BR, GUMBO_TAG_COL,
    GUMBO_TAG_EMBED, GUMBO_TAG_HR, GUMBO_TAG_IMG, GUMBO_TAG_INPUT, GUMBO_TAG_LINK, GUMBO_TAG_META,
    GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR};
// Their end tags may be missing, so that many of them are not yet deep.
constexpr std::array openTags{GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_TD,
    GUMBO_TAG_TH, GUMBO_TAG_TR, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT, GUMBO_TAG_OPTION,
    GUMBO_TAG_OPTGROUP, GUMBO_TAG_COLGROUP, GUMBO_TAG_HTML, GUMBO_TAG_HEAD, GUMBO_TAG_BODY};

bool contains(const auto &tags, GumboTag tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

// Behind the tag that begins at the offset; a ">" in a quoted value does not end it.
qsizetype endOfTag(const QByteArray &source, qsizetype at)
{
    for (qsizetype i = at + 1; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '>')
            return i + 1;
        if (c == '=' && i + 1 < source.size() && (source[i + 1] == '"' || source[i + 1] == '\'')) {
            const qsizetype closing = source.indexOf(source[i + 1], i + 2);
            i = closing < 0 ? i : closing;
        }
    }
    return source.size();
}

// Makes of a source what gumbo can bear. It takes quadratic time for nested blocks and calls itself
// for nested tables, so the tags that nest too deep are taken out, which browsers do too. Elements
// that XHTML ends within their tag get an end tag.
class BearableSource
{
public:
    explicit BearableSource(const QByteArray &source)
        : m_source(source)
        , m_isXml(source.trimmed().startsWith("<?xml"))
    {
        m_kept.reserve(source.size());
        for (qsizetype at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at))
            at = takeTag(at);
        m_kept.append(QByteArrayView(source).sliced(m_done));
    }
    QByteArray take() { return std::move(m_kept); }
    bool isFlattened() const { return m_isFlattened; }

private:
    qsizetype takeTag(qsizetype at); // returns where to go on
    qsizetype endOfRawText(const QByteArray &name, qsizetype from) const;
    void replace(qsizetype begin, qsizetype end, const QByteArray &by)
    {
        m_kept.append(QByteArrayView(m_source).sliced(m_done, begin - m_done)).append(by);
        m_done = end;
    }

    const QByteArray &m_source;
    bool m_isXml;
    bool m_isFlattened = false;
    QByteArray m_kept;
    qsizetype m_done = 0;
    int m_depth = 0;
    QHash<QByteArray, int> m_open;
};

// Where the end tag of a script and its like begins.
qsizetype BearableSource::endOfRawText(const QByteArray &name, qsizetype from) const
{
    for (qsizetype at = m_source.indexOf("</", from); at >= 0;
        at = m_source.indexOf("</", at + 2)) {
        if (m_source.mid(at + 2, name.size()).toLower() == name)
            return at;
    }
    return m_source.size();
}

qsizetype BearableSource::takeTag(qsizetype at)
{
    if (QByteArrayView(m_source).sliced(at).startsWith("<!--")) {
        const qsizetype end = m_source.indexOf("-->", at + 2);
        return end < 0 ? m_source.size() : end + 3;
    }
    const bool isEnd = at + 1 < m_source.size() && m_source[at + 1] == '/';
    const qsizetype begin = at + (isEnd ? 2 : 1);
    qsizetype behind = begin;
    while (behind < m_source.size() && !strchr(" \t\n\f\r/>", m_source[behind]))
        ++behind;
    const QByteArray name = m_source.sliced(begin, behind - begin).toLower();
    if (name.isEmpty() || !QChar::isLetter(uchar(name[0])))
        return at + 1;
    const GumboTag tag = gumbo_tag_enum(name.constData());
    const qsizetype end = endOfTag(m_source, at);
    const bool isEmpty = m_source.sliced(at, end - at).endsWith("/>");
    if (isEmpty && m_isXml && !isEnd && !contains(voidTags, tag)) {
        replace(end - 2, end, "></" + name + ">");
        return end;
    }
    if (contains(rawTextTags, tag) && !isEnd)
        return endOfRawText(name, end);
    if (contains(voidTags, tag) || contains(openTags, tag) || (isEmpty && tag == GUMBO_TAG_UNKNOWN))
        return end;
    if (isEnd) {
        if (int &open = m_open[name]; open > 0) {
            --open;
            --m_depth;
        }
    } else if (m_depth < HtmlTree::mostNested) {
        ++m_open[name];
        ++m_depth;
    } else {
        m_isFlattened = true;
        replace(at, end, " ");
    }
    return end;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node->v.element.children;
    default:
        return nullptr;
    }
}

} // namespace

void HtmlTree::Free::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(const QString &source)
{
    const QByteArray utf8 = source.toUtf8();
    BearableSource bearable(utf8);
    m_isFlattened = bearable.isFlattened();
    m_source = bearable.take();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(
        gumbo_parse_with_options(&options, m_source.constData(), size_t(m_source.size())));
    flatten(m_output->root);
}

void HtmlTree::flatten(const GumboNode *root)
{
    struct Open
    {
        int node;
        unsigned next;
    };
    std::vector<Open> open;
    const auto add = [&](const GumboNode *node) {
        if (node->type == GUMBO_NODE_COMMENT)
            return;
        m_nodes.push_back({node, open.empty() ? -1 : open.back().node, size() + 1});
        if (childrenOf(node))
            open.push_back({size() - 1, 0});
    };
    add(root);
    while (!open.empty()) {
        Open &last = open.back();
        const GumboVector *children = childrenOf(m_nodes[size_t(last.node)].gumbo);
        if (last.next < children->length) {
            add(static_cast<const GumboNode *>(children->data[last.next++]));
        } else {
            m_nodes[size_t(last.node)].end = size();
            open.pop_back();
        }
    }
}

bool HtmlTree::isText(int node) const
{
    return !childrenOf(m_nodes[size_t(node)].gumbo);
}

QString HtmlTree::text(int node) const
{
    return QString::fromUtf8(m_nodes[size_t(node)].gumbo->v.text.text);
}

GumboTag HtmlTree::tag(int node) const
{
    return isText(node) ? GUMBO_TAG_LAST : m_nodes[size_t(node)].gumbo->v.element.tag;
}

bool HtmlTree::hasAttribute(int node, const char *name) const
{
    return !isText(node)
        && gumbo_get_attribute(&m_nodes[size_t(node)].gumbo->v.element.attributes, name);
}

QString HtmlTree::attribute(int node, const char *name) const
{
    if (isText(node))
        return {};
    const GumboAttribute *found =
        gumbo_get_attribute(&m_nodes[size_t(node)].gumbo->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

QStringList HtmlTree::words(int node, const char *name) const
{
    const QString value = attribute(node, name);
    return value.isEmpty() ? QStringList()
                           : value.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

QString HtmlTree::textWithin(int node) const
{
    QString all;
    for (int i = node; i < end(node); ++i) {
        if (isText(i))
            all += text(i);
        else if (tag(i) == GUMBO_TAG_BR)
            all += u' ';
    }
    return all.simplified();
}

} // namespace Standoff

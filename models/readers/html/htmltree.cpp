// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmltree.h"

#include "readers/html/htmlsource.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

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

Result<HtmlTree> HtmlTree::parse(const QString &source, QStringList &remarks)
{
    const QByteArray utf8 = source.toUtf8();
    HtmlSource bearable(utf8);
    return bearable.take().transform([&](const QByteArray &written) {
        remarks += bearable.remarks();
        return HtmlTree(written);
    });
}

HtmlTree::HtmlTree(const QByteArray &source)
    : m_source(source)
{
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
    Q_ASSERT(isKeptHtmlAttribute(name));
    return !isText(node)
        && gumbo_get_attribute(&m_nodes[size_t(node)].gumbo->v.element.attributes, name);
}

QString HtmlTree::attribute(int node, const char *name) const
{
    Q_ASSERT(isKeptHtmlAttribute(name));
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

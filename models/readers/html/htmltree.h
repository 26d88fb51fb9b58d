// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QStringList>
#include <gumbo.h>
#include <memory>
#include <vector>

namespace Standoff {

// The elements and texts of an HTML page, as the HTML standard has it parsed (gumbo), in the order
// of the document: what is within the element i are the nodes [i + 1, end(i)), and node 0 is
// <html>. A fragment is a page whose body it is. What shows no text is not there, nor are
// attributes that nobody asks for; elements that only format text are <span> (HtmlSource). O(size).
class HtmlTree
{
public:
    // Fails where the page has more elements than can be read. Remarks say what was simplified.
    static Result<HtmlTree> parse(const QString &source, QStringList &remarks);

    int size() const { return int(m_nodes.size()); }
    int parent(int node) const { return m_nodes[size_t(node)].parent; } // -1 of the first
    int end(int node) const { return m_nodes[size_t(node)].end; }
    bool isWithin(int node, int other) const { return other <= node && node < end(other); }

    bool isText(int node) const;
    QString text(int node) const; // of a text
    GumboTag tag(int node) const; // GUMBO_TAG_LAST for a text
    bool hasAttribute(int node, const char *name) const;
    QString attribute(int node, const char *name) const; // "" where there is none
    QStringList words(int node, const char *name) const; // of an attribute, in lower case
    // All the text within a node, with single spaces. O(its nodes).
    QString textWithin(int node) const;

private:
    explicit HtmlTree(const QByteArray &source);
    void flatten(const GumboNode *root);

    struct Node
    {
        const GumboNode *gumbo;
        int parent;
        int end;
    };
    struct Free
    {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_source; // gumbo points into it
    std::unique_ptr<GumboOutput, Free> m_output;
    std::vector<Node> m_nodes;
};

} // namespace Standoff

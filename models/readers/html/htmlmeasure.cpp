// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlmeasure.h"

#include "readers/html/htmlvisible.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isField(const HtmlTree &tree, int node)
{
    if (tree.tag(node) != GUMBO_TAG_INPUT)
        return tree.tag(node) == GUMBO_TAG_TEXTAREA;
    const QString type = tree.attribute(node, "type").toLower();
    return type.isEmpty() || type == "text"_L1 || type == "email"_L1 || type == "password"_L1
        || type == "tel"_L1;
}

} // namespace

int lengthOfText(QStringView text)
{
    int length = 0;
    for (const QChar c : text) {
        const bool isDense = c >= u'\u2e80' && c <= u'\ud7a3';
        length += c.isSpace() ? 0 : isDense ? 3 : 1;
    }
    return length;
}

QString lettersIn(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

HtmlMeasure::HtmlMeasure(const HtmlTree &tree, const std::vector<bool> &isOut)
    : m_parts(size_t(tree.size()))
{
    std::vector<int> block(m_parts.size());
    std::vector<bool> inLink(m_parts.size());
    for (int i = 1; i < tree.size(); ++i) {
        if (isField(tree, i))
            ++m_parts[size_t(tree.parent(i))].fields;
        if (isOut[size_t(i)]) {
            i = tree.end(i) - 1;
            continue;
        }
        const int parent = tree.parent(i);
        block[size_t(i)] = isHtmlBlock(tree.tag(i)) ? i : block[size_t(parent)];
        inLink[size_t(i)] = inLink[size_t(parent)] || tree.tag(i) == GUMBO_TAG_A;
        Part &own = m_parts[size_t(block[size_t(i)])];
        if (tree.isText(i)) {
            const int length = lengthOfText(tree.text(i));
            own.ownText += length;
            own.ownLinks += inLink[size_t(i)] ? length : 0;
        } else if (tree.tag(i) == GUMBO_TAG_A) {
            ++own.linkCount;
        }
    }
    for (Part &part : m_parts) {
        part.text = part.ownText;
        part.links = part.ownLinks;
        if (part.text >= shortestProse && part.links * 2 < part.text) {
            part.prose = part.text;
            part.blocks = 1;
        }
    }
    for (int i = tree.size() - 1; i > 0; --i) {
        Part &parent = m_parts[size_t(tree.parent(i))];
        const Part &part = m_parts[size_t(i)];
        parent.text += part.text;
        parent.links += part.links;
        parent.prose += part.prose;
        parent.blocks += part.blocks;
        parent.linkCount += part.linkCount;
        parent.fields += part.fields;
    }
}

} // namespace Standoff

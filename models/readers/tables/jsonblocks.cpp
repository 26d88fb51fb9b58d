// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/jsonblocks.h"

#include "readers/jsontext.h"
#include "readers/tables/fieldtext.h"
#include "readers/translation.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestBlock = 24;
constexpr std::array listsWithin{
    "content_elements", "blocks", "ops", "content", "children", "nodes", "items", "innerBlocks"};
constexpr std::array objectsWithin{"root", "document", "data", "model", "attrs"};
constexpr std::array textsWithin{
    "text", "content", "value", "insert", "html", "innerHTML", "paragraph", "rawHtml"};

const ReadJson *member(const ReadJson &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

QString typeOfBlock(const ReadJson &block)
{
    for (const char *key : {"type", "_type", "nodeType", "blockName", "object"}) {
        if (const QString type = stringIn(block, key); !type.isEmpty())
            return type;
    }
    return {};
}

// Whether it has text somewhere within, as far as blocks go.
bool isBlock(const ReadJson &json)
{
    const auto has = [&json](const char *key) { return json.contains(key); };
    return json.is_object()
        && ((!typeOfBlock(json).isEmpty()
                && (std::ranges::any_of(textsWithin, has) || std::ranges::any_of(listsWithin, has)
                    || std::ranges::any_of(objectsWithin, has)))
            || has("insert"));
}

class BlockLines
{
public:
    explicit BlockLines(QStringList &remarks)
        : m_remarks(remarks)
    {
    }

    QList<RoleLine> take(const ReadJson &blocks);

private:
    void addAll(const ReadJson &list, bool areBlocks, int depth);
    void add(const ReadJson &json, bool isBlock, int depth);
    void addWithin(const ReadJson &object, int depth);
    bool addText(const ReadJson &object);
    void endLine();
    static std::optional<ParagraphRole> roleOf(const ReadJson &block);
    static bool isInline(const ReadJson &json);

    QStringList &m_remarks;
    QList<RoleLine> m_lines;
    QString m_line;
    ParagraphRole m_role = ParagraphRole::Body;
    bool m_isTooDeep = false;
};

QList<RoleLine> BlockLines::take(const ReadJson &blocks)
{
    addAll(blocks, true, 0);
    endLine();
    if (m_isTooDeep) {
        m_remarks.append(
            Readers::tr("Blocks nested more than %1 deep are left out").arg(deepestBlock));
    }
    return std::move(m_lines);
}

// Nothing where the block has the role of what is around it.
std::optional<ParagraphRole> BlockLines::roleOf(const ReadJson &block)
{
    const QString type = (typeOfBlock(block) + u' ' + stringIn(block, "style")).toLower();
    const auto has = [&type](const char *word) { return type.contains(QLatin1StringView(word)); };
    const auto isOf = [&](std::initializer_list<const char *> words) {
        return std::ranges::any_of(words, has);
    };
    if (isOf({"quote"}))
        return ParagraphRole::Quote;
    if (isOf({"head", "subtitle"}) || type.endsWith(" h2"_L1) || type.endsWith(" h3"_L1)
        || type.endsWith(" h4"_L1))
        return ParagraphRole::Heading;
    if (isOf({"list"}) || block.contains("listItem"))
        return ParagraphRole::ListItem;
    if (isOf({"image", "figure", "video", "gallery", "photo", "audio", "media"}))
        return ParagraphRole::Caption;
    return std::nullopt;
}

// A part of a line: a text with its marks, a link.
bool BlockLines::isInline(const ReadJson &json)
{
    const QString type = typeOfBlock(json).toLower();
    if (type.isEmpty())
        return json.contains("text") || json.contains("insert");
    constexpr std::array inlines{"text", "span", "link", "hyperlink", "autolink", "a", "mention",
        "entry-hyperlink", "hashtag", "bold", "italic", "strong", "em", "inline", "code_inline",
        "linebreak", "hardbreak", "hard_break"};
    const bool isNamed = std::ranges::any_of(
        inlines, [&type](const char *name) { return type == QLatin1StringView(name); });
    // Arc XP calls a paragraph "text".
    return isNamed && !(type == "text"_L1 && json.contains("content"));
}

void BlockLines::addAll(const ReadJson &list, bool areBlocks, int depth)
{
    for (const ReadJson &item : list)
        add(item, areBlocks || (item.is_object() && !isInline(item)), depth);
}

void BlockLines::add(const ReadJson &json, bool isBlock, int depth)
{
    if (depth > deepestBlock) {
        m_isTooDeep = true;
        return;
    }
    if (json.is_string()) {
        m_line += QString::fromStdString(json.get_ref<const std::string &>());
        if (isBlock)
            endLine();
        return;
    }
    if (!json.is_object())
        return;
    const QString type = typeOfBlock(json).toLower();
    if (type == "linebreak"_L1 || type == "hardbreak"_L1 || type == "hard_break"_L1) {
        m_line += u'\n';
        return;
    }
    if (!isBlock || json.contains("insert"))
        return addWithin(json, depth);
    endLine();
    const ParagraphRole around = m_role;
    m_role = roleOf(json).value_or(around);
    addWithin(json, depth);
    endLine();
    m_role = around;
}

// The text of the object, else what is within it.
void BlockLines::addWithin(const ReadJson &object, int depth)
{
    for (const char *key : {"caption", "title"}) {
        if (const QString text = stringIn(object, key);
            m_role == ParagraphRole::Caption && !text.isEmpty()) {
            m_line += text;
            return;
        }
    }
    const bool hasText = addText(object);
    for (const char *key : listsWithin) {
        const ReadJson *list = member(object, key);
        if (!list || !list->is_array() || (hasText && QLatin1StringView(key) != "items"_L1))
            continue;
        const bool areBlocks = QLatin1StringView(key) == "blocks"_L1
            || QLatin1StringView(key) == "content_elements"_L1
            || QLatin1StringView(key) == "items"_L1;
        addAll(*list, areBlocks, depth + 1);
        return;
    }
    if (hasText)
        return;
    for (const char *key : objectsWithin) {
        const ReadJson *inner = member(object, key);
        if (inner && inner->is_object())
            return addWithin(*inner, depth + 1);
    }
}

bool BlockLines::addText(const ReadJson &object)
{
    for (const char *key : textsWithin) {
        if (const QString text = stringIn(object, key); !text.isEmpty()) {
            m_line += text;
            return true;
        }
    }
    return false;
}

void BlockLines::endLine()
{
    const QString text = std::exchange(m_line, {});
    if (text.trimmed().isEmpty())
        return;
    if (const auto lines = linesOfField(text, ColumnMap::Texts::FoundOut, m_remarks)) {
        for (RoleLine line : *lines) {
            if (line.role == ParagraphRole::Body)
                line.role = m_role;
            if (!line.text.trimmed().isEmpty())
                m_lines.append(line);
        }
    } else {
        m_remarks.append(lines.error().text);
    }
}

} // namespace

bool isListOfJsonBlocks(const ReadJson &list)
{
    return list.is_array() && std::ranges::any_of(list, isBlock);
}

const ReadJson *blocksOfJson(const ReadJson &object)
{
    for (const char *key : listsWithin) {
        if (const ReadJson *list = member(object, key); list && isListOfJsonBlocks(*list))
            return list;
    }
    for (const char *key : objectsWithin) {
        const ReadJson *inner = member(object, key);
        const ReadJson *list = inner && inner->is_object() ? member(*inner, "children") : nullptr;
        if (list && isListOfJsonBlocks(*list))
            return list;
    }
    return nullptr;
}

QList<RoleLine> linesOfJsonBlocks(const ReadJson &blocks, QStringList &remarks)
{
    return BlockLines(remarks).take(blocks);
}

} // namespace Standoff

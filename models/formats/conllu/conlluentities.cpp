// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conllu/conlluentities.h"

#include "formats/conllu/conllumisc.h"
#include "project/uuid.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct MentionName
{
    QString entity;
    int part = 1;
    int parts = 1;
};

// "e1[2/3]"
MentionName mentionNameOf(const QString &name)
{
    static const QRegularExpression inParts(u"^(.*)\\[(\\d{1,4})/(\\d{1,4})\\]$"_s);
    const auto match = inParts.match(name);
    if (!match.hasMatch())
        return {name};
    return {match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

// The layer and the tag of "Layer:tag".
std::pair<QString, QString> layerAndTag(const QString &type)
{
    const qsizetype colon = type.indexOf(u':');
    if (colon <= 0 || colon + 1 == type.size())
        return {{}, fromConlluPart(type)};
    return {fromConlluPart(type.first(colon)), fromConlluPart(type.sliced(colon + 1))};
}

} // namespace

void ConlluEntities::setFields(const QString &fields)
{
    const qsizetype type = fields.split(u'-').indexOf(u"etype"_s);
    m_typeField = type > 0 ? int(type) : 1;
}

bool ConlluEntities::open(
    const QString &content, TextRange word, const QString &place, bool isSingle)
{
    const QStringList fields = content.split(u'-');
    const MentionName name = mentionNameOf(fields.first());
    const ForeignRange range{word.begin, word.end};
    if (name.entity.isEmpty())
        return false;
    qsizetype index = m_inParts.value(name.entity, -1);
    if (name.part > 1 && index >= 0 && !m_areApart) {
        m_mentions[index].ranges.append(range);
        if (name.part == name.parts)
            m_inParts.remove(name.entity);
    } else {
        index = m_mentions.size();
        m_mentions.append({name.entity, fields.value(m_typeField), {range}, place});
        if (name.parts > 1)
            m_inParts.insert(name.entity, index);
    }
    m_mentions[index].isOpen = !isSingle;
    if (!isSingle)
        m_open[fields.first()].append(index);
    return true;
}

bool ConlluEntities::close(const QString &name, TextRange word)
{
    const auto found = m_open.find(name.section(u'-', 0, 0));
    if (found == m_open.end() || found->isEmpty())
        return false;
    Mention &mention = m_mentions[found->takeLast()];
    mention.ranges.last().end = word.end;
    mention.isOpen = false;
    return true;
}

bool ConlluEntities::take(const QString &value, TextRange word, const QString &place)
{
    bool isGood = true;
    qsizetype at = 0;
    while (at < value.size()) {
        const bool isOpening = value[at] == u'(';
        const qsizetype begin = at + (isOpening ? 1 : 0);
        qsizetype end = begin;
        while (end < value.size() && value[end] != u'(' && value[end] != u')')
            ++end;
        const bool isClosed = end < value.size() && value[end] == u')';
        const QString content = value.sliced(begin, end - begin);
        if (isOpening)
            isGood = open(content, word, place, isClosed) && isGood;
        else
            isGood = isClosed && close(content, word) && isGood;
        at = end + (isClosed ? 1 : 0);
    }
    return isGood;
}

int ConlluEntities::unclosed() const
{
    return int(std::ranges::count_if(m_mentions, &Mention::isOpen));
}

QList<ForeignMark> ConlluEntities::marks(const QString &text) const
{
    QHash<QString, int> counts;
    QHash<QString, QString> names; // the longest mention
    for (const Mention &mention : m_mentions) {
        ++counts[mention.entity];
        const ForeignRange first = mention.ranges.first();
        const QString words = text.mid(first.begin, std::min<qint64>(100, first.end - first.begin));
        if (QString &name = names[mention.entity]; words.size() > name.size())
            name = words;
    }
    QHash<QString, QUuid> records;
    QList<ForeignMark> marks;
    for (const Mention &mention : m_mentions) {
        if (mention.isOpen)
            continue;
        const auto [layer, tag] = layerAndTag(mention.type);
        ForeignMark mark{.tag = tag.isEmpty() ? u"entity"_s : tag,
            .layer = layer,
            .ranges = mention.ranges,
            .place = mention.place};
        if (counts.value(mention.entity) > 1 && layer.isEmpty() && !m_areApart) {
            QUuid &uuid = records[mention.entity];
            uuid = uuid.isNull() ? newUuid() : uuid;
            mark.record = {.name = names.value(mention.entity), .uuid = uuid};
        }
        marks.append(mark);
    }
    return marks;
}

} // namespace Standoff

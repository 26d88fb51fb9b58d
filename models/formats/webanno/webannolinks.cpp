// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannoreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostWebAnnoToItself = 100; // relations of one annotation

} // namespace

// The mark that a file refers to by the unit on which it begins and, where there may be several, by
// its number. -1 where there is none.
int WebAnnoReader::find(const QString &type, const WebAnnoNumbered &reference)
{
    const int layer = m_layers.value(type, -1);
    if (reference.number > 0) {
        const int found = m_byNumber.value({layer, reference.number}, -1);
        return found >= 0 ? found : m_byNumberOnly.value(reference.number, -1);
    }
    if (type == webAnnoToken)
        return tokenMark(reference.value);
    int found = -1;
    if (layer >= 0 || type == webAnnoAnything) {
        const std::pair key(reference.value, layer);
        found = m_beginning.contains(key) ? m_beginning.value(key) : m_goingOn.value(key, -1);
    }
    // Dependencies are between tokens, whatever their header says.
    const bool isOfTokens = type.startsWith(webAnnoBuiltIn);
    return found < 0 && isOfTokens ? tokenMark(reference.value) : found;
}

int WebAnnoReader::tokenMark(const QString &unit)
{
    const auto token = m_tokens.constFind(unit);
    if (token == m_tokens.cend() || token->isEmpty())
        return -1;
    int &known = m_tokenMarks.insert(unit, m_tokenMarks.value(unit, -1)).value();
    if (known < 0) {
        known = int(m_article.marks.size());
        ForeignMark mark;
        mark.id = QString::number(known);
        mark.tag = u"Token"_s;
        mark.layer = webAnnoToken.toString();
        mark.ranges = {{token->begin, token->end}};
        m_article.marks.append(mark);
    }
    return known;
}

void WebAnnoReader::relate(int from, int to, const WebAnnoLink &link, const QString &place)
{
    WebAnnoLink said = link;
    ForeignRelation relation{.place = place};
    relation.note = said.features.take(u"standoffNote"_s);
    relation.type = said.name();
    if (from == to) { // of which there is none in a project
        QMap<QString, QString> &attributes = m_article.marks[from].attributes;
        QString name = webAnnoItself.toString();
        for (int i = 2; attributes.contains(name) && i < mostWebAnnoToItself; ++i)
            name = webAnnoItself.toString() + u' ' + QString::number(i);
        if (attributes.contains(name))
            m_leaveOut(place, tr("“%1”: there are too many").arg(relation.type));
        else
            attributes.insert(name, relation.type);
        return;
    }
    relation.from = QString::number(from);
    relation.to = QString::number(to);
    m_article.relations.append(relation);
}

void WebAnnoReader::addChains()
{
    for (const auto &[number, marks] : m_chains.asKeyValueRange()) {
        for (auto each = marks.cbegin(); std::next(each) != marks.cend(); ++each) {
            relate(*each, *std::next(each), {.kind = WebAnnoLink::Kind::Chain},
                m_article.marks[*each].place);
        }
    }
}

// Attributions are hosts of slots that stand for no annotation themselves.
void WebAnnoReader::addPart(int host, int target, const QString &feature)
{
    ForeignAttribution &attribution = m_attributions[host];
    const QString id = QString::number(target);
    if (feature == "sources"_L1)
        attribution.sources.append(id);
    else if (feature == "contents"_L1)
        attribution.contents.append(id);
    else if (feature == "cue"_L1)
        attribution.cue = id;
    else if (feature == "parent"_L1)
        attribution.parent = id;
}

void WebAnnoReader::addAttributions()
{
    QSet<QString> ids;
    for (ForeignAttribution &attribution : m_attributions) {
        QMap<QString, QString> values = m_article.marks[attribution.id.toInt()].attributes;
        attribution.type = values.take(u"type"_s);
        attribution.form = values.take(u"form"_s);
        attribution.attitude = values.take(u"attitude"_s);
        attribution.polarity = values.take(u"polarity"_s);
        attribution.determinacy = values.take(u"determinacy"_s);
        attribution.channel = values.take(u"channel"_s);
        attribution.note = values.take(u"note"_s);
        for (const QString &record : values.take(u"records"_s).split(u'\n', Qt::SkipEmptyParts)) {
            attribution.records.append({.name = record.section(u' ', 1),
                .uuid = QUuid::fromString(record.section(u' ', 0, 0))});
        }
        m_article.attributions.append(attribution);
        ids.insert(attribution.id);
    }
    m_article.marks.removeIf([&ids](const ForeignMark &mark) { return ids.contains(mark.id); });
}

void WebAnnoReader::addPending()
{
    for (const Pending &pending : std::as_const(m_pending)) {
        const bool isSlot = pending.link.kind == WebAnnoLink::Kind::Slot;
        const int from = isSlot ? pending.host : find(pending.type, pending.from);
        const int to = find(pending.type, pending.to);
        if (from < 0 || to < 0) {
            m_leaveOut(pending.place,
                tr("“%1”: there is no annotation at %2, which it refers to")
                    .arg(pending.link.name(), from < 0 ? pending.from.value : pending.to.value));
            continue;
        }
        if (isSlot && m_attributions.contains(from))
            addPart(from, to, pending.link.feature);
        else
            relate(from, to, pending.link, pending.place);
    }
}

} // namespace Standoff

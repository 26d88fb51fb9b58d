// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannoreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

// The mark that a file refers to by the unit on which it begins and, where there may be several, by
// its number. -1 where there is none.
int WebAnnoReader::find(const QString &type, const WebAnnoNumbered &reference)
{
    const auto &layers = m_document.layers();
    if (reference.number > 0) {
        const auto layer = std::ranges::find(layers, type, &WebAnnoLayer::name);
        const int found =
            m_byNumber.value({int(std::distance(layers.begin(), layer)), reference.number}, -1);
        return found >= 0 ? found : m_byNumberOnly.value(reference.number, -1);
    }
    if (type == webAnnoToken)
        return tokenMark(reference.value);
    int otherwise = -1;
    for (const int mark : m_onUnits.value(reference.value)) {
        if (m_layers[mark] < 0 || (layers[m_layers[mark]].name != type && type != webAnnoAnything))
            continue;
        if (m_firstUnits[mark] == reference.value)
            return mark;
        otherwise = mark;
    }
    // Dependencies are between tokens, whatever their header says.
    const bool isOfTokens = type.startsWith("de.tudarmstadt.ukp.dkpro.core.api."_L1);
    return otherwise < 0 && isOfTokens ? tokenMark(reference.value) : otherwise;
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
        m_layers.append(-1);
        m_firstUnits.append(unit);
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
        for (int i = 2; attributes.contains(name); ++i)
            name = webAnnoItself.toString() + u' ' + QString::number(i);
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
        relate(from, to, pending.link, pending.place);
    }
}

} // namespace Standoff

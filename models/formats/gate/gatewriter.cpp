// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/gate/gatewriter.h"

#include "formats/properties/flatwriting.h"
#include "text/webaddress.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString gateString = u"java.lang.String"_s;

// The set of an annotation: that of its annotator, which the set says from then on.
QString takeGateSet(Properties &properties)
{
    const QString name = u"standoff:annotator"_s;
    for (qsizetype i = 0; i < properties.size(); ++i) {
        const QString value = properties[i].second;
        // GATE has a set of that name, and XML no place for some names.
        if (properties[i].first != name || value == "Original markups"_L1
            || value.trimmed() != value || !XmlOutput::hasPlaceFor(value))
            continue;
        properties.removeAt(i);
        return value;
    }
    return {};
}

} // namespace

void GateWriter::take(const FlatArticle &flat)
{
    for (FlatMark mark : flat.marks) {
        const QString set = takeGateSet(mark.properties);
        QList<TextRange> ranges;
        for (const ForeignRange &range : std::as_const(mark.ranges))
            ranges.append(m_text.fromCodePoints({int(range.begin), int(range.end)}));
        m_setOf.insert(mark.id, set);
        m_ids.insert(mark.id, ++m_lastId);
        m_sets[set].append({mark, ranges});
    }
    for (const FlatLink &link : flat.links) {
        if (link.members.size() < 2) // GATE has no such relations
            continue;
        m_ids.insert(link.id, ++m_lastId);
        m_links[m_setOf.value(link.members.first().id)].append(link);
    }
}

void GateWriter::writeFeatures(const Properties &features)
{
    for (const auto &[name, value] : features) {
        m_xml.newLine();
        m_xml.start(u"Feature"_s);
        m_xml.element(u"Name"_s, name, {{u"className"_s, gateString}});
        m_xml.element(u"Value"_s, value, {{u"className"_s, gateString}});
        m_xml.end();
    }
}

void GateWriter::writeText()
{
    std::set<int> nodes;
    for (const QList<Marked> &marks : std::as_const(m_sets)) {
        for (const Marked &marked : marks) {
            nodes.insert(marked.ranges.first().begin);
            nodes.insert(marked.ranges.last().end);
        }
    }
    m_xml.newLine();
    m_xml.start(u"TextWithNodes"_s);
    int place = 0;
    for (const int node : nodes) {
        m_xml.text(m_text.slice({place, node}));
        m_xml.empty(u"Node"_s, {{u"id"_s, QString::number(node)}});
        place = node;
    }
    m_xml.text(m_text.slice({place, m_text.size()}));
    m_xml.end();
}

void GateWriter::writeSet(const QString &name, const QList<Marked> &marks)
{
    m_xml.newLine();
    m_xml.start(u"AnnotationSet"_s,
        name.isEmpty() ? XmlOutput::Attributes() : XmlOutput::Attributes{{u"Name"_s, name}});
    for (const auto &[mark, ranges] : marks) {
        m_xml.newLine();
        m_xml.start(u"Annotation"_s,
            {{u"Id"_s, QString::number(m_ids.value(mark.id))}, {u"Type"_s, mark.type},
                {u"StartNode"_s, QString::number(ranges.first().begin)},
                {u"EndNode"_s, QString::number(ranges.last().end)}});
        Properties features = mark.properties;
        if (ranges.size() > 1) {
            QStringList pieces;
            for (const TextRange range : ranges)
                pieces.append(u"%1-%2"_s.arg(range.begin).arg(range.end));
            features.append({u"standoff:fragments"_s, pieces.join(u';')});
        }
        writeFeatures(features);
        m_xml.newLine();
        m_xml.end();
    }
    m_xml.newLine();
    m_xml.end();
}

void GateWriter::writeRelation(const FlatLink &link)
{
    QStringList members;
    QStringList roles;
    for (const FlatMember &member : link.members) {
        members.append(QString::number(m_ids.value(member.id)));
        roles.append(member.role);
    }
    m_xml.newLine();
    m_xml.start(u"Relation"_s,
        {{u"Id"_s, QString::number(m_ids.value(link.id))}, {u"Type"_s, link.type},
            {u"Members"_s, members.join(u';')}});
    m_xml.empty(u"UserData"_s);
    Properties features = link.properties;
    if (features.contains({u"standoff:attribution"_s, u"yes"_s})) {
        features.append({u"standoff:id"_s, link.id});
        features.append({u"standoff:roles"_s, roles.join(u';')});
    }
    writeFeatures(features);
    m_xml.newLine();
    m_xml.end();
}

void GateWriter::write(const Article &header, FlatArticle flat)
{
    take(flat);
    m_sets[QString()]; // GATE wants the default set
    m_xml.start(u"GateDocument"_s, {{u"version"_s, u"3"_s}});
    m_xml.newLine();
    m_xml.start(u"GateDocumentFeatures"_s);
    Properties features{{u"gate.SourceURL"_s,
        webAddress(header.url).isValid() ? header.url : u"created from String"_s}};
    features += flat.properties;
    for (FlatLink &link : flat.links) {
        if (link.members.size() > 1)
            continue;
        for (FlatMember &member : link.members)
            member.id = u"%1:%2"_s.arg(m_setOf.value(member.id)).arg(m_ids.value(member.id));
        features.append({u"standoff:link "_s + link.id, linkText(link)});
    }
    writeFeatures(features);
    m_xml.newLine();
    m_xml.end();
    writeText();
    for (const auto &[name, marks] : std::as_const(m_sets).asKeyValueRange())
        writeSet(name, marks);
    for (const auto &[name, links] : std::as_const(m_links).asKeyValueRange()) {
        m_xml.newLine();
        m_xml.start(u"RelationSet"_s,
            name.isEmpty() ? XmlOutput::Attributes() : XmlOutput::Attributes{{u"Name"_s, name}});
        for (const FlatLink &link : links)
            writeRelation(link);
        m_xml.newLine();
        m_xml.end();
    }
    m_xml.newLine();
    m_xml.end();
}

} // namespace Standoff

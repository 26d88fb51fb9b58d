// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/gate/gatereader.h"

#include "text/webaddress.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostGateKinds = 200; // that are told

// What GATE's own programs mark in every text.
bool isGateStructure(const QString &type)
{
    static const QSet<QString> types{
        u"Token"_s, u"SpaceToken"_s, u"Split"_s, u"Sentence"_s, u"paragraph"_s, u"DEFAULT_TOKEN"_s};
    return types.contains(type);
}

bool isOursForGate(const Properties &properties)
{
    return std::ranges::any_of(
        properties, [](const auto &property) { return property.first.startsWith("standoff:"_L1); });
}

// Takes a property out; "" where it is not there.
QString takeGateProperty(Properties &properties, const QString &name)
{
    for (qsizetype i = 0; i < properties.size(); ++i) {
        if (properties[i].first == name)
            return properties.takeAt(i).second;
    }
    return {};
}

} // namespace

QString GateReader::place() const
{
    return tr("line %1").arg(m_xml.lineNumber());
}

void GateReader::passOver()
{
    m_flat.leaveOut(place(), tr("the element “%1”").arg(m_xml.name().toString().left(40)));
    m_xml.skipCurrentElement();
}

QString GateReader::readValue()
{
    return m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

// Values of any class are taken as the text that they are written as.
Properties GateReader::readFeatures()
{
    Properties features;
    while (next()) {
        if (m_xml.name() == "UserData"_L1) { // of a relation: an object of Java
            if (!readValue().isEmpty())
                m_flat.leaveOut(place(), tr("data of another program"));
            continue;
        }
        if (m_xml.name() != "Feature"_L1) {
            passOver();
            continue;
        }
        QString name;
        QString value;
        while (next()) {
            if (m_xml.name() == "Name"_L1)
                name = readValue();
            else if (m_xml.name() == "Value"_L1)
                value = readValue();
            else
                passOver();
        }
        if (!name.isEmpty())
            features.append({name, value});
    }
    return features;
}

void GateReader::readDocumentFeatures()
{
    static const QSet<QString> moot{
        u"MimeType"_s, u"docNewLineType"_s, u"parsingError"_s, u"gate.SourceURL"_s};
    Properties ours;
    QStringList others;
    for (const auto &[name, value] : readFeatures()) {
        if (name.startsWith("standoff:link "_L1))
            m_lone.append(value);
        else if (name.startsWith("standoff:"_L1))
            ours.append({name, value});
        else if (!moot.contains(name))
            others.append(name.left(40));
        else if (name == "gate.SourceURL"_L1 && webAddress(value).isValid())
            m_article.article.url = value;
    }
    m_flat.takeProperties(ours);
    if (!others.isEmpty()) {
        m_flat.leaveOut({},
            tr("features of the document: %1")
                .arg(QLocale().createSeparatedList(others.mid(0, 20))));
    }
}

void GateReader::readText()
{
    QString &text = m_article.text;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (m_xml.name() == "Node"_L1)
                m_nodes.insert(m_xml.attributes().value("id"_L1).toString(), text.size());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += m_xml.text();
            break;
        default:
            break;
        }
    }
}

void GateReader::setFragments(FlatMark &mark)
{
    const QString pieces = takeGateProperty(mark.properties, u"standoff:fragments"_s);
    if (pieces.isEmpty())
        return;
    QList<ForeignRange> ranges;
    for (const QString &piece : pieces.split(u';')) {
        bool isBegin = false;
        bool isEnd = false;
        ranges.append(
            {piece.section(u'-', 0, 0).toInt(&isBegin), piece.section(u'-', 1).toInt(&isEnd)});
        if (!isBegin || !isEnd) {
            ranges.clear();
            break;
        }
    }
    // Where another program moved the annotation, they are no longer right.
    const ForeignRange whole = mark.ranges.first();
    if (!ranges.isEmpty() && ranges.first().begin == whole.begin && ranges.last().end == whole.end)
        mark.ranges = ranges;
    else
        m_flat.leaveOut(mark.place, tr("the pieces of an annotation that was moved"));
}

void GateReader::readAnnotation(const QString &set)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto node = [&](QLatin1StringView name) {
        return m_nodes.value(attributes.value(name).toString(), -1);
    };
    const QString id = attributes.value("Id"_L1).toString();
    FlatMark mark{.type = attributes.value("Type"_L1).toString(),
        .ranges = {{node("StartNode"_L1), node("EndNode"_L1)}},
        .place = place()};
    if (!id.isEmpty()) {
        mark.id = set + u':' + id;
        m_ids.insert(mark.id, mark.id);
        if (!m_ids.contains(id))
            m_ids.insert(id, mark.id);
    }
    mark.properties = readFeatures();
    const bool isStructure = set == "Original markups"_L1 || isGateStructure(mark.type);
    if (isStructure && !isOursForGate(mark.properties)) {
        QMap<QString, int> &kinds = m_left[set];
        if (kinds.size() < mostGateKinds || kinds.contains(mark.type))
            ++kinds[mark.type];
        return;
    }
    setFragments(mark);
    if (!set.isEmpty())
        mark.properties.prepend({u"standoff:annotator"_s, set});
    m_flat.take(mark);
}

void GateReader::readSet()
{
    const QString set = m_xml.attributes().value("Name"_L1).toString();
    while (next()) {
        if (m_xml.name() == "Annotation"_L1)
            readAnnotation(set);
        else
            passOver();
    }
}

// Of the set itself, else of any.
QString GateReader::markOf(const QString &set, const QString &id) const
{
    const QString ofSet = set + u':' + id;
    return m_ids.contains(ofSet) ? ofSet : m_ids.value(id, id);
}

void GateReader::readRelation(const QString &set)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    FlatLink link{.id = attributes.value("Id"_L1).toString(),
        .type = attributes.value("Type"_L1).toString(),
        .place = place()};
    const QStringList members = attributes.value("Members"_L1).toString().split(u';');
    link.properties = readFeatures();
    const QStringList roles = takeGateProperty(link.properties, u"standoff:roles"_s).split(u';');
    if (const QString id = takeGateProperty(link.properties, u"standoff:id"_s); !id.isEmpty())
        link.id = id;
    for (qsizetype i = 0; i < members.size(); ++i)
        link.members.append({roles.value(i), markOf(set, members[i].trimmed())});
    m_flat.take(link);
}

void GateReader::readRelations()
{
    const QString set = m_xml.attributes().value("Name"_L1).toString();
    while (next()) {
        if (m_xml.name() == "Relation"_L1)
            readRelation(set);
        else
            passOver();
    }
}

void GateReader::tellLeft()
{
    for (const auto &[set, kinds] : std::as_const(m_left).asKeyValueRange()) {
        QStringList counts;
        for (const auto &[type, count] : kinds.asKeyValueRange())
            counts.append(tr("%1 (%2)", "a kind of annotations, how many").arg(type).arg(count));
        const QString all = counts.join(u", "_s);
        m_flat.leaveOut({},
            set.isEmpty()
                ? tr("what programs mark in every text: %1").arg(all)
                : tr("of the set “%1” what programs mark in every text: %2").arg(set, all));
    }
}

Result<> GateReader::read()
{
    if (!next() || m_xml.name() != "GateDocument"_L1) {
        return failure(m_xml.hasError() ? tr("Line %1: this is not XML: %2")
                                              .arg(m_xml.lineNumber())
                                              .arg(m_xml.errorString())
                                        : tr("This is not a document of GATE"));
    }
    if (m_xml.attributes().value("version"_L1).isEmpty()) {
        m_reader.remark(m_article.file, {},
            tr("The document was written by an early GATE; it says no version of its format"));
    }
    m_article.counting.unit = Counting::Unit::Utf16;
    m_article.isExact = true; // places are counted here
    bool hasText = false;
    while (next()) {
        if (m_xml.name() == "GateDocumentFeatures"_L1) {
            readDocumentFeatures();
        } else if (m_xml.name() == "TextWithNodes"_L1) {
            readText();
            hasText = !m_xml.hasError(); // else where it ends is not known
        } else if (m_xml.name() == "AnnotationSet"_L1) {
            readSet();
        } else if (m_xml.name() == "RelationSet"_L1) {
            readRelations();
        } else {
            passOver();
        }
    }
    for (const QString &link : std::as_const(m_lone)) {
        FlatReader lone(m_reader, m_article);
        lone.takeLinkText(link);
    }
    tellLeft();
    if (m_xml.hasError()) {
        const QString what =
            tr("Line %1: this is not XML: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString());
        if (!hasText)
            return failure(what);
        m_flat.leaveOut({}, what);
    }
    return {};
}

} // namespace Standoff

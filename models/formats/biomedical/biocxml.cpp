// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/biocxml.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 farthestInXml = 1LL << 40; // that sums of offsets do not overflow
constexpr qsizetype mostUnknown = 20;

qint64 numberInXml(QStringView text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(number, -1, farthestInXml) : -1;
}

void takeBiocType(Properties &infons, QString &type)
{
    for (qsizetype i = 0; i < infons.size(); ++i) {
        if (infons[i].first == "type"_L1) {
            type = infons.takeAt(i).second;
            return;
        }
    }
}

void writeMark(XmlOutput &xml, const FlatMark &mark)
{
    xml.newLine();
    xml.start(u"annotation"_s, {{u"id"_s, mark.id}});
    writeBiocInfons(xml, Properties{{u"type"_s, mark.type}} + mark.properties);
    for (const ForeignRange &range : mark.ranges) {
        xml.empty(u"location"_s,
            {{u"offset"_s, QString::number(range.begin)},
                {u"length"_s, QString::number(range.end - range.begin)}});
    }
    xml.element(u"text"_s, mark.text);
    xml.end();
}

void writeLink(XmlOutput &xml, const FlatLink &link)
{
    xml.newLine();
    xml.start(u"relation"_s, {{u"id"_s, link.id}});
    writeBiocInfons(xml, Properties{{u"type"_s, link.type}} + link.properties);
    for (const FlatMember &member : link.members)
        xml.empty(u"node"_s, {{u"refid"_s, member.id}, {u"role"_s, member.role}});
    xml.end();
}

} // namespace

void writeBiocInfons(XmlOutput &xml, const Properties &infons)
{
    for (const auto &[name, value] : infons)
        xml.element(u"infon"_s, value, {{u"key"_s, name}});
}

void writeBioc(XmlOutput &xml, const BiocDocument &document)
{
    xml.newLine();
    xml.start(u"document"_s);
    xml.element(u"id"_s, document.id);
    writeBiocInfons(xml, document.infons);
    for (const BiocPassage &passage : document.passages) {
        xml.newLine();
        xml.start(u"passage"_s);
        writeBiocInfons(xml, passage.infons);
        xml.element(u"offset"_s, QString::number(passage.offset));
        xml.element(u"text"_s, passage.text);
        for (const FlatMark &mark : passage.annotations)
            writeMark(xml, mark);
        xml.end();
    }
    for (const FlatMark &mark : document.annotations)
        writeMark(xml, mark);
    for (const FlatLink &link : document.relations)
        writeLink(xml, link);
    xml.newLine();
    xml.end();
}

bool BiocXml::next()
{
    return m_xml.readNextStartElement();
}

void BiocXml::passOver()
{
    if (m_unknown.size() < mostUnknown)
        m_unknown.insert(m_xml.name().toString().left(40));
    m_xml.skipCurrentElement();
}

QString BiocXml::place(const QString &id) const
{
    const QString line = tr("line %1").arg(m_xml.lineNumber());
    return id.isEmpty() ? line : u"%1 (%2)"_s.arg(line, id);
}

void BiocXml::addInfon(Properties &infons)
{
    const QString key = m_xml.attributes().value("key"_L1).toString();
    infons.append({key, m_xml.readElementText(QXmlStreamReader::IncludeChildElements)});
}

FlatMark BiocXml::readAnnotation()
{
    FlatMark mark{.id = m_xml.attributes().value("id"_L1).toString()};
    mark.place = place(mark.id);
    while (next()) {
        if (m_xml.name() == "infon"_L1) {
            addInfon(mark.properties);
        } else if (m_xml.name() == "location"_L1) {
            const qint64 offset = numberInXml(m_xml.attributes().value("offset"_L1));
            mark.ranges.append(
                {offset, offset + numberInXml(m_xml.attributes().value("length"_L1))});
            m_xml.skipCurrentElement();
        } else if (m_xml.name() == "text"_L1) {
            mark.text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            passOver();
        }
    }
    takeBiocType(mark.properties, mark.type);
    return mark;
}

FlatLink BiocXml::readRelation()
{
    FlatLink link{.id = m_xml.attributes().value("id"_L1).toString()};
    link.place = place(link.id);
    while (next()) {
        if (m_xml.name() == "infon"_L1) {
            addInfon(link.properties);
        } else if (m_xml.name() == "node"_L1) {
            link.members.append({m_xml.attributes().value("role"_L1).toString(),
                m_xml.attributes().value("refid"_L1).toString()});
            m_xml.skipCurrentElement();
        } else {
            passOver();
        }
    }
    takeBiocType(link.properties, link.type);
    return link;
}

BiocPassage BiocXml::readPassage(bool isSentence)
{
    BiocPassage passage;
    while (next()) {
        const QStringView name = m_xml.name();
        if (name == "infon"_L1)
            addInfon(passage.infons);
        else if (name == "offset"_L1)
            passage.offset = std::max<qint64>(
                0, numberInXml(m_xml.readElementText(QXmlStreamReader::IncludeChildElements)));
        else if (name == "text"_L1)
            passage.text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == "annotation"_L1)
            passage.annotations.append(readAnnotation());
        else if (name == "relation"_L1)
            passage.relations.append(readRelation());
        else if (name == "sentence"_L1 && !isSentence)
            passage.sentences.append(readPassage(true));
        else
            passOver();
    }
    return passage;
}

BiocDocument BiocXml::readDocument()
{
    BiocDocument document;
    while (next()) {
        const QStringView name = m_xml.name();
        if (name == "id"_L1)
            document.id = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == "infon"_L1)
            addInfon(document.infons);
        else if (name == "passage"_L1)
            document.passages.append(readPassage(false));
        else if (name == "annotation"_L1)
            document.annotations.append(readAnnotation());
        else if (name == "relation"_L1)
            document.relations.append(readRelation());
        else
            passOver();
    }
    return document;
}

Result<> BiocXml::read(const Take &take)
{
    if (!next() || m_xml.name() != "collection"_L1) {
        return failure(m_xml.hasError() ? tr("Line %1: this is not XML: %2")
                                              .arg(m_xml.lineNumber())
                                              .arg(m_xml.errorString())
                                        : tr("This is not a collection of BioC"));
    }
    while (next()) {
        const QStringView name = m_xml.name();
        if (name == "infon"_L1) {
            addInfon(m_infons);
        } else if (name == "document"_L1) {
            const qint64 line = m_xml.lineNumber();
            const BiocDocument document = readDocument();
            if (!m_xml.hasError())
                RETURN_IF_ERROR(take(document, line));
        } else if (name == "source"_L1 || name == "date"_L1 || name == "key"_L1) {
            m_xml.skipCurrentElement(); // of how the collection came to be
        } else {
            passOver();
        }
    }
    if (m_xml.hasError()) {
        return failure(
            tr("Line %1: this is not XML: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    }
    return {};
}

} // namespace Standoff

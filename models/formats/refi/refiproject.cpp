// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/refi/refiproject.h"

#include "formats/refi/refiextra.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 mostInRefiProject = 1'000'000; // notes, links, values

} // namespace

Error refiXmlError(const QXmlStreamReader &xml)
{
    return {QCoreApplication::translate("Standoff::RefiProject", "line %1, column %2: %3")
            .arg(xml.lineNumber())
            .arg(xml.columnNumber())
            .arg(xml.errorString())};
}

QString refiTargetOf(QXmlStreamReader &xml)
{
    const QString key = refiKey(xml.attributes().value("targetGUID"_L1));
    xml.skipCurrentElement();
    return key;
}

bool RefiProject::isTooMuch()
{
    if (++m_count <= mostInRefiProject)
        return false;
    if (m_count == mostInRefiProject + 1) {
        leftOut.append(tr("There are more than %1 notes, links and values; the rest was left out")
                .arg(mostInRefiProject));
    }
    return true;
}

Result<RefiProject> RefiProject::read(const QByteArray &bytes)
{
    RefiProject project;
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement()) {
        if (xml.name() != "Project"_L1)
            return failure(tr("This is not a project of REFI-QDA"));
        const QXmlStreamAttributes attributes = xml.attributes();
        project.name = attributes.value("name"_L1).toString();
        project.origin = attributes.value("origin"_L1).toString();
        project.basePath = attributes.value("basePath"_L1).toString();
        while (xml.readNextStartElement())
            project.readPart(xml);
    }
    if (xml.hasError())
        return std::unexpected(refiXmlError(xml));
    if (project.m_sets > 0)
        project.leftOut.append(tr("%Ln set(s)", nullptr, project.m_sets));
    if (project.m_cases > 0) {
        project.leftOut.append(
            tr("%Ln case(s) that are not of a whole source", nullptr, project.m_cases));
    }
    if (project.origin.startsWith("Standoff"_L1))
        project.codes.setOurs();
    return project;
}

void RefiProject::readPart(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "Users"_L1) {
        readUsers(xml);
    } else if (name == "CodeBook"_L1) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "Codes"_L1)
                codes.read(xml);
            else
                xml.skipCurrentElement();
        }
    } else if (name == "Variables"_L1) {
        readVariables(xml);
    } else if (name == "Cases"_L1) {
        readCases(xml);
    } else if (name == "Notes"_L1) {
        readNotes(xml);
    } else if (name == "Links"_L1) {
        readLinks(xml);
    } else if (name == "Sets"_L1) {
        m_sets += codes.readSets(xml);
    } else {
        if (name == "Graphs"_L1)
            leftOut.append(tr("the graphs"));
        xml.skipCurrentElement();
    }
}

void RefiProject::readUsers(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        QString called = attributes.value("name"_L1).toString();
        if (called.isEmpty())
            called = attributes.value("id"_L1).toString();
        if (!isTooMuch())
            users.insert(refiKey(attributes.value("guid"_L1)), called);
        xml.skipCurrentElement();
    }
}

void RefiProject::readVariables(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (!isTooMuch()) {
            variables.insert(refiKey(attributes.value("guid"_L1)),
                attributes.value("name"_L1).trimmed().toString());
        }
        xml.skipCurrentElement();
    }
}

std::optional<RefiProject::Value> RefiProject::readValue(QXmlStreamReader &xml) const
{
    constexpr qsizetype longest = 10'000; // as many sources may have it
    Value value;
    while (xml.readNextStartElement()) {
        if (xml.name() == "VariableRef"_L1)
            value.first = variables.value(refiTargetOf(xml));
        else
            value.second =
                xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().left(longest);
    }
    if (value.first.isEmpty() || value.second.isEmpty())
        return {};
    return value;
}

void RefiProject::readCases(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement())
        readCase(xml);
}

void RefiProject::readCase(QXmlStreamReader &xml)
{
    constexpr qsizetype longest = 1'000;
    const QString called = xml.attributes().value("name"_L1).trimmed().left(longest).toString();
    QList<Value> values;
    QStringList sources;
    bool isOfParts = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "VariableValue"_L1) {
            if (const auto value = readValue(xml); value && !isTooMuch())
                values.append(*value);
        } else if (xml.name() == "SourceRef"_L1) {
            if (const QString key = refiTargetOf(xml); !isTooMuch())
                sources.append(key);
        } else {
            isOfParts = isOfParts || xml.name() == "SelectionRef"_L1;
            xml.skipCurrentElement();
        }
    }
    if (isOfParts || sources.isEmpty())
        ++m_cases;
    // What would be more for all of them than the file has is not shared out.
    const bool isShared = sources.size() * (values.size() + 1) + m_count > mostInRefiProject;
    for (const QString &source : std::as_const(sources)) {
        if (!called.isEmpty())
            casesOfSources[source].append(called);
        if (!isShared)
            valuesOfSources[source] += values;
    }
    m_count += isShared ? 0 : sources.size() * values.size();
}

void RefiProject::readNotes(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString guid = refiKey(attributes.value("guid"_L1));
        Note note{.name = attributes.value("name"_L1).toString(),
            .path = attributes.value("plainTextPath"_L1).toString()};
        while (xml.readNextStartElement()) {
            if (xml.name() == "PlainTextContent"_L1)
                note.text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "Description"_L1 && note.text.isEmpty())
                note.text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                xml.skipCurrentElement();
        }
        if (!isTooMuch())
            notes.insert(guid, note);
    }
}

void RefiProject::readLinks(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        Link link{.guid = refiKey(attributes.value("guid"_L1)),
            .name = attributes.value("name"_L1).toString(),
            .origin = refiKey(attributes.value("originGUID"_L1)),
            .target = refiKey(attributes.value("targetGUID"_L1)),
            .line = xml.lineNumber()};
        if (link.name.trimmed().isEmpty()) {
            link.name =
                attributes.value("direction"_L1) == "OneWay"_L1 ? u"linked to"_s : u"linked with"_s;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "NoteRef"_L1)
                link.notes.append(refiTargetOf(xml));
            else
                xml.skipCurrentElement();
        }
        if (!isTooMuch())
            links.append(link);
    }
}

} // namespace Standoff

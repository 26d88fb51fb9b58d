// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignfiles.h"
#include "formats/interchange/xmloutput.h"
#include "formats/refi/refiextra.h"
#include "formats/refi/refireader.h"
#include "project/isotime.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

struct RefiReader::Source
{
    ForeignArticle article;
    QString guid;
    QString name;
    QString path; // of the text
    QString content; // the text, where it is in the file itself
    bool hasContent = false;
    QString place;
    QStringList notes; // GUIDs
    QStringList texts; // descriptions
    QList<RefiProject::Value> values;
    QHash<QString, QString> marks; // id of the first mark of a selection
    QHash<std::pair<QString, QString>, qsizetype>
        pieces; // by the Note that they share, and the code
    QSet<QString> labels;
    qsizetype omitted = 0;

    void addLabel(const QString &label);
};

// A label once, and no more than a person can look at.
void RefiReader::Source::addLabel(const QString &label)
{
    constexpr qsizetype most = 500;
    if (label.isEmpty() || labels.contains(label) || labels.size() >= most)
        return;
    labels.insert(label);
    article.article.labels.append(label);
}

namespace {

constexpr qint64 mostRefiTexts = 1LL << 30; // bytes
constexpr qsizetype mostRefiMarks = 200'000; // of a source

QString Article::*refiFieldFor(const QString &variable)
{
    static const QHash<QString, QString Article::*> fields{{u"byline"_s, &Article::byline},
        {u"author"_s, &Article::byline}, {u"authors"_s, &Article::byline},
        {u"publisher"_s, &Article::publisher}, {u"publication"_s, &Article::publisher},
        {u"newspaper"_s, &Article::publisher}, {u"medium"_s, &Article::publisher},
        {u"published"_s, &Article::published}, {u"date"_s, &Article::published},
        {u"publication date"_s, &Article::published}, {u"updated"_s, &Article::updated},
        {u"retrieved"_s, &Article::retrieved}, {u"section"_s, &Article::section},
        {u"url"_s, &Article::url}, {u"address"_s, &Article::url},
        {u"language"_s, &Article::language}};
    return fields.value(variable.toLower(), nullptr);
}

bool isRefiValueFor(QString Article::*field, const QString &value)
{
    static const QRegularExpression date(u"^\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d\\S*)?)?)?$"_s);
    static const QRegularExpression language(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (field == &Article::published || field == &Article::updated || field == &Article::retrieved)
        return date.match(value).hasMatch();
    return field != &Article::language || language.match(value).hasMatch();
}

// Some programs name a selection by what it is of, others by whatever people like.
bool isRefiQuotation(const QString &name, const ForeignRange &range)
{
    constexpr qsizetype shortest = 8; // which is not of that length by chance
    const qint64 length = range.end - range.begin;
    return name.size() >= shortest && (name.size() == length || name.toUcs4().size() == length);
}

} // namespace

RefiReader::Coding RefiReader::readCoding(QXmlStreamReader &xml) const
{
    const QXmlStreamAttributes attributes = xml.attributes();
    Coding coding{.user = m_project.users.value(refiKey(attributes.value("creatingUser"_L1))),
        .created = fromIsoTime(attributes.value("creationDateTime"_L1).toString())};
    while (xml.readNextStartElement()) {
        if (xml.name() == "CodeRef"_L1)
            coding.code = refiTargetOf(xml);
        else if (xml.name() == "NoteRef"_L1)
            coding.notes.append(refiTargetOf(xml));
        else
            xml.skipCurrentElement();
    }
    return coding;
}

void RefiReader::addMark(
    ForeignMark mark, const Coding &coding, const QStringList &notes, Source &source)
{
    // A selection need not have a code.
    const RefiCodes::Name uncoded{u"uncoded"_s, u"Codes"_s};
    const RefiCodes::Name name =
        coding.code.isEmpty() ? uncoded : m_project.codes.nameOf(coding.code);
    if (name.tag.isEmpty()) {
        leaveOut(mark.place, tr("a coding: its code is not in the codebook"));
        return;
    }
    if (source.article.marks.size() >= mostRefiMarks) {
        ++source.omitted;
        return;
    }
    mark.tag = name.tag;
    mark.layer = name.layer;
    if (!coding.user.isEmpty())
        mark.annotator = coding.user;
    if (coding.created.isValid())
        mark.created = coding.created;
    QString joined;
    const QString note = notesFor(notes, &mark, joined);
    if (!note.isEmpty())
        mark.note += (mark.note.isEmpty() ? u""_s : u"\n"_s) + note;
    if (joined.isEmpty()) {
        source.article.marks.append(mark);
        return;
    }
    const auto first = source.pieces.constFind({joined, coding.code});
    if (first != source.pieces.cend()) {
        source.article.marks[*first].ranges += mark.ranges;
        return;
    }
    source.pieces.insert({joined, coding.code}, source.article.marks.size());
    source.article.marks.append(mark);
}

void RefiReader::addMarks(
    ForeignMark mark, const QList<Coding> &codings, const QStringList &notes, Source &source)
{
    const QString guid = mark.id;
    source.marks.insert(guid, guid);
    for (qsizetype i = 0; i < codings.size(); ++i) {
        addMark(mark, codings[i], notes + codings[i].notes, source);
        // Others of the same selection are annotations by themselves.
        mark.id = guid.isEmpty() ? guid : u"%1#%2"_s.arg(guid).arg(i + 2);
        mark.uuid = {};
    }
}

void RefiReader::readSelection(QXmlStreamReader &xml, Source &source)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    bool hasBegin = false;
    bool hasEnd = false;
    const ForeignRange range{attributes.value("startPosition"_L1).toLongLong(&hasBegin),
        attributes.value("endPosition"_L1).toLongLong(&hasEnd)};
    ForeignMark mark{.id = refiKey(attributes.value("guid"_L1)),
        .ranges = {range},
        .annotator = m_project.users.value(refiKey(attributes.value("creatingUser"_L1))),
        .created = fromIsoTime(attributes.value("creationDateTime"_L1).toString()),
        .place = tr("line %1").arg(xml.lineNumber())};
    const QString name = attributes.value("name"_L1).toString();
    if (source.article.isExact)
        mark.uuid = QUuid::fromString(mark.id);
    else if (isRefiQuotation(name, range))
        mark.quoted = name;
    QList<Coding> codings;
    QStringList notes;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Description"_L1)
            mark.note = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else if (xml.name() == "Coding"_L1)
            codings.append(readCoding(xml));
        else if (xml.name() == "NoteRef"_L1)
            notes.append(refiTargetOf(xml));
        else
            xml.skipCurrentElement();
    }
    if (!hasBegin || !hasEnd) {
        leaveOut(mark.place, tr("a selection without numbers"));
        return;
    }
    if (codings.isEmpty())
        codings.append(Coding());
    addMarks(mark, codings, notes, source);
}

Result<> RefiReader::readTextSource(QXmlStreamReader &xml, const QString &name, const QString &guid)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    Source source{.guid = guid.isEmpty() ? refiKey(attributes.value("guid"_L1)) : guid,
        .name = name.isEmpty() ? attributes.value("name"_L1).toString() : name,
        .path = attributes.value("plainTextPath"_L1).toString(),
        .place = tr("line %1").arg(xml.lineNumber())};
    source.article.file = m_path;
    source.article.part = source.place;
    source.article.counting = counting();
    source.article.isExact = m_project.origin.startsWith("Standoff"_L1);
    while (xml.readNextStartElement())
        readPart(xml, source);
    return takeSource(source);
}

void RefiReader::readPart(QXmlStreamReader &xml, Source &source)
{
    const QStringView name = xml.name();
    if (name == "PlainTextContent"_L1) {
        source.hasContent = true;
        source.content = xml.readElementText(QXmlStreamReader::SkipChildElements);
    } else if (name == "PlainTextSelection"_L1) {
        readSelection(xml, source);
    } else if (name == "Description"_L1) {
        source.texts.append(xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
    } else if (name == "Coding"_L1) { // of the whole
        source.addLabel(m_project.codes.nameOf(readCoding(xml).code).tag);
    } else if (name == "NoteRef"_L1) {
        source.notes.append(refiTargetOf(xml));
    } else if (name == "VariableValue"_L1) {
        if (const auto value = m_project.readValue(xml))
            source.values.append(*value);
    } else {
        xml.skipCurrentElement();
    }
}

Result<> RefiReader::takeSource(Source &source)
{
    if (source.path.isEmpty() && !source.hasContent) {
        leaveOut(source.place, tr("“%1”: it does not say where its text is").arg(source.name));
        return {};
    }
    if (const auto added = addText(source); !added) {
        leaveOut(source.place,
            tr("“%1” and %Ln selection(s): its text %2: %3", "a source; a file; why",
                int(source.article.marks.size()))
                .arg(source.name, source.path, added.error().text));
        return {};
    }
    addHeader(source);
    addRelations(source);
    if (source.omitted > 0)
        leaveOut(source.place, tr("%Ln selection(s) too many", nullptr, int(source.omitted)));
    return m_reader.take(source.article);
}

Result<> RefiReader::addText(Source &source)
{
    Version &version = source.article.version;
    version.mediaType = u"text/plain"_s;
    version.fileName = source.path.section(u'/', -1);
    source.article.text = source.content;
    if (!source.content.isEmpty() || source.path.isEmpty())
        return {};
    ASSIGN_OR_RETURN(const auto bytes, bytesAt(source.path));
    m_textBytes += bytes.size(); // the same file may be named again and again
    if (m_textBytes > mostRefiTexts)
        return failure(tr("There is more text in the project than can be read"));
    const ForeignText text = foreignText(bytes);
    source.article.text = text.text;
    source.article.original = text.bytes;
    version.encoding = text.encoding;
    for (const QString &what : text.remarks)
        m_reader.remark(m_path, source.place, what);
    return {};
}

void RefiReader::addHeader(Source &source)
{
    Article &header = source.article.article;
    const QStringList labels = header.labels;
    QStringList notes = source.texts;
    for (const QString &guid : std::as_const(source.notes)) {
        const QString text = textOfNote(guid);
        if (const auto extra = refiExtraIn(text))
            readRefiArticleExtra(*extra, source.article, m_ownLinks);
        else if (!text.isEmpty())
            notes.append(text);
    }
    source.labels = {header.labels.cbegin(), header.labels.cend()};
    for (const QString &label : labels)
        source.addLabel(label);
    if (!source.name.isEmpty() && XmlOutput::hasPlaceFor(header.title))
        header.title = source.name;
    if (!notes.isEmpty())
        header.note = notes.join(u'\n');
    const QList<RefiProject::Value> values =
        source.values + m_project.valuesOfSources.value(source.guid);
    for (const auto &[variable, value] : values) {
        const auto field = refiFieldFor(variable);
        if (field && isRefiValueFor(field, value))
            header.*field = value;
        else
            source.addLabel(u"%1: %2"_s.arg(variable, value));
    }
    for (const QString &name : m_project.casesOfSources.value(source.guid))
        source.addLabel(name);
}

void RefiReader::addRelations(Source &source)
{
    QList<qsizetype> places;
    for (const QString &guid : std::as_const(source.marks)) {
        for (const qsizetype place : m_linksFrom.values(guid)) {
            const RefiProject::Link &link = m_project.links.at(place);
            if (source.marks.contains(link.target) && !m_ownLinks.contains(link.guid))
                places.append(place);
        }
    }
    std::ranges::sort(places);
    for (const qsizetype place : std::as_const(places)) {
        const RefiProject::Link &link = m_project.links.at(place);
        QString joined;
        m_usedLinks.insert(place);
        source.article.relations.append({.id = link.guid,
            .type = link.name,
            .from = link.origin,
            .to = link.target,
            .note = notesFor(link.notes, nullptr, joined),
            .place = tr("line %1").arg(link.line)});
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/refi/refiwriter.h"

#include "formats/interchange/exporting.h"
#include "formats/refi/reficodes.h"
#include "formats/refi/refiextra.h"
#include "project/isotime.h"
#include "readers/unpacking/ziparchive.h"
#include "text/oneline.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct RefiVariable
{
    QString name;
    QString Article::*field;
};

// For people: what we read again is in a Note, too, where there is no place for it in XML.
const QList<RefiVariable> &refiVariables()
{
    static const QList<RefiVariable> variables{{u"Byline"_s, &Article::byline},
        {u"Publisher"_s, &Article::publisher}, {u"Published"_s, &Article::published},
        {u"Updated"_s, &Article::updated}, {u"Retrieved"_s, &Article::retrieved},
        {u"Section"_s, &Article::section}, {u"URL"_s, &Article::url},
        {u"Language"_s, &Article::language}};
    return variables;
}

QString refiVariableGuid(const QString &name)
{
    static const QUuid variables = QUuid::fromString(u"e1b7b5d2-1d1c-4c0e-8c57-6a2a2f0ad3c4"_s);
    return refiGuid(refiPartOf(variables, name));
}

// What a selection is of, as lists show it.
QString refiNameFor(const Fragment &fragment)
{
    constexpr int longest = 100;
    QString line = onOneLine(fragment.text.left(4 * longest)).simplified();
    const QList<uint> points = line.toUcs4();
    if (points.size() <= longest && fragment.text.size() <= 4 * longest)
        return line;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()),
               std::min<qsizetype>(longest, points.size()))
        + u'…';
}

} // namespace

RefiWriter::RefiWriter(const ExportSource &source, bool isUtf16)
    : m_source(source)
    , m_project(source.project())
    , m_isUtf16(isUtf16)
{
}

// The last places are for texts that XML has no place for.
bool RefiWriter::takeFile(const OpenArticle &article)
{
    constexpr qsizetype most = ZipArchive::mostMembers - 1; // beside project.qde
    constexpr qsizetype kept = 1'000;
    const qsizetype taken = m_inFiles.size();
    const bool isTaken =
        taken < most - kept || (taken < most && !XmlOutput::hasPlaceFor(article.text().string()));
    if (isTaken)
        m_inFiles.insert(article.article());
    return isTaken;
}

QString RefiWriter::fileNameOf(const Article &article)
{
    return refiGuid(article.uuid) + u".txt"_s;
}

Result<> RefiWriter::forEach(
    const Output &output, const Progress &progress, const EachArticle &take) const
{
    const QList<ArticleId> &articles = m_source.articles();
    for (qsizetype i = 0; i < articles.size() && !output.isFull(); ++i) {
        ASSIGN_OR_RETURN(const auto article, m_source.reader().readArticle(articles[i]));
        take(article);
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(articles.size())));
    }
    return {};
}

void RefiWriter::begin(XmlOutput &xml, const QString &section)
{
    if (m_section == section)
        return;
    finish(xml);
    xml.newLine();
    xml.start(section);
    m_section = section;
}

void RefiWriter::finish(XmlOutput &xml)
{
    if (!m_section.isEmpty()) {
        xml.newLine();
        xml.end();
    }
    m_section.clear();
}

Result<> RefiWriter::writeProject(Output &output, const Progress &progress)
{
    m_section.clear();
    m_inFiles.clear();
    XmlOutput xml(output);
    xml.newLine();
    xml.start(u"Project"_s,
        {{u"xmlns"_s, u"urn:QDA-XML:project:1.0"_s}, {u"name"_s, u"Standoff"_s},
            {u"origin"_s, u"Standoff"_s}});
    writeUsers(xml);
    if (hasRefiCodes(m_project)) {
        xml.newLine();
        xml.start(u"CodeBook"_s);
        writeRefiCodes(m_project, xml);
        xml.newLine();
        xml.end();
    }
    writeVariables(xml);
    RETURN_IF_ERROR(forEach(output, phase(progress, 0, 0.4),
        [&](const OpenArticle &article) { writeSource(xml, article); }));
    finish(xml);
    RETURN_IF_ERROR(forEach(output, phase(progress, 0.4, 0.8),
        [&](const OpenArticle &article) { writeNotes(xml, article); }));
    finish(xml);
    RETURN_IF_ERROR(forEach(output, phase(progress, 0.8, 1),
        [&](const OpenArticle &article) { writeLinks(xml, article); }));
    finish(xml);
    writeRefiSets(m_project, xml, m_isUtf16);
    xml.newLine();
    xml.end();
    xml.newLine();
    return {};
}

void RefiWriter::writeUsers(XmlOutput &xml)
{
    for (const Annotator &annotator : m_project.annotators()) {
        begin(xml, u"Users"_s);
        xml.newLine();
        xml.empty(u"User"_s, {{u"guid"_s, refiGuid(annotator.uuid)}, {u"name"_s, annotator.name}});
    }
    finish(xml);
}

void RefiWriter::writeVariables(XmlOutput &xml)
{
    for (const auto &[name, field] : refiVariables()) {
        const bool isUsed = std::ranges::any_of(m_source.articles(), [&](ArticleId id) {
            const Article *article = m_project.find(id);
            return article && !(article->*field).isEmpty();
        });
        if (!isUsed)
            continue;
        begin(xml, u"Variables"_s);
        xml.newLine();
        xml.empty(u"Variable"_s,
            {{u"guid"_s, refiVariableGuid(name)}, {u"name"_s, name},
                {u"typeOfVariable"_s, u"Text"_s}});
    }
    finish(xml);
}

void RefiWriter::addProvenance(
    XmlOutput::Attributes &attributes, AnnotatorId annotator, const QDateTime &created) const
{
    const auto user = m_project.annotators().constFind(annotator);
    if (user != m_project.annotators().cend())
        attributes.append({u"creatingUser"_s, refiGuid(user->uuid)});
    if (created.isValid())
        attributes.append({u"creationDateTime"_s, toIsoTime(created)});
}

void RefiWriter::writeSource(XmlOutput &xml, const OpenArticle &article)
{
    const Article *header = m_project.find(article.article());
    if (!header)
        return;
    begin(xml, u"Sources"_s);
    const bool isFile = takeFile(article);
    XmlOutput::Attributes attributes{
        {u"guid"_s, refiGuid(header->uuid)}, {u"name"_s, header->title}};
    if (isFile)
        attributes.append({u"plainTextPath"_s, u"internal://"_s + fileNameOf(*header)});
    addProvenance(attributes, article.version().annotator, article.version().created);
    xml.newLine();
    xml.start(u"TextSource"_s, attributes);
    if (!isFile)
        xml.element(u"PlainTextContent"_s, article.text().string());
    for (const Annotation *annotation : article.annotationsInOrder())
        writeSelections(xml, article, *annotation);
    for (const Note &note : notesOf(article)) {
        xml.newLine();
        xml.empty(u"NoteRef"_s, {{u"targetGUID"_s, refiGuid(note.guid)}});
    }
    for (const auto &[name, field] : refiVariables()) {
        const QString &value = header->*field;
        if (value.isEmpty() || !XmlOutput::hasPlaceFor(value))
            continue;
        xml.newLine();
        xml.start(u"VariableValue"_s);
        xml.empty(u"VariableRef"_s, {{u"targetGUID"_s, refiVariableGuid(name)}});
        xml.element(u"TextValue"_s, value);
        xml.end();
    }
    xml.newLine();
    xml.end();
}

void RefiWriter::writeSelections(
    XmlOutput &xml, const OpenArticle &article, const Annotation &annotation) const
{
    const Tag *tag = m_project.find(annotation.tag);
    const QList<Note> notes = notesOf(annotation);
    for (qsizetype i = 0; i < annotation.fragments.size(); ++i) {
        const Fragment &fragment = annotation.fragments[i];
        CodePointRange range = fragment.range;
        if (m_isUtf16) {
            const TextRange units = article.text().fromCodePoints(range);
            range = {units.begin, units.end};
        }
        const QUuid guid =
            i == 0 ? annotation.uuid : refiPartOf(annotation.uuid, u"piece %1"_s.arg(i));
        XmlOutput::Attributes attributes{{u"guid"_s, refiGuid(guid)},
            {u"name"_s, refiNameFor(fragment)}, {u"startPosition"_s, QString::number(range.begin)},
            {u"endPosition"_s, QString::number(range.end)}};
        addProvenance(attributes, annotation.annotator, annotation.created);
        xml.newLine();
        xml.start(u"PlainTextSelection"_s, attributes);
        if (tag) {
            XmlOutput::Attributes coding{
                {u"guid"_s, refiGuid(refiPartOf(annotation.uuid, u"coding %1"_s.arg(i)))}};
            addProvenance(coding, annotation.annotator, annotation.created);
            xml.start(u"Coding"_s, coding);
            xml.empty(u"CodeRef"_s, {{u"targetGUID"_s, refiGuid(tag->uuid)}});
            xml.end();
        }
        for (const Note &note : notes)
            xml.empty(u"NoteRef"_s, {{u"targetGUID"_s, refiGuid(note.guid)}});
        xml.end();
    }
}

QList<RefiWriter::Note> RefiWriter::notesOf(const Annotation &annotation) const
{
    QList<Note> notes;
    const auto add = [&](const QString &name, const QString &part, const QString &text) {
        if (!text.isEmpty()) {
            notes.append({refiPartOf(annotation.uuid, part), name, text, annotation.annotator,
                annotation.created});
        }
    };
    const bool isPlain = XmlOutput::hasPlaceFor(annotation.note);
    if (isPlain)
        add(u"Note"_s, u"note"_s, annotation.note);
    add(u"Standoff"_s, u"extra"_s, refiMarkExtra(m_project, annotation));
    return notes;
}

QList<RefiWriter::Note> RefiWriter::notesOf(const Relation &relation) const
{
    if (relation.note.isEmpty())
        return {};
    return {{refiPartOf(relation.uuid, u"note"), u"Note"_s, relation.note, relation.annotator,
        relation.created}};
}

QList<RefiWriter::Note> RefiWriter::notesOf(const OpenArticle &article) const
{
    const Article *header = m_project.find(article.article());
    QList<Note> notes;
    if (!header)
        return notes;
    if (!header->note.isEmpty() && XmlOutput::hasPlaceFor(header->note))
        notes.append({refiPartOf(header->uuid, u"note"), u"Note"_s, header->note, {}, {}});
    notes.append({refiPartOf(header->uuid, u"extra"), u"Standoff"_s,
        refiArticleExtra(m_project, article), {}, {}});
    return notes;
}

void RefiWriter::writeNotes(XmlOutput &xml, const OpenArticle &article)
{
    const auto write = [&](const QList<Note> &notes) {
        for (const Note &note : notes) {
            begin(xml, u"Notes"_s);
            XmlOutput::Attributes attributes{
                {u"guid"_s, refiGuid(note.guid)}, {u"name"_s, note.name}};
            addProvenance(attributes, note.annotator, note.created);
            xml.newLine();
            xml.start(u"Note"_s, attributes);
            xml.element(u"PlainTextContent"_s, note.text);
            xml.end();
        }
    };
    write(notesOf(article));
    for (const Annotation *annotation : article.annotationsInOrder())
        write(notesOf(*annotation));
    for (const Relation *relation : relationsInOrder(article))
        write(notesOf(*relation));
}

void RefiWriter::writeLinks(XmlOutput &xml, const OpenArticle &article)
{
    const auto start = [&](QUuid guid, const QString &name, QUuid from, QUuid to) {
        begin(xml, u"Links"_s);
        xml.newLine();
        xml.start(u"Link"_s,
            {{u"guid"_s, refiGuid(guid)}, {u"name"_s, name}, {u"direction"_s, u"OneWay"_s},
                {u"originGUID"_s, refiGuid(from)}, {u"targetGUID"_s, refiGuid(to)}});
    };
    for (const Relation *relation : relationsInOrder(article)) {
        const Annotation *from = article.find(relation->fromAnnotation);
        const Annotation *to = article.find(relation->toAnnotation);
        if (!from || !to)
            continue;
        start(relation->uuid, relation->type, from->uuid, to->uuid);
        for (const Note &note : notesOf(*relation))
            xml.empty(u"NoteRef"_s, {{u"targetGUID"_s, refiGuid(note.guid)}});
        xml.end();
    }
    for (const Attribution *attribution : attributionsInOrder(article)) {
        for (const RefiPartLink &link : refiLinksOf(article, *attribution)) {
            start(link.guid, link.name, link.from, link.to);
            xml.end();
        }
    }
}

} // namespace Standoff

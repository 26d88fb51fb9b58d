// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/exporting.h"
#include "formats/tei/teiwriter.h"
#include "project/isotime.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString statusWord(Status status)
{
    const std::string_view word = wordOf(status);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace

void TeiWriter::writeStandOff()
{
    if (m_article.annotations().isEmpty() && m_article.attributions().isEmpty())
        return; // an empty one is not valid
    open(u"standOff"_s);
    writeRecords();
    if (!m_markup.spans().isEmpty()) {
        open(u"spanGrp"_s);
        for (const TeiMarkup::Span &span : m_markup.spans()) {
            m_xml.newLine();
            m_xml.empty(u"span"_s,
                {{u"xml:id"_s, span.id}, {u"from"_s, u'#' + span.from}, {u"to"_s, u'#' + span.to}});
        }
        close();
    }
    open(u"listAnnotation"_s);
    for (const Annotation *annotation : m_article.annotationsInOrder())
        write(*annotation);
    for (const Relation *relation : relationsInOrder(m_article))
        write(*relation);
    for (const Attribution *attribution : attributionsInOrder(m_article))
        write(*attribution);
    close();
    close();
}

// Those that the article's annotations and attributions are of.
void TeiWriter::writeRecords()
{
    QMap<QUuid, RecordName> records;
    for (const Annotation &annotation : m_article.annotations()) {
        const RecordName record = recordNameOf(m_project, annotation);
        if (record.isGiven())
            records.insert(record.uuid, record);
    }
    for (const Attribution &attribution : m_article.attributions()) {
        for (const SourceId id : attribution.records) {
            if (const Source *source = m_project.find(id))
                records.insert(source->uuid, {.name = source->label, .uuid = source->uuid});
        }
    }
    if (records.isEmpty())
        return;
    open(u"list"_s, {{u"type"_s, u"records"_s}});
    for (const RecordName &record : std::as_const(records)) {
        open(u"item"_s, {{u"xml:id"_s, teiId(record.uuid)}});
        line(u"name"_s, record.name);
        if (!record.wikidata.isEmpty())
            line(u"idno"_s, record.wikidata, {{u"type"_s, u"Wikidata"_s}});
        for (const QString &reference : record.references)
            line(u"idno"_s, reference);
        close();
    }
    close();
}

template <typename Value>
void TeiWriter::start(const Value &value, const QString &motivation, const QStringList &targets,
    const XmlOutput::Attributes &more)
{
    QStringList pointers;
    for (const QString &target : targets)
        pointers.append(u'#' + target);
    XmlOutput::Attributes attributes{{u"xml:id"_s, teiId(value.uuid)},
        {u"motivation"_s, motivation}, {u"target"_s, pointers.join(u' ')}};
    attributes += more;
    const auto annotator = m_project.annotators().constFind(value.annotator);
    if (annotator != m_project.annotators().cend())
        attributes.append({u"resp"_s, u'#' + teiId(annotator->uuid)});
    open(u"annotation"_s, attributes);
    if (value.created.isValid()) {
        m_xml.newLine();
        m_xml.start(u"revisionDesc"_s);
        m_xml.empty(u"change"_s, {{u"when"_s, toIsoTime(value.created)}});
        m_xml.end();
    }
}

void TeiWriter::note(const QString &type, const QString &text, const QString &name)
{
    if (text.isEmpty() && name.isEmpty())
        return;
    XmlOutput::Attributes attributes{{u"type"_s, type}};
    if (!name.isEmpty())
        attributes.append({u"n"_s, name});
    line(u"note"_s, text, attributes);
}

void TeiWriter::write(const Annotation &annotation)
{
    XmlOutput::Attributes more{{u"ana"_s, u'#' + teiTagId(annotation.tag)}};
    if (const RecordName record = recordNameOf(m_project, annotation); record.isGiven())
        more.append({u"corresp"_s, u'#' + teiId(record.uuid)});
    start(annotation, u"tagging"_s, m_markup.targetsOf(annotation.id), more);
    note(u"comment"_s, annotation.note);
    note(u"stance"_s, annotation.stance);
    if (annotation.status != Status::Accepted)
        note(u"status"_s, statusWord(annotation.status));
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        note(u"attribute"_s, value, name);
    close();
}

void TeiWriter::write(const Relation &relation)
{
    const Annotation *from = m_article.find(relation.fromAnnotation);
    const Annotation *to = m_article.find(relation.toAnnotation);
    if (!from || !to)
        return;
    start(relation, u"linking"_s, {teiId(from->uuid), teiId(to->uuid)});
    note(u"relation"_s, relation.type);
    note(u"comment"_s, relation.note);
    close();
}

void TeiWriter::pointer(const QString &type, AnnotationId to)
{
    if (const Annotation *annotation = m_article.find(to)) {
        m_xml.newLine();
        m_xml.empty(u"ptr"_s, {{u"type"_s, type}, {u"target"_s, u'#' + teiId(annotation->uuid)}});
    }
}

void TeiWriter::write(const Attribution &attribution)
{
    QStringList targets;
    for (const AnnotationId part : attribution.parts()) {
        if (const Annotation *annotation = m_article.find(part))
            targets.append(teiId(annotation->uuid));
    }
    if (targets.isEmpty())
        return; // which is told
    start(attribution, u"linking"_s, targets);
    for (const AnnotationId id : attribution.sources)
        pointer(u"source"_s, id);
    pointer(u"cue"_s, attribution.cue);
    for (const AnnotationId id : attribution.contents)
        pointer(u"content"_s, id);
    for (const SourceId id : attribution.records) {
        if (const Source *source = m_project.find(id)) {
            m_xml.newLine();
            m_xml.empty(
                u"ptr"_s, {{u"type"_s, u"record"_s}, {u"target"_s, u'#' + teiId(source->uuid)}});
        }
    }
    const auto parent = m_article.attributions().constFind(attribution.parent);
    if (parent != m_article.attributions().cend()) {
        m_xml.newLine();
        m_xml.empty(
            u"ptr"_s, {{u"type"_s, u"parent"_s}, {u"target"_s, u'#' + teiId(parent->uuid)}});
    }
    note(u"attribution"_s, attribution.type);
    note(u"form"_s, attribution.form);
    note(u"attitude"_s, attribution.attitude);
    note(u"polarity"_s, attribution.polarity);
    note(u"determinacy"_s, attribution.determinacy);
    note(u"channel"_s, attribution.channel);
    note(u"comment"_s, attribution.note);
    close();
}

} // namespace Standoff

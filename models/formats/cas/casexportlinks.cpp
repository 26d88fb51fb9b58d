// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casexportarticle.h"
#include "formats/cas/casfields.h"
#include "formats/interchange/exporting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

// What is said of an annotation or a relation, beside it.
void CasExport::addMark(InArticle &in, CasStructure mark, AnnotatorId annotator, qint64 about)
{
    mark.addReference(u"annotation"_s, about);
    mark.add(u"annotator"_s, m_project.annotatorName(annotator));
    put(in, mark);
}

qint64 CasExport::addRecord(InArticle &in, RecordRef record, const CasStructure &described)
{
    qint64 &known = in.records[record.number];
    if (known == 0) {
        CasStructure made = described;
        made.id = known = ++in.lastId;
        made.type = u"standoff.Record"_s;
        put(in, made);
    }
    return known;
}

qint64 CasExport::recordOf(InArticle &in, const Annotation &annotation)
{
    const RecordName record = recordNameOf(m_project, annotation);
    if (!record.isGiven())
        return 0;
    CasStructure described;
    described.add(u"name"_s, record.name);
    described.add(u"uuid"_s, casTextOfField(record.uuid));
    QStringList references = record.references;
    if (!record.wikidata.isEmpty())
        references.prepend(u"Wikidata:"_s + record.wikidata);
    described.add(u"references"_s, casTextOfField(references));
    if (const Entity *entity = m_project.find(annotation.entity))
        described.add(u"recordType"_s, entity->type);
    return addRecord(in, annotation.record(), described);
}

void CasExport::addLinks(InArticle &in)
{
    for (const Relation *relation : relationsInOrder(in.article)) {
        if (addLink(in, *relation))
            in.linked.insert(relation->id);
    }
}

// A relation that was a reference becomes one again, where nothing more is to be said of it.
bool CasExport::addLink(InArticle &in, const Relation &relation)
{
    const auto link = CasLink::from(relation.type);
    const Annotation *from = in.article.find(relation.fromAnnotation);
    const auto place = in.places.constFind(relation.fromAnnotation);
    const qint64 to = in.ids.value(relation.toAnnotation);
    if (!link || !from || place == in.places.cend() || to == 0 || !relation.note.isEmpty()
        || relation.annotator != from->annotator)
        return false;
    CasStructure &span = in.spans[*place];
    if (casShortName(span.type) != link->layer || link->feature == casMainFeature(span.type)
        || m_attributes.value(span.type).contains(link->feature))
        return false;
    const auto known = std::ranges::find(span.features, link->feature, &CasFeature::name);
    const bool isNew = known == span.features.end();
    if (!isNew && (!known->isReference || !known->isList || link->kind == CasLink::Kind::One))
        return false;
    if (!isNew && in.linkKinds.value({span.id, link->feature}) != link->kind)
        return false;
    in.linkKinds.insert({span.id, link->feature}, link->kind);
    m_links.insert({span.type, link->feature});
    qint64 target = to;
    if (link->kind == CasLink::Kind::Roles) {
        CasStructure made = make(in,
            u"webanno.custom."_s + span.type.section(u'.', -1) + link->feature.left(1).toUpper()
                + link->feature.sliced(1) + u"Link"_s);
        if (span.type.endsWith(".semantics.type.SemPred"_L1))
            made.type = span.type.section(u'.', 0, -2) + u".SemArgLink"_s;
        made.add(u"role"_s, link->role);
        made.addReference(u"target"_s, to);
        put(in, made);
        target = made.id;
    }
    if (!isNew)
        known->references.append(target);
    else if (link->kind == CasLink::Kind::One)
        span.addReference(link->feature, target);
    else
        span.addReferences(link->feature, {target});
    return true;
}

void CasExport::addRelations(InArticle &in)
{
    for (const Relation *relation : relationsInOrder(in.article)) {
        const Annotation *to = in.article.find(relation->toAnnotation);
        const qint64 governor = in.ids.value(relation->fromAnnotation);
        const qint64 dependent = in.ids.value(relation->toAnnotation);
        if (in.linked.contains(relation->id) || !to || governor == 0 || dependent == 0)
            continue;
        const QList<TextRange> ranges = in.article.rangesOf(*to);
        const CasCode code = casRelationFrom(relation->type)
                                 .value_or(CasCode{CasName::relation, u"value"_s, relation->type});
        CasStructure made = makeSpan(in, code.type, {ranges.first().begin, ranges.last().end});
        made.addReference(u"Governor"_s, governor);
        made.addReference(u"Dependent"_s, dependent);
        if (!code.feature.isEmpty())
            made.add(code.feature, code.value);
        put(in, made);
        CasStructure mark = make(in, u"standoff.Mark"_s);
        addCasFields(mark, *relation);
        addMark(in, mark, relation->annotator, made.id);
    }
}

void CasExport::addAttributions(InArticle &in)
{
    QHash<AttributionId, qint64> ids;
    for (const Attribution *attribution : attributionsInOrder(in.article))
        ids.insert(attribution->id, ++in.lastId);
    const auto idsOf = [&in](const QList<AnnotationId> &annotations) {
        QList<qint64> all;
        for (const AnnotationId id : annotations) {
            if (const qint64 known = in.ids.value(id))
                all.append(known);
        }
        return all;
    };
    for (const Attribution *attribution : attributionsInOrder(in.article)) {
        CasStructure made{.id = ids.value(attribution->id), .type = u"standoff.Attribution"_s};
        addCasFields(made, *attribution);
        made.addReferences(u"sources"_s, idsOf(attribution->sources));
        made.addReference(u"cue"_s, in.ids.value(attribution->cue));
        made.addReferences(u"contents"_s, idsOf(attribution->contents));
        made.addReference(u"parent"_s, ids.value(attribution->parent));
        QList<qint64> records;
        for (const SourceId id : attribution->records) {
            const Source *source = m_project.find(id);
            CasStructure described;
            described.add(u"name"_s, source ? source->label : QString());
            described.add(u"uuid"_s, source ? casTextOfField(source->uuid) : QString());
            if (source)
                records.append(addRecord(in, RecordRef(id), described));
        }
        made.addReferences(u"records"_s, records);
        made.add(u"annotator"_s, m_project.annotatorName(attribution->annotator));
        put(in, made);
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratmarks.h"

#include "formats/interchange/exporting.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Of fields that cannot run into one another.
QString bratHash(const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString bratHashOf(const Project &project, const Annotation &annotation)
{
    QStringList fields{u"annotation"_s};
    if (const Tag *tag = project.find(annotation.tag)) {
        const Layer *layer = project.layerOf(*tag);
        fields += {layer ? layer->name : QString(), foreignNameOf(*tag)};
    }
    for (const Fragment &fragment : annotation.fragments) {
        fields += {QString::number(fragment.range.begin), QString::number(fragment.range.end)};
    }
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        fields += {u"attribute"_s, name, value};
    const RecordName record = recordNameOf(project, annotation);
    fields += {u"rest"_s, annotation.note, annotation.stance,
        QString::number(int(annotation.status)), record.name, record.wikidata};
    return bratHash(fields);
}

AnnotatorId annotatorOf(const OpenArticle &article, AnnotationId id)
{
    const Annotation *annotation = article.find(id);
    return annotation ? annotation->annotator : AnnotatorId();
}

} // namespace

QString BratMarks::digest(const Project &project) const
{
    QStringList all;
    QHash<AnnotationId, QString> parts;
    for (const Annotation *annotation : annotations) {
        const QString hash = bratHashOf(project, *annotation);
        parts.insert(annotation->id, hash);
        all.append(hash);
    }
    for (const Relation *relation : relations) {
        all.append(bratHash({u"relation"_s, relation->type, parts.value(relation->fromAnnotation),
            parts.value(relation->toAnnotation), relation->note}));
    }
    QHash<AttributionId, QString> frames;
    for (const Attribution *attribution : attributions) {
        QStringList fields{u"attribution"_s, attribution->type, parts.value(attribution->cue),
            attribution->form, attribution->attitude, attribution->polarity,
            attribution->determinacy, attribution->channel, attribution->note};
        for (const AnnotationId source : attribution->sources)
            fields += {u"source"_s, parts.value(source)};
        for (const AnnotationId content : attribution->contents)
            fields += {u"content"_s, parts.value(content)};
        for (const SourceId record : attribution->records) {
            const Source *source = project.find(record);
            fields += {u"record"_s, source ? source->label : QString()};
        }
        frames.insert(attribution->id, bratHash(fields));
    }
    for (const Attribution *attribution : attributions) {
        all.append(bratHash(
            {u"frame"_s, frames.value(attribution->id), frames.value(attribution->parent)}));
    }
    all.sort();
    return bratHash(all);
}

BratMarks allBratMarks(const OpenArticle &article)
{
    BratMarks all;
    all.annotations = article.annotationsInOrder();
    for (const Relation &relation : article.relations())
        all.relations.append(&relation);
    for (const Attribution &attribution : article.attributions())
        all.attributions.append(&attribution);
    return all;
}

QList<BratMarks> bratMarksByAnnotator(const Project &project, const OpenArticle &article)
{
    const BratMarks all = allBratMarks(article);
    QMap<QString, BratMarks> byName;
    bool isTied = false;
    for (const Annotation *annotation : all.annotations) {
        const QString name = project.annotatorName(annotation->annotator);
        byName[name].annotator = name;
        byName[name].annotations.append(annotation);
    }
    const auto put = [&](const auto *value, auto list, const QList<AnnotationId> &ends) {
        AnnotatorId annotator;
        for (const AnnotationId end : ends) {
            const AnnotatorId other = annotatorOf(article, end);
            isTied |= annotator && other && other != annotator;
            annotator = other ? other : annotator;
        }
        (byName[project.annotatorName(annotator)].*list).append(value);
    };
    for (const Relation *relation : all.relations)
        put(relation, &BratMarks::relations, {relation->fromAnnotation, relation->toAnnotation});
    QHash<AttributionId, AnnotatorId> annotators;
    for (const Attribution *attribution : all.attributions) {
        put(attribution, &BratMarks::attributions, attribution->parts());
        annotators.insert(attribution->id, annotatorOf(article, attribution->parts().value(0)));
    }
    for (const Attribution *attribution : all.attributions) {
        isTied |= attribution->parent
            && annotators.value(attribution->parent) != annotators.value(attribution->id);
    }
    QSet<QString> cameApart;
    for (const Companion &companion : article.version().companions) {
        if (companion.format == "brat"_L1)
            cameApart.insert(bratAnnotatorOf(companion.name, article.version().fileName));
    }
    const bool isApart = !byName.contains({}) || cameApart.size() > 1;
    if (byName.size() < 2 || (!isTied && isApart))
        return byName.values();
    return {all};
}

QString bratAnnotatorOf(const QString &companion, const QString &text)
{
    const QString base = QFileInfo(text).completeBaseName();
    const QString name = QFileInfo(companion).completeBaseName();
    return name.startsWith(base + u'_') ? name.sliced(base.size() + 1) : QString();
}

} // namespace Standoff

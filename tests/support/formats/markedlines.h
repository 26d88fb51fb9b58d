// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

#include <QFile>
#include <QStringList>

namespace Standoff {

using namespace Qt::StringLiterals;

// What of a project the format carries, one line a value, without ids.
inline QStringList carriedLines(const MemoryProject &reader)
{
    QStringList lines;
    const Project &project = reader.project();
    for (const Tag &tag : project.all<Tag>()) {
        const Layer &layer = *project.layerOf(tag);
        QStringList words{tag.name, tag.code, tag.color, tag.key, layer.name,
            QString::number(int(layer.kind)),
            tag.parent ? project.find(tag.parent)->name : QString()};
        for (const AttributeDefinition &attribute : tag.attributes)
            words.append(attribute.name + u'=' + attribute.values.join(u','));
        lines.append(words.join(u" | "_s));
    }
    const ExportSource source(reader);
    for (const ArticleId id : source.articles()) {
        const OpenArticle article = reader.readArticle(id).value();
        const auto text = [&article](AnnotationId id) {
            return article.find(id) ? article.find(id)->text() : u"-"_s;
        };
        Article header = *project.find(id);
        lines.append(QStringList{header.uuid.toString(), header.title, header.byline,
            header.publisher, header.published, header.updated, header.retrieved, header.section,
            header.labels.join(u','), header.url, header.language, header.note,
            QString::number(int(header.state)), QString::number(int(header.direction)),
            QString::number(article.version().pages.size()), article.text().string()}
                .join(u" | "_s));
        for (const RoleMark &mark : article.roleMarks())
            lines.append(u"%1: role %2"_s.arg(mark.paragraph).arg(int(mark.role)));
        for (const Annotation *annotation : article.annotationsInOrder()) {
            const Tag &tag = *project.find(annotation->tag);
            QStringList words{tag.name, project.layerOf(tag)->name, annotation->uuid.toString()};
            for (const Fragment &fragment : annotation->fragments) {
                words.append(u"%1-%2 %3"_s.arg(fragment.range.begin)
                        .arg(fragment.range.end)
                        .arg(fragment.text));
            }
            words += {project.recordName(*annotation), annotation->stance,
                project.annotatorName(annotation->annotator), annotation->created.toString(),
                QString::number(int(annotation->status)), annotation->note};
            if (const Entity *entity = project.find(annotation->entity))
                words += {entity->uuid.toString(), entity->wikidata};
            for (const auto &[name, value] : annotation->attributes.asKeyValueRange())
                words.append(name + u'=' + value);
            lines.append(words.join(u" | "_s));
        }
        for (const Attribution &attribution : article.attributions()) {
            QStringList words{text(attribution.cue), attribution.type, attribution.form,
                attribution.attitude, attribution.polarity, attribution.determinacy,
                attribution.channel, attribution.note, project.annotatorName(attribution.annotator),
                attribution.parent ? u"child"_s : u"root"_s};
            for (const AnnotationId part : attribution.sources + attribution.contents)
                words.append(text(part));
            for (const SourceId record : attribution.records)
                words.append(project.find(record)->uuid.toString() + project.find(record)->label);
            lines.append(words.join(u" | "_s));
        }
        for (const Relation &relation : article.relations()) {
            lines.append(QStringList{relation.type, text(relation.fromAnnotation),
                text(relation.toAnnotation), relation.note,
                project.annotatorName(relation.annotator)}
                    .join(u" | "_s));
        }
    }
    lines.sort();
    return lines;
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace Standoff

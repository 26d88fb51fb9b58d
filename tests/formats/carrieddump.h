// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

namespace Standoff::CarriedDump {

// What formats carry that have the extras (ExtrasWriter), line by line: ids differ from project to
// project, UUIDs do not.

using namespace Qt::StringLiterals;

template <WordedEnum Enum>
inline QString word(Enum value)
{
    const std::string_view found = wordOf(value);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

// ForeignReader makes one of pieces with nothing but line ends and the like between them.
inline QList<TextRange> joinedRanges(const OpenArticle &article, const Annotation &annotation)
{
    QList<TextRange> joined;
    for (const TextRange range : article.rangesOf(annotation)) {
        const bool isNext = !joined.isEmpty()
            && std::ranges::all_of(article.text().slice({joined.last().end, range.begin}),
                [](QChar c) { return c != u' ' && c != u'\u00a0' && (c.isSpace() || c < u' '); });
        if (isNext)
            joined.last() = joined.last().united(range);
        else
            joined.append(range);
    }
    return joined;
}

inline QString described(
    const Project &project, const OpenArticle &article, const Annotation &annotation)
{
    const Tag &tag = *project.find(annotation.tag);
    const Layer &layer = *project.layerOf(tag);
    QStringList parts{layer.name, tag.name, word(annotation.status), annotation.stance,
        annotation.note, project.annotatorName(annotation.annotator), annotation.uuid.toString(),
        annotation.created.toString(Qt::ISODateWithMs)};
    for (const TextRange range : joinedRanges(article, annotation)) {
        const CodePointRange points = article.text().toCodePoints(range);
        parts.append(
            u"%1-%2 %3"_s.arg(points.begin).arg(points.end).arg(article.text().slice(range)));
    }
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        parts.append(name + u'=' + value);
    const RecordName record = recordNameOf(project, annotation);
    return (parts + QStringList{record.name, record.uuid.toString(), record.wikidata}
        + record.references)
        .join(u'|');
}

// All that an article has of what these formats carry.
inline QStringList contentsOf(const MemoryProject &project, ArticleId id)
{
    const OpenArticle article = project.readArticle(id).value();
    const Project &values = project.project();
    Article header = *values.find(id);
    header.id = {};
    header.version = {};
    QStringList lines{article.text().string()};
    forEachField(header, [&lines](const char *name, const auto &member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>)
            lines.append(QLatin1StringView(name) + u": "_s + member);
        else if constexpr (WordedEnum<std::decay_t<decltype(member)>>)
            lines.append(QLatin1StringView(name) + u": "_s + word(member));
    });
    lines.append(header.uuid.toString() + header.labels.join(u','));
    for (const int page : article.version().pages)
        lines.append(u"page %1"_s.arg(page));
    for (const RoleMark &mark : article.roleMarks())
        lines.append(u"role %1 %2"_s.arg(mark.paragraph).arg(word(mark.role)));
    const auto textOf = [&article](AnnotationId each) {
        const Annotation *found = article.find(each);
        return found ? found->uuid.toString() : QString();
    };
    QStringList marked;
    for (const Annotation &annotation : article.annotations())
        marked.append(described(values, article, annotation));
    for (const Relation &relation : article.relations())
        marked.append(QStringList{relation.type, textOf(relation.fromAnnotation),
            textOf(relation.toAnnotation), relation.note, values.annotatorName(relation.annotator)}
                .join(u'|'));
    for (const Attribution &attribution : article.attributions()) {
        QStringList parts{attribution.type, textOf(attribution.cue), attribution.form,
            attribution.attitude, attribution.polarity, attribution.determinacy,
            attribution.channel, attribution.note, values.annotatorName(attribution.annotator)};
        for (const AnnotationId part : attribution.parts())
            parts.append(textOf(part));
        for (const SourceId record : attribution.records)
            parts.append(values.find(record)->label + values.find(record)->uuid.toString());
        if (attribution.parent)
            parts.append(u"in "_s + article.attributions().value(attribution.parent).form);
        marked.append(parts.join(u'|'));
    }
    marked.sort();
    return lines + marked;
}

inline QStringList allContents(const MemoryProject &project)
{
    QStringList lines;
    const QList<ArticleId> articles = ExportSource(project).articles();
    for (const ArticleId id : articles)
        lines += contentsOf(project, id);
    return lines;
}

inline QStringList tagsetOf(const Project &project)
{
    QStringList lines;
    for (const Layer *layer : project.layersInOrder()) {
        lines.append(layer->name + u' ' + word(layer->kind));
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            const Tag *parent = project.find(tag->parent);
            QStringList parts{tag->name, tag->code, tag->color, tag->key, tag->guideline,
                parent ? parent->name : QString()};
            for (const AttributeDefinition &attribute : tag->attributes)
                parts.append(attribute.name + u'=' + attribute.values.join(u','));
            lines.append(parts.join(u'|'));
        }
    }
    return lines;
}

// "Layer/tag text status" of each annotation.
inline QStringList marksIn(const ImportBatch &batch)
{
    const MemoryProject project(batch.values, batch.annotators);
    QStringList lines;
    for (const auto &change : batch.values.of<Annotation>()) {
        const Annotation &annotation = *change.after;
        const Tag &tag = *project.project().find(annotation.tag);
        lines.append(u"%1/%2 %3 %4"_s.arg(project.project().layerOf(tag)->name, tag.name,
            annotation.text(), word(annotation.status)));
    }
    return lines;
}

} // namespace Standoff::CarriedDump

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/jsonlist.h"
#include "cli/listings.h"
#include "cli/subcommand.h"

using namespace Qt::StringLiterals;

// What links annotations, or records.

namespace Standoff {

namespace {

QString textOfMark(const OpenArticle &article, AnnotationId id)
{
    const Annotation *annotation = article.find(id);
    return annotation ? annotation->text() : QString();
}

QStringList textsOfMarks(const OpenArticle &article, const QList<AnnotationId> &ids)
{
    QStringList texts;
    for (const AnnotationId id : ids)
        texts.append(textOfMark(article, id));
    return texts;
}

QStringList labelsOf(const Project &project, const QList<SourceId> &records)
{
    QStringList labels;
    for (const SourceId id : records)
        labels.append(project.all<Source>().value(id).label);
    return labels;
}

Json jsonOfLink(const Project &project, const OpenArticle &article, const Attribution &attribution)
{
    Json json = wholeToJson(attribution);
    json["article"] = article.article().number;
    json["source_texts"] = toJson(textsOfMarks(article, attribution.sources));
    json["record_names"] = toJson(labelsOf(project, attribution.records));
    json["cue_text"] = toJson(textOfMark(article, attribution.cue));
    json["content_texts"] = toJson(textsOfMarks(article, attribution.contents));
    json["annotator"] = toJson(project.annotatorName(attribution.annotator));
    return json;
}

QStringList rowOfLink(
    const Project &project, const OpenArticle &article, const Attribution &attribution)
{
    const QStringList sources =
        textsOfMarks(article, attribution.sources) + labelsOf(project, attribution.records);
    return {u"  "_s + QString::number(attribution.id.number), shortLine(sources.join(u"; "_s), 40),
        shortLine(textOfMark(article, attribution.cue), 25),
        shortLine(textsOfMarks(article, attribution.contents).join(u"; "_s), 60)};
}

Json jsonOfLink(const Project &project, const Relation &relation, ArticleId article,
    const QString &from, const QString &to)
{
    Json json = wholeToJson(relation);
    json["article"] = referenceToJson(article);
    json["from_text"] = toJson(from);
    json["to_text"] = toJson(to);
    json["annotator"] = toJson(project.annotatorName(relation.annotator));
    return json;
}

Json jsonOfLink(const Project &project, const OpenArticle &article, const Relation &relation)
{
    return jsonOfLink(project, relation, article.article(),
        textOfMark(article, relation.fromAnnotation), textOfMark(article, relation.toAnnotation));
}

QStringList rowOfLink(const Relation &relation, const QString &from, const QString &to)
{
    return {u"  "_s + QString::number(relation.id.number), shortLine(relation.type, 30),
        shortLine(from, 50), shortLine(to, 50)};
}

QStringList rowOfLink(const Project &, const OpenArticle &article, const Relation &relation)
{
    return rowOfLink(relation, textOfMark(article, relation.fromAnnotation),
        textOfMark(article, relation.toAnnotation));
}

// Of every article, with a heading where there are any; or into the list.
template <typename Value>
Result<> listLinks(const OpenProject &session, std::optional<JsonList> &list,
    const QMap<Id<Value>, Value> &(OpenArticle::*links)() const)
{
    const Project &project = session.project();
    for (const Article &header : project.all<Article>()) {
        if (project.annotationCount(header.version.number) == 0)
            continue;
        ASSIGN_OR_RETURN(const auto article, session.readArticle(header.id));
        QList<QStringList> rows;
        for (const Value &value : (article.*links)()) {
            if (list)
                list->append(jsonOfLink(project, article, value));
            else
                rows.append(rowOfLink(project, article, value));
        }
        if (!rows.isEmpty()) {
            print(Cli::tr("Article %1: %2")
                      .arg(QString::number(header.id.number), shortLine(header.title, 70))
                + u'\n' + aligned(rows));
        }
    }
    return {};
}

} // namespace

Result<> listAttributions(const OpenProject &session, bool json)
{
    std::optional<JsonList> list;
    if (json)
        list.emplace();
    return listLinks<Attribution>(session, list, &OpenArticle::attributions);
}

Result<> listRelations(const OpenProject &session, bool json)
{
    std::optional<JsonList> list;
    if (json)
        list.emplace();
    RETURN_IF_ERROR(listLinks<Relation>(session, list, &OpenArticle::relations));
    const Project &project = session.project();
    QList<QStringList> rows;
    for (const Relation &relation : project.all<Relation>()) {
        const QString from = relation.fromEntity
            ? project.all<Entity>().value(relation.fromEntity).name
            : project.all<Source>().value(relation.fromSource).label;
        const QString to = relation.toEntity ? project.all<Entity>().value(relation.toEntity).name
                                             : project.all<Source>().value(relation.toSource).label;
        if (list)
            list->append(jsonOfLink(project, relation, {}, from, to));
        else
            rows.append(rowOfLink(relation, from, to));
    }
    if (!rows.isEmpty())
        print(Cli::tr("Records") + u'\n' + aligned(rows));
    return {};
}

} // namespace Standoff

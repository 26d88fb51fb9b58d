// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/jsonlist.h"
#include "cli/listings.h"
#include "cli/subcommand.h"
#include "items/queue/queriedarticles.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The article with what its current version is.
Json jsonOf(const Project &project, const Article &article)
{
    const Version &version = *project.find(article.version);
    Json json = wholeToJson(article);
    json["version"] = version.number;
    json["characters"] = version.characters;
    json["paragraphs"] = version.paragraphs;
    json["annotations"] = project.annotationCount(version.id.number);
    json["sha256"] = toJson(version.sha256);
    json["file_name"] = toJson(version.fileName);
    json["media_type"] = toJson(version.mediaType);
    json["encoding"] = toJson(version.encoding);
    json["created"] = toJson(version.created);
    return json;
}

// In which attributions each annotation is, and as what.
QHash<AnnotationId, Json> memberships(const OpenArticle &article)
{
    QHash<AnnotationId, Json> members;
    const auto add = [&members](AnnotationId part, AttributionId attribution, const char *role) {
        Json &list = members[part];
        if (list.is_null())
            list = Json::array();
        list.push_back({{"attribution", attribution.number}, {"role", role}});
    };
    for (const Attribution &attribution : article.attributions()) {
        for (const AnnotationId source : attribution.sources)
            add(source, attribution.id, "source");
        if (attribution.cue)
            add(attribution.cue, attribution.id, "cue");
        for (const AnnotationId content : attribution.contents)
            add(content, attribution.id, "content");
    }
    return members;
}

Json jsonOf(
    const Project &project, const Annotation &annotation, ArticleId article, const Json &membership)
{
    // A tag that another program made a moment ago is not known here.
    const Tag tag = project.all<Tag>().value(annotation.tag);
    const Layer layer = project.all<Layer>().value(tag.layer);
    const bool isOther = layer.kind == LayerKind::Other;
    const RecordRef record = annotation.record();
    return {{"id", annotation.id.number}, {"uuid", toJson(annotation.uuid)},
        {"article", article.number},
        {"layer", isOther ? toJson(layer.name) : Json(wordOf(layer.kind))},
        {"layer_name", toJson(layer.name)}, {"tag", toJson(tag.name)},
        {"fragments", toJson(annotation.fragments)},
        {"record", record ? Json(record.number) : Json()},
        {"record_name", toJson(project.recordName(annotation))},
        {"stance", toJson(annotation.stance)}, {"attributes", toJson(annotation.attributes)},
        {"note", toJson(annotation.note)}, {"member_of", membership},
        {"origin", wordOf(annotation.origin)}, {"status", wordOf(annotation.status)},
        {"annotator", toJson(project.annotatorName(annotation.annotator))},
        {"created", toJson(annotation.created)}, {"modified", toJson(annotation.modified)}};
}

QString placeOf(const Annotation &annotation)
{
    QStringList places;
    for (const Fragment &fragment : annotation.fragments)
        places.append(u"%1–%2"_s.arg(fragment.range.begin).arg(fragment.range.end));
    return places.join(u", "_s);
}

QString tableOf(const Project &project, const OpenArticle &article)
{
    QList<QStringList> rows;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        rows.append({u"  "_s + QString::number(annotation->id.number), placeOf(*annotation),
            project.all<Tag>().value(annotation->tag).name, shortLine(annotation->text(), 60),
            shortLine(project.recordName(*annotation), 60)});
    }
    return aligned(rows);
}

} // namespace

Result<> listArticles(const OpenProject &session, const ArticleQuery &query, bool json)
{
    const Project &project = session.project();
    const QList<QueuedArticle> articles = queriedArticles(session, query);
    if (json) {
        JsonList list;
        for (const QueuedArticle &queued : articles)
            list.append(jsonOf(project, queued.article));
        return {};
    }
    QList<QStringList> rows{
        {Cli::tr("ID"), Cli::tr("PARAGRAPHS"), Cli::tr("CHARACTERS"), Cli::tr("ANNOTATIONS"),
            Cli::tr("STATE"), Cli::tr("LANGUAGE"), Cli::tr("PUBLISHED"), Cli::tr("TITLE")}};
    for (const QueuedArticle &queued : articles) {
        const Article &article = queued.article;
        const Version &version = *project.find(article.version);
        rows.append({QString::number(article.id.number), QString::number(version.paragraphs),
            QString::number(version.characters), QString::number(queued.tags),
            stateLabel(article.state), article.language, article.published,
            shortLine(article.title, 70)});
    }
    print(aligned(rows));
    return {};
}

Result<> listAnnotations(const OpenProject &session, bool json)
{
    const Project &project = session.project();
    std::optional<JsonList> list;
    if (json)
        list.emplace();
    for (const Article &article : project.all<Article>()) {
        if (project.annotationCount(article.version.number) == 0)
            continue;
        ASSIGN_OR_RETURN(const auto read, session.readArticle(article.id));
        if (!list) {
            print(Cli::tr("Article %1: %2")
                      .arg(QString::number(article.id.number), shortLine(article.title, 70))
                + u'\n' + tableOf(project, read));
            continue;
        }
        const auto members = memberships(read);
        for (const Annotation *annotation : read.annotationsInOrder()) {
            list->append(jsonOf(
                project, *annotation, article.id, members.value(annotation->id, Json::array())));
        }
    }
    return {};
}

} // namespace Standoff

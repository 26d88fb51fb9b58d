// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/exporting.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

template <typename Values>
auto inOrderOfUuids(const Values &values)
{
    QList<const typename Values::mapped_type *> sorted;
    for (const auto &value : values)
        sorted.append(&value);
    std::ranges::sort(sorted, {}, [](const auto *value) { return value->uuid.toRfc4122(); });
    return sorted;
}

} // namespace

QString fileNameOf(const Project &project, const Article &article, QSet<QString> &used)
{
    const Version *version = project.find(article.version);
    const QString base = version ? QFileInfo(version->fileName).completeBaseName() : QString();
    return fileNameFrom(base.isEmpty() ? article.title : base, u"article"_s, used);
}

QList<const Relation *> relationsInOrder(const OpenArticle &article)
{
    return inOrderOfUuids(article.relations());
}

QList<const Attribution *> attributionsInOrder(const OpenArticle &article)
{
    return inOrderOfUuids(article.attributions());
}

RecordName recordNameOf(const Project &project, const Annotation &annotation)
{
    if (const Entity *entity = project.find(annotation.entity))
        return {entity->name, entity->uuid, entity->wikidata, entity->sameAs};
    if (const Claim *claim = project.find(annotation.claim))
        return {claim->text, claim->uuid, {}, {}};
    if (const Source *source = project.find(annotation.source))
        return {source->label, source->uuid, {}, {}};
    return {};
}

QString foreignNameOf(const Tag &tag)
{
    return tag.code.isEmpty() ? tag.name : tag.code;
}

Result<> eachArticle(const ExportSource &source, const ExportDestination &destination,
    const Progress &progress, const std::function<Result<>(const OpenArticle &article)> &write)
{
    const QList<ArticleId> &articles = source.articles();
    for (qsizetype i = 0; i < articles.size() && !destination.isFull(); ++i) {
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(articles[i]));
        RETURN_IF_ERROR(write(article));
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(articles.size())));
    }
    return {};
}

QList<const Annotation *> longestApart(const QList<const Annotation *> &annotations)
{
    QList<const Annotation *> byLength = annotations;
    std::ranges::stable_sort(byLength, [](const Annotation *one, const Annotation *other) {
        const int length = one->extent().length();
        const int otherLength = other->extent().length();
        return length != otherLength ? length > otherLength
                                     : one->extent().begin < other->extent().begin;
    });
    QMap<int, const Annotation *> taken; // by begin
    for (const Annotation *annotation : std::as_const(byLength)) {
        const CodePointRange extent = annotation->extent();
        const auto next = std::as_const(taken).lowerBound(extent.begin);
        const bool meetsNext = next != taken.cend() && next.key() < extent.end;
        const bool meetsPrevious =
            next != taken.cbegin() && std::prev(next).value()->extent().end > extent.begin;
        if (!meetsNext && !meetsPrevious)
            taken.insert(extent.begin, annotation);
    }
    return taken.values();
}

} // namespace Standoff

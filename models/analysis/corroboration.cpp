// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/corroboration.h"

#include "analysis/components.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Finds the article of the project that an entity is.
class ArticleFinder
{
public:
    explicit ArticleFinder(const Project &project)
    {
        for (const Article &article : project.all<Article>()) {
            if (!article.url.isEmpty())
                m_byAddress.insert(comparableAddress(article.url), article.id);
            const bool isFirst = !m_byTitle.contains(article.title);
            m_byTitle.insert(article.title, isFirst ? article.id : ArticleId());
        }
    }

    ArticleId find(const Entity &entity) const
    {
        for (const QString &address : entity.sameAs) {
            if (const ArticleId article = m_byAddress.value(comparableAddress(address)))
                return article;
        }
        const bool isDocument = entity.type == "document"_L1 && !entity.name.isEmpty();
        return isDocument ? m_byTitle.value(entity.name) : ArticleId();
    }

private:
    QHash<QString, ArticleId> m_byAddress;
    QHash<QString, ArticleId> m_byTitle; // none where several have it
};

} // namespace

QString comparableAddress(const QString &address)
{
    const QUrl url(address.trimmed());
    QString host = url.host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString rest = url.path(QUrl::FullyEncoded);
    while (rest.endsWith(u'/'))
        rest.chop(1);
    return host + rest + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString());
}

QString originName(const Project &project, qint64 number)
{
    if (const Source *source = project.find(SourceId{number}))
        return source->label;
    if (const Entity *entity = project.find(EntityId{number}))
        return entity->name;
    const Article *article = project.find(ArticleId{number});
    return article ? article->title : QString();
}

QList<ClaimId> sameClaims(const Project &project, ClaimId claim)
{
    QList<ClaimId> group{claim};
    for (qsizetype i = 0; i < group.size(); ++i) {
        for (const ClaimLink &link : project.all<ClaimLink>()) {
            if (link.kind != "same"_L1 || (link.from != group[i] && link.to != group[i]))
                continue;
            const ClaimId other = link.from == group[i] ? link.to : link.from;
            if (!group.contains(other))
                group.append(other);
        }
    }
    std::ranges::sort(group);
    return group;
}

SourceChains::SourceChains(const Project &project, const QList<ArticleReport> &reports)
    : m_project(project)
{
    for (const ArticleReport &report : reports) {
        for (const Occurrence &occurrence : report.occurrences)
            m_occurrences[occurrence.claim][report.article.number].append(&occurrence);
    }
    const ArticleFinder finder(project);
    for (const Entity &entity : project.all<Entity>()) {
        if (const ArticleId article = finder.find(entity))
            m_basis[entity.id.number].insert(article.number);
    }
    for (const Relation &relation : project.all<Relation>()) {
        if (relation.type == "rests on"_L1 && relation.fromSource && relation.toSource)
            m_basis[canonical(relation.fromSource.number)].insert(
                canonical(relation.toSource.number));
    }
}

// Records of one entity are one source.
qint64 SourceChains::canonical(qint64 number) const
{
    const Source *source = m_project.find(SourceId{number});
    return source && source->entity ? source->entity.number : number;
}

QList<qint64> SourceChains::basisOf(qint64 node, const QList<ClaimId> &claims) const
{
    QSet<qint64> basis = m_basis.value(node);
    for (const ClaimId claim : claims) {
        const auto articles = m_occurrences.constFind(claim);
        if (articles == m_occurrences.cend())
            continue;
        for (const Occurrence *occurrence : articles->value(node)) {
            for (const qint64 origin : occurrence->origins)
                basis.insert(canonical(origin));
        }
    }
    QList<qint64> sorted(basis.cbegin(), basis.cend());
    std::ranges::sort(sorted);
    return sorted;
}

SourceWeb SourceChains::web(const QList<ClaimId> &claims) const
{
    SourceWeb web;
    QHash<qint64, int> indexes;
    const auto indexOf = [&](qint64 node) {
        const auto known = indexes.constFind(node);
        if (known != indexes.cend())
            return *known;
        indexes.insert(node, int(web.nodes.size()));
        web.nodes.append(node);
        return int(web.nodes.size() - 1);
    };
    for (const ClaimId claim : claims) {
        for (const auto &[article, occurrences] : m_occurrences.value(claim).asKeyValueRange()) {
            web.occurrences += int(occurrences.size());
            indexOf(article);
        }
    }
    web.articles = int(web.nodes.size());
    for (qsizetype i = 0; i < web.nodes.size(); ++i) {
        QList<int> &targets = web.basis.emplaceBack();
        for (const qint64 node : basisOf(web.nodes[i], claims))
            targets.append(indexOf(node));
    }
    return web;
}

Corroboration SourceChains::of(const QList<ClaimId> &claims) const
{
    const SourceWeb found = web(claims);
    Corroboration result{.occurrences = found.occurrences, .articles = found.articles};
    const QList<int> component = components(found.basis);
    QMap<int, QList<qint64>> members;
    QSet<int> resting; // components that rest on another
    QSet<int> circular;
    for (qsizetype i = 0; i < found.nodes.size(); ++i) {
        members[component[i]].append(found.nodes[i]);
        for (const int target : found.basis[i]) {
            if (component[target] != component[i])
                resting.insert(component[i]);
            else
                circular.insert(component[i]);
        }
    }
    for (auto [number, list] : members.asKeyValueRange()) {
        std::ranges::sort(list);
        if (!resting.contains(number))
            result.roots.append(list.first());
        if (circular.contains(number))
            result.circles.append(list);
    }
    std::ranges::sort(result.roots);
    std::ranges::sort(result.circles);
    return result;
}

} // namespace Standoff

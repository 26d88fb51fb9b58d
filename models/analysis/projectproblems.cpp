// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"

#include "analysis/articleproblems.h"
#include "analysis/claimproblems.h"
#include "analysis/translation.h"
#include "text/boundaries.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString identityOf(QUuid uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

// Calls function(entities) for each group of two or more that have one key; "" is none.
template <typename Key, typename Function>
void forEachGroup(const Project &project, Key &&key, Function &&function)
{
    QMap<QString, QList<const Entity *>> groups;
    for (const Entity &entity : project.all<Entity>()) {
        if (const QString own = key(entity); !own.isEmpty())
            groups[own].append(&entity);
    }
    for (const QList<const Entity *> &group : std::as_const(groups)) {
        if (group.size() > 1)
            function(group);
    }
}

Problem problemOf(const QString &check, const QList<const Entity *> &group, const QString &message)
{
    Problem problem{.check = check, .message = message};
    QStringList uuids;
    for (const Entity *entity : group) {
        problem.records.append(entity->id.number);
        uuids.append(identityOf(entity->uuid));
    }
    uuids.sort();
    problem.identity = uuids.join(u'+');
    return problem;
}

void checkEntities(const Project &project, QList<Problem> &problems)
{
    forEachGroup(
        project,
        [](const Entity &entity) {
            const QString name = entity.name.simplified().toCaseFolded();
            return name.isEmpty() ? name : name + u'\n' + entity.type;
        },
        [&](const auto &group) {
            problems.append(problemOf(u"entities-of-one-name"_s, group,
                Checking::tr("%Ln entities have the name “%1”.", nullptr, int(group.size()))
                    .arg(group.first()->name)));
        });
    forEachGroup(
        project, [](const Entity &entity) { return entity.wikidata.trimmed().toUpper(); },
        [&](const auto &group) {
            QStringList names;
            Fix::MergeEntities step{group.first()->id, {}};
            for (const Entity *entity : group) {
                names.append(Checking::tr("“%1”").arg(entity->name));
                if (entity != group.first())
                    step.others.append(entity->id);
            }
            Problem &problem = problems.emplaceBack(problemOf(u"entities-of-one-item"_s, group,
                Checking::tr("These entities all have the Wikidata item %1: %2.", "a list of names")
                    .arg(group.first()->wikidata, QLocale().createSeparatedList(names))));
            problem.fix = {Checking::tr("Merge them into “%1”").arg(group.first()->name), step};
        });
}

void checkSources(
    const Project &project, const QList<VersionFacts> &facts, QList<Problem> &problems)
{
    QSet<SourceId> used;
    for (const VersionFacts &each : facts)
        used.unite(each.report.usedSources);
    for (const Claim &claim : project.all<Claim>())
        used.insert(claim.claimant);
    for (const Relation &relation : project.all<Relation>())
        used << relation.fromSource << relation.toSource;
    const auto add = [&problems](
                         const QString &check, const Source &source, const QString &message) {
        problems.append(Problem{.check = check,
            .records = {source.id.number},
            .message = message.arg(source.label),
            .identity = identityOf(source.uuid)});
    };
    for (const Source &source : project.all<Source>()) {
        if (!used.contains(source.id)) {
            add(u"source-never-used"_s, source,
                Checking::tr("Nothing is attributed to the source “%1”."));
        }
        if (source.identification == "unnamed"_L1 && source.reason.trimmed().isEmpty()) {
            add(u"unnamed-source-without-reason"_s, source,
                Checking::tr("It is not said why the source “%1” is not named."));
        }
    }
}

void checkQuotations(
    const Project &project, const QList<VersionFacts> &facts, QList<Problem> &problems)
{
    QList<const QuotedWords *> quotations;
    QList<int> groups;
    for (int i = 0; i < facts.size(); ++i) {
        for (const QuotedWords &quotation : facts[i].quotations) {
            quotations.append(&quotation);
            groups.append(i);
        }
    }
    const auto placeOf = [&](int index) {
        const Version *version = project.find(facts[groups[index]].version);
        return u"%1:%2"_s.arg(identityOf(version ? version->uuid : QUuid()))
            .arg(quotations[index]->range.begin);
    };
    for (const auto &[first, second] : differingQuotations(quotations, groups)) {
        const VersionFacts &here = facts[groups[second]];
        const VersionFacts &there = facts[groups[first]];
        const Article *article = project.find(there.article);
        const Version *version = project.find(there.version);
        const QString elsewhere = here.article == there.article
            ? Checking::tr("version %1 of this article").arg(version ? version->number : 0)
            : Checking::tr("“%1”").arg(article ? article->title : QString());
        QStringList places{placeOf(first), placeOf(second)};
        places.sort();
        problems.append(Problem{.check = u"quotation-differs"_s,
            .article = here.article,
            .version = here.version,
            .range = quotations[second]->range,
            .message = Checking::tr("“%1” is quoted as “%2” in %3.")
                .arg(shortened(quotations[second]->text, 100),
                    shortened(quotations[first]->text, 100), elsewhere),
            .identity = places.join(u'+')});
    }
}

} // namespace

VersionFacts factsOf(const OpenArticle &version, bool isCurrent)
{
    VersionFacts facts{version.article(), version.version().id, quotedWords(version.text()), {}};
    if (isCurrent)
        facts.report = reportOf(version);
    return facts;
}

QList<Problem> projectProblems(const Project &project, const QList<VersionFacts> &facts)
{
    QList<Problem> problems;
    for (const Fault &fault : project.faults())
        problems.append(problemOf(fault));
    checkEntities(project, problems);
    checkSources(project, facts, problems);
    checkQuotations(project, facts, problems);
    QList<ArticleReport> reports;
    for (const VersionFacts &each : facts)
        reports.append(each.report);
    return problems + claimProblems(project, reports);
}

QList<Problem> problemsIn(const Project &project, const QList<OpenArticle> &versions)
{
    QList<Problem> problems;
    for (const OpenArticle &version : versions) {
        const Article *article = project.find(version.article());
        if (article && article->version == version.version().id) {
            problems += articleProblems(project, version);
        } else {
            for (const Fault &fault : version.faults())
                problems.append(problemOf(fault));
        }
    }
    return problems;
}

QList<Problem> allProblems(const ProjectReader &reader)
{
    const Project &project = reader.project();
    QList<Problem> problems;
    QList<VersionFacts> facts;
    for (const Article &article : project.all<Article>()) {
        const auto versions = reader.readVersions(article.id);
        if (!versions) {
            problems.append(unreadableArticle(article.id, versions.error()));
            continue;
        }
        problems += problemsIn(project, *versions);
        for (const OpenArticle &version : *versions)
            facts.append(factsOf(version, version.version().id == article.version));
    }
    return judged(problems + projectProblems(project, facts), project);
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotator.h"
#include "project/changeset.h"
#include "project/openarticle.h"
#include "text/error.h"

#include <QHash>
#include <QMap>
#include <concepts>
#include <map>

namespace Standoff {

// Values that always belong to one article, and are in memory only while it is open.
template <typename Value>
concept InArticle = std::same_as<Value, RoleMark> || std::same_as<Value, Annotation>
    || std::same_as<Value, Attribution>;

// What is in memory of a project: the tagset, the registers and the headers of the articles, and
// the articles that are open. Everything else is in the project file.
class Project
{
public:
    template <typename Value>
    using Values = QMap<Id<Value>, Value>;

    // Of all types in a ChangeSet but those that are InArticle, which are in its OpenArticle, as
    // are the relations between annotations.
    template <typename Value>
    const Values<Value> &all() const
    {
        return std::get<Values<Value>>(m_values);
    }
    // nullptr when there is none. The pointer holds until the next apply().
    template <typename Value>
    const Value *find(Id<Value> id) const
    {
        const auto found = all<Value>().constFind(id);
        return found == all<Value>().cend() ? nullptr : &*found;
    }
    const QMap<AnnotatorId, Annotator> &annotators() const { return m_annotators; }
    QString annotatorName(AnnotatorId id) const { return m_annotators.value(id).name; }
    // The annotator of that name, as far as the project knows one; "" is nobody's.
    AnnotatorId annotatorNamed(const QString &name) const;

    // How many annotations a version, a tag, an entity, a claim or a source has in the whole
    // project. The number is that of the id.
    int annotationCount(qint64 number) const { return m_tallies.value(number); }
    const QHash<qint64, int> &tallies() const { return m_tallies; }

    const Layer *layerOf(const Tag &tag) const { return find(tag.layer); }
    LayerKind kindOf(TagId tag) const;
    // By position; tags of one layer. Layers by position.
    QList<const Layer *> layersInOrder() const;
    QList<const Tag *> tagsInOrder(LayerId layer) const;
    const Tag *tagWithKey(const QString &key) const;
    // The project's terms for a field ("source.kind"), in their order.
    QStringList terms(const QString &field) const;
    QString recordName(const Annotation &annotation) const;
    // The record that has the number, which no other value has; none where there is none.
    RecordRef recordNumbered(qint64 number) const;
    // The latest verdict on a claim that no other supersedes; nullptr without one. O(verdicts).
    const Verdict *verdictOn(ClaimId claim) const;
    // The value of a setting by its name; "" without one.
    QString setting(const QString &name) const;

    // nullptr when the article is not open.
    const OpenArticle *openArticle(ArticleId id) const;
    const std::map<ArticleId, OpenArticle> &openArticles() const { return m_openArticles; }

    void addOpenArticle(OpenArticle article);
    void removeOpenArticle(ArticleId id) { m_openArticles.erase(id); }
    void addAnnotator(const Annotator &annotator) { m_annotators.insert(annotator.id, annotator); }
    void setTallies(const QHash<qint64, int> &tallies) { m_tallies = tallies; }
    // What of the project file is not in memory, since it breaks a rule (validation.h); without
    // what is marked in articles.
    const QList<Fault> &faults() const { return m_faults; }
    void setFaults(const QList<Fault> &faults) { m_faults = faults; }
    template <typename Value>
    void add(const Value &value)
    {
        std::get<Values<Value>>(m_values).insert(value.id, value);
    }
    template <typename Value>
    void remove(Id<Value> id)
    {
        std::get<Values<Value>>(m_values).remove(id);
    }
    // Takes over a change in all that is in memory, tallies included.
    void apply(const ChangeSet &changes);

private:
    std::tuple<Values<Layer>, Values<Tag>, Values<Term>, Values<Article>, Values<Version>,
        Values<Entity>, Values<Source>, Values<Grade>, Values<Claim>, Values<ClaimLink>,
        Values<Relation>, Values<Evidence>, Values<Verdict>, Values<Setting>, Values<Waiver>>
        m_values;
    QMap<AnnotatorId, Annotator> m_annotators;
    QHash<qint64, int> m_tallies;
    QList<Fault> m_faults;
    std::map<ArticleId, OpenArticle> m_openArticles;
};

// What reads a whole project article by article: exports, dumps, checks.
class ProjectReader
{
public:
    virtual ~ProjectReader() = default;

    virtual const Project &project() const = 0;
    // All versions of an article, oldest first, each with its text and what is marked in it. Reads
    // the project file, also for open articles.
    virtual Result<QList<OpenArticle>> readVersions(ArticleId article) const = 0;
    // Its current version only.
    virtual Result<OpenArticle> readArticle(ArticleId article) const = 0;
    // The bytes that a version was read from; empty when they are not kept.
    virtual Result<QByteArray> readOriginal(const QString &sha256) const = 0;
    // Fails where there is more than these read: what belongs to no article. For whoever reads all
    // of it, since it may take as long as that.
    virtual Result<> checkComplete() const { return {}; }
    // What breaks a rule and is left out, as far as it was read.
    virtual QList<Fault> faults() const { return project().faults(); }
};

} // namespace Standoff

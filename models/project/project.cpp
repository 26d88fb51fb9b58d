// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/project.h"

#include "project/validation.h"

#include <algorithm>

#include <QSet>

namespace Standoff {

LayerKind Project::kindOf(TagId id) const
{
    const Tag *tag = find(id);
    const Layer *layer = tag ? find(tag->layer) : nullptr;
    return layer ? layer->kind : LayerKind::Other;
}

QList<const Layer *> Project::layersInOrder() const
{
    QList<const Layer *> layers;
    for (const Layer &layer : all<Layer>())
        layers.append(&layer);
    std::ranges::stable_sort(layers, {}, &Layer::position);
    return layers;
}

QList<const Tag *> Project::tagsInOrder(LayerId layer) const
{
    QList<const Tag *> tags;
    for (const Tag &tag : all<Tag>()) {
        if (tag.layer == layer)
            tags.append(&tag);
    }
    std::ranges::stable_sort(tags, {}, &Tag::position);
    return tags;
}

const Tag *Project::tagWithKey(const QString &key) const
{
    const auto found = std::ranges::find(all<Tag>(), key, &Tag::key);
    return key.isEmpty() || found == all<Tag>().end() ? nullptr : &*found;
}

QStringList Project::terms(const QString &field) const
{
    QList<const Term *> terms;
    for (const Term &term : all<Term>()) {
        if (term.field == field)
            terms.append(&term);
    }
    std::ranges::stable_sort(terms, {}, &Term::position);
    QStringList values;
    for (const Term *term : std::as_const(terms))
        values.append(term->value);
    return values;
}

const Verdict *Project::verdictOn(ClaimId claim) const
{
    QSet<VerdictId> superseded;
    for (const Verdict &verdict : all<Verdict>())
        superseded.insert(verdict.supersedes);
    const Verdict *latest = nullptr;
    for (const Verdict &verdict : all<Verdict>()) {
        if (verdict.claim == claim && !superseded.contains(verdict.id)
            && (!latest || latest->at <= verdict.at))
            latest = &verdict;
    }
    return latest;
}

RecordRef Project::recordNumbered(qint64 number) const
{
    if (find(EntityId{number}))
        return EntityId{number};
    if (find(ClaimId{number}))
        return ClaimId{number};
    return find(SourceId{number}) ? RecordRef(SourceId{number}) : RecordRef();
}

AnnotatorId Project::annotatorNamed(const QString &name) const
{
    if (name.isEmpty())
        return {};
    const auto found = std::ranges::find(m_annotators, name, &Annotator::name);
    return found == m_annotators.cend() ? AnnotatorId() : found->id;
}

QString Project::recordName(const Annotation &annotation) const
{
    if (const Entity *entity = find(annotation.entity))
        return entity->name;
    if (const Claim *claim = find(annotation.claim))
        return claim->text;
    if (const Source *source = find(annotation.source))
        return source->label;
    return {};
}

QString Project::setting(const QString &name) const
{
    const auto found = std::ranges::find(all<Setting>(), name, &Setting::name);
    return found == all<Setting>().end() ? QString() : found->value;
}

const OpenArticle *Project::openArticle(ArticleId id) const
{
    const auto found = m_openArticles.find(id);
    return found == m_openArticles.end() ? nullptr : &found->second;
}

void Project::addOpenArticle(OpenArticle article)
{
    m_openArticles.insert_or_assign(article.article(), std::move(article));
}

void Project::apply(const ChangeSet &changes)
{
    changes.forEachList([this]<typename Value>(const QList<Change<Value>> &list) {
        if constexpr (!InArticle<Value>) {
            Values<Value> &values = std::get<Values<Value>>(m_values);
            for (const Change<Value> &change : list) {
                if constexpr (std::is_same_v<Value, Relation>) {
                    if (change.either().version)
                        continue; // it belongs to an article
                }
                if (change.after)
                    values.insert(change.after->id, *change.after);
                else
                    values.remove(change.before->id);
            }
        }
    });
    for (const auto &change : changes.of<Article>()) {
        if (!change.after)
            m_openArticles.erase(change.before->id);
    }
    for (auto &[id, article] : m_openArticles)
        article.apply(changes);
    forgetSettled(m_faults, changes);
    for (const auto &[number, difference] : changes.tally().asKeyValueRange()) {
        if ((m_tallies[number] += difference) == 0)
            m_tallies.remove(number);
    }
}

} // namespace Standoff

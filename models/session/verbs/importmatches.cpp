// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/importmatches.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

template <typename Member>
bool isSaidBy(const Member &member, const Member &other)
{
    if constexpr (std::is_same_v<Member, QStringList>) {
        return std::ranges::all_of(
            member, [&other](const QString &text) { return other.contains(text); });
    } else {
        return member == other;
    }
}

// Whether the record says nothing, but for what it is known by, that the other does not say: of
// lists the other may have more.
template <typename Record>
bool isRecordSaidBy(const Record &record, const Record &other)
{
    static const Record silent;
    Record said = record;
    said.id = silent.id;
    said.uuid = silent.uuid;
    return std::apply(
        [&](const auto &...field) {
            return ((said.*field.member == silent.*field.member
                        || isSaidBy(said.*field.member, other.*field.member))
                && ...);
        },
        Describe<Record>::fields);
}

// Whether they say the same of whatever they are about; who says nothing agrees.
bool agree(const Annotation &incoming, const Annotation &there)
{
    return (!incoming.annotator || incoming.annotator == there.annotator)
        && (incoming.stance.isEmpty() || incoming.stance == there.stance)
        && incoming.status == there.status && incoming.attributes == there.attributes
        && incoming.note == there.note && incoming.record() == there.record();
}

bool agree(const Attribution &incoming, const Attribution &there)
{
    const auto words = [](const Attribution &each) {
        return std::tie(each.type, each.sources, each.records, each.cue, each.contents, each.form,
            each.attitude, each.polarity, each.determinacy, each.channel, each.note);
    };
    return (!incoming.annotator || incoming.annotator == there.annotator)
        && words(incoming) == words(there);
}

} // namespace

LayerId layerFor(const Project &project, const Layer &layer, QString &name)
{
    const auto &layers = project.all<Layer>();
    const std::string_view kind = wordOf(layer.kind);
    name = layer.name;
    for (int i = 1;; ++i) {
        const auto found = std::ranges::find(layers, name, &Layer::name);
        if (found == layers.end())
            return {};
        if (found->kind == layer.kind || (layer.kind == LayerKind::Other && i == 1))
            return found->id;
        name = u"%1 (%2)"_s.arg(layer.name, QLatin1StringView(kind.data(), kind.size()));
        if (i > 1)
            name += u' ' + QString::number(i);
    }
}

ArticleId ImportMatches::articleWith(const QString &sha256, const QString &title)
{
    const Project &project = m_step.project();
    if (!m_hasArticles) {
        m_hasArticles = true;
        for (const Article &article : project.all<Article>()) {
            if (const Version *version = project.find(article.version))
                m_articles[version->sha256].append(article.id);
        }
    }
    const QList<ArticleId> all = m_articles.value(sha256);
    QList<ArticleId> left;
    std::ranges::copy_if(all, std::back_inserter(left),
        [this](ArticleId id) { return !m_used.contains(id.number); });
    const QList<ArticleId> &among = left.isEmpty() ? all : left;
    if (among.isEmpty())
        return {};
    const auto named =
        std::ranges::find_if(among, [&](ArticleId id) { return project.find(id)->title == title; });
    const ArticleId chosen = named == among.end() ? among.first() : *named;
    m_used.insert(chosen.number);
    return chosen;
}

VersionId ImportMatches::versionWith(ArticleId id, const QString &sha256)
{
    const Project &project = m_step.project();
    const Article *article = project.find(id);
    if (!article)
        return {};
    if (m_versions.isEmpty()) {
        for (const Version &version : project.all<Version>())
            m_versions[version.article].append(version.id);
    }
    const auto hasText = [&](VersionId version) { return project.find(version)->sha256 == sha256; };
    if (hasText(article->version))
        return article->version;
    const QList<VersionId> versions = m_versions.value(id);
    const auto found = std::ranges::find_if(versions, hasText);
    return found == versions.end() ? VersionId() : *found;
}

ImportMatches::Place ImportMatches::placeOf(const Annotation &annotation)
{
    Place place{annotation.tag.number, {}};
    for (const Fragment &fragment : annotation.fragments)
        place.second.append({fragment.range.begin, fragment.range.end});
    return place;
}

Result<> ImportMatches::read(VersionId version)
{
    if (m_version == version)
        return {};
    ASSIGN_OR_RETURN(m_rows, m_step.store().rowsOf(version));
    m_version = version;
    m_annotations.clear();
    for (qsizetype i = 0; i < m_rows.annotations.size(); ++i)
        m_annotations[placeOf(m_rows.annotations[i])].append(i);
    return {};
}

Result<AnnotationId> ImportMatches::sameAs(const Annotation &annotation)
{
    RETURN_IF_ERROR(read(annotation.version));
    AnnotationId found;
    for (const qsizetype i : m_annotations.value(placeOf(annotation))) {
        const Annotation &there = m_rows.annotations[i];
        if (!agree(annotation, there))
            continue;
        const bool isLeft = !m_used.contains(there.id.number);
        if (isLeft || !found)
            found = there.id;
        if (isLeft)
            break;
    }
    if (found)
        m_used.insert(found.number);
    return found;
}

Result<RelationId> ImportMatches::sameAs(const Relation &relation)
{
    RETURN_IF_ERROR(read(relation.version));
    const auto found =
        std::ranges::find(m_rows.relations, relation.identity(), &Relation::identity);
    return found == m_rows.relations.end() ? RelationId() : found->id;
}

Result<AttributionId> ImportMatches::sameAs(const Attribution &attribution)
{
    RETURN_IF_ERROR(read(attribution.version));
    const auto found = std::ranges::find_if(m_rows.attributions,
        [&attribution](const Attribution &there) { return agree(attribution, there); });
    return found == m_rows.attributions.end() ? AttributionId() : found->id;
}

template <typename Record>
Id<Record> ImportMatches::recordLike(const Record &record, QString Record::*name)
{
    if ((record.*name).isEmpty())
        return {};
    const QString type = QString::fromLatin1(Describe<Record>::name) + u'\n';
    const auto &all = m_step.project().template all<Record>();
    if (!m_registers.contains(type)) {
        m_registers.insert(type);
        for (const Record &each : all)
            m_records[type + each.*name].append(each.id.number);
    }
    for (const qint64 number : m_records.value(type + record.*name)) {
        const Id<Record> id{number};
        if (!m_used.contains(number) && isRecordSaidBy(record, *all.constFind(id))) {
            m_used.insert(number);
            return id;
        }
    }
    return {};
}

EntityId ImportMatches::sameAs(const Entity &entity)
{
    return recordLike(entity, &Entity::name);
}

SourceId ImportMatches::sameAs(const Source &source)
{
    return recordLike(source, &Source::label);
}

ClaimId ImportMatches::sameAs(const Claim &claim)
{
    return recordLike(claim, &Claim::text);
}

} // namespace Standoff

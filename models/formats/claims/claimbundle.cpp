// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claims/claimbundle.h"

#include "project/uuid.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostAtOnce = 1'000; // values that are handed over

// Ids are of one project: none of them is in a file.
template <typename Value>
Json bundledJson(Value value)
{
    return valueToJson(value, [](auto) { return Json(); });
}

template <typename Value>
Result<> readBundled(const ReadJson &json, Value &value)
{
    return valueFromJson(json, value, [](const ReadJson &, auto &) { return true; });
}

} // namespace

ClaimBundler::ClaimBundler(const Project &project)
    : m_project(project)
{
    for (const Evidence &evidence : project.all<Evidence>())
        m_evidence[evidence.claim].append(evidence);
    for (QList<Evidence> &evidence : m_evidence)
        std::ranges::sort(evidence, {}, [](const Evidence &each) { return each.uuid.toRfc4122(); });
    QSet<VerdictId> superseded; // as Project::verdictOn(), but for all claims at once
    for (const Verdict &verdict : project.all<Verdict>())
        superseded.insert(verdict.supersedes);
    for (const Verdict &verdict : project.all<Verdict>()) {
        const auto known = m_verdicts.constFind(verdict.claim);
        const bool isLatest = known == m_verdicts.cend() || known->at <= verdict.at;
        if (isLatest && !superseded.contains(verdict.id))
            m_verdicts.insert(verdict.claim, verdict);
    }
}

ClaimBundle ClaimBundler::bundle(ClaimId id) const
{
    ClaimBundle bundle{.claim = *m_project.find(id), .evidence = m_evidence.value(id)};
    if (const Source *source = m_project.find(bundle.claim.claimant)) {
        bundle.claimant = *source;
        if (const Entity *entity = m_project.find(source->entity))
            bundle.entity = *entity;
    }
    if (const auto verdict = m_verdicts.constFind(id); verdict != m_verdicts.cend()) {
        bundle.verdict = *verdict;
        bundle.checkedBy = m_project.annotatorName(verdict->annotator);
    }
    return bundle;
}

Result<QList<ClaimId>> claimsOf(const ExportSource &source, const Progress &progress)
{
    const Project &project = source.project();
    QSet<ClaimId> occurring;
    if (!source.isWhole()) {
        int done = 0;
        for (const ArticleId id : source.articles()) {
            ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(id));
            for (const Annotation &annotation : article.annotations())
                occurring.insert(annotation.claim);
            RETURN_IF_ERROR(checkWanted(progress, ++done, int(source.articles().size())));
        }
    }
    QMap<QByteArray, ClaimId> claims;
    for (const Claim &claim : project.all<Claim>()) {
        if (source.isWhole() || occurring.contains(claim.id))
            claims.insert(claim.uuid.toRfc4122(), claim.id);
    }
    return claims.values();
}

QList<Loss> lossesOfBundles(const Project &project, const QList<ClaimId> &claims)
{
    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimBundle)
    };
    const QSet<ClaimId> written(claims.begin(), claims.end());
    QList<Loss> losses;
    const ClaimBundler bundler(project);
    for (const Verdict &verdict : project.all<Verdict>()) {
        const Claim *claim = project.find(verdict.claim);
        if (claim && written.contains(claim->id) && bundler.standing(claim->id) != verdict.id)
            losses.append({{}, claim->text, Words::tr("an earlier verdict on the claim")});
    }
    for (const Evidence &evidence : project.all<Evidence>()) {
        const Claim *claim = project.find(evidence.claim);
        if (claim && written.contains(claim->id) && evidence.annotation) {
            losses.append({{}, claim->text, Words::tr("which words of an article are evidence")});
        }
    }
    return losses;
}

Json bundleJson(const ClaimBundle &bundle)
{
    Json json{{"claim", bundledJson(bundle.claim)}};
    if (bundle.claimant)
        json["claimant"] = bundledJson(*bundle.claimant);
    if (bundle.entity)
        json["entity"] = bundledJson(*bundle.entity);
    if (bundle.verdict)
        json["verdict"] = bundledJson(*bundle.verdict);
    if (!bundle.checkedBy.isEmpty())
        json["checked_by"] = bundle.checkedBy.toStdString();
    Json evidence = Json::array();
    for (const Evidence &each : bundle.evidence)
        evidence.push_back(bundledJson(each));
    json["evidence"] = evidence;
    return json;
}

Result<ClaimBundle> bundleFrom(const ReadJson &json)
{
    ClaimBundle bundle;
    if (!json.is_object() || !json.contains("claim"))
        return failure(QCoreApplication::translate("Standoff::ClaimBundle", "There is no claim"));
    RETURN_IF_ERROR(readBundled(json.at("claim"), bundle.claim));
    if (json.contains("claimant"))
        RETURN_IF_ERROR(readBundled(json.at("claimant"), bundle.claimant.emplace()));
    if (json.contains("entity"))
        RETURN_IF_ERROR(readBundled(json.at("entity"), bundle.entity.emplace()));
    if (json.contains("verdict"))
        RETURN_IF_ERROR(readBundled(json.at("verdict"), bundle.verdict.emplace()));
    bundle.checkedBy = stringIn(json, "checked_by");
    const auto evidence = json.find("evidence");
    if (evidence != json.end() && evidence->is_array()) {
        for (const ReadJson &each : *evidence)
            RETURN_IF_ERROR(readBundled(each, bundle.evidence.emplaceBack()));
    }
    return bundle;
}

Result<> ClaimTaker::take(ClaimBundle bundle, const QString &file, const QString &place)
{
    if (bundle.claim.text.trimmed().isEmpty()) {
        m_reader.leaveOut(file, place, tr("a claim without text"));
        return {};
    }
    const auto identify = [](QUuid &uuid) {
        if (uuid.isNull())
            uuid = newUuid();
    };
    const auto number = [this](auto &id) { id = {m_reader.nextNumber()}; };
    bundle.claim.claimant = {};
    if (bundle.claimant) {
        Source source = *bundle.claimant;
        source.entity = bundle.entity ? m_reader.records().put(*bundle.entity) : EntityId();
        bundle.claim.claimant = m_reader.records().put(source);
    }
    identify(bundle.claim.uuid); // two claims of one text stay two
    const ClaimId claim = m_reader.records().put(bundle.claim);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (Evidence evidence : std::as_const(bundle.evidence)) {
        identify(evidence.uuid);
        number(evidence.id);
        evidence.claim = claim;
        if (!evidence.created.isValid())
            evidence.created = now;
        m_values.create(evidence);
    }
    if (bundle.verdict) {
        Verdict verdict = *bundle.verdict;
        identify(verdict.uuid);
        number(verdict.id);
        verdict.claim = claim;
        if (!verdict.at.isValid())
            verdict.at = now;
        ASSIGN_OR_RETURN(verdict.annotator, m_reader.annotator(bundle.checkedBy));
        m_values.create(verdict);
    }
    ++m_count;
    return m_values.size() < mostAtOnce ? Result<>() : handOver();
}

Result<> ClaimTaker::handOver()
{
    return m_reader.takeShared(std::exchange(m_values, ChangeSet()));
}

Result<> ClaimTaker::finish()
{
    RETURN_IF_ERROR(handOver());
    if (m_count == 0)
        return failure(tr("There are no claims in what was read"));
    return m_reader.finish();
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "session/recordtraits.h"

using namespace Qt::StringLiterals;

// The verbs for records, and for what hangs on them, one at a time.

namespace Standoff {

// Who made it and when, where the type says so and the caller did not.
template <typename Value>
Result<> Session::sign(Value &value)
{
    if constexpr (requires { value.annotator; }) {
        const auto annotator = annotatorId(m_annotatorName);
        if (!annotator)
            return std::unexpected(annotator.error());
        value.annotator = value.annotator ? value.annotator : *annotator;
        QDateTime &time = [&value]() -> QDateTime & {
            if constexpr (requires { value.created; })
                return value.created;
            else
                return value.at;
        }();
        if (!time.isValid())
            time = QDateTime::currentDateTimeUtc();
    }
    return {};
}

namespace {

// What is put takes the place of the waivers that its problem has: of several in a file that others
// wrote, too. The same reason again is the same waiver.
void takePlace(ChangeSet &changes, Waiver &waiver, const Project &project)
{
    for (const Waiver &other : project.all<Waiver>()) {
        if (other.waived() != waiver.waived() || other.id == waiver.id)
            continue;
        if (waiver.id) {
            changes.remove(other);
        } else if (waiver.reason == other.reason) {
            waiver = other;
        } else {
            waiver.id = other.id;
            waiver.uuid = other.uuid;
        }
    }
}

} // namespace

template <typename Value>
Result<Id<Value>> Session::put(Value value)
{
    if constexpr (requires { RecordTraits<Value>::name; }) {
        if ((value.*RecordTraits<Value>::name).trimmed().isEmpty())
            return failure(tr("a record needs a name"));
    }
    constexpr bool isWaiver = std::is_same_v<Value, Waiver>;
    if constexpr (isWaiver) {
        if (value.reason.trimmed().isEmpty())
            return failure(tr("a problem is waived with a reason"));
    }
    if constexpr (std::is_same_v<Value, Verdict>) {
        const auto [low, high] = std::minmax(value.ratingWorst, value.ratingBest);
        if (value.ratingBest != 0 && (value.ratingValue < low || value.ratingValue > high))
            return failure(tr("the value of a rating lies between the worst and the best"));
    }
    if (const auto prepared = prepare(); !prepared)
        return std::unexpected(prepared.error());
    ChangeSet changes(isWaiver ? u"waive problem"_s : u"put record"_s);
    if (!value.id) {
        if (const auto done = sign(value); !done)
            return std::unexpected(done.error());
    }
    if constexpr (isWaiver)
        takePlace(changes, value, m_project);
    if (!value.id) {
        value.id = newId<Value>();
        value.uuid = newUuid();
        changes.create(value);
    } else if constexpr (std::is_same_v<Value, Verdict>) {
        return failure(tr("a verdict is not edited; make one that supersedes it"));
    } else if constexpr (InArticle<Value>) {
        const Version *version = m_project.find(value.version);
        const auto article = opened(version ? version->article : ArticleId());
        if (!article)
            return std::unexpected(article.error());
        const auto before = (*article)->attributions().constFind(value.id);
        if (before == (*article)->attributions().cend())
            return failure(tr("there is no such record"));
        changes.update(*before, value);
    } else {
        const Value *before = m_project.find(value.id);
        if (!before)
            return failure(tr("there is no such record"));
        changes.update(*before, value);
    }
    return commit(std::move(changes)).transform([&value] { return value.id; });
}

template Result<EntityId> Session::put(Entity);
template Result<ClaimId> Session::put(Claim);
template Result<SourceId> Session::put(Source);
template Result<GradeId> Session::put(Grade);
template Result<ClaimLinkId> Session::put(ClaimLink);
template Result<EvidenceId> Session::put(Evidence);
template Result<VerdictId> Session::put(Verdict);
template Result<AttributionId> Session::put(Attribution);
template Result<WaiverId> Session::put(Waiver);

Result<qint64> Session::attributionCount() const
{
    return m_store->attributionCount();
}

template <typename Value>
Result<> Session::remove(Id<Value> id)
{
    ChangeSet changes(std::is_same_v<Value, Waiver> ? u"take waiver back"_s : u"remove record"_s);
    const Value *value = nullptr;
    if constexpr (InArticle<Value>) {
        for (const auto &[articleId, article] : m_project.openArticles()) {
            const auto found = article.attributions().constFind(id);
            if (found == article.attributions().cend())
                continue;
            value = &*found;
            for (const Attribution &child : article.attributions()) {
                if (child.parent != id)
                    continue;
                Attribution after = child;
                after.parent = value->parent;
                changes.update(child, after);
            }
        }
    } else {
        value = m_project.find(id);
    }
    if (!value)
        return failure(tr("there is no such record"));
    if constexpr (std::is_same_v<Value, Waiver>) {
        for (const Waiver &other : m_project.all<Waiver>()) {
            if (other.id != id && other.waived() == value->waived())
                changes.remove(other);
        }
    }
    changes.remove(*value);
    return commit(std::move(changes));
}

template Result<> Session::remove(GradeId);
template Result<> Session::remove(ClaimLinkId);
template Result<> Session::remove(EvidenceId);
template Result<> Session::remove(AttributionId);
template Result<> Session::remove(WaiverId);

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/importids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

template <typename Value, typename Function>
qint64 numberOfFirst(const Project &project, Function &&isIt)
{
    const auto &values = project.all<Value>();
    const auto found = std::find_if(values.begin(), values.end(), isIt);
    return found == values.end() ? 0 : found->id.number;
}

} // namespace

void ImportIds::map(qint64 provisional, qint64 own)
{
    Q_ASSERT(provisional > 0 && provisional <= std::numeric_limits<int>::max());
    if (provisional >= m_numbers.size())
        m_numbers.resize(provisional + provisional / 2 + 1);
    m_numbers[provisional] = own;
}

Result<> ImportIds::find(const ChangeSet &values)
{
    Result<> result;
    values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            Q_ASSERT(!change.before && change.after);
            if (result && !hasCome(change.after->id))
                result = findOne(*change.after);
        }
    });
    return result;
}

template <typename Value>
Result<> ImportIds::findOne(const Value &value)
{
    const bool isReplaced = m_replaced && isOfTagset<Value>;
    qint64 known = isReplaced ? 0 : knownAs(value);
    if constexpr (requires { value.uuid; }) {
        if (known == 0 && !value.uuid.isNull()) {
            ASSIGN_OR_RETURN(known,
                m_step.store().idWithUuid(QLatin1StringView(Describe<Value>::name), value.uuid));
        }
    }
    if (known == 0) {
        ASSIGN_OR_RETURN(known, sameAs(value));
    }
    map(value.id.number, known != 0 ? -known : m_step.newNumber());
    if constexpr (std::is_same_v<Value, Waiver>)
        m_waivers.insert(value.waived(), own(value.id).number);
    return {};
}

template <typename Value>
Result<qint64> ImportIds::sameAs(const Value &value)
{
    constexpr bool isMark = std::is_same_v<Value, Annotation> || std::is_same_v<Value, Relation>
        || std::is_same_v<Value, Attribution>;
    if constexpr (isMark) {
        if (!isKnown(value.version))
            return 0;
        return m_matches.sameAs(inProject(value)).transform([](auto id) { return id.number; });
    } else if constexpr (requires { m_matches.sameAs(value); }) {
        return m_matches.sameAs(inProject(value)).number;
    } else {
        return 0;
    }
}

Result<ChangeSet> ImportIds::findArticles(const ChangeSet &values, QList<Version> &leftOut)
{
    m_matches.forgetMarks();
    for (const Change<Article> &change : values.of<Article>())
        RETURN_IF_ERROR(findVersions(values, *change.after, leftOut));
    if (leftOut.isEmpty())
        return values;
    QSet<VersionId> without;
    for (const Version &version : std::as_const(leftOut))
        without.insert(version.id);
    ChangeSet taken;
    taken.texts = values.texts;
    taken.originals = values.originals;
    values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            VersionId version;
            if constexpr (std::is_same_v<Value, Version>)
                version = change.after->id;
            else if constexpr (InArticle<Value> || std::is_same_v<Value, Relation>)
                version = change.after->version;
            if (!without.contains(version))
                taken.append(change);
        }
    });
    return taken;
}

Result<> ImportIds::findVersions(
    const ChangeSet &values, const Article &article, QList<Version> &leftOut)
{
    const auto &versions = values.of<Version>();
    const auto current = std::ranges::find_if(versions,
        [&article](const Change<Version> &change) { return change.after->id == article.version; });
    if (hasCome(article.id) || current == versions.end())
        return {};
    ASSIGN_OR_RETURN(const qint64 number, m_step.store().idWithUuid(u"article"_s, article.uuid));
    ArticleId there{number};
    if (!there)
        there = m_matches.articleWith(current->after->sha256, article.title);
    if (!there)
        return {};
    map(article.id.number, -there.number);
    for (const Change<Version> &change : versions) {
        const Version &version = *change.after;
        if (version.article != article.id || hasCome(version.id))
            continue;
        ASSIGN_OR_RETURN(qint64 known, m_step.store().idWithUuid(u"version"_s, version.uuid));
        if (known == 0)
            known = m_matches.versionWith(there, version.sha256).number;
        if (known != 0)
            map(version.id.number, -known);
        else if (number == 0)
            leftOut.append(version);
    }
    return {};
}

// The tagset goes by names.
qint64 ImportIds::knownAs(const Layer &layer) const
{
    QString name;
    return layerFor(m_step.project(), layer, name).number;
}

qint64 ImportIds::knownAs(const Tag &tag) const
{
    return numberOfFirst<Tag>(m_step.project(), [&, layer = own(tag.layer)](const Tag &other) {
        return other.name == tag.name && other.layer == layer;
    });
}

qint64 ImportIds::knownAs(const Term &term) const
{
    return numberOfFirst<Term>(m_step.project(), [&term](const Term &other) {
        return other.field == term.field && other.value == term.value;
    });
}

// What was set in this project stands.
qint64 ImportIds::knownAs(const Setting &setting) const
{
    return numberOfFirst<Setting>(
        m_step.project(), [&setting](const Setting &other) { return other.name == setting.name; });
}

// So does a waiver; of several in what comes, the first.
qint64 ImportIds::knownAs(const Waiver &waiver) const
{
    const qint64 there = numberOfFirst<Waiver>(m_step.project(),
        [&waiver](const Waiver &other) { return other.waived() == waiver.waived(); });
    return there != 0 ? there : m_waivers.value(waiver.waived());
}

} // namespace Standoff

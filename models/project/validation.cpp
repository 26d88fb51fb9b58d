// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/validation.h"

#include "project/faultof.h"
#include "text/pages.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

// The rules for what a project has in memory; those for what is marked in an article are in
// validationofarticle.cpp.

namespace Standoff {

namespace {

// More of them would stand in no window, and a tree is walked by recursion.
constexpr int deepestTag = 100;

// More words than an article has names, each longer than any name; all are compared with its text.
constexpr int mostNotNames = 10'000;
constexpr int longestNotName = 1000; // UTF-16 units

bool areNotNames(const QStringList &words)
{
    return words.size() <= mostNotNames && std::ranges::all_of(words, [](const QString &word) {
        return !word.isEmpty() && word.size() <= longestNotName;
    });
}

class ProjectRules
{
public:
    explicit ProjectRules(Project &project)
        : m_project(project)
    {
    }

    QList<Fault> run()
    {
        judgeArticles();
        judgeTags();
        judgeVerdicts();
        judge<Setting>([this](const Setting &setting) {
            if (setting.name.isEmpty())
                drop(setting, u"name"_s, Validation::tr("it has no name"));
        });
        judge<Claim>([this](Claim &claim) { judgeTriage(claim); });
        judge<ClaimLink>([this](const ClaimLink &link) {
            if (link.from == link.to)
                drop(link, u"to_claim"_s, Validation::tr("it links a claim to itself"));
        });
        judge<Relation>([this](const Relation &relation) {
            const bool entities = relation.fromEntity && relation.toEntity;
            const bool sources = relation.fromSource && relation.toSource;
            const int ends = bool(relation.fromEntity) + bool(relation.toEntity)
                + bool(relation.fromSource) + bool(relation.toSource);
            if (entities == sources || ends != 2 || relation.version || relation.fromAnnotation
                || relation.toAnnotation)
                drop(relation, {}, Validation::tr("it is not between two entities or two sources"));
        });
        return std::move(m_faults);
    }

private:
    // Calls function(value) for a copy of each, and takes over what it made of that.
    template <typename Value, typename Function>
    void judge(Function &&function)
    {
        const auto values = m_project.all<Value>();
        for (const Value &before : values) {
            Value value = before;
            function(value);
            if (value != before)
                m_project.add(value);
        }
    }

    template <typename Value>
    void drop(const Value &value, const QString &field, const QString &what)
    {
        m_faults.append(faultOf(value, field, what, true));
        m_project.remove(value.id);
    }

    // As if it were not known.
    template <typename Value, typename Member>
    void clear(Value &value, Member Value::*member, const QString &field, const QString &what)
    {
        m_faults.append(faultOf(value, field, what, false));
        value.*member = Value().*member;
    }

    void judgeArticles();
    void judgeTags();
    void judgeVerdicts();
    void judgeTriage(Claim &claim);
    bool isTooDeep(const Tag &tag) const;

    Project &m_project;
    QList<Fault> m_faults;
};

void ProjectRules::judgeArticles()
{
    QSet<ArticleId> gone;
    judge<Article>([&](Article &article) {
        const Version *version = m_project.find(article.version);
        if (version && version->article == article.id) {
            if (!areNotNames(article.notNames))
                clear(article, &Article::notNames, u"not_names"_s,
                    Validation::tr("they are too many, too long or empty"));
            return;
        }
        gone.insert(article.id);
        drop(article, u"version"_s, Validation::tr("its current version is another article's"));
    });
    if (gone.isEmpty())
        return;
    const auto versions = m_project.all<Version>();
    for (const Version &version : versions) {
        if (gone.contains(version.article))
            m_project.remove(version.id);
    }
}

bool ProjectRules::isTooDeep(const Tag &tag) const
{
    int depth = 0;
    for (const Tag *above = &tag; above && depth <= deepestTag; ++depth)
        above = m_project.find(above->parent);
    return depth > deepestTag;
}

void ProjectRules::judgeTags()
{
    static const QRegularExpression color(u"^#[0-9a-fA-F]{6}$"_s);
    const auto above = [this](TagId id) { return m_project.all<Tag>().value(id).parent; };
    const auto circular = circularAmong(m_project.all<Tag>().keys(), above);
    judge<Tag>([&](Tag &tag) {
        const Tag *parent = m_project.find(tag.parent);
        if (circular.contains(tag.id))
            clear(tag, &Tag::parent, u"parent"_s, Validation::tr("it stands below itself"));
        else if (parent && parent->layer != tag.layer)
            clear(tag, &Tag::parent, u"parent"_s, Validation::tr("it is in another layer"));
        if (!tag.color.isEmpty() && !color.match(tag.color).hasMatch())
            clear(tag, &Tag::color, u"color"_s, Validation::tr("it is not a colour"));
    });
    judge<Tag>([this](Tag &tag) {
        if (isTooDeep(tag)) {
            clear(tag, &Tag::parent, u"parent"_s,
                Validation::tr("more than %n tags stand above it", nullptr, deepestTag));
        }
    });
}

void ProjectRules::judgeVerdicts()
{
    const auto before = [this](
                            VerdictId id) { return m_project.all<Verdict>().value(id).supersedes; };
    const auto circular = circularAmong(m_project.all<Verdict>().keys(), before);
    judge<Verdict>([&](Verdict &verdict) {
        if (circular.contains(verdict.id)) {
            clear(verdict, &Verdict::supersedes, u"supersedes"_s,
                Validation::tr("it supersedes itself"));
        }
        const auto [low, high] = std::minmax(verdict.ratingWorst, verdict.ratingBest);
        if (verdict.ratingBest != 0 && (verdict.ratingValue < low || verdict.ratingValue > high)) {
            clear(verdict, &Verdict::ratingValue, u"rating_value"_s,
                Validation::tr("it is not between the worst and the best"));
            verdict.ratingWorst = 0;
            verdict.ratingBest = 0;
        }
        if (verdict.credibility < 0 || verdict.credibility > 6) {
            clear(verdict, &Verdict::credibility, u"credibility"_s,
                Validation::tr("it is not from 0 to 6"));
        }
    });
}

void ProjectRules::judgeTriage(Claim &claim)
{
    const std::pair<int Claim::*, QString> members[] = {
        {&Claim::publicInterest, u"public_interest"_s}, {&Claim::harm, u"harm"_s},
        {&Claim::reach, u"reach"_s}, {&Claim::checkability, u"checkability"_s}};
    for (const auto &[member, name] : members) {
        if (claim.*member < -1 || claim.*member > 4)
            clear(claim, member, name, Validation::tr("it is not from 0 to 4"));
    }
}

// What a change makes of the values that must be looked at together.
Project concernedBy(const Project &project, const ChangeSet &changes)
{
    Project concerned;
    const auto addAll = [&]<typename Value>(const QList<Change<Value>> &list) {
        if (!list.isEmpty()) {
            for (const Value &value : project.all<Value>())
                concerned.add(value);
        }
    };
    addAll(changes.of<Tag>());
    addAll(changes.of<Verdict>());
    for (const auto &change : changes.of<Article>()) {
        const Version *version = change.after ? project.find(change.after->version) : nullptr;
        if (version)
            concerned.add(*version);
    }
    changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        if constexpr (!InArticle<Value>) {
            for (const Change<Value> &change : list) {
                if constexpr (std::is_same_v<Value, Relation>) {
                    if (change.either().version)
                        continue;
                }
                if (change.after)
                    concerned.add(*change.after);
                else
                    concerned.remove(change.before->id);
            }
        }
    });
    return concerned;
}

bool isWhole(const Companion &companion)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return !companion.format.isEmpty() && !companion.name.isEmpty()
        && hash.match(companion.sha256).hasMatch() && hash.match(companion.digest).hasMatch();
}

} // namespace

QList<Fault> keepValid(Project &project)
{
    return ProjectRules(project).run();
}

QList<Fault> faultsAfter(const Project &project, const ChangeSet &changes)
{
    Project concerned = concernedBy(project, changes);
    return keepValid(concerned) + faultsInArticlesAfter(project, changes);
}

QList<Fault> faultsIn(const ChangeSet &values)
{
    Project made = concernedBy(Project(), values);
    return keepValid(made) + faultsInArticlesOf(values);
}

void forgetSettled(QList<Fault> &faults, const ChangeSet &changes)
{
    if (faults.isEmpty())
        return;
    const auto isMended = []<typename Value>(const Fault &fault, const Change<Value> &change) {
        bool mended = !change.after;
        if (change.before && change.after) {
            forEachFieldOfTwo(*change.before, *change.after,
                [&](const char *name, const auto &before, const auto &after) {
                    mended |= fault.field == QLatin1StringView(name) && before != after;
                });
        }
        return mended;
    };
    changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        faults.removeIf([&](const Fault &fault) {
            return fault.type == QLatin1StringView(Describe<Value>::name)
                && std::ranges::any_of(list, [&](const Change<Value> &change) {
                       return change.either().id.number == fault.number && isMended(fault, change);
                   });
        });
    });
}

QString textOf(const Fault &fault)
{
    const QString value = Validation::tr("%1 %2", "the type of a value, its number")
                              .arg(QString(fault.type).replace(u'_', u' '))
                              .arg(fault.number);
    if (fault.isLeftOut)
        return Validation::tr("%1 is left out: %2.").arg(value, fault.what);
    return Validation::tr("%1 is shown without its “%2”: %3.").arg(value, fault.field, fault.what);
}

QString labelledTextOf(const Fault &fault)
{
    const QString value = Validation::tr("%1 “%2”", "the type of a value, its name")
                              .arg(QString(fault.type).replace(u'_', u' '), fault.label);
    return fault.field.isEmpty()
        ? Validation::tr("%1: %2", "a value, what is wrong").arg(value, fault.what)
        : Validation::tr("%1, “%2”: %3", "a value, its field, what is wrong")
              .arg(value, fault.field, fault.what);
}

QList<Fault> takeCounts(Version &version, const ArticleText &text)
{
    QList<Fault> faults;
    const auto take = [&](int Version::*member, const QString &field, int counted) {
        if (version.*member == counted)
            return;
        faults.append(
            faultOf(version, field, Validation::tr("counted anew, it is %1").arg(counted), false));
        version.*member = counted;
    };
    take(&Version::characters, u"characters"_s, text.codePointCount());
    take(&Version::paragraphs, u"paragraphs"_s, text.paragraphCount());
    if (!arePages(version.pages, version.paragraphs)) {
        faults.append(faultOf(version, u"pages"_s,
            Validation::tr("they are not in order, or not in the text"), false));
        version.pages.clear();
    }
    if (!std::ranges::all_of(version.companions, isWhole)) {
        faults.append(faultOf(version, u"companions"_s,
            Validation::tr("one of them has no format, no name, or no hash"), false));
        version.companions.clear();
    }
    return faults;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/faultof.h"
#include "project/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The rules for what is marked in one version of an article.

namespace Standoff {

namespace {

QString notInOrder()
{
    return Validation::tr("its fragments are not in the text, one after the other");
}

// More than anybody reports of others' reports; what they are in is looked through for each.
constexpr int deepestAttribution = 100;

QString liesTooDeep()
{
    return Validation::tr("it is within %Ln or more others", nullptr, deepestAttribution);
}

QString noSuchParagraph()
{
    return Validation::tr("the text has no such paragraph");
}

// Of an annotation, as far as it is in the text, to go there.
CodePointRange placeInText(const Annotation &annotation, int characters)
{
    for (const auto &[range, text] : annotation.fragments) {
        const int begin = std::clamp(range.begin, 0, characters);
        const int end = std::clamp(range.end, 0, characters);
        if (begin < end)
            return {begin, end};
    }
    return {};
}

// Those that are just below what may be, by what depends on each and, under none, on nothing.
QList<AttributionId> tooDeepAmong(const QMultiHash<AttributionId, AttributionId> &children)
{
    QList<AttributionId> level{AttributionId()};
    for (int depth = 0; depth <= deepestAttribution && !level.isEmpty(); ++depth) {
        QList<AttributionId> below;
        for (const AttributionId id : std::as_const(level))
            below += children.values(id);
        level.swap(below);
    }
    return level;
}

class ArticleRules
{
public:
    ArticleRules(OpenArticle::Rows &rows, const Version &version, int characters, int paragraphs)
        : m_rows(rows)
        , m_version(version)
        , m_characters(characters)
        , m_paragraphs(paragraphs)
    {
    }

    void run()
    {
        judgeRoles();
        judgeAnnotations();
        m_rows.relations.removeIf([this](const Relation &relation) {
            const bool isIn = m_annotations.contains(relation.fromAnnotation)
                && m_annotations.contains(relation.toAnnotation);
            if (isIn && !relation.fromEntity && !relation.toEntity && !relation.fromSource
                && !relation.toSource)
                return false;
            add(relation, {},
                Validation::tr("it is not between two annotations of this version that are shown"));
            return true;
        });
        judgeAttributions();
    }

private:
    template <typename Value>
    Fault &add(const Value &value, const QString &field, const QString &what)
    {
        Fault &fault = m_rows.faults.emplaceBack(faultOf(value, field, what, true));
        fault.article = m_version.article;
        fault.version = m_version.id;
        return fault;
    }

    void judgeRoles();
    void judgeAnnotations();
    void judgeAttributions();

    OpenArticle::Rows &m_rows;
    const Version &m_version;
    const int m_characters;
    const int m_paragraphs;
    QSet<AnnotationId> m_annotations; // those that are shown
};

void ArticleRules::judgeRoles()
{
    QSet<int> marked;
    m_rows.roleMarks.removeIf([&](const RoleMark &mark) {
        const bool isIn = mark.paragraph >= 0 && mark.paragraph < m_paragraphs;
        if (isIn && !marked.contains(mark.paragraph)) {
            marked.insert(mark.paragraph);
            return false;
        }
        add(mark, u"paragraph"_s,
            isIn ? Validation::tr("its paragraph has a role already") : noSuchParagraph());
        return true;
    });
}

void ArticleRules::judgeAnnotations()
{
    m_rows.annotations.removeIf([this](const Annotation &annotation) {
        const int records =
            bool(annotation.entity) + bool(annotation.claim) + bool(annotation.source);
        const bool fits = areInOrder(annotation.fragments, m_characters);
        if (fits && records <= 1) {
            m_annotations.insert(annotation.id);
            return false;
        }
        Fault &fault = add(annotation, fits ? QString() : u"fragments"_s,
            fits ? Validation::tr("it is of more than one record") : notInOrder());
        fault.range = placeInText(annotation, m_characters);
        return true;
    });
}

void ArticleRules::judgeAttributions()
{
    QHash<AttributionId, AttributionId> parents;
    QMultiHash<AttributionId, AttributionId> children;
    for (const Attribution &attribution : std::as_const(m_rows.attributions)) {
        parents.insert(attribution.id, attribution.parent);
        children.insert(attribution.parent, attribution.id);
    }
    const auto circular =
        circularAmong(parents.keys(), [&parents](AttributionId id) { return parents.value(id); });
    QHash<AttributionId, QString> gone;
    QList<AttributionId> next;
    const auto take = [&](AttributionId id, const QString &what) {
        gone.insert(id, what);
        next.append(id);
    };
    for (const Attribution &attribution : std::as_const(m_rows.attributions)) {
        const bool hasParts = std::ranges::all_of(attribution.parts(),
            [this](AnnotationId part) { return m_annotations.contains(part); });
        if (!hasParts)
            take(attribution.id,
                Validation::tr("a part of it is not an annotation of this version that is shown"));
        else if (circular.contains(attribution.id))
            take(attribution.id, Validation::tr("it contains itself"));
        else if (attribution.parent && !parents.contains(attribution.parent))
            take(attribution.id, Validation::tr("what it is nested in is not in this version"));
    }
    const auto tooDeep = tooDeepAmong(children);
    for (const AttributionId id : tooDeep) {
        if (!gone.contains(id))
            take(id, liesTooDeep());
    }
    // The list grows while it is walked.
    for (qsizetype i = 0; i < next.size(); ++i) {
        const auto [begin, end] = children.equal_range(next[i]);
        for (auto child = begin; child != end; ++child) {
            if (!gone.contains(*child))
                take(*child, Validation::tr("what it is nested in is left out"));
        }
    }
    m_rows.attributions.removeIf([&](const Attribution &attribution) {
        const auto what = gone.constFind(attribution.id);
        if (what == gone.cend())
            return false;
        add(attribution, {}, *what);
        return true;
    });
}

// Of the values that an import brings, by the version that they are in.
struct Marked
{
    QList<const RoleMark *> roleMarks;
    QList<const Annotation *> annotations;
    QList<const Relation *> relations;
    QList<const Attribution *> attributions;
};

template <typename Value>
QList<Value> copied(const QList<const Value *> &pointers)
{
    QList<Value> values;
    values.reserve(pointers.size());
    for (const Value *value : pointers)
        values.append(*value);
    return values;
}

QHash<VersionId, Marked> byVersion(const ChangeSet &values)
{
    QHash<VersionId, Marked> marked;
    const auto sort = [&marked](const auto &list, auto member) {
        for (const auto &change : list) {
            if (change.after->version)
                (marked[change.after->version].*member).append(&*change.after);
        }
    };
    sort(values.of<RoleMark>(), &Marked::roleMarks);
    sort(values.of<Annotation>(), &Marked::annotations);
    sort(values.of<Relation>(), &Marked::relations);
    sort(values.of<Attribution>(), &Marked::attributions);
    return marked;
}

// What changed attributions would depend on; openWith(version) is the open article, or nullptr.
template <typename OpenWith>
QList<Fault> faultsInNesting(const ChangeSet &changes, OpenWith &&openWith)
{
    QHash<AttributionId, AttributionId> parents;
    QHash<VersionId, QList<AttributionId>> dependent;
    for (const auto &change : changes.of<Attribution>()) {
        if (!change.after)
            continue;
        parents.insert(change.after->id, change.after->parent);
        if (change.after->parent)
            dependent[change.after->version].append(change.after->id);
    }
    QSet<AttributionId> circular;
    QSet<AttributionId> tooDeep;
    for (const auto &[version, ids] : dependent.asKeyValueRange()) {
        const OpenArticle *open = openWith(version);
        const auto above = [&parents, open](AttributionId id) {
            return parents.contains(id) || !open ? parents.value(id)
                                                 : open->attributions().value(id).parent;
        };
        circular += circularAmong(ids, above);
        for (const AttributionId id : ids) {
            int depth = 0;
            for (AttributionId each = id; each && depth <= deepestAttribution; each = above(each))
                ++depth;
            if (depth > deepestAttribution)
                tooDeep.insert(id);
        }
    }
    QList<Fault> faults;
    for (const auto &change : changes.of<Attribution>()) {
        const AttributionId id = change.either().id;
        if (circular.contains(id))
            faults.append(faultOf(
                *change.after, u"parent"_s, Validation::tr("it would contain itself"), true));
        else if (tooDeep.contains(id))
            faults.append(faultOf(*change.after, u"parent"_s, liesTooDeep(), true));
    }
    return faults;
}

} // namespace

bool areInOrder(const QList<Fragment> &fragments, int characters)
{
    int end = 0;
    for (const auto &[range, text] : fragments) {
        if (range.begin < end || range.end <= range.begin || range.end > characters)
            return false;
        end = range.end;
    }
    return !fragments.isEmpty();
}

void keepValid(OpenArticle::Rows &rows, const Version &version, int characters, int paragraphs)
{
    ArticleRules(rows, version, characters, paragraphs).run();
}

QList<Fault> faultsInArticlesOf(const ChangeSet &values)
{
    QList<Fault> faults;
    QHash<VersionId, Marked> marked = byVersion(values);
    for (const auto &change : values.of<Version>()) {
        Version version = *change.after;
        if (values.texts.contains(version.sha256))
            faults += takeCounts(version, ArticleText(values.texts.value(version.sha256)));
        const Marked own = marked.take(version.id);
        OpenArticle::Rows rows{copied(own.roleMarks), copied(own.annotations),
            copied(own.relations), copied(own.attributions), {}};
        keepValid(rows, version, version.characters, version.paragraphs);
        faults += rows.faults;
    }
    for (const Marked &homeless : std::as_const(marked)) {
        if (!homeless.annotations.isEmpty()) {
            faults.append(faultOf(*homeless.annotations.first(), u"version"_s,
                Validation::tr("its version is not among the values"), true));
        }
    }
    return faults;
}

QList<Fault> faultsInArticlesAfter(const Project &project, const ChangeSet &changes)
{
    QList<Fault> faults;
    // Of what is not open the text is not at hand: that is judged when it is loaded.
    const auto openWith = [&project](VersionId id) -> const OpenArticle * {
        const Version *version = project.find(id);
        const OpenArticle *open = version ? project.openArticle(version->article) : nullptr;
        return open && open->version().id == id ? open : nullptr;
    };
    for (const auto &change : changes.of<RoleMark>()) {
        const OpenArticle *open = change.after ? openWith(change.after->version) : nullptr;
        const int paragraphs = open ? open->text().paragraphCount() : 0;
        if (open && (change.after->paragraph < 0 || change.after->paragraph >= paragraphs))
            faults.append(faultOf(*change.after, u"paragraph"_s, noSuchParagraph(), true));
    }
    for (const auto &change : changes.of<Annotation>()) {
        if (!change.after || (change.before && change.before->fragments == change.after->fragments))
            continue;
        const OpenArticle *open = openWith(change.after->version);
        const int characters =
            open ? open->text().codePointCount() : std::numeric_limits<int>::max();
        if (!areInOrder(change.after->fragments, characters))
            faults.append(faultOf(*change.after, u"fragments"_s, notInOrder(), true));
    }
    return faults + faultsInNesting(changes, openWith);
}

} // namespace Standoff

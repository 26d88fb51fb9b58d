// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/history/historyline.h"

#include "items/history/stepwords.h"
#include "project/project.h"
#include "project/stepname.h"
#include "text/oneline.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Of steps in more articles than these only the number is told, as if each had one version.
constexpr qsizetype mostTitles = 8;

// The versions in which something was marked, and those that were made.
QList<VersionId> versionsIn(const ChangeSet &changes)
{
    QList<VersionId> versions;
    QSet<VersionId> seen;
    const auto add = [&](VersionId version) {
        if (version && !seen.contains(version)) {
            seen.insert(version);
            versions.append(version);
        }
    };
    changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        if constexpr (InArticle<Value> || std::is_same_v<Value, Relation>) {
            for (const Change<Value> &change : list)
                add(change.either().version);
        }
    });
    return versions;
}

// The titles of the articles that a step is about, by id; where there are many, not all of them.
struct Places
{
    QMap<ArticleId, QString> titles;
    qsizetype others = 0;
};

Places placesOf(const ChangeSet &changes, HistoryNames &names)
{
    Places places;
    QHash<VersionId, ArticleId> known;
    for (const auto &change : changes.of<Version>()) {
        known.insert(change.either().id, change.either().article);
        if (!places.titles.contains(change.either().article))
            places.titles.insert(change.either().article, {});
    }
    for (const auto &change : changes.of<Article>()) {
        known.insert(change.either().version, change.either().id);
        places.titles.insert(change.either().id, change.either().title);
    }
    QList<VersionId> versions = versionsIn(changes);
    versions.removeIf([&known](VersionId version) { return known.contains(version); });
    if (versions.size() > mostTitles) {
        places.others = versions.size();
        return places;
    }
    for (const VersionId version : std::as_const(versions)) {
        if (const auto article = names.articleOf(version); article.id)
            places.titles.insert(article.id, article.title);
    }
    return places;
}

template <typename Record>
RecordRef firstOf(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Record>()) {
        if (change.after)
            return change.after->id;
    }
    return {};
}

RecordRef recordIn(const ChangeSet &changes)
{
    for (const auto &record :
        {firstOf<Entity>(changes), firstOf<Claim>(changes), firstOf<Source>(changes)}) {
        if (record)
            return record;
    }
    for (const auto &change : changes.of<Verdict>())
        return change.either().claim;
    for (const auto &change : changes.of<Evidence>())
        return change.either().claim;
    for (const auto &change : changes.of<Grade>())
        return change.either().source;
    return {};
}

QString signOf(StepName name, const HistoryLine &line)
{
    switch (name) {
    case StepName::AddArticles:
        return u"add-article"_s;
    case StepName::RemoveArticles:
    case StepName::RemoveAnnotations:
    case StepName::RemoveRecord:
    case StepName::RemoveRelation:
    case StepName::RemoveTag:
        return u"delete"_s;
    case StepName::Attribute:
        return u"cue"_s;
    case StepName::MergeRecords:
    case StepName::JoinAnnotations:
        return u"merge"_s;
    case StepName::SplitAnnotation:
    case StepName::SplitOffRecord:
        return u"split"_s;
    case StepName::Import:
        return u"import"_s;
    case StepName::UndoTo:
    case StepName::UndoOnly:
        return u"undo"_s;
    case StepName::PutTag:
    case StepName::MoveTag:
    case StepName::PutLayer:
    case StepName::LoadTagset:
        return u"tag"_s;
    default:
        break;
    }
    if (line.record && !line.annotation) {
        return line.record.kind == Register::Entities ? u"entity"_s
            : line.record.kind == Register::Claims    ? u"claim"_s
                                                      : u"source"_s;
    }
    return u"note"_s;
}

} // namespace

HistoryReader::TagLook HistoryNames::tag(TagId tag)
{
    auto found = m_tags.find(tag);
    if (found == m_tags.end())
        found = m_tags.insert(tag, m_history.tag(tag).value_or(HistoryReader::TagLook()));
    return *found;
}

HistoryReader::ArticleTitle HistoryNames::articleOf(VersionId version)
{
    auto found = m_articles.find(version);
    if (found == m_articles.end()) {
        found = m_articles.insert(
            version, m_history.articleOf(version).value_or(HistoryReader::ArticleTitle()));
    }
    return *found;
}

QString HistoryNames::recordName(RecordRef record)
{
    return m_history.recordName(record).value_or(QString());
}

QString HistoryNames::wordsOf(AnnotationId annotation)
{
    return m_history.wordsOf(annotation).value_or(QString());
}

HistoryLine lineOf(const HistoryEntry &entry, const ChangeSet &changes, HistoryNames &names)
{
    HistoryLine line{.entry = entry};
    line.text = onOneLine(stepText(entry.verb, changes, names));
    const Places places = placesOf(changes, names);
    const qsizetype count = places.titles.size() + places.others;
    if (count == 1 && places.others == 0)
        line.place = onOneLine(places.titles.first());
    else if (count > 0)
        line.place = articlesText(int(count));
    if (!places.titles.isEmpty())
        line.article = places.titles.firstKey();
    const auto &annotations = changes.of<Annotation>();
    if (!annotations.isEmpty()) {
        const Annotation &first = annotations.first().either();
        line.annotation = first.id;
        line.version = first.version;
        line.range = first.place();
        if (const auto article = names.articleOf(first.version); article.id)
            line.article = article.id;
    }
    line.record = recordIn(changes);
    StepName name = {};
    const bool isKnown = fromWord(entry.verb.toStdString(), name);
    line.sign = isKnown ? signOf(name, line) : u"note"_s;
    if (!annotations.isEmpty() && isKnown
        && (name == StepName::Annotate || name == StepName::Retag))
        line.color = names.tag(annotations.first().either().tag).color;
    return line;
}

bool concerns(const ChangeSet &changes, const QSet<qint64> &articles)
{
    bool found = false;
    changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
        for (const Change<Value> &change : list) {
            if (found)
                return;
            if constexpr (InArticle<Value> || std::is_same_v<Value, Relation>)
                found = articles.contains(change.either().version.number);
            else if constexpr (std::is_same_v<Value, Version>)
                found = articles.contains(change.either().article.number);
            else if constexpr (std::is_same_v<Value, Article>)
                found = articles.contains(change.either().id.number);
        }
    });
    return found;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/history/stepwords.h"

#include "items/history/historyline.h"
#include "project/stepname.h"
#include "session/historywords.h"
#include "text/oneline.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The context of the texts.
struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

constexpr qsizetype longest = 60; // characters of a passage that is named

QString shortened(const QString &text)
{
    const QString line = onOneLine(text).simplified();
    return line.size() <= longest ? line : line.first(longest).trimmed() + u'…';
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

QString nameOf(const Entity &entity)
{
    return entity.name;
}
QString nameOf(const Claim &claim)
{
    return claim.shortText.isEmpty() ? claim.text : claim.shortText;
}
QString nameOf(const Source &source)
{
    return source.label;
}

// The values that a step makes, changes or takes away.
enum class Fate : quint8 { Made, Changed, Gone };

template <typename Value>
Fate fateOf(const Change<Value> &change)
{
    return !change.before ? Fate::Made : change.after ? Fate::Changed : Fate::Gone;
}

template <typename Record>
void addNames(const ChangeSet &changes, Fate fate, QStringList &names)
{
    for (const auto &change : changes.of<Record>()) {
        if (fateOf(change) == fate)
            names.append(shortened(nameOf(change.either())));
    }
}

QStringList recordNames(const ChangeSet &changes, Fate fate)
{
    QStringList names;
    addNames<Claim>(changes, fate, names);
    addNames<Source>(changes, fate, names);
    addNames<Entity>(changes, fate, names);
    return names;
}

QString quoted(const QString &name)
{
    return StepWords::tr("“%1”", "a name").arg(name);
}

QString listOf(const QStringList &names)
{
    constexpr qsizetype most = 3;
    QStringList all;
    for (const QString &name : names.first(std::min(names.size(), most)))
        all.append(quoted(name));
    if (names.size() > most)
        all.append(StepWords::tr("%Ln more", "of a list", int(names.size() - most)));
    return QLocale().createSeparatedList(all);
}

QString taggingText(const ChangeSet &changes, HistoryNames &names)
{
    const auto &list = changes.of<Annotation>();
    if (list.isEmpty())
        return {};
    const Annotation &first = list.first().either();
    const QString tag = names.tag(first.tag).name;
    const QString words = shortened(first.text());
    if (fateOf(list.first()) == Fate::Gone) {
        //: %1: the name of a tag, %2: the words that had it, or the first of them
        return StepWords::tr("%Ln tag(s) removed: %1 “%2”", nullptr, int(list.size()))
            .arg(tag, words);
    }
    //: %1: the name of a tag, %2: the words that got it, or the first of them. Of one: “Tag: …”
    return StepWords::tr("%Ln tag(s): %1 “%2”", nullptr, int(list.size())).arg(tag, words);
}

QString retaggingText(const ChangeSet &changes, HistoryNames &names)
{
    for (const auto &change : changes.of<Annotation>()) {
        if (!change.before || !change.after)
            continue;
        //: %1: words, %2 and %3: the names of the tag before and after
        return StepWords::tr("Tag of “%1”: %2 → %3")
            .arg(shortened(change.after->text()), names.tag(change.before->tag).name,
                names.tag(change.after->tag).name);
    }
    return {};
}

QString stateText(ArticleState state)
{
    switch (state) {
    case ArticleState::NotStarted:
        return StepWords::tr("not started", "state of work on an article");
    case ArticleState::InProgress:
        return StepWords::tr("in progress", "state of work on an article");
    case ArticleState::Done:
        return StepWords::tr("done", "state of work on an article");
    }
    return {};
}

QString articleText(const ChangeSet &changes)
{
    const auto &list = changes.of<Article>();
    if (list.size() != 1 || fateOf(list.first()) != Fate::Changed)
        return {};
    const auto &[before, after] = list.first();
    if (before->state == after->state)
        return {};
    return StepWords::tr("State: %1 → %2").arg(stateText(before->state), stateText(after->state));
}

QString numberOfArticles(StepName name, const ChangeSet &changes)
{
    const int count = int(changes.of<Article>().size());
    if (count == 0)
        return {};
    if (name == StepName::Import)
        return StepWords::tr("Import: %Ln article(s)", nullptr, count);
    if (name == StepName::AddArticles)
        return StepWords::tr("%Ln article(s) added", nullptr, count);
    return StepWords::tr("%Ln article(s) removed", nullptr, count);
}

QString mergingText(const ChangeSet &changes, HistoryNames &names)
{
    const QStringList gone = recordNames(changes, Fate::Gone);
    RecordRef kept;
    for (const auto &change : changes.of<Annotation>()) {
        if (change.after && change.after->record())
            kept = change.after->record();
    }
    const QString name =
        kept ? names.recordName(kept) : recordNames(changes, Fate::Changed).value(0);
    if (gone.isEmpty() || name.isEmpty())
        return {};
    //: %1: a list of names in quotation marks, %2: the name of the record that stays
    return StepWords::tr(
        "Merged %1 into “%2”, %Ln mention(s) moved", nullptr, int(changes.of<Annotation>().size()))
        .arg(listOf(gone), shortened(name));
}

QString recordText(const ChangeSet &changes, HistoryNames &names)
{
    if (const QStringList made = recordNames(changes, Fate::Made); !made.isEmpty())
        return StepWords::tr("New record: %1").arg(listOf(made));
    if (const QStringList gone = recordNames(changes, Fate::Gone); !gone.isEmpty())
        return StepWords::tr("Record removed: %1").arg(listOf(gone));
    for (const auto &change : changes.of<Verdict>()) {
        return StepWords::tr("Verdict on “%1”")
            .arg(shortened(names.recordName(change.either().claim)));
    }
    for (const auto &change : changes.of<Evidence>()) {
        return StepWords::tr("Evidence on “%1”")
            .arg(shortened(names.recordName(change.either().claim)));
    }
    const QStringList changed = recordNames(changes, Fate::Changed);
    return changed.isEmpty() ? QString() : StepWords::tr("Record changed: %1").arg(listOf(changed));
}

// The words of who said what, in this order.
QString attributionText(const ChangeSet &changes, HistoryNames &names)
{
    const auto &list = changes.of<Attribution>();
    if (list.isEmpty())
        return {};
    QStringList parts;
    for (const AnnotationId part : list.first().either().parts()) {
        if (const QString words = names.wordsOf(part); !words.isEmpty())
            parts.append(shortened(words));
    }
    if (parts.isEmpty())
        return {};
    return StepWords::tr("Attribution: %1").arg(parts.join(StepWords::tr(" – ")));
}

// What a step is about that has no words of its own.
QString subjectOf(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Annotation>())
        return change.either().text();
    if (const QStringList changed = recordNames(changes, Fate::Changed); !changed.isEmpty())
        return changed.first();
    for (const auto &change : changes.of<Tag>())
        return change.either().name;
    for (const auto &change : changes.of<Layer>())
        return change.either().name;
    return {};
}

QString particularText(StepName name, const ChangeSet &changes, HistoryNames &names)
{
    switch (name) {
    case StepName::Annotate:
    case StepName::RemoveAnnotations:
        return taggingText(changes, names);
    case StepName::Retag:
        return retaggingText(changes, names);
    case StepName::EditArticle:
        return articleText(changes);
    case StepName::Import:
    case StepName::AddArticles:
    case StepName::RemoveArticles:
        return numberOfArticles(name, changes);
    case StepName::MergeRecords:
        return mergingText(changes, names);
    case StepName::PutRecord:
    case StepName::RemoveRecord:
        return recordText(changes, names);
    case StepName::Attribute:
        return attributionText(changes, names);
    default:
        return {};
    }
}

} // namespace

QString stepText(const QString &verb, const ChangeSet &changes, HistoryNames &names)
{
    StepName name = {};
    if (fromWord(verb.toStdString(), name)) {
        if (const QString text = particularText(name, changes, names); !text.isEmpty())
            return text;
        if (name == StepName::UndoTo || name == StepName::UndoOnly || name == StepName::LoadTagset)
            return capitalised(verbText(verb));
    }
    const QString subject = shortened(subjectOf(changes));
    if (subject.isEmpty())
        return capitalised(verbText(verb));
    //: %1: what was done, %2: to what
    return StepWords::tr("%1: “%2”").arg(capitalised(verbText(verb)), subject);
}

QString articlesText(int count)
{
    return StepWords::tr("%Ln article(s)", nullptr, count);
}

} // namespace Standoff

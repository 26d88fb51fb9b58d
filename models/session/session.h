// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/articlereport.h"
#include "project/project.h"
#include "store/historyentry.h"
#include "store/projectstore.h"
#include "text/readarticle.h"

#include <QObject>
#include <deque>
#include <functional>
#include <memory>

namespace Standoff {

class Registration;
enum class BackupReason : quint8;

// What is to become an attribution: words of one article. Cue and source may be missing.
struct AttributionDraft
{
    QList<TextRange> content; // its parts, in any order
    TextRange cue; // empty: none
    TextRange source; // the words that name it; empty: none
    SourceId record; // the source itself, where it is known already
};

// Work on one project: the verbs by which it is edited, by the window and the command line alike.
//
// Each verb checks what it is given, makes one ChangeSet and commits it: it is in the project file
// when the verb returns, and changed() was emitted once. A verb that finds nothing to do succeeds
// and does nothing. On an error nothing has changed. Ranges are in UTF-16 units of the text of the
// article, which must be open.
class Session : public QObject, public ProjectReader
{
    Q_OBJECT

public:
    // Makes a project at a path where there is no file yet, with the built-in tagset, or the one in
    // a JSON file.
    static Result<std::unique_ptr<Session>> create(
        const QString &path, const QString &tagsetFile = {});
    // Opens a project. When another program has it open, the session is read-only.
    static Result<std::unique_ptr<Session>> open(const QString &path);
    ~Session() override;

    QString path() const;
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    // Who has the project open for writing, or why it cannot be written; "" when we can write.
    QString readOnlyReason() const;
    // What would keep a read-only session from writing now; "" where nothing does any more, and
    // startWriting() would succeed: then what others wrote meanwhile is loaded.
    QString obstacle() const;
    Result<> startWriting();
    // Looks whether the file is still where it was opened and nobody took its lock, as each step
    // does. Where not, the session is read-only from then on.
    Result<> checkHold();
    // Whether the file was moved, deleted or replaced while it was open.
    bool hasMoved() const;
    // What a person should know about how the project was opened.
    QStringList remarks() const;
    // A checked copy of what is open, also where the file itself is gone, as a project of its own.
    // There must be no file of that name.
    Result<> saveCopy(const QString &path) const;
    // Who makes the changes from now on. It is written into the project with the first change.
    void setAnnotator(const QString &name);
    QString annotator() const { return m_annotatorName; }

    const Project &project() const override { return m_project; }
    Result<QList<OpenArticle>> readVersions(ArticleId article) const override;
    Result<OpenArticle> readArticle(ArticleId article) const override;
    Result<QByteArray> readOriginal(const QString &sha256) const override;
    Result<> checkComplete() const override;
    QList<Fault> faults() const override;

    // Articles. All of them in one step.
    Result<QList<ArticleId>> addArticles(const QList<ReadArticle> &articles);
    // Articles that have a version with exactly this text, in any role of its paragraphs.
    QList<ArticleId> articlesWithText(const ArticleText &text) const;
    // The article's text and annotations, in memory until closeArticle().
    Result<const OpenArticle *> openArticle(ArticleId article);
    void closeArticle(ArticleId article);
    Result<> updateArticle(const Article &article);
    // Fails when the project as it is before cannot be backed up, unless that was waived.
    enum class Backup { Needed, Waived };
    Result<> removeArticles(const QList<ArticleId> &articles, Backup backup = Backup::Needed);
    Result<> setParagraphRole(ArticleId article, int paragraph, ParagraphRole role);

    // Annotations. Tagging with a tag of the layers entity, claim or source also links a record:
    // the one that has the text as its name or alias, else a new one. A record that holds nothing
    // but what tagging put there goes with its last mention. Marking the same again does nothing.
    Result<AnnotationId> annotate(ArticleId article, TagId tag, const QList<TextRange> &ranges);
    // One annotation for each place, all in one step, in articles that are open or not. Ranges are
    // in code points of the version, which must be its article's current one.
    struct Place
    {
        VersionId version;
        QList<CodePointRange> ranges;
    };
    // With a record (the number of its id, of the register of the tag) each becomes a mention of
    // that, whatever its words.
    Result<QList<AnnotationId>> annotateEach(
        TagId tag, const QList<Place> &places, qint64 record = 0);
    // Within one layer, or to another; a record that is of another register is unlinked.
    Result<> retag(ArticleId article, AnnotationId annotation, TagId tag);
    Result<> setRanges(ArticleId article, AnnotationId annotation, const QList<TextRange> &ranges);
    Result<> removeAnnotations(ArticleId article, const QList<AnnotationId> &annotations);
    // It keeps what is before the offset; the new one gets what is behind, and is otherwise the
    // same. White space where they are cut is left out.
    Result<AnnotationId> split(ArticleId article, AnnotationId annotation, int offset);
    // The first in the text takes the fragments of the others, which must have the same tag, and
    // stands for them from then on. Fragments with only spaces between them become one.
    Result<AnnotationId> join(ArticleId article, const QList<AnnotationId> &annotations);
    // A relation of this type from one annotation to another; there is one at most.
    Result<RelationId> relate(
        ArticleId article, AnnotationId from, AnnotationId to, const QString &type);
    Result<> setRelationType(ArticleId article, RelationId relation, const QString &type);
    Result<> removeRelation(ArticleId article, RelationId relation);
    // Marks content, cue and source, each with the first tag of its kind unless it is marked
    // already, and joins them. It hangs on the attribution in whose content it stands, and those
    // that stand in its own content hang on it.
    Result<AttributionId> attribute(ArticleId article, const AttributionDraft &draft);
    Result<> setNote(ArticleId article, AnnotationId annotation, const QString &note);
    // An empty value takes the attribute away.
    Result<> setAttribute(
        ArticleId article, AnnotationId annotation, const QString &name, const QString &value);
    Result<> setStance(ArticleId article, AnnotationId annotation, const QString &stance);
    Result<> setStatus(ArticleId article, AnnotationId annotation, Status status);
    // To a record of the register of the annotation's tag.
    Result<> link(ArticleId article, AnnotationId annotation, EntityId record);
    Result<> link(ArticleId article, AnnotationId annotation, ClaimId record);
    Result<> link(ArticleId article, AnnotationId annotation, SourceId record);
    Result<> unlink(ArticleId article, AnnotationId annotation);

    // Records (Entity, Claim, Source) and what hangs on them: Grade, Attribution, ClaimLink,
    // Evidence, Verdict; and a Waiver. Creates when the id is none (signed and dated, where that is
    // not given), else takes the place of what is there: a Waiver also of one of its problem.
    template <typename Value>
    Result<Id<Value>> put(Value value);
    // Everything that refers to the others refers to the kept one afterwards; names become aliases,
    // what was unknown of the kept one is taken from the others.
    template <typename Record>
    Result<> merge(Id<Record> kept, const QList<Id<Record>> &others);
    // Their mentions stay, without a record; grades, evidence, verdicts and links go with them.
    template <typename Record>
    Result<> removeRecords(const QList<Id<Record>> &records);
    template <typename Record>
    Result<> removeRecord(Id<Record> record)
    {
        return removeRecords(QList{record});
    }
    // A Grade, ClaimLink, Evidence, Waiver, or an Attribution (of an open article), whose children
    // then hang on its parent.
    template <typename Value>
    Result<> remove(Id<Value> id);

    // Mentions of a record, in all articles, open or not; asked of the project file.
    struct Mention
    {
        ArticleId article;
        AnnotationId annotation;
        CodePointRange range; // of the first fragment
        QString text;
        QString stance; // of an occurrence to its claim
    };
    // By article and place.
    Result<QList<Mention>> mentions(qint64 recordNumber) const;
    // Any annotation; none when it is not there.
    Result<std::optional<Mention>> mention(AnnotationId annotation) const;
    // Some of its mentions go to a new record, a copy without what tells the two apart.
    template <typename Record>
    Result<Id<Record>> splitOff(Id<Record> record, const QList<AnnotationId> &mentions);
    Result<> setStances(
        ClaimId claim, const QList<AnnotationId> &occurrences, const QString &stance);
    // An attribution that names a source, itself or by a mention of it. The place is that of the
    // content; where that is missing, of the source or the cue, if there is one.
    struct Saying
    {
        AttributionId attribution;
        Mention place; // with the text of all contents
        bool says = false; // whether there is a content
    };
    Result<QList<Saying>> sayings(SourceId source) const;
    // In all articles; asked of the project file.
    Result<qint64> attributionCount() const;
    // Of the current version of every article, open or not. O(annotations of the project).
    Result<QList<ArticleReport>> articleReports() const;

    // A choice for the whole project; "" takes it away.
    Result<> setSetting(const QString &name, const QString &value);
    // Several in one step, by name.
    Result<> setSettings(const QMap<QString, QString> &values);

    // Keyword in context, over all articles; see searchArticles() in the store. Takes as long as it
    // takes: a window has BackgroundSearch.
    Result<> search(
        const SearchQuery &query, const SearchSink &sink,
        const SearchGivenUp &givenUp = [](ArticleId) { }) const;

    // The tagset. Names are unique in a layer and keys in the tagset: what breaks that is an error.
    Result<TagId> putTag(const Tag &tag);
    // Before the tag `before` of the same layer, or to the end.
    Result<> moveTag(TagId tag, TagId before);
    // Fails when annotations have it, unless `replacement` takes them over.
    Result<> removeTag(TagId tag, TagId replacement = {});
    Result<LayerId> putLayer(const Layer &layer);
    // The tagset as JSON, and from it: tags that are there by name are updated, others added.
    QByteArray tagsetJson() const;
    Result<> loadTagset(const QByteArray &json);

    // Puts what a reader of a format made into the project. The ids in the set are provisional. A
    // value whose UUID the project has already, a layer or tag with the same name, and an annotator
    // of the same name stand for those that are there, and are reported. What breaks a rule that
    // projects keep (validation.h) is an error. A whole project that comes
    // into one without articles and records may bring its tagset instead.
    struct ImportReport
    {
        QList<ArticleId> articles;
        QStringList remarks;
    };
    enum class Tagset { Merge, ReplaceWhenEmpty };
    Result<ImportReport> import(const ChangeSet &values,
        const QMap<AnnotatorId, Annotator> &annotators, Tagset tagset = Tagset::Merge);

    // Undo and redo survive closing. The words are for the menu: "Undo tagging".
    bool canUndo() const;
    bool canRedo() const;
    // The steps that they would take, and what these change.
    const std::optional<HistoryEntry> &nextUndo() const { return m_nextUndo; }
    const std::optional<HistoryEntry> &nextRedo() const { return m_nextRedo; }
    Result<ChangeSet> changesOf(const HistoryEntry &entry) const;
    QString undoText() const;
    QString redoText() const;
    Result<> undo();
    Result<> redo();
    // The newest first.
    Result<QList<HistoryEntry>> history(int count) const;

    // Pages, references, hashes and anchors of the whole file.
    Result<QList<IntegrityProblem>> verify() const;
    // Returns when it is made; see makeBackup() in the store. A window has BackupKeeper.
    Result<> backUp(BackupReason reason) const;
    // Loads everything anew, after the file was changed in another way than by these verbs.
    Result<> reload();

signals:
    // Once for each step, after project() has taken it over; of a step that is made by somebody who
    // is told of another one when all were told of that: everybody hears of steps in their order.
    void changed(const Standoff::ChangeSet &changes);
    // Another program wrote: everything was loaded anew, nothing of before holds.
    void reloaded();
    // isReadOnly() did.
    void writabilityChanged();

private:
    explicit Session(std::unique_ptr<ProjectStore> store);
    Result<> start();
    Result<> commit(ChangeSet changes, ProjectStore::Undo undo = ProjectStore::Undo::Possible);
    // Fails when the project cannot be changed now.
    Result<> prepare();
    Result<AnnotatorId> annotatorId(const QString &name, const QUuid &uuid = {});
    void afterChange(const ChangeSet &changes);
    void noteFaults(const OpenArticle &version) const;
    Result<> travel(const std::optional<HistoryEntry> &entry);
    template <typename Value>
    Id<Value> newId()
    {
        return {m_store->newId()};
    }
    // The open article and an annotation in it.
    Result<const OpenArticle *> opened(ArticleId article) const;
    Result<Annotation> annotation(ArticleId article, AnnotationId id) const;
    Result<Relation> relation(ArticleId article, RelationId id) const;
    // What stands for an annotation from now on, in all that refers to it: itself, another,
    // several, or nothing.
    using Successors = std::function<QList<AnnotationId>(AnnotationId)>;
    // Relations that lose an end go; attributions and evidence lose a part.
    void redirect(
        ChangeSet &changes, const OpenArticle &article, const Successors &successors) const;
    // Adds a new annotation to the set, with what `wanted` says, and a record where it has none.
    Annotation addTo(ChangeSet &changes, Registration &registration, Annotation wanted);
    // Commits one annotation's new state, dated now.
    Result<> change(const QString &verb, const Annotation &before, Annotation after);
    template <typename Value>
    Result<> sign(Value &value);
    template <typename Record>
    Result<> replaceReferences(
        ChangeSet &changes, const QList<Id<Record>> &others, Id<Record> kept);
    template <typename Record>
    Result<QList<Annotation>> mentionsAmong(
        Id<Record> record, const QList<AnnotationId> &ids) const;
    template <typename Record>
    Result<> linkTo(ArticleId article, AnnotationId annotation, Id<Record> record);

    std::unique_ptr<ProjectStore> m_store;
    Project m_project;
    mutable QMap<VersionId, QList<Fault>> m_faults; // of the articles that were read
    QString m_annotatorName;
    std::optional<HistoryEntry> m_nextUndo;
    std::optional<HistoryEntry> m_nextRedo;
    std::deque<ChangeSet> m_untold; // steps, the first of which is being told
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "store/file/historyentry.h"
#include "store/file/openfile.h"
#include "store/file/projectlock.h"
#include "store/file/sqliteconnection.h"
#include "store/integrityproblem.h"
#include "store/piecewriter.h"
#include "store/search.h"

#include <functional>

namespace Standoff {

// Of the text as UTF-8, lower-case hexadecimal.
QString sha256Of(const QString &text);

// The project file: opens, makes, migrates and loads it, and applies each change in one
// transaction. Every function that fails leaves the file as it was.
class ProjectStore
{
public:
    // Makes the file where there is none, whole: with what `fill` puts into it. On any error no
    // file is left behind, or the error names what could not be removed.
    using Fill = std::function<Result<>(ProjectStore &)>;
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path, const Fill &fill = {});
    // Removes these files, of a project that came to nothing. The reason, and which of them could
    // not be removed.
    static Error discard(QStringList files, const Error &reason);
    // Checks the file before it is believed; small files thoroughly. When another program has it
    // open for writing, it is opened for reading.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path);
    // Once more, to read what is open, and was checked, in this program. With a reason, which tells
    // why it cannot be written, it is for somebody who does not wait long while another writes.
    static Result<std::unique_ptr<ProjectStore>> openBeside(
        const QString &path, const QString &readOnlyReason = {});

    QString path() const { return m_path; }
    // Whether both are the same project, or copies of it.
    bool isSameProject(const ProjectStore &other) const;
    // Why nothing can be written; "" when we can write. It may come while the project is open: the
    // file was moved, or another program took the lock.
    QString readOnlyReason() const { return m_readOnlyReason; }
    // What would keep one from opening it for writing now; "" where nothing does. For a store that
    // is read-only.
    QString obstacle() const;
    // Whether the path leads to another file than the one that is open, or to none.
    bool hasMoved() const { return m_connection->hasMoved(); }
    // Looks whether the file is still where it was opened and the lock is ours, and is read-only
    // from then on where it is not.
    Result<> checkHold();
    // What a person should know about how the project was opened.
    QStringList remarks() const;

    // The registers, the tagset and the headers of the articles.
    Result<Project> loadProject();
    // One version with its text, whose hash is verified, and what is marked in it.
    Result<OpenArticle> loadVersion(VersionId version) const;
    // Oldest first; none where there is no such article.
    Result<QList<VersionId>> versionsOf(ArticleId article) const;
    Result<QList<OpenArticle>> loadVersions(ArticleId article) const;
    // Fails where the file holds what belongs to no article, so that no reading of all articles
    // would meet it. O(size of the file) in a large one; a small one was looked at when it was
    // opened.
    Result<> checkOwners() const;
    // Empty where they are not kept. Fails where they are not what they were when they were put in.
    Result<QByteArray> loadOriginal(const QString &sha256) const;
    // All annotations with a tag, all mentions of a record, in all articles, by id.
    Result<QList<Annotation>> annotationsOf(TagId tag) const;
    Result<QList<Annotation>> annotationsOf(RecordRef record) const;
    // Those that annotations with just these words are mentions of. O(annotations).
    Result<QList<RecordRef>> recordsMentionedBy(const QString &words) const;
    Result<std::optional<Annotation>> annotation(AnnotationId id) const;
    // All attributions that name the source, and those that are by it: with the ones that name it
    // by a mention.
    Result<QList<Attribution>> attributionsOf(SourceId source) const;
    Result<QList<Attribution>> attributionsBy(SourceId source) const;
    Result<qint64> attributionCount() const;
    // What is marked in a version, without its text: all that the file has there, valid or not.
    Result<OpenArticle::Rows> rowsOf(VersionId version) const;

    // See searchArticles(). Errors: a tag, layer or source that there is not.
    Result<> search(
        const SearchRequest &request, const SearchSink &sink,
        const SearchGivenUp &givenUp = [](ArticleId) { }) const;

    // The id of the row with that UUID; 0 where there is none.
    Result<qint64> idWithUuid(const QString &table, const QUuid &uuid) const;
    // A number for a new value.
    qint64 newId() { return m_nextId++; }
    // The annotator of that name, made where there is none (in the step that is being written,
    // where one is); with the UUID, unless another has it.
    Result<Annotator> annotator(const QString &name, const QUuid &uuid = {});
    // Whether another program has written since we last read or wrote.
    Result<bool> wasChangedElsewhere();
    // Whether the disk failed so that what the file holds is not known until it is loaded again.
    bool isUncertain() const { return m_isUncertain; }

    // Writes the change and its entry in the history. What was undone cannot be redone any more. A
    // permanent change cannot be undone.
    enum class Undo { Possible, Permanent };
    Result<> apply(const ChangeSet &changes, AnnotatorId annotator, Undo undo = Undo::Possible);
    // The same for a step that is handed over in pieces while the function runs, which lists the
    // others and says who makes it. Returns what the step is; nothing was written where that is
    // empty. An error of the function is returned as it is.
    Result<ChangeSet> applyPieces(const QString &verb, const StepPieces &pieces);
    // The step that undo takes back (the newest that is done), or the one that redo does again (the
    // oldest that is undone); none when there is none.
    Result<std::optional<HistoryEntry>> next(HistoryStatus status) const;
    // The change to make to undo (redo) the entry, and making it, with its parts, which are judged
    // one by one. Returns what was made.
    Result<ChangeSet> changesFor(const HistoryEntry &entry) const;
    Result<ChangeSet> applyUndoOrRedo(const HistoryEntry &entry, const ChangeSet &changes,
        AnnotatorId annotator, const PartJudge &judge = {});
    Result<QList<HistoryEntry>> history(int count) const; // the newest first
    // Is told how much of each step is written, from now on; none where nobody waits for it.
    void setProgress(const Progress &progress) { m_progress = progress; }

    // Every page, reference, text, original, anchor, count and step of the history, and the search
    // index. O(size of the file).
    Result<QList<IntegrityProblem>> verify() const;
    // What of that lies in no article. Of a large file nothing, since whoever writes has to wait.
    Result<QList<IntegrityProblem>> verifyFile() const;
    // A checked copy of what is open, also when the file itself was moved or deleted. There must be
    // no file of that name.
    Result<> copyTo(const QString &path) const;

private:
    friend class HistoryReader;
    friend class PieceWriter;
    ProjectStore(const QString &path, std::unique_ptr<SqliteConnection> connection);
    Result<> start();
    static Result<> makeFile(const QString &path, const Fill &fill);
    static Result<std::unique_ptr<ProjectStore>> open(
        const QString &path, std::unique_ptr<ProjectLock> &lock, const QString &lockReason);
    // Why the file is not where it was opened; "" where it is.
    QString whereItWent() const;
    // A version as it is in the file: read in one go, checked later, as a writer waits meanwhile.
    struct StoredVersion;
    Result<StoredVersion> readVersion(VersionId id) const;
    Result<std::vector<StoredVersion>> readVersions(ArticleId article) const;
    Result<OpenArticle> checkedArticle(StoredVersion stored) const;
    void verifySearchIndex(QList<IntegrityProblem> &problems) const;
    // All that is written is. It is taken back where the work fails, or found nothing to do.
    Result<> inTransaction(const std::function<Result<bool>()> &work);
    void noteIds(const ChangeSet &changes);
    // Done, after a failure of the commit that would have led to the revision, where the file holds
    // it and keeps it; else what is true.
    Result<> settle(const Error &failed, qint64 revision);
    Result<> keep(); // one more commit, which changes nothing
    Result<qint64> revisionInFile() const; // how many steps it has seen
    // What is in memory is from now on what the file holds.
    Result<> rememberState();
    // What cannot be read is told among the faults.
    template <typename Value>
    Result<QList<Value>> load(const QString &where, const QVariantList &values = {},
        QList<Fault> *faults = nullptr) const;
    Result<QString> textOfVersion(const Version &version) const;
    Result<> countAnew(Project &project) const;
    Result<> verifyArticles(QList<IntegrityProblem> &problems) const;
    Result<> verifyCounters(QList<IntegrityProblem> &problems) const;
    bool isLarge() const;
    // With an error that says where.
    Result<> wholeMarks(const Result<> &checked) const;
    Result<QList<Annotation>> annotationsWhere(const QString &where, qint64 number) const;
    Result<QList<Attribution>> attributionsWhere(const QString &where, qint64 number) const;
    Result<> loadLists(
        QList<Annotation> &annotations, const QString &where, const QVariant &value) const;
    Result<> loadLists(
        QList<Attribution> &attributions, const QString &where, const QVariant &value) const;
    // The connection's, with errors that name the file.
    Result<> forEachRow(const QString &sql, const QVariantList &values,
        const std::function<void(const Query &)> &take) const;
    Error explained(const Error &error) const;
    template <typename T>
    Result<T> explained(const Result<T> &result) const
    {
        return result.transform_error([this](const Error &error) { return explained(error); });
    }
    QString unchangeable() const;
    Error notWritten(const Error &error) const;

    QString m_path;
    std::optional<FileIdentity> m_file;
    QString m_readOnlyReason;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<SqliteConnection> m_connection;
    qint64 m_nextId = 1;
    qint64 m_dataVersion = 0; // what SQLite counts for this connection
    qint64 m_revision = 0; // of the file as it is in memory
    Progress m_progress;
    bool m_hasFailed = false; // to write, and nobody has looked since
    bool m_isUncertain = false;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/storereader.h"

#include <QObject>
#include <deque>
#include <memory>

namespace Standoff {

enum class BackupReason : quint8;
class LongWork;

// One project that is open, for the window and the command line alike: what it holds, its history,
// and the one signal by which all hear of what changes. It is changed by the verbs (session/verbs),
// each of which makes one Step: that is in the project file when the verb returns, and changed()
// was emitted once. A verb that finds nothing to do succeeds and does nothing; where nothing can be
// changed, it fails. On an error nothing has changed.
class Session : public QObject, public StoreReader
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

    QString path() const { return m_store->path(); }
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    // Whether something long is being done with it: until then it can only be read.
    bool isBusy() const { return !m_busyReason.isEmpty(); }
    // By which that is done.
    LongWork &longWork() { return *m_longWork; }
    // Who has the project open for writing, or why it cannot be written; "" when we can write.
    QString readOnlyReason() const { return isBusy() ? m_busyReason : m_store->readOnlyReason(); }
    // For a read-only session, when its obstacle() is gone: what others wrote meanwhile is loaded.
    Result<> startWriting();
    // Looks whether the file is still where it was opened and nobody took its lock, as each step
    // does. Where not, the session is read-only from then on.
    Result<> checkHold();
    // Who makes the changes from now on. It is written into the project with the first change.
    void setAnnotator(const QString &name) { m_annotatorName = name.simplified(); }
    QString annotator() const { return m_annotatorName; }

    // The project file, to be asked.
    const ProjectStore &store() const override { return *m_store; }
    const Project &project() const override { return m_project; }
    // Articles that have a version with exactly this text, in any role of its paragraphs.
    QList<ArticleId> articlesWithText(const ArticleText &text) const;

    // The article's text and annotations, in memory until closeArticle().
    Result<const OpenArticle *> openArticle(ArticleId article);
    void closeArticle(ArticleId article);
    // Fails where it is not open.
    Result<const OpenArticle *> opened(ArticleId article) const;

    // Undo and redo survive closing. The words are for the menu: "Undo tagging".
    bool canUndo() const { return m_nextUndo && !isReadOnly(); }
    bool canRedo() const { return m_nextRedo && !isReadOnly(); }
    // The steps that they would take.
    const std::optional<HistoryEntry> &nextUndo() const { return m_nextUndo; }
    const std::optional<HistoryEntry> &nextRedo() const { return m_nextRedo; }
    QString undoText() const;
    QString redoText() const;
    Result<> undo() { return replay(m_nextUndo); }
    Result<> redo() { return replay(m_nextRedo); }

    // Returns when it is made; see makeBackup() in the store. A window has BackupKeeper.
    Result<> backUp(BackupReason reason) const;
    // Loads everything anew, after the file was changed in another way than by verbs.
    Result<> reload();

signals:
    // Once for each step, after project() has taken it over; of a step that is made by somebody who
    // is told of another one when all were told of that: everybody hears of steps in their order.
    void changed(const Standoff::ChangeSet &changes);
    // Another program wrote: everything was loaded anew, nothing of before holds.
    void reloaded();
    // isReadOnly() did, of which isBusy() is not the reason.
    void writabilityChanged();
    void busyChanged();

private:
    friend class LongWork;
    friend class Step;

    explicit Session(std::unique_ptr<ProjectStore> store);
    Result<> start();
    // Fails when the project cannot be changed now.
    Result<> prepare();
    Result<AnnotatorId> annotatorId(const QString &name, const QUuid &uuid);
    // Fails when the project would break a rule.
    Result<> judge(const ChangeSet &changes) const;
    Result<> commit(const ChangeSet &changes, AnnotatorId annotator);
    Result<> replay(const std::optional<HistoryEntry> &entry);
    void afterChange(const ChangeSet &changes);
    // The same project for another thread, which alone may change it until takeBack(): this session
    // reads on, and is busy for the reason.
    enum class Lending { ToRead, ToWrite };
    Result<std::unique_ptr<Session>> lend(Lending lending, const QString &reason);
    // With the steps that were made there, or whether all was loaded anew there. Fails where it has
    // to be loaded anew here, too, and cannot be.
    Result<> takeBack(
        std::unique_ptr<Session> lent, const QList<ChangeSet> &steps, bool isReloaded);

    std::unique_ptr<ProjectStore> m_store;
    Project m_project;
    QString m_annotatorName;
    std::optional<HistoryEntry> m_nextUndo;
    std::optional<HistoryEntry> m_nextRedo;
    std::unique_ptr<LongWork> m_longWork;
    QString m_busyReason;
    bool m_isStoreLent = false; // what is here instead only reads
    bool m_hasReadWhileLent = false; // an article, in which what is done there may be already
    std::deque<ChangeSet> m_untold; // steps, the first of which is being told
};

} // namespace Standoff

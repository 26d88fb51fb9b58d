// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/openproject.h"

#include <deque>
#include <functional>
#include <memory>

namespace Standoff {

enum class BackupReason : quint8;
enum class Lending : quint8;

// An open project as whoever opened it has it: with its file, that may be written by others, its
// history, and whoever is at work.
class Session : public OpenProject
{
    Q_OBJECT

public:
    // Makes a project at a path where there is no file yet, with the built-in tagset, or the one in
    // a JSON file.
    static Result<std::unique_ptr<Session>> create(
        const QString &path, const QString &tagsetFile = {});
    // Opens a project. When another program has it open, the session is read-only.
    static Result<std::unique_ptr<Session>> open(const QString &path);
    // The same on another thread, as a large one takes a while. The outcome is taken by the
    // receiver, unless that is gone by then.
    using Take = std::function<void(Result<std::unique_ptr<Session>> session)>;
    static void openBeside(const QString &path, QObject *receiver, const Take &take);
    ~Session() override;

    bool isBusy() const override { return !m_busyReason.isEmpty(); }
    LongWork &longWork() override { return *m_longWork; }
    QString readOnlyReason() const override
    {
        return isBusy() ? m_busyReason : m_store->readOnlyReason();
    }
    // For a read-only session, when its obstacle() is gone: what others wrote meanwhile is loaded.
    Result<> startWriting();
    // Looks whether the file is still where it was opened and nobody took its lock, as each step
    // does. Where not, the session is read-only from then on.
    Result<> checkHold();
    void setAnnotator(const QString &name) override { m_annotatorName = name.simplified(); }
    QString annotator() const override { return m_annotatorName; }

    // The project file, to be asked.
    const ProjectStore &store() const override { return *m_store; }
    const Project &project() const override { return m_project; }
    Result<const OpenArticle *> openArticle(ArticleId article) override;
    void closeArticle(ArticleId article) override;

    const std::optional<HistoryEntry> &nextUndo() const override { return m_nextUndo; }
    const std::optional<HistoryEntry> &nextRedo() const override { return m_nextRedo; }
    Result<> undo() override { return replay(m_nextUndo); }
    Result<> redo() override { return replay(m_nextRedo); }

    // Returns when it is made; see makeBackup() in the store. A window has BackupKeeper.
    Result<> backUp(BackupReason reason) const;
    // Loads everything anew, after the file was changed in another way than by verbs.
    Result<> reload();

private:
    friend class LongWork;

    explicit Session(std::unique_ptr<ProjectStore> store);
    Result<> start();
    Result<> prepare() override;
    qint64 newId() override;
    Result<AnnotatorId> annotatorId(const QString &name, const QUuid &uuid) override;
    Result<> judge(const ChangeSet &changes) const override;
    Result<> commit(const ChangeSet &changes, AnnotatorId annotator) override;
    Result<> commitPieces(
        StepName name, const StepPieces &pieces, const QList<Annotator> &added) override;
    Result<> replay(const std::optional<HistoryEntry> &entry);
    void afterChange(const ChangeSet &changes);
    // The same project for another thread, which alone may change it until takeBack(): this session
    // reads on, and is busy for the reason.
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

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/validation.h"
#include "session/longwork.h"
#include "session/tagsetjson.h"
#include "store/backups/backup.h"
#include "text/readfile.h"

#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Standoff {

Session::Session(std::unique_ptr<ProjectStore> store)
    : m_store(std::move(store))
    , m_longWork(new LongWork(*this))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString &path, const QString &tagsetFile)
{
    // The tagset is read first: a bad one is not a matter of the project.
    ASSIGN_OR_RETURN(const auto tagset,
        tagsetFile.isEmpty() ? readResource(u":/tagsets/news.json"_s) : readTagsetFile(tagsetFile));
    qint64 provisional = 1;
    const auto readable = readTagset(tagset, Project(), [&provisional] { return provisional++; });
    if (!readable)
        return failure(tr("%1: %2").arg(tagsetFile, readable.error().text));
    ASSIGN_OR_RETURN(auto store, ProjectStore::create(path, [&tagset](ProjectStore &made) {
        return readTagset(tagset, Project(), [&made] {
            return made.newId();
        }).and_then([&made](const ChangeSet &tags) {
            return made.apply(tags, {}, ProjectStore::Undo::Permanent);
        });
    }));
    std::unique_ptr<Session> session(new Session(std::move(store)));
    if (const auto started = session->start(); !started) {
        session.reset();
        return std::unexpected(ProjectStore::discard({path}, started.error()));
    }
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const QString &path)
{
    ASSIGN_OR_RETURN(auto store, ProjectStore::open(path));
    std::unique_ptr<Session> session(new Session(std::move(store)));
    RETURN_IF_ERROR(session->start());
    return session;
}

void Session::openBeside(const QString &path, QObject *receiver, const Take &take)
{
    const auto outcome = std::make_shared<std::optional<Result<std::unique_ptr<Session>>>>();
    QThread *thread = QThread::create([path, outcome, home = receiver->thread()] {
        outcome->emplace(open(path));
        if (**outcome)
            (***outcome)->moveToThread(home);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, receiver, [outcome, take] { take(std::move(**outcome)); });
    connect(receiver, &QObject::destroyed, thread, [thread, outcome] {
        thread->wait();
        outcome->reset(); // with the lock of the project, however soon the program ends
    });
    thread->start();
}

Result<> Session::start()
{
    ASSIGN_OR_RETURN(auto project, m_store->loadProject());
    ASSIGN_OR_RETURN(const auto undo, m_store->next(HistoryStatus::Done));
    ASSIGN_OR_RETURN(const auto redo, m_store->next(HistoryStatus::Undone));
    m_project = std::move(project);
    m_nextUndo = undo;
    m_nextRedo = redo;
    return {};
}

Result<const OpenArticle *> Session::openArticle(ArticleId id)
{
    if (const OpenArticle *article = m_project.openArticle(id))
        return article;
    ASSIGN_OR_RETURN(auto article, readArticle(id));
    m_hasReadWhileLent = m_hasReadWhileLent || isBusy();
    m_project.addOpenArticle(std::move(article));
    return m_project.openArticle(id);
}

void Session::closeArticle(ArticleId article)
{
    m_project.removeOpenArticle(article);
}

Result<> Session::prepare()
{
    RETURN_IF_ERROR(checkHold());
    ASSIGN_OR_RETURN(const auto elsewhere, m_store->wasChangedElsewhere());
    if (!elsewhere)
        return {};
    const QString reason = m_store->isUncertain() ? tr("The disk failed at an earlier step")
                                                  : tr("Another program changed the project");
    RETURN_IF_ERROR(reload());
    return failure(
        tr("%1: %2. It was loaded again, and the last step was not made; check it and try again")
            .arg(path(), reason));
}

qint64 Session::newId()
{
    return m_store->newId();
}

Result<AnnotatorId> Session::annotatorId(const QString &name, const QUuid &uuid)
{
    const AnnotatorId known = m_project.annotatorNamed(name);
    if (known || name.isEmpty())
        return known;
    return m_store->annotator(name, uuid).transform([this](const Annotator &annotator) {
        m_project.addAnnotator(annotator);
        return annotator.id;
    });
}

Result<> Session::judge(const ChangeSet &changes) const
{
    if (const auto faults = faultsAfter(m_project, changes); !faults.isEmpty())
        return failure(tr("%1: This cannot be: %2").arg(path(), labelledTextOf(faults.first())));
    return {};
}

Result<> Session::commit(const ChangeSet &changes, AnnotatorId annotator)
{
    RETURN_IF_ERROR(m_store->apply(changes, annotator));
    afterChange(changes);
    return {};
}

Result<> Session::commitPieces(
    StepName name, const StepPieces &pieces, const QList<Annotator> &added)
{
    ASSIGN_OR_RETURN(const auto made, m_store->applyPieces(keyOf(name), pieces));
    if (made.isEmpty()) { // all was taken back, but people stay known
        for (const Annotator &annotator : added)
            RETURN_IF_ERROR(annotatorId(annotator.name, annotator.uuid));
        return {};
    }
    for (const Annotator &annotator : added)
        m_project.addAnnotator(annotator);
    afterChange(made);
    return {};
}

void Session::afterChange(const ChangeSet &changes)
{
    m_nextUndo = m_store->next(HistoryStatus::Done).value_or(std::nullopt);
    m_nextRedo = m_store->next(HistoryStatus::Undone).value_or(std::nullopt);
    m_project.apply(changes);
    // Were a step told within another one, those who come later would hear of it before the other.
    m_untold.push_back(changes);
    if (m_untold.size() > 1)
        return;
    for (; !m_untold.empty(); m_untold.pop_front())
        emit changed(m_untold.front());
}

Result<> Session::reload()
{
    QList<ArticleId> open;
    for (const auto &[id, article] : m_project.openArticles())
        open.append(id);
    RETURN_IF_ERROR(start());
    Result<> result;
    for (const ArticleId id : open) {
        if (!m_project.find(id))
            continue;
        if (const auto article = openArticle(id); !article)
            result = std::unexpected(article.error());
    }
    if (m_untold.size() > 1)
        m_untold.resize(1); // the one that is being told; of what was before, nothing holds
    emit reloaded(); // also then: what was in memory before is no more
    return result;
}

// One step through the history, back or forth: the same door as any other change.
Result<> Session::replay(const std::optional<HistoryEntry> &entry)
{
    if (!entry)
        return {};
    RETURN_IF_ERROR(prepare());
    const auto judged = [this](const ChangeSet &changes) -> Result<> {
        if (const auto faults = faultsAfter(m_project, changes); !faults.isEmpty()) {
            return failure(tr("%1: This step of the history does not fit the project: %2")
                    .arg(path(), labelledTextOf(faults.first())));
        }
        return {};
    };
    ASSIGN_OR_RETURN(const auto changes, m_store->changesFor(*entry));
    RETURN_IF_ERROR(judged(changes));
    ASSIGN_OR_RETURN(const auto annotator, annotatorId(m_annotatorName, {}));
    return m_store->applyUndoOrRedo(*entry, changes, annotator, judged)
        .transform([this](const ChangeSet &made) { afterChange(made); });
}

Result<> Session::backUp(BackupReason reason) const
{
    return makeBackup(path(), reason).transform([](const QString &) { });
}

} // namespace Standoff

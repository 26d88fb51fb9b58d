// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/stepname.h"
#include "session/storereader.h"
#include "store/piecewriter.h"

#include <QObject>

namespace Standoff {

class LongWork;

// A project that is open, for all who look at it, change it by the verbs (session/verbs) or follow
// what becomes of it; who opens it, and goes through its history, has the Session that it is. Each
// verb makes one Step: that is in the project file when the verb returns, and changed() was emitted
// once. A verb that finds nothing to do succeeds and does nothing; where nothing can be changed, it
// fails. On an error nothing has changed.
class OpenProject : public QObject, public StoreReader
{
    Q_OBJECT

public:
    QString path() const { return store().path(); }
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    // Who has the project open for writing, or why it cannot be written; "" when we can write.
    virtual QString readOnlyReason() const = 0;
    // Whether something long is being done with it: until then it can only be read.
    virtual bool isBusy() const = 0;
    // By which that is done.
    virtual LongWork &longWork() = 0;
    // Who makes the changes from now on. It is written into the project with the first change.
    virtual void setAnnotator(const QString &name) = 0;
    virtual QString annotator() const = 0;

    // The article's text and annotations, in memory until closeArticle().
    virtual Result<const OpenArticle *> openArticle(ArticleId article) = 0;
    virtual void closeArticle(ArticleId article) = 0;
    // Fails where it is not open.
    Result<const OpenArticle *> opened(ArticleId article) const;
    // Articles that have a version with exactly this text, in any role of its paragraphs.
    QList<ArticleId> articlesWithText(const ArticleText &text) const;

    // The steps of the history that undo and redo would take; it survives closing.
    virtual const std::optional<HistoryEntry> &nextUndo() const = 0;
    virtual const std::optional<HistoryEntry> &nextRedo() const = 0;
    bool canUndo() const { return nextUndo() && !isReadOnly(); }
    bool canRedo() const { return nextRedo() && !isReadOnly(); }
    // For the menu: "tagging", or "" where there is nothing to undo.
    QString undoText() const;
    QString redoText() const;
    virtual Result<> undo() = 0;
    virtual Result<> redo() = 0;

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
    friend class PiecewiseStep;
    friend class Step;

    // Fails when the project cannot be changed now.
    virtual Result<> prepare() = 0;
    virtual qint64 newId() = 0;
    // Of that name, whom the project gets where it has none yet; none for nobody.
    virtual Result<AnnotatorId> annotatorId(const QString &name, const QUuid &uuid) = 0;
    // Fails when the project would break a rule.
    virtual Result<> judge(const ChangeSet &changes) const = 0;
    virtual Result<> commit(const ChangeSet &changes, AnnotatorId annotator) = 0;
    // The same, piece by piece. Those whom the pieces add to the file are in the list by then.
    virtual Result<> commitPieces(
        StepName name, const StepPieces &pieces, const QList<Annotator> &added) = 0;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"
#include "project/recordref.h"
#include "store/file/historyentry.h"
#include "text/error.h"

#include <QStringList>
#include <functional>

namespace Standoff {

class ProjectStore;

// Which steps of a history are asked for; whatever is left out does not matter.
struct HistoryFilter
{
    qint64 after = 0; // an id: only later ones
    qint64 before = 0; // an id: only earlier ones; 0: all
    QList<HistoryStatus> statuses;
    QString annotator; // the name of who made it
    QStringList verbs;
    // Numbers of articles and versions: one that has more to do with one of them than the others.
    // What a step says of them may be more than what it is about, so look at it as well.
    QList<qint64> articles;

    bool operator==(const HistoryFilter &) const = default;
};

// Reads the history of a project step by step, and what a person calls the things that are named
// in it, as they are in the file now. Each call is a query of its own, for whoever reads beside the
// work. Errors: the file cannot be read.
class HistoryReader
{
public:
    explicit HistoryReader(const ProjectStore &store)
        : m_store(store)
    {
    }

    struct Size
    {
        qint64 steps = 0;
        QDateTime begin; // when the first of them was made

        bool operator==(const Size &) const = default;
    };
    Result<Size> size() const;
    // The id of the latest step, whatever became of it; 0 without one.
    Result<qint64> last() const;
    // So many of the steps at most. O(steps that are passed over), without what they changed.
    enum class Order : quint8 { NewestFirst, OldestFirst };
    Result<QList<HistoryEntry>> entries(const HistoryFilter &filter, Order order, int most) const;
    // Of those that are done, behind the id. O(number), fast.
    Result<int> doneAfter(qint64 id) const;
    Result<std::optional<HistoryEntry>> entry(qint64 id) const;
    // What the step changed when it was made, without its parts.
    Result<ChangeSet> changesOf(const HistoryEntry &entry) const;
    // Calls the function with each part of a step that is not in memory as a whole, in the order in
    // which they were made; ends with the first error.
    Result<> forEachPart(
        qint64 step, const std::function<Result<>(const ChangeSet &part)> &take) const;
    // How many bytes these are.
    Result<qint64> bytesOfParts(qint64 step) const;

    // All of them empty where there is no such thing any more.
    struct TagLook
    {
        QString name;
        QString color;
    };
    Result<TagLook> tag(TagId tag) const;
    struct ArticleTitle
    {
        ArticleId id;
        QString title;
    };
    Result<ArticleTitle> articleOf(VersionId version) const;
    Result<QString> recordName(RecordRef record) const;
    Result<QString> wordsOf(AnnotationId annotation) const;

private:
    Result<QString> textWhere(const QString &select, qint64 number) const;

    const ProjectStore &m_store;
};

} // namespace Standoff

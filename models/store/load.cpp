// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/load.h"

#include "project/validation.h"
#include "store/file/counters.h"
#include "store/file/original.h"
#include "store/file/translation.h"
#include "store/projectstore.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

// Reading what a project has in memory.

namespace Standoff {

template Result<QList<Annotator>> ProjectStore::load(
    const QString &, const QVariantList &, QList<Fault> *) const;
template Result<QList<Version>> ProjectStore::load(
    const QString &, const QVariantList &, QList<Fault> *) const;

Result<Project> ProjectStore::loadProject()
{
    const Snapshot snapshot(*m_connection);
    ASSIGN_OR_RETURN(const auto nextId, explained(freeId(*m_connection)));
    Project project;
    QList<Fault> faults;
    Result<> result;
    ASSIGN_OR_RETURN(const auto annotators, load<Annotator>(u"true"_s, {}, &faults));
    for (const Annotator &annotator : annotators)
        project.addAnnotator(annotator);
    ChangeSet().forEachList([&]<typename Value>(const QList<Change<Value>> &) {
        if constexpr (!InArticle<Value>) {
            if (!result)
                return;
            constexpr bool isRelation = std::is_same_v<Value, Relation>;
            const auto values =
                load<Value>(isRelation ? u"version IS NULL"_s : u"true"_s, {}, &faults);
            if (!values) {
                result = std::unexpected(values.error());
                return;
            }
            for (const Value &value : *values)
                project.add(value);
        }
    });
    result = result.and_then([&] { return countAnew(project); });
    RETURN_IF_ERROR(result);
    QHash<qint64, int> counts;
    RETURN_IF_ERROR(
        forEachRow(u"SELECT subject, annotations FROM tally"_s, {}, [&counts](const Query &row) {
            constexpr qint64 most = 1 << 30; // room to count on
            counts.insert(row.number(0), int(std::min(row.number(1), most)));
        }));
    project.setTallies(counts);
    project.setFaults(faults + keepValid(project));
    RETURN_IF_ERROR(rememberState());
    m_nextId = std::max(m_nextId, nextId);
    m_isUncertain = false;
    return project;
}

// A number of characters that no text has must not be believed until the text is opened, which is
// when it is told.
Result<> ProjectStore::countAnew(Project &project) const
{
    QList<Version> wrong;
    for (const Version &version : project.all<Version>()) {
        if (!isLength(version.characters) || !isLength(version.paragraphs))
            wrong.append(version);
    }
    for (Version &version : wrong) {
        ASSIGN_OR_RETURN(const auto text, textOfVersion(version));
        (void)takeCounts(version, ArticleText(text));
        project.add(version);
    }
    return {};
}

Result<qint64> ProjectStore::idWithUuid(const QString &table, const QUuid &uuid) const
{
    ASSIGN_OR_RETURN(const auto id,
        explained(m_connection->value(u"SELECT id FROM %1 WHERE uuid = ?"_s.arg(table),
            {uuid.toString(QUuid::WithoutBraces)})));
    return id.toLongLong();
}

Result<QByteArray> ProjectStore::loadOriginal(const QString &sha256) const
{
    return explained(readOriginal(*m_connection, sha256));
}

Result<qint64> ProjectStore::attributionCount() const
{
    ASSIGN_OR_RETURN(
        const auto count, explained(m_connection->value(u"SELECT count(*) FROM attribution"_s)));
    return count.toLongLong();
}

QString sha256Of(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace Standoff

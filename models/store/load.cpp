// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/load.h"

#include "project/validation.h"
#include "store/counters.h"
#include "store/original.h"
#include "store/projectstore.h"
#include "store/texts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

// Reading what a project has in memory.

namespace Standoff {

template Result<QList<Annotator>> ProjectStore::load(
    const QString &, const QVariantList &, QList<Fault> *);
template Result<QList<Version>> ProjectStore::load(
    const QString &, const QVariantList &, QList<Fault> *);

Result<Project> ProjectStore::loadProject()
{
    const Snapshot snapshot(*m_connection);
    const auto nextId = freeId(*m_connection);
    if (!nextId)
        return std::unexpected(explained(nextId.error()));
    Project project;
    QList<Fault> faults;
    Result<> result;
    const auto annotators = load<Annotator>(u"true"_s, {}, &faults);
    if (!annotators)
        return std::unexpected(annotators.error());
    for (const Annotator &annotator : *annotators)
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
    if (!result)
        return std::unexpected(result.error());
    QHash<qint64, int> counts;
    const auto counted =
        forEachRow(u"SELECT subject, annotations FROM tally"_s, {}, [&counts](const Query &row) {
            constexpr qint64 most = 1 << 30; // room to count on
            counts.insert(row.number(0), int(std::min(row.number(1), most)));
        });
    if (!counted)
        return std::unexpected(counted.error());
    project.setTallies(counts);
    project.setFaults(faults + keepValid(project));
    if (const auto remembered = rememberState(); !remembered)
        return std::unexpected(remembered.error());
    m_nextId = std::max(m_nextId, *nextId);
    m_isUncertain = false;
    return project;
}

// A number of characters that no text has must not be believed until the text is opened, which is
// when it is told.
Result<> ProjectStore::countAnew(Project &project)
{
    QList<Version> wrong;
    for (const Version &version : project.all<Version>()) {
        if (!isLength(version.characters) || !isLength(version.paragraphs))
            wrong.append(version);
    }
    for (Version &version : wrong) {
        const auto text = textOfVersion(version);
        if (!text)
            return std::unexpected(text.error());
        (void)takeCounts(version, ArticleText(*text));
        project.add(version);
    }
    return {};
}

Result<qint64> ProjectStore::idWithUuid(const QString &table, const QUuid &uuid)
{
    const auto id = m_connection->value(
        u"SELECT id FROM %1 WHERE uuid = ?"_s.arg(table), {uuid.toString(QUuid::WithoutBraces)});
    if (!id)
        return std::unexpected(explained(id.error()));
    return id->toLongLong();
}

Result<QByteArray> ProjectStore::loadOriginal(const QString &sha256)
{
    return readOriginal(*m_connection, sha256).transform_error([this](const Error &error) {
        return explained(error);
    });
}

Result<qint64> ProjectStore::attributionCount()
{
    const auto count = m_connection->value(u"SELECT count(*) FROM attribution"_s);
    if (!count)
        return std::unexpected(explained(count.error()));
    return count->toLongLong();
}

QString sha256Of(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace Standoff

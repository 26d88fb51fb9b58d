// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/changejson.h"
#include "store/file/counters.h"
#include "store/file/original.h"
#include "store/file/schema.h"
#include "store/file/searchindexcheck.h"
#include "store/file/translation.h"
#include "store/load.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is wrong with the file. What is wrong with single values is among the faults of what is
// loaded.

namespace Standoff {

namespace {

void verifyAnchors(const OpenArticle &article, QList<IntegrityProblem> &problems)
{
    for (const Annotation *annotation : article.annotationsInOrder()) {
        for (const Fragment &fragment : annotation->fragments) {
            const TextRange range = article.text().fromCodePoints(fragment.range);
            if (article.text().slice(range) == fragment.text)
                continue;
            problems.append({u"anchor"_s,
                Store::tr("Annotation %1 keeps the text “%2”, but its article has “%3” there")
                    .arg(QString::number(annotation->id.number), fragment.text,
                        article.text().slice(range).toString()),
                article.article(), annotation->id, fragment.range});
        }
    }
}

// One at a time: together they may be much. A step that is very large is only judged when somebody
// undoes it, since reading it takes a multiple of its size in memory.
Result<> verifyHistory(SqliteConnection &connection, QList<IntegrityProblem> &problems)
{
    struct Row
    {
        qint64 step;
        int part; // -1: of the step itself
    };
    QList<Row> rows;
    RETURN_IF_ERROR(connection.forEachRow(
        u"SELECT id, -1 FROM change WHERE length(changes) <= ?1 UNION ALL "
        "SELECT owner, position FROM change_part WHERE length(changes) <= ?1 ORDER BY 1, 2"_s,
        {longestJson},
        [&rows](const Query &row) { rows.append({row.number(0), int(row.number(1))}); }));
    QSet<qint64> told;
    for (const auto &[step, part] : std::as_const(rows)) {
        const auto json = part < 0
            ? connection.value(u"SELECT changes FROM change WHERE id = ?"_s, {step})
            : connection.value(
                  u"SELECT changes FROM change_part WHERE owner = ? AND position = ?"_s,
                  {step, part});
        RETURN_IF_ERROR(json);
        const auto changes = changeFromJson(json->toString(), {});
        if (changes || told.contains(step))
            continue;
        told.insert(step);
        problems.append({u"history"_s,
            Store::tr("Step %1 of the history cannot be undone or redone: %2")
                .arg(QString::number(step), changes.error().text),
            {}, {}, {}});
    }
    return {};
}

// Counted anew, then compared both ways.
Result<> verifyTallies(SqliteConnection &connection, QList<IntegrityProblem> &problems)
{
    return connection
        .value(
            u"WITH counted AS (SELECT subject, count(*) AS annotations FROM ("
            "SELECT version AS subject FROM annotation UNION ALL SELECT tag FROM annotation "
            "UNION ALL SELECT entity FROM annotation WHERE entity IS NOT NULL "
            "UNION ALL SELECT claim FROM annotation WHERE claim IS NOT NULL "
            "UNION ALL SELECT source FROM annotation WHERE source IS NOT NULL) GROUP BY subject) "
            "SELECT count(*) FROM (SELECT * FROM counted EXCEPT SELECT * FROM tally "
            "UNION ALL SELECT * FROM (SELECT * FROM tally EXCEPT SELECT * FROM counted))"_s)
        .transform([&problems](const QVariant &wrong) {
            if (wrong.toInt() > 0) {
                problems.append({u"tally"_s,
                    Store::tr(
                        "%Ln stored count(s) of annotations are not right", nullptr, wrong.toInt()),
                    {}, {}, {}});
            }
        });
}

} // namespace

Result<> ProjectStore::verifyArticles(QList<IntegrityProblem> &problems) const
{
    ASSIGN_OR_RETURN(const auto versions, load<Version>(u"true"_s));
    QSet<QString> originals;
    for (const Version &version : versions) {
        if (const auto article = loadVersion(version.id))
            verifyAnchors(*article, problems);
        else
            problems.append({u"content"_s, article.error().text, version.article, {}, {}});
        for (const QString &hash : version.originals()) {
            if (originals.contains(hash))
                continue;
            originals.insert(hash);
            if (const auto original = loadOriginal(hash); !original)
                problems.append({u"original"_s, original.error().text, version.article, {}, {}});
        }
    }
    return {};
}

Result<> ProjectStore::verifyCounters(QList<IntegrityProblem> &problems) const
{
    const Snapshot snapshot(*m_connection); // they go together
    RETURN_IF_ERROR(explained(verifyTallies(*m_connection, problems)));
    RETURN_IF_ERROR(explained(verifyHistory(*m_connection, problems)));
    ASSIGN_OR_RETURN(const auto wrong, explained(wrongCounters(*m_connection)));
    for (const QString &what : wrong)
        problems.append({u"counter"_s, what, {}, {}, {}});
    return {};
}

Result<QList<IntegrityProblem>> ProjectStore::verify() const
{
    QList<IntegrityProblem> problems;
    if (const auto checked = checkStructure(*m_connection, m_path, true); !checked)
        problems.append({u"structure"_s, checked.error().text, {}, {}, {}});
    return verifyArticles(problems)
        .and_then([&] { return verifyCounters(problems); })
        .transform([&] {
            // A text that is not as it was stored is told already.
            if (!std::ranges::contains(problems, u"content"_s, &IntegrityProblem::check))
                verifySearchIndex(problems);
            return std::move(problems);
        });
}

Result<QList<IntegrityProblem>> ProjectStore::verifyFile() const
{
    QList<IntegrityProblem> problems;
    return (isLarge() ? Result<>() : verifyCounters(problems)).transform([&problems] {
        return std::move(problems);
    });
}

void ProjectStore::verifySearchIndex(QList<IntegrityProblem> &problems) const
{
    const auto count = countWronglyIndexed(*m_connection);
    const QString message = !count ? explained(count.error()).text
        : *count > 0
        ? Store::tr(
              "%Ln text(s) or note(s) cannot be searched as they are; export the project as JSON "
              "and import that into a new one, or restore a backup, “standoff backups” lists them",
              nullptr, *count)
        : QString();
    if (!message.isEmpty())
        problems.append({u"search-index"_s, message, {}, {}, {}});
}

} // namespace Standoff

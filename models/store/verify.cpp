// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/projectstore.h"
#include "store/schema.h"
#include "store/texts.h"

using namespace Qt::StringLiterals;

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
                Store::tr("annotation %1 keeps the text “%2”, but its article has “%3” there")
                    .arg(QString::number(annotation->id.number), fragment.text,
                        article.text().slice(range).toString()),
                article.article(), annotation->id, fragment.range});
        }
    }
}

} // namespace

Result<QList<IntegrityProblem>> ProjectStore::verify()
{
    QList<IntegrityProblem> problems;
    if (const auto checked = checkStructure(*m_connection, m_path, true); !checked)
        problems.append({u"structure"_s, checked.error().text, {}, {}, {}});
    const auto versions = load<Version>(u"true"_s);
    if (!versions)
        return std::unexpected(versions.error());
    for (const Version &version : *versions) {
        if (const auto article = loadVersion(version.id))
            verifyAnchors(*article, problems);
        else
            problems.append({u"content"_s, article.error().text, version.article, {}, {}});
    }
    // Counted anew, then compared both ways.
    const auto wrong = m_connection->value(
        u"WITH counted AS (SELECT subject, count(*) AS annotations FROM ("
        "SELECT version AS subject FROM annotation UNION ALL SELECT tag FROM annotation "
        "UNION ALL SELECT entity FROM annotation WHERE entity IS NOT NULL "
        "UNION ALL SELECT claim FROM annotation WHERE claim IS NOT NULL "
        "UNION ALL SELECT source FROM annotation WHERE source IS NOT NULL) GROUP BY subject) "
        "SELECT count(*) FROM (SELECT * FROM counted EXCEPT SELECT * FROM tally "
        "UNION ALL SELECT * FROM (SELECT * FROM tally EXCEPT SELECT * FROM counted))"_s);
    if (!wrong)
        return std::unexpected(explained(wrong.error()));
    if (wrong->toInt() > 0) {
        problems.append({u"tally"_s,
            Store::tr("%n stored count(s) of annotations are not right", nullptr, wrong->toInt()),
            {}, {}, {}});
    }
    return problems;
}

} // namespace Standoff

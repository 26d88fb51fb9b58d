// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignmade.h"

#include "project/uuid.h"

using namespace Qt::StringLiterals;

// How ForeignReader makes attributions of what a file says of them.

namespace Standoff {

Result<> ForeignReader::makeAttributions(const ForeignArticle &article, Made &made)
{
    QHash<QString, AttributionId> ids;
    QList<Attribution> values;
    QStringList parents;
    for (const ForeignAttribution &given : article.attributions) {
        Attribution value{.id = {++m_lastNumber},
            .uuid = newUuid(),
            .version = made.version,
            .form = given.form,
            .attitude = given.attitude,
            .polarity = given.polarity,
            .determinacy = given.determinacy,
            .channel = given.channel,
            .note = given.note,
            .created = m_now};
        value.type = given.type;
        const auto part = [&](const QString &id) {
            const AnnotationId found = made.marks.value(id);
            if (!found) {
                leaveOut(article.file, given.place,
                    tr("a part of an attribution: there is no annotation %1").arg(id));
            }
            return found;
        };
        const auto addParts = [&](const QStringList &from, QList<AnnotationId> &to) {
            for (const QString &id : from) {
                const AnnotationId found = part(id);
                if (found && !to.contains(found))
                    to.append(found);
            }
        };
        addParts(given.sources, value.sources);
        addParts(given.contents, value.contents);
        if (!given.cue.isEmpty())
            value.cue = part(given.cue);
        for (const ForeignRecord &record : given.records) {
            if (const SourceId source = m_records.source(record))
                value.records.append(source);
        }
        if (value.parts().isEmpty()) {
            leaveOut(article.file, given.place, tr("an attribution without any part"));
            continue;
        }
        ASSIGN_OR_RETURN(value.annotator, annotator(given.annotator));
        if (!given.id.isEmpty())
            ids.insert(given.id, value.id);
        values.append(value);
        parents.append(given.parent);
    }
    setParents(article, parents, ids, values);
    for (const Attribution &value : std::as_const(values))
        made.values.create(value);
    return {};
}

// Those that would lie within themselves, or too deep, stand at the top.
void ForeignReader::setParents(const ForeignArticle &article, const QStringList &parents,
    const QHash<QString, AttributionId> &ids, QList<Attribution> &values)
{
    constexpr int deepest = 20;
    QHash<AttributionId, AttributionId> above;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const AttributionId parent = ids.value(parents[i]);
        int depth = 0;
        bool isCircle = false;
        for (AttributionId each = parent; each && depth <= deepest; each = above.value(each)) {
            isCircle |= each == values[i].id;
            ++depth;
        }
        if (!isCircle && depth <= deepest && (parent || parents[i].isEmpty())) {
            values[i].parent = parent;
            above.insert(values[i].id, parent);
        } else {
            leaveOut(article.file, {},
                tr("that an attribution lies within %1: that is not there, within it, or too deep")
                    .arg(parents[i]));
        }
    }
}

} // namespace Standoff

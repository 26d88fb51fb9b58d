// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/file/translation.h"
#include "store/load.h"
#include "store/projectstore.h"

using namespace Qt::StringLiterals;

// What names a tag or a record, in articles that are open and that are not. It is as the file has
// it, valid or not: whoever takes a record away must know of all that names it.

namespace Standoff {

Result<QList<Annotation>> ProjectStore::annotationsOf(TagId tag) const
{
    return annotationsWhere(u"tag = ?"_s, tag.number);
}

Result<QList<Annotation>> ProjectStore::annotationsOf(RecordRef record) const
{
    switch (record.kind) {
    case Register::Entities:
        return annotationsWhere(u"entity = ?"_s, record.number);
    case Register::Claims:
        return annotationsWhere(u"claim = ?"_s, record.number);
    case Register::Sources:
        break;
    }
    return annotationsWhere(u"source = ?"_s, record.number);
}

Result<QList<RecordRef>> ProjectStore::recordsMentionedBy(const QString &words) const
{
    QList<RecordRef> records;
    const auto take = [&records](const Query &row) {
        if (row.number(0) != 0)
            records.append(EntityId{row.number(0)});
        else
            records.append(SourceId{row.number(1)});
    };
    return forEachRow(
        u"SELECT DISTINCT coalesce(entity, 0), coalesce(source, 0) FROM annotation_fragments "
        "JOIN annotation ON annotation.id = owner WHERE text = ? AND status <> 'rejected' "
        "AND (entity IS NOT NULL OR source IS NOT NULL)"_s,
        {words}, take)
        .transform([&records] { return std::move(records); });
}

Result<QList<Annotation>> ProjectStore::annotationsWhere(const QString &where, qint64 number) const
{
    const Snapshot snapshot(*m_connection);
    auto annotations = load<Annotation>(where, {number});
    if (!annotations)
        return annotations;
    return loadLists(*annotations, where, number).transform([&] {
        return std::move(*annotations);
    });
}

Result<std::optional<Annotation>> ProjectStore::annotation(AnnotationId id) const
{
    return annotationsWhere(u"id = ?"_s, id.number).transform([](const auto &annotations) {
        return annotations.isEmpty() ? std::nullopt : std::optional(annotations.first());
    });
}

Result<QList<Attribution>> ProjectStore::attributionsOf(SourceId source) const
{
    return attributionsWhere(
        u"id IN (SELECT owner FROM attribution_records WHERE value = ?)"_s, source.number);
}

Result<QList<Attribution>> ProjectStore::attributionsBy(SourceId source) const
{
    return attributionsWhere(
        u"id IN (WITH wanted (source) AS (SELECT ?) "
        "SELECT r.owner FROM wanted JOIN attribution_records r ON r.value = wanted.source "
        "UNION SELECT s.owner FROM wanted JOIN annotation a ON a.source = wanted.source "
        "JOIN attribution_sources s ON s.value = a.id)"_s,
        source.number);
}

Result<QList<Attribution>> ProjectStore::attributionsWhere(
    const QString &where, qint64 number) const
{
    const Snapshot snapshot(*m_connection);
    auto attributions = load<Attribution>(where, {number});
    if (!attributions)
        return attributions;
    return loadLists(*attributions, where, number).transform([&] {
        return std::move(*attributions);
    });
}

} // namespace Standoff

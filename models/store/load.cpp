// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/projectstore.h"
#include "store/rows.h"
#include "store/texts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Standoff {

template <typename Value>
Result<QList<Value>> ProjectStore::load(const QString &where, const QVariantList &values)
{
    static const QString select =
        u"SELECT %1 FROM %2 WHERE "_s.arg(columnNames<Value>().join(u", "), tableName<Value>());
    QList<Value> result;
    return forEachRow(select + where + u" ORDER BY id"_s, values, [&result](const Query &row) {
        result.append(valueOf<Value>(row));
    }).transform([&result] { return std::move(result); });
}

template Result<QList<Annotator>> ProjectStore::load(const QString &, const QVariantList &);
template Result<QList<Version>> ProjectStore::load(const QString &, const QVariantList &);

Result<Project> ProjectStore::loadProject()
{
    const Snapshot snapshot(*m_connection);
    const auto nextId = m_connection->value(u"SELECT next_id FROM project"_s);
    const auto dataVersion = m_connection->dataVersion();
    if (!nextId || !dataVersion)
        return std::unexpected(explained(nextId ? dataVersion.error() : nextId.error()));
    Project project;
    Result<> result;
    const auto annotators = load<Annotator>(u"true"_s);
    if (!annotators)
        return std::unexpected(annotators.error());
    for (const Annotator &annotator : *annotators)
        project.addAnnotator(annotator);
    ChangeSet().forEachList([&]<typename Value>(const QList<Change<Value>> &) {
        if constexpr (!InArticle<Value>) {
            if (!result)
                return;
            constexpr bool isRelation = std::is_same_v<Value, Relation>;
            const auto values = load<Value>(isRelation ? u"version IS NULL"_s : u"true"_s);
            if (!values) {
                result = std::unexpected(values.error());
                return;
            }
            for (const Value &value : *values)
                project.add(value);
        }
    });
    if (!result)
        return std::unexpected(result.error());
    QHash<qint64, int> counts;
    const auto counted = forEachRow(u"SELECT subject, annotations FROM tally"_s, {},
        [&counts](const Query &row) { counts.insert(row.number(0), int(row.number(1))); });
    if (!counted)
        return std::unexpected(counted.error());
    project.setTallies(counts);
    m_nextId = std::max(m_nextId, nextId->toLongLong());
    m_dataVersion = *dataVersion;
    m_isUncertain = false;
    return project;
}

Result<> ProjectStore::loadLists(
    QList<Annotation> &annotations, const QString &where, const QVariant &value)
{
    if (annotations.isEmpty())
        return {};
    auto annotation = annotations.begin(); // both are in the order of ids
    const auto read = forEachRow(
        u"SELECT owner, \"begin\", \"end\", f.text FROM annotation_fragments f "
        "WHERE owner IN (SELECT id FROM annotation WHERE %1) ORDER BY owner, f.position"_s.arg(
            where),
        {value}, [&](const Query &row) {
            while (annotation != annotations.end() && annotation->id.number < row.number(0))
                ++annotation;
            Q_ASSERT(annotation != annotations.end());
            annotation->fragments.append({{int(row.number(1)), int(row.number(2))}, row.text(3)});
        });
    if (!read)
        return read;
    const auto bare = std::ranges::find_if(
        annotations, [](const Annotation &each) { return each.fragments.isEmpty(); });
    if (bare != annotations.end())
        return failure(Store::tr("%1: annotation %2 has no place in its article; restore the "
                                 "project from a backup")
                .arg(m_path, QString::number(bare->id.number)));
    return {};
}

Result<> ProjectStore::loadLists(
    QList<Attribution> &attributions, const QString &where, const QVariant &value)
{
    if (attributions.isEmpty())
        return {};
    const auto read = [&](const QString &list, auto member) -> Result<> {
        auto attribution = attributions.begin();
        return forEachRow(
            u"SELECT owner, l.value FROM attribution_%1 l "
            "WHERE owner IN (SELECT id FROM attribution WHERE %2) ORDER BY owner, position"_s.arg(
                list, where),
            {value}, [&](const Query &row) {
                while (attribution != attributions.end() && attribution->id.number < row.number(0))
                    ++attribution;
                Q_ASSERT(attribution != attributions.end());
                ((*attribution).*member).emplaceBack(row.number(1));
            });
    };
    return read(u"sources"_s, &Attribution::sources)
        .and_then([&] { return read(u"records"_s, &Attribution::records); })
        .and_then([&] { return read(u"contents"_s, &Attribution::contents); });
}

Result<OpenArticle::Rows> ProjectStore::rowsOf(VersionId version)
{
    const Snapshot snapshot(*m_connection);
    const QString where = u"version = ?"_s;
    const QVariantList values{version.number};
    auto roleMarks = load<RoleMark>(where, values);
    auto annotations = load<Annotation>(where, values);
    auto relations = load<Relation>(where, values);
    auto attributions = load<Attribution>(where, values);
    if (!roleMarks || !annotations || !relations || !attributions) {
        return std::unexpected(!roleMarks ? roleMarks.error()
                : !annotations            ? annotations.error()
                : !relations              ? relations.error()
                                          : attributions.error());
    }
    return loadLists(*annotations, where, values.first())
        .and_then([&] { return loadLists(*attributions, where, values.first()); })
        .transform([&] {
            return OpenArticle::Rows{std::move(*roleMarks), std::move(*annotations),
                std::move(*relations), std::move(*attributions)};
        });
}

Result<ProjectStore::StoredVersion> ProjectStore::readVersion(VersionId id)
{
    const Snapshot snapshot(*m_connection);
    const auto versions = load<Version>(u"id = ?"_s, {id.number});
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->isEmpty())
        return failure(Store::tr("%1: there is no such version of an article").arg(m_path));
    const auto content = m_connection->value(
        u"SELECT text FROM content WHERE sha256 = ?"_s, {versions->first().sha256});
    if (!content)
        return std::unexpected(explained(content.error()));
    auto rows = rowsOf(id);
    if (!rows)
        return std::unexpected(rows.error());
    return StoredVersion{versions->first(), content->toString(), std::move(*rows)};
}

Result<OpenArticle> ProjectStore::checkedArticle(StoredVersion stored) const
{
    auto &[version, text, rows] = stored;
    if (sha256Of(text) != version.sha256) {
        return failure(Store::tr("%1: the text of article %2 is damaged: it does not have the hash "
                                 "that it was stored with; restore the project from a backup")
                .arg(m_path, QString::number(version.article.number)));
    }
    const ArticleText articleText(text);
    const int length = articleText.codePointCount();
    for (const Annotation &annotation : std::as_const(rows.annotations)) {
        if (annotation.fragments.last().range.end > length) {
            return failure(Store::tr("%1: annotation %2 lies outside of its article; restore the "
                                     "project from a backup")
                    .arg(m_path, QString::number(annotation.id.number)));
        }
    }
    rows.roleMarks.removeIf([&articleText](const RoleMark &mark) {
        return mark.paragraph >= articleText.paragraphCount();
    });
    return OpenArticle(version, articleText, rows);
}

Result<OpenArticle> ProjectStore::loadVersion(VersionId id)
{
    return readVersion(id).and_then(
        [this](StoredVersion stored) { return checkedArticle(std::move(stored)); });
}

Result<QList<VersionId>> ProjectStore::versionsOf(ArticleId article)
{
    return load<Version>(u"article = ?"_s, {article.number}).transform([](const auto &versions) {
        QList<VersionId> ids;
        for (const Version &version : versions)
            ids.append(version.id);
        return ids;
    });
}

Result<QList<OpenArticle>> ProjectStore::loadVersions(ArticleId article)
{
    auto stored = readVersions(article);
    if (!stored)
        return std::unexpected(stored.error());
    QList<OpenArticle> versions;
    for (StoredVersion &each : *stored) {
        auto version = checkedArticle(std::move(each));
        if (!version)
            return std::unexpected(version.error());
        versions.append(std::move(*version));
    }
    return versions;
}

Result<std::vector<ProjectStore::StoredVersion>> ProjectStore::readVersions(ArticleId article)
{
    const Snapshot snapshot(*m_connection);
    const auto ids = versionsOf(article);
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<StoredVersion> versions;
    for (const VersionId id : *ids) {
        auto version = readVersion(id);
        if (!version)
            return std::unexpected(version.error());
        versions.push_back(std::move(*version));
    }
    return versions;
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
    const auto bytes =
        m_connection->value(u"SELECT bytes FROM original WHERE sha256 = ?"_s, {sha256});
    if (!bytes)
        return std::unexpected(explained(bytes.error()));
    return bytes->isValid() ? qUncompress(bytes->toByteArray()) : QByteArray();
}

Result<QList<Annotation>> ProjectStore::annotationsOf(TagId tag)
{
    return annotationsWhere(u"tag = ?"_s, tag.number);
}

Result<QList<Annotation>> ProjectStore::annotationsOf(EntityId entity)
{
    return annotationsWhere(u"entity = ?"_s, entity.number);
}

Result<QList<Annotation>> ProjectStore::annotationsOf(ClaimId claim)
{
    return annotationsWhere(u"claim = ?"_s, claim.number);
}

Result<QList<Annotation>> ProjectStore::annotationsOf(SourceId source)
{
    return annotationsWhere(u"source = ?"_s, source.number);
}

Result<QList<Annotation>> ProjectStore::annotationsWhere(const QString &where, qint64 number)
{
    const Snapshot snapshot(*m_connection);
    auto annotations = load<Annotation>(where, {number});
    if (!annotations)
        return annotations;
    return loadLists(*annotations, where, number).transform([&] {
        return std::move(*annotations);
    });
}

Result<std::optional<Annotation>> ProjectStore::annotation(AnnotationId id)
{
    return annotationsWhere(u"id = ?"_s, id.number).transform([](const auto &annotations) {
        return annotations.isEmpty() ? std::nullopt : std::optional(annotations.first());
    });
}

Result<QList<Attribution>> ProjectStore::attributionsOf(SourceId source)
{
    return attributionsWhere(
        u"id IN (SELECT owner FROM attribution_records WHERE value = ?)"_s, source.number);
}

Result<QList<Attribution>> ProjectStore::attributionsBy(SourceId source)
{
    return attributionsWhere(
        u"id IN (WITH wanted (source) AS (SELECT ?) "
        "SELECT r.owner FROM wanted JOIN attribution_records r ON r.value = wanted.source "
        "UNION SELECT s.owner FROM wanted JOIN annotation a ON a.source = wanted.source "
        "JOIN attribution_sources s ON s.value = a.id)"_s,
        source.number);
}

Result<QList<Attribution>> ProjectStore::attributionsWhere(const QString &where, qint64 number)
{
    const Snapshot snapshot(*m_connection);
    auto attributions = load<Attribution>(where, {number});
    if (!attributions)
        return attributions;
    return loadLists(*attributions, where, number).transform([&] {
        return std::move(*attributions);
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

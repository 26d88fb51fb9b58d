// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/load.h"

#include "project/validation.h"
#include "store/file/references.h"
#include "store/file/translation.h"
#include "store/projectstore.h"

using namespace Qt::StringLiterals;

// Reading articles with their text, and what is marked in them.

namespace Standoff {

struct ProjectStore::StoredVersion
{
    Version version;
    QString text;
    OpenArticle::Rows rows;
};

Result<> ProjectStore::loadLists(
    QList<Annotation> &annotations, const QString &where, const QVariant &value) const
{
    if (annotations.isEmpty())
        return {};
    auto annotation = annotations.begin(); // both are in the order of ids
    return forEachRow(
        u"SELECT owner, \"begin\", \"end\", f.text FROM annotation_fragments f "
        "WHERE owner IN (SELECT id FROM annotation WHERE %1) ORDER BY owner, f.position"_s.arg(
            where),
        {value}, [&](const Query &row) {
            while (annotation != annotations.end() && annotation->id.number < row.number(0))
                ++annotation;
            Q_ASSERT(annotation != annotations.end());
            Fragment &fragment = annotation->fragments.emplaceBack();
            fromSql(row, 1, fragment.range.begin);
            fromSql(row, 2, fragment.range.end);
            fragment.text = row.text(3);
        });
}

Result<QString> ProjectStore::textOfVersion(const Version &version) const
{
    ASSIGN_OR_RETURN(const auto text,
        explained(
            m_connection->value(u"SELECT text FROM content WHERE sha256 = ?"_s, {version.sha256})));
    return text.toString();
}

Result<> ProjectStore::loadLists(
    QList<Attribution> &attributions, const QString &where, const QVariant &value) const
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

// The references of a small file were looked at when it was opened.
Result<> ProjectStore::checkOwners() const
{
    const Snapshot snapshot(*m_connection);
    return !isLarge() ? Result<>() : wholeMarks(Standoff::checkOwners(*m_connection));
}

Result<> ProjectStore::wholeMarks(const Result<> &checked) const
{
    return checked.transform_error([this](const Error &error) {
        return Error{Store::tr("%1: What is marked in an article is damaged: %2. Restore the "
                               "project from a backup; “standoff backups %1” lists them")
                .arg(m_path, error.text)};
    });
}

Result<OpenArticle::Rows> ProjectStore::rowsOf(VersionId version) const
{
    const Snapshot snapshot(*m_connection);
    if (isLarge()) {
        RETURN_IF_ERROR(wholeMarks(checkReferencesOfVersion(*m_connection, version.number)));
    }
    const QString where = u"version = ?"_s;
    const QVariantList values{version.number};
    QList<Fault> faults;
    auto roleMarks = load<RoleMark>(where, values, &faults);
    auto annotations = load<Annotation>(where, values, &faults);
    auto relations = load<Relation>(where, values, &faults);
    auto attributions = load<Attribution>(where, values, &faults);
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
                std::move(*relations), std::move(*attributions), std::move(faults)};
        });
}

Result<ProjectStore::StoredVersion> ProjectStore::readVersion(VersionId id) const
{
    const Snapshot snapshot(*m_connection);
    ASSIGN_OR_RETURN(const auto versions, load<Version>(u"id = ?"_s, {id.number}));
    if (versions.isEmpty())
        return failure(Store::tr("%1: There is no such version of an article").arg(m_path));
    ASSIGN_OR_RETURN(const auto text, textOfVersion(versions.first()));
    ASSIGN_OR_RETURN(auto rows, rowsOf(id));
    return StoredVersion{versions.first(), text, std::move(rows)};
}

Result<OpenArticle> ProjectStore::checkedArticle(StoredVersion stored) const
{
    auto &[version, text, rows] = stored;
    if (sha256Of(text) != version.sha256) {
        return failure(Store::tr(
            "%1: The text of article %2 is damaged: it does not have the hash that it was stored "
            "with; restore the project from a backup, “standoff backups %1” lists them")
                .arg(m_path, QString::number(version.article.number)));
    }
    if (text.contains(u'\r') || text.contains(QChar(u'\0'))) {
        return failure(Store::tr("%1: The text of article %2 has carriage returns or NUL "
                                 "characters; no version of Standoff wrote it")
                .arg(m_path, QString::number(version.article.number)));
    }
    const ArticleText articleText(text);
    rows.faults += takeCounts(version, articleText);
    keepValid(rows, version, articleText.codePointCount(), articleText.paragraphCount());
    for (Fault &fault : rows.faults) {
        fault.article = version.article;
        fault.version = version.id;
    }
    return OpenArticle(version, articleText, rows);
}

Result<OpenArticle> ProjectStore::loadVersion(VersionId id) const
{
    return readVersion(id).and_then(
        [this](StoredVersion stored) { return checkedArticle(std::move(stored)); });
}

Result<QList<VersionId>> ProjectStore::versionsOf(ArticleId article) const
{
    return load<Version>(u"article = ?"_s, {article.number}).transform([](const auto &versions) {
        QList<VersionId> ids;
        for (const Version &version : versions)
            ids.append(version.id);
        return ids;
    });
}

Result<QList<OpenArticle>> ProjectStore::loadVersions(ArticleId article) const
{
    ASSIGN_OR_RETURN(auto stored, readVersions(article));
    QList<OpenArticle> versions;
    for (StoredVersion &each : stored) {
        ASSIGN_OR_RETURN(auto version, checkedArticle(std::move(each)));
        versions.append(std::move(version));
    }
    return versions;
}

Result<std::vector<ProjectStore::StoredVersion>> ProjectStore::readVersions(ArticleId article) const
{
    const Snapshot snapshot(*m_connection);
    ASSIGN_OR_RETURN(const auto ids, versionsOf(article));
    std::vector<StoredVersion> versions;
    for (const VersionId id : ids) {
        ASSIGN_OR_RETURN(auto version, readVersion(id));
        versions.push_back(std::move(version));
    }
    return versions;
}

} // namespace Standoff

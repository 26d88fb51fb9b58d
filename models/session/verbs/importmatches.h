// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/piecewisestep.h"

#include <QHash>
#include <QSet>

namespace Standoff {

// The layer of the project that stands for one that comes: of its name and kind; where that comes
// without records, of its name only. None where a new one is to be made, whose name is told:
// another than its own where the project has a layer of that name and another kind, "Entities
// (claim)".
LayerId layerFor(const Project &project, const Layer &layer, QString &name);

// What a project has already of an import that does not come under the UUID that it has here, such
// as a file of another program that comes a second time.
//
// An article is known by its text, an annotation in it by what it says, a record by saying nothing
// that one of the same name does not say. Each stands for one of what comes, as long as there are
// others: two articles of the same text that come stay two.
class ImportMatches
{
public:
    explicit ImportMatches(const PiecewiseStep &step)
        : m_step(step)
    {
    }

    // The article whose current version has the text; of several the one with that title, then the
    // first. None where there is none.
    ArticleId articleWith(const QString &sha256, const QString &title);
    // The version of an article that has the text, the current one before others.
    VersionId versionWith(ArticleId article, const QString &sha256);

    // What is marked in versions may have changed since it was asked for.
    void forgetMarks() { m_version = {}; }
    // What a version has that is the same, of values with the project's ids; none where that is
    // new. What is marked in the version is read once, and kept until another one is asked for.
    // An annotation is of the same tag and fragments, and has the same annotator, status,
    // attributes, note, stance and record; a file that says nothing of annotator or stance agrees
    // with any.
    Result<AnnotationId> sameAs(const Annotation &annotation);
    Result<RelationId> sameAs(const Relation &relation);
    Result<AttributionId> sameAs(const Attribution &attribution);

    // A record of the same name that says all that this one says, and maybe more.
    EntityId sameAs(const Entity &entity);
    SourceId sameAs(const Source &source);
    ClaimId sameAs(const Claim &claim);

private:
    using Place = std::pair<qint64, QList<std::pair<int, int>>>; // tag, and fragments
    static Place placeOf(const Annotation &annotation);
    Result<> read(VersionId version);
    template <typename Record>
    Id<Record> recordLike(const Record &record, QString Record::*name);

    const PiecewiseStep &m_step;
    QHash<QString, QList<ArticleId>> m_articles; // by the hash of the current text
    bool m_hasArticles = false;
    QHash<ArticleId, QList<VersionId>> m_versions;
    QSet<qint64> m_used; // numbers of what stands for something already
    QHash<QString, QList<qint64>> m_records; // numbers, by type and name
    QSet<QString> m_registers; // that are in there

    VersionId m_version; // whose marks these are
    OpenArticle::Rows m_rows;
    QHash<Place, QList<qsizetype>> m_annotations; // their places in the rows
};

} // namespace Standoff

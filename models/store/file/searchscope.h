// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "search/searchquery.h"
#include "store/file/sqliteconnection.h"

#include <QSet>

namespace Standoff {

// What one restriction names in one version: annotations, and where they are.
struct SearchArea
{
    bool isExcluded = false;
    QList<CodePointRange> ranges; // of their fragments, by place
    QList<int> reach; // for each of these how far it and those before it reach
    QSet<AnnotationId> annotations;

    void append(CodePointRange range); // which begins no earlier than the last
    // O(log(ranges)).
    bool touches(CodePointRange range) const;
};

// The restrictions of a query, with the names in them looked up.
class SearchScope
{
public:
    // Errors: a name that the project does not have.
    static Result<SearchScope> of(
        SqliteConnection &connection, const QList<SearchRestriction> &restrictions);

    // One for each restriction of annotations. The text is that of the version.
    Result<QList<SearchArea>> areasOf(
        SqliteConnection &connection, VersionId version, const QString &text) const;

    // Holds for each row `article` that has hits; as SQL, with its values.
    QString condition;
    QVariantList values;

private:
    struct Annotations
    {
        bool isExcluded = false;
        QString condition; // on a row `annotation`; it holds numbers only
    };
    void addDate(const SearchRestriction &restriction);

    QList<Annotations> m_annotations;
};

} // namespace Standoff

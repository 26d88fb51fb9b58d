// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/casexport.h"

#include <QMap>
#include <set>

namespace Standoff {

// The CAS of an article as far as it is made.
struct CasExport::InArticle
{
    const OpenArticle &article;
    Cas cas;
    qint64 lastId = 0;
    qint64 sofa = 0;
    QList<qint64> members;
    QMap<TextRange, qint64> sentences;
    QMap<TextRange, qint64> tokens;
    QList<CasStructure> spans; // not in the CAS yet: references from one to another come
    QHash<AnnotationId, qsizetype> places; // in spans
    QHash<AnnotationId, qint64> ids;
    QHash<TagId, qint64> tags;
    QHash<qint64, qint64> records; // by the number of the record, which no other value has
    std::set<std::pair<QString, QString>> attributes; // type and feature
    QSet<RelationId> linked; // relations that have become references
    QHash<std::pair<qint64, QString>, CasLink::Kind> linkKinds; // by structure and feature
    // Ranges of references that are not to just anything.
    QHash<QString, QString> ranges{{QStringLiteral("Governor"), CasName::annotation},
        {QStringLiteral("Dependent"), CasName::annotation},
        {QStringLiteral("target"), CasName::annotation}};

    qint64 tagId(const Tag &tag)
    {
        qint64 &id = tags[tag.id];
        if (id == 0)
            id = ++lastId;
        return id;
    }
};

} // namespace Standoff

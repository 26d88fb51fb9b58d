// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"

namespace Standoff {

// What of a project a format has no place for, item by item. One for all formats: what is peculiar
// to one is added by it (Format::lossesOfItsOwn).
class LossFinder
{
public:
    LossFinder(const ExportSource &source, ContentSet carried);

    // Of what belongs to no article; what the format adds stands behind what is said of all.
    QList<Loss> ofProject(const QList<Loss> &itsOwn) const;
    // Earlier versions of an article, its original, and the metadata that it has.
    QList<Loss> ofHeader(ArticleId article) const;
    // Whether there is anything that only its text and its marks can tell.
    bool looksIntoArticles() const;
    QList<Loss> ofArticle(const OpenArticle &article) const;

private:
    QList<Loss> ofAll() const;
    QList<Loss> ofTags() const;
    QList<Loss> ofRecords() const;
    QList<Loss> ofRegisters() const;
    QList<Loss> ofAnnotation(ArticleId article, const Annotation &annotation) const;
    bool isLost(Content content) const { return !m_carried.has(content); }

    const Project &m_project;
    QHash<ArticleId, QList<const Version *>> m_earlier;
    ContentSet m_carried;
};

// Of a format that is about something else than annotated articles.
QList<Loss> lossesBeside(const QString &only);

// The places at which the same is lost, in the order in which the kinds and the places came.
struct LossGroup
{
    QString what;
    QList<Loss> losses; // one at least
};
QList<LossGroup> groupedLosses(const QList<Loss> &losses);

// By whose words an attribution is known among losses: of its content, or else of another part;
// nullptr where it has none.
const Annotation *partToName(const OpenArticle &article, const Attribution &attribution);

} // namespace Standoff

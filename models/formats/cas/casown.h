// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "formats/cas/casnames.h"
#include "formats/interchange/foreignreader.h"

#include <QCoreApplication>
#include <QSet>
#include <optional>

namespace Standoff {

// What CasExport had no place for in UIMA, read from the structures of ours ("standoff.X").
class CasOwn
{
public:
    CasOwn(const Cas &cas, ForeignReader &reader);

    // Whether the CAS is one of ours.
    bool isThere() const { return m_article != nullptr; }
    // Metadata, roles of paragraphs, the version.
    void takeArticle(ForeignArticle &article) const;
    // Nullptr where nothing is said of it.
    const CasStructure *markOf(qint64 structure) const;
    // The name of the attribute that a feature is.
    QString attributeOf(const QString &type, const QString &feature) const;

    struct NamedTag
    {
        QString name;
        QString layer;
    };
    // The tag of a mark, as long as that has the tag's value; or else one with that value.
    std::optional<NamedTag> tagOf(const CasStructure *mark, const CasCode &code) const;
    static void takeMark(const CasStructure &mark, const Cas &cas, ForeignMark &into);
    // By the numbers of structures, which are the ids of marks.
    QList<ForeignAttribution> attributions(const QString &prefix) const;

private:
    static ForeignRecord recordOf(const CasStructure &record);
    void declareTags(ForeignReader &reader);
    void declare(const CasStructure &structure, ForeignReader &reader) const;

    const Cas &m_cas;
    const CasStructure *m_article = nullptr;
    const CasStructure *m_version = nullptr;
    QHash<qint64, const CasStructure *> m_marks; // by what they are about
    QHash<std::pair<QString, QString>, QString> m_attributes; // by type and feature
    QHash<QString, const CasStructure *> m_tags; // by code
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "formats/cas/casnames.h"
#include "project/openarticle.h"
#include "project/project.h"

#include <QSet>

namespace Standoff {

// Makes a CAS of an article: sentences and tokens of DKPro Core, an annotation of its layer's type
// for each of ours (with the value of its tag, and a feature for each attribute; from the first
// fragment's begin to the last one's end), relations with Governor and Dependent. What UIMA has no
// place for is in structures of our own, "standoff.X", to which others need not pay attention:
// Mark (what we know of an annotation or relation), Tag, Feature (names of attributes), Record,
// Attribution, Article, Version, Characters (which XML has no place for).
//
// One for all articles of an export: types gather.
class CasExport
{
public:
    // With isXml, what XML has no place for is kept apart.
    CasExport(const Project &project, bool isXml);

    Cas casOf(const OpenArticle &article);
    // Those of all articles so far.
    const CasTypes &types() const { return m_types; }

private:
    struct InArticle; // the CAS as far as it is made, and what stands for what in it

    CasStructure make(InArticle &in, const QString &type) const;
    CasStructure makeSpan(InArticle &in, const QString &type, TextRange range) const;
    void put(InArticle &in, const CasStructure &structure, const QString &supertype = {});

    void addCharacters(InArticle &in, const CasStructure &structure);
    void addHead(InArticle &in);
    void addTokens(InArticle &in);
    void addAnnotations(InArticle &in);
    CasStructure markOf(InArticle &in, const Annotation &annotation, const Tag &tag,
        const QList<TextRange> &ranges);
    CasStructure spanOf(
        InArticle &in, const Annotation &annotation, const CasCode &code, TextRange extent);
    void addLinks(InArticle &in);
    bool addLink(InArticle &in, const Relation &relation);
    void addRelations(InArticle &in);
    void addAttributions(InArticle &in);
    void addTags(InArticle &in);

    CasCode codeOf(const Tag &tag) const;
    QString featureFor(const QString &type, const QString &attribute, const QStringList &others);
    qint64 addRecord(InArticle &in, RecordRef record, const CasStructure &described);
    qint64 recordOf(InArticle &in, const Annotation &annotation);
    void addMark(InArticle &in, CasStructure mark, AnnotatorId annotator, qint64 about);

    const Project &m_project;
    const bool m_isXml;
    QHash<LayerId, QString> m_layerTypes;
    QHash<QString, QMap<QString, QString>> m_attributes; // by type, then by feature
    QSet<std::pair<QString, QString>> m_links; // features that are references, with their types
    CasTypes m_types;
};

} // namespace Standoff

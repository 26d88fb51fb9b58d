// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/casown.h"

namespace Standoff {

// Makes an article of a CAS, of whatever program: of its first view with a text. Annotations become
// marks, whose layer is their type and whose tag is the value of the type's main feature; what has
// Governor and Dependent becomes a relation, and so do references from one annotation to another
// (slots, links of chains). Sentences and tokens are left out, which is told of others' files, but
// where something refers to them. Everything else is told, by its type.
class CasReading
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::CasReading)

public:
    // An annotator for what does not say who made it; ids begin with the prefix.
    CasReading(const Cas &cas, ForeignReader &reader, const QString &file,
        const QString &annotator = {}, const QString &prefix = {});

    // The text of the view that is read; "" where there is none.
    QString text() const;
    // Adds what is marked; fills the rest where the article has no text yet.
    void addTo(ForeignArticle &article);

private:
    // Arrays, lists, views; what INCEpTION and we say of our own.
    static bool isPlumbing(const QString &type);
    void chooseView();
    void chooseFeatures();
    bool isSpan(const CasStructure &structure) const;
    bool isRelation(const CasStructure &structure) const;
    bool isSegment(const CasStructure &structure) const;
    void findReferred();
    void addMetaData(const CasStructure &structure, ForeignArticle &article) const;
    void addMark(const CasStructure &structure, ForeignArticle &article);
    void addFeature(const CasStructure &structure, const CasFeature &feature, ForeignMark &mark,
        ForeignArticle &article);
    void addLinks(const CasStructure &structure, const CasFeature &feature,
        const QString &annotator, ForeignArticle &article);
    void addRelation(const CasStructure &structure, ForeignArticle &article);
    void tellRest(const ForeignArticle &article);
    CasCode codeOf(const CasStructure &structure);
    bool isTooMuch(const QString &type);
    QString idOf(qint64 structure) const { return m_prefix + QString::number(structure); }

    const Cas &m_cas;
    ForeignReader &m_reader;
    const QString m_file;
    const QString m_annotator;
    const QString m_prefix;
    CasOwn m_own;
    const CasStructure *m_sofa = nullptr;
    QHash<QString, QString> m_mainFeatures; // by type
    QSet<qint64> m_referred; // segments that something refers to
    QSet<qint64> m_used; // links
    QHash<QString, QSet<QString>> m_values; // that are tags, by type
    QSet<QString> m_types; // of annotations
    qint64 m_linksLeft = 2'000'000;
    // What was left out, and how often: types, and "type:feature".
    QMap<QString, int> m_leftTypes;
    QMap<QString, int> m_leftFeatures;
    int m_segments = 0;
    int m_elsewhere = 0; // annotations in other views
};

} // namespace Standoff

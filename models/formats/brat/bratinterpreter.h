// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratconfig.h"
#include "formats/brat/bratdocument.h"
#include "formats/brat/bratnotes.h"

#include <QCoreApplication>
#include <QSet>

namespace Standoff {

// Makes marks, relations and attributions of what the files of one annotator say of an article.
//
// An event is an annotation in a layer of its own, on the fragments of its trigger, and its roles
// are relations from it; a trigger stands for its first event then. An event that has a cue and a
// content is an attribution; its trigger is left out where it only repeats a part of it, and stands
// for that.
class BratInterpreter
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratInterpreter)

public:
    // Names of this document begin with the prefix in the article.
    BratInterpreter(const BratDocument &document, const BratConfig &config,
        const QString &annotator, const QString &prefix, ForeignArticle &article);

    void run();

    const QList<BratDocument::Told> &told() const { return m_told; }
    // Tags with attributes that are flags, to declare before the article is taken.
    const QList<ForeignTag> &flagged() const { return m_flagged; }

private:
    using Link = BratDocument::Link;
    using Property = BratDocument::Property;
    using Text = BratDocument::Text;

    void indexLines();
    bool isAttribution(const Link &event) const;
    void findStandIns();
    void standInForTrigger(const Link &event);
    void makeMarks();
    QString layerOfText(const QString &type) const;
    void addMark(const QString &id, const QString &type, const QString &layer, const Text &text,
        const QString &place);
    void makeAttribution(const Link &event);
    void makeRoles(const Link &event);
    void relate(const BratDocument::Line &line, const QString &type, const QString &from,
        const QString &to, const QString &note);
    void makeRelation(const Link &line);
    void makeEquivalence(const Link &line);
    void setAttribute(const Property &line);
    bool setField(const Property &line);
    void setMarkAttribute(ForeignMark &mark, const Property &line);
    void setReference(const Property &line);
    void setNote(const Property &line);
    // The note of whatever has the name; nullptr where nothing has.
    QString *noteOf(const QString &id);
    // That of a role, which is no thing of its own to brat.
    QString *noteOfRole(const Property &line);
    // The name of the mark that a name stands for; "" for none.
    QString resolve(const QString &id) const;
    ForeignMark *mark(const QString &id);
    void leaveOut(const QString &place, const QString &why) { m_told.append({place, why}); }
    QString missing(const QString &id) const { return tr("“%1” does not exist").arg(id); }

    const BratDocument &m_document;
    const BratConfig &m_config;
    const QString m_annotator;
    const QString m_prefix;
    ForeignArticle &m_article;
    QHash<QString, const Text *> m_texts; // by their names in the document, as are the others
    QHash<QString, const Link *> m_events;
    QSet<QString> m_eventTypes;
    QHash<QString, QString> m_standIns;
    QSet<QString> m_spent; // triggers that are no marks
    QHash<QString, qsizetype> m_marks; // places in the article's list
    QHash<QString, qsizetype> m_relations;
    QHash<QString, qsizetype> m_attributions;
    QHash<std::pair<QString, QString>, qsizetype> m_roles; // by event and role, in the same list
    QHash<QString, QString> m_labels; // of references
    QSet<std::pair<QString, QString>> m_flags; // layer and type, attribute
    QList<ForeignTag> m_flagged;
    QList<BratDocument::Told> m_told;
};

} // namespace Standoff

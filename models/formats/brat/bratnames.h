// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <QMap>
#include <QSet>
#include <set>

namespace Standoff {

// The names under which things stand in brat's files. Tags have the name that they came with
// (Tag::code), or else their own where brat takes that: letters, digits, "-", "_" and the like, and
// values without spaces. Otherwise a name is made, and what it stands for goes into [labels]. Notes
// what is used, for the .conf files.
class BratNames
{
public:
    explicit BratNames(const Project &project);

    QString ofTag(TagId tag) const { return m_tags.value(tag); }
    // Whether its annotations are written as events; those of the layer of triggers may share names
    // with them.
    bool isEvent(TagId tag) const;

    struct Ends // names of the ends of a relation; of an equivalence they have none
    {
        QString first;
        QString second;

        bool operator<(const Ends &other) const
        {
            return std::tie(first, second) < std::tie(other.first, other.second);
        }
    };
    QString ofRelation(const QString &type, const Ends &ends, bool hasEvents);
    QString ofRole(const QString &type, const QString &eventType);
    QString ofAttributionType(const QString &type);
    // An attribute of something that has a type. A mere flag has no value.
    struct NameAndValue
    {
        QString name;
        QString value;
    };
    NameAndValue ofAttribute(const QString &name, const QString &value, const QString &type);
    // The same for a field of ours that is an attribute in brat: "stance", "channel".
    NameAndValue ofField(const QString &name, const QString &value, const QString &type);

    // The files annotation.conf, visual.conf, kb_shortcuts.conf and tools.conf, by name.
    QMap<QString, QString> files() const;

    static const QString attributionType;

private:
    struct Attribute
    {
        QSet<QString> types;
        QStringList values; // each once
        QSet<QString> known; // the same
        bool isFlag = false;

        void add(const QString &value);
    };
    struct RelationUse
    {
        std::set<Ends> ends;
        bool hasEvents = false;
    };
    QString make(const QString &category, const QString &label, const QString &wanted = {});
    QString makeValue(const QString &label);
    Attribute &attribute(const QString &name);
    QString freeName(
        const QString &space, const QString &stem, const QString &label, bool mayBeShared);
    void addLayer(const Layer &layer);
    void addTags(const QMultiHash<TagId, const Tag *> &children, TagId parent,
        const QString &indentation, QStringList &lines);
    QStringList relationLines() const;
    QStringList eventLines() const;
    QStringList attributeLines() const;
    QString annotationConf() const;
    QString visualConf() const;

    const Project &m_project;
    QHash<TagId, QString> m_tags;
    QHash<std::pair<QString, QString>, QString> m_names; // by category and label
    QMap<QString, QString> m_labels; // of all names that were given
    QSet<std::pair<QString, QString>> m_taken; // space of names, name
    QHash<QString, int> m_lastNumber; // that was tried for a stem
    QMap<QString, Attribute> m_attributes;
    QStringList m_attributeOrder;
    QMap<QString, RelationUse> m_relations;
    QMap<QString, QSet<QString>> m_roles; // by type of event
    QSet<QString> m_attributionTypes;
    QStringList m_entityLines; // of annotation.conf
    QStringList m_eventLines;
    QStringList m_eventOrder; // types of events, with their indentation
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <QMap>
#include <QSet>

namespace Standoff {

// The names under which things stand in brat's files. brat takes letters, digits, "-" and "_" for
// types, and values without spaces; each name stands for one thing only, and what it is called in
// the project goes into [labels]. Notes what is used, for the .conf files.
class BratNames
{
public:
    explicit BratNames(const Project &project);

    QString ofTag(TagId tag) const { return m_tags.value(tag); }
    QString ofRelation(const QString &type);
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
    QString make(const QString &category, const QString &label);
    QString makeValue(const QString &label);
    Attribute &attribute(const QString &name);
    QString freeName(const QString &stem, const QString &label, bool mayBeShared);
    void addTags(
        const QMultiHash<TagId, const Tag *> &children, TagId parent, const QString &indentation);
    QString annotationConf() const;
    QString visualConf() const;

    const Project &m_project;
    QHash<TagId, QString> m_tags;
    QHash<std::pair<QString, QString>, QString> m_names; // by category and label
    QMap<QString, QString> m_labels; // of all names that were given
    QHash<QString, int> m_lastNumber; // that was tried for a stem
    QMap<QString, Attribute> m_attributes;
    QStringList m_attributeOrder;
    QSet<QString> m_relations;
    QStringList m_entityLines; // of annotation.conf
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Standoff {

// What the .conf files say about types, as far as it concerns us. All optional.
struct BratConfig
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratConfig)

public:
    struct Type
    {
        QString name;
        QString parent; // "" at the top
        bool isGroup = false; // "!": only there to hold others
        bool isAttribution = false; // of an event: it has the roles of one
    };
    struct Attribute
    {
        QString name;
        QStringList types; // "<ENTITY>" and the like stand for all
        QStringList values; // none: a flag
    };

    QList<Type> entities; // parents before their children
    QList<Type> events; // the same
    QSet<QString> eventNames;
    QSet<QString> attributionNames;
    QHash<QString, LayerKind> layers; // groups that are layers of ours, from our own files
    QList<Attribute> attributes;
    QHash<QString, QString> labels;
    QHash<QString, QString> colors; // "#rrggbb"
    QHash<QString, QString> keys;

    // What a name is called; itself when the files do not say.
    QString label(const QString &name) const { return labels.value(name, name); }
    // Of relations, attributes and values, which have no place for a label beside their name: that
    // stays, but where the files are ours, which may have had to make it.
    QString ownLabel(const QString &name) const { return isOurs() ? label(name) : name; }
    // Whether the files are ours, so that fields of ours may stand in attributes.
    bool isOurs() const { return !layers.isEmpty(); }
    // The layer of annotations of a declared type; "" of any other.
    QString layerOf(const QString &type) const { return m_layerOf.value(type); }
    LayerKind kindOf(const QString &layer) const;
    // The types as tags, those above before those below.
    QList<ForeignTag> tags() const;

    // Takes each file from the first of the folders that has it. Errors name the file: it cannot
    // be read, or declares more than could be meant.
    static Result<BratConfig> read(const QStringList &folders);

    static bool isAttributionName(const QString &type);

private:
    void readAnnotationConf(const QStringList &lines);
    void readVisualConf(const QStringList &lines);
    void readShortcuts(const QStringList &lines);
    void readAttribute(const QString &line);
    void placeEntities();
    QList<AttributeDefinition> attributesOf(const QString &type, bool isEvent) const;

    QHash<QString, QString> m_layerOf;
    QHash<QString, LayerKind> m_kinds; // of layers, by what they are called
};

// The layers that hold events, and triggers of none.
QString bratEventLayer();
QString bratTriggerLayer();

} // namespace Standoff

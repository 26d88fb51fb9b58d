// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/tagset.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Standoff {

// What the .conf files of a folder say about types, as far as it concerns us. All optional.
struct BratConfig
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratConfig)

public:
    struct Type
    {
        QString name;
        QString parent; // "" at the top
        bool isGroup = false; // "!": only there to hold others
    };
    struct Attribute
    {
        QString name;
        QStringList types; // "<ENTITY>" and the like stand for all
        QStringList values; // none: a flag
    };

    QList<Type> entities; // parents before their children
    QSet<QString> events;
    QHash<QString, LayerKind> layers; // groups that are layers of ours, from our own files
    QList<Attribute> attributes;
    QHash<QString, QString> labels;
    QHash<QString, QString> colors; // "#rrggbb"
    QHash<QString, QString> keys;

    // What a name is called; itself when the files do not say.
    QString label(const QString &name) const { return labels.value(name, name); }
    // Whether the files are ours, so that fields of ours may stand in attributes.
    bool isOurs() const { return !layers.isEmpty(); }

    // Errors name the file: it cannot be read, or declares more than could be meant.
    static Result<BratConfig> read(const QString &folder);

private:
    void readAnnotationConf(const QStringList &lines);
    void readAttribute(const QString &line);
    void readVisualConf(const QStringList &lines);
    void readShortcuts(const QStringList &lines);
};

} // namespace Standoff

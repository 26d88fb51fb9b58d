// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <functional>
#include <vector>

namespace Standoff {

// An element of an XML document, or a run of characters in one.
struct TeiNode
{
    QString name; // without namespace; "" for characters
    QString text; // the characters
    QMap<QString, QString> attributes; // "xml:id"
    std::vector<TeiNode> children;
    qint64 line = 0;

    QString attribute(const QString &key) const { return attributes.value(key); }
    QString id() const { return attribute(QStringLiteral("xml:id")); }
    // All characters within; with runs of white space as one space, and none around.
    QString content() const;
    QString simplified() const { return content().simplified(); }
    // The first child element of the name; nullptr without one.
    const TeiNode *child(const QString &childName) const;
    // Calls it for the element and all within, in order, until it says not to go deeper.
    void each(const std::function<bool(const TeiNode &element)> &visit) const;
    // Those of the name, at whatever depth.
    QList<const TeiNode *> all(const QString &elementName) const;

    void addContent(QString &all) const;

    // Parses a document. The error says, with the line, what is wrong: it is no XML, it is nested
    // more than 200 deep, or it has more than 3 000 000 parts.
    static Result<TeiNode> parse(const QByteArray &xml);
};

} // namespace Standoff

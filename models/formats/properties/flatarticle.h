// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"

#include <QList>
#include <QString>

namespace Standoff {

// An article and what is marked in it as formats have it in which everything is an annotation or a
// link between annotations, with properties that are names and texts (infons, features,
// attributes). PubAnnotation, BioC and GATE are such.

// In the order in which they are written. A name that begins with "standoff:" is ours; any other
// one of an annotation is the name of an attribute.
using Properties = QList<std::pair<QString, QString>>;

struct FlatMark
{
    QString id; // in its article
    QString type; // the name of the tag in files of others
    QList<ForeignRange> ranges; // when written: in code points
    QString text;
    Properties properties;
    QString place; // in the file, for remarks
};

struct FlatMember
{
    QString role; // "source", "cue", "content"; of a relation "subject", "object"
    QString id; // of an annotation
};

// A relation, or an attribution, which has the property "standoff:attribution".
struct FlatLink
{
    QString id;
    QString type;
    QList<FlatMember> members;
    Properties properties;
    QString place;
};

struct FlatArticle
{
    Properties properties;
    QList<FlatMark> marks; // in the order of the text
    QList<FlatLink> links;
};

} // namespace Standoff

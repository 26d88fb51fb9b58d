// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "text/checkjson.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

namespace Standoff {

// A piece of a text as selectors describe it: by place, by what stands there, or both.
struct WebAnnotationPiece
{
    std::optional<ForeignRange> position;
    QString exact; // "" where it is not quoted
    QString prefix;
    QString suffix;
    // Selected by what only a markup can tell (a path, a style): all of the text is looked through.
    bool isOpaque = false;
    std::vector<WebAnnotationPiece> within; // what refines it: one at most, in which it counts
};

// One resource that an annotation is about, and the pieces of it.
struct WebAnnotationTarget
{
    QString source; // address of the text
    QString cached; // that of a copy of it
    QString text; // the text itself, where the annotation brings it
    QList<WebAnnotationPiece> pieces; // none: all of it, or another annotation
    bool isUnclear = false; // there are selectors, of which none says where in a text
};

// An annotation as its JSON has it.
struct WebAnnotation
{
    struct Tag
    {
        QString name;
        QString layer;
    };

    QString id;
    QStringList motivations; // without prefix
    QList<Tag> tags;
    QMap<QString, QString> attributes;
    QStringList notes;
    QStringList links; // addresses of what it links to
    ForeignRecord record;
    QString stance;
    Status status = Status::Accepted;
    QString creator;
    QDateTime created;
    QList<WebAnnotationTarget> targets;
    bool isJoint = false;
    std::optional<ForeignAttribution> attribution;
    QStringList unread; // what of it is not understood

    // Also of the earlier Open Annotation, and of what Hypothes.is hands out.
    static WebAnnotation read(const ReadJson &json);
};

// The words of a "type" or a "motivation", one or several, without prefix or address.
QStringList webAnnotationWords(const ReadJson &json, const char *member);
// The "id" of an object, or the text itself.
QString webAnnotationId(const ReadJson &json);
// The UUID that an address "urn:uuid:…" has, or a fragment "#…"; null where it has none.
QUuid webAnnotationUuid(const QString &address);
// What an object has as a target.
QList<WebAnnotationTarget> webAnnotationTargets(const ReadJson &json, bool &isJoint);

} // namespace Standoff

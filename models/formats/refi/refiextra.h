// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "project/project.h"
#include "text/checkjson.h"

#include <QSet>
#include <QUuid>
#include <nlohmann/json.hpp>
#include <optional>

namespace Standoff {

// What REFI-QDA has no place for, as JSON in Notes and in the Description of a Set, where programs
// keep it and people can read it: {"standoff": 1, …}. It is ASCII, so that it holds what XML has no
// place for.

// Of an annotation: status, stance, attributes, record, and that it is in several pieces. "" where
// there is nothing of it.
QString refiMarkExtra(const Project &project, const Annotation &annotation);
void readRefiMarkExtra(const ReadJson &extra, ForeignMark &mark);

// Of an article: fields, pages, roles and attributions.
QString refiArticleExtra(const Project &project, const OpenArticle &article);
// The article's own links, which are there for people, are added to those that are no relations.
void readRefiArticleExtra(const ReadJson &extra, ForeignArticle &article, QSet<QString> &links);

// The JSON that a text is; none where it is another text.
std::optional<ReadJson> refiExtraIn(const QString &text);

// The identity of something that belongs to what has an identity: the same in each export.
QUuid refiPartOf(QUuid whole, QStringView part);
QString refiGuid(QUuid uuid);
// As files of all programs can be compared: lower case, without braces.
QString refiKey(QStringView guid);

// The links between the parts of an attribution, which people see: from, to, identity and name.
struct RefiPartLink
{
    QUuid from;
    QUuid to;
    QUuid guid;
    QString name;
};
QList<RefiPartLink> refiLinksOf(const OpenArticle &article, const Attribution &attribution);

} // namespace Standoff

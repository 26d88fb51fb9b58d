// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "project/valuejson.h"

#include <functional>

namespace Standoff {

// What a format has a field of its own for. The functions are asked of what is in the article.
struct NativeFields
{
    std::function<bool(const Annotation &annotation)> hasAnnotation;
    std::function<bool(const Annotation &from, const Annotation &to)> hasRelation; // none: no
    std::function<bool(const QString &name)> hasAttribute; // none: no
    bool hasNotes = false; // of annotations
};

// The identity of an annotation within a file.
QString extrasIdOf(const Annotation &annotation);

// Writes what a record of JSON has no field for: an object that other programs keep or ignore,
// under the key "standoff". An annotation is known again by its spans and tag, so that it is found
// also where another program has numbered them anew; what stands there with "own" is nowhere else
// in the record. ExtrasReader reads it.
class ExtrasWriter
{
public:
    static constexpr auto key = "standoff";

    ExtrasWriter(const Project &project, const OpenArticle &article, NativeFields native)
        : m_project(project)
        , m_article(article)
        , m_native(std::move(native))
    {
    }

    // The tagset is written once in a file: with its first record.
    Json extras(bool withTagset) const;

private:
    Json header() const;
    Json roles() const;
    Json tagset() const;
    Json annotation(const Annotation &annotation) const;
    Json relation(const Relation &relation) const;
    Json attribution(const Attribution &attribution) const;
    Json record(const Annotation &annotation) const;
    Json ids(const QList<AnnotationId> &annotations) const;

    const Project &m_project;
    const OpenArticle &m_article;
    NativeFields m_native;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"
#include "project/project.h"

#include <nlohmann/json_fwd.hpp>

namespace Standoff {

// Writes one article as a text and a collection of Web Annotations, page by page.
class WebAnnotationWriter
{
public:
    static constexpr int itemsOfPage = 1000;

    // The name is that of its files, without suffix.
    WebAnnotationWriter(const Project &project, const OpenArticle &article, const QString &name);

    Result<> write(ExportDestination &destination) const;

private:
    using Json = nlohmann::ordered_json;

    QString textFile() const { return m_name + QStringLiteral(".txt"); }
    Json collection() const;
    Json header() const;
    Json tagset() const;
    Json page(int number) const; // from 0, without items
    QString pageId(int number) const;
    int pageCount() const;
    // Writes the object, with the items of the page as its last member.
    void writePage(const Json &json, int number, Output &output) const;

    Json item(qsizetype index) const;
    Json toItem(const Annotation &annotation) const;
    Json toItem(const Relation &relation) const;
    Json toItem(const Attribution &attribution) const;
    Json bodies(const Annotation &annotation) const;
    Json target(const Fragment &fragment) const;
    Json idsOf(const QList<AnnotationId> &annotations) const;
    // Who made it and when.
    template <typename Value>
    void addProvenance(const Value &value, Json &json) const;

    const Project &m_project;
    const OpenArticle &m_article;
    QString m_name;
    QList<const Annotation *> m_annotations;
    QList<const Relation *> m_relations;
    QList<const Attribution *> m_attributions;
    qsizetype m_total;
};

} // namespace Standoff

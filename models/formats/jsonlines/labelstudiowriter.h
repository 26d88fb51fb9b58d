// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/labelstudioconfig.h"
#include "project/valuejson.h"

namespace Standoff {

// Writes an article as a task of Label Studio.
class LabelStudioWriter
{
public:
    // What the task holds beyond the tagset is added to the configuration.
    LabelStudioWriter(const Project &project, const OpenArticle &article, LabelStudioConfig &config)
        : m_project(project)
        , m_article(article)
        , m_config(config)
    {
    }

    Json task(bool withTagset) const;

private:
    void addRegions(const Annotation &annotation, Json &result) const;
    void addFields(const Annotation &annotation, const Json &region, Json &result) const;
    void addRelations(Json &result) const;
    Json predictions() const;

    const Project &m_project;
    const OpenArticle &m_article;
    LabelStudioConfig &m_config;
};

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "typesetting/markstyles.h"

#include <QCoreApplication>

namespace Standoff {

struct LegendTag
{
    TagId tag;
    QString name;
    int count = 0; // of annotations
};

struct LegendLayer
{
    QString name;
    LayerKind kind = LayerKind::Other;
    QList<LegendTag> tags;
};

// A status that is not the usual one, shown with a tag that has it.
struct LegendStatus
{
    Status status = Status::Accepted;
    TagId tag;
    int count = 0; // of annotations

    bool operator==(const LegendStatus &) const = default;
};

// Tells the tags that occur in an article, by layer, in the order of the tagset, and what there is
// that was only proposed or was rejected.
class ArticleLegend
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ArticleLegend)

public:
    ArticleLegend() = default;
    // All tags of the project, as yet without counts.
    explicit ArticleLegend(const Project &project);
    explicit ArticleLegend(const QList<LegendLayer> &layers)
        : m_layers(layers)
    {
    }

    // Only the tags of annotations that are shown and touch the range, counted. O(annotations
    // there).
    ArticleLegend in(const OpenArticle &article, TextRange range, const MarkStyles &styles) const;

    const QList<LegendLayer> &layers() const { return m_layers; }
    const QList<LegendStatus> &statuses() const { return m_statuses; }
    bool isEmpty() const { return m_layers.isEmpty(); }

    // The legend as a small article in which the name of each tag is marked with that tag: what
    // paints the article thus shows every mark in the legend as it does in the text.
    OpenArticle asArticle() const;

private:
    QList<LegendLayer> m_layers;
    QList<LegendStatus> m_statuses;
};

} // namespace Standoff

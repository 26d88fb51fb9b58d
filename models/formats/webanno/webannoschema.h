// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Standoff {

// A column of a file in WebAnno TSV. A slot has two, for the roles and for the targets of its
// links.
struct WebAnnoColumn
{
    enum class Kind : quint8 {
        Placeholder, // of a layer without features
        Feature,
        Role,
        Target,
        Base, // of a relation: where it comes from
    };

    Kind kind = Kind::Feature;
    QString feature; // also of a slot
    QString type; // of the links, of their targets, or what a relation is between

    bool operator==(const WebAnnoColumn &) const = default;
};

// A layer of a file in WebAnno TSV: a UIMA type and its columns.
struct WebAnnoLayer
{
    enum class Kind : quint8 { Span, Chain, Relation };

    Kind kind = Kind::Span;
    QString name; // "webanno.custom.Span"
    QList<WebAnnoColumn> columns; // one at least

    // The line of a header, "#T_SP=…"; none where it is something else.
    static std::optional<WebAnnoLayer> fromHeader(const QString &line);
    QString header() const;

    QString shortName() const; // "Span"
    bool hasFeature(const QString &feature) const;
    bool hasSlots() const;
    // The type of the column of that kind, "" for none.
    QString typeOf(WebAnnoColumn::Kind kind, const QString &feature) const;
    // The feature whose value is the tag; "" for none: values of any kind are no tags.
    QString tagFeature() const;
    // Adds what is not there yet: in alphabetical order where the columns are, and before the base.
    void add(const WebAnnoColumn &column);
    void addSlot(const QString &feature, const QString &linkType, const QString &targetType);
    // In which order the layers stand: spans, spans with slots, chains, relations.
    int rank() const;
};

// The types of UIMA that files refer to without declaring them.
inline constexpr QStringView webAnnoToken =
    u"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
inline constexpr QStringView webAnnoBuiltIn = u"de.tudarmstadt.ukp.dkpro.core.api.";
inline constexpr QStringView webAnnoAnything = u"uima.tcas.Annotation";

} // namespace Standoff

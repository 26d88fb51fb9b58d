// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <optional>

namespace Standoff {

// How types of a CAS and their values are called in our projects, and the way back: layers are
// called after types, in short, tags after values of a type's main feature. What the names alone do
// not tell stands in the tag's code: "TYPE", or "TYPE:FEATURE=VALUE".

namespace CasName {
inline const QString token =
    QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token");
inline const QString sentence =
    QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence");
inline const QString metaData =
    QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData");
inline const QString namedEntity =
    QStringLiteral("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
// Instead of what is built in, which can have no features of others.
inline const QString ourAnnotation = QStringLiteral("webanno.custom.Annotation");
inline const QString relation = QStringLiteral("webanno.custom.StandoffRelation"); // of ours
inline const QString annotation = QStringLiteral("uima.tcas.Annotation");
} // namespace CasName

// A type with a value of a feature; without a feature the type alone.
struct CasCode
{
    QString type;
    QString feature;
    QString value;

    // "TYPE:FEATURE=VALUE"; a type without a package is "noNamespace.TYPE".
    QString text() const;
    // None where the text is no such code.
    static std::optional<CasCode> from(const QString &text);

    bool operator==(const CasCode &) const = default;
};

// A relation that was a reference from one annotation to another, or to links with a role: it is
// called "LAYER#FEATURE", "LAYER#FEATURE[]" where there may be several, "LAYER#FEATURE=ROLE".
struct CasLink
{
    enum class Kind : quint8 { One, Several, Roles };

    QString layer; // as casShortName() has the type
    QString feature;
    Kind kind = Kind::One;
    QString role;

    QString text() const;
    static std::optional<CasLink> from(const QString &text);
};

// Whether it is one word of ASCII letters, digits and underscores, which begins with a letter.
bool isCasWord(QStringView text);
// Whether a feature says where an annotation stands, or between which a relation is.
bool isCasPlace(QStringView feature);
// Whether it is such words with dots between them, or one.
bool isCasType(QStringView text);

// The layer of a type: "Entities", "POS", "X" for webanno.custom.X, or else the last word.
QString casLayerOf(const QString &type);
// The type of a layer with such a name; "" where none can be called so.
QString casTypeOf(const QString &layer);
// The name of a type that says which it is: that of the layer, or else the full one.
QString casShortName(const QString &type);
// The feature whose value is the tag; "" where the type has none.
QString casMainFeature(const QString &type);

// A tag, and a relation, of a type with such a value of a feature ("" for none).
QString casTagOf(const CasCode &code);
QString casRelationOf(const CasCode &code);
// The way back; none where it is a name of ours.
std::optional<CasCode> casRelationFrom(const QString &relation);

} // namespace Standoff

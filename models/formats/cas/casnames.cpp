// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casnames.h"

#include <QList>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct KnownCasType
{
    QString type;
    QString layer;
    QString feature;
};

// The types of DKPro Core that INCEpTION and WebAnno have from the start.
const QList<KnownCasType> &knownCasTypes()
{
    const QString api = u"de.tudarmstadt.ukp.dkpro.core.api."_s;
    static const QList<KnownCasType> types{
        {api + u"ner.type.NamedEntity"_s, u"Entities"_s, u"value"_s},
        {api + u"lexmorph.type.pos.POS"_s, u"POS"_s, u"PosValue"_s},
        {api + u"lexmorph.type.morph.MorphologicalFeatures"_s, u"MorphologicalFeatures"_s,
            u"value"_s},
        {api + u"segmentation.type.Lemma"_s, u"Lemma"_s, {}},
        {api + u"segmentation.type.Stem"_s, u"Stem"_s, {}},
        {api + u"segmentation.type.Token"_s, u"Token"_s, {}},
        {api + u"segmentation.type.Sentence"_s, u"Sentence"_s, {}},
        {api + u"syntax.type.chunk.Chunk"_s, u"Chunk"_s, u"chunkValue"_s},
        {api + u"syntax.type.constituent.Constituent"_s, u"Constituent"_s, u"constituentType"_s},
        {api + u"syntax.type.dependency.Dependency"_s, u"Dependency"_s, u"DependencyType"_s},
        {api + u"coref.type.CoreferenceLink"_s, u"CoreferenceLink"_s, u"referenceType"_s},
        {api + u"semantics.type.SemPred"_s, u"SemPred"_s, u"category"_s},
        {api + u"semantics.type.SemArg"_s, u"SemArg"_s, {}}};
    return types;
}

const KnownCasType *knownCasType(const QString &name, QString KnownCasType::*member)
{
    const auto found = std::ranges::find(knownCasTypes(), name, member);
    return found == knownCasTypes().end() ? nullptr : &*found;
}

constexpr auto customCasPackage = "webanno.custom."_L1;
constexpr auto noCasPackage = "noNamespace."_L1;

} // namespace

bool isCasWord(QStringView text)
{
    static const QRegularExpression word(u"\\A[A-Za-z][A-Za-z0-9_]{0,199}\\z"_s);
    return word.matchView(text).hasMatch();
}

bool isCasPlace(QStringView feature)
{
    static const QStringList features{
        u"sofa"_s, u"begin"_s, u"end"_s, u"Governor"_s, u"Dependent"_s};
    return features.contains(feature);
}

bool isCasType(QStringView text)
{
    static const QRegularExpression type(
        u"\\A[A-Za-z_][A-Za-z0-9_]{0,199}(?:\\.[A-Za-z_][A-Za-z0-9_]{0,199}){0,30}\\z"_s);
    return type.matchView(text).hasMatch();
}

QString CasCode::text() const
{
    const QString full = type.contains(u'.') ? type : noCasPackage + type;
    return feature.isEmpty() ? full : full + u':' + feature + u'=' + value;
}

std::optional<CasCode> CasCode::from(const QString &text)
{
    const QString full = text.section(u':', 0, 0);
    const bool isOthers = full.startsWith("uima.cas."_L1) || full.startsWith("standoff."_L1);
    if (!full.contains(u'.') || !isCasType(full) || isOthers)
        return std::nullopt;
    CasCode code{.type = full.startsWith(noCasPackage) ? full.sliced(noCasPackage.size()) : full};
    if (full.size() == text.size())
        return code;
    const QString rest = text.sliced(full.size() + 1);
    code.feature = rest.section(u'=', 0, 0);
    if (!isCasWord(code.feature) || !rest.contains(u'=') || isCasPlace(code.feature))
        return std::nullopt;
    code.value = rest.sliced(code.feature.size() + 1);
    return code;
}

QString CasLink::text() const
{
    const QString end = kind == Kind::One ? QString()
        : kind == Kind::Several           ? u"[]"_s
                                          : u'=' + role;
    return layer + u'#' + feature + end;
}

std::optional<CasLink> CasLink::from(const QString &text)
{
    const qsizetype sign = text.indexOf(u'#');
    if (sign <= 0)
        return std::nullopt;
    CasLink link{.layer = text.first(sign), .feature = text.sliced(sign + 1)};
    if (link.feature.endsWith("[]"_L1) && !link.feature.contains(u'=')) {
        link.kind = Kind::Several;
        link.feature.chop(2);
    } else if (const qsizetype equals = link.feature.indexOf(u'='); equals > 0) {
        link.kind = Kind::Roles;
        link.role = link.feature.sliced(equals + 1);
        link.feature.truncate(equals);
    }
    if (!isCasWord(link.feature) || isCasPlace(link.feature))
        return std::nullopt;
    return link;
}

QString casLayerOf(const QString &type)
{
    if (const KnownCasType *known = knownCasType(type, &KnownCasType::type))
        return known->layer;
    return type.section(u'.', -1);
}

QString casTypeOf(const QString &layer)
{
    if (const KnownCasType *known = knownCasType(layer, &KnownCasType::layer))
        return known->type;
    return isCasWord(layer) ? customCasPackage + layer : QString();
}

QString casShortName(const QString &type)
{
    const QString layer = casLayerOf(type);
    return casTypeOf(layer) == type ? layer : CasCode{.type = type}.text();
}

QString casMainFeature(const QString &type)
{
    const KnownCasType *known = knownCasType(type, &KnownCasType::type);
    return known ? known->feature : u"value"_s;
}

QString casTagOf(const CasCode &code)
{
    const bool isPlain = !code.feature.isEmpty() && code.feature == casMainFeature(code.type)
        && casTypeOf(casLayerOf(code.type)) == code.type && !CasCode::from(code.value);
    return isPlain ? code.value : code.text();
}

QString casRelationOf(const CasCode &code)
{
    if (code.type == CasName::relation)
        return code.value;
    const QString layer = casLayerOf(code.type);
    const bool isPlain = !code.feature.isEmpty() && code.feature == casMainFeature(code.type)
        && casTypeOf(layer) == code.type;
    return isPlain ? layer + u':' + code.value : code.text();
}

std::optional<CasCode> casRelationFrom(const QString &relation)
{
    if (const auto code = CasCode::from(relation))
        return code;
    const QString layer = relation.section(u':', 0, 0);
    const QString type = casTypeOf(layer);
    const QString feature = casMainFeature(type);
    if (layer.size() == relation.size() || type.isEmpty() || feature.isEmpty())
        return std::nullopt;
    return CasCode{type, feature, relation.sliced(layer.size() + 1)};
}

} // namespace Standoff

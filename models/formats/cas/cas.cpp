// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/cas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepestCasType = 100; // supertypes of one

bool isCasList(const QString &type)
{
    return type.startsWith("uima.cas.NonEmpty"_L1) || type.startsWith("uima.cas.Empty"_L1);
}

} // namespace

const CasFeature *CasStructure::find(QStringView feature) const
{
    const auto found = std::ranges::find_if(
        features, [feature](const CasFeature &each) { return each.name == feature; });
    return found == features.end() ? nullptr : &*found;
}

QString CasStructure::text(QStringView feature) const
{
    const CasFeature *found = find(feature);
    return found && !found->isReference ? found->texts.value(0) : QString();
}

qint64 CasStructure::reference(QStringView feature) const
{
    const CasFeature *found = find(feature);
    return found && found->isReference ? found->references.value(0) : 0;
}

qint64 CasStructure::number(QStringView feature, qint64 otherwise) const
{
    bool good = false;
    const qint64 number = text(feature).toLongLong(&good);
    return good ? number : otherwise;
}

void CasStructure::add(const QString &feature, const QString &text)
{
    if (!text.isEmpty())
        features.append({.name = feature, .texts = {text}});
}

void CasStructure::addNumber(const QString &feature, qint64 number)
{
    features.append({.name = feature, .texts = {QString::number(number)}, .isNumber = true});
}

void CasStructure::addReference(const QString &feature, qint64 id)
{
    if (id != 0)
        features.append({.name = feature, .references = {id}, .isReference = true});
}

void CasStructure::addReferences(const QString &feature, const QList<qint64> &ids)
{
    if (!ids.isEmpty()) {
        features.append({.name = feature, .references = ids, .isReference = true, .isList = true});
    }
}

void CasTypes::add(const CasType &type)
{
    if (m_types.size() >= most && !m_types.contains(type.name))
        return;
    CasType &known = m_types[type.name];
    known.name = type.name;
    if (known.supertype.isEmpty())
        known.supertype = type.supertype;
    for (const CasTypeFeature &feature : type.features) {
        if (!known.features.contains(feature.name) && known.features.size() < most)
            known.features.insert(feature.name, feature);
    }
}

QString CasTypes::rangeOf(const QString &type, const QString &feature) const
{
    QString name = type;
    for (int depth = 0; depth < deepestCasType; ++depth) {
        const auto found = m_types.constFind(name);
        if (found == m_types.cend())
            return {};
        const auto declared = found->features.constFind(feature);
        if (declared != found->features.cend())
            return declared->range;
        name = found->supertype;
    }
    return {};
}

bool CasTypes::isPrimitive(const QString &range) const
{
    static const QStringList primitives{u"uima.cas.String"_s, u"uima.cas.Integer"_s,
        u"uima.cas.Boolean"_s, u"uima.cas.Float"_s, u"uima.cas.Double"_s, u"uima.cas.Long"_s,
        u"uima.cas.Short"_s, u"uima.cas.Byte"_s, u"uima.cas.StringArray"_s,
        u"uima.cas.IntegerArray"_s, u"uima.cas.BooleanArray"_s, u"uima.cas.FloatArray"_s,
        u"uima.cas.DoubleArray"_s, u"uima.cas.LongArray"_s, u"uima.cas.ShortArray"_s,
        u"uima.cas.ByteArray"_s};
    QString name = range;
    for (int depth = 0; depth < deepestCasType && !name.isEmpty(); ++depth) {
        if (primitives.contains(name))
            return true;
        name = m_types.value(name).supertype;
    }
    return false;
}

bool Cas::add(CasStructure structure)
{
    if (structures.size() >= most || m_places.contains(structure.id))
        return false;
    m_places.insert(structure.id, structures.size());
    structures.append(std::move(structure));
    return true;
}

QString Cas::shared(const QString &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.cend())
        return *known;
    if (m_names.size() < CasTypes::most)
        m_names.insert(name);
    return name;
}

const CasStructure *Cas::find(qint64 id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &structures[*found];
}

const CasStructure *Cas::containerOf(const CasFeature &feature) const
{
    const CasStructure *only =
        feature.references.size() == 1 ? find(feature.references.first()) : nullptr;
    const bool isContainer = only
        && (only->type.endsWith("Array"_L1) || only->type.endsWith("[]"_L1)
            || isCasList(only->type))
        && (only->type.startsWith("uima.cas."_L1) || only->find(u"elements"));
    return isContainer ? only : nullptr;
}

// Lists may be circles.
template <typename Take>
void Cas::eachLink(const CasStructure *list, Take &&take) const
{
    for (; list && m_linksLeft > 0; --m_linksLeft) {
        take(*list);
        list = find(list->reference(u"tail"));
    }
}

QList<qint64> Cas::referencesOf(const CasFeature &feature) const
{
    const CasStructure *container = containerOf(feature);
    if (!container)
        return feature.references;
    if (const CasFeature *elements = container->find(u"elements"))
        return elements->references;
    QList<qint64> all;
    eachLink(container, [&all](const CasStructure &link) {
        if (const qint64 head = link.reference(u"head"))
            all.append(head);
    });
    return all;
}

QStringList Cas::textsOf(const CasFeature &feature) const
{
    const CasStructure *container = containerOf(feature);
    if (!container)
        return feature.texts;
    if (const CasFeature *elements = container->find(u"elements"))
        return elements->texts;
    QStringList all;
    eachLink(container, [&all](const CasStructure &link) {
        if (const CasFeature *head = link.find(u"head"); head && !head->isReference)
            all.append(head->texts.value(0));
    });
    return all;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/xmireader.h"

#include "formats/cas/xmicharacters.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostXmiFeatures = 1000; // of a structure
const QString xmiNamespace = u"http://www.omg.org/XMI"_s;

// "a.b.C" of the element C in "http:///a/b.ecore".
QString typeOfElement(QStringView space, QStringView name)
{
    QStringView package = space;
    if (package.startsWith("http:///"_L1))
        package = package.sliced(8);
    if (package.endsWith(".ecore"_L1))
        package.chop(6);
    if (package.isEmpty() || package == "uima/noNamespace"_L1 || package == "noNamespace"_L1)
        return name.toString();
    return package.toString().replace(u'/', u'.') + u'.' + name.toString();
}

// The numbers in "2 3"; none where there is anything else.
std::optional<QList<qint64>> xmiNumbers(const QString &text)
{
    QList<qint64> numbers;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        bool good = false;
        numbers.append(word.toLongLong(&good));
        if (!good)
            return std::nullopt;
    }
    return numbers;
}

// Features that are references in the types that people use, where no type system says so.
bool isKnownReference(const CasStructure &structure, const QString &feature)
{
    static const QStringList always{u"sofa"_s, u"Governor"_s, u"Dependent"_s, u"target"_s,
        u"next"_s, u"first"_s, u"tail"_s, u"sofaArray"_s};
    static const QHash<QString, QStringList> others{{u"FSArray"_s, {u"elements"_s}},
        {u"NonEmptyFSList"_s, {u"head"_s}},
        {u"Token"_s, {u"parent"_s, u"lemma"_s, u"stem"_s, u"pos"_s, u"morph"_s, u"form"_s}},
        {u"SemPred"_s, {u"arguments"_s}}, {u"Constituent"_s, {u"parent"_s, u"children"_s}},
        {u"ROOT"_s, {u"parent"_s, u"children"_s}},
        {u"Mark"_s, {u"annotation"_s, u"tag"_s, u"record"_s}}, {u"Characters"_s, {u"structure"_s}},
        {u"Attribution"_s, {u"sources"_s, u"cue"_s, u"contents"_s, u"parent"_s, u"records"_s}}};
    const QString shortName = structure.type.section(u'.', -1);
    const bool isOurs = structure.type.startsWith("standoff."_L1);
    const bool isDkpro = structure.type.startsWith("de.tudarmstadt."_L1);
    const bool isUima = structure.type.startsWith("uima.cas."_L1);
    return always.contains(feature)
        || ((isOurs || isDkpro || isUima) && others.value(shortName).contains(feature));
}

} // namespace

Result<Cas> XmiReader::read(const QByteArray &bytes, const CasTypes &types)
{
    XmiReader reader(bytes, types);
    RETURN_IF_ERROR(reader.readElements());
    reader.findReferences();
    return std::move(reader.m_cas);
}

Result<> XmiReader::readElements()
{
    bool isRoot = true;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(tr("It declares a document type, which is not read"));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (isRoot && m_xml.name() != "XMI"_L1)
            m_xml.raiseError(tr("It is not XMI"));
        else if (!isRoot && m_xml.namespaceUri() == "http:///uima/cas.ecore"_L1
            && m_xml.name() == "View"_L1)
            readView();
        else if (!isRoot)
            readStructure();
        isRoot = false;
    }
    if (m_xml.hasError()) {
        return failure(tr("line %1, column %2: %3")
                .arg(m_xml.lineNumber())
                .arg(m_xml.columnNumber())
                .arg(m_xml.errorString()));
    }
    if (m_doubles > 0) {
        m_cas.remarks.append(tr("%Ln structure(s) with the number of another one, or too many",
            nullptr, int(m_doubles)));
    }
    return {};
}

void XmiReader::readView()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    m_cas.views.append({attributes.value("sofa"_L1).toLongLong(),
        xmiNumbers(attributes.value("members"_L1).toString()).value_or(QList<qint64>())});
    m_xml.skipCurrentElement();
}

void XmiReader::readStructure()
{
    CasStructure structure;
    structure.type = m_cas.shared(typeOfElement(m_xml.namespaceUri(), m_xml.name()));
    const QXmlStreamAttributes attributes = m_xml.attributes();
    bool hasNumber = false;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.namespaceUri() == xmiNamespace && attribute.name() == "id"_L1)
            structure.id = attribute.value().toLongLong(&hasNumber);
        else if (attribute.namespaceUri().isEmpty())
            structure.features.append({.name = m_cas.shared(attribute.name().toString()),
                .texts = {attribute.value().toString()}});
    }
    readChildren(structure);
    if (structure.type == "uima.cas.NULL"_L1)
        return;
    if (!hasNumber)
        structure.id = --m_lastMade; // nothing can refer to it
    if (!m_cas.add(std::move(structure)))
        ++m_doubles;
}

// Arrays of texts: <values>one</values><values>another</values>.
void XmiReader::readChildren(CasStructure &structure)
{
    while (m_xml.readNextStartElement()) {
        const QString name = m_cas.shared(m_xml.name().toString());
        const QString reference = m_xml.attributes().value("href"_L1).toString();
        QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (reference.startsWith(u'#')) // as the standard of OASIS has references
            text = reference.sliced(1);
        const auto known = !structure.features.isEmpty() && structure.features.last().name == name
            ? structure.features.end() - 1
            : std::ranges::find(structure.features, name, &CasFeature::name);
        if (known != structure.features.end()) {
            known->texts.append(text);
            known->isList = true;
        } else if (structure.features.size() < mostXmiFeatures) {
            structure.features.append({.name = name, .texts = {text}, .isList = true});
        } else {
            ++m_doubles;
        }
    }
}

bool XmiReader::areAllLinks(const QList<qint64> &ids) const
{
    return !ids.isEmpty() && std::ranges::all_of(ids, [this](qint64 id) {
        const CasStructure *link = m_cas.find(id);
        return link && link->find(u"target") && !link->find(u"begin");
    });
}

bool XmiReader::isReference(const CasStructure &structure, const CasFeature &feature) const
{
    if (feature.isList)
        return false;
    const QString range = m_cas.types.rangeOf(structure.type, feature.name);
    if (m_cas.types.isPrimitive(range))
        return false;
    const auto numbers = xmiNumbers(feature.texts.value(0));
    if (!numbers)
        return false;
    if (range.endsWith("List"_L1) && range != "uima.cas.FSList"_L1) { // in place, or elsewhere
        const CasStructure *list = numbers->size() == 1 ? m_cas.find(numbers->first()) : nullptr;
        return list && list->find(u"tail");
    }
    return !range.isEmpty() || isKnownReference(structure, feature.name) || areAllLinks(*numbers);
}

void XmiReader::findReferences()
{
    for (CasStructure &structure : m_cas.structures) {
        if (structure.type == "uima.cas.Sofa"_L1)
            continue;
        for (CasFeature &feature : structure.features) {
            if (!isReference(structure, feature))
                continue;
            feature.references = *xmiNumbers(feature.texts.value(0));
            feature.isReference = true;
        }
    }
    putCharacters();
    for (CasStructure &structure : m_cas.structures) { // apart: links are known by their texts
        for (CasFeature &feature : structure.features) {
            if (feature.isReference)
                feature.texts.clear();
        }
    }
}

// Of files that we wrote.
void XmiReader::putCharacters()
{
    for (const CasStructure &said : std::as_const(m_cas.structures)) {
        const auto place = said.type == "standoff.Characters"_L1
            ? m_cas.placeOf(said.reference(u"structure"))
            : -1;
        if (place < 0)
            continue;
        const QString name = said.text(u"feature");
        for (CasFeature &feature : m_cas.structures[place].features) {
            if (feature.name == name && !feature.isReference && !feature.texts.isEmpty())
                putCharactersBack(said.text(u"characters"), feature.texts[0]);
        }
    }
}

Result<> XmiReader::readTypes(const QByteArray &bytes, CasTypes &types)
{
    QXmlStreamReader xml(bytes);
    CasType type;
    CasTypeFeature feature;
    const QHash<QString, QString *> fields{
        {u"supertypeName"_s, &type.supertype}, {u"rangeTypeName"_s, &feature.range}};
    bool isInFeature = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.name().toString();
        if (token == QXmlStreamReader::DTD) {
            xml.raiseError(tr("It declares a document type, which is not read"));
        } else if (token == QXmlStreamReader::EndElement && name == "featureDescription"_L1) {
            isInFeature = false;
            type.features.insert(feature.name, feature);
        } else if (token == QXmlStreamReader::EndElement && name == "typeDescription"_L1) {
            types.add(type);
        } else if (token == QXmlStreamReader::StartElement) {
            if (name == "typeDescription"_L1)
                type = {};
            if (name == "featureDescription"_L1) {
                feature = {};
                isInFeature = true;
            }
            if (name == "name"_L1)
                (isInFeature ? feature.name : type.name) = xml.readElementText().trimmed();
            else if (QString *field = fields.value(name))
                *field = xml.readElementText().trimmed();
            else if (name == "allowedValues"_L1)
                xml.skipCurrentElement();
        }
    }
    if (!xml.hasError())
        return {};
    return failure(tr("line %1, column %2: %3")
            .arg(xml.lineNumber())
            .arg(xml.columnNumber())
            .arg(xml.errorString()));
}

} // namespace Standoff

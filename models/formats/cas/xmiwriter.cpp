// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/xmiwriter.h"

#include "formats/interchange/xmloutput.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Prefixes for the packages of types, as Eclipse EMF makes them: the last word of the package.
class XmiPrefixes
{
public:
    explicit XmiPrefixes(const Cas &cas)
    {
        package(u"uima.cas"_s);
        for (const CasStructure &structure : cas.structures)
            package(packageOf(structure.type));
    }

    XmlOutput::Attributes declarations() const
    {
        XmlOutput::Attributes all{{u"xmlns:xmi"_s, u"http://www.omg.org/XMI"_s}};
        for (const QString &each : m_packages) {
            QString path = each.isEmpty() ? u"uima/noNamespace"_s : each;
            all.append({u"xmlns:"_s + m_prefixes.value(each),
                u"http:///"_s + path.replace(u'.', u'/') + u".ecore"_s});
        }
        return all;
    }
    QString elementOf(const QString &type) const
    {
        return m_prefixes.value(packageOf(type)) + u':' + type.section(u'.', -1);
    }

private:
    static QString packageOf(const QString &type) { return type.section(u'.', 0, -2); }

    void package(const QString &name)
    {
        if (m_prefixes.contains(name))
            return;
        const QString word = name.isEmpty() ? u"noNamespace"_s : name.section(u'.', -1);
        QString prefix = word;
        for (int i = 2; m_used.contains(prefix) || prefix == "xmi"_L1; ++i)
            prefix = word + QString::number(i);
        m_used.insert(prefix);
        m_prefixes.insert(name, prefix);
        m_packages.append(name);
    }

    QStringList m_packages; // in the order in which they came
    QHash<QString, QString> m_prefixes;
    QSet<QString> m_used;
};

QString xmiNumbersOf(const QList<qint64> &numbers)
{
    QStringList words;
    for (const qint64 number : numbers)
        words.append(QString::number(number));
    return words.join(u' ');
}

void writeXmiStructure(const CasStructure &structure, const XmiPrefixes &prefixes, XmlOutput &xml)
{
    XmlOutput::Attributes attributes{{u"xmi:id"_s, QString::number(structure.id)}};
    bool hasLists = false;
    for (const CasFeature &feature : structure.features) {
        if (feature.isReference)
            attributes.append({feature.name, xmiNumbersOf(feature.references)});
        else if (!feature.isList)
            attributes.append({feature.name, feature.texts.value(0)});
        else
            hasLists = true;
    }
    const QString element = prefixes.elementOf(structure.type);
    xml.newLine();
    if (!hasLists)
        return xml.empty(element, attributes);
    xml.start(element, attributes);
    for (const CasFeature &feature : structure.features) {
        if (feature.isReference || !feature.isList)
            continue;
        for (const QString &text : feature.texts)
            xml.element(feature.name, text);
    }
    xml.end();
}

} // namespace

void writeXmi(const Cas &cas, Output &output)
{
    XmlOutput xml(output);
    const XmiPrefixes prefixes(cas);
    XmlOutput::Attributes root = prefixes.declarations();
    root.append({u"xmi:version"_s, u"2.0"_s});
    xml.start(u"xmi:XMI"_s, root);
    xml.newLine();
    xml.empty(u"cas:NULL"_s, {{u"xmi:id"_s, u"0"_s}});
    for (const bool isSofa : {false, true}) { // which stand behind all others
        for (const CasStructure &structure : cas.structures) {
            if ((structure.type == "uima.cas.Sofa"_L1) == isSofa)
                writeXmiStructure(structure, prefixes, xml);
        }
    }
    for (const CasView &view : cas.views) {
        xml.newLine();
        xml.empty(u"cas:View"_s,
            {{u"sofa"_s, QString::number(view.sofa)}, {u"members"_s, xmiNumbersOf(view.members)}});
    }
    xml.newLine();
    xml.end();
    output.write("\n");
}

void writeTypeSystem(const CasTypes &types, Output &output)
{
    XmlOutput xml(output);
    xml.start(
        u"typeSystemDescription"_s, {{u"xmlns"_s, u"http://uima.apache.org/resourceSpecifier"_s}});
    xml.newLine();
    xml.start(u"types"_s);
    for (const CasType &type : types.all()) {
        xml.newLine();
        xml.start(u"typeDescription"_s);
        xml.newLine();
        xml.element(u"name"_s, type.name);
        xml.newLine();
        xml.element(u"description"_s, {});
        xml.newLine();
        xml.element(u"supertypeName"_s, type.supertype);
        xml.newLine();
        xml.start(u"features"_s);
        for (const CasTypeFeature &feature : type.features) {
            xml.newLine();
            xml.start(u"featureDescription"_s);
            xml.newLine();
            xml.element(u"name"_s, feature.name);
            xml.newLine();
            xml.element(u"description"_s, {});
            xml.newLine();
            xml.element(u"rangeTypeName"_s, feature.range);
            xml.newLine();
            xml.end();
        }
        xml.newLine();
        xml.end();
        xml.newLine();
        xml.end();
    }
    xml.newLine();
    xml.end();
    xml.newLine();
    xml.end();
    output.write("\n");
}

} // namespace Standoff

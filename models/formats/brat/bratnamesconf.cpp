// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratnames.h"
#include "formats/brat/bratwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The .conf files (https://brat.nlplab.org/configuration.html).

namespace Standoff {

namespace {

QStringList inBratOrder(const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

QString inOneBratLine(QString label)
{
    for (QChar &c : label) {
        if (endsBratField(c))
            c = u' ';
    }
    return label;
}

} // namespace

QStringList BratNames::relationLines() const
{
    QStringList lines;
    for (const auto &[name, use] : m_relations.asKeyValueRange()) {
        const QString types = use.hasEvents ? u"<ANY>"_s : u"<ENTITY>"_s;
        bool isEquivalence = false;
        Ends ends{u"Arg1"_s, u"Arg2"_s}; // one declaration a type
        for (const Ends &each : use.ends) {
            isEquivalence |= each.first.isEmpty();
            if (!each.first.isEmpty())
                ends = each;
        }
        lines.append(u"%1 %2:%4, %3:%4"_s.arg(name, ends.first, ends.second, types)
            + (isEquivalence ? u", <REL-TYPE>:symmetric-transitive"_s : QString()));
    }
    lines.append(u"<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"_s);
    return lines;
}

QStringList BratNames::eventLines() const
{
    QStringList lines = m_eventLines;
    QSet<QString> known;
    const auto add = [&](const QString &line) {
        QStringList roles;
        for (const QString &role : inBratOrder(m_roles.value(line.trimmed())))
            roles.append(role + u"*:<ANY>"_s);
        lines.append(roles.isEmpty() ? line : line + u' ' + roles.join(u", "_s));
        known.insert(line.trimmed());
    };
    std::ranges::for_each(m_eventOrder, add);
    for (auto each = m_roles.cbegin(); each != m_roles.cend(); ++each) {
        if (!known.contains(each.key()))
            add(each.key());
    }
    for (const QString &type : QStringList{attributionType} + inBratOrder(m_attributionTypes)) {
        lines.append(u"%1 Source*:<ENTITY>, Cue?:<ENTITY>, Content*:<ENTITY>, Parent?:%2"_s.arg(
            type, type == attributionType ? type : u"<EVENT>"_s));
    }
    return lines;
}

QStringList BratNames::attributeLines() const
{
    QStringList lines;
    for (const QString &name : m_attributeOrder) {
        const Attribute attribute = m_attributes.value(name);
        QString line = u"%1 Arg:%2"_s.arg(name, inBratOrder(attribute.types).join(u'|'));
        if (!attribute.isFlag && !attribute.values.isEmpty())
            line += u", Value:"_s + attribute.values.join(u'|');
        lines += line;
    }
    return lines;
}

QString BratNames::annotationConf() const
{
    QStringList lines{u"# A type with \"!\" is a layer, the line before it says of which kind."_s,
        u"[entities]"_s};
    lines += m_entityLines;
    lines += {QString(), u"[relations]"_s};
    lines += relationLines();
    lines += {QString(), u"[events]"_s};
    lines += eventLines();
    lines += {QString(), u"[attributes]"_s};
    lines += attributeLines();
    return lines.join(u'\n') + u'\n';
}

QString BratNames::visualConf() const
{
    QStringList lines{u"[labels]"_s};
    for (const auto &[name, label] : m_labels.asKeyValueRange()) {
        if (name != label)
            lines += u"%1 | %2"_s.arg(name, inOneBratLine(label));
    }
    lines += {QString(), u"[drawing]"_s,
        u"SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken"_s,
        u"ARC_DEFAULT\tcolor:black, arrowHead:triangle-5"_s};
    QSet<QString> known;
    for (const Tag &tag : m_project.all<Tag>()) {
        const QString name = m_tags.value(tag.id);
        if (tag.color.isEmpty() || known.contains(name))
            continue;
        known.insert(name);
        lines += u"%1\tbgColor:%2"_s.arg(name, tag.color);
    }
    return lines.join(u'\n') + u'\n';
}

QMap<QString, QString> BratNames::files() const
{
    QString shortcuts;
    for (const Tag &tag : m_project.all<Tag>()) {
        if (!tag.key.isEmpty())
            shortcuts += u"%1 %2\n"_s.arg(tag.key, m_tags.value(tag.id));
    }
    return {{u"annotation.conf"_s, annotationConf()}, {u"visual.conf"_s, visualConf()},
        {u"kb_shortcuts.conf"_s, shortcuts},
        {u"tools.conf"_s,
            u"[options]\nTokens\ttokenizer:whitespace\nSentences\tsplitter:newline\n\n"
            "[normalization]\nWikidata\tDB:<NONE>, <URL>:https://www.wikidata.org, "
            "<URLBASE>:https://www.wikidata.org/wiki/%s\n"_s}};
}

} // namespace Standoff

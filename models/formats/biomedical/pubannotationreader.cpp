// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/pubannotationreader.h"

#include "formats/interchange/foreignjson.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"
#include "text/webaddress.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A text, or a number or truth as one: ids and objects are either.
QString pubText(const ReadJson &object, const char *member)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(member);
    if (found == object.end() || found->is_null())
        return {};
    if (found->is_string())
        return stringOf(*found);
    return found->is_primitive() ? QString::fromStdString(found->dump()) : QString();
}

bool isPubNothing(const ReadJson &json)
{
    return json.is_null() || ((json.is_array() || json.is_object()) && json.empty());
}

} // namespace

const ReadJson &PubAnnotationReader::listOf(const ReadJson &object, const char *member)
{
    const auto found = object.find(member);
    if (found != object.end() && !found->is_array() && !isPubNothing(*found))
        m_flat.leaveOut({}, tr("“%1”, which is not a list").arg(QLatin1StringView(member)));
    return listIn(object, member);
}

void PubAnnotationReader::readHeader(const ReadJson &document)
{
    const QString base = pubText(document, "sourcedb");
    const QString target = pubText(document, "target");
    if (base != "Standoff"_L1) {
        const QStringList name{base, pubText(document, "sourceid"), pubText(document, "divid")};
        m_article.article.title = name.join(u' ').simplified();
    }
    if (webAddress(target).isValid())
        m_article.article.url = target;
    else if (!target.isEmpty())
        m_flat.leaveOut({}, tr("the address “%1”, which is none").arg(target));
}

Properties PubAnnotationReader::readOwn(const ReadJson &own)
{
    Properties properties;
    if (!own.is_object())
        return properties;
    for (const auto &[name, value] : own.items()) {
        if (value.is_string())
            properties.append({QString::fromStdString(name), stringOf(value)});
    }
    return properties;
}

QList<ForeignRange> PubAnnotationReader::rangesOf(const ReadJson &denotation) const
{
    QList<ForeignRange> ranges;
    const auto add = [&ranges](const ReadJson &span) {
        ranges.append({numberIn(span, "begin"), numberIn(span, "end")});
    };
    const auto span = denotation.find("span");
    if (span == denotation.end()) // as in the first version of the format
        add(denotation);
    else if (span->is_array())
        std::ranges::for_each(*span, add);
    else
        add(*span);
    return ranges;
}

void PubAnnotationReader::readDenotations(
    const ReadJson &list, bool areBlocks, const QString &annotator, const QString &prefix)
{
    for (const ReadJson &json : list) {
        const QString id = pubText(json, "id");
        if (!json.is_object()) {
            m_flat.leaveOut({}, tr("a denotation that is not an object"));
            continue;
        }
        FlatMark mark{.id = id.isEmpty() ? QString() : prefix + id,
            .type = pubText(json, "obj"),
            .ranges = rangesOf(json),
            .properties = m_properties.take(prefix + id),
            .place = id};
        if (id.isEmpty())
            mark.properties.clear();
        if (areBlocks)
            mark.properties.prepend({u"standoff:layer"_s, u"Blocks"_s});
        if (!annotator.isEmpty())
            mark.properties.prepend({u"standoff:annotator"_s, annotator});
        m_flat.take(mark);
    }
}

void PubAnnotationReader::readAttributes(const ReadJson &list, const QString &prefix)
{
    for (const ReadJson &json : list) {
        const QString subject = pubText(json, "subj");
        const QString name = pubText(json, "pred");
        const auto object = json.is_object() ? json.find("obj") : json.end();
        if (subject.isEmpty() || name.isEmpty() || object == json.end()
            || !(object->is_primitive() && !object->is_null())) {
            m_flat.leaveOut(pubText(json, "id"), tr("an attribute without subject, name or value"));
            continue;
        }
        m_properties[prefix + subject].append({name, pubText(json, "obj")});
    }
}

void PubAnnotationReader::readRelations(
    const ReadJson &list, const QString &annotator, const QString &prefix)
{
    for (const ReadJson &json : list) {
        const QString of = pubText(json, "standoff:of");
        if (!of.isEmpty() && m_attributions.contains(of))
            continue;
        const QString id = pubText(json, "id");
        FlatLink link{.id = prefix + id,
            .type = pubText(json, "pred"),
            .members = {{u"subject"_s, prefix + pubText(json, "subj")},
                {u"object"_s, prefix + pubText(json, "obj")}},
            .properties = id.isEmpty() ? Properties() : m_properties.take(prefix + id),
            .place = id};
        if (!annotator.isEmpty())
            link.properties.prepend({u"standoff:annotator"_s, annotator});
        m_flat.take(link);
    }
}

void PubAnnotationReader::readMarks(
    const ReadJson &from, const QString &annotator, const QString &prefix)
{
    readAttributes(listOf(from, "attributes"), prefix);
    for (const ReadJson &json : listOf(from, "modifications")) // of old: negation, speculation
        m_properties[prefix + pubText(json, "obj")].append({pubText(json, "pred"), u"true"_s});
    readDenotations(listOf(from, "denotations"), false, annotator, prefix);
    readDenotations(listOf(from, "blocks"), true, annotator, prefix);
    readRelations(listOf(from, "relations"), annotator, prefix);
    QStringList left = m_properties.keys();
    left.sort();
    for (const QString &id : std::as_const(left)) {
        m_flat.leaveOut({},
            tr("%Ln attribute(s) of %1, which is not there", nullptr, int(m_properties[id].size()))
                .arg(id));
    }
    m_properties.clear();
}

void PubAnnotationReader::tellOthers(const ReadJson &document)
{
    static const QSet<QString> known{u"text"_s, u"sourcedb"_s, u"sourceid"_s, u"divid"_s,
        u"target"_s, u"project"_s, u"denotations"_s, u"blocks"_s, u"attributes"_s, u"relations"_s,
        u"modifications"_s, u"tracks"_s, u"standoff"_s};
    QStringList others;
    for (const auto &[name, value] : document.items()) {
        const QString key = QString::fromStdString(name);
        if (!known.contains(key) && !isPubNothing(value))
            others.append(key.left(40));
    }
    if (!others.isEmpty())
        m_flat.leaveOut({},
            tr("what has no place here: %1").arg(QLocale().createSeparatedList(others.mid(0, 20))));
}

void PubAnnotationReader::read(const ReadJson &document)
{
    if (!fromJson(document.at("text"), m_article.text))
        m_article.text.clear();
    readHeader(document);
    const auto own = document.find("standoff");
    if (own != document.end()) {
        m_article.isExact = true; // we wrote it, in code points
        m_flat.takeProperties(readOwn(*own));
        for (const ReadJson &text : listIn(*own, "attributions"))
            m_attributions.insert(m_flat.takeLinkText(stringOf(text)));
    }
    readMarks(document, pubText(document, "project"), {});
    int number = 0;
    for (const ReadJson &track : listOf(document, "tracks")) {
        ++number;
        if (!track.is_object()) {
            m_flat.leaveOut({}, tr("a track that is not an object"));
            continue;
        }
        readMarks(track, pubText(track, "project"), u"%1:"_s.arg(number));
    }
    tellOthers(document);
}

} // namespace Standoff

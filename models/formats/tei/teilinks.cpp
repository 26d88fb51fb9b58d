// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teireader.h"

using namespace Qt::StringLiterals;

namespace Standoff {

// An annotation of annotations.
void TeiReader::readLinking(const TeiNode &element)
{
    ForeignMark said; // who, when, and the note
    ForeignAttribution attribution{.id = element.id(), .place = placeOf(element)};
    QString relation;
    bool isAttribution = false;
    const QHash<QString, QString *> fields{{u"attribution"_s, &attribution.type},
        {u"form"_s, &attribution.form}, {u"attitude"_s, &attribution.attitude},
        {u"polarity"_s, &attribution.polarity}, {u"determinacy"_s, &attribution.determinacy},
        {u"channel"_s, &attribution.channel}, {u"relation"_s, &relation},
        {u"comment"_s, &attribution.note}};
    for (const TeiNode &child : element.children) {
        const QString type = child.attribute(u"type"_s);
        const QString target = child.attribute(u"target"_s)
                                   .sliced(child.attribute(u"target"_s).startsWith(u'#') ? 1 : 0);
        if (child.name == "note"_L1 && fields.contains(type))
            *fields.value(type) = child.content();
        isAttribution = isAttribution || child.name == "ptr"_L1;
        if (child.name != "ptr"_L1)
            continue;
        if (type == "source"_L1)
            attribution.sources.append(target);
        else if (type == "cue"_L1)
            attribution.cue = target;
        else if (type == "parent"_L1)
            attribution.parent = target;
        else if (type == "record"_L1)
            attribution.records.append(m_records.value(target));
        else
            attribution.contents.append(target);
    }
    if (const QString maker = element.attribute(u"resp"_s); !maker.isEmpty())
        attribution.annotator = nameOf(maker);
    if (isAttribution) {
        m_article.attributions.append(attribution);
        return;
    }
    const QStringList ids = idsIn(element, element.attribute(u"target"_s));
    if (relation.isEmpty())
        setTag(element, said);
    for (qsizetype i = 1; i < ids.size(); ++i) {
        m_article.relations.append({.type = !relation.isEmpty() ? relation
                : said.tag.isEmpty()                            ? u"linking"_s
                                                                : said.tag,
            .from = ids.first(),
            .to = ids[i],
            .note = attribution.note,
            .annotator = attribution.annotator,
            .place = attribution.place});
    }
}

void TeiReader::readLink(const TeiNode &element, const Group &group)
{
    const QStringList ids = idsIn(element, element.attribute(u"target"_s));
    const QString own = element.attribute(u"type"_s);
    const QString type = own.isEmpty() ? group.type : own;
    for (qsizetype i = 1; i < ids.size(); ++i) {
        m_article.relations.append({.type = type.isEmpty() ? u"link"_s : type,
            .from = ids.first(),
            .to = ids[i],
            .place = placeOf(element)});
    }
    if (ids.size() < 2)
        omit(element, tr("The link is of less than two"));
}

void TeiReader::readRelation(const TeiNode &element)
{
    constexpr qsizetype mostRelated = 100;
    const auto marksIn = [&](const QString &attribute) {
        QStringList ids = idsIn(element, element.attribute(attribute));
        ids.removeIf([this](const QString &id) { return !m_marks.contains(id); });
        if (ids.size() > mostRelated)
            omit(element, tr("The relation is of more than %1 annotations").arg(mostRelated));
        return ids.first(std::min(mostRelated, ids.size()));
    };
    QStringList from = marksIn(u"active"_s);
    QStringList to = marksIn(u"passive"_s);
    if (const QStringList mutual = marksIn(u"mutual"_s); mutual.size() > 1) {
        from = mutual.first(1);
        to = mutual.sliced(1);
    }
    const QString name = element.attribute(u"name"_s);
    if (from.isEmpty() || to.isEmpty())
        omit(element, tr("The relation “%1” is not of two annotations").arg(name));
    for (const QString &one : std::as_const(from)) {
        for (const QString &other : std::as_const(to)) {
            m_article.relations.append({.type = name.isEmpty() ? u"relation"_s : name,
                .from = one,
                .to = other,
                .note = element.simplified(),
                .place = placeOf(element)});
        }
    }
}

} // namespace Standoff

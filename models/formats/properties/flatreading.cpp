// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/properties/flatreading.h"

#include "formats/interchange/foreignjson.h"
#include "project/isotime.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr QLatin1StringView ownPrefix("standoff:");

// Null where it is no JSON, or more than may be parsed.
ReadJson parsedFlat(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (!checkJson(bytes))
        return {};
    ReadJson json = ReadJson::parse(bytes.begin(), bytes.end(), nullptr, false);
    return json.is_discarded() ? ReadJson() : json;
}

template <WordedEnum Enum>
bool setFlatWord(const QString &word, Enum &value)
{
    return fromWord(word.toStdString(), value);
}

ForeignTag flatTag(const ReadJson &json, const QString &layer, LayerKind kind)
{
    ForeignTag tag{.name = stringIn(json, "name"),
        .label = stringIn(json, "label"),
        .layer = layer,
        .kind = kind,
        .parent = stringIn(json, "parent"),
        .color = stringIn(json, "color"),
        .key = stringIn(json, "key")};
    const auto attributes = json.find("attributes");
    if (attributes != json.end() && !fromJson(*attributes, tag.attributes))
        tag.attributes.clear();
    return tag;
}

} // namespace

void FlatReader::leaveOut(const QString &place, const QString &what)
{
    m_reader.leaveOut(m_article.file, place.isEmpty() ? m_article.part : place, what);
}

bool FlatReader::declareTags(const QString &text)
{
    const ReadJson layers = parsedFlat(text);
    if (!layers.is_array())
        return false;
    for (const ReadJson &layer : layers) {
        const QString name = stringIn(layer, "layer");
        LayerKind kind = LayerKind::Other;
        if (!layer.is_object() || name.isEmpty()
            || !fromWord(stringIn(layer, "kind").toStdString(), kind))
            return false;
        for (const ReadJson &json : listIn(layer, "tags")) {
            if (!json.is_object() || stringIn(json, "name").isEmpty())
                return false;
            m_reader.declare(flatTag(json, name, kind));
        }
    }
    return true;
}

bool FlatReader::setRoles(const QString &roles)
{
    for (const QString &each : roles.split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        ParagraphRole role = ParagraphRole::Body;
        const int paragraph = each.section(u'=', 0, 0).toInt(&isNumber);
        if (!isNumber || !setFlatWord(each.section(u'=', 1), role))
            return false;
        m_article.roles.append({paragraph, role});
    }
    return true;
}

bool FlatReader::setArticleField(const QString &name, const QString &value)
{
    if (name == "pages"_L1) {
        const ReadJson json = parsedFlat(value);
        return fromJson(json, m_article.version.pages);
    }
    bool isSet = false;
    forEachField(m_article.article, [&](const char *field, auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if (isSet || name != QLatin1StringView(field))
            return;
        if constexpr (std::is_same_v<Member, QString>) {
            member = value;
            isSet = true;
        } else if constexpr (std::is_same_v<Member, QStringList>) {
            isSet = fromJson(parsedFlat(value), member);
        } else if constexpr (WordedEnum<Member>) {
            isSet = setFlatWord(value, member);
        }
    });
    return isSet;
}

Properties FlatReader::takeProperties(const Properties &properties)
{
    Properties others;
    for (const auto &[name, value] : properties) {
        if (!name.startsWith(ownPrefix)) {
            others.append({name, value});
            continue;
        }
        const QString own = name.sliced(ownPrefix.size());
        const bool isGood = own == "tagset"_L1 ? declareTags(value)
            : own == "roles"_L1                ? setRoles(value)
                                               : setArticleField(own, value);
        if (!isGood)
            leaveOut({}, tr("the property “%1”, which is not understood").arg(name));
    }
    return others;
}

bool FlatReader::setField(ForeignMark &mark, const QString &name, const QString &value)
{
    static const QHash<QString, QString ForeignMark::*> texts{{u"layer"_s, &ForeignMark::layer},
        {u"stance"_s, &ForeignMark::stance}, {u"note"_s, &ForeignMark::note},
        {u"annotator"_s, &ForeignMark::annotator}};
    if (const auto field = texts.constFind(name); field != texts.cend()) {
        mark.*field.value() = value;
        return true;
    }
    if (name == "status"_L1)
        return setFlatWord(value, mark.status);
    if (name == "record"_L1)
        mark.record.name = value;
    else if (name == "record-uuid"_L1)
        mark.record.uuid = QUuid::fromString(value);
    else if (name == "created"_L1)
        mark.created = fromIsoTime(value);
    else if (name == "uuid"_L1)
        mark.uuid = QUuid::fromString(value);
    else if (name.startsWith("attribute:"_L1))
        mark.attributes.insert(name.sliced(10), value);
    else
        return false;
    return true;
}

void FlatReader::take(const FlatMark &flat)
{
    ForeignMark mark{.id = flat.id,
        .tag = flat.type.isEmpty() ? u"Annotation"_s : flat.type,
        .ranges = flat.ranges,
        .quoted = flat.text,
        .place = flat.place};
    if (m_ids.contains(mark.id)) {
        m_reader.remark(m_article.file, flat.place,
            tr("%1 is another annotation already; links go to that").arg(mark.id));
        mark.id.clear();
    } else if (!mark.id.isEmpty()) {
        m_ids.insert(mark.id);
    }
    for (const auto &[name, value] : flat.properties) {
        if (name.startsWith(ownPrefix)) {
            if (!setField(mark, name.sliced(ownPrefix.size()), value))
                leaveOut(flat.place, tr("the property “%1”, which is not understood").arg(name));
        } else if (name == "identifier"_L1 && value.startsWith("Wikidata:"_L1)) {
            mark.record.references.append(value);
        } else if (mark.attributes.contains(name) && mark.attributes.value(name) != value) {
            leaveOut(flat.place, tr("a second value of “%1”: “%2”").arg(name, value.left(60)));
        } else {
            mark.attributes.insert(name, value);
        }
    }
    m_article.marks.append(mark);
}

void FlatReader::takeAttribution(const FlatLink &link)
{
    ForeignAttribution made{.id = link.id,
        .type = link.type == "Attribution"_L1 ? QString() : link.type,
        .place = link.place};
    for (const FlatMember &member : link.members) {
        const QString role = member.role.toLower();
        if (role == "source"_L1)
            made.sources.append(member.id);
        else if (role == "content"_L1)
            made.contents.append(member.id);
        else if (role == "cue"_L1 && made.cue.isEmpty())
            made.cue = member.id;
        else
            leaveOut(link.place, tr("a part of an attribution: “%1”").arg(member.role));
    }
    static const QHash<QString, QString ForeignAttribution::*> texts{
        {u"standoff:form"_s, &ForeignAttribution::form},
        {u"standoff:attitude"_s, &ForeignAttribution::attitude},
        {u"standoff:polarity"_s, &ForeignAttribution::polarity},
        {u"standoff:determinacy"_s, &ForeignAttribution::determinacy},
        {u"standoff:channel"_s, &ForeignAttribution::channel},
        {u"standoff:note"_s, &ForeignAttribution::note},
        {u"standoff:annotator"_s, &ForeignAttribution::annotator},
        {u"standoff:parent"_s, &ForeignAttribution::parent}};
    for (const auto &[name, value] : link.properties) {
        if (const auto field = texts.constFind(name); field != texts.cend()) {
            made.*field.value() = value;
        } else if (name == "standoff:records"_L1) {
            const ReadJson records = parsedFlat(value);
            for (const ReadJson &record : records) {
                made.records.append({.name = stringIn(record, "name"),
                    .uuid = QUuid::fromString(stringIn(record, "uuid"))});
            }
        } else if (name != "standoff:attribution"_L1) {
            leaveOut(link.place, tr("of an attribution: “%1”").arg(name));
        }
    }
    m_article.attributions.append(made);
}

void FlatReader::takeRelation(const FlatLink &link)
{
    ForeignRelation made{.id = link.id, .type = link.type, .place = link.place};
    for (const auto &[name, value] : link.properties) {
        if (name == "standoff:note"_L1)
            made.note = value;
        else if (name == "standoff:annotator"_L1)
            made.annotator = value;
        else
            leaveOut(link.place, tr("of a relation: “%1”").arg(name));
    }
    if (link.members.size() < 2) {
        leaveOut(
            link.place, tr("the relation “%1”, which has fewer than two parts").arg(link.type));
        return;
    }
    QList<FlatMember> members = link.members;
    if (members.size() == 2 && members.first().role.compare("object"_L1, Qt::CaseInsensitive) == 0)
        std::swap(members.first(), members.last());
    if (members.size() > 2) {
        m_reader.remark(m_article.file, link.place,
            tr("The relation “%1” has %Ln part(s); it became one from the first to each of the "
               "others",
                nullptr, int(members.size()))
                .arg(link.type));
    }
    made.from = members.first().id;
    for (const FlatMember &member : members.sliced(1)) {
        made.to = member.id;
        m_article.relations.append(made);
    }
}

void FlatReader::take(const FlatLink &link)
{
    const bool isAttribution = link.properties.contains({u"standoff:attribution"_s, u"yes"_s});
    if (isAttribution)
        takeAttribution(link);
    else
        takeRelation(link);
}

QString FlatReader::takeLinkText(const QString &text)
{
    const ReadJson json = parsedFlat(text);
    if (!json.is_object()) {
        leaveOut({}, tr("a link that is not understood"));
        return {};
    }
    FlatLink link{.id = stringIn(json, "id"), .type = stringIn(json, "type")};
    for (const ReadJson &member : listIn(json, "members"))
        link.members.append({stringIn(member, "role"), stringIn(member, "id")});
    for (const auto &[name, value] : json.items()) {
        if (name.starts_with("standoff:"))
            link.properties.append({QString::fromStdString(name), stringOf(value)});
    }
    take(link);
    return link.id;
}

} // namespace Standoff

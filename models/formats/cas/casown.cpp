// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casown.h"

#include "formats/cas/casfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostOwnTags = 20'000;

CasCode casCodeOfTag(const CasStructure &tag)
{
    return {tag.text(u"type"), tag.text(u"feature"), tag.text(u"value")};
}

// As it stands in the file: its code, or else its name.
QString casNameOfTag(const CasStructure &tag)
{
    const QString code = tag.text(u"code");
    return code.isEmpty() ? tag.text(u"name") : code;
}

} // namespace

CasOwn::CasOwn(const Cas &cas, ForeignReader &reader)
    : m_cas(cas)
{
    for (const CasStructure &structure : cas.structures) {
        const QString &type = structure.type;
        if (!type.startsWith("standoff."_L1))
            continue;
        if (type == "standoff.Article"_L1)
            m_article = &structure;
        else if (type == "standoff.Version"_L1)
            m_version = &structure;
        else if (type == "standoff.Mark"_L1)
            m_marks.insert(structure.reference(u"annotation"), &structure);
        else if (type == "standoff.Feature"_L1)
            m_attributes.insert(
                {structure.text(u"type"), structure.text(u"feature")}, structure.text(u"name"));
        else if (type == "standoff.Tag"_L1 && m_tags.size() < mostOwnTags)
            m_tags.insert(casCodeOfTag(structure).text(), &structure);
    }
    declareTags(reader);
}

// In their order, but that one above another comes before it.
void CasOwn::declareTags(ForeignReader &reader)
{
    constexpr int deepest = 30;
    QSet<const CasStructure *> declared;
    for (const CasStructure &structure : m_cas.structures) {
        QList<const CasStructure *> above;
        const CasStructure *each = &structure;
        while (each && each->type == "standoff.Tag"_L1 && above.size() < deepest
            && !declared.contains(each) && declared.size() < mostOwnTags) {
            above.append(each);
            declared.insert(each);
            each = m_cas.find(each->reference(u"parent"));
        }
        for (auto tag = above.crbegin(); tag != above.crend(); ++tag)
            declare(**tag, reader);
    }
}

void CasOwn::declare(const CasStructure &structure, ForeignReader &reader) const
{
    Tag tag;
    takeCasFields(structure, tag);
    Layer layer;
    takeCasText(structure.text(u"kind"), layer.kind);
    const CasStructure *parent = m_cas.find(structure.reference(u"parent"));
    reader.declare({.name = casNameOfTag(structure),
        .label = tag.name,
        .layer = structure.text(u"layer"),
        .kind = layer.kind,
        .parent = parent ? casNameOfTag(*parent) : QString(),
        .color = tag.color,
        .key = tag.key,
        .guideline = tag.guideline,
        .attributes = tag.attributes});
}

void CasOwn::takeArticle(ForeignArticle &article) const
{
    if (!m_article)
        return;
    takeCasFields(*m_article, article.article);
    QStringList roles;
    takeCasText(m_article->text(u"roles"), roles);
    for (const QString &each : std::as_const(roles)) {
        ParagraphRole role = ParagraphRole::Body;
        bool isNumber = false;
        const int paragraph = each.section(u' ', 0, 0).toInt(&isNumber);
        takeCasText(each.section(u' ', 1), role);
        if (isNumber)
            article.roles.append({paragraph, role});
    }
    article.version = {};
    if (m_version) {
        takeCasFields(*m_version, article.version);
        article.version.sha256.clear();
        article.version.originalSha256.clear();
    }
}

const CasStructure *CasOwn::markOf(qint64 structure) const
{
    return m_marks.value(structure);
}

QString CasOwn::attributeOf(const QString &type, const QString &feature) const
{
    return m_attributes.value({type, feature}, feature);
}

std::optional<CasOwn::NamedTag> CasOwn::tagOf(const CasStructure *mark, const CasCode &code) const
{
    const CasStructure *tag = mark ? m_cas.find(mark->reference(u"tag")) : nullptr;
    const auto isSame = [&code](const CasStructure &other) {
        const bool isOfType = other.text(u"type") == code.type
            || (other.text(u"type") == CasName::annotation && code.type == CasName::ourAnnotation);
        return isOfType
            && (other.text(u"feature") != code.feature || other.text(u"value") == code.value);
    };
    if (!tag || tag->type != "standoff.Tag"_L1 || !isSame(*tag))
        tag = m_tags.value(code.text());
    if (!tag)
        return std::nullopt;
    return NamedTag{casNameOfTag(*tag), tag->text(u"layer")};
}

ForeignRecord CasOwn::recordOf(const CasStructure &record)
{
    ForeignRecord made{.name = record.text(u"name"), .type = record.text(u"recordType")};
    takeCasText(record.text(u"uuid"), made.uuid);
    takeCasText(record.text(u"references"), made.references);
    return made;
}

void CasOwn::takeMark(const CasStructure &mark, const Cas &cas, ForeignMark &into)
{
    Annotation annotation;
    takeCasFields(mark, annotation);
    into.uuid = annotation.uuid;
    into.note = annotation.note;
    into.stance = annotation.stance;
    into.status = annotation.status;
    into.created = annotation.created;
    into.annotator = mark.text(u"annotator");
    const CasStructure *record = cas.find(mark.reference(u"record"));
    if (record && record->type == "standoff.Record"_L1)
        into.record = recordOf(*record);
    QList<ForeignRange> ranges;
    const QString fragments = mark.text(u"fragments");
    for (const QStringView range : QStringView(fragments).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype sign = range.indexOf(u'-');
        bool isBegin = false;
        bool isEnd = false;
        const ForeignRange made{range.first(std::max<qsizetype>(0, sign)).toLongLong(&isBegin),
            range.sliced(sign + 1).toLongLong(&isEnd)};
        if (isBegin && isEnd)
            ranges.append(made);
    }
    const bool isSameExtent = !ranges.isEmpty() && !into.ranges.isEmpty()
        && ranges.first().begin == into.ranges.first().begin
        && ranges.last().end == into.ranges.last().end;
    if (isSameExtent)
        into.ranges = ranges;
}

QList<ForeignAttribution> CasOwn::attributions(const QString &prefix) const
{
    QList<ForeignAttribution> all;
    for (const CasStructure &structure : m_cas.structures) {
        if (structure.type != "standoff.Attribution"_L1)
            continue;
        const auto ids = [&](QStringView feature) {
            QStringList made;
            if (const CasFeature *found = structure.find(feature)) {
                for (const qint64 id : m_cas.referencesOf(*found))
                    made.append(prefix + QString::number(id));
            }
            return made;
        };
        Attribution fields;
        takeCasFields(structure, fields);
        ForeignAttribution made{.id = prefix + QString::number(structure.id),
            .type = fields.type,
            .sources = ids(u"sources"),
            .cue = ids(u"cue").value(0),
            .contents = ids(u"contents"),
            .parent = ids(u"parent").value(0),
            .form = fields.form,
            .attitude = fields.attitude,
            .polarity = fields.polarity,
            .determinacy = fields.determinacy,
            .channel = fields.channel,
            .note = fields.note,
            .annotator = structure.text(u"annotator")};
        if (const CasFeature *records = structure.find(u"records")) {
            for (const qint64 id : m_cas.referencesOf(*records)) {
                const CasStructure *record = m_cas.find(id);
                if (record && record->type == "standoff.Record"_L1)
                    made.records.append(recordOf(*record));
            }
        }
        all.append(made);
    }
    return all;
}

} // namespace Standoff

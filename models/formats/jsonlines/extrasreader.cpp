// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/extrasreader.h"

#include "formats/interchange/foreignjson.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString extraIn(const ReadJson &object, const char *key)
{
    QString text;
    if (const auto found = object.find(key); found != object.end())
        (void)fromJson(*found, text);
    return text;
}

template <WordedEnum Enum>
Enum extraWord(const ReadJson &object, const char *key, Enum otherwise)
{
    const auto found = object.find(key);
    if (found != object.end() && found->is_string())
        (void)fromWord(found->get_ref<const std::string &>(), otherwise);
    return otherwise;
}

QString extraNumber(const ReadJson &object, const char *key)
{
    const qint64 number = numberIn(object, key);
    return number < 0 ? QString() : QString::number(number);
}

QStringList extraTexts(const ReadJson &object, const char *key)
{
    QStringList texts;
    if (const auto found = object.find(key); found != object.end() && !fromJson(*found, texts))
        texts.clear();
    return texts;
}

ForeignRecord extraRecord(const ReadJson &object)
{
    if (!object.is_object())
        return {};
    return {.name = extraIn(object, "name"),
        .uuid = QUuid::fromString(extraIn(object, "uuid")),
        .references = extraTexts(object, "references"),
        .type = extraIn(object, "type")};
}

QList<ForeignRange> extraRanges(const ReadJson &object)
{
    QList<ForeignRange> ranges;
    for (const ReadJson &span : listIn(object, "spans")) {
        if (span.is_array() && span.size() == 2 && span[0].is_number_integer()
            && span[1].is_number_integer())
            ranges.append({span[0].get<qint64>(), span[1].get<qint64>()});
    }
    return ranges;
}

// A mark without its ranges.
ForeignMark extraMark(const ReadJson &entry)
{
    ForeignMark mark{.id = extraIn(entry, "id"),
        .tag = extraIn(entry, "tag"),
        .layer = extraIn(entry, "layer"),
        .note = extraIn(entry, "note"),
        .stance = extraIn(entry, "stance"),
        .status = extraWord(entry, "status", Status::Accepted),
        .annotator = extraIn(entry, "annotator")};
    mark.uuid = QUuid::fromString(mark.id);
    if (const auto found = entry.find("attributes"); found != entry.end())
        (void)fromJson(*found, mark.attributes);
    if (const auto found = entry.find("created"); found != entry.end())
        (void)fromJson(*found, mark.created);
    if (const auto found = entry.find("record"); found != entry.end())
        mark.record = extraRecord(*found);
    return mark;
}

} // namespace

void ExtrasReader::readTagset(const ReadJson &tagset)
{
    for (const ReadJson &layer : tagset) {
        if (!layer.is_object())
            continue;
        for (const ReadJson &entry : listIn(layer, "tags")) {
            if (!entry.is_object() || extraIn(entry, "name").isEmpty())
                continue;
            ForeignTag tag{.name = extraIn(entry, "name"),
                .label = extraIn(entry, "label"),
                .layer = extraIn(layer, "layer"),
                .kind = extraWord(layer, "kind", LayerKind::Other),
                .parent = extraIn(entry, "parent"),
                .color = extraIn(entry, "color"),
                .key = extraIn(entry, "key"),
                .guideline = extraIn(entry, "guideline")};
            if (const auto found = entry.find("attributes"); found != entry.end())
                (void)fromJson(*found, tag.attributes);
            m_reader.declare(tag);
            if (!m_layers.contains(tag.name))
                m_layers.insert(tag.name, tag.layer);
        }
    }
}

void ExtrasReader::keepNew(QUuid &uuid)
{
    const qsizetype before = m_uuids.size();
    m_uuids.insert({uuid});
    if (m_uuids.size() == before)
        uuid = {};
}

void ExtrasReader::readHeader(const ReadJson &extras, ForeignArticle &article)
{
    if (const auto found = extras.find("article"); found != extras.end()) {
        Article read = article.article;
        const auto taken =
            valueFromJson(*found, read, [](const ReadJson &, auto &) { return true; });
        keepNew(read.uuid);
        if (taken)
            article.article = read;
        else
            m_reader.leaveOut(article.file, article.part, taken.error().text);
    }
    if (const auto found = extras.find("pages"); found != extras.end())
        (void)fromJson(*found, article.version.pages);
    for (const ReadJson &entry : listIn(extras, "roles")) {
        ParagraphRole role = ParagraphRole::Body;
        if (entry.is_array() && entry.size() == 2 && entry[0].is_number_unsigned()
            && entry[0].get<quint64>() < quint64(INT_MAX) && entry[1].is_string()
            && fromWord(entry[1].get_ref<const std::string &>(), role))
            article.roles.append({entry[0].get<int>(), role});
    }
}

// Of several on the same span with the same tag: the one with the same id, or else layer, or
// status.
qsizetype ExtrasReader::take(
    const SpanKey &key, const ForeignMark &like, const ForeignArticle &article)
{
    const auto worth = [&](qsizetype index) {
        const ForeignMark &mark = article.marks[index];
        return (mark.id.startsWith(like.id) ? 4 : 0) + (mark.layer == like.layer ? 2 : 0)
            + (mark.status == like.status ? 1 : 0);
    };
    const auto [begin, end] = m_free.equal_range(key);
    if (begin == end)
        return -1;
    auto best = begin;
    int tried = 0;
    for (auto each = begin; each != end && ++tried < 50; ++each) {
        const int difference = worth(*each) - worth(*best);
        if (difference > 0 || (difference == 0 && *each < *best))
            best = each;
    }
    const qsizetype index = *best;
    m_free.erase(best);
    return index;
}

void ExtrasReader::readAnnotation(const ReadJson &entry, ForeignArticle &article)
{
    ForeignMark mark = extraMark(entry);
    mark.ranges = extraRanges(entry);
    mark.place = article.part;
    keepNew(mark.uuid);
    if (entry.contains("own")) {
        article.marks.append(mark);
        return;
    }
    QList<qsizetype> found;
    for (const ForeignRange &range : std::as_const(mark.ranges)) {
        if (const qsizetype index = take({range, mark.tag}, mark, article); index >= 0)
            found.append(index);
    }
    for (const qsizetype index : std::as_const(found))
        article.marks[index].layer = mark.layer;
    if (found.isEmpty() || found.size() < mark.ranges.size()) {
        ++m_missed;
        return;
    }
    for (const qsizetype index : std::as_const(found))
        m_ids.insert(article.marks[index].id, mark.id);
    m_merged.unite(QSet<qsizetype>(found.begin() + 1, found.end()));
    ForeignMark &field = article.marks[found.constFirst()];
    mark.attributes.insert(field.attributes);
    mark.note = mark.note.isEmpty() ? field.note : mark.note;
    mark.status = field.status;
    if (!mark.record.isGiven())
        mark.record = field.record;
    field = mark;
}

void ExtrasReader::readAnnotations(const ReadJson &annotations, ForeignArticle &article)
{
    m_free.clear();
    m_merged.clear();
    m_ids.clear();
    m_missed = 0;
    for (qsizetype i = 0; i < article.marks.size(); ++i) {
        const ForeignMark &mark = article.marks[i];
        if (mark.ranges.size() == 1)
            m_free.insert({mark.ranges.constFirst(), mark.tag}, i);
    }
    for (const ReadJson &entry : annotations) {
        if (entry.is_object())
            readAnnotation(entry, article);
    }
    QList<ForeignMark> marks;
    for (qsizetype i = 0; i < article.marks.size(); ++i) {
        if (m_merged.contains(i))
            continue;
        ForeignMark &mark = marks.emplaceBack(article.marks[i]);
        if (mark.layer.isEmpty())
            mark.layer = layerOf(mark.tag);
    }
    article.marks = marks;
    if (m_missed > 0) {
        m_reader.remark(article.file, article.part,
            tr("%Ln annotation(s) were changed or deleted in the other program; what else was "
               "known of these is left out",
                nullptr, m_missed));
    }
}

// What is in the fields is told by them; the extras add the note. What has no place there is added
// where both of its ends are there.
void ExtrasReader::readRelations(const ReadJson &relations, ForeignArticle &article)
{
    using Identity = std::tuple<QString, QString, QString>;
    QMap<Identity, qsizetype> known;
    for (qsizetype i = 0; i < article.relations.size(); ++i) {
        ForeignRelation &relation = article.relations[i];
        relation.from = m_ids.value(relation.from, relation.from);
        relation.to = m_ids.value(relation.to, relation.to);
        known.insert({relation.from, relation.to, relation.type}, i);
    }
    QSet<QString> ids;
    for (const ForeignMark &mark : std::as_const(article.marks))
        ids.insert(mark.id);
    for (const ReadJson &entry : relations) {
        if (!entry.is_object())
            continue;
        const ForeignRelation read{.type = extraIn(entry, "type"),
            .from = extraIn(entry, "from"),
            .to = extraIn(entry, "to"),
            .note = extraIn(entry, "note"),
            .annotator = extraIn(entry, "annotator"),
            .place = article.part};
        const qsizetype at = known.value({read.from, read.to, read.type}, -1);
        if (at >= 0) {
            article.relations[at].note = read.note;
            article.relations[at].annotator = read.annotator;
        } else if (entry.contains("own") && ids.contains(read.from) && ids.contains(read.to)) {
            article.relations.append(read);
        }
    }
}

void ExtrasReader::readAttribution(const ReadJson &entry, ForeignArticle &article)
{
    ForeignAttribution attribution{.id = extraNumber(entry, "id"),
        .type = extraIn(entry, "type"),
        .sources = extraTexts(entry, "sources"),
        .cue = extraIn(entry, "cue"),
        .contents = extraTexts(entry, "contents"),
        .parent = extraNumber(entry, "parent"),
        .form = extraIn(entry, "form"),
        .attitude = extraIn(entry, "attitude"),
        .polarity = extraIn(entry, "polarity"),
        .determinacy = extraIn(entry, "determinacy"),
        .channel = extraIn(entry, "channel"),
        .note = extraIn(entry, "note"),
        .annotator = extraIn(entry, "annotator"),
        .place = article.part};
    for (const ReadJson &record : listIn(entry, "records"))
        attribution.records.append(extraRecord(record));
    article.attributions.append(attribution);
}

void ExtrasReader::apply(const ReadJson &extras, ForeignArticle &article)
{
    if (!extras.is_object())
        return;
    article.isExact = true;
    readTagset(listIn(extras, "tagset"));
    readHeader(extras, article);
    readAnnotations(listIn(extras, "annotations"), article);
    readRelations(listIn(extras, "relations"), article);
    for (const ReadJson &entry : listIn(extras, "attributions")) {
        if (entry.is_object())
            readAttribution(entry, article);
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webannotation/webannotationreader.h"

#include "formats/webannotation/webannotationkeys.h"
#include "project/valuejson.h"
#include "readers/jsontext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace Keys = WebAnnotationKeys;

namespace {

// The name for what nobody tagged: "highlighting", "commenting".
QString usualTag(const WebAnnotation &annotation)
{
    const QString motivation = annotation.motivations.value(0);
    return motivation.isEmpty() || motivation == "tagging"_L1 ? u"annotation"_s : motivation;
}

QString quotedBy(const QList<WebAnnotationPiece> &pieces)
{
    QStringList quotes;
    for (const WebAnnotationPiece &piece : pieces) {
        const WebAnnotationPiece &inner = piece.within.empty() ? piece : piece.within.front();
        if (inner.exact.isEmpty())
            return {};
        quotes.append(inner.exact);
    }
    return quotes.join(u' ');
}

} // namespace

Result<> WebAnnotationReader::readFile(const QString &path)
{
    m_file = path;
    return eachJson(
        path,
        [this](const ForeignJson &json) -> Result<> {
            m_place = json.place;
            readItem(json.value, 0);
            return {};
        },
        [this](const QString &place, const QString &what) { leaveOut(m_file, place, what); });
}

void WebAnnotationReader::readItem(const ReadJson &json, int depth)
{
    if (!json.is_object()) {
        omit(json.is_string() ? tr("“%1” is only the address of an annotation").arg(stringOf(json))
                              : tr("This is not an annotation"));
        return;
    }
    const QStringList types = webAnnotationWords(json, "type");
    const bool isPage =
        types.contains("AnnotationPage"_L1) || types.contains("OrderedCollectionPage"_L1);
    const bool isCollection =
        types.contains("AnnotationCollection"_L1) || types.contains("OrderedCollection"_L1);
    if (isCollection)
        readHeader(json);
    if (isPage || isCollection) {
        readCollection(json, depth);
    } else if (json.contains("@graph")) {
        readItems(json.at("@graph"), depth);
    } else if (json.contains("rows")) { // of Hypothes.is
        readItems(json.at("rows"), depth);
    } else if (types.contains("Annotation"_L1) || json.contains("target")) {
        m_hasFound = true;
        readAnnotation(json);
    } else if (depth == 0 || !types.isEmpty()) {
        omit(tr("This is not an annotation"));
    }
}

void WebAnnotationReader::readCollection(const ReadJson &json, int depth)
{
    m_hasFound = true;
    m_pages.insert(stringIn(json, "id"));
    if (const auto items = json.find("items"); items != json.end())
        readItems(*items, depth);
    for (const char *member : {"first", "next"}) {
        const auto page = json.find(member);
        if (page != json.end() && page->is_object() && depth < 200)
            readItem(*page, depth + 1);
        else if (page != json.end() && page->is_string())
            m_namedPages.append({stringOf(*page), m_file, m_place});
    }
}

void WebAnnotationReader::readItems(const ReadJson &items, int depth)
{
    const QString outer = m_place;
    qsizetype number = 0;
    const auto readOne = [&](const ReadJson &item) {
        const QString place = tr("item %1").arg(++number);
        m_place = outer.isEmpty() ? place : tr("%1, %2", "two places").arg(outer, place);
        if (depth < 200)
            readItem(item, depth + 1);
    };
    if (items.is_array())
        std::ranges::for_each(items, readOne);
    else if (!items.is_null())
        readOne(items);
    m_place = outer;
}

void WebAnnotationReader::readHeader(const ReadJson &json)
{
    readTags(listIn(json, Keys::tags));
    const auto header = json.find(Keys::article);
    if (header == json.end() || !header->is_object())
        return;
    WebAnnotationTarget target;
    target.source = stringIn(*header, Keys::source);
    Text *text = textFor(target);
    if (!text || text->hasHeader) {
        omit(text ? tr("The text has two collections with what is known of it")
                  : tr("The text “%1” is not beside the file").arg(target.source));
        return;
    }
    text->hasHeader = true;
    ReadJson fields = ReadJson::object();
    const std::string prefix = Keys::prefix;
    for (const auto &[name, value] : header->items()) {
        if (name.starts_with(prefix) && name != Keys::source)
            fields[name.substr(prefix.size())] = value;
    }
    const Result<> read =
        valueFromJson(fields, text->article, [](const ReadJson &, auto &) { return true; });
    if (!read)
        omit(read.error().text);
    text->article.id = {};
    text->article.version = {};
    if (const auto pages = header->find(Keys::pages); pages != header->end())
        fromJson(*pages, text->pages);
    for (const ReadJson &mark : listIn(*header, Keys::roles)) {
        auto role = ParagraphRole::Body;
        if (mark.is_object() && fromWord(stringIn(mark, Keys::role).toStdString(), role))
            text->roles.append(
                {int(std::min<qint64>(numberIn(mark, Keys::paragraph), INT_MAX)), role});
    }
}

void WebAnnotationReader::readTags(const ReadJson &tags)
{
    constexpr size_t mostTags = 10'000;
    for (size_t i = 0; i < std::min(tags.size(), mostTags); ++i) {
        const ReadJson &json = tags[i];
        if (!json.is_object())
            continue;
        ForeignTag tag{.name = stringIn(json, Keys::name),
            .label = stringIn(json, Keys::label),
            .layer = stringIn(json, Keys::layer),
            .parent = stringIn(json, Keys::parent),
            .color = stringIn(json, Keys::color),
            .key = stringIn(json, Keys::key)};
        auto kind = LayerKind::Other;
        if (fromWord(stringIn(json, Keys::kind).toStdString(), kind))
            tag.kind = kind;
        for (const ReadJson &attribute : listIn(json, Keys::attributes)) {
            AttributeDefinition definition;
            if (!attribute.is_object())
                continue;
            definition.name = stringIn(attribute, Keys::name);
            fromJson(listIn(attribute, Keys::values), definition.values);
            tag.attributes.append(definition);
        }
        if (!tag.name.trimmed().isEmpty())
            m_reader.declare(tag);
    }
    if (tags.size() > mostTags)
        omit(tr("There are more than %1 tags").arg(mostTags));
}

WebAnnotationReader::Text *WebAnnotationReader::textFor(const WebAnnotationTarget &target)
{
    QString path = m_files.find(m_file, target.source);
    if (path.isEmpty() && !target.cached.isEmpty())
        path = m_files.find(m_file, target.cached);
    if (path.isEmpty() && target.text.isEmpty()) {
        // A file that is about one text need not say where that is.
        const auto beside = m_besides.constFind(m_file);
        if (beside == m_besides.cend())
            m_besides.insert(m_file, target.source);
        if (m_besides.value(m_file) == target.source)
            path = WebAnnotationTexts::besideOf(m_file);
    }
    if (path.isEmpty() && target.text.isEmpty())
        return nullptr;
    const QString key = path.isEmpty() ? target.source + u'\n' + target.text : path;
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.cend())
        return &m_texts[*known];
    m_byKey.insert(key, m_texts.size());
    m_texts.append(
        Text{.file = m_file, .path = path, .text = path.isEmpty() ? target.text : QString()});
    if (path.isEmpty())
        m_texts.last().article.url = target.source;
    return &m_texts.last();
}

void WebAnnotationReader::readAnnotation(const ReadJson &json)
{
    const WebAnnotation annotation = WebAnnotation::read(json);
    for (const QString &what : annotation.unread)
        omit(tr("“%1” of an annotation is not understood").arg(what));
    QStringList ids; // of what may be annotations
    QList<WebAnnotationTarget> targets;
    for (const WebAnnotationTarget &target : annotation.targets) {
        if (target.pieces.isEmpty() && !target.isUnclear)
            ids.append(target.source);
        else
            targets.append(target);
    }
    if (!annotation.isJoint || targets.size() < 2) {
        for (const WebAnnotationTarget &target : std::as_const(targets))
            readTarget(annotation, target);
    } else {
        WebAnnotationTarget whole = targets.first();
        for (const WebAnnotationTarget &target : targets.sliced(1)) {
            if (target.source == whole.source)
                whole.pieces += target.pieces;
            else
                omit(tr("A piece of the annotation is in another text"));
        }
        readTarget(annotation, whole);
    }
    if (targets.isEmpty() || !annotation.links.isEmpty())
        m_links.append({annotation, ids, m_file, m_place});
    else if (!ids.isEmpty())
        omit(tr("The annotation is of all of “%1” as well").arg(ids.first()));
}

bool WebAnnotationReader::readTarget(
    const WebAnnotation &annotation, const WebAnnotationTarget &target)
{
    if (target.isUnclear || target.pieces.isEmpty()) {
        omit(tr("No selector says where in the text the annotation is"));
        return false;
    }
    Text *text = textFor(target);
    if (!text) {
        omit(tr("The text “%1” is not beside the file").arg(target.source));
        return false;
    }
    addMarks(*text, annotation, target.pieces);
    return true;
}

// One mark for each tag, of which the first has the annotation's id, record and notes.
void WebAnnotationReader::addMarks(
    Text &text, const WebAnnotation &annotation, const QList<WebAnnotationPiece> &pieces)
{
    QList<WebAnnotation::Tag> tags = annotation.tags;
    if (tags.isEmpty())
        tags.append({usualTag(annotation), {}});
    for (qsizetype i = 0; i < std::min<qsizetype>(tags.size(), 100); ++i) {
        ForeignMark mark{.tag = tags[i].name,
            .layer = tags[i].layer,
            .quoted = quotedBy(pieces),
            .status = annotation.status,
            .annotator = annotation.creator,
            .created = annotation.created,
            .place = m_place};
        const bool isFirst = i == 0 && !m_marks.contains(annotation.id);
        if (isFirst) {
            mark.id = annotation.id;
            mark.uuid = webAnnotationUuid(annotation.id);
        }
        if (i == 0) {
            mark.attributes = annotation.attributes;
            mark.note = annotation.notes.join(u'\n');
            mark.stance = annotation.stance;
            mark.record = annotation.record;
        }
        if (isFirst && !annotation.id.isEmpty())
            m_marks.insert(annotation.id, {&text - m_texts.constData(), text.marks.size()});
        text.marks.append({mark, pieces, m_file});
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/spacyformat.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignjson.h"
#include "formats/interchange/sentences.h"
#include "formats/jsonlines/spacytokens.h"
#include "formats/jsonlines/spacytraining.h"
#include "readers/jsontext.h"

#include <QRegularExpression>
#include <set>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct SpacyWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::SpacyFormat)
};

Json spacySpan(const Project &project, const Annotation &annotation, const Fragment &fragment)
{
    Json span = spanOf(fragment, "start", "end");
    span["label"] = toJson(nativeNameOf(project, annotation));
    const QString wikidata = recordNameOf(project, annotation).wikidata;
    if (!wikidata.isEmpty())
        span["kb_id"] = toJson(wikidata);
    return span;
}

Json spacyEnts(const Project &project, const OpenArticle &article)
{
    QList<const Annotation *> entities;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        if (isAccepted(*annotation) && annotation->fragments.size() == 1
            && project.kindOf(annotation->tag) == LayerKind::Entity)
            entities.append(annotation);
    }
    Json ents = Json::array();
    for (const Annotation *annotation : longestApart(entities))
        ents.push_back(spacySpan(project, *annotation, annotation->fragments.first()));
    return ents;
}

Json spacyGroups(const Project &project, const OpenArticle &article)
{
    Json groups = Json::object();
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const Tag *tag = project.find(annotation->tag);
        const Layer *layer = tag ? project.layerOf(*tag) : nullptr;
        if (!layer || !isAccepted(*annotation))
            continue;
        Json &group = groups[layer->name.toStdString()];
        for (const Fragment &fragment : annotation->fragments)
            group.push_back(spacySpan(project, *annotation, fragment));
    }
    return groups;
}

Json spacySentences(const OpenArticle &article)
{
    Json sentences = Json::array();
    for (const Sentence &sentence : sentencesOf(article)) {
        const CodePointRange range = article.text().toCodePoints(sentence.range);
        sentences.push_back({{"start", range.begin}, {"end", range.end}});
    }
    return sentences;
}

Json spacyTokensJson(const OpenArticle &article)
{
    Json tokens = Json::array();
    for (const TextRange token : spacyTokens(article)) {
        const CodePointRange range = article.text().toCodePoints(token);
        tokens.push_back({{"id", int(tokens.size())}, {"start", range.begin}, {"end", range.end}});
    }
    return tokens;
}

QStringList referencesOf(const QString &knowledgeId)
{
    static const QRegularExpression wikidata(u"^Q\\d+$"_s);
    if (knowledgeId.isEmpty() || knowledgeId == "NIL"_L1)
        return {};
    if (wikidata.match(knowledgeId).hasMatch())
        return {u"Wikidata:"_s + knowledgeId};
    return {knowledgeId.contains(u':') ? knowledgeId : u"kb:"_s + knowledgeId};
}

void readSpacySpans(
    const ReadJson &spans, const QString &layer, ForeignArticle &article, JsonArticles &articles)
{
    int number = 0;
    for (const ReadJson &span : spans) {
        ++number;
        if (!span.is_object()) {
            articles.leaveOut(SpacyWords::tr("This is not a span"),
                SpacyWords::tr("%1, span %2", "a group of spans").arg(layer).arg(number));
            continue;
        }
        ForeignMark mark = articles.mark(
            stringIn(span, "label"), {numberIn(span, "start"), numberIn(span, "end")});
        if (mark.tag.isEmpty())
            mark.tag = layer; // groups may be all that tells
        if (!layer.isEmpty())
            mark.layer = layer;
        mark.record.references = referencesOf(stringIn(span, "kb_id"));
        article.marks.append(mark);
    }
}

// [[0, 4, "ORG"]], as training data has them.
void readSpacyEntities(const ReadJson &entities, ForeignArticle &article, JsonArticles &articles)
{
    int number = 0;
    for (const ReadJson &entity : entities) {
        ++number;
        const bool isGood = entity.is_array() && entity.size() >= 3 && entity[0].is_number_integer()
            && entity[1].is_number_integer();
        if (isGood)
            article.marks.append(articles.mark(
                stringOf(entity[2]), {entity[0].get<qint64>(), entity[1].get<qint64>()}));
        else
            articles.leaveOut(SpacyWords::tr("This is not an entity: begin, end and a name"),
                SpacyWords::tr("entity %1").arg(number));
    }
}

// Without those that are in a group as well, where the extras say that they were copied from there.
ReadJson ownEnts(const ReadJson &record)
{
    std::set<ReadJson> grouped;
    for (const ReadJson &group : objectIn(record, "spans")) {
        if (group.is_array())
            grouped.insert(group.begin(), group.end());
    }
    ReadJson own = ReadJson::array();
    for (const ReadJson &ent : listIn(record, "ents")) {
        if (!grouped.contains(ent))
            own.push_back(ent);
    }
    return own;
}

} // namespace

SpacyFormat::SpacyFormat()
    : JsonLinesFormat({.id = u"spacy"_s,
          .name = tr("spaCy, documents as JSON"),
          .suffixes = {u"jsonl"_s, u"json"_s},
          .mediaTypes = {u"application/jsonl"_s},
          .reads = true,
          .carries = carriedWithExtras()})
{
}

Likelihood SpacyFormat::probe(const QByteArray &head, const QString &) const
{
    if (head.contains("\"paragraphs\"") && head.contains("\"sentences\"")
        && head.contains("\"orth\""))
        return Likelihood::Certain;
    if (head.contains("\"ents\"") && head.contains("\"text\"")
        && (head.contains("\"tokens\"") || head.contains("\"sents\"")))
        return Likelihood::Certain;
    static const QRegularExpression triple(
        u"\"entities\"\\s*:\\s*\\[\\s*\\[\\s*\\d+\\s*,\\s*\\d+\\s*,"_s);
    const bool hasEnts = head.contains("\"ents\"") && head.contains("\"text\"");
    return hasEnts || triple.match(QString::fromUtf8(head)).hasMatch() ? Likelihood::Likely
                                                                       : Likelihood::None;
}

QList<Json> SpacyFormat::records(const Record &from, const FormatOptions &) const
{
    Json record = Json::object();
    record["text"] = toJson(from.article.text().string());
    record["ents"] = spacyEnts(from.project, from.article);
    record["sents"] = spacySentences(from.article);
    record["tokens"] = spacyTokensJson(from.article);
    record["spans"] = spacyGroups(from.project, from.article);
    const NativeFields native{.hasAnnotation = isAccepted};
    record["_"] = Json::object();
    record["_"][ExtrasWriter::key] =
        ExtrasWriter(from.project, from.article, native).extras(from.isFirst);
    return {record};
}

Result<> SpacyFormat::readDoc(const ReadJson &record, JsonArticles &articles) const
{
    const ReadJson &extension = objectIn(record, "_");
    const ReadJson &extras = JsonArticles::extrasIn(record, {"_", "meta"});
    ForeignArticle article = articles.article(
        stringIn(record, "text"), record.contains("meta") ? objectIn(record, "meta") : extension);
    const ReadJson &groups = objectIn(record, "spans");
    for (const auto &[name, group] : groups.items()) {
        if (group.is_array())
            readSpacySpans(group, QString::fromStdString(name), article, articles);
    }
    readSpacySpans(
        extras.is_null() ? listIn(record, "ents") : ownEnts(record), {}, article, articles);
    readSpacyEntities(listIn(record, "entities"), article, articles);
    for (const auto &[name, value] : objectIn(record, "cats").items()) {
        if (value.is_number() && value.get<double>() >= 0.5)
            article.article.labels.append(QString::fromStdString(name));
    }
    articles.noteOthers(record,
        {"text", "ents", "entities", "sents", "tokens", "spans", "cats", "_", "meta", "id"});
    articles.noteOthers(extension, {});
    return articles.add(std::move(article), extras);
}

// ["text", {"entities": [[0, 4, "ORG"]]}]
Result<> SpacyFormat::readPair(const ReadJson &pair, JsonArticles &articles) const
{
    ForeignArticle article = articles.article(stringOf(pair[0]), {});
    readSpacyEntities(listIn(pair[1], "entities"), article, articles);
    return articles.add(std::move(article), {});
}

Result<> SpacyFormat::readRecord(const ReadJson &record, JsonArticles &articles) const
{
    if (record.is_array() && record.size() == 2 && record[0].is_string() && record[1].is_object())
        return readPair(record, articles);
    if (record.is_object() && record.contains("paragraphs"))
        return readSpacyTraining(record, articles);
    if (record.is_object() && record.contains("text"))
        return readDoc(record, articles);
    // {"classes": […], "annotations": [["text", {"entities": […]}], null]}, as annotators make it.
    if (record.is_object() && record.contains("classes") && record.contains("annotations")) {
        for (const ReadJson &pair : listIn(record, "annotations")) {
            if (!pair.is_null() && (!pair.is_object() || pair.contains("text")))
                RETURN_IF_ERROR(readRecord(pair, articles));
        }
        return {};
    }
    articles.leaveOut(tr("This is not a document: it has no text"));
    return {};
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/doccanoformat.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignjson.h"
#include "readers/jsontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString relationsOption = u"relations"_s;

struct DoccanoWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::DoccanoFormat)
};

// "label": [[0, 4, "PER"], …], or one or more words for the whole text.
void readTriples(const ReadJson &labels, ForeignArticle &article, JsonArticles &articles)
{
    const auto addWord = [&article](const ReadJson &word) {
        if (!article.article.labels.contains(stringOf(word)))
            article.article.labels.append(stringOf(word));
    };
    if (labels.is_string())
        addWord(labels);
    if (!labels.is_array())
        return;
    int number = 0;
    for (const ReadJson &label : labels) {
        ++number;
        const bool isTriple = label.is_array() && label.size() == 3 && label[0].is_number_integer()
            && label[1].is_number_integer() && label[2].is_string();
        if (isTriple) {
            article.marks.append(articles.mark(
                stringOf(label[2]), {label[0].get<qint64>(), label[1].get<qint64>()}));
        } else if (label.is_object() && label.contains("label")) {
            article.marks.append(articles.mark(stringIn(label, "label"),
                {numberIn(label, "start", numberIn(label, "start_offset")),
                    numberIn(label, "end", numberIn(label, "end_offset"))}));
        } else if (label.is_string()) {
            addWord(label);
        } else {
            articles.leaveOut(DoccanoWords::tr("This is not a label: begin, end and a name"),
                DoccanoWords::tr("label %1").arg(number));
        }
    }
}

void readEntities(const ReadJson &record, ForeignArticle &article, JsonArticles &articles)
{
    int number = 0;
    for (const ReadJson &entity : listIn(record, "entities")) {
        ++number;
        if (!entity.is_object()) {
            articles.leaveOut(DoccanoWords::tr("This is not an entity"),
                DoccanoWords::tr("entity %1").arg(number));
            continue;
        }
        ForeignMark mark = articles.mark(stringIn(entity, "label"),
            {numberIn(entity, "start_offset", numberIn(entity, "start")),
                numberIn(entity, "end_offset", numberIn(entity, "end"))});
        if (const qint64 id = numberIn(entity, "id"); id >= 0)
            mark.id = QString::number(id);
        article.marks.append(mark);
    }
    for (const ReadJson &relation : listIn(record, "relations")) {
        article.relations.append({.type = stringIn(relation, "type"),
            .from = QString::number(numberIn(relation, "from_id")),
            .to = QString::number(numberIn(relation, "to_id")),
            .place = article.part});
    }
}

bool hasDoccanoRelation(const Annotation &from, const Annotation &to)
{
    return isAccepted(from) && isAccepted(to);
}

} // namespace

DoccanoFormat::DoccanoFormat()
    : JsonLinesFormat({.id = u"doccano"_s,
          .name = tr("doccano, JSON lines"),
          .suffixes = {u"jsonl"_s, u"json"_s},
          .mediaTypes = {u"application/jsonl"_s},
          .reads = true,
          .carries = carriedWithExtras(),
          .options = {
              {relationsOption, tr("For a doccano project with &relations"), u"yes"_s, {}}}})
{
}

Likelihood DoccanoFormat::probe(const QByteArray &head, const QString &) const
{
    if (head.contains("\"start_offset\"") && head.contains("\"entities\""))
        return Likelihood::Certain;
    if (head.contains("\"start_offset\"") && head.contains("\"text\""))
        return Likelihood::Likely;
    static const QRegularExpression triple(
        u"\"labels?\"\\s*:\\s*\\[\\s*\\[\\s*\\d+\\s*,\\s*\\d+\\s*,"_s);
    if (triple.match(QString::fromUtf8(head)).hasMatch())
        return Likelihood::Likely;
    return Likelihood::None;
}

QList<Json> DoccanoFormat::records(const Record &from, const FormatOptions &options) const
{
    const bool withRelations = info().isOn(options, relationsOption);
    Json labels = Json::array();
    QHash<AnnotationId, int> ids;
    int last = 0;
    for (const Annotation *annotation : from.article.annotationsInOrder()) {
        if (!isAccepted(*annotation))
            continue;
        const Json name = toJson(nativeNameOf(from.project, *annotation));
        ids.insert(annotation->id, last + 1);
        for (const Fragment &fragment : annotation->fragments) {
            ++last;
            const CodePointRange range = fragment.range;
            if (withRelations)
                labels.push_back({{"id", last}, {"label", name}, {"start_offset", range.begin},
                    {"end_offset", range.end}});
            else
                labels.push_back(Json::array({range.begin, range.end, name}));
        }
    }
    Json relations = Json::array();
    for (const Relation *relation : relationsInOrder(from.article)) {
        const int fromId = ids.value(relation->fromAnnotation);
        const int toId = ids.value(relation->toAnnotation);
        if (fromId > 0 && toId > 0)
            relations.push_back({{"id", int(relations.size()) + 1}, {"from_id", fromId},
                {"to_id", toId}, {"type", toJson(relation->type)}});
    }
    NativeFields native{.hasAnnotation = isAccepted};
    if (withRelations)
        native.hasRelation = hasDoccanoRelation;
    Json record = Json::object();
    record["text"] = toJson(from.article.text().string());
    record[withRelations ? "entities" : "label"] = std::move(labels);
    if (withRelations)
        record["relations"] = std::move(relations);
    record[ExtrasWriter::key] =
        ExtrasWriter(from.project, from.article, native).extras(from.isFirst);
    return {record};
}

Result<> DoccanoFormat::readRecord(const ReadJson &record, JsonArticles &articles) const
{
    if (!record.is_object() || !record.contains("text")) {
        articles.leaveOut(tr("The record has no text"));
        return {};
    }
    const ReadJson &meta = objectIn(record, record.contains("meta") ? "meta" : "metadata");
    ReadJson about = meta;
    for (const auto &[name, value] : record.items())
        about.emplace(name, value);
    ForeignArticle article = articles.article(stringIn(record, "text"), about);
    for (const char *name : {"label", "labels"}) {
        if (const auto found = record.find(name); found != record.end())
            readTriples(*found, article, articles);
    }
    readEntities(record, article, articles);
    QStringList comments;
    for (const ReadJson &comment : listIn(record, "Comments"))
        comments.append(comment.is_object() ? stringIn(comment, "text") : stringOf(comment));
    article.article.note = comments.join(u'\n').trimmed();
    articles.noteOthers(record,
        {"id", "text", "label", "labels", "entities", "relations", "Comments", "meta", "metadata"});
    articles.noteOthers(meta, {});
    return articles.add(std::move(article), JsonArticles::extrasIn(record, {"meta", "metadata"}));
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/prodigyformat.h"

#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignjson.h"
#include "formats/interchange/sentences.h"
#include "readers/jsontext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct ProdigyWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ProdigyFormat)
};

bool prodigyHas(const Annotation &)
{
    return true;
}

bool prodigyHasBoth(const Annotation &from, const Annotation &to)
{
    return from.status == to.status;
}

const char *answerOf(Status status)
{
    return status == Status::Accepted ? "accept" : status == Status::Rejected ? "reject" : "ignore";
}

// The tokens of a text, in code points, and spans as ranges of them.
class ProdigyTokens
{
public:
    explicit ProdigyTokens(const OpenArticle &article)
    {
        const ArticleText &text = article.text();
        for (const Sentence &sentence : sentencesOf(article)) {
            for (const TextRange token : sentence.tokens) {
                const bool hasSpace = token.end < text.size() && text.string()[token.end].isSpace();
                m_json.push_back({{"text", toJson(text.slice(token).toString())},
                    {"start", text.toCodePoint(token.begin)}, {"end", text.toCodePoint(token.end)},
                    {"id", int(m_tokens.size())}, {"ws", hasSpace}});
                m_tokens.append(text.toCodePoints(token));
            }
        }
    }

    const Json &json() const { return m_json; }
    // Without tokens where the fragment is on white space.
    Json span(const Fragment &fragment, const QString &label, const QString &id) const
    {
        Json span = spanOf(fragment, "start", "end");
        const auto begin =
            std::ranges::upper_bound(m_tokens, fragment.range.begin, {}, &CodePointRange::end);
        const auto end =
            std::ranges::lower_bound(m_tokens, fragment.range.end, {}, &CodePointRange::begin);
        if (begin < end) {
            span["token_start"] = int(begin - m_tokens.begin());
            span["token_end"] = int(end - m_tokens.begin()) - 1;
        }
        span["label"] = toJson(label);
        span["id"] = toJson(id); // ours; Prodigy lets it be
        return span;
    }

private:
    Json m_json = Json::array();
    QList<CodePointRange> m_tokens;
};

Json prodigyRelations(
    const Project &project, const OpenArticle &article, const ProdigyTokens &tokens, Status status)
{
    Json relations = Json::array();
    for (const Relation *relation : relationsInOrder(article)) {
        const Annotation *from = article.find(relation->fromAnnotation);
        const Annotation *to = article.find(relation->toAnnotation);
        if (!from || !to || from->status != status || to->status != status)
            continue;
        Json head =
            tokens.span(from->fragments.first(), nativeNameOf(project, *from), extrasIdOf(*from));
        Json child =
            tokens.span(to->fragments.first(), nativeNameOf(project, *to), extrasIdOf(*to));
        relations.push_back({{"head", head.value("token_end", 0)},
            {"child", child.value("token_end", 0)}, {"head_span", std::move(head)},
            {"child_span", std::move(child)}, {"label", toJson(relation->type)}});
    }
    return relations;
}

// Reads the spans and relations of a task.
class ProdigyTask
{
public:
    ProdigyTask(
        const ReadJson &record, Status status, ForeignArticle &article, JsonArticles &articles)
        : m_record(record)
        , m_status(status)
        , m_article(article)
        , m_articles(articles)
        , m_annotator(memberOf(record, {"_annotator_id", "_session_id"}))
        , m_suffix(u"@%1 %2 %3"_s.arg(article.part, m_annotator).arg(int(status)))
    {
    }

    void read()
    {
        int number = 0;
        for (const ReadJson &span : listIn(m_record, "spans")) {
            ++number;
            if (span.is_object() && span.contains("start"))
                add(span, stringIn(m_record, "label")); // of the task, where that is about one
            else
                m_articles.leaveOut(ProdigyWords::tr("This is not a span of the text"),
                    ProdigyWords::tr("span %1").arg(number));
        }
        for (const ReadJson &relation : listIn(m_record, "relations")) {
            m_article.relations.append({.type = stringIn(relation, "label"),
                .from = endOf(objectIn(relation, "head_span")),
                .to = endOf(objectIn(relation, "child_span")),
                .annotator = m_annotator,
                .place = m_article.part});
        }
    }

private:
    static QString placeOf(const ReadJson &span)
    {
        return u"%1 %2 %3"_s.arg(numberIn(span, "start"))
            .arg(numberIn(span, "end"))
            .arg(stringIn(span, "label"));
    }
    // Returns the id of the mark.
    QString add(const ReadJson &span, const QString &otherwise)
    {
        const QString label = stringIn(span, "label");
        ForeignMark mark = m_articles.mark(
            label.isEmpty() ? otherwise : label, {numberIn(span, "start"), numberIn(span, "end")});
        mark.status = m_status;
        mark.annotator = m_annotator;
        mark.quoted = stringIn(span, "text");
        const QString id = stringIn(span, "id");
        mark.id = id.isEmpty() ? placeOf(span) + m_suffix : id + m_suffix;
        if (m_known.contains(mark.id))
            mark.id.clear(); // of several that are the same, the first one is meant
        else
            m_known.insert(mark.id);
        if (!mark.id.isEmpty() && !m_byPlace.contains(placeOf(span)))
            m_byPlace.insert(placeOf(span), mark.id);
        m_article.marks.append(mark);
        return mark.id;
    }
    // Prodigy links tokens as well, which become annotations then.
    QString endOf(const ReadJson &span)
    {
        QString id = stringIn(span, "id") + m_suffix;
        if (id != m_suffix && m_known.contains(id))
            return id;
        const QString known = m_byPlace.value(placeOf(span));
        return known.isEmpty() && span.contains("start") ? add(span, u"token"_s) : known;
    }

    const ReadJson &m_record;
    Status m_status;
    ForeignArticle &m_article;
    JsonArticles &m_articles;
    QString m_annotator;
    QString m_suffix; // of ids, which are those of the task
    QSet<QString> m_known; // ids
    QHash<QString, QString> m_byPlace; // ids
};

} // namespace

ProdigyFormat::ProdigyFormat()
    : JsonLinesFormat({.id = u"prodigy"_s,
          .name = tr("Prodigy, JSON lines"),
          .suffixes = {u"jsonl"_s, u"json"_s},
          .mediaTypes = {u"application/jsonl"_s},
          .reads = true,
          .carries = carriedWithExtras()})
{
}

Likelihood ProdigyFormat::probe(const QByteArray &head, const QString &) const
{
    const bool isTask = head.contains("\"_task_hash\"") || head.contains("\"_input_hash\"");
    if (isTask || (head.contains("\"answer\"") && head.contains("\"token_start\"")))
        return Likelihood::Certain;
    const bool hasSpans = head.contains("\"spans\"") && head.contains("\"text\"");
    if (hasSpans && (head.contains("\"answer\"") || head.contains("\"token_end\"")))
        return Likelihood::Likely;
    return Likelihood::None;
}

QList<Json> ProdigyFormat::records(const Record &from, const FormatOptions &) const
{
    const QList<const Annotation *> all = from.article.annotationsInOrder();
    const ProdigyTokens tokens(from.article);
    const Article *header = from.project.find(from.article.article());
    const auto task = [&](Status status, bool isFirst) {
        Json spans = Json::array();
        for (const Annotation *annotation : all) {
            for (const Fragment &fragment : annotation->fragments) {
                if (annotation->status == status)
                    spans.push_back(tokens.span(fragment, nativeNameOf(from.project, *annotation),
                        extrasIdOf(*annotation)));
            }
        }
        Json relations = prodigyRelations(from.project, from.article, tokens, status);
        Json record = Json::object();
        record["text"] = toJson(from.article.text().string());
        if (header)
            record["meta"] = Json::object({{"title", toJson(header->title)}});
        record["tokens"] = tokens.json();
        record["spans"] = std::move(spans);
        record["_view_id"] = relations.empty() ? "spans_manual" : "relations";
        if (!relations.empty())
            record["relations"] = std::move(relations);
        record["answer"] = answerOf(status);
        if (isFirst) {
            const NativeFields native{.hasAnnotation = prodigyHas, .hasRelation = prodigyHasBoth};
            record[ExtrasWriter::key] =
                ExtrasWriter(from.project, from.article, native).extras(from.isFirst);
        }
        return record;
    };
    QList<Json> records;
    for (const Status status : {Status::Accepted, Status::Rejected, Status::Proposed}) {
        if (std::ranges::contains(all, status, &Annotation::status))
            records.append(task(status, records.isEmpty()));
    }
    // That nothing is in a text is said of one that is done only.
    if (records.isEmpty()) {
        const bool isDone = header && header->state == ArticleState::Done;
        records.append(task(isDone ? Status::Accepted : Status::Proposed, true));
    }
    return records;
}

Result<> ProdigyFormat::readRecord(const ReadJson &record, JsonArticles &articles) const
{
    if (!record.is_object() || !record.contains("text")) {
        articles.leaveOut(tr("The task has no text"));
        return {};
    }
    const ReadJson &meta = objectIn(record, "meta");
    ForeignArticle article = articles.article(stringIn(record, "text"), meta);
    const QString answer = stringIn(record, "answer");
    const Status status = answer == "reject"_L1 ? Status::Rejected
        : answer == "ignore"_L1                 ? Status::Proposed
                                                : Status::Accepted;
    ProdigyTask(record, status, article, articles).read();
    QStringList words;
    for (const ReadJson &word : listIn(record, "accept"))
        words.append(stringOf(word));
    if (listIn(record, "spans").empty() && !stringIn(record, "label").isEmpty())
        words.append(stringIn(record, "label"));
    words.removeAll(QString());
    if (status == Status::Accepted)
        article.article.labels = words;
    else if (!words.isEmpty())
        articles.leaveOut(tr("what was not accepted of the whole text: %1", "a list of labels")
                .arg(QLocale().createSeparatedList(words)));
    articles.noteOthers(record,
        {"text", "meta", "tokens", "spans", "relations", "answer", "label", "accept", "options",
            "_input_hash", "_task_hash", "_view_id", "_session_id", "_annotator_id", "_timestamp",
            "_is_binary", "priority", "score", "config"});
    articles.noteOthers(meta, {"score", "pattern"});
    return articles.add(std::move(article), JsonArticles::extrasIn(record, {"meta"}));
}

} // namespace Standoff

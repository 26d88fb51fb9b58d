// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conll/conllwriter.h"

#include "formats/conll/conlltext.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/sentences.h"
#include "formats/jsonlines/jsonline.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isEntities(const Layer &layer)
{
    return layer.kind == LayerKind::Entity;
}

// Where a word may end a line for one who reads it, there is a space.
QString onConllLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c < u' ' || c == QChar(0x85) || c == QChar(0x2028) || c == QChar(0x2029))
            c = u' ';
    }
    return line;
}

} // namespace

ConllWriter::ConllWriter(const Project &project, const OpenArticle &article, Manner manner)
    : m_project(project)
    , m_article(article)
    , m_manner(manner)
{
    QList<const Layer *> layers = project.layersInOrder();
    std::ranges::stable_partition(layers, [](const Layer *layer) { return !isEntities(*layer); });
    if (!manner.allLayers)
        layers.removeIf([](const Layer *layer) { return !isEntities(*layer); });
    QHash<LayerId, qsizetype> columns;
    for (const Layer *layer : std::as_const(layers)) {
        if (m_columns.isEmpty() || manner.allLayers)
            m_columns.append({conllName(layer->name), {}});
        columns.insert(layer->id, m_columns.size() - 1);
    }
    if (m_columns.isEmpty())
        m_columns.append({u"Entities"_s, {}});
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const Tag *tag = project.find(annotation->tag);
        const qsizetype column = tag ? columns.value(tag->layer, -1) : -1;
        if (column >= 0 && annotation->status == Status::Accepted)
            m_columns[column].annotations.append(annotation);
    }
}

ConllWriter::Words ConllWriter::wordsOf(const QList<Sentence> &sentences)
{
    Words words;
    for (const Sentence &sentence : sentences) {
        words.ranges += sentence.tokens;
        words.ends.append(words.ranges.size());
    }
    return words;
}

// A chunk for each sentence that the annotation goes over.
QList<Chunk> ConllWriter::chunksOf(const Annotation &annotation, const Words &words) const
{
    const TextRange range = m_article.text().fromCodePoints(annotation.extent());
    const auto &ranges = words.ranges;
    const qsizetype end =
        std::ranges::lower_bound(ranges, range.end, {}, &TextRange::begin) - ranges.begin();
    qsizetype begin =
        std::ranges::upper_bound(ranges, range.begin, {}, &TextRange::end) - ranges.begin();
    const Tag *tag = m_project.find(annotation.tag);
    const QString type = tag ? conllName(foreignNameOf(*tag)) : QString();
    QList<Chunk> chunks;
    while (begin < end) {
        const qsizetype sentenceEnd = *std::ranges::upper_bound(words.ends, begin);
        chunks.append({begin, std::min(end, sentenceEnd), type});
        begin = sentenceEnd;
    }
    return chunks;
}

QStringList ConllWriter::labels(const Column &column, const Words &words) const
{
    QStringList labels;
    QList<Chunk> chunks; // of the sentence at hand, from its begin
    qsizetype begin = 0;
    qsizetype sentence = 0;
    const auto endSentence = [&] {
        const qsizetype end = words.ends[sentence++];
        labels += chunkLabels(end - begin, chunks, m_manner.scheme);
        chunks.clear();
        begin = end;
    };
    for (const Annotation *annotation : longestApart(column.annotations)) {
        for (const Chunk &chunk : chunksOf(*annotation, words)) {
            while (chunk.begin >= words.ends[sentence])
                endSentence();
            chunks.append({chunk.begin - begin, chunk.end - begin, chunk.type});
        }
    }
    while (sentence < words.ends.size())
        endSentence();
    return labels;
}

QString ConllWriter::header() const
{
    if (!m_manner.allLayers)
        return u"-DOCSTART- -X- -X- O\n\n"_s;
    QStringList names{u"FORM"_s};
    for (const Column &column : m_columns)
        names.append(column.name);
    const Article *article = m_project.find(m_article.article());
    const QString title = article ? article->title : QString();
    return u"# global.columns = "_s + names.join(u' ') + u"\n# newdoc id = "_s + onConllLine(title)
        + u"\n# standoff.text = "_s + QString::fromUtf8(jsonLine(toJson(m_article.text().string())))
        + u'\n';
}

void ConllWriter::write(Output &output) const
{
    const QList<Sentence> sentences = sentencesOf(m_article);
    const Words words = wordsOf(sentences);
    QList<QStringList> columns;
    for (const Column &column : m_columns)
        columns.append(labels(column, words));
    output.write(header().toUtf8());
    const QString separator = m_manner.allLayers ? u"\t"_s : u" "_s;
    qsizetype number = 0;
    for (const Sentence &sentence : sentences) {
        if (output.isFull())
            return;
        QString lines;
        if (m_manner.allLayers)
            lines += u"# text = "_s + onConllLine(m_article.text().slice(sentence.range)) + u'\n';
        for (const TextRange word : sentence.tokens) {
            const QString form = m_article.text().slice(word).toString();
            QStringList fields{m_manner.allLayers ? form : conllName(form)};
            if (!m_manner.allLayers)
                fields += {u"-X-"_s, u"-X-"_s};
            for (const QStringList &column : std::as_const(columns))
                fields.append(column[number]);
            lines += fields.join(separator) + u'\n';
            ++number;
        }
        output.write((lines + u'\n').toUtf8());
    }
}

QList<Loss> ConllWriter::losses() const
{
    QList<Loss> losses;
    const ArticleId id = m_article.article();
    const Words words = wordsOf(sentencesOf(m_article));
    QSet<AnnotationId> shown;
    for (const Column &column : m_columns) {
        QSet<AnnotationId> taken;
        for (const Annotation *annotation : longestApart(column.annotations))
            taken.insert(annotation->id);
        for (const Annotation *annotation : column.annotations) {
            shown.insert(annotation->id);
            const QString text = annotation->text();
            const qsizetype pieces = chunksOf(*annotation, words).size();
            if (pieces == 0)
                losses.append({id, text, tr("the annotation: it is on no word")});
            else if (!taken.contains(annotation->id))
                losses.append({id, text,
                    tr("the annotation: a longer one, or one as long, shares text with it")});
            else if (pieces > 1)
                losses.append({id, text,
                    tr("that the annotation is one: it is made of %1 sentences").arg(pieces)});
            else if (text.trimmed() != text)
                losses.append({id, text, tr("the white space at the annotation's edge")});
        }
    }
    for (const Annotation *annotation : m_article.annotationsInOrder()) {
        if (shown.contains(annotation->id))
            continue;
        losses.append({id, annotation->text(),
            annotation->status == Status::Accepted ? tr("the annotation: only entities are written")
                                                   : tr("the annotation: it is not accepted")});
    }
    return losses;
}

} // namespace Standoff

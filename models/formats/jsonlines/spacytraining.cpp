// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/spacytraining.h"

#include "formats/interchange/chunks.h"
#include "formats/interchange/foreignjson.h"
#include "readers/jsontext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct TrainingWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::SpacyTraining)
};

struct TrainingSentence
{
    QStringList words;
    QStringList labels;
    QList<TextRange> ranges; // in UTF-16 units
};

QList<TrainingSentence> trainingSentences(const ReadJson &paragraph)
{
    QList<TrainingSentence> sentences;
    for (const ReadJson &sentence : listIn(paragraph, "sentences")) {
        TrainingSentence &made = sentences.emplaceBack();
        for (const ReadJson &token : listIn(sentence, "tokens")) {
            made.words.append(token.is_object() ? stringIn(token, "orth") : QString());
            made.labels.append(token.is_object() ? stringIn(token, "ner") : QString());
        }
    }
    return sentences;
}

// Where the words stand in the text, one after the other; false where one of them does not.
bool placeWords(const QString &text, QList<TrainingSentence> &sentences)
{
    qsizetype from = 0;
    for (TrainingSentence &sentence : sentences) {
        for (const QString &word : std::as_const(sentence.words)) {
            const qsizetype at = text.indexOf(word, from);
            if (at < 0)
                return false;
            from = at + word.size();
            sentence.ranges.append({int(at), int(from)});
        }
    }
    return true;
}

// Without the text itself, the words with spaces between them.
QString joinedWords(QList<TrainingSentence> &sentences)
{
    QString text;
    for (TrainingSentence &sentence : sentences) {
        sentence.ranges.clear();
        for (const QString &word : std::as_const(sentence.words)) {
            text += text.isEmpty() ? QString() : u" "_s;
            sentence.ranges.append({int(text.size()), int(text.size() + word.size())});
            text += word;
        }
    }
    return text;
}

void addTrainingMarks(
    const QList<TrainingSentence> &sentences, ForeignArticle &article, JsonArticles &articles)
{
    ChunkReader reader;
    for (const TrainingSentence &sentence : sentences)
        reader.add(sentence.labels);
    qsizetype oddCount = 0;
    for (const TrainingSentence &sentence : sentences) {
        QList<qsizetype> odd;
        for (const Chunk &chunk : ChunkReader::chunks(sentence.labels, reader.scheme(), odd)) {
            article.marks.append(articles.mark(chunk.type,
                {sentence.ranges[chunk.begin].begin, sentence.ranges[chunk.end - 1].end}));
        }
        oddCount += odd.size();
    }
    if (oddCount > 0) {
        articles.remark(TrainingWords::tr(
            "%Ln label(s) do not fit %1; the nearest was taken", nullptr, int(oddCount))
                .arg(nameOf(reader.scheme())));
    }
}

} // namespace

Result<> readSpacyTraining(const ReadJson &item, JsonArticles &articles)
{
    for (const ReadJson &paragraph : listIn(item, "paragraphs")) {
        if (!paragraph.is_object())
            continue;
        QList<TrainingSentence> sentences = trainingSentences(paragraph);
        QString text = stringIn(paragraph, "raw");
        if (text.trimmed().isEmpty() || !placeWords(text, sentences)) {
            if (!text.trimmed().isEmpty())
                articles.remark(TrainingWords::tr("The words are not those of the text, which was "
                                                  "put together from them instead"));
            else
                articles.remark(TrainingWords::tr(
                    "There is no text: it was put together from the words, with spaces between"));
            text = joinedWords(sentences);
        }
        ForeignArticle article = articles.article(text, objectIn(item, "meta"));
        article.counting.unit = Counting::Unit::Utf16;
        article.isExact = true;
        addTrainingMarks(sentences, article, articles);
        for (const ReadJson &category : listIn(paragraph, "cats")) {
            if (category.is_object() && numberIn(category, "value") == 1)
                article.article.labels.append(stringIn(category, "label"));
        }
        RETURN_IF_ERROR(articles.add(std::move(article), {}));
    }
    return {};
}

} // namespace Standoff

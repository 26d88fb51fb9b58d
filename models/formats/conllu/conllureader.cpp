// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conllu/conllureader.h"

#include "formats/conll/conlltext.h"
#include "formats/conllu/conllumisc.h"
#include "formats/interchange/chunks.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString commentValue(const QString &comment)
{
    return comment.section(u'=', 1).trimmed();
}

QString nerLabelOf(const QString &misc)
{
    for (const QLatin1StringView key : {"NER"_L1, "ner"_L1, "NE"_L1}) {
        if (const QString label = conlluMisc(misc, key); !label.isEmpty())
            return label;
    }
    return {};
}

} // namespace

Result<> ConlluReader::readComment(const QString &comment)
{
    const QString name = comment.section(u'=', 0, 0).trimmed();
    if (name == "newdoc"_L1 || name == "newdoc id"_L1) {
        RETURN_IF_ERROR(endDocument());
        m_id = commentValue(comment);
    } else if (name == "newpar"_L1 || name == "newpar id"_L1) {
        m_beginsParagraph = true;
    } else if (name == "text"_L1) {
        m_sentenceText = commentValue(comment);
    } else if (name == "title"_L1) {
        m_title = commentValue(comment);
    } else if (name == "global.Entity"_L1 || name == "global.entity"_L1) {
        m_fields = commentValue(comment);
        m_entities.setFields(m_fields);
    } else if (name == "standoff"_L1) {
        const QByteArray bytes = commentValue(comment).toUtf8();
        if (checkJson(bytes))
            m_known = ReadJson::parse(bytes.cbegin(), bytes.cend(), nullptr, false);
        if (m_known.is_object())
            m_entities.keepPartsApart();
    }
    return {};
}

// A token of the text: a word, or several ("1-2") that are written as one.
void ConlluReader::addToken(const QStringList &fields)
{
    const QString misc = fields[9];
    if (m_sentence.isEmpty() && m_words.isEmpty())
        m_before = fromConlluSpaces(conlluMisc(misc, "SpacesBefore"_L1));
    else if (!m_sentence.isEmpty())
        m_sentence += m_spaces;
    const int begin = int(m_sentence.size());
    m_sentence += fields[1];
    const QString spaces = conlluMisc(misc, "SpacesAfter"_L1);
    const bool isNo = conlluMisc(misc, "SpaceAfter"_L1) == "No"_L1;
    m_areSpacesTold = isNo || !spaces.isEmpty();
    m_spaces = isNo ? QString() : spaces.isEmpty() ? u" "_s : fromConlluSpaces(spaces);
    m_covered = {begin, int(m_sentence.size())};
}

void ConlluReader::readWord(const QString &line, int number)
{
    const QStringList fields = line.split(u'\t');
    const QString id = fields.first();
    bool isNumber = false;
    const qint64 word = id.section(u'-', 0, 0).toLongLong(&isNumber);
    const bool isEmptyNode = id.contains(u'.');
    if (fields.size() != 10 || (!isNumber && !isEmptyNode) || fields[1].isEmpty()) {
        constexpr int mostOddLines = 50;
        if (++m_oddLines <= mostOddLines)
            m_reader.leaveOut(
                m_file, tr("line %1").arg(number), tr("This is not a word in ten columns"));
        return;
    }
    if (isEmptyNode) {
        if (!conlluMisc(fields[9], "Entity"_L1).isEmpty())
            m_reader.leaveOut(m_file, tr("line %1").arg(number),
                tr("an entity on a word that is not in the text"));
        return;
    }
    for (int i = 2; i < 9; ++i)
        m_hasMore |= fields[i] != "_"_L1 && !fields[i].isEmpty();
    if (id.contains(u'-')) {
        addToken(fields);
        m_coveredTo = id.section(u'-', 1).toLongLong();
        return;
    }
    if (word > m_coveredTo)
        addToken(fields);
    m_words.append({m_covered, conlluMisc(fields[9], "Entity"_L1), nerLabelOf(fields[9]), number});
}

void ConlluReader::addLabels(int begin)
{
    QStringList labels;
    for (const Word &word : std::as_const(m_words))
        labels.append(word.label);
    ChunkReader reader;
    reader.add(labels);
    QList<qsizetype> odd;
    for (const Chunk &chunk : ChunkReader::chunks(labels, reader.scheme(), odd)) {
        m_marks.append({.tag = chunk.type,
            .ranges = {{begin + m_words[chunk.begin].range.begin,
                begin + m_words[chunk.end - 1].range.end}},
            .place = tr("line %1").arg(m_words[chunk.begin].line)});
    }
}

void ConlluReader::endSentence()
{
    if (m_words.isEmpty())
        return;
    // What is not told between sentences: the end of a paragraph is that of a line.
    const bool isFirst = m_text.isEmpty();
    if (m_beginsParagraph && !isFirst && !m_text.endsWith(u'\n')) {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        m_text += u'\n';
    }
    m_text += m_before;
    // The words may be told apart from the text only by the comment.
    QList<TextRange> moved;
    if (!m_sentenceText.isEmpty() && m_sentenceText != m_sentence && m_known.is_null()) {
        ConllText text;
        ConllSentence sentence{.text = m_sentenceText};
        for (const Word &word : std::as_const(m_words))
            sentence.words.append(m_sentence.sliced(word.range.begin, word.range.length()));
        if (text.place(m_sentenceText, {sentence})) {
            moved = text.words();
            m_sentence = m_sentenceText;
        } else {
            m_reader.remark(m_file, tr("line %1").arg(m_words.constFirst().line),
                tr("The words are not those of the comment with the text; they were taken"));
        }
    }
    const int begin = int(m_text.size());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        Word &word = m_words[i];
        if (!moved.isEmpty())
            word.range = moved[i];
        const TextRange range{begin + word.range.begin, begin + word.range.end};
        const QString place = tr("line %1").arg(word.line);
        if (!m_entities.take(word.entity, range, place))
            m_reader.leaveOut(
                m_file, place, tr("a part of the entities “%1”").arg(word.entity.left(100)));
    }
    addLabels(begin);
    m_text += m_sentence + m_spaces;
    m_sentence.clear();
    m_sentenceText.clear();
    m_before.clear();
    m_words.clear();
    m_beginsParagraph = false;
    m_coveredTo = 0;
}

Result<> ConlluReader::endDocument()
{
    endSentence();
    if (!m_areSpacesTold && m_text.endsWith(u' '))
        m_text.chop(1);
    ForeignArticle article{.file = m_file, .text = std::exchange(m_text, {})};
    ++m_documents;
    article.part = m_id.isEmpty() && m_documents == 1 ? QString()
        : m_id.isEmpty()                              ? tr("document %1").arg(m_documents)
                                                      : tr("document %1").arg(m_id);
    article.article.title = m_title.isEmpty() ? m_id : m_title;
    article.counting.unit = Counting::Unit::Utf16;
    article.isExact = true;
    article.version.fileName = QFileInfo(m_file).fileName();
    article.version.mediaType = u"text/plain"_s;
    article.marks = m_entities.marks(article.text) + std::exchange(m_marks, {});
    if (const int unclosed = m_entities.unclosed(); unclosed > 0)
        m_reader.leaveOut(
            m_file, article.part, tr("%Ln entity(s) that begin and do not end", nullptr, unclosed));
    m_entities = ConlluEntities();
    m_entities.setFields(m_fields);
    const ReadJson known = std::exchange(m_known, nullptr);
    m_id.clear();
    m_title.clear();
    m_spaces.clear();
    m_areSpacesTold = true;
    if (article.text.isEmpty()) {
        --m_documents; // "# newdoc" at the beginning
        return {};
    }
    if (known.is_object()) {
        // Extras count code points.
        const ArticleText text(article.text);
        article.counting = {};
        for (ForeignMark &mark : article.marks) {
            for (ForeignRange &range : mark.ranges)
                range = {text.toCodePoint(int(range.begin)), text.toCodePoint(int(range.end))};
        }
    }
    m_extras.apply(known, article);
    return m_reader.take(article);
}

Result<> ConlluReader::take(const QString &line, int number)
{
    if (line.trimmed().isEmpty()) {
        endSentence();
        return {};
    }
    if (line.startsWith(u'#'))
        return readComment(line.sliced(1).trimmed());
    readWord(line, number);
    return {};
}

void ConlluReader::begin(const QString &path)
{
    m_file = path;
    m_fields.clear();
    m_documents = 0;
    m_oddLines = 0;
    m_hasMore = false;
}

Result<> ConlluReader::end()
{
    RETURN_IF_ERROR(endDocument());
    if (m_hasMore)
        m_reader.leaveOut(m_file, {}, tr("lemmas, word classes, features and syntax of the words"));
    return {};
}

} // namespace Standoff

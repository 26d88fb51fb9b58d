// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conll/conllreader.h"

#include "project/valuejson.h"
#include "text/checkjson.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Also one that is written anew by a program, which puts a tab behind the sign.
bool isCommentLike(const QString &line)
{
    return line.startsWith("# "_L1) || line.startsWith("#\t"_L1);
}

bool looksLikeLabel(const QString &field)
{
    static const QRegularExpression label(u"^([BIESLU]-\\S.*|O|-X-|_)$"_s);
    return label.match(field).hasMatch();
}

QStringList conllFields(const QString &line)
{
    static const QRegularExpression spaces(u"[ \\t]+"_s);
    if (line.contains(u'\t'))
        return line.split(u'\t');
    return line.split(spaces, Qt::SkipEmptyParts);
}

// The value of a comment "# name = value"; null where it is another one.
QString valueOfComment(const QString &comment, QLatin1StringView name)
{
    if (!comment.startsWith(name))
        return {};
    const QString rest = comment.sliced(name.size()).trimmed();
    return rest.startsWith(u'=') ? rest.sliced(1).trimmed() : QString();
}

} // namespace

void ConllReader::beginDocument(const QString &title)
{
    const bool isEmpty = m_documents.isEmpty() || !m_documents.constLast().rows.isEmpty();
    if (isEmpty)
        m_documents.append(Document());
    m_documents.last().title = title;
    m_isInSentence = false;
}

void ConllReader::readComment(const QString &comment)
{
    if (const QString names = valueOfComment(comment, "global.columns"_L1); !names.isEmpty())
        m_columnNames = conllFields(names);
    else if (comment == "newdoc"_L1 || comment.startsWith("newdoc "_L1))
        beginDocument(comment.section(u'=', 1).trimmed());
    else if (comment == "newpar"_L1 || comment.startsWith("newpar "_L1))
        m_sentence.beginsParagraph = true;
    else if (const QString text = valueOfComment(comment, "text"_L1); !text.isEmpty())
        m_sentence.text = text;
    else if (const QString all = valueOfComment(comment, "standoff.text"_L1); !all.isEmpty()) {
        const QByteArray bytes = all.toUtf8();
        const ReadJson json = checkJson(bytes)
            ? ReadJson::parse(bytes.cbegin(), bytes.cend(), nullptr, false) // no exceptions
            : ReadJson();
        if (m_documents.isEmpty())
            m_documents.append(Document());
        if (json.is_string())
            (void)fromJson(json, m_documents.last().text);
    }
}

void ConllReader::readLine(const QString &line, int number)
{
    const QStringList fields = conllFields(line);
    const bool isBlank = line.trimmed().isEmpty();
    // "#" is a word, too, where the line is like the others.
    const bool isWord = m_width > 0 && fields.size() == m_width && looksLikeLabel(fields.last());
    if (isBlank) {
        m_isInSentence = false;
    } else if (isCommentLike(line) && !isWord) {
        readComment(line.sliced(2).trimmed());
    } else if (fields.first() == "-DOCSTART-"_L1) {
        beginDocument({});
    } else {
        if (m_documents.isEmpty())
            m_documents.append(Document());
        Document &document = m_documents.last();
        if (!m_isInSentence) {
            m_sentence.line = number;
            document.hasParagraphs |= m_sentence.beginsParagraph;
            document.sentences.append(std::exchange(m_sentence, {}));
            m_isInSentence = true;
        }
        document.rows.append({number, fields});
        document.sentences.last().words.append(QString()); // when the columns are known
    }
}

// How many columns most lines have; the first ones where as many have more or less.
qsizetype ConllReader::widthOf(const QStringList &lines)
{
    QHash<qsizetype, int> counts;
    qsizetype width = 0;
    QList<qsizetype> widths;
    for (const QString &line : lines) {
        const qsizetype columns = isCommentLike(line) ? 0 : conllFields(line).size();
        if (columns > 1 && counts[columns]++ == 0)
            widths.append(columns);
    }
    for (const qsizetype each : std::as_const(widths)) {
        if (counts.value(each) > counts.value(width))
            width = each;
    }
    return width;
}

// The label of a word; of a line with more or fewer columns than the others the last one.
QString ConllReader::labelOf(const Row &row, qsizetype column) const
{
    if (row.fields.size() == m_width)
        return row.fields.value(column);
    const bool isLast = column == m_width - 1 && row.fields.size() > 1;
    return isLast && looksLikeLabel(row.fields.last()) ? row.fields.last() : QString();
}

bool ConllReader::hasLabels(qsizetype column) const
{
    return std::ranges::any_of(m_documents, [&](const Document &document) {
        return std::ranges::any_of(document.rows, [&](const Row &row) {
            return row.fields.size() == m_width && looksLikeLabel(row.fields[column]);
        });
    });
}

bool ConllReader::areLabels(qsizetype column) const
{
    bool hasAny = false;
    for (const Document &document : m_documents) {
        for (const Row &row : document.rows) {
            if (row.fields.size() != m_width)
                continue;
            if (!looksLikeLabel(row.fields[column]))
                return false;
            hasAny = true;
        }
    }
    return hasAny;
}

// The first column has the words and the last one the labels, unless what is in them tells
// otherwise: labels first, or numbers (as in the GermEval task) before words and several labels.
void ConllReader::findColumns()
{
    m_word = 0;
    m_labels.clear();
    if (!m_columnNames.isEmpty()) {
        m_word = std::max<qsizetype>(0, m_columnNames.indexOf(u"FORM"_s));
        for (qsizetype i = 0; i < std::min(m_width, m_columnNames.size()); ++i) {
            if (i != m_word)
                m_labels.append(i);
        }
        return;
    }
    if (m_width < 2)
        return;
    bool isNumbered = m_width > 2;
    for (const Document &document : std::as_const(m_documents)) {
        for (const Row &row : document.rows) {
            bool isNumber = false;
            (void)row.fields.first().toInt(&isNumber);
            isNumbered = isNumbered && isNumber;
        }
    }
    if (isNumbered) {
        m_word = 1;
        for (qsizetype i = 2; i < m_width; ++i) {
            if (areLabels(i))
                m_labels.append(i);
        }
    } else if (!areLabels(m_width - 1) && areLabels(0)) {
        m_word = m_width - 1;
        m_labels = {0};
    } else if (hasLabels(m_width - 1)) { // one "O" at least, where types stand alone
        m_labels = {m_width - 1};
    }
}

void ConllReader::addMarks(
    const Document &document, const ConllText &words, qsizetype column, ForeignArticle &article)
{
    const bool isNamed = column < m_columnNames.size();
    const QString layer = isNamed    ? m_columnNames[column]
        : column == m_labels.first() ? QString()
                                     : tr("Column %1", "a layer").arg(column + 1);
    QList<QStringList> labels;
    ChunkReader scheme;
    qsizetype first = 0;
    for (const ConllSentence &sentence : document.sentences) {
        QStringList &ofSentence = labels.emplaceBack();
        for (qsizetype i = 0; i < sentence.words.size(); ++i)
            ofSentence.append(labelOf(document.rows[first + i], column));
        first += sentence.words.size();
        scheme.add(ofSentence);
    }
    constexpr int mostOdd = 20; // to be told one by one
    int oddCount = 0;
    first = 0;
    bool hasAny = false;
    for (const QStringList &ofSentence : std::as_const(labels)) {
        QList<qsizetype> odd;
        for (const Chunk &chunk : ChunkReader::chunks(ofSentence, scheme.scheme(), odd)) {
            const int begin = words.words()[first + chunk.begin].begin;
            const int end = words.words()[first + chunk.end - 1].end;
            article.marks.append({.tag = chunk.type,
                .layer = layer,
                .ranges = {{begin, end}},
                .place = tr("line %1").arg(document.rows[first + chunk.begin].line)});
            hasAny = true;
        }
        for (const qsizetype i : std::as_const(odd)) {
            if (++oddCount > mostOdd)
                continue;
            m_reader.remark(m_file, tr("line %1").arg(document.rows[first + i].line),
                tr("The label “%1” does not fit %2, as the others do; the nearest was taken")
                    .arg(ofSentence[i], nameOf(scheme.scheme())));
        }
        first += ofSentence.size();
    }
    if (oddCount > mostOdd) {
        m_reader.remark(
            m_file, {}, tr("%Ln more label(s) do not fit the others", nullptr, oddCount - mostOdd));
    }
    if (hasAny) {
        auto &[file, count] = m_schemes[scheme.scheme()];
        file = count++ == 0 ? m_file : file;
    }
}

Result<> ConllReader::take(const Document &document, int number)
{
    ConllText words;
    if (document.text.isEmpty() || !words.place(document.text, document.sentences)) {
        words = ConllText();
        for (const ConllSentence &sentence : document.sentences)
            words.add(sentence, document.hasParagraphs);
    }
    ForeignArticle article{.file = m_file, .text = words.text()};
    if (m_documents.size() > 1)
        article.part = tr("document %1").arg(number);
    article.article.title = document.title;
    if (article.article.title.isEmpty() && m_documents.size() > 1)
        article.article.title =
            QFileInfo(m_file).completeBaseName() + u' ' + QString::number(number);
    article.counting.unit = Counting::Unit::Utf16;
    article.isExact = true;
    article.version.fileName = QFileInfo(m_file).fileName();
    article.version.mediaType = u"text/plain"_s;
    if (words.guessed() > 0) {
        m_reader.remark(m_file, article.part,
            tr("The text was put together from the words: with spaces, but before commas and the "
               "like"));
    }
    for (const qsizetype column : std::as_const(m_labels))
        addMarks(document, words, column, article);
    return m_reader.take(article);
}

Result<> ConllReader::readFile(const QString &path, const QString &text)
{
    m_file = path;
    m_documents.clear();
    m_columnNames.clear();
    m_sentence = {};
    m_isInSentence = false;
    if (text.startsWith("#begin document"_L1)) {
        m_reader.leaveOut(m_file, {},
            tr("This is CoNLL-2012, in which coreferences and names stand in brackets; it is not "
               "read"));
        return {};
    }
    int number = 0;
    const QStringList lines = conllLines(text);
    m_width = widthOf(lines);
    for (const QString &line : lines)
        readLine(line, ++number);
    findColumns();
    for (Document &document : m_documents) {
        qsizetype row = 0;
        for (ConllSentence &sentence : document.sentences) {
            for (QString &word : sentence.words) {
                const Row &each = document.rows[row++];
                word = each.fields.value(m_word, each.fields.first());
                if (each.fields.size() != m_width) {
                    m_reader.leaveOut(m_file, tr("line %1").arg(each.line),
                        tr("There are %1 columns where the others have %2", "two numbers")
                            .arg(each.fields.size())
                            .arg(m_width));
                }
            }
        }
    }
    const qsizetype others = m_width - 1 - m_labels.size();
    if (m_width > 0 && others > 0)
        m_reader.leaveOut(m_file, {}, tr("%Ln column(s) with no labels", nullptr, int(others)));
    number = 0;
    for (const Document &document : std::as_const(m_documents)) {
        ++number;
        if (!document.rows.isEmpty())
            RETURN_IF_ERROR(take(document, number));
    }
    return {};
}

void ConllReader::finish()
{
    for (const auto &[scheme, where] : m_schemes.asKeyValueRange()) {
        m_reader.remark(where.first, {},
            tr("The labels were read as %1, in %Ln column(s) of all files", nullptr, where.second)
                .arg(nameOf(scheme)));
    }
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/libraries/librarylayout.h"
#include "readers/libraries/nexislines.h"
#include "readers/writtendate.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Its length in words, or when it came into the library, and another field.
bool isNexisDocument(const LibraryLines &lines, LineRange range)
{
    static const QRegularExpression words(
        u"^\\d[\\d.,\\s]*(?:words?|wörter|worte|mots?|palabras?|woorden|parole|palavras)\\b"_s,
        nexisOptions);
    bool isSure = false;
    int others = 0;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        const auto [field, value] = nexisLine(lines[i].text);
        const bool isLength = field == NexisField::Length && words.match(value).hasMatch();
        const bool isLoaded =
            field == NexisField::Loaded && !writtenDate(value).iso.isEmpty() && !isSure;
        isSure = isSure || isLength || isLoaded;
        others += field != NexisField::None || isCopyright(lines[i].text);
    }
    return isSure && others >= 2;
}

// What comes before the first document where only ends are marked: who asked for what.
qsizetype endOfNexisCover(const LibraryLines &lines, qsizetype end)
{
    static const QRegularExpression cover(
        uR"(^\s*(?:(?:user name|date and time|job number|client/matter|search terms|search type|narrowed by|content type|benutzername|datum und uhrzeit|suchbegriffe|nom d.utilisateur|termes de (?:la )?recherche)\s*:.*|(?:documents?|dokumente?) \(\d+\)|.*\bnarrowed by\b.*|.*-none-.*|\|?\s*about lexisnexis\b.*|\d+\.\s.*)\s*$)"_s,
        nexisOptions);
    static const QRegularExpression sure(
        u"^\\s*(?:job number|user name|benutzername|(?:documents?|dokumente?) \\(\\d+\\))"_s,
        nexisOptions);
    qsizetype found = 0;
    bool isCover = false;
    for (qsizetype i = 0; i < end; ++i) {
        if (const NexisField field = nexisLine(lines[i].text).field;
            field == NexisField::Length || field == NexisField::Body)
            break;
        isCover = isCover || sure.match(lines[i].text).hasMatch();
        if (cover.match(lines[i].text).hasMatch())
            found = i + 1;
    }
    return isCover ? found : 0;
}

QList<LineRange> nexisDocuments(const LibraryLines &lines)
{
    QList<qsizetype> starts;
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isNexisStart(lines[i].text))
            starts.append(i);
        else if (isNexisEnd(lines[i].text))
            ends.append(i);
    }
    QList<LineRange> ranges;
    if (!starts.isEmpty()) {
        for (qsizetype i = 0; i < starts.size(); ++i)
            ranges.append({starts[i], i + 1 < starts.size() ? starts[i + 1] : lines.size()});
    } else {
        qsizetype begin = ends.isEmpty() ? 0 : endOfNexisCover(lines, ends.first());
        for (const qsizetype end : std::as_const(ends)) {
            ranges.append({begin, end + 1});
            begin = end + 1;
        }
        if (const LineRange rest{begin, lines.size()};
            !ends.isEmpty() && isNexisDocument(lines, rest))
            ranges.append(rest); // it was cut off
    }
    const auto isDocument = [&](LineRange range) { return isNexisDocument(lines, range); };
    return std::ranges::any_of(ranges, isDocument) ? ranges : QList<LineRange>();
}

// Headline, publication and date, in the order of the layout.
class NexisHead
{
public:
    explicit NexisHead(LibraryLines lines)
        : m_lines(std::move(lines))
    {
        m_lines.removeIf(isBlank);
    }
    void readInto(LibraryDocument &document) const;

private:
    static bool isCentred(const RoleLine &line) { return line.text.startsWith("        "_L1); }
    static bool isEdition(const QString &line)
    {
        static const QRegularExpression edition(
            u"\\b(?:edition|ausgabe|édition|edición|editie|edizione|final|version|correction appended)\\b"_s,
            nexisOptions);
        constexpr qsizetype longest = 60;
        return line.size() <= longest && edition.match(line).hasMatch();
    }
    qsizetype dateLine() const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString line = m_lines[i].text.simplified();
            constexpr qsizetype longest = 70;
            if (line.size() <= longest && !writtenDate(line).iso.isEmpty())
                return i;
        }
        return -1;
    }

    LibraryLines m_lines;
};

void NexisHead::readInto(LibraryDocument &document) const
{
    const qsizetype date = dateLine();
    LibraryLines before = m_lines.first(std::max<qsizetype>(date, 0));
    LibraryLines after = m_lines.sliced(date + 1);
    if (date >= 0) {
        document.setDate(m_lines[date].text.simplified());
        document.leaveOut(m_lines[date].text);
    }
    // Of a text what is centred is about the document, and the headline is not.
    const bool isCentredText = std::ranges::any_of(m_lines, isCentred);
    const auto isBeside = [&](const RoleLine &line) {
        return isCentredText ? isCentred(line) : isEdition(line.text);
    };
    for (const RoleLine &line : std::as_const(after)) {
        if (isBeside(line))
            document.leaveOut(line.text);
    }
    after.removeIf(isBeside);
    const bool isBelow = !after.isEmpty(); // the headline, below publication and date
    const qsizetype publication = isBelow || isCentredText || before.size() < 2
        ? (before.size() == 1 && !isBelow && !isCentredText ? -1 : 0)
        : before.size() - 1;
    if (publication >= 0 && publication < before.size()) {
        const LibraryLines source =
            isBelow || isCentredText ? before : LibraryLines{before[publication]};
        document.article.publisher = joinedText(source);
        document.leaveOut(document.article.publisher);
    }
    if (isBelow) {
        // A headline that was wrapped, or one with another below.
        const bool isWrapped = isCentredText;
        document.setTitle(isWrapped ? joinedText(after) : after.first().text.simplified(),
            isWrapped ? LibraryLines() : after.sliced(1));
    } else if (!isCentredText && !before.isEmpty()) {
        document.setTitle(joinedText(before.size() == 1 ? before : before.first(publication)));
    }
}

class NexisReading
{
public:
    explicit NexisReading(const LibraryLines &lines);
    LibraryDocument take() { return std::move(m_document); }

private:
    qsizetype bodyMark() const;
    qsizetype readHead();
    void readTrailer(const LibraryLines &lines);
    void takeHead(const NexisLine &field, const QString &line);

    LibraryLines m_lines;
    LibraryDocument m_document;
    bool m_hasBlanks;
};

NexisReading::NexisReading(const LibraryLines &lines)
    : m_lines(lines)
    , m_hasBlanks(hasBlankLines(lines))
{
    m_document.isWrapped = std::ranges::any_of(
        m_lines, [](const RoleLine &line) { return line.text.startsWith("        "_L1); });
    m_lines.removeIf([&](const RoleLine &line) {
        if (isNexisPage(line.text))
            m_document.leaveOut(line.text);
        return isNexisPage(line.text) || isNexisStart(line.text) || isNexisEnd(line.text);
    });
    const qsizetype begin = readHead();
    qsizetype end = beginOfTrailer(m_lines, begin, isOfNexisTrailer);
    for (qsizetype i = begin; i < end; ++i) { // fields that have more lines than one
        if (isNexisClassification(m_lines[i].text) && i + 1 < m_lines.size()) {
            qsizetype next = i + 1;
            while (next < m_lines.size() && isBlank(m_lines[next]))
                ++next;
            if (next < m_lines.size() && nexisLine(m_lines[next].text).field >= NexisField::Loaded)
                end = i;
        }
    }
    bool isOfGraphic = false; // what stands below "Graphic"
    for (const RoleLine &line : m_lines.sliced(begin, end - begin)) {
        const auto [field, value] = nexisLine(line.text);
        isOfGraphic = isOfGraphic || (field == NexisField::Graphic && value.isEmpty());
        if (field == NexisField::Graphic && value.isEmpty())
            m_document.leaveOut(line.text);
        else
            m_document.body.append({line.text, isOfGraphic ? ParagraphRole::Caption : line.role});
    }
    readTrailer(m_lines.sliced(end));
}

// The line behind which the text begins; -1 where nothing marks it.
qsizetype NexisReading::bodyMark() const
{
    bool isBelowFields = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const NexisField field = nexisLine(m_lines[i].text).field;
        if (field == NexisField::Body && isBelowFields)
            return i;
        isBelowFields = isBelowFields || field == NexisField::Length || field == NexisField::Section
            || isCopyright(m_lines[i].text);
    }
    return -1;
}

// Returns where the text begins.
qsizetype NexisReading::readHead()
{
    const qsizetype mark = bodyMark();
    LibraryLines top;
    LibraryLines highlights;
    bool isTop = true;
    qsizetype i = 0;
    for (; i < m_lines.size(); ++i) {
        const QString line = m_lines[i].text;
        NexisLine field = nexisLine(line);
        if (i == mark) {
            if (!field.value.isEmpty())
                highlights.append({field.value, ParagraphRole::Body});
            ++i;
            break;
        }
        if (isBlank(m_lines[i]))
            continue;
        if (isCopyright(line)) {
            m_document.leaveOut(line);
            isTop = false;
            continue;
        }
        const bool isOfHead = field.field != NexisField::None
            && (field.field < NexisField::Graphic || field.field == NexisField::Other || mark > i);
        if (!isOfHead) {
            if (!isTop && mark < 0)
                break;
            if (isTop)
                top.append(m_lines[i]);
            else
                m_document.leaveOut(line);
            continue;
        }
        if (isTop && field.field == NexisField::Other && mark < 0)
            break; // a text without a head
        isTop = false;
        while (m_hasBlanks && i + 1 < m_lines.size() && !isBlank(m_lines[i + 1])
            && nexisLine(m_lines[i + 1].text).field == NexisField::None)
            field.value += u' ' + m_lines[++i].text.trimmed();
        if (field.field == NexisField::Highlight)
            highlights.append({field.value, ParagraphRole::Body});
        else
            takeHead(field, line.section(u':', 0, 0).simplified());
    }
    const QString title = m_document.article.title;
    NexisHead(top).readInto(m_document);
    if (!title.isEmpty())
        m_document.article.title = title;
    m_document.body = highlights;
    return i;
}

void NexisReading::takeHead(const NexisLine &field, const QString &name)
{
    if (field.field == NexisField::Headline)
        return m_document.setTitle(field.value);
    if (field.field == NexisField::Byline)
        return m_document.setByline(field.value);
    if (field.field == NexisField::Dateline) {
        m_document.head.append({field.value, ParagraphRole::Dateline});
        return;
    }
    if (field.field == NexisField::Section)
        m_document.article.section = field.value.section(u';', 0, 0).trimmed();
    m_document.leaveOut(name + u": "_s + field.value);
}

void NexisReading::readTrailer(const LibraryLines &lines)
{
    NexisField within = NexisField::None; // a part whose name has no colon
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isBlank(lines[i]))
            continue;
        const QString first = lines[i].text;
        auto [field, value] = nexisLine(first);
        while (m_hasBlanks && i + 1 < lines.size() && !isBlank(lines[i + 1])
            && nexisLine(lines[i + 1].text).field == NexisField::None)
            value += u' ' + lines[++i].text.trimmed();
        const bool isOwn =
            field != NexisField::None || isCopyright(first) || isNexisClassification(first);
        if (isOwn)
            within = value.isEmpty() ? field : NexisField::None;
        else
            value = first + value;
        const NexisField kind = isOwn ? field : within;
        if (value.isEmpty() && kind != NexisField::None)
            continue;
        if (kind == NexisField::Graphic) {
            m_document.body.append({value, ParagraphRole::Caption});
        } else if (kind == NexisField::Note) {
            m_document.body.append(
                {isOwn ? first.section(u':', 0, 0).simplified() + u": "_s + value : value,
                    ParagraphRole::Body});
        } else if (isOwn && field != NexisField::None) {
            if (field == NexisField::Subject)
                m_document.addLabels(value);
            else if (field == NexisField::Language)
                m_document.setLanguage(value);
            m_document.leaveOut(first.section(u':', 0, 0).simplified() + u": "_s + value);
        } else {
            m_document.leaveOut(isOwn ? first + u' ' + value : value);
        }
    }
}

} // namespace

LibraryLayout nexisLayout()
{
    const QRegularExpression mark(
        uR"(\d (?:of|von|de|van|di|sur) \d|end of document|ende (?:des|der) dokument|fin d(?:u|el) document|einde van|fine del documento|fim do documento)"_s,
        nexisOptions);
    return {u"LexisNexis"_s, mark, nexisDocuments,
        [](const LibraryLines &lines) { return NexisReading(lines).take(); }};
}

} // namespace Standoff

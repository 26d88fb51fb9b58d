// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/libraries/librarylayout.h"
#include "readers/writtendate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto factivaOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// The number that a document has: source, date, and nine characters.
bool isFactivaNumber(const QString &line)
{
    static const QRegularExpression number(
        uR"(^\s*(?:AN\s+)?(?:Document|Dokument|Documento|Документ|文件|ドキュメント|문서)\s[A-Z0-9]{2,12}(?:19|20)\d{6}[a-z0-9]{9}\s*$)"_s);
    return number.match(line).hasMatch();
}

bool isFactivaLength(const QString &line)
{
    static const QRegularExpression words(
        uR"(^\s*(?:WC\s+)?\d[\d.,\s]*(?:words?|wörter|mots?|palabras?|parole|palavras|woorden|слов[оа]?|字|文字|단어)\s*$)"_s,
        factivaOptions);
    return words.match(line).hasMatch();
}

// "HD	A pact", "HD" in a line of its own.
QString factivaCode(const QString &line, QString *rest = nullptr)
{
    static const QRegularExpression code(
        uR"(^ ?(SE|HD|TI|CR|BY|AU|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|CT|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|DLN|RF|GC|NB|RIC|DN)(?:\t\s*|\s{2,}|\s*$)(.*)$)"_s);
    const auto match = code.match(line);
    if (rest)
        *rest = match.captured(2).trimmed();
    return match.captured(1);
}

bool hasFactivaCodes(const LibraryLines &lines)
{
    bool hasHeadline = false;
    bool hasText = false;
    for (const RoleLine &line : lines) {
        const QString code = factivaCode(line.text);
        hasHeadline = hasHeadline || code == "HD"_L1 || code == "TI"_L1;
        hasText = hasText || code == "LP"_L1 || code == "TD"_L1 || code == "WC"_L1;
    }
    return hasHeadline && hasText;
}

qsizetype factivaLength(const LibraryLines &lines, LineRange range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (isFactivaLength(lines[i].text))
            return i;
    }
    return -1;
}

// Where the first document begins below what a program wrote at the top of the file.
qsizetype endOfFactivaCover(const LibraryLines &lines, qsizetype end)
{
    for (qsizetype i = 0; i < end; ++i) {
        const QString code = factivaCode(lines[i].text);
        if (code == "SE"_L1 || code == "HD"_L1 || code == "CLM"_L1 || code == "TI"_L1)
            return i;
    }
    static const QRegularExpression cover(
        uR"(^\s*(?:dow jones )?factiva\b.{0,30}$|^\s*(?:table of contents|search summary)\s*$|^\s*page \d+ of \d+)"_s,
        factivaOptions);
    qsizetype found = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(end, factivaLength(lines, {0, end})); ++i) {
        if (cover.match(lines[i].text).hasMatch())
            found = i + 1;
    }
    return found;
}

QList<LineRange> factivaDocuments(const LibraryLines &lines)
{
    QList<LineRange> ranges;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isFactivaNumber(lines[i].text))
            continue;
        if (ranges.isEmpty())
            begin = endOfFactivaCover(lines, i);
        if (factivaLength(lines, {begin, i}) < 0) // an article that tells its number
            return {};
        ranges.append({begin, i + 1});
        begin = i + 1;
    }
    return ranges;
}

LibraryDocument readFactivaCodes(const LibraryLines &lines)
{
    LibraryDocument document;
    QString code;
    LibraryLines title;
    for (const RoleLine &line : lines) {
        QString rest;
        QString text = line.text.trimmed();
        if (const QString next = factivaCode(line.text, &rest); !next.isEmpty()) {
            code = next;
            text = rest;
        }
        if (text.isEmpty())
            continue;
        if (code == "HD"_L1 || code == "TI"_L1) {
            title.append({text, ParagraphRole::Headline});
        } else if (code == "BY"_L1 || code == "AU"_L1) {
            document.setByline(text);
        } else if (code == "LP"_L1 || code == "TD"_L1 || code == "CX"_L1 || code.isEmpty()) {
            document.body.append({text, line.role});
        } else if (code == "ART"_L1) {
            document.body.append({text, ParagraphRole::Caption});
        } else if (code == "CR"_L1) {
            document.body.append({text, ParagraphRole::Credit});
        } else {
            if (code == "PD"_L1)
                document.setDate(text);
            else if (code == "SN"_L1)
                document.article.publisher = text;
            else if (code == "SE"_L1)
                document.article.section = text;
            else if (code == "LA"_L1)
                document.setLanguage(text);
            else if (code == "NS"_L1)
                document.addLabels(QString(text).replace(u'|', u';'));
            document.leaveOut(code + u' ' + text);
        }
    }
    document.setTitle(joinedText(title));
    return document;
}

// What stands above the number of words: section, headline, byline.
void readFactivaTop(LibraryLines lines, LibraryDocument &document)
{
    static const QRegularExpression by(
        uR"(^(?:(?:by|von|par|por|di|door)\s+\p{L}.*|(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]*)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression byWord(
        u"^(?:by|von|par|por)\\s"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestByline = 80;
    lines.removeIf(isBlank);
    if (lines.isEmpty())
        return;
    const auto marked = std::ranges::find(lines, ParagraphRole::Headline, &RoleLine::role);
    qsizetype headline = marked == lines.end() ? 0 : marked - lines.begin();
    qsizetype byline = -1;
    const QString last = lines.last().text.simplified();
    const bool isName = last.size() <= longestByline
        && (byWord.match(last).hasMatch() || by.match(last).hasMatch());
    if (lines.size() > headline + 1 && isName)
        byline = lines.size() - 1;
    // Above a headline that nothing marks, with a byline below it, the section is what is left.
    if (marked == lines.end() && byline == 2)
        headline = 1;
    if (headline > 0) {
        document.article.section = lines[0].text.simplified();
        for (qsizetype i = 0; i < headline; ++i)
            document.leaveOut(lines[i].text);
    }
    LibraryLines further = lines.sliced(headline + 1);
    if (byline >= 0)
        further.removeLast();
    document.setTitle(lines[headline].text.simplified(), further);
    if (byline >= 0)
        document.setByline(last);
}

// Where the text begins below date, publication, code, pages, language and copyright.
qsizetype readFactivaFacts(const LibraryLines &lines, qsizetype begin, LibraryDocument &document)
{
    constexpr int most = 14;
    static const QRegularExpression time(u"^\\s*\\d{1,2}:\\d{2}\\s*$"_s);
    static const QRegularExpression code(u"^\\s*[A-Z][A-Z0-9]{1,9}\\s*$"_s);
    static const QRegularExpression sentence(u"[.!?…。][”\"’)»]?$"_s);
    constexpr qsizetype longestFact = 60;
    qsizetype last = begin - 1; // of the facts
    int count = 0;
    qsizetype source = -1;
    for (qsizetype i = begin; i < lines.size() && count < most; ++i) {
        const QString line = lines[i].text.simplified();
        if (line.isEmpty())
            continue;
        ++count;
        LibraryDocument tried;
        constexpr qsizetype longestName = 40;
        if (line.size() <= longestName)
            tried.setLanguage(line);
        const bool isDate = document.article.published.isEmpty() && writtenDate(line).isAlone;
        if (isDate)
            document.setDate(line);
        else if (source < 0 && !time.match(line).hasMatch())
            document.article.publisher = lines[source = i].text.simplified();
        const bool isCode = source >= 0 && source < i && code.match(line).hasMatch();
        if (!tried.article.language.isEmpty() && source < i && document.article.language.isEmpty())
            document.article.language = tried.article.language;
        else if (!isDate && !isCode && !isCopyright(line) && source != i
            && !time.match(line).hasMatch()) {
            if (line.size() > longestFact || sentence.match(line).hasMatch())
                break; // the text
            continue; // an edition, or a page
        }
        last = i;
        if (isCopyright(line))
            break;
    }
    // The reservation of rights may have a line of its own.
    while (
        last + 1 < lines.size() && (isBlank(lines[last + 1]) || isCopyright(lines[last + 1].text)))
        ++last;
    for (qsizetype i = begin; i <= last; ++i)
        document.leaveOut(lines[i].text);
    return last + 1;
}

// Below the text stands who published it: a copyright, or a name that begins as the publication's.
void markFactivaCredit(LibraryDocument &document)
{
    if (document.body.isEmpty())
        return;
    RoleLine &last = document.body.last();
    const QString name = document.article.publisher.section(u' ', 0, 0);
    const QString other = name == "The"_L1 ? document.article.publisher.section(u' ', 1, 1) : name;
    constexpr qsizetype longest = 80;
    const bool isName = !other.isEmpty() && last.text.contains(other) && last.text.back().isLetter()
        && last.text.size() <= longest;
    if (isCopyright(last.text) || (isName && document.body.size() > 1))
        last.role = ParagraphRole::Credit;
}

LibraryDocument readFactiva(const LibraryLines &lines)
{
    if (hasFactivaCodes(lines))
        return readFactivaCodes(lines);
    LibraryDocument document;
    const qsizetype length = factivaLength(lines, {0, lines.size()});
    readFactivaTop(lines.first(std::max<qsizetype>(length, 0)), document);
    if (length >= 0)
        document.leaveOut(lines[length].text);
    const qsizetype begin = readFactivaFacts(lines, length + 1, document);
    document.body = lines.sliced(begin, lines.size() - begin);
    while (!document.body.isEmpty()
        && (isBlank(document.body.last()) || isFactivaNumber(document.body.last().text)))
        document.leaveOut(document.body.takeLast().text);
    markFactivaCredit(document);
    return document;
}

} // namespace

LibraryLayout factivaLayout()
{
    const QRegularExpression mark(u"\\s[A-Z0-9]{2,12}(?:19|20)\\d{6}[a-z0-9]{9}\\b"_s);
    return {u"Factiva"_s, mark, factivaDocuments, readFactiva};
}

} // namespace Standoff

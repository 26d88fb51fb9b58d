// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/libraries/librarylayout.h"
#include "readers/writtendate.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto europresseOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isEuropresseNumber(const QString &line)
{
    static const QRegularExpression number(
        uR"(^\s*(?:news|web|biblio|pub|radio|tv|social|report|ref)\s?·\s?(?:19|20)\d{6}\s?·\s?\w+\s?·\s?[\w.-]+\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return number.match(line).hasMatch();
}

// "Politique, jeudi 20 juin 2024 612 mots, p. 4", "Le Monde • p. 4 • 612 mots".
bool isEuropresseDetail(const QString &line)
{
    static const QRegularExpression detail(
        uR"(\b\d[\d\s.,]*\s?(?:mots|words|wörter|palabras|parole|woorden)\b|,?\sp\.\s?[\w-]+)"_s,
        europresseOptions);
    constexpr qsizetype longest = 200;
    return line.size() <= longest && detail.match(line).hasMatch();
}

// What the service writes below the text.
bool isOfEuropresseTrailer(const QString &line)
{
    static const QRegularExpression trailer(
        uR"(^\s*(?:(?:certificat émis|certificate issued)\b.*|aujourd.hui dans europresse.*|today in europresse.*|.{0,60}europresse\.com.*|cet article est paru dans .*|this article appeared in .*)$)"_s,
        europresseOptions);
    return trailer.match(line).hasMatch() || isCopyright(line) || isEuropresseNumber(line);
}

// The line with the number of words, or the date; -1 where there is none at the top.
qsizetype europresseDetail(const LibraryLines &lines, LineRange range)
{
    constexpr int most = 20;
    int count = 0;
    for (qsizetype i = range.begin; i < range.end && count < most; ++i) {
        count += !isBlank(lines[i]);
        const QString line = lines[i].text.simplified();
        if (!isEuropresseDetail(line))
            continue;
        const bool hasDate = !writtenDate(line).iso.isEmpty()
            || (i > range.begin && !writtenDate(lines[i - 1].text.simplified()).iso.isEmpty());
        if (hasDate || line.contains(u'•'))
            return i;
    }
    return -1;
}

QList<LineRange> europresseDocuments(const LibraryLines &lines)
{
    QList<LineRange> ranges;
    qsizetype begin = 0;
    bool isSure = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isEuropresseNumber(lines[i].text))
            continue;
        qsizetype end = i + 1;
        while (end < lines.size() && !isBlank(lines[end]) && isOfEuropresseTrailer(lines[end].text))
            ++end;
        ranges.append({begin, end});
        isSure = isSure || europresseDetail(lines, ranges.last()) >= 0;
        begin = end;
        i = end - 1;
    }
    return isSure ? ranges : QList<LineRange>();
}

bool isEuropresseAuthor(const QString &line)
{
    static const QRegularExpression names(
        uR"(^(?:par\s+|by\s+)?(?:(?:\p{Lu}[\p{L}.'’-]*|d[eu]s?|et|and|van|von|la|le|,|;|-)[\s,;]*){1,10}$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 90;
    return line.size() <= longest && line.contains(u' ') && names.match(line).hasMatch();
}

LibraryDocument readEuropresse(const LibraryLines &all)
{
    LibraryDocument document;
    LibraryLines lines = all;
    const qsizetype detail = europresseDetail(lines, {0, lines.size()});
    qsizetype i = 0;
    if (detail >= 0) {
        const QString line = lines[detail].text.simplified();
        qsizetype above = detail - 1;
        while (above > 0 && isBlank(lines[above]))
            --above;
        const QString before = above >= 0 ? lines[above].text.simplified() : QString();
        if (line.contains(u'•')) {
            document.article.publisher = line.section(u'•', 0, 0).simplified();
        } else {
            document.article.publisher = before;
            const QString section = line.section(u',', 0, 0).simplified();
            if (writtenDate(section).iso.isEmpty() && line.contains(u','))
                document.article.section = section;
        }
        document.article.publisher.remove(QRegularExpression(u",?\\s+no\\.?\\s.*$"_s));
        document.setDate(line);
        document.setDate(before);
        for (; i <= detail; ++i)
            document.leaveOut(lines[i].text);
    }
    const auto skipBlank = [&] {
        while (i < lines.size() && isBlank(lines[i]))
            ++i;
    };
    skipBlank();
    const qsizetype end = beginOfTrailer(lines, i, isOfEuropresseTrailer);
    if (i < end) {
        LibraryLines title{lines[i++]};
        document.setTitle(joinedText(title));
        skipBlank();
    }
    if (i < end && isEuropresseAuthor(lines[i].text.simplified()))
        document.setByline(lines[i++].text.simplified());
    document.body = lines.sliced(i, end - i);
    for (const RoleLine &line : lines.sliced(end))
        document.leaveOut(line.text);
    return document;
}

} // namespace

LibraryLayout europresseLayout()
{
    const QRegularExpression mark(u"\\s?·\\s?(?:19|20)\\d{6}\\s?·"_s);
    return {u"Europresse"_s, mark, europresseDocuments, readEuropresse};
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/biocdocument.h"

#include "formats/properties/flatwriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString biocRole(ParagraphRole role)
{
    if (role == ParagraphRole::Headline)
        return u"title"_s;
    if (role == ParagraphRole::Body)
        return u"paragraph"_s;
    const std::string_view word = wordOf(role);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

// Whether all of a mark is within the characters.
bool isInBiocPassage(const FlatMark &mark, CodePointRange range)
{
    return std::ranges::all_of(mark.ranges, [range](const ForeignRange &part) {
        return part.begin >= range.begin && part.end <= range.end;
    });
}

} // namespace

BiocDocument biocDocument(const Project &project, const OpenArticle &article)
{
    const FlatArticle flat = flatArticle(project, article);
    const ArticleText &text = article.text();
    BiocDocument document{.infons = flat.properties, .relations = flat.links};
    if (const Article *header = project.find(article.article()))
        document.id = header->uuid.toString(QUuid::WithoutBraces);
    // Line ends behind the last paragraph are of no passage.
    document.infons.append({u"standoff:length"_s, QString::number(text.codePointCount())});
    QList<CodePointRange> ranges;
    for (const Paragraph &paragraph : text.paragraphs()) {
        ranges.append(text.toCodePoints(paragraph.range));
        document.passages.append({.infons = {{u"type"_s, biocRole(paragraph.role)}},
            .offset = ranges.last().begin,
            .text = text.slice(paragraph.range).toString()});
    }
    for (const FlatMark &mark : flat.marks) {
        const qint64 begin = mark.ranges.first().begin;
        const auto behind = std::ranges::upper_bound(
            ranges, begin, {}, [](CodePointRange range) { return qint64(range.begin); });
        const qsizetype place = behind - ranges.begin() - 1;
        if (place >= 0 && isInBiocPassage(mark, ranges[place]))
            document.passages[place].annotations.append(mark);
        else
            document.annotations.append(mark);
    }
    return document;
}

} // namespace Standoff

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/occurrences.h"

namespace Standoff {

namespace {

constexpr int context = 40; // characters on either side

QString oneLine(QStringView text)
{
    return text.toString().replace(u'\n', u' ');
}

bool hasTag(const OpenArticle &article, TextRange range, TagId tag)
{
    return std::ranges::any_of(article.annotationsIn(range), [&](AnnotationId id) {
        const Annotation &annotation = *article.find(id);
        return annotation.tag == tag && article.rangesOf(annotation) == QList{range};
    });
}

} // namespace

QList<FoundWords> occurrencesIn(
    const OpenArticle &article, const QStringList &words, FindFlags flags, TagId tag)
{
    const QStringView text = article.text().string();
    QList<TextRange> ranges;
    for (const QString &each : words)
        ranges += ArticleFind{each, flags}.all(text);
    std::ranges::sort(ranges, [](TextRange left, TextRange right) {
        return std::pair(left.begin, -left.end) < std::pair(right.begin, -right.end);
    });
    QList<FoundWords> occurrences;
    for (const TextRange range : std::as_const(ranges)) {
        if (!occurrences.isEmpty() && range.begin < occurrences.last().range.end)
            continue;
        const int from = std::max(0, range.begin - context);
        occurrences.append({article.article(), article.version().id, range,
            article.text().toCodePoints(range), oneLine(text.sliced(from, range.begin - from)),
            oneLine(text.sliced(range.begin, range.length())),
            oneLine(text.mid(range.end, context)), hasTag(article, range, tag)});
    }
    return occurrences;
}

} // namespace Standoff

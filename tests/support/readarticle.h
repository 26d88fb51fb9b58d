// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

#include <ctime>

namespace Standoff {

// The only article of an input, read in this process.
inline Result<IncomingArticle> readArticle(const Input &input, const ReadOptions &options = {})
{
    QList<IncomingArticle> articles;
    return articlesFrom(input, options, appendTo(articles))
        .and_then([&]() -> Result<IncomingArticle> {
            return articles.size() == 1
                ? Result<IncomingArticle>(articles.first())
                : failure(QStringLiteral("there are %1 articles").arg(articles.size()));
        });
}

// Of bytes that were a file of that name.
inline Result<IncomingArticle> readArticle(
    const QByteArray &bytes, const QString &name, const QString &encoding = {})
{
    return readArticle(Input{name, bytes, {}}, {.encoding = encoding});
}

inline Result<IncomingArticle> readArticleFile(const QString &path)
{
    return inputFromFile(path, {}).and_then([](const Input &input) { return readArticle(input); });
}

// One without anything where it could not be read, and a warning why.
inline IncomingArticle articleOf(const Result<IncomingArticle> &read)
{
    if (!read)
        qWarning("%ls", qUtf16Printable(read.error().text));
    return read.value_or(IncomingArticle());
}

// What came of an input, read in this process.
struct ReadAll
{
    QList<IncomingArticle> articles;
    QList<LeftOut> leftOut;
    QString problem; // "" where it was read
    double seconds = 0; // of the processor, which others do not take

    // A line for each article, "PART = FIRST PARAGRAPH", each part that was left out,
    // "PART - WHY" ("PART ~ WHY" where that is no problem), and the error, "! WHY".
    QString outline() const
    {
        QStringList lines;
        for (const IncomingArticle &article : articles) {
            lines.append(article.part + QStringLiteral(" = ")
                + article.text.slice(article.text.paragraphs().first().range).toString());
        }
        for (const LeftOut &part : leftOut)
            lines.append(part.part + QLatin1StringView(part.isProblem ? " - " : " ~ ") + part.why);
        if (!problem.isEmpty())
            lines.append(QStringLiteral("! ") + problem);
        return lines.join(QLatin1Char('\n'));
    }
    IncomingArticle first() const { return articles.value(0); }
};

inline ReadAll readAll(
    const QByteArray &bytes, const QString &name, const ReadOptions &options = {})
{
    ReadAll all;
    const std::clock_t begin = std::clock();
    const auto read =
        articlesFrom({.path = name, .bytes = bytes}, options, appendTo(all.articles, all.leftOut));
    if (!read)
        all.problem = read.error().text;
    all.seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    return all;
}

// "row 12: why", each.
inline QStringList linesOf(const QList<LeftOut> &leftOut)
{
    QStringList lines;
    for (const LeftOut &part : leftOut)
        lines.append(part.part + QStringLiteral(": ") + part.why);
    return lines;
}

// All that is in an article, to be compared; of the original its size and sum.
inline QString dumpOf(const IncomingArticle &article)
{
    QStringList lines{article.title, article.byline, article.publisher, article.published,
        article.modified, article.section, article.labels.join(u'|'), article.url, article.language,
        QString::number(int(article.direction)), article.fileName, article.part, article.mediaType,
        article.encoding, article.encodingCandidates.join(u'|'), article.remarks.join(u'|'),
        article.doubts.join(u'|'), QString::number(article.isDoubtful), article.guessed.join(u'|'),
        QString::number(article.kept, 'f', 4), QString::number(article.original.size()),
        QString::number(qHash(article.original)), article.text.string()};
    for (const Paragraph &paragraph : article.text.paragraphs())
        lines.append(QString::number(int(paragraph.role)));
    for (const int paragraph : article.pages)
        lines.append(QString::number(paragraph));
    return lines.join(u'\n');
}

// What came of an input: its articles, and the error where there is one.
inline QString dumpOf(const QList<IncomingArticle> &articles, const Result<> &read)
{
    QStringList parts;
    for (const IncomingArticle &article : articles)
        parts.append(dumpOf(article));
    parts.append(read ? QStringLiteral("read") : read.error().text);
    return parts.join(QStringLiteral("\n---\n"));
}

} // namespace Standoff

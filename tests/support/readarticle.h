// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/kinds/reader.h"

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

// All that is in an article, to be compared; of the original its size and sum.
inline QString dumpOf(const IncomingArticle &article)
{
    QStringList lines{article.title, article.byline, article.publisher, article.published,
        article.url, article.language, QString::number(int(article.direction)), article.fileName,
        article.mediaType, article.encoding, article.encodingCandidates.join(u'|'),
        article.remarks.join(u'|'), QString::number(article.original.size()),
        QString::number(qHash(article.original)), article.text.string()};
    for (const Paragraph &paragraph : article.text.paragraphs())
        lines.append(QString::number(int(paragraph.role)));
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
